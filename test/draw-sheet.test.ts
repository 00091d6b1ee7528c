import { writeXlsx } from "../scripts/samples/xlsx-writer";
import { styleAt, type SheetSnapshot } from "../src/domain/sheet-snapshot";
import { readFile } from "./accuracy/reader";
import { drawFileSheet, drawSheet } from "./draw-sheet";

const DRAWN = `
  DANH SÁCH ĐẠI BIỂU | < | <

  STT | Họ và tên⏎(viết hoa) | "Sinh ngày" | Ghi chú
  1 | "  Ma Văn Tề " | @1980-05-03 | "12"
  -2.5 | TRUE | =DATE(1981,2,1) → @1981-02-01 | =A9 →
  ^ | =1/0 → #DIV/0! | #REF! | "#N/A"
  9> =SUM(A4:A5) → -1.5 | - | 15/3 | ""`;

/** What the drawing says, and nothing of how a reader keeps it. */
function saidBy(sheet: SheetSnapshot) {
  return {
    rows: Array.from({ length: 9 }, (_, r) => [0, 1, 2, 3].map((c) => sheet.rows[r]?.[c] ?? null)),
    formulas: sheet.formulas.flatMap((row) => (row ?? []).filter((formula) => formula !== null)),
    merges: sheet.merges,
    formats: [3, 4, 5].map((row) => styleAt(sheet, row, 3).numberFormat),
  };
}

const SAID = {
  rows: [
    ["DANH SÁCH ĐẠI BIỂU", null, null, null],
    [null, null, null, null],
    ["STT", "Họ và tên\n(viết hoa)", "Sinh ngày", "Ghi chú"],
    [1, "  Ma Văn Tề ", 29344, "12"],
    [-2.5, true, 29618, null],
    [null, "#DIV/0!", "#REF!", "#N/A"],
    [null, null, null, null],
    [null, null, null, null],
    [-1.5, "-", "15/3", ""],
  ],
  formulas: ["=DATE(1981,2,1)", "=A9", "=1/0", "=SUM(A4:A5)"],
  merges: [
    { top: 1, left: 1, bottom: 1, right: 3 },
    { top: 5, left: 1, bottom: 6, right: 1 },
  ],
  formats: ["General", "dd/mm/yyyy", "dd/mm/yyyy"],
};

test("a drawing says all that a cell can hold", () => {
  expect(saidBy(drawSheet(DRAWN))).toEqual(SAID);
});

test("a file that is written from the same drawing says the same", () => {
  const [sheet] = readFile(writeXlsx({ sheets: [drawFileSheet("DS", DRAWN)] }), "ds.xlsx").snapshots;
  expect(sheet && saidBy(sheet)).toEqual({
    ...SAID,
    // A file keeps no cell for an empty text.
    rows: SAID.rows.map((row) => row.map((value) => (value === "" ? null : value))),
  });
});

test("an empty drawing is an empty sheet", () => {
  expect(drawSheet("\n  ").rows).toEqual([]);
});

test("a row that stands behind itself, or a place that is none, is a mistake in the drawing", () => {
  expect(() => drawSheet("2> STT\n2> 1")).toThrow("row 2 behind row 2");
  expect(() => drawSheet("STT", { bold: ["A"] })).toThrow("no such place: A");
});
