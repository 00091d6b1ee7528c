import { unknownCategory } from "../../src/checks/unknown-category";
import type { Conference } from "../../src/domain/conference";
import { casesOf } from "./test-check";

/** The groups were proposed from what stands in column "Chức vụ". */
function fromOffices(conference: Conference): Conference {
  const rosters = conference.rosters.map((roster) => ({
    ...roster,
    groups: roster.delegates.flatMap(({ group }) =>
      group.kind === "unreadable" ? [{ text: group.text, from: "position", group: null, plain: false, chosenBy: "reader", count: 1, cells: [group.cell] } as const] : []),
  }));
  return { ...conference, rosters };
}

export const unknownCategoryCases = casesOf(unknownCategory, {
  met: [
    { name: "thành phần rõ hoặc trống", params: {}, roster: `
      Họ tên       | Nhóm
      Lý Văn An    | điển hình
      Hoàng Thị Bé |` },
    { name: "hai thành phần trái nhau là việc của kiểm tra khác", params: {}, roster: `
      Họ tên    | Nhóm
      Lý Văn An | điển hình + khách mời` },
  ],
  findings: [
    { name: "mỗi cách ghi nêu một lần với mọi ô", params: {}, roster: `
      Họ tên        | Nhóm
      Lý Văn An     | Đại biểu chính thức
      Hoàng Thị Bé  | khách mời
      Nông Văn Cảnh | đại biểu chính thức
      Vi Thị Dung   | Đương nhiên`,
      finds: [
        { code: "value", outcome: "undecided", data: { text: "Đại biểu chính thức", count: 2 }, cells: ["B2", "B4"] },
        { code: "value", outcome: "undecided", data: { count: 1 }, cells: ["B5"] },
      ] },
    { name: "chỉ có chức vụ để dựa vào: một phát hiện", params: {}, adjust: fromOffices, roster: `
      Họ tên        | Nhóm
      Lý Văn An     | Trưởng thôn Nà Lái
      Hoàng Thị Bé  | Giáo viên
      Nông Văn Cảnh | Giáo viên`,
      finds: [{ code: "offices", outcome: "undecided", data: { count: 3, values: 2 }, cells: ["B2", "B3", "B4"] }] },
  ],
});
