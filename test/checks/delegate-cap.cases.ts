import { delegateCap } from "../../src/checks/delegate-cap";
import { casesOf } from "./test-check";

export const delegateCapCases = casesOf(delegateCap, {
  met: [
    {
      name: "vừa đúng số tối đa",
      params: { max: 2 },
      roster: `
      STT | Họ tên        | Nhóm
      1   | Lý Văn An     | điển hình
      2   | Hoàng Thị Bé  | khách mời`,
    },
    {
      name: "tập thể và người phục vụ không được đếm",
      params: { max: 1 },
      roster: `
      Họ tên           | Nhóm      | Loại
      Lý Văn An        | điển hình | cá nhân
      Tập thể thôn Nà  | điển hình | tập thể
      Nông Văn Cảnh    | phục vụ   | cá nhân`,
    },
    {
      name: "người chưa rõ không làm vượt được",
      params: { max: 2, of: { is: "women" }, name: "đại biểu nữ" },
      roster: `
      Họ tên       | Giới tính
      Lý Thị An    | nữ
      Hoàng Bé     |`,
    },
    {
      name: "mức tối đa không áp dụng cho đơn vị ít người lao động",
      params: { max: 1, ifStaffOver: 300 },
      typed: { staff: 299 },
      roster: `
      Họ tên
      Lý Văn An
      Hoàng Thị Bé`,
    },
    { name: "danh sách chưa có ai", params: { max: 1 }, roster: `Họ tên` },
  ],
  findings: [
    {
      name: "vượt số tối đa",
      params: { max: 2 },
      roster: `
      STT | Họ tên        | Nhóm
      1   | Lý Văn An     | điển hình
      2   | Hoàng Thị Bé  | khách mời
      3   | Nông Văn Cảnh |
      4   | Vi Thị Dung   | lãnh đạo`,
      finds: [{ code: "over", outcome: "violated", data: { have: 4, max: 2 }, cells: ["C4", "C5"] }],
    },
    {
      name: "vượt khi đơn vị có trên 300 lao động",
      params: { max: 1, ifStaffOver: 300 },
      staff: `
      Đơn vị    | Số người
      Xưởng may | 301`,
      roster: `
      Họ tên
      Lý Văn An
      Hoàng Thị Bé`,
      finds: [{ code: "over", outcome: "violated", data: { have: 2, max: 1 }, cells: ["A3"] }],
    },
    {
      name: "đúng 300 lao động: kế hoạch không nêu",
      params: { max: 1, ifStaffOver: 300 },
      typed: { staff: 300 },
      roster: `
      Họ tên
      Lý Văn An
      Hoàng Thị Bé`,
      finds: [{ code: "atThreshold", outcome: "undecided", cells: [] }],
    },
    {
      name: "chưa biết số lao động",
      params: { max: 1, ifStaffOver: 300 },
      roster: `
      Họ tên
      Lý Văn An
      Hoàng Thị Bé`,
      finds: [{ code: "needsStaff", outcome: "undecided" }],
    },
    {
      name: "ô trống có thể làm vượt",
      params: { max: 1, of: { is: "women" }, name: "đại biểu nữ" },
      roster: `
      Họ tên       | Giới tính
      Lý Thị An    | nữ
      Hoàng Bé     |`,
      finds: [{ code: "unclear", outcome: "undecided", data: { have: 1, unknown: 1 }, cells: ["B3"] }],
    },
  ],
});
