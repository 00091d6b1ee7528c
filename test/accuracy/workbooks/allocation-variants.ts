import { entries, people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const allocationVariants: AccuracyCase = {
  name: "allocation-variants",
  about:
    "Phân bổ có dòng tổng ngay dưới tiêu đề và cơ cấu nhiều cột; biên chế tách biên chế, hợp đồng; danh sách thôn có tên cũ; lịch phân công có tên người",
  workbook: {
    sheets: [
      drawFileSheet(
        "PB cấp trên",
        `
        1> ỦY BAN NHÂN DÂN HUYỆN
        2> BẢNG PHÂN BỔ SỐ LƯỢNG ĐẠI BIỂU DỰ HỘI NGHỊ CẤP HUYỆN
        4> TT | Tên đơn vị | Tổng số đại biểu | Trong đó | | | Ghi chú
        5> | | | ĐHTT | Khách mời | Nữ
        6> | TỔNG SỐ | "11" | "8" | "3" | "4"
        7> "1" | Xã Thanh Lòa | "4" | "3" | "1" | "2" |
        8> "2" | Xã Hải Yến | "3" | "2" | "1" | "1" | có 01 người DTTS
        9> "3" | Phòng Giáo dục và Đào tạo | "2" | "2" | "0" | "1"
        10> "4" | Công ty CP Chợ Giếng Vuông | "2" | "1" | "1" | "0"
        12> Ghi chú: Các đơn vị gửi danh sách trước ngày 15/5/2025.
      `,
        { merges: ["A1:G1", "A2:G2", "A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:G5"] },
      ),
      drawFileSheet(
        "BC",
        `
        1> THỐNG KÊ SỐ LƯỢNG CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC, NGƯỜI LAO ĐỘNG
        2> (Tính đến 01/6/2025)
        3> STT | Cơ quan, đơn vị | Biên chế | Hợp đồng | Tổng số CBCCVC, NLĐ
        4> "1" | Khối Đảng, đoàn thể | 15 | 1 | 16
        5> "2" | Khối chính quyền | 27 | 3 | 30
        6> "3" | Trường Mầm non | 25 | 6 | 31
        7> Tổng cộng | | 67 | 10 | 77
      `,
        { merges: ["A1:E1", "A2:E2", "A7:B7"] },
      ),
      drawFileSheet(
        "Phân công",
        `
        1> PHÂN CÔNG NHIỆM VỤ PHỤC VỤ HỘI NGHỊ
        2> TT | Nội dung công việc | Người phụ trách | Thời gian hoàn thành
        3> "1" | In giấy mời, tài liệu | Lý Thị Xuyến | 10/8/2025
        4> "2" | Trang trí hội trường | Hoàng Văn Đoàn | 12/8/2025
        5> "3" | Đón tiếp đại biểu | Nông Thị Tho | 15/8/2025
      `,
      ),
      drawFileSheet(
        "ĐB huyện",
        `
        1> DANH SÁCH ĐẠI BIỂU THAM DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN HUYỆN
        3> STT | Họ và tên | Năm sinh | Giới | Đơn vị cử | Đối tượng đại biểu
        4> "1" | Đàm Vĩnh Tường | "1981" | Nam | Xã Thanh Lòa | Điển hình tiên tiến
        5> "2" | Mông Thị Sáy | "1990" | Nữ | Xã Hải Yến | Điển hình tiên tiến
        6> "3" | Tô Hồng Quang | "1965" | Nam | Xã Hải Yến | Khách mời
      `,
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "PB cấp trên",
      kind: "allocation",
      headerRows: [4, 5],
      columns: "A order|nothing, B unit, C seats, D ?, E ?, F femaleSeats, G notes|nothing",
      entries: entries(`
        7 | Xã Thanh Lòa | 4 | 2 | ?
        8 | Xã Hải Yến | 3 | 1 | ?
        9 | Phòng Giáo dục và Đào tạo | 2 | 1 | ?
        10 | Công ty CP Chợ Giếng Vuông | 2 | 0 | ?
      `),
      otherRows: "6 subtotal, 12 note",
    }),
    roster({
      sheet: "BC",
      kind: "staff",
      headerRows: [3],
      columns: "A order|nothing, B unit, C nothing, D nothing, E staff",
      entries: entries(`
        4 | Khối Đảng, đoàn thể | ? | ? | 16
        5 | Khối chính quyền | ? | ? | 30
        6 | Trường Mầm non | ? | ? | 31
      `),
      otherRows: "7 subtotal",
    }),
    roster({
      sheet: "ĐB huyện",
      kind: "delegates",
      headerRows: [3],
      columns: "A order, B fullName, C birthDate, D sex, E unit, F category",
      rows: people(`
        4 | Đàm Vĩnh Tường | m | 1981 | - | e | Xã Thanh Lòa | -
        5 | Mông Thị Sáy | f | 1990 | - | e | Xã Hải Yến | -
        6 | Tô Hồng Quang | m | 1965 | - | g | Xã Hải Yến | -
      `),
    }),
  ],
};
