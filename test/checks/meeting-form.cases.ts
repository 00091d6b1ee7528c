import { meetingForm } from "../../src/checks/meeting-form";
import type { Conference } from "../../src/domain/conference";
import { casesOf } from "./test-check";

const ward = { threshold: 200 } as const;
const tiers = {
  tiers: [
    { staff: { op: "<", than: 100 }, form: "plenary" },
    { staff: { op: "between", min: 150, max: 200 }, form: "plenary" },
    { staff: { op: ">", than: 200 }, form: "delegate" },
  ],
} as const;
const roster = `
      Họ tên
      Lý An`;

const titled =
  (title: string) =>
  (conference: Conference): Conference => ({
    ...conference,
    rosters: conference.rosters.map((list) => ({ ...list, title })),
  });

export const meetingFormCases = casesOf(meetingForm, {
  met: [
    {
      name: "mức ghi từ … đến …, cả hai đầu",
      params: tiers,
      typed: { staff: 200 },
      roster,
      adjust: titled("DANH SÁCH DỰ HỘI NGHỊ TOÀN THỂ PHƯỜNG TAM"),
    },
    {
      name: "tổng trang biên chế còn thiếu đã ở mức trên cùng",
      params: tiers,
      roster,
      staff: `
      Đơn vị          | Số người
      Trường THCS     | 201
      Trạm Y tế       |`,
    },
    {
      name: "tiêu đề danh sách ghi đúng hình thức",
      params: ward,
      typed: { staff: 160 },
      roster,
      adjust: titled("DANH SÁCH DỰ HỘI NGHỊ TOÀN THỂ PHƯỜNG TAM"),
    },
    {
      name: "tiêu đề nói đến đại biểu, không nói hình thức",
      params: ward,
      typed: { staff: 160 },
      roster,
      adjust: titled("DANH SÁCH THAM DỰ HỘI NGHỊ ĐẠI BIỂU KHÁCH MỜI"),
    },
    { name: "199 người: hội nghị toàn thể", params: ward, typed: { staff: 199 }, roster },
    {
      name: "tổng trang biên chế trên 200, một ô trống không đổi được",
      params: ward,
      roster,
      staff: `
      Đơn vị          | Số người
      Trường THCS     | 150
      Trường Tiểu học | 60
      Trạm Y tế       |`,
    },
    {
      name: "hình thức ghi đúng",
      params: ward,
      roster,
      staff: `
      Đơn vị       | Số người | Hình thức
      Phường Vĩnh  | 150      | Toàn thể
      Phường Tam   | 260      | Hội nghị đại biểu`,
    },
    {
      name: "trang biên chế của các phường: lấy dòng của phường có tên ở tiêu đề danh sách",
      params: ward,
      scope: "phường",
      roster,
      staff: `
      Đơn vị       | Số người
      Phường Vĩnh  | 150
      Phường Tam   | 260`,
      adjust: (conference) => ({
        ...conference,
        rosters: conference.rosters.map((list) => ({
          ...list,
          title: "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ PHƯỜNG TAM NĂM 2025",
        })),
      }),
    },
    {
      name: "bảng hình thức của các phường: phường mình đúng, không xét phường khác",
      params: ward,
      scope: "phường",
      roster,
      staff: `
      Đơn vị       | Số người | Hình thức
      P. Vĩnh      | 150      | Đại biểu
      P. Tam       | 260      | Đại biểu`,
      adjust: (conference) => ({ ...conference, issuer: "UBND Phường Tam" }),
    },
  ],
  findings: [
    {
      name: "hình thức không đúng mức",
      params: tiers,
      typed: { staff: 150 },
      roster,
      adjust: titled("DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐẠI BIỂU PHƯỜNG TAM"),
      finds: [
        {
          code: "wrongForm",
          outcome: "violated",
          data: { staff: 150, tier: "từ 150 đến 200", wanted: "hội nghị toàn thể" },
          cells: [],
        },
      ],
    },
    {
      name: "số người ở giữa hai mức: kế hoạch không nêu",
      params: tiers,
      typed: { staff: 120 },
      roster,
      finds: [{ code: "betweenTiers", outcome: "undecided", data: { staff: 120 }, cells: [] }],
    },
    {
      name: "chưa biết số người, kế hoạch có nhiều mức",
      params: tiers,
      roster,
      finds: [{ code: "noStaffOfTiers", outcome: "undecided", cells: [] }],
    },
    {
      name: "trang biên chế còn thiếu: có thể rơi vào khoảng kế hoạch không nêu",
      params: tiers,
      roster,
      staff: `
      Đơn vị       | Số người
      Trường THCS  | 60
      Trạm Y tế    |`,
      finds: [{ code: "noStaffOfTiers", outcome: "undecided", cells: ["Biên chế!B3"] }],
    },
    {
      name: "tiêu đề danh sách ghi hội nghị đại biểu, đơn vị dưới 200 người",
      params: ward,
      typed: { staff: 160 },
      roster,
      adjust: titled("DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN PHƯỜNG TAM"),
      finds: [
        {
          code: "wrongForm",
          outcome: "violated",
          data: { staff: 160, form: "hội nghị đại biểu", wanted: "hội nghị toàn thể" },
          cells: [],
        },
      ],
    },
    {
      name: "tiêu đề danh sách ghi hội nghị toàn thể, đơn vị trên 200 người",
      params: ward,
      typed: { staff: 250 },
      roster,
      adjust: titled("DANH SÁCH THAM DỰ HỘI NGHỊ TOÀN THỂ PHƯỜNG TAM"),
      finds: [
        {
          code: "wrongForm",
          outcome: "violated",
          data: { staff: 250, form: "hội nghị toàn thể", wanted: "hội nghị đại biểu" },
          cells: [],
        },
      ],
    },
    {
      name: "hình thức ghi sai",
      params: ward,
      roster,
      staff: `
      Đơn vị       | Số người | Hình thức
      Phường Vĩnh  | 150      | Đại biểu
      Phường Tam   | 260      | toan the`,
      finds: [
        {
          code: "wrongForm",
          outcome: "violated",
          data: { unit: "Phường Vĩnh", staff: 150, wanted: "hội nghị toàn thể" },
          cells: ["Biên chế!C2"],
        },
        {
          code: "wrongForm",
          outcome: "violated",
          data: { unit: "Phường Tam", staff: 260, wanted: "hội nghị đại biểu" },
          cells: ["Biên chế!C3"],
        },
      ],
    },
    {
      name: "đúng 200 người: kế hoạch không nêu",
      params: ward,
      typed: { staff: 200 },
      roster,
      finds: [{ code: "atThreshold", outcome: "undecided", cells: [] }],
    },
    {
      name: "đúng 200 người ở trang biên chế",
      params: ward,
      roster,
      staff: `
      Đơn vị       | Số người | Hình thức
      Phường Vĩnh  | 200      | Đại biểu`,
      finds: [{ code: "atThreshold", outcome: "undecided", data: { unit: "Phường Vĩnh" }, cells: ["Biên chế!B2"] }],
    },
    { name: "chưa biết số người", params: ward, roster, finds: [{ code: "noStaff", outcome: "undecided", cells: [] }] },
    {
      name: "ô biên chế trống có thể đổi kết quả",
      params: ward,
      roster,
      staff: `
      Đơn vị       | Số người
      Trường THCS  | 150
      Trạm Y tế    |`,
      finds: [{ code: "noStaff", outcome: "undecided", cells: ["Biên chế!B3"] }],
    },
    {
      name: "trang biên chế của các phường không phải của riêng phường mình",
      params: ward,
      scope: "phường",
      roster,
      staff: `
      Đơn vị       | Số người
      Phường Vĩnh  | 150
      Phường Tam   | 260`,
      finds: [
        { code: "severalUnits", outcome: "undecided", data: { units: ["Phường Vĩnh", "Phường Tam"] }, cells: [] },
      ],
    },
    {
      name: "hình thức ghi không rõ",
      params: ward,
      roster,
      staff: `
      Đơn vị       | Số người | Hình thức
      Phường Vĩnh  | 150      | trực tuyến`,
      finds: [
        { code: "unclearForm", outcome: "undecided", data: { wanted: "hội nghị toàn thể" }, cells: ["Biên chế!C2"] },
      ],
    },
  ],
});
