import type { LexiconEntry } from "../lexicon-entry";

const REPORTS = [
  "kết quả",
  "danh bạ",
  "số điện thoại",
  "điện thoại",
  "xếp loại",
  "chấm điểm",
  "lịch",
  "tình hình",
  "tiến độ",
  "báo cáo",
  "dự toán",
  "quyết toán",
  "kinh phí",
  "chương trình",
  "thống kê",
  "theo dõi",
  "số liệu",
  "thu chi",
  "thu quỹ",
  "phân công",
  "phân công nhiệm vụ",
];

/** Whom a list without the word "danh sách" calls its own. */
const LISTED = [
  "người",
  "đại biểu",
  "khách",
  "quý khách",
  "tham dự",
  "dự",
  "về dự",
  "đi dự",
  "mời",
  "mời dự",
  "triệu tập",
  "đăng ký dự",
  "đăng ký tham dự",
  "cá nhân",
  "tập thể",
  "gương",
  "điển hình",
  "đề nghị khen thưởng",
  "đề nghị biểu dương",
];

/** What a sheet is about by the first words of its title. */
export const TITLE_WORDS: readonly LexiconEntry[] = [
  {
    sense: "title:report",
    words: [
      ...REPORTS,
      ...["bảng", "biểu", "tổng hợp", "bảng tổng hợp", "biểu tổng hợp"].flatMap((form) =>
        REPORTS.map((word) => `${form} ${word}`),
      ),
      "danh sách phân công",
    ],
    example: "KẾT QUẢ CHẤM ĐIỂM THI ĐUA CÁC THÔN",
    counterExample: "DANH SÁCH CÁC THÔN",
  },
  {
    sense: "title:people",
    words: ["", "các ", "những ", "thành phần "].flatMap((many) => LISTED.map((word) => `${many}${word}`)),
    example: "NGƯỜI VỀ DỰ HỘI NGHỊ BIỂU DƯƠNG ĐIỂN HÌNH TIÊN TIẾN PHƯỜNG AN HẢI",
    counterExample: "TỔ GIÚP VIỆC HỘI NGHỊ",
  },
];

/** What stands above a list and is neither its header nor its title: the state, the body that made it. Folded. */
export const LETTERHEADS: readonly string[] = [
  "cong hoa",
  "doc lap",
  "uy ban",
  "ubnd",
  "hdnd",
  "hoi dong",
  "dang uy",
  "phu luc",
  "kem theo",
  "dvt",
  "so:",
  "huyen ",
  "xa ",
  "phuong ",
];
/** The same where columns are asked for: what begins a title, a remark or the name of a body. Folded. */
export const ABOVE_HEADERS: readonly string[] = [
  ...LETTERHEADS,
  "danh sach",
  "mau ",
  "mau so",
  "bieu",
  "(kem",
  "don vi tinh",
  "dang bo",
  "tinh ",
  "bang ",
  "trang ",
  "tong cuc",
  "cuc ",
];
