import { ambiguousCategory } from "../../src/checks/ambiguous-category";
import type { Conference } from "../../src/domain/conference";
import { casesOf } from "./test-check";

const parts = {
  parts: [
    { name: "điển hình tiên tiến", groups: ["exemplary", "awarded"] },
    { name: "khách mời, lãnh đạo", groups: ["guest", "leader"] },
  ],
} as const;

/** The list writes these categories alone too, and they are plain. */
function writesAlone(conference: Conference): Conference {
  const groups = conference.delegates.flatMap(({ group, category }) =>
    group.kind === "value" && category.kind === "value"
      ? [
          {
            text: category.value,
            from: "column",
            group: group.value,
            plain: true,
            chosenBy: "reader",
            count: 1,
            cells: [group.cell],
          } as const,
        ]
      : [],
  );
  return { ...conference, rosters: conference.rosters.map((roster) => ({ ...roster, groups })) };
}

/** The claims come from one heading above the row. */
function belowHeading(conference: Conference): Conference {
  return {
    ...conference,
    delegates: conference.delegates.map((row) => ({
      ...row,
      groupClaims: row.groupClaims.slice(0, 1).map((claim) => ({
        ...claim,
        anyOf: row.groupClaims.flatMap(({ anyOf }) => anyOf),
        cell: { ...claim.cell, row: 1 },
      })),
    })),
  };
}

