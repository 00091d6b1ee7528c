import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const saidOnce: AccuracyCase = {
  name: "said-once",
  about:
    "Ấp ghi một lần ở người đầu, dưới để trống; thành phần nằm ở cột Ghi chú hoặc cột không tên; chỉ một cột đánh dấu khách mời; cột Nữ ghi chữ Nữ; phần II cùng tiêu đề lặp lại; chủ hộ là tên của dòng",
  workbook: {
    sheets: [
      drawFileSheet(
        "Theo ấp",
        `
        1> DANH SÁCH ĐẠI BIỂU
        2> Ấp | STT | Họ tên | Nữ | Sinh năm | Ghi chú
        3> Ấp 2 | 1 | Thạch Sa Rươl | | 1978 | Điển hình tiên tiến
        4> | 2 | Kim Thị Sóc Kha | Nữ | 1985 | Điển hình tiên tiến
        5> Ấp Sóc Ruộng | 1 | Lâm Thị Quyên | Nữ | 1990 | Khách mời
        6> | 2 | Danh Phương | | 1969 | Lãnh đạo xã
        7> | 3 | Sơn Minh Hoàng | | 1981 | Điển hình tiên tiến
      `,
      ),
      drawFileSheet(
        "Đánh dấu",
        `
        1> STT | Họ và tên | Giới tính | Khách mời
        2> 1 | Huỳnh Văn Mười | Nam | x
        3> 2 | Võ Thị Út Em | Nữ |
        4> 3 | Lê Thành Được | Nam |
      `,
      ),
      drawFileSheet(
        "Hai phần",
        `
        1> DANH SÁCH CÁ NHÂN ĐIỂN HÌNH TIÊN TIẾN CÁC ẤP
        2> I. Ấp Giồng Trôm
        3> STT | Họ và tên | Năm sinh
        4> 1 | Phan Thị Bé Ba | 1973
        5> 2 | Nguyễn Văn Sang | 1980
        7> II. Ấp 11
        8> STT | Họ và tên | Năm sinh
        9> 1 | Trương Thị Ngọc Lài | 1995
        10> 2 | Tô Văn Lắm | 1962
      `,
      ),
      drawFileSheet(
        "Hộ",
        `
        1> DANH SÁCH HỘ GIA ĐÌNH ĐỀ NGHỊ KHEN THƯỞNG
        2> STT | Họ tên chủ hộ | Địa chỉ | Hình thức khen thưởng
        3> 1 | Ngô Văn Rạng | Ấp 2 | Giấy khen
        4> 2 | Mai Thị Nhạn | Ấp 2 | Giấy khen
      `,
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Theo ấp",
      kind: "delegates",
      headerRows: [2],
      columns: "A village, B order, C fullName, D female, E birthDate, F category",
      rows: people(`
        3 | Thạch Sa Rươl | m | 1978 | - | e | - | Ấp 2
        4 | Kim Thị Sóc Kha | f | 1985 | - | e | - | Ấp 2
        5 | Lâm Thị Quyên | f | 1990 | - | g | - | Ấp Sóc Ruộng
        6 | Danh Phương | m | 1969 | - | l | - | Ấp Sóc Ruộng
        7 | Sơn Minh Hoàng | m | 1981 | - | e | - | Ấp Sóc Ruộng
      `),
    }),
    roster({
      sheet: "Đánh dấu",
      kind: "delegates",
      headerRows: [1],
      columns: "A order, B fullName, C sex, D category",
      rows: people(
        "2 | Huỳnh Văn Mười | m | - | - | g\n3 | Võ Thị Út Em | f | - | - | -\n4 | Lê Thành Được | m | - | - | -",
      ),
    }),
    roster({
      sheet: "Hai phần",
      kind: "delegates|roster|nominations",
      headerRows: [3],
      columns: "A order, B fullName, C birthDate",
      rows: people(
        "4 | Phan Thị Bé Ba | - | 1973 | - | e | - | Ấp Giồng Trôm\n5 | Nguyễn Văn Sang | - | 1980 | - | e | - | Ấp Giồng Trôm",
      ),
    }),
    roster({
      sheet: "Hai phần",
      kind: "delegates|roster|nominations",
      headerRows: [8],
      columns: "A order, B fullName, C birthDate",
      rows: people(
        "9 | Trương Thị Ngọc Lài | - | 1995 | - | e | - | Ấp 11\n10 | Tô Văn Lắm | - | 1962 | - | e | - | Ấp 11",
      ),
    }),
    roster({
      sheet: "Hộ",
      kind: "nominations",
      headerRows: [2],
      columns: "A order, B fullName, C village, D awards",
      rows: people(
        "3 | Ngô Văn Rạng | - | - | - | - | - | Ấp 2 | hộ\n4 | Mai Thị Nhạn | - | - | - | - | - | Ấp 2 | hộ",
      ),
    }),
  ],
};
