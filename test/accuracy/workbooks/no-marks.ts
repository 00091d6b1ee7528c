import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const noMarks: AccuracyCase = {
  name: "no-marks",
  about: "Không dấu cả tiêu đề lẫn giá trị; lỗi gõ một chữ trong từ khóa; tiêu đề viết tắt",
  workbook: {
    sheets: [
      drawFileSheet(
        "DS",
        `
        1> STT | Ho va ten | Gioi tinh | Ngay sinh | Dan toc | Ton giao | Dang vien | Thon | Thanh phan | CCCD
        2> "1" | Nong Thi Vui | Nu | 1986-04-17 | Nung | Khong | Co | Thon Na Lang | Dien hinh tien tien | "020186001122"
        3> "2" | Hoang Van Bach | Nam | 1979-11-02 | Tay | Khong | Khong | Thon Na Lang | Dien hinh tien tien | "020079003344"
        4> "3" | Tran Dinh Dung | Nam | 1963-01-25 | Kinh | Khong | Co | Khu Trung Tam | Khach moi | "020063005566"
      `,
      ),
      drawFileSheet(
        "Trang tính2",
        `
        1> DANH SÁCH ĐẠI BIẺU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN
        3> Sồ TT | Họ tên đại biều | Giời tính | Ngày thang năm sinh | Dân tôc | Chúc vụ | Đơn vi công tác | Thành phân đại biểu
        4> "1" | Lục Văn Quý | Nam | 09/08/1981 | Sán Dìu | Trưởng ban | Ban Công tác Mặt trận | Đại biệu điển hình tiên tiến
        5> "2" | Khổng Thị Nhài | Nữ | 15/10/1989 | Kinh | Kế toán | UBND xã | Khách mòi
        6> "3" | Viên Đình Cảnh | nam | 27/03/1970 | Kinh | Chủ tịch | HĐND xã | Lãnh đaọ
      `,
        { merges: ["A1:H1"] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "DS",
      kind: "delegates|roster",
      headerRows: [1],
      columns:
        "A order, B fullName, C sex, D birthDate, E ethnicity, F religion, G partyMember, H village, I category, J nationalId",
      rows: people(`
        2 | Nong Thi Vui | f | 17/4/1986 | ? | e | - | Thon Na Lang
        3 | Hoang Van Bach | m | 2/11/1979 | ? | e | - | Thon Na Lang
        4 | Tran Dinh Dung | m | 25/1/1963 | Kinh | g | - | Khu Trung Tam
      `),
    }),
    roster({
      sheet: "Trang tính2",
      kind: "delegates",
      headerRows: [3],
      columns: "A order, B fullName, C sex, D birthDate, E ethnicity, F position, G unit, H category",
      rows: people(`
        4 | Lục Văn Quý | m | 9/8/1981 | Sán Dìu | e | Ban Công tác Mặt trận | -
        5 | Khổng Thị Nhài | f | 15/10/1989 | Kinh | g | UBND xã | -
        6 | Viên Đình Cảnh | m | 27/3/1970 | Kinh | ? | HĐND xã | -
      `),
      faulty: [6],
    }),
  ],
};