export const ambiguousCategoryCases = casesOf(ambiguousCategory, {
  met: [
    {
      name: "mỗi người một thành phần",
      params: parts,
      roster: `
      Họ tên   | Nhóm
      Lý An    | điển hình
      Lý Bình  | khách mời`,
    },
    {
      name: "hai lời khai trong cùng một phần",
      params: parts,
      roster: `
      Họ tên   | Nhóm
      Lý An    | khách mời + lãnh đạo`,
    },
    {
      name: "một ít người chưa ghi thành phần",
      params: parts,
      roster: `
      Họ tên   | Nhóm
      Lý An    | điển hình
      Lý Bình  | khách mời
      Lý Cảnh  |`,
    },
    {
      name: "hai chữ liền nhau của cùng một phần",
      params: parts,
      adjust: writesAlone,
      roster: `
      Họ tên   | Nhóm
      Lý An    | khách mời, lãnh đạo
      Lý Bình  | khách mời
      Lý Cảnh  | lãnh đạo`,
    },
    {
      name: "hai người trùng tên, khác ngày sinh",
      params: parts,
      roster: `
      Họ tên   | Ngày sinh  | Nhóm
      Lý An    | 02/03/1980 | điển hình
      Lý An    | 05/06/1975 | khách mời`,
    },
    {
      name: "một người ở hai dòng của cùng một thành phần",
      params: parts,
      roster: `
      Họ tên   | Ngày sinh  | Nhóm
      Lý An    | 02/03/1980 | lãnh đạo
      Lý An    | 02/03/1980 | khách mời`,
    },
    {
      name: "mục ghi hai nhóm của cùng một phần",
      params: parts,
      adjust: belowHeading,
      roster: `
      Họ tên   | Nhóm
      Lý An    | khách mời + lãnh đạo
      Lý Bình  | điển hình`,
    },
    { name: "chưa có đại biểu nào", params: parts, roster: `Họ tên` },
  ],
  findings: [
    {
      name: "vừa khách mời vừa điển hình",
      params: parts,
      roster: `
      Họ tên   | Nhóm
      Lý An    | khách mời + điển hình`,
      finds: [
        {
          code: "twoParts",
          outcome: "violated",
          data: { parts: ["điển hình tiên tiến", "khách mời, lãnh đạo"] },
          cells: ["B2"],
          related: [],
        },
      ],
    },
    {
      name: "dòng mục nói một đằng, cột nói một nẻo",
      params: parts,
      roster: `
      Họ tên   | Nhóm
      Lý An    | lãnh đạo + điển hình`,
      adjust: (conference) => ({
        ...conference,
        delegates: conference.delegates.map((d) => ({
          ...d,
          groupClaims: d.groupClaims.map((claim, i) =>
            i === 0 ? { ...claim, cell: { ...claim.cell, row: 1 } } : claim,
          ),
        })),
      }),
      finds: [{ code: "twoParts", outcome: "violated", cells: ["B2"], related: ["B1"] }],
    },
    {
      name: "một ô ghi hai thành phần mà danh sách có dùng riêng",
      params: parts,
      adjust: writesAlone,
      roster: `
      Họ tên   | Nhóm
      Lý An    | điển hình, khách mời
      Lý Bình  | khách mời
      Lý Cảnh  | điển hình`,
      finds: [
        {
          code: "twoParts",
          outcome: "violated",
          data: { parts: ["điển hình tiên tiến", "khách mời, lãnh đạo"], texts: ["điển hình", "khách mời"] },
          cells: ["B2"],
          related: [],
        },
      ],
    },
    {
      name: "một người ở hai dòng, mỗi dòng một thành phần",
      params: parts,
      roster: `
      Họ tên   | Ngày sinh  | Nhóm
      Lý An    | 02/03/1980 | điển hình
      Lý Bình  | 05/06/1975 | khách mời
      Lý An    | 02/03/1980 | lãnh đạo`,
      finds: [
        {
          code: "twoRows",
          outcome: "violated",
          data: { parts: ["điển hình tiên tiến", "khách mời, lãnh đạo"], other: "dòng 2" },
          cells: ["A4"],
          related: ["A2"],
        },
      ],
    },
    {
      name: "trùng tên ở hai thành phần, chưa rõ là một hay hai người",
      params: parts,
      roster: `
      Họ tên   | Nhóm
      Lý An    | điển hình
      Lý Bình  | khách mời
      Lý An    | khách mời`,
      finds: [
        {
          code: "perhapsTwoRows",
          outcome: "undecided",
          data: { parts: ["điển hình tiên tiến", "khách mời, lãnh đạo"] },
          cells: ["A4"],
          related: ["A2"],
        },
      ],
    },
    {
      name: "mục ghi hai thành phần: mỗi người một trong hai, chưa rõ thành phần nào",
      params: parts,
      adjust: belowHeading,
      roster: `
      Họ tên   | Nhóm
      Lý An    | khách mời + điển hình
      Lý Bình  | điển hình`,
      finds: [{ code: "noCategory", outcome: "undecided", data: { count: 1, total: 2 } }],
    },
    {
      name: "quá nửa chưa ghi thành phần",
      params: parts,
      roster: `
      Họ tên   | Nhóm
      Lý An    | điển hình
      Lý Bình  |
      Lý Cảnh  |`,
      finds: [
        { code: "noCategory", outcome: "undecided", data: { count: 2, total: 3, column: true }, cells: ["B3", "B4"] },
      ],
    },
    {
      name: "cách ghi chưa rõ có thể là hai thành phần",
      params: parts,
      roster: `
      Họ tên   | Nhóm
      Lý An    | điển hình
      Lý Bình  | khách mời
      Lý Cảnh  | ban nào đó`,
      finds: [{ code: "noCategory", outcome: "undecided", data: { count: 1, total: 3 }, cells: ["B4"] }],
    },
    {
      name: "chưa có cột thành phần",
      params: parts,
      roster: `
      Họ tên   | Chức vụ
      Lý An    | Giáo viên
      Lý Bình  | Chuyên viên`,
      finds: [{ code: "noCategory", outcome: "undecided", data: { count: 2 }, cells: [] }],
    },
    {
      name: "vừa là đại biểu vừa là người phục vụ",
      params: parts,
      roster: `
      Họ tên   | Nhóm
      Lý An    | phục vụ + điển hình`,
      finds: [
        { code: "twoParts", outcome: "violated", data: { parts: ["điển hình tiên tiến", "không tính là đại biểu"] } },
      ],
    },
  ],
});
