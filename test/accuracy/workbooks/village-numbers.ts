import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const villageNumbers: AccuracyCase = {
  name: "village-numbers",
  about:
    "Danh sách giới thiệu của thôn “1” … “11” (số và chữ), điểm bình xét, số phiếu, một người được hai thôn giới thiệu",
  workbook: {
    sheets: [
      drawFileSheet(
        "Giới thiệu",
        `
      1> DANH SÁCH GIỚI THIỆU ĐIỂN HÌNH TIÊN TIẾN CỦA CÁC ẤP
      3> TT | Ông (bà) | Sinh năm | Ấp | Nghề nghiệp | Lĩnh vực | Thành tích (2020-2025) | Số phiếu | Điểm BX
      4> "1" | Lâm Thị Sà Rết | "1985" | 1 | Nông dân | Nông nghiệp | Hộ SXKD giỏi 2022-2024 | 45 | 95.5
      5> "2" | Trương Hữu Phước | "1978" | 1 | Thợ hồ | Xây dựng | Hiến 300m2 đất | 41 | 88
      6> "3" | Thạch Sa Vươn | "1969" | 2 | Buôn bán | Thương mại | GK 2021 | 50 | 90
      7> "4" | Điểu Ngọc | "1974" | 10 | Công nhân cao su | Công nghiệp | LĐG 2023 | 38 | 87.5
      8> "5" | Nguyễn Thị Bé Ba | "1990" | "11" | Giáo viên | Giáo dục | CSTĐ 2024 | 60 | 97
      9> "6" | Võ Văn Út Em | "1982" | "11" | Nông dân | Nông nghiệp | Thu nhập 1,2 tỷ | 55 | 92
    `,
        { merges: ["A1:I1"] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Giới thiệu",
      kind: "nominations",
      headerRows: [3],
      columns: "A order, B fullName, C birthDate, D village, E position|?, F sector, G achievement, H ?, I score",
      rows: people(`
      4 | Lâm Thị Sà Rết | - | 1985 | - | ? | - | 1
      5 | Trương Hữu Phước | - | 1978 | - | ? | - | 1
      6 | Thạch Sa Vươn | - | 1969 | - | ? | - | 2
      7 | Điểu Ngọc | - | 1974 | - | ? | - | 10
      8 | Nguyễn Thị Bé Ba | - | 1990 | - | ? | - | 11
      9 | Võ Văn Út Em | - | 1982 | - | ? | - | 11
    `),
    }),
  ],
};
