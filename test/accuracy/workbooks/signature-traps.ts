import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const signatureTraps: AccuracyCase = {
  name: "signature-traps",
  about:
    "Ba người ký ngay dưới bảng, “Nơi nhận”, ghi chú giữa bảng; người tên Tổng, Cộng, Ký; dòng thiếu STT, dòng thiếu tên; tiêu đề mục bị gõ vào cột tên không gộp ô",
  workbook: {
    sheets: [
      drawFileSheet(
        "Sheet 1",
        `
      1> Đơn vị: Trường PTDTNT THCS huyện | | | | | Mẫu số: 05/TĐKT
      2> DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC
      3> Năm học 2024 - 2025
      5> Stt | Họ và tên | Ngày tháng năm sinh | Nữ | Dân tộc | Chức vụ | Tổ chuyên môn | Ghi chú
      6> | Ban giám hiệu
      7> "1" | Đỗ Thị Tổng | 14/8/1976 | x | Kinh | Hiệu trưởng | BGH | ĐBĐN
      8> "2" | Vũ Cộng Hòa | 20/10/1980 | | Kinh | P. Hiệu trưởng | BGH |
      9> | Tổ Tự nhiên
      10> "3" | Lý Văn Ký | 06/3/1985 | | Nùng | Tổ trưởng | Tự nhiên |
      11> | Nguyễn Thị Danh | 11/9/1992 | x | Kinh | Giáo viên | Tự nhiên | bổ sung
      12> "4" | | 30/11/1990 | x | Tày | Giáo viên | Tự nhiên |
      13> * Đồng chí Lý Văn Ký báo cáo tham luận
      14> "5" | Chủ Văn Tịch | 25/12/1988 | | Sán Chay | Giáo viên | Tự nhiên |
      15> Ấn định danh sách có 06 người
      16> Nơi nhận: | | | | | | Bình Gia, ngày 5 tháng 5 năm 2025
      17> - Như trên; | NGƯỜI LẬP | | CHỦ TỊCH CÔNG ĐOÀN | | | HIỆU TRƯỞNG
      18> - Lưu: VT. | (Ký, ghi rõ họ tên) | | | | | (Ký tên, đóng dấu)
      22> | Trần Thị Lê | | Vũ Cộng Hòa | | | Đỗ Thị Tổng
    `,
        { merges: ["A1:E1", "F1:H1", "A2:H2", "A3:H3", "A13:H13", "A15:H15"] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Sheet 1",
      kind: "delegates|roster",
      headerRows: [5],
      columns: "A order, B fullName, C birthDate, D female, E ethnicity, F position, G unit|nothing, H notes",
      rows: people(`
      7 | Đỗ Thị Tổng | f | 14/8/1976 | Kinh | ? | ? | -
      8 | Vũ Cộng Hòa | m | 20/10/1980 | Kinh | ? | ? | -
      10 | Lý Văn Ký | m | 6/3/1985 | Nùng | - | ? | -
      11 | Nguyễn Thị Danh | f | 11/9/1992 | Kinh | - | ? | -
      12 | - | f | 30/11/1990 | Tày | - | ? | -
      14 | Chủ Văn Tịch | m | 25/12/1988 | Sán Chay | - | ? | -
    `),
      otherRows:
        "6 section, 9 section, 13 note, 15 subtotal/note, 16 signature/note, 17 signature, 18 signature, 22 signature",
      faulty: [12],
    }),
  ],
};
