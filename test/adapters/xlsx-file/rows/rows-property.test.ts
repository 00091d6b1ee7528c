import fc from "fast-check";
import { openWorkbookFile } from "../../../../src/adapters/xlsx-file/open-workbook";
import type { WorkbookFile } from "../../../../src/adapters/xlsx-file/workbook-file";
import { textOf, workbookBytes, worksheet } from "../build-workbook";

const ROWS = 12;
const reference = fc
  .record({
    sheet: fc.constantFrom("", "DS!", "'Khác'!"),
    column: fc.constantFrom("A", "$B", "C"),
    fixed: fc.constantFrom("", "$"),
    row: fc.integer({ min: 1, max: ROWS }),
    height: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ sheet, column, fixed, row, height }) => {
    const first = `${sheet}${column}${fixed}${row}`;
    return height === 0 ? first : `SUM(${first}:${column}${fixed}${row + height})`;
  });
/** A formula for each row of D, own ones or all one that is shared, and a few on the other sheet. */
const book = fc.record({
  own: fc.array(reference, { minLength: ROWS, maxLength: ROWS }),
  shared: fc.option(fc.integer({ min: 0, max: 2 })),
  elsewhere: fc.array(reference, { minLength: 2, maxLength: 2 }),
});

function bytesOf({ own, shared, elsewhere }: typeof book extends fc.Arbitrary<infer Book> ? Book : never): Uint8Array {
  const formulaAt = (row: number): string => {
    if (shared === null) return `<f>${own[row - 1] ?? ""}</f>`;
    const first = `SUM(A${1 + shared}:A${2 + shared})+B$3`;
    return row === 1 ? `<f t="shared" ref="D1:D${ROWS}" si="0">${first}</f>` : '<f t="shared" si="0"/>';
  };
  const rows = Array.from({ length: ROWS }, (_none, i) => {
    const row = i + 1;
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="D${row}">${formulaAt(row)}<v>1</v></c></row>`;
  });
  const others = elsewhere.map((text, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>${text}</f><v>1</v></c></row>`);
  return workbookBytes([
    { name: "DS", xml: worksheet(`<sheetData>${rows.join("")}</sheetData>`) },
    { name: "Khác", xml: worksheet(`<sheetData>${others.join("")}</sheetData>`) },
  ]);
}

const told = (file: WorkbookFile) => ["DS", "Khác"].map((name) => file.snapshot(name).formulas);

test("rows put in and taken out again leave every formula as it was, and the file can be read between", () => {
  fc.assert(
    fc.property(book, fc.integer({ min: 1, max: ROWS + 2 }), fc.integer({ min: 1, max: 3 }), (made, at, count) => {
      const file = openWorkbookFile(bytesOf(made), "a.xlsx");
      const before = told(file);
      file.moveRows({ does: "insert", sheet: "DS", at, count, like: "above" });
      const between = openWorkbookFile(file.save(), "b.xlsx");
      expect(told(between)).toEqual(told(file));
      between.moveRows({ does: "delete", sheet: "DS", at, count });
      expect(told(between)).toEqual(before);
      file.undoRows();
      expect(told(file)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test("whatever rows move, the parts stay whole: each element that opens closes", () => {
  fc.assert(
    fc.property(book, fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: 3 }), (made, at, count) => {
      const file = openWorkbookFile(bytesOf(made), "a.xlsx");
      file.moveRows({ does: "delete", sheet: "DS", at, count });
      const xml = textOf(file.save(), "xl/worksheets/sheet1.xml");
      for (const name of ["row", "c", "f", "v"]) {
        const opened = [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?(?<!/)>`, "g"))].length;
        expect([name, [...xml.matchAll(new RegExp(`</${name}>`, "g"))].length]).toEqual([name, opened]);
      }
    }),
    { numRuns: 60 },
  );
});
