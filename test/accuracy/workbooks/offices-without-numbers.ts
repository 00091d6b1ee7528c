import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const officesWithoutNumbers: AccuracyCase = {
  name: "offices-without-numbers",
  about:
    "Không có STT; chức vụ toàn Bí thư, Chủ tịch, Giám đốc như khối ký; một dòng chỉ có tên và chức vụ; tập thể không có chức vụ; sau bảng mới là người ký thật",
  workbook: {
    sheets: [
      drawFileSheet(
        "Mời",
        `
      1> DANH SÁCH KHÁCH MỜI VÀ LÃNH ĐẠO DỰ HỘI NGHỊ
      3> Họ và tên | Chức vụ | Đơn vị công tác | Giới tính | Thành phần
      4> Lục Thế Dũng | Bí thư | Đảng ủy xã Vân Nham | Nam | Lãnh đạo
      5> Đoàn Thị Hậu | Chủ tịch | UBND xã Vân Nham | Nữ | Lãnh đạo
      6> Phương Văn Giám | Giám đốc | HTX Na Chi Lăng | Nam | Khách mời
      7> Trịnh Thế Chủ | Phó Chủ tịch | | |
      8> Ban liên lạc Hội đồng hương | | | | Khách mời
      9> Viên Thị Ký | Trưởng ban | Ban Pháp chế HĐND xã | Nữ | Lãnh đạo
      11> | | CHỦ TỊCH
      12> | | (Ký, đóng dấu)
      15> | | Đoàn Thị Hậu
    `,
        { merges: ["A1:E1"] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Mời",
      kind: "delegates",
      headerRows: [3],
      columns: "A fullName, B position, C unit, D sex, E category",
      rows: people(`
      4 | Lục Thế Dũng | m | - | - | l | Đảng ủy xã Vân Nham | -
      5 | Đoàn Thị Hậu | f | - | - | l | UBND xã Vân Nham | -
      6 | Phương Văn Giám | m | - | - | g | HTX Na Chi Lăng | -
      7 | Trịnh Thế Chủ | - | - | - | ? | ? | -
      8 | Ban liên lạc Hội đồng hương | - | - | - | g | ? | - | tt
      9 | Viên Thị Ký | f | - | - | l | Ban Pháp chế HĐND xã | -
    `),
      otherRows: "11 signature, 12 signature, 15 signature",
      faulty: [7],
    }),
  ],
};
