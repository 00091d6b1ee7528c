import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const veteransAndYouth: AccuracyCase = {
  name: "veterans-and-youth",
  about:
    "Cựu chiến binh: năm nhập ngũ, năm xuất ngũ, cấp bậc cạnh năm sinh; mục là chi hội không số, không gộp; hạng thương binh; họ tên có dấu ’; dấu “ dưới dân tộc",
  workbook: {
    sheets: [
      drawFileSheet(
        "CCB",
        `
      1> HỘI CỰU CHIẾN BINH VIỆT NAM | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      2> XÃ BẮC SƠN | | | | Độc lập – Tự do – Hạnh phúc
      3> *
      4> DANH SÁCH TRÍCH NGANG ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA “CỰU CHIẾN BINH GƯƠNG MẪU”
      6> TT | Họ và tên | Năm sinh | Năm nhập ngũ | Năm xuất ngũ | Cấp bậc | Dân tộc | Đảng viên | TB, BB | Chức vụ Hội | Nơi cư trú | Đối tượng
      7> | Chi hội Long Quyền
      8> "1" | Dương Hữu Nghị | "1954" | "1972" | "1976" | Trung sĩ | Tày | X | 4/4 | Chi hội trưởng | Thôn Long Quyền | Điển hình
      9> "2" | Dương Thời Giang | "1960" | "1979" | "1983" | Hạ sĩ | “ | X | | Hội viên | Thôn Long Quyền | Điển hình
      10> | Chi hội Đon Riệc
      11> "3" | Nguyễn Đình Ất | "1949" | "1968" | "1990" | Thiếu tá | Kinh | X | 3/4 | Hội viên | Thôn Đon Riệc | Khách mời
      12> "4" | Y’ Thon Niê | "1963" | "1982" | "1985" | Binh nhất | Ê-đê | | | Hội viên | Thôn Đon Riệc | Điển hình
      13> | Cơ quan
      14> "5" | Hoàng Sĩ Bình | "1958" | "1976" | "1998" | Trung tá | Tày | X | | Chủ tịch Hội | Khu phố 2 | Lãnh đạo
      15> * Ghi chú: TB: thương binh; BB: bệnh binh
      17> | | | | | | | | Bắc Sơn, ngày  tháng  năm 2025
      18> | | | | | | | | T/M BAN THƯỜNG VỤ
      19> | | | | | | | | CHỦ TỊCH
      21> | | | | | | | | (đã ký)
      22> | | | | | | | | Hoàng Sĩ Bình
    `,
        { merges: ["A1:D1", "E1:L1", "A2:D2", "E2:L2", "A4:L4"] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "CCB",
      kind: "delegates",
      headerRows: [6],
      columns: "A order, B fullName, C birthDate, G ethnicity, H partyMember, J position, K village, L category",
      rows: people(`
      8 | Dương Hữu Nghị | - | 1954 | Tày | e | ? | Thôn Long Quyền
      9 | Dương Thời Giang | - | 1960 | Tày | e | ? | Thôn Long Quyền
      11 | Nguyễn Đình Ất | - | 1949 | Kinh | g | ? | Thôn Đon Riệc
      12 | Y’ Thon Niê | - | 1963 | Ê Đê | e | ? | Thôn Đon Riệc
      14 | Hoàng Sĩ Bình | - | 1958 | Tày | l | ? | Khu phố 2
    `),
      otherRows: "7 section, 10 section, 13 section, 15 note, 18 signature, 19 signature, 22 signature",
    }),
  ],
};
