import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const wardCategories: AccuracyCase = {
  name: "ward-categories",
  about:
    "Cột danh xưng Ông/Bà, thành phần viết tắt và viết nhiều cách, “Chức vụ, đơn vị công tác”, nơi ở là địa chỉ đầy đủ, tiêu đề hai thứ tiếng",
  workbook: {
    sheets: [
      drawFileSheet(
        "DS mời",
        `
      1> ỦY BAN NHÂN DÂN | | | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
      2> PHƯỜNG VĨNH TRẠI | | | Độc lập - Tự do - Hạnh phúc
      4> DANH SÁCH KHÁCH MỜI VÀ ĐẠI BIỂU DỰ HỘI NGHỊ BIỂU DƯƠNG NGƯỜI TỐT, VIỆC TỐT
      6> STT⏎(No.) | Ông/Bà | Họ và tên⏎(Full name) | Ngày sinh⏎(dd/mm/yyyy) | Dân⏎tộc | Chức vụ, đơn vị công tác | Khối phố | Thành phần đại biểu | Người trực tiếp SX, công tác
      7> 1. | Bà | Phí Thị Thu | 17/05/1981 | Kinh | Tổ trưởng TDP, khối 3 | Khối 3 | ĐB điển hình tiên tiến | x
      8> 2. | Ông | Tạ Quang Bách | 02/12/1968 | Kinh | Chủ hộ kinh doanh | Khối 3 | Điển hình TT | x
      9> 3. | Ông | Nghiêm Xuân Dũng | 23/01/1972 | Kinh | Phó Trưởng phòng, Phòng Nội vụ thành phố | | Lãnh đạo cấp trên |
      10> 4. | Bà | Linh Thị Thơ | 30/09/1966 | Nùng | Chủ tịch UBMTTQ phường | Khối 5 | Lãnh đạo phường |
      11> 5. | Ông | Hoàng Lê Khanh | 11/11/1959 | Tày | Nguyên Chủ tịch UBND phường | Khối 5 | Đại biểu khách mời |
      12> 6. | Bà | Đàm Mỹ Linh | 05/02/1990 | Tày | Phóng viên Trung tâm VH-TT&TT | | Phóng viên |
      13> 7. | Bà | Ninh Thị Hảo | 19/06/1987 | Kinh | Phục vụ | Khối 5 | Ban tổ chức |
    `,
        { merges: ["A1:C1", "D1:I1", "A2:C2", "D2:I2", "A4:I4"] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "DS mời",
      kind: "delegates",
      headerRows: [6],
      columns:
        "A order, B sex, C fullName, D birthDate, E ethnicity, F position, G village, H category, I directWorker",
      rows: people(`
      7 | Phí Thị Thu | f | 17/5/1981 | Kinh | e | ? | Khối 3
      8 | Tạ Quang Bách | m | 2/12/1968 | Kinh | e | ? | Khối 3
      9 | Nghiêm Xuân Dũng | m | 23/1/1972 | Kinh | l | ? | -
      10 | Linh Thị Thơ | f | 30/9/1966 | Nùng | l | ? | Khối 5
      11 | Hoàng Lê Khanh | m | 11/11/1959 | Tày | g | ? | Khối 5
      12 | Đàm Mỹ Linh | f | 5/2/1990 | Tày | o | ? | -
      13 | Ninh Thị Hảo | f | 19/6/1987 | Kinh | ? | ? | Khối 5
    `),
    }),
  ],
};
