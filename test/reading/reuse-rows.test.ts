import fc from "fast-check";
import { NO_CHOICES } from "../../src/domain/choices";
import type { SheetSnapshot } from "../../src/domain/sheet-snapshot";
import { readSheet } from "../../src/reading/read-sheet";
import { drawSheet } from "../draw-sheet";

const SHEET = `
  STT | Họ và tên | Nữ | Sinh ngày | Dân tộc | Chức vụ, đơn vị | Ghi chú
  I | Đại biểu các thôn
  1 | Lò Văn An | | 1970 | Thái | Trưởng bản, Bản Cũ
  2 | Lò Thị Bích | x | 12/3/1980 | -nt- | -nt- | dự khuyết
  3 | Quàng Văn Cao | | 1981 | Tày | Bí thư chi bộ
  II | Khách mời
  4 | Tòng Thị Dung | x | 1965 | Kinh | Giáo viên
  5 | Cầm Văn Ón | | 1990 | Thái | ^
  6 | Vì Văn Páo | | 1979 | Mông | Công an xã`;

const TEXTS = [null, "x", "Lò Văn Giang", "12/3/1980", "-nt-", "Tày", "dự khuyết", "III", "Khách mời", "Cộng", 7];

const edit = fc.record({
  row: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 1, max: 7 }),
  value: fc.constantFrom(...TEXTS),
});

function edited(
  sheet: SheetSnapshot,
  { row, column, value }: { row: number; column: number; value: string | number | null },
) {
  return {
    ...sheet,
    rows: sheet.rows.map((cells, r) =>
      r === row - 1 ? Array.from({ length: 7 }, (_, c) => (c === column - 1 ? value : (cells[c] ?? null))) : cells,
    ),
  };
}

/** Reads so many other lists that nothing of this one is remembered any more. */
function forget(): void {
  for (let n = 0; n < 13; n++)
    readSheet(drawSheet("STT | Họ và tên | Thôn\n1 | Lò Văn An | Bản Cũ", { name: `${n}` }), NO_CHOICES);
}

test("whatever was typed before, a list says what it says when it is read for the first time", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let sheet = drawSheet(SHEET, { name: "DS" });
      readSheet(sheet, NO_CHOICES);
      for (const one of edits) {
        sheet = edited(sheet, one);
        readSheet(sheet, NO_CHOICES);
      }
      const kept = readSheet(sheet, NO_CHOICES);
      forget();
      expect(kept).toEqual(readSheet(sheet, NO_CHOICES));
    }),
    { numRuns: 12 },
  );
});

test("a row that did not change gives the same delegate again, unless it says what another row says", () => {
  const sheet = drawSheet(SHEET, { name: "DS" });
  const [before] = readSheet(sheet, NO_CHOICES);
  const [after] = readSheet(edited(sheet, { row: 9, column: 4, value: "1978" }), NO_CHOICES);
  const same = after?.delegates.map((delegate, at) => delegate === before?.delegates[at]);
  expect(after?.delegates.map(({ row }) => row)).toEqual([3, 4, 5, 7, 8, 9]);
  expect(same?.[0]).toBe(true);
  expect(same?.[1]).toBe(false);
  expect(same?.[2]).toBe(true);
  expect(same?.at(-1)).toBe(false);
});
