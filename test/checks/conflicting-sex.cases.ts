import { conflictingSex } from "../../src/checks/conflicting-sex";
import type { Conference } from "../../src/domain/conference";
import { casesOf } from "./test-check";

/** Row 2 also has a mark under "Nữ" in column C; the reader then refuses to choose. */
function alsoMarkedFemale(conference: Conference): Conference {
  const persons = conference.persons.map((delegate) => {
    if (delegate.row !== 2 || delegate.sex.kind !== "value") return delegate;
    const cell = { sheet: "DS", row: 2, column: 3 };
    return {
      ...delegate,
      sex: { kind: "unreadable", text: "nam, nữ", cell } as const,
      sexClaims: [...delegate.sexClaims, { sex: "female", cell } as const],
    };
  });
  return { ...conference, delegates: persons, persons };
}

export const conflictingSexCases = casesOf(conflictingSex, {
  met: [
    {
      name: "giới tính rõ, trống hoặc không đọc được",
      params: {},
      roster: `
      Họ tên        | Giới tính
      Lý Văn An     | nam
      Hoàng Thị Bé  | nữ
      Nông Văn Cảnh |
      Vi Dung       | ?`,
    },
    {
      name: "tên gọi là Thị, họ tên không dấu, chữ Thi",
      params: {},
      roster: `
      Họ tên        | Giới tính
      Lý Văn Thị    | nam
      Lê Thi Sách   | nam
      Ngô Thì Nhậm  | nam`,
    },
  ],
  findings: [
    {
      name: "ghi nam mà đánh dấu nữ",
      params: {},
      adjust: alsoMarkedFemale,
      roster: `
      Họ tên       | Giới tính
      Lý Văn An    | nam
      Hoàng Thị Bé | nữ`,
      finds: [{ code: "contradiction", outcome: "violated", cells: ["B2", "C2"] }],
    },
    {
      name: "chữ “Thị” mà ghi nam chỉ là lưu ý",
      params: {},
      roster: `
      Họ tên        | Giới tính
      HOÀNG THỊ BÉ  | nam
      Thị Mai       | nam`,
      finds: [
        { code: "nameHint", outcome: "undecided", cells: ["B2"] },
        { code: "nameHint", outcome: "undecided", cells: ["B3"] },
      ],
    },
  ],
});
