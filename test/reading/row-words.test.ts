import {
  isBreakText,
  isCertainSignature,
  isClosingText,
  isCountOfPart,
  isHintText,
  isNoteText,
  isPartOfTotal,
  isSaying,
  isSignatureText,
  isSubtotalText,
  isVacantText,
} from "../../src/reading/texts/row-words";

/** What each question is asked of, and what it must not take for it. */
const ASKED: readonly (readonly [name: string, asks: (text: string) => boolean, yes: string[], no: string[]])[] = [
  [
    "a sum",
    isSubtotalText,
    [
      ...["Cộng", "CỘNG:", "Tổng", "Tổng cộng: 48", "Tổng số (I+II)", "Cộng A", "Tổng A + B", "Cộng mục I: 12"],
      ...[
        "Tổng số đại biểu: 120",
        "Cộng khối thôn: 3",
        "Toàn xã",
        "Toàn phường: 210",
        "Toàn trường",
        "TC: 12",
        "tong cong",
      ],
      ...[
        "Tỷ lệ %",
        "Tỉ lệ (%): 50",
        "Cộng trang 1",
        "Mang sang: 25",
        "Tổng các mục",
        "Cộng chung",
        "Total",
        "Cong: 12",
      ],
    ],
    [
      ...["Công Văn Bảy", "Tòng Công Tám", "Tống Văn Chín", "Cộng tác viên", "Tổng Giám đốc", "Tổng Công ty Giấy"],
      ...[
        "Cộng đồng dân cư",
        "Tòng",
        "Tong Van Muoi",
        "Công an xã",
        "Toàn thể cán bộ",
        "Tổng phụ trách Đội",
        "Tong A Su",
      ],
    ],
  ],
  [
    "the end of a list",
    isClosingText,
    [
      ...[
        "Danh sách này có 52 người",
        "(Danh sách gồm 52 đại biểu)",
        "Danh sách trên có 12 đồng chí./.",
        "Ấn định: 52 người",
      ],
      ...[
        "Gồm 08 đồng chí",
        "Có tất cả 52 (năm mươi hai) người",
        "Tổng cộng danh sách: 52",
        "Toàn danh sách có 30 đại biểu",
      ],
      ...["Biểu này gồm 12 người", "Danh sách ấn định 45 đại biểu", "danh sach nay co 20 nguoi", "Bảng trên có 15 hộ"],
    ],
    [
      ...[
        "Danh sách khách mời",
        "Danh sách đại biểu dự Hội nghị",
        "Gồm các ông, bà",
        "Có 3 con",
        "Cô 3",
        "Danh sách thôn 5",
      ],
      ...["Gồm 3 tiết mục", "Có 15 năm công tác"],
    ],
  ],
  [
    "a signature",
    isSignatureText,
    [
      ...["TM. BAN TỔ CHỨC", "T/M UBND XÃ", "T.M Ban Thường vụ", "KT. CHỦ TỊCH", "K/T TRƯỞNG PHÒNG", "TL. CHỦ TỊCH"],
      ...["TUQ. GIÁM ĐỐC", "Q. CHỦ TỊCH", "Q. GIÁM ĐỐC", "QUYỀN CHỦ TỊCH", "CHỦ TỊCH", "Người lập biểu", "NGƯỜI DUYỆT"],
      ...["Người tổng hợp", "Người rà soát", "Xác nhận của UBND xã", "(Ký, ghi rõ họ tên)", "(Ký, đóng dấu)", "Đã ký"],
      ...[
        "Nơi nhận:",
        "Thừa lệnh Chủ tịch",
        "Bình Minh, ngày 15 tháng 8 năm 2025",
        "ngày … tháng … năm 2025",
        "Thư ký",
      ],
      ...["Trưởng Công an xã", "ỦY BAN NHÂN DÂN XÃ", "Cán bộ thống kê", "Ký tên", "nguoi lap bieu", "THỪA ỦY QUYỀN"],
    ],
    [
      ...[
        "Chủ tịch Hội Nông dân",
        "Kỳ họp thứ ba",
        "Người có uy tín",
        "Tâm Văn Sáu",
        "- Thường trực Huyện ủy",
        "Giám đốc HTX",
      ],
      ...["Kim Thị Bảy", "Nơi ở", "Ký hiệu", "Quyền lợi", "Người cao tuổi", "Thủ Thị Tám"],
    ],
  ],
  [
    "surely a signature",
    isCertainSignature,
    ["TM. BAN TỔ CHỨC", "KT. CHỦ TỊCH", "Người lập biểu", "Nơi nhận:", "Xác nhận của thôn", "(Ký tên)", "Thừa lệnh"],
    ["Thường trực HĐND", "Chủ tịch", "Đại diện các tôn giáo", "TM Dịch vụ", "Người lập biểu: Lê Văn Sáu"],
  ],
  [
    "a remark",
    isNoteText,
    [
      "Ghi chú: x là có",
      "Lưu ý: ghi đủ",
      "* Cột 5 ghi số",
      "(*) Có thay đổi",
      "Chữ viết tắt: ĐV",
      "Trang 2",
      "(Tiếp theo)",
    ],
    ["Ghi chú", "Trang Thị Bảy", "Tráng A Lềnh", "Nguồn Văn Tám"],
  ],
  [
    "a part of the sum above",
    isPartOfTotal,
    ["- Nữ: 4", "Trong đó: nữ 4", "Nam: 12", "Đảng viên: 20", "+ Dân tộc: 5", "DTTS 5"],
    ["Năm 2025", "Năm sinh", "Đảng ủy", "Nông dân"],
  ],
  [
    "a place kept free",
    isVacantText,
    [
      ...[
        "(chưa cử)",
        "Chưa bầu",
        "(Chưa có)",
        "chưa giới thiệu nhân sự",
        "Đang cập nhật",
        "Chờ bổ sung",
        "Bổ sung sau",
      ],
      ...["Cử sau", "(để trống)", "Khuyết", "Sẽ cử sau", "BỔ SUNG"],
    ],
    ["Chu Văn Cử", "chua cu", "Bổ sung: Lý Văn An", "Trống Thị Hoa", "Cử Văn Sáu", "Khuyết Thị Lan"],
  ],
  [
    "how to fill in a column",
    isHintText,
    [
      ...[
        "dd/mm/yyyy",
        "(ngày/tháng/năm)",
        "Nam/Nữ",
        "Chọn Nam hoặc Nữ",
        "Đủ 12 số",
        "10 số",
        "12 chữ số",
        "9 hoặc 12 số",
      ],
      ...["Bắt buộc", "(nếu có)", "Ghi rõ xã, phường", "Viết có dấu", "Để trống nếu là hội viên", "Nhập bằng số"],
    ],
    ["Nam", "12/3/1975", "12", "079189004512", "Nhâm Văn Chơn", "Tổ 12 số 5", "Viên chức", "Đúng Thị Hoa"],
  ],
  [
    "what comes between speakers",
    isBreakText,
    ["Giải lao", "Nghỉ trưa", "NGHỈ GIẢI LAO", "Văn nghệ chào mừng", "Chụp ảnh lưu niệm", "Khai mạc", "Bế mạc"],
    ["Nghi Văn Trưa", "Khai Thị Mạc", "Đội văn nghệ thôn", "Nghỉ hưu", "Khai mạc viên", "Van Nghe"],
  ],
  [
    "a sentence about others",
    isSaying,
    [
      ...["Bà Lịch xin về sớm một buổi", "Xã Nà Pục chưa gửi danh sách người thay"],
      "Chi hội 4 chỉ cử 01 người do bận mùa",
      ...["TDP 3 nộp trễ", "Ấp Bến Đáy chưa gửi", "Trường THCS nộp thiếu"],
    ],
    [
      "Xín Văn Đi",
      "Xin về sớm",
      "Ông Tư chưa gửi",
      "Thôn Nà Pục (chưa gửi danh sách)",
      "Đại biểu do Hội nghị thôn bầu ra",
      "Các đồng chí nguyên lãnh đạo huyện đã nghỉ hưu",
    ],
  ],
  [
    "a count of a part",
    isCountOfPart,
    ["Khách mời: 30 người", "Nữ 20", "- Số đại biểu nữ: 20", "Tập thể: 04", "Hộ gia đình: 5", "Đại biểu là nữ: 20"],
    ["Năm 2023: Giấy khen", "Khách sạn 3 sao", "Điện thoại: 09", "Nữ"],
  ],
];

describe.each(ASKED)("%s", (_name, asks, yes, no) => {
  test.each(yes)("%s", (text) => expect(asks(text)).toBe(true));
  test.each(no)("not: %s", (text) => expect(asks(text)).toBe(false));
});
