import { groupMinimum } from "../../src/checks/group-minimum";
import { casesOf } from "./test-check";

const women = { of: { is: "women" }, name: "đại biểu nữ", min: 2 } as const;

export const groupMinimumCases = casesOf(groupMinimum, {
  met: [
    {
      name: "vừa đủ, ô trống không cần nữa",
      params: women,
      roster: `
      Họ tên   | Giới tính
      Lý An    | nữ
      Lý Bình  | nữ
      Lý Cảnh  |`,
    },
  ],
  findings: [
    {
      name: "thiếu kể cả khi ô trống là nữ",
      params: women,
      roster: `
      Họ tên   | Giới tính
      Lý An    | nam
      Lý Bình  |`,
      finds: [{ code: "short", outcome: "violated", data: { have: 0, min: 2, unknown: 1 }, cells: ["B3"] }],
    },
    {
      name: "ô trống có thể làm đủ",
      params: women,
      roster: `
      Họ tên   | Giới tính
      Lý An    | nữ
      Lý Bình  |`,
      finds: [{ code: "unclear", outcome: "undecided", data: { have: 1, unknown: 1 }, cells: ["B3"] }],
    },
    {
      name: "chưa có cột giới tính",
      params: women,
      roster: `
      Họ tên
      Lý An
      Lý Bình`,
      finds: [{ code: "noColumn", outcome: "undecided", cells: [] }],
    },
  ],
});
