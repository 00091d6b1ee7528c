import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const wholeOfficeFile: AccuracyCase = {
  name: "whole-office-file",
  about:
    "Tệp của một văn phòng: trang bìa, danh sách theo từng trang thành phần, giấy mời trộn thư, sơ đồ chỗ ngồi, điểm danh; tiêu đề dài hai dòng; dân tộc và tôn giáo chung ô tiêu đề; CCCD có khoảng trắng",
  workbook: {
    font: "Arial",
    sheets: [
      drawFileSheet("Bìa", "3> HỒ SƠ HỘI NGHỊ\n5> Người lập: Âu Dương Tuấn\n6> Số điện thoại: 0912 333 444"),
      drawFileSheet(
        "1.ĐHTT",
        `
        1> DANH SÁCH ĐẠI BIỂU LÀ ĐIỂN HÌNH TIÊN TIẾN
        2> (Cập nhật ngày 14/8/2025)
        4> Stt | Họ và tên (chữ in hoa) | Sinh ngày/tháng/năm | Giới tính (Nam/Nữ) | Dân tộc - Tôn giáo | | Đảng viên (có/không) | Nghề nghiệp, chức vụ | Thôn (bản, khu phố) | Số CCCD (12 số) | Số ĐT liên hệ | Lĩnh vực tiêu biểu | Hình thức KT đã nhận (từ 2020 đến nay)
        5> | | | | Dân tộc | Tôn giáo
        6> "1" | NÔNG ÍCH THÙY | 10/10/1977 | Nam | Tày | Không | có | Chủ tịch HTX | Khu phố Ga | 020 077 001 234 | 0988.123.456 | Kinh tế tập thể | BK UBND tỉnh 2022
        7> "2" | ĐỔNG THỊ ÁI VÂN | 25/12/1993 | Nữ | Kinh | Công giáo | không | Thợ may | Khu phố Ga | "020193005678" | 0977-111-222 | Nghề truyền thống | GK 2023
      `,
        {
          merges: [
            "A1:M1",
            "E4:F4",
            "A4:A5",
            "B4:B5",
            "C4:C5",
            "D4:D5",
            "G4:G5",
            "H4:H5",
            "I4:I5",
            "J4:J5",
            "K4:K5",
            "L4:L5",
            "M4:M5",
          ],
        },
      ),
      drawFileSheet(
        "2.Khách mời",
        `
        1> DANH SÁCH KHÁCH MỜI
        4> Stt | Họ và tên | Chức vụ, cơ quan | Ghi chú
        5> "1" | Tăng Bạt Hổ | Phó Giám đốc Sở Nội vụ |
        6> "2" | Lại Thị Xuyến | Nguyên Chủ tịch UBMTTQ xã | mời cả gia đình
      `,
        { merges: ["A1:D1"] },
      ),
      drawFileSheet(
        "Sơ đồ",
        "1> SÂN KHẤU\n3> A1 | A2 | A3 | A4\n4> Nông Ích Thùy | Đổng Thị Ái Vân | Tăng Bạt Hổ | Lại Thị Xuyến",
      ),
      drawFileSheet(
        "Trộn thư",
        `
        1> Kinh_gui | Ten | Chuc_vu | Gio | Ngay
        2> Ông | Tăng Bạt Hổ | Phó Giám đốc Sở Nội vụ | 7h30 | 20/8/2025
      `,
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "1.ĐHTT",
      kind: "delegates",
      headerRows: [4, 5],
      columns:
        "A order, B fullName, C birthDate, D sex, E ethnicity, F religion, G partyMember, H position, I village, J nationalId, K phone, L sector, M awards|achievement",
      rows: people(`
        6 | NÔNG ÍCH THÙY | m | 10/10/1977 | Tày | e | - | Khu phố Ga
        7 | ĐỔNG THỊ ÁI VÂN | f | 25/12/1993 | Kinh | e | - | Khu phố Ga
      `),
    }),
    roster({
      sheet: "2.Khách mời",
      kind: "delegates",
      headerRows: [4],
      columns: "A order, B fullName, C position, D notes",
      rows: people(`
        5 | Tăng Bạt Hổ | - | - | - | g | ? | ?
        6 | Lại Thị Xuyến | - | - | - | g | ? | ?
      `),
    }),
  ],
};
