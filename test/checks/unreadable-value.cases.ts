import { unreadableValue } from "../../src/checks/unreadable-value";
import type { Conference } from "../../src/domain/conference";
import { casesOf } from "./test-check";

/** Both signs of sex on every row whose sex could not be read. */
function contradicted(conference: Conference): Conference {
  const persons = conference.persons.map((delegate) => ({ ...delegate, sexClaims: [{ sex: "male", cell: delegate.at }, { sex: "female", cell: delegate.at }] as const }));
  return { ...conference, delegates: persons, persons };
}

export const unreadableValueCases = casesOf(unreadableValue, {
  met: [
    { name: "đọc được hoặc để trống", params: {}, roster: `
      Họ tên       | Giới tính | Đảng viên
      Lý Văn An    | nam       | x
      Hoàng Thị Bé |           |` },
    { name: "lỗi công thức và giới tính mâu thuẫn là việc của kiểm tra khác", params: {}, adjust: contradicted, roster: `
      Họ tên    | Giới tính | Đảng viên
      Lý Văn An | nam/nữ    | #REF!` },
  ],
  findings: [
    { name: "chữ không hiểu được", params: {}, roster: `
      Họ tên       | Giới tính | Đảng viên
      Lý Văn An    | Nma       | x
      Hoàng Thị Bé | nữ        | cảm tình`,
      finds: [
        { code: "unread", outcome: "undecided", data: { what: "giới tính", text: "Nma" }, cells: ["B2"] },
        { code: "unread", outcome: "undecided", data: { what: "đảng viên" }, cells: ["C3"] },
      ] },
  ],
});
