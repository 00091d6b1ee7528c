import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const mixedDates: AccuracyCase = {
  name: "mixed-dates",
  about:
    "Mọi cách ghi ngày sinh trong một cột; ngày không có thật; CCCD là số, mất số 0, có .0; ngày vào Đảng và ngày cấp không phải ngày sinh",
  workbook: {
    sheets: [
      drawFileSheet(
        "DSĐB",
        `
      1> DANH SÁCH ĐẠI BIỂU
      2> STT | Họ và tên | Ngày/tháng/năm sinh | Số CCCD | Ngày cấp | Ngày vào Đảng | Thành phần
      3> 1 | Đào Ngọc Bính | @1975-03-15 | "020075000101" | 12/4/2021 | 03/02/2004 | ĐHTT
      4> 2 | Tăng Thị Cúc | 07/11/1982 | 20182000202 | 10/5/2021 | | ĐHTT
      5> 3 | Doanh Văn Dậu | 5.6.1969 | "020069000303.0" | 01/7/2021 | 19/5/1998 | ĐHTT
      6> 4 | Mông Thị Gấm | 28-02-1990 | 020 190 000404 | 09/8/2021 | | ĐHTT
      7> 5 | Lâm Văn Hiệu | 1988-12-31 | "020088000505" | 11/8/2021 | x | ĐHTT
      8> 6 | Phương Thị Ích | 1979 | "020179000606" | 12/8/2021 | | ĐHTT
      9> 7 | Riêu Văn Kỳ | "1964" | "082345678" | 13/8/2012 | 22/12/1990 | ĐHTT
      10> 8 | Sầm Thị Liễu | 31/02/1980 | "020180000808" | 14/8/2021 | | ĐHTT
      11> 9 | Thân Đức Mậu | 29/02/1999 | "020099000909" | 15/8/2021 | | ĐHTT
      12> 10 | Ứng Thị Nga | 29/2/2000 | "020300001010" | 16/8/2021 | | ĐHTT
      13> 11 | Vàng A Ổn | không rõ | "020071001111" | 17/8/2021 | | ĐHTT
      14> 12 | Xa Thị Phin | 03/1975 | "020175001212" | 18/8/2021 | | ĐHTT
      15> 13 | Yên Văn Quế | " 05 / 6 / 1980 " | "020080001313" | 19/8/2021 | | Khách mời
      16> 14 | Chẩu Thị Rạng | 13/13/1970 | "020170001414" | 20/8/2021 | | Khách mời
      17> 15 | Bàng Văn Sáng | ngày 02 tháng 9 năm 1975 | "020075001515" | 21/8/2021 | | Khách mời
      18> 16 | Đường Thị Tươi | 30547 | "020183001616" | 22/8/2021 | | Khách mời
      19> 17 | Quan Văn Ưng | 1970-1971 | "020070001717" | 23/8/2021 | | Khách mời
      20> 18 | Hầu Thị Vy | =DATE(1995,10,20) → @1995-10-20 | "020195001818" | 24/8/2021 | | Khách mời
      21> 19 | Lồ A Xúng | 02/5/1977⏎(âm lịch) | "020077001919" | 25/8/2021 | | Khách mời
      22> 20 | Cam Thị Ý | 11/4/1987. | "020187002020" | 26/8/2021 | | Khách mời
    `,
        {
          widths: [6, 24, 16, 18, 12, 12, 14],
          looks: { C20: { format: "d/m/yyyy" } },
        },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "DSĐB",
      kind: "delegates",
      headerRows: [2],
      columns: "A order, B fullName, C birthDate, D nationalId, F partyMember, G category",
      rows: people(`
      3 | Đào Ngọc Bính | - | 15/3/1975 | - | e | - | -
      4 | Tăng Thị Cúc | - | 7/11/1982 | - | e | - | -
      5 | Doanh Văn Dậu | - | 5/6/1969 | - | e | - | -
      6 | Mông Thị Gấm | - | 28/2/1990 | - | e | - | -
      7 | Lâm Văn Hiệu | - | 31/12/1988 | - | e | - | -
      8 | Phương Thị Ích | - | 1979 | - | e | - | -
      9 | Riêu Văn Kỳ | - | 1964 | - | e | - | -
      10 | Sầm Thị Liễu | - | - | - | e | - | -
      11 | Thân Đức Mậu | - | - | - | e | - | -
      12 | Ứng Thị Nga | - | 29/2/2000 | - | e | - | -
      13 | Vàng A Ổn | - | - | - | e | - | -
      14 | Xa Thị Phin | - | 3/1975 | - | e | - | -
      15 | Yên Văn Quế | - | 5/6/1980 | - | g | - | -
      16 | Chẩu Thị Rạng | - | - | - | g | - | -
      17 | Bàng Văn Sáng | - | 2/9/1975 | - | g | - | -
      18 | Đường Thị Tươi | - | 19/8/1983 | - | g | - | -
      19 | Quan Văn Ưng | - | - | - | g | - | -
      20 | Hầu Thị Vy | - | 20/10/1995 | - | g | - | -
      21 | Lồ A Xúng | - | ? | - | g | - | -
      22 | Cam Thị Ý | - | ? | - | g | - | -
    `),
      faulty: [4, 10, 11, 13, 16, 19, 21, 22],
      mustFind: [
        "unreadable-value 4",
        "unreadable-date 10",
        "unreadable-date 11",
        "unreadable-date 13",
        "unreadable-date 16",
        "unreadable-date 19",
      ],
    }),
  ],
};
