import { fractionCap } from "../../src/checks/fraction-cap";
import { casesOf } from "./test-check";

const third = { of: { is: "group", groups: ["leader"] }, name: "lãnh đạo", numerator: 1, denominator: 3 } as const;

export const fractionCapCases = casesOf(fractionCap, {
  met: [
    {
      name: "đúng một phần ba",
      params: third,
      roster: `
      Họ tên   | Nhóm
      Lý An    | lãnh đạo
      Lý Bình  | điển hình
      Lý Cảnh  | điển hình`,
    },
    { name: "danh sách chưa có ai", params: third, roster: `Họ tên | Nhóm` },
  ],
  findings: [
    {
      name: "quá một phần ba",
      params: third,
      roster: `
      Họ tên   | Nhóm
      Lý An    | lãnh đạo
      Lý Bình  | lãnh đạo
      Lý Cảnh  | điển hình
      Lý Dung  | điển hình
      Lý Én    | điển hình`,
      finds: [
        {
          code: "over",
          outcome: "violated",
          data: { have: 2, base: 5, max: 1, mend: { swap: 1, add: 1, remove: 1 } },
          cells: ["B3"],
        },
      ],
    },
    {
      name: "ô trống có thể làm vượt",
      params: third,
      roster: `
      Họ tên   | Nhóm
      Lý An    | lãnh đạo
      Lý Bình  |
      Lý Cảnh  | điển hình`,
      finds: [{ code: "unclear", outcome: "undecided", data: { have: 1, unknown: 1 }, cells: ["B3"] }],
    },
    {
      name: "chưa có cột",
      params: third,
      roster: `
      Họ tên
      Lý An
      Lý Bình`,
      finds: [{ code: "noColumn", outcome: "undecided", cells: [] }],
    },
  ],
});
