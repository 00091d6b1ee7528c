import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const yearOnlyBySex: AccuracyCase = {
  name: "year-only-by-sex",
  about:
    "Quốc hiệu cạnh cơ quan, Năm sinh {Nam|Nữ} chỉ có năm, dòng số cột, mục I/II/III cho thành phần, STT chạy lại, người ký bên dưới",
  workbook: {
    sheets: [
      drawFileSheet(
        "DS trích ngang",
        `
      1> UBND XÃ NÀ SẦM | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      2> HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG | | | | Độc lập - Tự do - Hạnh phúc
      3> Số:       /DS-HĐTĐKT | | | | Nà Sầm, ngày 12 tháng 8 năm 2025
      4> Biểu số 02
      5> DANH SÁCH TRÍCH NGANG
      6> Đại biểu dự Hội nghị điển hình tiên tiến xã Nà Sầm lần thứ I, năm 2025
      7> (Kèm theo Công văn số 45/UBND-VHXH ngày 12/8/2025 của UBND xã)
      9> STT | Họ và tên | Năm sinh | | Dân tộc | Tôn giáo | Đảng viên | Trình độ | | | Chức vụ, đơn vị công tác | Nơi ở (thôn) | Ghi chú
      10> | | Nam | Nữ | | | | Văn hóa | Chuyên môn | LLCT
      11> (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13)
      12> I | ĐIỂN HÌNH TIÊN TIẾN
      13> 1 | Lương Văn Khiêm | 1978 | | Tày | Không | x | 12/12 | Đại học | Trung cấp | Trưởng thôn | Pá Danh
      14> 2 | Hứa Thị Mận | | 1985 | Nùng | Không | x | 12/12 | Trung cấp | | Chi hội trưởng Phụ nữ | Pá Danh
      15> 3 | Vy Thị Xuân | | "1990" | Tày | Không | | 9/12 | | | Nông dân sản xuất giỏi | Khòn Lải
      16> 4 | Nông Văn Sự | "1969" | | Nùng | Không | x | 10/12 | | Sơ cấp | Bí thư chi bộ | Khòn Lải | Thương binh
      17> II | KHÁCH MỜI
      18> 1 | Đinh Quốc Trị | 1966 | | Kinh | Không | x | 12/12 | Đại học | Cao cấp | Nguyên Chủ tịch UBND xã | Khu 2
      19> 2 | Mã Thị Loan | | 1959 | Hoa | Phật giáo | | 7/10 | | | Nghệ nhân hát then | Khu 2
      20> III | LÃNH ĐẠO CÁC CẤP, CÁC NGÀNH
      21> 1 | Chu Đức Thắng | 1975 | | Kinh | Không | x | 12/12 | Thạc sĩ | Cao cấp | Bí thư Đảng ủy xã |
      22> 2 | Bế Thị Nguyệt | | 1980 | Tày | Không | x | 12/12 | Đại học | Cao cấp | Chủ tịch UBND xã |
      23> Danh sách này có 08 người./.
      25> | NGƯỜI LẬP BIỂU | | | | | | | | | TM. HỘI ĐỒNG
      26> | | | | | | | | | | CHỦ TỊCH
      30> | Lộc Thị Hằng | | | | | | | | | Bế Thị Nguyệt
    `,
        {
          merges: [
            "A1:D1",
            "E1:M1",
            "A2:D2",
            "E2:M2",
            "A3:D3",
            "E3:M3",
            "A4:M4",
            "A5:M5",
            "A6:M6",
            "A7:M7",
            "A9:A10",
            "B9:B10",
            "C9:D9",
            "E9:E10",
            "F9:F10",
            "G9:G10",
            "H9:J9",
            "K9:K10",
            "L9:L10",
            "M9:M10",
            "B12:M12",
            "B17:M17",
            "B20:M20",
            "A23:M23",
          ],
        },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "DS trích ngang",
      kind: "delegates",
      headerRows: [9, 10],
      columns:
        "A order, B fullName, C birthDateMale, D birthDateFemale, E ethnicity, F religion, G partyMember, H education, I qualification, J politicalTheory, K position, L village, M notes",
      rows: people(`
      13 | Lương Văn Khiêm | m | 1978 | Tày | e | ? | Pá Danh
      14 | Hứa Thị Mận | f | 1985 | Nùng | e | ? | Pá Danh
      15 | Vy Thị Xuân | f | 1990 | Tày | e | ? | Khòn Lải
      16 | Nông Văn Sự | m | 1969 | Nùng | e | ? | Khòn Lải
      18 | Đinh Quốc Trị | m | 1966 | Kinh | g | ? | Khu 2
      19 | Mã Thị Loan | f | 1959 | Hoa | g | ? | Khu 2
      21 | Chu Đức Thắng | m | 1975 | Kinh | l | ? | -
      22 | Bế Thị Nguyệt | f | 1980 | Tày | l | ? | -
    `),
      otherRows:
        "11 numbers, 12 section, 17 section, 20 section, 23 subtotal/note, 25 signature, 26 signature, 30 signature",
    }),
  ],
};
