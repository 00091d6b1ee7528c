import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { changesBack } from "../../../src/app/mend/changes-back";
import { formulaAt, valueAt } from "../../../src/domain/sheet-snapshot";
import { textOf, workbookBytes, worksheet } from "./build-workbook";

const SHARED =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';
const xml = (rows: string) => worksheet(`<sheetData>${rows}</sheetData>`);
const at = (row: number, column: number) => ({ sheet: "DS", row, column });

test("a formula goes into the file as one, and the rest of a shared one stays what it was", () => {
  const file = openWorkbookFile(workbookBytes([{ name: "DS", xml: xml(SHARED) }]), "a.xlsx");
  file.edit([
    { cell: at(1, 2), value: null, formula: '=IF(A1<2,"ít & vừa",A1)' },
    { cell: at(5, 4), value: null, formula: "=SUM(A1:A3)" },
  ]);
  const copy = openWorkbookFile(file.save(), "b.xlsx");
  const sheet = copy.snapshot("DS");
  expect([1, 2, 3].map((row) => formulaAt(sheet, row, 2))).toEqual(['=IF(A1<2,"ít & vừa",A1)', "=A2*2", "=A3*2"]);
  expect(formulaAt(sheet, 5, 4)).toBe("=SUM(A1:A3)");
  expect(textOf(file.save(), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("a value over a formula is put back with the formula", () => {
  const file = openWorkbookFile(workbookBytes([{ name: "DS", xml: xml(SHARED) }]), "a.xlsx");
  const typed = [{ cell: at(2, 2), value: 9 }];
  const back = changesBack([file.snapshot("DS")], typed);
  file.edit(typed);
  expect(formulaAt(file.snapshot("DS"), 2, 2)).toBeNull();
  file.edit(back);
  expect(formulaAt(file.snapshot("DS"), 2, 2)).toBe("=A2*2");
});

test("a typed formula moves with the rows, and back", () => {
  const file = openWorkbookFile(workbookBytes([{ name: "DS", xml: xml(SHARED) }]), "a.xlsx");
  file.edit([{ cell: at(3, 3), value: null, formula: "=A3+B$1" }]);
  file.moveRows({ does: "insert", sheet: "DS", at: 3, count: 2, like: "above" });
  expect(formulaAt(file.snapshot("DS"), 5, 3)).toBe("=A5+B$1");
  file.edit([{ cell: at(5, 4), value: null, formula: "=A5" }]);
  file.undoRows();
  expect(formulaAt(file.snapshot("DS"), 3, 3)).toBe("=A3+B$1");
  expect(formulaAt(file.snapshot("DS"), 3, 4)).toBe("=A3");
  expect(valueAt(file.snapshot("DS"), 3, 1)).toBe(3);
});

test.each([
  ["a value nobody sees", "<v>5</v>", ["B1"], null],
  ["a formula nobody sees", "<f>A4*2</f>", ["A2", "B1"], null],
  ["nothing", "", [], 9],
])("a sum over a merged cell with %s below it", (_name, below, stale, sum) => {
  const rows =
    '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>SUM(A1:A3)</f><v>3</v></c></row>' +
    `<row r="2"><c r="A2">${below}</c></row><row r="3"><c r="A3"><v>1</v></c></row>`;
  const merged = worksheet(`<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`);
  const file = openWorkbookFile(workbookBytes([{ name: "DS", xml: merged }]), "a.xlsx");
  file.edit([{ cell: at(3, 1), value: 7 }]);
  const sheet = file.snapshot("DS");
  expect(sheet.stale).toEqual(stale);
  // What Excel would add is not said; nothing comes up that a merged cell hides.
  if (sum !== null) expect(valueAt(sheet, 1, 2)).toBe(sum);
  expect(valueAt(sheet, 2, 1)).toBeNull();
});
