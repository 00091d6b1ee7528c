import { unreadableDate } from "../../src/checks/unreadable-date";
import type { Conference } from "../../src/domain/conference";
import { casesOf } from "./test-check";

/** A date stands under Nam and another under Nữ. */
function inBothHalves(conference: Conference): Conference {
  const persons = conference.persons.map((delegate) => ({ ...delegate, sexClaims: [{ sex: "male", cell: delegate.at }, { sex: "female", cell: delegate.at }] as const }));
  return { ...conference, delegates: persons, persons };
}

export const unreadableDateCases = casesOf(unreadableDate, {
  met: [
    { name: "ngày đủ, chỉ có năm và ô trống", params: {}, roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 05/03/1985
      Hoàng Thị Bé  | 1990
      Nông Văn Cảnh |` },
    { name: "lỗi công thức là việc của kiểm tra khác; tập thể không có ngày sinh", params: {}, roster: `
      Họ tên        | Ngày sinh | Loại
      Lý Văn An     | #N/A      | cá nhân
      Tổ nữ công    | không rõ  | tập thể` },
    { name: "có ngày ở cả hai cột Nam và Nữ là việc của kiểm tra giới tính", params: {}, adjust: inBothHalves, roster: `
      Họ tên    | Ngày sinh
      Lý Văn An | 1/1/1990 / 2/2/1990` },
  ],
  findings: [
    { name: "ngày không có trong lịch, năm hai chữ số, chữ không phải ngày", params: {}, roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 31/02/1980
      Hoàng Thị Bé  | 5/3/15
      Nông Văn Cảnh | tuổi Mùi
      Vi Thị Dung   | 12/13/1980`,
      finds: [
        { code: "impossible", outcome: "violated", data: { text: "31/02/1980" }, cells: ["B2"] },
        { code: "shortYear", outcome: "violated", cells: ["B3"] },
        { code: "unclear", outcome: "violated", cells: ["B4"] },
        { code: "impossible", outcome: "violated", cells: ["B5"] },
      ] },
  ],
});
