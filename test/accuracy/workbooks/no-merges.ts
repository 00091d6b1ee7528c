import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const noMerges: AccuracyCase = {
  name: "no-merges",
  about:
    "Không ô nào gộp: tiêu đề hai tầng chỉ có chữ ở ô đầu, tiêu đề mục để trần; dòng trống giữa danh sách; số trang và tiêu đề chạy lặp; STT có chấm",
  workbook: {
    sheets: [
      drawFileSheet(
        "export",
        `
      1> UBND XÃ MẪU SƠN
      2> DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN
      4> STT | HỌ VÀ TÊN | NGÀY SINH | | DÂN TỘC | TRÌNH ĐỘ | | | ĐẢNG VIÊN | NƠI Ở | THÀNH PHẦN
      5> | | NAM | NỮ | | VĂN HÓA | CHUYÊN MÔN | LÝ LUẬN
      6> "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11"
      7> 1. | Chíu Sùi Thím | | 4/5/1987 | Dao | 9/12 | | | | Thôn Khuổi Cấp | ĐHTT
      8> 2. | Đặng Càn Sinh | 16/6/1974 | | Dao | 12/12 | TC | SC | X | Thôn Khuổi Cấp | ĐHTT
      9> 3. | Lộc Tiến Sỹ | 1/1/1990 | | Tày | 12/12 | ĐH | TC | X | Thôn Lặp Pịa | ĐHTT
      12> 4. | Vi Thị Diện | | 20/10/1979 | Nùng | 12/12 | CĐ | | | Thôn Lặp Pịa | Khách mời
      13> Trang 1
      14> UBND XÃ MẪU SƠN
      15> 5. | Hoàng Chí Công | 03/3/1968 | | Nùng | 10/10 | ĐH | CC | X | Thôn Lặp Pịa | Lãnh đạo
      16> 6. | Trần Thị Ấn | | 27/7/1962 | Kinh | 10/10 | | | | Thôn Khuổi Cấp | Khách mời
      17> | TỔNG | "3" | "3"
      19> | | | | | | | NGƯỜI LẬP
      22> | | | | | | | Hoàng Chí Công
    `,
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "export",
      kind: "delegates",
      headerRows: [4, 5],
      columns:
        "A order, B fullName, C birthDateMale, D birthDateFemale, E ethnicity, F education, G qualification, H politicalTheory, I partyMember, J village, K category",
      rows: people(`
      7 | Chíu Sùi Thím | f | 4/5/1987 | Dao | e | - | Thôn Khuổi Cấp
      8 | Đặng Càn Sinh | m | 16/6/1974 | Dao | e | - | Thôn Khuổi Cấp
      9 | Lộc Tiến Sỹ | m | 1/1/1990 | Tày | e | - | Thôn Lặp Pịa
      12 | Vi Thị Diện | f | 20/10/1979 | Nùng | g | - | Thôn Lặp Pịa
      15 | Hoàng Chí Công | m | 3/3/1968 | Nùng | l | - | Thôn Lặp Pịa
      16 | Trần Thị Ấn | f | 27/7/1962 | Kinh | g | - | Thôn Khuổi Cấp
    `),
      otherRows: "6 numbers, 17 subtotal, 19 signature, 22 signature",
    }),
  ],
};
