import { count } from "./words";

/** The numbers of rules that can be changed. */
export const paramNames: Readonly<Record<string, { readonly label: string; readonly unit: string }>> = {
  max: { label: "Tối đa", unit: "người" },
  min: { label: "Ít nhất", unit: "người" },
  about: { label: "Khoảng", unit: "người" },
  percent: { label: "Tỷ lệ", unit: "%" },
  upTo: { label: "Tỷ lệ đến", unit: "%" },
  tolerance: { label: "Sai số, ±", unit: "điểm %" },
  tolerancePercent: { label: "Sai số, ±", unit: "%" },
  superiorMax: { label: "Hội nghị cấp trên", unit: "người" },
  ifStaffOver: { label: "Khi đơn vị có trên", unit: "lao động" },
  threshold: { label: "Mốc số lao động", unit: "người" },
  numerator: { label: "Số phần", unit: "phần" },
  denominator: { label: "Trên tổng số", unit: "phần" },
  collectives: { label: "Tập thể tham luận", unit: "" },
  persons: { label: "Cá nhân tham luận", unit: "" },
  youngest: { label: "Tuổi nhỏ nhất", unit: "tuổi" },
  oldest: { label: "Tuổi lớn nhất", unit: "tuổi" },
};

/** Labels and sentences of the tab "Kế hoạch". */
export const planWords = {
  plan: {
    heading: "Kế hoạch đang dùng",
    own: (title: string) => `${title} (của cơ quan)`,
    losesOwn: "Đổi sang kế hoạch khác thì kế hoạch riêng của cơ quan không còn lưu trong bảng tính này. Nếu còn cần, bấm “Lưu kế hoạch” ở cuối trang trước.",
    loseOwn: "Vẫn đổi", keepOwn: "Giữ lại",
  },
  rules: {
    heading: "Con số của kế hoạch",
    intro: "Sửa con số cho hội nghị của mình; con số của kế hoạch vẫn giữ để đặt lại. Tắt nội dung nào thì không kiểm tra nội dung đó.",
    rows: (n: number) => `Kiểm tra từng dòng (${count(n)})`,
    on: (title: string) => `Kiểm tra: ${title}`,
    changed: "Đã sửa", reset: "Đặt lại", resetRule: (title: string) => `Đặt lại: ${title}`,
    number: "Con số",
    notANumber: "Ghi một con số, thí dụ 150 hoặc 67,5.",
    reading: "Hiểu câu của kế hoạch là", noReading: "Chưa chọn cách hiểu",
    sentence: (text: string) => `“${text}”`,
  },
  typed: {
    heading: "Số liệu cơ quan nhập",
    intro: "Chỉ nhập những gì không có trong bảng tính; có trang tính ghi sẵn thì phần mềm tự đọc.",
    people: "người",
    conferenceDate: "Ngày tổ chức hội nghị", conferenceDateHint: "Tuổi đại biểu và thời hạn được tính theo ngày này; để trống thì tính theo hôm nay.",
    staff: "Số CBCCVC-NLĐ", staffHint: "Dùng để xác định hội nghị toàn thể hay hội nghị đại biểu.",
    superiorTotal: "Số đại biểu của hội nghị cấp trên",
    villages: "Danh sách thôn, ấp, khu phố", units: "Danh sách cơ quan, đơn vị", sectors: "Danh sách lĩnh vực, ngành nghề",
    onePerLine: "Mỗi dòng một tên.", lines: (n: string) => `Đã nhập ${n} tên, mỗi dòng một tên.`,
    wholeNumber: "Ghi số nguyên, thí dụ 215.",
    dateHint: "ngày/tháng/năm", notADate: "Ghi ngày theo dạng ngày/tháng/năm, thí dụ 20/8/2025.",
  },
  details: {
    heading: "Nội dung khác của kế hoạch",
    remarks: (n: number) => `Điều cần biết (${count(n)})`,
    conference: "Hội nghị", oneOf: "Chọn một trong các tên: ",
    period: (from: number, to: number) => `Thành tích xét trong giai đoạn ${from}–${to}.`,
    agenda: (n: number) => `Chương trình (${count(n)} nội dung)`, minutes: (n: number) => `${count(n)} phút`,
    deadlines: (n: number) => `Thời hạn (${count(n)})`,
    dossier: (n: number) => `Hồ sơ, văn bản (${count(n)})`,
    departments: (n: number) => `Phân công (${count(n)})`,
  },
  actions: {
    heading: "Kế hoạch của cơ quan",
    intro: "Làm kế hoạch riêng từ kế hoạch này: con số và điều khoản giữ nguyên, ngày tháng nhập lại. Kế hoạch lưu thành tệp để dùng cho bảng tính khác.",
    template: "Dùng làm mẫu", save: "Lưu kế hoạch", open: "Mở kế hoạch",
    title: "Tên hội nghị của cơ quan", titleHint: "Tên này được dùng trong bảng làm việc và danh sách lỗi.", titleEmpty: "Ghi tên hội nghị rồi bấm “Tạo kế hoạch”.", make: "Tạo kế hoạch",
  },
} as const;
