import { unreadableValue } from "../../src/checks/unreadable-value";
import type { Conference } from "../../src/domain/conference";
import { remarkCells } from "./remark-cells";
import { casesOf } from "./test-check";

/** Both signs of sex on every row whose sex could not be read. */
function contradicted(conference: Conference): Conference {
  const persons = conference.persons.map((delegate) => ({
    ...delegate,
    sexClaims: [
      { sex: "male", cell: delegate.at },
      { sex: "female", cell: delegate.at },
    ] as const,
  }));
  return { ...conference, delegates: persons, persons };
}

export const unreadableValueCases = casesOf(unreadableValue, {
  met: [
    {
      name: "đọc được hoặc để trống",
      params: {},
      roster: `
      Họ tên       | Giới tính | Đảng viên
      Lý Văn An    | nam       | x
      Hoàng Thị Bé |           |`,
    },
    {
      name: "lỗi công thức và giới tính mâu thuẫn là việc của kiểm tra khác",
      params: {},
      adjust: contradicted,
      roster: `
      Họ tên    | Giới tính | Đảng viên
      Lý Văn An | nam/nữ    | #REF!`,
    },
  ],
  findings: [
    {
      name: "chữ không hiểu được",
      params: {},
      roster: `
      Họ tên       | Giới tính | Đảng viên
      Lý Văn An    | Nma       | x
      Hoàng Thị Bé | nữ        | cảm tình`,
      finds: [
        { code: "unread", outcome: "undecided", data: { what: "giới tính", text: "Nma" }, cells: ["B2"] },
        { code: "unread", outcome: "undecided", data: { what: "đảng viên" }, cells: ["C3"] },
      ],
    },
    {
      name: "cùng một chữ ở nhiều dòng: nêu một lần",
      params: {},
      roster: `
      Họ tên        | Giới tính | Đảng viên
      Lý Văn An     | ?         | x
      Hoàng Thị Bé  | ?         | cảm tình
      Nông Văn Cảnh | ?         |
      Vi Thị Dung   | Nma       |`,
      finds: [
        {
          code: "oneText",
          outcome: "undecided",
          data: { what: "giới tính", text: "?", count: 3 },
          cells: ["B2", "B3", "B4"],
        },
        { code: "unread", outcome: "undecided", cells: ["C3"] },
        { code: "unread", outcome: "undecided", cells: ["B5"] },
      ],
    },
    {
      name: "ký hiệu không có chú thích: cả cột nêu một lần",
      params: {},
      roster: `
      Họ tên        | Giới tính
      Lý Văn An     | 1
      Hoàng Thị Bé  | 2
      Nông Văn Cảnh | 1`,
      finds: [
        {
          code: "codes",
          outcome: "undecided",
          data: { what: "giới tính", texts: "“1”, “2”", count: 3 },
          cells: ["B2", "B3", "B4"],
        },
      ],
    },
    {
      name: "số CCCD, CMND mất số 0 ở đầu: nêu một lần",
      params: {},
      roster: `
      Họ tên       | CCCD
      Lý Văn An    | 20085001234
      Hoàng Thị Bé | 20085001235`,
      adjust: remarkCells({
        2: [{ is: "zero-lost", column: 2, detail: "", text: "20085001234" }],
        3: [{ is: "zero-lost", column: 2, detail: "", text: "20085001235" }],
      }),
      finds: [{ code: "zeroLost", outcome: "violated", data: { count: 2, cell: "B2" }, cells: ["B2", "B3"] }],
    },
  ],
});
