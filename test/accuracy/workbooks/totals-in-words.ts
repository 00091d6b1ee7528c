import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

const GROUPS = ["Nông dân", "Phụ nữ", "Cựu chiến binh", "Người cao tuổi", "Thanh niên"] as const;
const MIDDLE = ["Mạnh", "Văn", "Đình", "Quốc", "Trọng"] as const;

/** Four persons and a collective, other ones on each sheet. */
const list = (n: 0 | 1 | 2 | 3 | 4, closing: string): string => `
  1> DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
  3> STT | Tên tập thể, cá nhân | Giới tính | Năm sinh | Dân tộc | Đảng viên | Đơn vị | Thành phần
  4> "1" | Tập thể Chi hội ${GROUPS[n]} Bản Mạ | | | | | Bản Mạ | Điển hình tiên tiến
  5> "2" | Lương ${MIDDLE[n]} Cừ | Nam | "1973" | Thái | x | Bản Mạ | Điển hình tiên tiến
  6> "3" | Hà Thị ${MIDDLE[n]} | Nữ | "1985" | Thái | x | Bản Mạ | Điển hình tiên tiến
  7> "4" | Cầm Bá ${MIDDLE[n]} | Nam | "1990" | Thái | | Bản Vịn | Điển hình tiên tiến
  8> "5" | Phạm Thị ${MIDDLE[n]} Thu | Nữ | "1978" | Kinh | x | UBND xã | Lãnh đạo
${closing}`;
const merges = ["A1:H1"];
const labelled = (n: 0 | 1 | 2 | 3 | 4) =>
  people(`
  4 | Tập thể Chi hội ${GROUPS[n]} Bản Mạ | - | - | - | e | ? | ? | tt
  5 | Lương ${MIDDLE[n]} Cừ | m | 1973 | Thái | e | ? | ?
  6 | Hà Thị ${MIDDLE[n]} | f | 1985 | Thái | e | ? | ?
  7 | Cầm Bá ${MIDDLE[n]} | m | 1990 | Thái | e | ? | ?
  8 | Phạm Thị ${MIDDLE[n]} Thu | f | 1978 | Kinh | l | UBND xã | -
`);
const columns = "A order, B fullName, C sex, D birthDate, E ethnicity, F partyMember, G unit, H category";

export const totalsInWords: AccuracyCase = {
  name: "totals-in-words",
  about:
    "Cách ghi tổng số: số kèm chữ, tập thể và cá nhân, phần trăm, số trang, trong đó nữ, DTTS, đảng viên; chỉ hai trang cuối ghi sai",
  workbook: {
    sheets: [
      drawFileSheet(
        "T1",
        list(
          0,
          "  9> Tổng cộng: 05 (01 tập thể, 04 cá nhân)\n  10> Danh sách này gồm 02 trang, có 05 tập thể và cá nhân.",
        ),
        { merges: [...merges, "A9:H9", "A10:H10"] },
      ),
      drawFileSheet(
        "T2",
        list(1, "  9> Tổng số 04 đại biểu, trong đó: nữ 02 đ/c (50%), DTTS 03 (75,0%), đảng viên 03."),
        {
          merges: [...merges, "A9:H9"],
        },
      ),
      drawFileSheet("T3", list(2, "  9> | Cộng | 5\n  11> Ấn định danh sách có 05 (năm) đại biểu./."), {
        merges: [...merges, "A11:H11"],
      }),
      drawFileSheet("T4", list(3, "  9> Danh sách có 07 (bảy) đại biểu./."), { merges: [...merges, "A9:H9"] }),
      drawFileSheet("T5", list(4, "  9> Tổng cộng: 05 đại biểu (trong đó nữ: 03 người)"), {
        merges: [...merges, "A9:H9"],
      }),
    ],
  },
  rosters: [
    roster({
      sheet: "T1",
      kind: "delegates",
      headerRows: [3],
      columns,
      rows: labelled(0),
      otherRows: "9 subtotal, 10 subtotal/note",
    }),
    roster({
      sheet: "T2",
      kind: "delegates",
      headerRows: [3],
      columns,
      rows: labelled(1),
      otherRows: "9 subtotal/note",
    }),
    roster({
      sheet: "T3",
      kind: "delegates",
      headerRows: [3],
      columns,
      rows: labelled(2),
      otherRows: "9 subtotal, 11 subtotal/note",
    }),
    roster({
      sheet: "T4",
      kind: "delegates",
      headerRows: [3],
      columns,
      rows: labelled(3),
      otherRows: "9 subtotal/note",
      faulty: [9],
      mustFind: ["total-mismatch 9"],
    }),
    roster({
      sheet: "T5",
      kind: "delegates",
      headerRows: [3],
      columns,
      rows: labelled(4),
      otherRows: "9 subtotal",
      faulty: [9],
      mustFind: ["total-mismatch 9"],
    }),
  ],
};
