import type { Plan, Rule } from "../../src/domain/plan";

const source = { clause: "mục II.2" };

export const rowRule: Rule = {
  id: "row-unreadable-date",
  check: "unreadable-date",
  scopes: ["xã", "phường", "huyện"],
  target: "attendees",
  title: "Ngày sinh đọc được",
  severity: "warning",
  params: {},
  source: { document: "Kiểm tra từng dòng", clause: "cột Ngày sinh" },
};

/** A plan of a commune that does not exist. */
export const inventedPlan: Plan = {
  format: "co-cau-dai-bieu/plan",
  version: 2,
  id: "xa-thuong-lam",
  title: "Hội nghị điển hình tiên tiến xã Thượng Lâm lần thứ III",
  issuer: "UBND xã Thượng Lâm",
  document: "Kế hoạch số 12/KH-UBND",
  year: 2025,
  period: { from: 2020, to: 2025 },
  conferences: [
    {
      scopes: ["xã"],
      names: ["Hội nghị điển hình tiên tiến xã Thượng Lâm"],
      length: "01 buổi",
      when: "tháng 8/2025",
      source,
    },
    { scopes: ["doanh nghiệp"], names: ["Hội nghị điển hình tiên tiến"], source },
  ],
  rules: [
    {
      id: "cap",
      check: "delegate-cap",
      scopes: ["xã"],
      target: "attendees",
      title: "Tối đa 150 đại biểu",
      severity: "error",
      params: { max: 150 },
      source,
    },
    {
      id: "share",
      check: "group-share",
      scopes: ["xã"],
      target: "attendees",
      title: "Khoảng 70 % điển hình tiên tiến",
      severity: "warning",
      params: {
        of: { is: "group", groups: ["exemplary"] },
        name: "điển hình tiên tiến",
        mode: "about",
        percent: 70,
        tolerance: 5,
        readings: [
          { id: "all", title: "Mọi điển hình tiên tiến", of: { is: "group", groups: ["exemplary"] } },
          { id: "direct", title: "Chỉ người trực tiếp sản xuất, công tác", of: { is: "directWorker" } },
        ],
      },
      source: { ...source, clause: "mục II.3" },
    },
    {
      id: "guests",
      check: "group-share",
      scopes: ["xã"],
      target: "attendees",
      title: "Khoảng 30 % khách mời và lãnh đạo",
      severity: "warning",
      params: {
        of: { is: "group", groups: ["guest", "leader"] },
        name: "khách mời",
        mode: "about",
        percent: 30,
        tolerance: 5,
      },
      source,
    },
    {
      id: "women",
      check: "empty-group",
      scopes: ["xã"],
      target: "attendees",
      title: "Chú trọng đại biểu nữ",
      severity: "note",
      params: {},
      source,
    },
    {
      id: "enterprise-cap",
      check: "delegate-cap",
      scopes: ["doanh nghiệp"],
      target: "attendees",
      title: "Tối đa 200 đại biểu",
      severity: "error",
      params: { max: 200 },
      source,
    },
  ],
  agenda: [
    { text: "Chào cờ, tuyên bố lý do", by: "Ban tổ chức", minutes: 10 },
    { text: "Báo cáo tổng kết phong trào thi đua" },
  ],
  deadlines: [
    {
      id: "council",
      text: "Gửi báo cáo, chương trình về Hội đồng Thi đua – Khen thưởng tỉnh",
      scopes: ["xã"],
      when: "trước hội nghị 15 ngày",
      daysBeforeConference: 15,
      by: "Văn phòng",
      source,
    },
  ],
  dossier: [{ text: "Danh sách trích ngang đại biểu", source }],
  departments: [{ by: "Phòng Văn hóa – Xã hội", text: "Chuẩn bị chương trình", when: "trước 10/8/2025" }],
  remarks: ["Kế hoạch có hai mục II; điều khoản ở đây dẫn theo tên mục."],
};
