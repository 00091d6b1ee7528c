import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { NO_CHOICES } from "../../src/domain/choices";
import type { Roster } from "../../src/domain/roster";
import type { CellValue, SheetSnapshot } from "../../src/domain/sheet-snapshot";
import { readSheet } from "./read-with-groups";
import { drawSheet } from "../draw-sheet";

const ROSTERS = join(__dirname, "../../../shared/rosters");
const WORDS = [
  "STT",
  "TT",
  "Họ và tên",
  "Họ",
  "Tên",
  "Ngày sinh",
  "Nam",
  "Nữ",
  "Năm",
  "Dân tộc",
  "Đơn vị",
  "Thôn",
  "Thành phần",
  "Chức vụ, đơn vị",
  "Số đại biểu",
  "Ghi chú",
  "CCCD",
  "I",
  "II.",
  "a)",
  "1.",
  "A. Khách mời",
  "Điển hình tiên tiến (12 đại biểu)",
  "Cộng",
  "Tổng cộng: 12",
  "Danh sách này có 12 người",
  "TM. ỦY BAN NHÂN DÂN",
  "Nơi nhận:",
  "Lò Văn Tướng",
  "Hoàng Thị Bích",
  "Trường Mầm non",
  "Thôn 1",
  "x",
  "X",
  "″",
  "nt",
  "-nt-",
  "như trên",
  "15/3/1985",
  "31/02/1980",
  "1980",
  "#REF!",
  "#N/A",
  "=1+1",
  "'",
  "  ",
  "\n",
  "( 3 )",
  "😀",
  "مرحبا",
  "NguyÔn V¨n",
  "Họ và tên".normalize("NFD"),
  "ƣ",
  "@",
  "-",
  "+84",
  "Kinh",
  "Tày",
  "y".repeat(5000),
  "Tập thể",
  "Cá nhân",
  "Ông/Bà",
  "__proto__",
  "constructor",
  "\u0000",
  "\ud800",
];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constant(null) },
  fc.integer({ min: -5, max: 60_000 }),
  fc.boolean(),
  fc.double(),
  fc.string(),
  fc.constantFrom(1, 2, 3, 1985, 20_180_304_001_234),
);
const range = fc
  .record({
    top: fc.integer({ min: 1, max: 14 }),
    left: fc.integer({ min: 1, max: 8 }),
    height: fc.integer({ min: 0, max: 4 }),
    width: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));
const sheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    rows: fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 16 }),
    merges: fc.array(range, { maxLength: 6 }),
    tables: fc.array(fc.record({ name: fc.constant("B"), range, hasHeader: fc.boolean(), hasTotals: fc.boolean() }), {
      maxLength: 2,
    }),
    formulas: fc.array(fc.option(fc.array(fc.option(fc.constant("=A1")), { maxLength: 9 })), { maxLength: 16 }),
    stale: fc.array(fc.constantFrom("A1", "B3", "ZZZ9", "bad"), { maxLength: 3 }),
  })
  .map((parts) => ({ ...drawSheet(""), ...parts }));

/** What holds for every reading, whatever was read. */
function expectSound(snapshot: SheetSnapshot, rosters: readonly Roster[]): void {
  for (const roster of rosters) {
    const rows = [...roster.delegates.map(({ row }) => row), ...roster.entries.map(({ row }) => row)];
    const others = new Set(roster.otherRows.map(({ row }) => row));
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.filter((row) => others.has(row))).toEqual([]);
    expect(rows.filter((row) => roster.headerRows.includes(row) || row < 1 || row > snapshot.rows.length)).toEqual([]);
    expect(roster.columns.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
    if (rows.length > 0) expect([Math.min(...rows), Math.max(...rows)]).toEqual([roster.firstRow, roster.lastRow]);
    for (const { fromRow, toRow, value: printed } of roster.totals) expect(fromRow <= toRow && printed >= 0).toBe(true);
    for (const { group, groupClaims } of roster.delegates)
      if (group.kind === "value") expect(groupClaims.flatMap(({ anyOf }) => anyOf)).toContain(group.value);
  }
}

test("numbers of columns that are read as somebody are not told twice", () => {
  const snapshot = {
    ...drawSheet(""),
    rows: [[], ["Họ và tên", "STT"], [], [1, "I"], [1]],
    merges: [{ top: 2, left: 1, bottom: 3, right: 2 }],
  };
  expectSound(snapshot, readSheet(snapshot, NO_CHOICES));
});

test("random sheets are read without throwing, every row once", () => {
  fc.assert(
    fc.property(sheet, (snapshot) => {
      expectSound(snapshot, readSheet(snapshot, NO_CHOICES));
    }),
    { numRuns: 80 },
  );
});

test("a roster under a header, its cells replaced at random, keeps its numbered names", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 2, max: 5 }), value), { maxLength: 12 }),
      (changes) => {
        const drawn = drawSheet(`
      DANH SÁCH ĐẠI BIỂU
      STT | Họ và tên | Ngày sinh | Dân tộc | Đơn vị | Thành phần
      1 | Lò Văn Tướng | 15/3/1985 | Thái | Thôn 1 | Khách mời
      2 | Hoàng Thị Bích | 1990 | Tày | Thôn 2 | Khách mời
      3 | Nguyễn Quang Đạo | 02/9/1970 | Kinh | UBND xã | Khách mời
      4 | Nông Văn Thắng | 1971 | Nùng | Thôn 3 | Điển hình tiên tiến
    `);
        const rows = drawn.rows.map((row) => [...row]);
        for (const [row, column, changed] of changes) {
          const target = rows[row - 1];
          if (target !== undefined) target[column] = changed;
        }
        const snapshot = { ...drawn, rows };
        const rosters = readSheet(snapshot, NO_CHOICES);
        expectSound(snapshot, rosters);
        const read = new Set(
          rosters.flatMap((roster) => [
            ...roster.delegates.map(({ row }) => row),
            ...roster.otherRows.map(({ row }) => row),
            ...roster.headerRows,
          ]),
        );
        for (const row of [3, 4, 5, 6]) expect(read.has(row)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

const realFiles = existsSync(ROSTERS) ? readdirSync(ROSTERS).filter((name) => /^(?:02|07|20|31|37)_/.test(name)) : [];
const testReal = realFiles.length > 0 ? test : test.skip;
testReal(
  realFiles.length > 0
    ? "real rosters with cells changed at random"
    : "real rosters with cells changed at random (skipped: the folder of shared rosters is absent)",
  () => {
    for (const name of realFiles) {
      const file = openWorkbookFile(new Uint8Array(readFileSync(join(ROSTERS, name))), name);
      for (const { name: sheetName } of file.sheetInfos()) {
        const original = file.snapshot(sheetName);
        const height = Math.max(1, Math.min(original.rows.length, 40));
        fc.assert(
          fc.property(
            fc.array(fc.tuple(fc.integer({ min: 1, max: height }), fc.integer({ min: 1, max: 30 }), value), {
              minLength: 1,
              maxLength: 20,
            }),
            (changes) => {
              const rows = original.rows.slice(0, 60).map((row) => [...row]);
              for (const [row, column, changed] of changes) {
                const target = rows[row - 1];
                if (target !== undefined) {
                  while (target.length < column) target.push(null);
                  target[column - 1] = changed;
                }
              }
              const snapshot = { ...original, rows };
              expectSound(snapshot, readSheet(snapshot, NO_CHOICES));
            },
          ),
          { numRuns: 8 },
        );
      }
    }
  },
);
