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
];
