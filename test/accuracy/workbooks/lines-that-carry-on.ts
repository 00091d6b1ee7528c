import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const linesThatCarryOn: AccuracyCase = {
  name: "lines-that-carry-on",
  about:
    "Chức vụ, thành tích xuống thêm một, hai dòng không có STT và họ tên; lời ghi trong ngoặc giữa danh sách; STT và họ tên gộp nhiều dòng",
  workbook: {
    sheets: [
      drawFileSheet(
        "Trích ngang",
        `
        1> DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN
        2> STT | Họ và tên | Năm sinh | Giới tính | Chức vụ, đơn vị công tác | Thành tích
        3> 1 | Lò Văn Ánh | 1970 | Nam | Phó Bí thư Đảng ủy, | CSTĐ cơ sở 2021
        4> | | | | Chủ tịch UBND xã Mường Sai | CSTĐ cơ sở 2023
        5> | | | | | Bằng khen của tỉnh 2024
        6> 2 | Quàng Thị Dung | 1989 | Nữ | Giáo viên Trường Mầm non | LĐTT 2024
        7> | | | | Hoa Ban
        8> | (đ/c Quàng Thị Dung dự thay đ/c đã chuyển công tác)
        9> 3 | Tòng Văn Hịa | 1982 | Nam | Nông dân, bản Co Đứa | Sản xuất giỏi
      `,
      ),
      drawFileSheet(
        "Khen",
        `
        1> DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG
        2> TT | Họ và tên | Thôn | Thành tích từng năm
        3> 1 | Cà Thị Thơ | Bản Hua Đán | 2022: Giấy khen xã
        4> | | | 2023: Giấy khen huyện
        5> | | | 2024: Bằng khen tỉnh
        6> 2 | Lường Văn Pánh | Bản Hua Đán | 2024: Giấy khen xã
      `,
        { merges: ["A3:A5", "B3:B5", "C3:C5"] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Trích ngang",
      kind: "delegates",
      headerRows: [2],
      columns: "A order, B fullName, C birthDate, D sex, E position, F achievement",
      otherRows: "4 note, 5 note, 7 note, 8 note",
      faulty: [3, 6],
      rows: people(`
        3 | Lò Văn Ánh | m | 1970 | - | - | ? | -
        6 | Quàng Thị Dung | f | 1989 | - | - | Trường Mầm non Hoa Ban | -
        9 | Tòng Văn Hịa | m | 1982 | - | - | ? | -
      `),
    }),
    roster({
      sheet: "Khen",
      kind: "nominations",
      headerRows: [2],
      columns: "A order, B fullName, C village, D achievement",
      otherRows: "4 note, 5 note",
      rows: people(`
        3 | Cà Thị Thơ | - | - | - | - | - | Bản Hua Đán
        6 | Lường Văn Pánh | - | - | - | - | - | Bản Hua Đán
      `),
    }),
  ],
};
