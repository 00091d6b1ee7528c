import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

/** Forty rows filled in advance with formulas and order numbers, which hold nobody. */
const prefilled = Array.from({ length: 40 }, (_, i) => {
  const row = i + 11;
  return `${row}> =ROW()-5 → ${row - 5} | | | | | | | | | =VLOOKUP(F${row},DM!A:B,2,0) → #N/A | =IF(B${row}="","",UPPER(B${row})) → ""`;
}).join("\n");

export const awardProposal: AccuracyCase = {
  name: "award-proposal",
  about:
    "Đề nghị khen thưởng: tập thể, hộ gia đình, cá nhân chung một cột tên; 40 dòng công thức điền sẵn; trang hướng dẫn và trang danh mục ẩn",
  workbook: {
    sheets: [
      drawFileSheet(
        "Hướng dẫn",
        `
        1> HƯỚNG DẪN NHẬP LIỆU
        2> Bước 1 | Chọn phân loại ở cột E
        3> Bước 2 | Nhập họ và tên, chức vụ, đơn vị
        4> Ví dụ | Nguyễn Văn A, Trưởng thôn Bản X
      `,
      ),
      drawFileSheet(
        "De nghi",
        `
        1> UBND XÃ BÌNH GIA
        3> DANH SÁCH TẬP THỂ, HỘ GIA ĐÌNH, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG
        5> STT | Tên tập thể, cá nhân, hộ gia đình | Chức vụ | Đơn vị công tác | Phân loại | Hình thức khen thưởng | Tóm tắt thành tích | Lĩnh vực
        6> 1 | Trường PTDTBT THCS Hoa Thám | | | Tập thể | Giấy khen | Đạt chuẩn quốc gia 2024 | Giáo dục
        7> 2 | Nhân dân và cán bộ thôn Tân Lập | | | Tập thể | Giấy khen | Hiến 2.000 m2 đất làm đường | Nông thôn mới
        8> 3 | Gia đình bà Lăng Thị Pảo | | Thôn Cốc Mặn | Hộ gia đình | Giấy khen | Thu nhập 400 triệu đồng/năm | Nông nghiệp
        9> 4 | Hoàng Thị Tập | Giáo viên | Trường MN Hoa Thám | Cá nhân | Giấy khen | CSTĐ cơ sở 2023, 2024 | Giáo dục
        10> 5 | Đặng Hộ | Công an viên | Công an xã | Cá nhân | Bằng khen | Phá 03 vụ án | An ninh
        ${prefilled}
      `,
        {
          merges: ["A1:C1", "A3:H3"],
          validations: [{ ref: "E6:E50", list: "DM!$A$2:$A$4" }],
        },
      ),
      drawFileSheet(
        "DM",
        `
        1> Phân loại | Mã | Hình thức
        2> Tập thể | TT | Giấy khen
        3> Cá nhân | CN | Bằng khen
        4> Hộ gia đình | HGD | Cờ thi đua
      `,
        { state: "hidden" },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "De nghi",
      kind: "nominations",
      headerRows: [5],
      columns: "A order, B fullName, C position, D unit, E category|nothing, F awards, G achievement, H sector",
      rows: people(`
      6 | Trường PTDTBT THCS Hoa Thám | - | - | - | ? | - | - | tt
      7 | Nhân dân và cán bộ thôn Tân Lập | - | - | - | ? | - | - | tt
      8 | Gia đình bà Lăng Thị Pảo | - | - | - | ? | ? | ? | hộ
      9 | Hoàng Thị Tập | - | - | - | ? | Trường MN Hoa Thám | -
      10 | Đặng Hộ | - | - | - | ? | Công an xã | -
    `),
    }),
  ],
};
