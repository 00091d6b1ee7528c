import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const enterpriseAndGroups: AccuracyCase = {
  name: "enterprise-and-groups",
  about:
    "Doanh nghiệp: mã nhân viên, phân xưởng, thâm niên, bậc thợ; danh sách chia tổ thảo luận, tổ ở dòng mục; năm sinh sau cột giới tính; dòng trống giữa hai tổ; chữ ký điện tử cuối bảng",
  workbook: {
    font: "Tahoma",
    inlineStrings: true,
    sheets: [
      drawFileSheet(
        "Công ty",
        `
        1> CÔNG TY CỔ PHẦN GẠCH NGÓI HỢP THÀNH
        2> BAN CHẤP HÀNH CÔNG ĐOÀN
        3> DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN CÔNG TY
        5> TT | Mã NV | Họ và tên | Nam/ Nữ | Năm sinh | Phân xưởng, phòng ban | Bậc thợ | Thâm niên (năm) | Ngày vào Đảng | Công nhân trực tiếp SX | Thành phần | Thành tích
        6> "1" | NV0012 | Ninh Văn Khải | Nam | "1983" | PX Nung | 5 | 17 | 02/9/2015 | x | ĐHTT | LĐTT 2023, 2024
        7> "2" | NV0107 | Thiều Thị Dịu | Nữ | "1994" | PX Tạo hình | 3 | 6 | | x | ĐHTT | Sáng kiến cấp cơ sở 2022
        8> "3" | NV0003 | Cấn Xuân Bằng | Nam | "1971" | Phòng Tổ chức | | 28 | 19/5/1999 | | Lãnh đạo | CSTĐ 2021
        9> "4" | | Vương Đình Nhậm | Nam | "1960" | Nguyên Giám đốc | | | | | Khách mời |
        10> Tổng cộng: 4 đại biểu
        12> | | Ký bởi: Công ty CP Gạch ngói Hợp Thành
        13> | | Ngày ký: 12/03/2025 08:15:22
      `,
        { merges: ["A1:L1", "A2:L2", "A3:L3", "A10:L10"] },
      ),
      drawFileSheet(
        "Tổ thảo luận",
        `
        1> DANH SÁCH ĐẠI BIỂU CHIA TỔ THẢO LUẬN
        3> STT | Họ tên | Giới tính | Năm sinh | Dân tộc | Đơn vị
        4> TỔ 1 - Tổ trưởng: Cấn Xuân Bằng
        5> "1" | Ninh Văn Khải | Nam | "1983" | Sán Chay | PX Nung
        6> "2" | Thiều Thị Dịu | Nữ | "1994" | Kinh | PX Tạo hình
        8> TỔ 2 - Tổ trưởng: Vương Đình Nhậm
        9> "1" | Cấn Xuân Bằng | Nam | "1971" | Kinh | Phòng Tổ chức
        10> "2" | Vương Đình Nhậm | Nam | "1960" | Kinh |
      `,
        { merges: ["A1:F1", "A4:F4", "A8:F8"] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Công ty",
      kind: "delegates",
      headerRows: [5],
      columns:
        "A order, C fullName, D sex, E birthDate, F unit, I partyMember, J directWorker, K category, L achievement",
      rows: people(`
        6 | Ninh Văn Khải | m | 1983 | - | e | PX Nung | -
        7 | Thiều Thị Dịu | f | 1994 | - | e | PX Tạo hình | -
        8 | Cấn Xuân Bằng | m | 1971 | - | l | Phòng Tổ chức | -
        9 | Vương Đình Nhậm | m | 1960 | - | g | ? | -
      `),
      otherRows: "10 subtotal, 12 signature/note, 13 signature/note",
    }),
    roster({
      sheet: "Tổ thảo luận",
      kind: "delegates|roster",
      headerRows: [3],
      columns: "A order, B fullName, C sex, D birthDate, E ethnicity, F unit",
      rows: people(`
        5 | Ninh Văn Khải | m | 1983 | Sán Chay | ? | PX Nung | ?
        6 | Thiều Thị Dịu | f | 1994 | Kinh | ? | PX Tạo hình | ?
        9 | Cấn Xuân Bằng | m | 1971 | Kinh | ? | Phòng Tổ chức | ?
        10 | Vương Đình Nhậm | m | 1960 | Kinh | ? | ? | ?
      `),
      otherRows: "4 section, 8 section",
      faulty: [5, 6, 9, 10],
    }),
  ],
};
