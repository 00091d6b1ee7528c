import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

const VNI = { font: "VNI-Times" };
const NFD = (text: string): string => text.normalize("NFD");

export const legacyFonts: AccuracyCase = {
  name: "legacy-fonts",
  about:
    "Cả trang TCVN3 kể cả tiêu đề; một trang lẫn Unicode, TCVN3 không có phông, VNI, Unicode tổ hợp, ƣ, Ð, chữ hoa vỡ, khoảng trắng không ngắt",
  workbook: {
    sheets: [
      drawFileSheet(
        "DS cu",
        `
        1> Danh s¸ch ®¹i biÓu ®iÓn h×nh tiªn tiÕn
        3> TT | Hä vµ tªn | Giíi tÝnh | Ngµy sinh | D©n téc | Th«n | Thµnh phÇn
        4> 1 | NguyÔn ThÞ H\u00ad\u00eang | N÷ | 12/5/1980 | Tµy | Th«n B¶n H¸n | §iÓn h×nh tiªn tiÕn
        5> 2 | Hoµng V¨n §\u00ad\u00eec | Nam | 03/9/1977 | Nïng | Th«n B¶n H¸n | §iÓn h×nh tiªn tiÕn
        6> 3 | Lª §×nh Khëi | Nam | 22/12/1969 | Kinh | Th«n B¶n H¸n | Kh¸ch mêi
      `,
        { look: { font: ".VnTime", size: 13 } },
      ),
      drawFileSheet(
        "DS moi",
        `
        1> DANH SÁCH ĐẠI BIỂU ĐI DỰ HỘI NGHỊ CẤP TRÊN
        2> STT | Họ và tên | Giới tính | Ngày sinh | Dân tộc | Ấp, khu phố | Thành phần
        3> "1" | Phạm Thị Thò | Nữ | 1/1/1979 | Kinh | Khu phố Sở Nhì | Điển hình tiên tiến
        4> "2" | Voõ Thò Ngoïc AÙnh | Nữ | 2/2/1981 | Kinh | Ấp Sóc Quả | Điển hình tiên tiến
        5> "3" | Huyønh Vaên Ñaäu | Nam | 3/3/1976 | Khmer | Aáp Taân Laäp | Điển hình tiên tiến
        6> "4" | ${NFD("Trần Thị Phượng")} | Nữ | 4/4/1990 | ${NFD("Nùng")} | Ấp Sóc Quả | Điển hình tiên tiến
        7> "5" | Trương Văn Lƣơng | Nam | 5/5/1965 | Mƣờng | Ấp Tân Lập | Khách mời
        8> "6" | NGUYễN THị ÐÀO | Nữ | 6/6/1974 | Kinh | Ấp Tân Lập | Khách mời
        9> "7" | " Bùi  Quang\u00a0Vĩnh " | Nam | 7/7/1959 | Kinh | Ấp\u00a0Tân Lập | Lãnh đạo
        10> "8" | \u00a7\u00c6ng Qu\u00e8c Kh\u00b8nh | Nam | 8/8/1972 | Kinh | Ấp Tân Lập | Điển hình tiên tiến
      `,
        {
          looks: { B4: VNI, B5: VNI, F5: VNI, B10: { font: ".VnTime" } },
        },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "DS cu",
      kind: "delegates",
      headerRows: [3],
      columns: "A order, B fullName, C sex, D birthDate, E ethnicity, F village, G category",
      rows: people(`
        4 | Nguyễn Thị Hường | f | 12/5/1980 | Tày | e | - | Thôn Bản Hán
        5 | Hoàng Văn Được | m | 3/9/1977 | Nùng | e | - | Thôn Bản Hán
        6 | Lê Đình Khởi | m | 22/12/1969 | Kinh | g | - | Thôn Bản Hán
      `),
      faulty: [4, 5, 6],
      mustFind: ["legacy-text 4"],
    }),
    roster({
      sheet: "DS moi",
      kind: "delegates",
      headerRows: [2],
      columns: "A order, B fullName, C sex, D birthDate, E ethnicity, F village, G category",
      rows: people(`
        3 | Phạm Thị Thò | f | 1/1/1979 | Kinh | e | - | Khu phố Sở Nhì
        4 | Võ Thị Ngọc Ánh | f | 2/2/1981 | Kinh | e | - | Ấp Sóc Quả
        5 | Huỳnh Văn Đậu | m | 3/3/1976 | Khmer | e | - | Ấp Tân Lập
        6 | Trần Thị Phượng | f | 4/4/1990 | Nùng | e | - | Ấp Sóc Quả
        7 | Trương Văn Lương | m | 5/5/1965 | Mường | g | - | Ấp Tân Lập
        8 | NGUYễN THị ĐÀO | f | 6/6/1974 | Kinh | g | - | Ấp Tân Lập
        9 | Bùi Quang Vĩnh | m | 7/7/1959 | Kinh | l | - | Ấp Tân Lập
        10 | Đặng Quốc Khánh | m | 8/8/1972 | Kinh | e | - | Ấp Tân Lập
      `),
      faulty: [4, 5, 10],
      mustFind: ["legacy-text 4", "legacy-text 10"],
    }),
  ],
};
