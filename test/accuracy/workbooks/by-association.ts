import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const byAssociation: AccuracyCase = {
  name: "by-association",
  about:
    "Đại biểu theo chi hội, đoàn thể: đơn vị ở dòng mục không đánh số, cộng từng chi hội, STT chạy liền; biểu công đoàn có hai cột ngày vào Đảng",
  workbook: {
    sheets: [
      drawFileSheet(
        "Phụ nữ",
        `
        1> HỘI LHPN XÃ TÂN THANH
        2> BAN TỔ CHỨC ĐẠI HỘI
        4> DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI PHỤ NỮ
        6> SỐ TT | HỌ VÀ TÊN | NĂM SINH | DÂN TỘC | TRÌNH ĐỘ | | CHỨC VỤ TRONG HỘI | ĐẢNG VIÊN
        7> | | | | HV | CM
        8> | Chi hội Nà Ngòa
        9> "1" | Vi Thị Hiền | "1986" | Nùng | 12/12 | ĐH | Chi hội trưởng | x
        10> "2" | Lộc Thị Hà | "1993" | Tày | 12/12 | CĐ | Hội viên |
        11> | Cộng: 2 đại biểu
        12> | Chi hội Bản Cáu
        13> "3" | Hoàng Thị Vân Anh | "1979" | Nùng | 9/12 | | Chi hội phó | x
        14> "4" | Mè Thị Tình | "1990" | Nùng | 9/12 | | Hội viên |
        15> "5" | Nông Thị Cộng | "1988" | Nùng | 12/12 | TC | Hội viên |
        16> | Cộng: 3 đại biểu
        17> | TỔNG CỘNG: 5 đại biểu
        19> | | | | Tân Thanh, ngày 20 tháng 5 năm 2025
        20> | | | | TM. BAN CHẤP HÀNH
        21> | | | | CHỦ TỊCH
        25> | | | | Lộc Thị Hà
      `,
        {
          merges: [
            "A6:A7",
            "B6:B7",
            "C6:C7",
            "D6:D7",
            "E6:F6",
            "G6:G7",
            "H6:H7",
            "B8:H8",
            "B11:H11",
            "B12:H12",
            "B16:H16",
            "E19:H19",
            "E20:H20",
            "E21:H21",
            "E25:H25",
          ],
        },
      ),
      drawFileSheet(
        "CĐ",
        `
        1> LĐLĐ HUYỆN CAO LỘC | | | | | | | Mẫu 3B
        2> CÔNG ĐOÀN XÃ
        4> TRÍCH NGANG ĐẠI BIỂU DỰ ĐẠI HỘI CÔNG ĐOÀN
        6> TT | Họ tên | Năm sinh | | Quê quán | Dân tộc | Ngày vào Đảng | | Năm vào ngành | Chức vụ chính quyền | Chức vụ công đoàn | Là ĐB
        7> | | Nam | Nữ | | | Dự bị | Chính thức | | | |
        8> a | b | c | d | e | f | g | h | i | k | l | m
        9> "1" | Triệu Việt Hưng | "1984" | | Tràng Định | Dao | 02/9/2010 | 02/9/2011 | "2007" | Công chức ĐC-XD | UV BCH | Đương nhiên
        10> "2" | Hoàng Mai Sương | | "1991" | Lộc Bình | Tày | | | "2015" | Giáo viên | Tổ trưởng CĐ | Bầu
      `,
        { merges: ["A6:A7", "B6:B7", "C6:D6", "E6:E7", "F6:F7", "G6:H6", "I6:I7", "J6:J7", "K6:K7", "L6:L7"] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Phụ nữ",
      kind: "delegates",
      headerRows: [6, 7],
      columns: "A order, B fullName, C birthDate, D ethnicity, E education, F qualification, G position, H partyMember",
      rows: people(`
        9 | Vi Thị Hiền | ? | 1986 | Nùng | - | Chi hội Nà Ngòa | ?
        10 | Lộc Thị Hà | ? | 1993 | Tày | - | Chi hội Nà Ngòa | ?
        13 | Hoàng Thị Vân Anh | ? | 1979 | Nùng | - | Chi hội Bản Cáu | ?
        14 | Mè Thị Tình | ? | 1990 | Nùng | - | Chi hội Bản Cáu | ?
        15 | Nông Thị Cộng | ? | 1988 | Nùng | - | Chi hội Bản Cáu | ?
      `),
      otherRows:
        "8 section, 11 subtotal, 12 section, 16 subtotal, 17 subtotal, 20 signature, 21 signature, 25 signature",
    }),
    roster({
      sheet: "CĐ",
      kind: "delegates",
      headerRows: [6, 7],
      columns:
        "A order, B fullName, C birthDateMale, D birthDateFemale, E nativePlace, F ethnicity, G partyMember|nothing, H partyMember|nothing, J position|?, K position|nothing, L category|nothing",
      rows: people(`
        9 | Triệu Việt Hưng | m | 1984 | Dao | ? | - | -
        10 | Hoàng Mai Sương | f | 1991 | Tày | ? | - | -
      `),
      otherRows: "8 numbers",
    }),
  ],
};
