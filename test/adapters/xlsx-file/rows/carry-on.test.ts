import { openWorkbookFile } from "../../../../src/adapters/xlsx-file/open-workbook";
import type { RowMove } from "../../../../src/app/ports";
import { workbookBytes, worksheet } from "../build-workbook";

/** Three people in rows 2 to 4, sums below and on another sheet. */
function list(): Uint8Array {
  const person = (row: number, order: string, age: string, share: string) =>
    `<row r="${row}"><c r="A${row}">${order}</c><c r="B${row}" t="inlineStr"><is><t>Lò Văn ${row}</t></is></c><c r="C${row}"><v>1980</v></c><c r="D${row}">${age}</c><c r="E${row}">${share}</c></row>`;
  const rows = [
    `<row r="1"><c r="B1"><f>COUNTA(B2:B4)</f><v>3</v></c></row>`,
    person(2, "<v>1</v>", '<f t="shared" ref="D2:D4" si="0">2025-C2</f><v>45</v>', "<f>COUNTA(B$2:B2)</f><v>1</v>"),
    person(3, "<f>A2+1</f><v>2</v>", '<f t="shared" si="0"/><v>45</v>', "<f>COUNTA(B$2:B3)</f><v>2</v>"),
    person(4, "<f>A3+1</f><v>3</v>", '<f t="shared" si="0"/><v>45</v>', "<f>COUNTA(B$2:B4)</f><v>3</v>"),
    `<row r="5"><c r="C5"><f>SUM(C2:C4)</f><v>5940</v></c><c r="D5"><f>SUM(D2:D3,$D$4:D4)</f><v>135</v></c><c r="E5"><f>C4</f><v>1980</v></c></row>`,
  ];
  return workbookBytes([
    { name: "DS", xml: worksheet(`<sheetData>${rows.join("")}</sheetData>`) },
    {
      name: "Khác",
      xml: worksheet('<sheetData><row r="1"><c r="A1"><f>SUM(DS!C2:C4)</f><v>5940</v></c></row></sheetData>'),
    },
  ]);
}
const move: RowMove = {
  does: "insert",
  sheet: "DS",
  at: 5,
  count: 1,
  like: "above",
  carriesOn: true,
  fill: [{ cell: { sheet: "DS", row: 5, column: 3 }, value: 1990 }],
};
const formulasOf = (file: ReturnType<typeof openWorkbookFile>, sheet = "DS") => file.snapshot(sheet).formulas;

test("a row in which the list goes on has its formulas, and sums take it in", () => {
  const file = openWorkbookFile(list(), "a.xlsx");
  file.moveRows(move);
  for (const one of [file, openWorkbookFile(file.save(), "a.xlsx")]) {
    const formulas = formulasOf(one);
    expect(formulas[4]).toEqual(["=A4+1", null, null, "=2025-C5", "=COUNTA(B$2:B5)"]);
    expect(formulas[0]?.[1]).toBe("=COUNTA(B2:B5)");
    // One that counts up to its own row, and a range of one cell, stay what they are.
    expect(formulas[3]?.[4]).toBe("=COUNTA(B$2:B4)");
    expect(formulas[5]).toEqual([null, null, "=SUM(C2:C5)", "=SUM(D2:D3,$D$4:D4)", "=C4"]);
    expect(formulasOf(one, "Khác")[0]).toEqual(["=SUM(DS!C2:C5)"]);
    expect(one.snapshot("DS").rows[4]?.[2]).toBe(1990);
    expect(one.snapshot("DS").rows[4]?.[3]).toBe(35);
    expect(one.snapshot("DS").stale).toEqual([]);
    expect(one.snapshot("Khác").stale).toEqual([]);
  }
});

test("its undo takes formulas, sums and what was filled in back; what was typed since elsewhere stays", () => {
  const file = openWorkbookFile(list(), "a.xlsx");
  const before = ["DS", "Khác"].map((name) => file.snapshot(name));
  file.moveRows({ ...move, fill: [...(move.fill ?? []), { cell: { sheet: "DS", row: 2, column: 3 }, value: 1970 }] });
  file.edit([{ cell: { sheet: "DS", row: 3, column: 2 }, value: "Lò Thị Ba" }]);
  file.undoRows();
  const rows = before[0]?.rows.map((row, r) => (r === 2 ? [row[0], "Lò Thị Ba", ...row.slice(2)] : row));
  expect(file.snapshot("DS").rows).toEqual(rows);
  expect(formulasOf(file)).toEqual(before[0]?.formulas);
  expect(formulasOf(file, "Khác")).toEqual(before[1]?.formulas);
});

test("a look survives what is typed over it", () => {
  const file = openWorkbookFile(list(), "a.xlsx");
  const cell = { sheet: "DS", row: 2, column: 3 };
  file.edit([{ cell, value: 30000, style: { numberFormat: "dd/mm/yyyy" } }]);
  file.edit([{ cell, value: 30001 }]);
  const { styles, styleOf } = openWorkbookFile(file.save(), "a.xlsx").snapshot("DS");
  expect(styles[styleOf[1]?.[2] ?? 0]?.numberFormat).toBe("dd/mm/yyyy");
});
