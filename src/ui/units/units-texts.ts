import { count } from "../parts/words";

/** Every sentence and label of the part "Nhiều đơn vị". */
export const unitsTexts = {
  heading: "Nhiều đơn vị",
  intro:
    "Kiểm tra một lượt danh sách của nhiều xã, phường theo kế hoạch của cấp trên: chọn kế hoạch, cấp của các đơn vị, rồi chọn thư mục có tệp của từng đơn vị. Tệp được đọc ngay trên máy này, không gửi đi đâu, không bị ghi đè.",
  setup: "Kế hoạch và đơn vị",
  openPlan: "Mở kế hoạch đã lưu (.json)",
  planHint: "Quy định mới được đề xuất mà chưa xác nhận trong kế hoạch thì không được xét.",
  superior: "Số đại biểu của hội nghị cấp trên",
  superiorUnit: "người",
  superiorHint: "Dùng cho quy định số đại biểu của đơn vị không nhiều hơn cấp trên. Để trống nếu chưa biết.",
  notNatural: "Nhập một số nguyên, ví dụ 300.",
  listed: "Các đơn vị phải gửi",
  listedHint: "Mỗi dòng một đơn vị, có thể kèm số được phân bổ: “Xã Tân Đoàn: 12”. Để biết đơn vị nào chưa gửi.",
  folder: "Chọn thư mục",
  files: "Chọn nhiều tệp",
  drop: "Hoặc kéo thư mục, nhiều tệp thả vào trang này.",
  needs: "Chọn kế hoạch và cấp của các đơn vị trước khi kiểm tra.",
  chosen: (files: number, passedOver: number) =>
    `Đã chọn ${count(files)} tệp bảng tính.${passedOver === 0 ? "" : ` Bỏ qua ${count(passedOver)} tệp không phải bảng tính.`}`,
  run: (n: number) => `Kiểm tra ${count(n)} tệp`,
  again: (n: number) => `Kiểm tra tiếp ${count(n)} tệp còn lại`,
  stop: "Dừng",
  progress: (done: number, all: number, seconds: number | null) =>
    `Đã kiểm tra ${count(done)}/${count(all)} tệp${seconds === null ? "" : `, còn khoảng ${duration(seconds)}`}.`,
  stopped: (n: number) => `Còn ${count(n)} tệp chưa kiểm tra.`,
  results: "Kết quả",
  kept: "Kết quả chỉ ở trên trang này, không lưu ở đâu khác vì có tên người: lưu bảng tổng hợp hoặc báo cáo trước khi đóng trang.",
  saveWorkbook: "Lưu bảng tổng hợp (.xlsx)",
  saveReport: "Tải báo cáo (.docx)",
  matrix: "Bảng đơn vị và quy định",
  columns: { unit: "Đơn vị", verdict: "Kết luận", persons: "Đại biểu" },
  rules: "Từng quy định",
  ruleCounts: (met: number, violated: number, undecided: number, noted: number) =>
    [
      `đạt ${count(met)}`,
      `chưa đạt ${count(violated)}`,
      `chưa đủ dữ liệu ${count(undecided)}`,
      ...(noted > 0 ? [`lưu ý ${count(noted)}`] : []),
    ].join(", "),
  filter: { label: "Lọc bảng", verdict: "Kết luận", rule: "Quy định chưa đạt", all: "Tất cả", search: "Tìm đơn vị" },
  shown: (n: number, all: number) => (n === all ? `${count(all)} đơn vị` : `${count(n)}/${count(all)} đơn vị`),
  open: (unit: string) => `Mở tệp của ${unit}`,
  openFile: "Mở tệp này",
  close: "Đóng",
  file: "Tệp",
  foundIn: {
    issuer: "tên lấy theo cơ quan ban hành đã nhập trong tệp",
    letterhead: "tên lấy ở phần đầu trang danh sách",
    title: "tên lấy ở tiêu đề danh sách",
    fileName: "tên lấy theo tên tệp",
  },
  findings: "Điều cần xem trước",
  moreFindings: (n: number) => `và ${count(n)} điều nữa; mở tệp để xem đủ`,
  notCounted: "Chưa tính, chưa rõ",
  absent: "Chưa gửi",
  remarks: "Điều cần xem lại (không tính vào kết luận)",
  more: (n: number) => `Hiện thêm ${count(n)}`,
  nothingShown: "Không có đơn vị nào như vậy.",
} as const;

function duration(seconds: number): string {
  return seconds < 90 ? `${count(seconds)} giây` : `${count(Math.ceil(seconds / 60))} phút`;
}
