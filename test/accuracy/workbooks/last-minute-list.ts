import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const lastMinuteList: AccuracyCase = {
  name: "last-minute-list",
  about:
    "Tiêu đề viết tắt, “Ngày sinh” trên “Nam”, “Nữ” viết hoa; mục là thành phần rồi đơn vị chung một dòng; tập thể có người đại diện; STT kiểu 01/; người dự khuyết; tổng ghi bằng công thức; ghi chú của người nhập",
  workbook: {
    sheets: [
      drawFileSheet(
        "ds dai bieu (moi)",
        `
      1> ĐẢNG BỘ HUYỆN CHI LĂNG | | | | | | Biểu 3
      3> DANH SÁCH TRÍCH NGANG ĐẠI BIỂU CHÍNH THỨC VÀ DỰ KHUYẾT
      5> S T T | HỌ TÊN | NGÀY SINH | | D.TỘC | T.GIÁO | Đ.VIÊN | T.ĐỘ | | CV, ĐVCT | ĐỊA CHỈ (THÔN) | GHI CHÚ
      6> | | NAM | NỮ | | | | VH | CM
      7> (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12)
      8> I | ĐIỂN HÌNH TIÊN TIẾN - XÃ BẰNG MẠC
      9> 01/ | Vy Đức Tuyên | 9/9/79 | | Nùng | K | x | 12/12 | ĐH | Trưởng thôn | Nà Pe |
      10> 02/ | Lành Thị Quế | | 14/02/1986 | Nùng | K | | 9/12 | | Nông dân | Nà Pe | 
      11> 03/ | Tập thể Tổ liên gia số 2 (đại diện: ông Vy Đức Tuyên) | | | | | | | | | Nà Pe | 
      12> II | KHÁCH MỜI
      13> 01/ | Hoàng Mạnh Khải | "1957" | | Tày | K | x | 10/10 | | Nguyên PCT UBND xã | Phố Mới | điện lại
      14> 02/ | Nguyễn Thuý Hoà | | 20-11-1981 | Kinh | K | x | 12/12 | ThS | PGĐ TT VHTT | | ???
      15> | Cộng | =COUNTA(C9:C14) → 2 | =COUNTA(D9:D14) → 2 | | | | | | | | 
      17> | | | | | | | | | NGƯỜI TỔNG HỢP
      18> | | | | | | | | | Chu Văn Phổ
    `,
        {
          merges: [
            "A1:F1",
            "A3:L3",
            "A5:A6",
            "B5:B6",
            "C5:D5",
            "E5:E6",
            "F5:F6",
            "G5:G6",
            "H5:I5",
            "J5:J6",
            "K5:K6",
            "L5:L6",
            "B8:L8",
            "B12:L12",
          ],
        },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "ds dai bieu (moi)",
      kind: "delegates",
      headerRows: [5, 6],
      columns:
        "A order, B fullName, C birthDateMale, D birthDateFemale, E ethnicity, F religion, G partyMember, H education, I qualification, J position, K village, L notes",
      rows: people(`
      9 | Vy Đức Tuyên | m | ? | Nùng | e | ? | Nà Pe
      10 | Lành Thị Quế | f | 14/2/1986 | Nùng | e | ? | Nà Pe
      11 | Tập thể Tổ liên gia số 2 (đại diện: ông Vy Đức Tuyên) | - | - | - | e | ? | Nà Pe | tt
      13 | Hoàng Mạnh Khải | m | 1957 | Tày | g | ? | Phố Mới
      14 | Nguyễn Thuý Hoà | f | 20/11/1981 | Kinh | g | ? | -
    `),
      otherRows: "7 numbers, 8 section, 12 section, 15 subtotal, 17 signature, 18 signature",
      faulty: [9, 14],
    }),
  ],
};
