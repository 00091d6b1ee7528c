import { superiorCap } from "../../src/checks/superior-cap";
import { casesOf } from "./test-check";

const city = { superior: "hội nghị cấp thành phố", superiorMax: 2, ifStaffOver: 200 } as const;
const three = `
      Họ tên
      Lý An
      Lý Bình
      Lý Cảnh`;

export const superiorCapCases = casesOf(superiorCap, {
  met: [
    { name: "bằng hội nghị cấp trên", params: city, typed: { superiorTotal: 3, staff: 250 }, roster: three },
    { name: "đơn vị ít người họp toàn thể", params: city, typed: { staff: 150 }, roster: three },
    {
      name: "ở thành phố: phường nào cũng không đông hơn, phường họp toàn thể không xét",
      params: { ...city, superiorMax: 300, perUnit: true },
      scope: "thành phố",
      roster: three,
      staff: `
      Đơn vị      | Số người | Hình thức | Đại biểu dự
      Phường Đông | 250      | Đại biểu  | 3
      Phường Tây  | 150      | Toàn thể  | 150`,
    },
    { name: "danh sách chưa có ai", params: city, roster: `Họ tên` },
  ],
  findings: [
    {
      name: "nhiều hơn hội nghị cấp trên",
      params: city,
      typed: { superiorTotal: 1, staff: 250 },
      roster: three,
      finds: [{ code: "over", outcome: "violated", data: { have: 3, max: 1 }, cells: ["A3", "A4"] }],
    },
    {
      name: "chưa biết số người của đơn vị: có thể là hội nghị toàn thể",
      params: city,
      typed: { superiorTotal: 2 },
      roster: three,
      finds: [{ code: "needsStaff", outcome: "undecided", data: { have: 3, max: 2, limit: 200 }, cells: [] }],
    },
    {
      name: "đúng 200 người: kế hoạch không nêu",
      params: city,
      typed: { superiorTotal: 2, staff: 200 },
      roster: three,
      finds: [{ code: "atThreshold", outcome: "undecided", data: { limit: 200 }, cells: [] }],
    },
    {
      name: "chưa biết số người nhưng đông hơn mọi hội nghị toàn thể",
      params: { ...city, ifStaffOver: 2 },
      typed: { superiorTotal: 2 },
      roster: three,
      finds: [{ code: "over", outcome: "violated", data: { have: 3, max: 2 }, cells: ["A4"] }],
    },
    {
      name: "nhiều hơn cả mức tối đa của cấp trên",
      params: city,
      typed: { staff: 250 },
      roster: three,
      finds: [{ code: "overMax", outcome: "violated", data: { have: 3, max: 2 }, cells: ["A4"] }],
    },
    {
      name: "ở thành phố: một phường đông hơn hội nghị thành phố",
      params: { ...city, superiorMax: 300, perUnit: true },
      scope: "thành phố",
      roster: three,
      staff: `
      Đơn vị      | Số người | Đại biểu dự
      Phường Đông | 250      | 4
      Phường Tây  | 260      | 3
      Phường Nam  | 200      | 5
      Phường Bắc  |          | 5`,
      finds: [
        {
          code: "rowOver",
          outcome: "violated",
          data: { unit: "Phường Đông", have: 4, max: 3 },
          cells: ["Biên chế!C2"],
        },
        { code: "rowUnclear", outcome: "undecided", data: { unit: "Phường Nam" }, cells: ["Biên chế!B4"] },
        { code: "rowUnclear", outcome: "undecided", data: { unit: "Phường Bắc" }, cells: ["Biên chế!B5"] },
      ],
    },
    {
      name: "chưa nhập số của cấp trên",
      params: { ...city, superiorMax: 300 },
      roster: three,
      finds: [{ code: "noTotal", outcome: "undecided", cells: [] }],
    },
  ],
});
