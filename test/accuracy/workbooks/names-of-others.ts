import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const namesOfOthers: AccuracyCase = {
  name: "names-of-others",
  about:
    "Nhiều cột họ tên (người giới thiệu, vợ/chồng), cột ngày nhưng không có ngày sinh, quê quán, địa chỉ, dân tộc của vợ/chồng; đảng viên ghi nhiều cách; Chức danh và Chức vụ",
  workbook: {
    sheets: [
      drawFileSheet(
        "Hồ sơ",
        `
      1> BIỂU TỔNG HỢP HỒ SƠ ĐẠI BIỂU DỰ HỘI NGHỊ
      2> TT | Người giới thiệu | Họ và tên đại biểu | Bí danh | Giới tính | Dân tộc | Họ tên vợ (chồng) | Ngày vào Đảng | Ngày cấp thẻ | Quê quán | Chỗ ở hiện nay (thôn) | Đơn vị công tác | Thuộc đối tượng | Danh hiệu, hình thức KT
      3> "1" | Hoàng Văn Cáo | Nguyễn Khắc Điềm | | Nam | Kinh | Trần Thị Lý | 03/02/1999 | 07/11/2009 | Hưng Yên | Thôn Nhất Hòa | Trường THPT | Điển hình tiên tiến | CSTĐ cấp tỉnh
      4> "2" | Hoàng Văn Cáo | Dương Thị Chuyên | Hoa | Nữ | Tày | Lương Văn Tâm | | | Bắc Kạn | Thôn Nhất Hòa | | Điển hình tiên tiến | Giấy khen
      5> "3" | Lê Thị Mơ | Mạc Đăng Khôi | | Nam | Nùng | | 19/5/2011 | 19/5/2021 | Cao Bằng | Thôn Nhì Hòa | Hạt Kiểm lâm | Lãnh đạo | LĐTT
    `,
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Hồ sơ",
      kind: "delegates",
      headerRows: [2],
      columns:
        "A order, C fullName, E sex, F ethnicity, H partyMember, J nativePlace, K village, L unit, M category, N awards",
      rows: people(`
      3 | Nguyễn Khắc Điềm | m | - | Kinh | e | Trường THPT | Thôn Nhất Hòa
      4 | Dương Thị Chuyên | f | - | Tày | e | - | Thôn Nhất Hòa
      5 | Mạc Đăng Khôi | m | - | Nùng | l | Hạt Kiểm lâm | Thôn Nhì Hòa
    `),
    }),
  ],
};
