import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const sectionsUnmerged: AccuracyCase = {
  name: "sections-unmerged",
  about:
    "Bảng bắt đầu ở cột C, hàng 9; dòng mục không gộp ô, nằm ở cột STT hoặc giống một dòng người; dòng viết tiếp chức vụ; tổng số ghi trên tiêu đề; cột Tuổi không phải năm sinh; ghi chú (*) cuối bảng",
  workbook: {
    sheets: [
      drawFileSheet(
        "danh sach",
        `
      2> | | ĐẢNG ỦY XÃ YÊN PHÚC
      4> | | | DANH SÁCH ĐẠI BIỂU MỜI DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC
      6> | | Tổng số: 9 đại biểu (6 điển hình, 2 khách mời, 1 lãnh đạo)
      9> | | SỐ⏎TT | HỌ VÀ⏎TÊN | TUỔI | NGÀY,⏎THÁNG,⏎NĂM SINH | GIỚI⏎TÍNH | DÂN⏎TỘC | CHỨC VỤ | THÔN/ĐƠN VỊ
      10> | | I. ĐIỂN HÌNH TIÊN TIẾN
      11> | | 1. Thôn Bắc Đông
      12> | | "01" | Lộc Văn Huấn | 47 | 06/10/1978 | "Nam " | Nùng | Trưởng thôn, | Bắc Đông
      13> | | | | | | | | Bí thư chi bộ |
      14> | | "02" | la thị mơ | 35 | 19/01/1990 | NỮ | dt Nùng | Nông dân | Bắc Đông
      15> | | 2. Thôn Tây B
      16> | | "01" | Nguyễn Thị Hoa (Thảo) | 52 | 22/12/1972 | nữ | KINH | Nông dân | Tây B
      17> | | "02" | TRẦN VĂN TÂY | 61 | 01/06/1964 | nam | "kinh " | Nông dân | Tây B
      18> | | 3. Trường Tiểu học (02 đ/c)
      19> | | "01" | Vi Thị Hà Giang | 29 | 15/7/1996 | Nữ | Nùng | Giáo viên | Trường Tiểu học
      20> | | "02" | Bàn A Hồ | 40 | 09/09/1985 | Nam | Dao | Giáo viên (*) | Trường Tiểu học
      21> | | II. KHÁCH MỜI
      22> | | "01" | Phạm Khắc Ngọ | 70 | 05/5/1955 | Nam | Kinh | Nguyên Bí thư Đảng ủy | Bắc Đông
      23> | | "02" | Hoàng Thị Chắp | 66 | "1959" | Nữ | Tày | Mẹ liệt sĩ | Tây B
      24> | | III. LÃNH ĐẠO
      25> | | "01" | Dương Công Vỹ | 45 | 10/10/1980 | Nam | Tày | Chủ tịch UBND | UBND xã
      26> | | (*) Đại biểu phát biểu tham luận
      27> | | Ghi chú: Danh sách có thể thay đổi.
    `,
        { merges: ["D4:J4"] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "danh sach",
      kind: "delegates",
      headerRows: [9],
      columns: "C order, D fullName, E nothing, F birthDate, G sex, H ethnicity, I position, J village|unit",
      rows: people(`
      12 | Lộc Văn Huấn | m | 6/10/1978 | Nùng | e | ? | ?
      14 | la thị mơ | f | 19/1/1990 | ? | e | ? | ?
      16 | Nguyễn Thị Hoa (Thảo) | f | 22/12/1972 | Kinh | e | ? | ?
      17 | TRẦN VĂN TÂY | m | 1/6/1964 | Kinh | e | ? | ?
      19 | Vi Thị Hà Giang | f | 15/7/1996 | Nùng | e | ? | ?
      20 | Bàn A Hồ | m | 9/9/1985 | Dao | e | ? | ?
      22 | Phạm Khắc Ngọ | m | 5/5/1955 | Kinh | g | ? | ?
      23 | Hoàng Thị Chắp | f | 1959 | Tày | g | ? | ?
      25 | Dương Công Vỹ | m | 10/10/1980 | Tày | l | ? | ?
    `),
      otherRows: "10 section, 11 section, 15 section, 18 section, 21 section, 24 section, 26 note, 27 note",
      faulty: [14],
    }),
  ],
};
