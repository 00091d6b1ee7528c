import { expectedTotal } from "../../src/checks/expected-total";
import { casesOf } from "./test-check";

const list = (count: number) =>
  ["STT | Họ tên", ...Array.from({ length: count }, (_, i) => `${String(i + 1)} | Người ${String(i + 1)}`)].join("\n");

export const expectedTotalCases = casesOf(expectedTotal, {
  met: [
    {
      name: "đúng số dự kiến",
      params: { about: 2 },
      roster: `
      STT | Họ tên
      1   | Lý An
      2   | Lý Bình`,
    },
    { name: "ở mép trên của sai số", params: { about: 10 }, roster: list(11) },
    { name: "ở mép dưới của sai số", params: { about: 10 }, roster: list(9) },
    { name: "từ … đến …: hai đầu đều được", params: { min: 2, max: 3 }, roster: list(3) },
    {
      name: "khoảng … của một thành phần",
      params: { about: 2, of: { is: "group", groups: ["guest"] }, name: "khách mời" },
      roster: `
      Họ tên   | Nhóm
      Lý An    | khách mời
      Lý Bình  | khách mời
      Lý Cảnh  | điển hình`,
    },
    { name: "danh sách chưa có ai", params: { about: 100 }, roster: `Họ tên` },
  ],
  findings: [
    {
      name: "nhiều hơn số của một thành phần",
      params: { min: 1, max: 1, of: { is: "group", groups: ["guest"] }, name: "khách mời" },
      roster: `
      Họ tên   | Nhóm
      Lý An    | khách mời
      Lý Bình  | khách mời
      Lý Cảnh  | điển hình`,
      finds: [{ code: "aboveRange", outcome: "violated", data: { have: 2, name: "khách mời" }, cells: [] }],
    },
    {
      name: "số của một thành phần còn tùy ô trống",
      params: { min: 2, max: 2, of: { is: "group", groups: ["guest"] }, name: "khách mời" },
      roster: `
      Họ tên   | Nhóm
      Lý An    | khách mời
      Lý Bình  |
      Lý Cảnh  | điển hình`,
      finds: [{ code: "unclear", outcome: "undecided", data: { have: 1, unknown: 1 }, cells: ["B3"] }],
    },
    {
      name: "không có cột nào cho biết ai là nữ",
      params: { min: 1, max: 1, of: { is: "women" }, name: "đại biểu nữ" },
      roster: `
      Họ tên
      Lý An
      Lý Bình`,
      finds: [{ code: "noColumn", outcome: "undecided", data: { have: 0 }, cells: [] }],
    },
    {
      name: "nhiều hơn số kế hoạch nêu từ … đến …",
      params: { min: 2, max: 3 },
      roster: list(4),
      finds: [{ code: "aboveRange", outcome: "violated", data: { have: 4, min: 2, max: 3 }, cells: [] }],
    },
    {
      name: "ít hơn số kế hoạch nêu từ … trở lên",
      params: { min: 3 },
      roster: list(2),
      finds: [{ code: "belowRange", outcome: "violated", data: { have: 2, min: 3, max: null }, cells: [] }],
    },
    {
      name: "từ … đến …, tập thể chưa rõ cử mấy người",
      params: { min: 2, max: 3 },
      roster: `
      Họ tên       | Loại
      Lý An        | cá nhân
      Thôn Nà Lái  | tập thể`,
      finds: [{ code: "collectivesOfRange", outcome: "undecided", data: { have: 1 }, cells: ["A3"] }],
    },
    {
      name: "nhiều hơn dự kiến",
      params: { about: 2 },
      roster: `
      STT | Họ tên
      1   | Lý An
      2   | Lý Bình
      3   | Lý Cảnh`,
      finds: [{ code: "over", outcome: "violated", data: { have: 3, about: 2, min: 2, max: 2 }, cells: [] }],
    },
    {
      name: "tập thể được khen chưa rõ cử mấy người",
      params: { about: 3, tolerancePercent: 0 },
      roster: `
      Họ tên        | Loại
      Lý An         | cá nhân
      Thôn Nà Lái   | tập thể
      Thôn Khòn Mò  | tập thể`,
      finds: [{ code: "collectives", outcome: "undecided", data: { have: 1, collectives: 2 }, cells: ["A3", "A4"] }],
    },
    {
      name: "ít hơn dự kiến",
      params: { about: 100, tolerancePercent: 10 },
      roster: list(89),
      finds: [{ code: "under", outcome: "violated", data: { have: 89, min: 90, max: 110 } }],
    },
  ],
});
