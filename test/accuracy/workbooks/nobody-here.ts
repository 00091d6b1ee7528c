import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

const filler = Array.from({ length: 99 }, (_, i) =>
  drawFileSheet(
    `Tuần ${String(i + 1)}`,
    i % 3 === 0 ? "1> LỊCH CÔNG TÁC TUẦN\n3> Thứ | Sáng | Chiều\n4> Hai | Họp giao ban | Đi cơ sở" : "",
  ),
);

export const headerOnly: AccuracyCase = {
  name: "header-only",
  about: "Chỉ có tiêu đề và STT điền sẵn, trang trống, trang công văn; không có ai",
  workbook: {
    sheets: [
      drawFileSheet(
        "Mẫu 01",
        `
        1> DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
        3> STT | Họ và tên | Ngày sinh | | Dân tộc | Chức vụ, đơn vị | Thành phần
        4> | | Nam | Nữ
        5> "1"
        6> "2"
        7> "3"
        8> | NGƯỜI LẬP BIỂU | | | | CHỦ TỊCH
        11> | Ngô Thị Phượng | | | | Hoàng Bá Khải
      `,
        { merges: ["A1:G1", "A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:G4"] },
      ),
      drawFileSheet("Sheet2", ""),
      drawFileSheet(
        "CV",
        "1> Kính gửi: Các cơ quan, đơn vị\n2> Thực hiện Kế hoạch số 77/KH-UBND, đề nghị các đơn vị lập danh sách đại biểu gửi về trước ngày 05/8/2025.\n4> Trân trọng./.",
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Mẫu 01",
      kind: "delegates",
      headerRows: [3, 4],
      columns: "A order, B fullName, C birthDateMale, D birthDateFemale, E ethnicity, F position, G category",
    }),
  ],
};

export const hundredSheets: AccuracyCase = {
  name: "hundred-sheets",
  about: "100 trang, danh sách nằm ở trang thứ 58",
  workbook: {
    sheets: [
      ...filler.slice(0, 57),
      drawFileSheet(
        "DSĐB 2025",
        `
      1> TT | HỌ VÀ TÊN | SINH NGÀY | GIỚI TÍNH | THÔN | DIỆN
      2> "1" | Hoàng Văn Páo | 1/2/1977 | Nam | Thôn 1 | Điển hình tiên tiến
      3> "2" | Nông Thị Chanh | 3/4/1984 | Nữ | Thôn 11 | Khách mời
    `,
      ),
      ...filler.slice(57),
    ],
  },
  rosters: [
    roster({
      sheet: "DSĐB 2025",
      kind: "delegates|roster",
      headerRows: [1],
      columns: "A order, B fullName, C birthDate, D sex, E village, F category",
      rows: people(`
      2 | Hoàng Văn Páo | m | 1/2/1977 | - | e | - | Thôn 1
      3 | Nông Thị Chanh | f | 3/4/1984 | - | g | - | Thôn 11
    `),
    }),
  ],
};
