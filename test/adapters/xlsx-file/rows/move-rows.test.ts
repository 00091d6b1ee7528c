import { openWorkbookFile } from "../../../../src/adapters/xlsx-file/open-workbook";
import type { WorkbookFile } from "../../../../src/adapters/xlsx-file/workbook-file";
import type { RowMove } from "../../../../src/app/ports";
import { partsOf, textOf, workbookBytes, worksheet, type BuiltWorkbook } from "../build-workbook";
import { unprotected } from "./unprotected";

const MAIN_SHEET = "Đại biểu";
const insert = (at: number, count = 1, like: "above" | "below" = "above", sheet = MAIN_SHEET): RowMove => ({
  does: "insert",
  sheet,
  at,
  count,
  like,
});
const remove = (at: number, count = 1, sheet = MAIN_SHEET): RowMove => ({ does: "delete", sheet, at, count });

const rich = (): WorkbookFile => openWorkbookFile(unprotected(), "a.xlsx");

function after(move: RowMove, bytes = unprotected()): { readonly file: WorkbookFile; readonly bytes: Uint8Array } {
  const file = openWorkbookFile(bytes, "a.xlsx");
  file.moveRows(move);
  return { file, bytes: file.save() };
}

/** A sheet "DS" of formulas in A1 places, everything around it as given. */
function sheetOf(
  cells: Readonly<Record<string, string>>,
  behind = "",
  options: BuiltWorkbook = {},
  before = "",
): Uint8Array {
  const rows = new Map<number, string>();
  for (const [place, content] of Object.entries(cells)) {
    const row = Number(place.replace(/\D/g, ""));
    rows.set(row, `${rows.get(row) ?? ""}<c r="${place}">${content}</c>`);
  }
  const data = [...rows].map(([row, inside]) => `<row r="${row}">${inside}</row>`).join("");
  return workbookBytes(
    [
      { name: "DS", xml: worksheet(`${before}<sheetData>${data}</sheetData>${behind}`) },
      { name: "Khác", xml: worksheet('<sheetData><row r="1"><c r="A1"><f>DS!A4</f><v>1</v></c></row></sheetData>') },
    ],
    options,
  );
}

const tail = (xml: string): string =>
  xml.slice(xml.indexOf("</sheetData>") + "</sheetData>".length, xml.indexOf("</worksheet>"));

describe("a rich workbook", () => {
  test("a row put in before the third person", () => {
    const { file, bytes } = after(insert(4));
    const snapshot = file.snapshot(MAIN_SHEET);
    expect(snapshot.rows.map((row) => row[1] ?? null)).toEqual([
      "Họ và tên",
      "Lường Văn 2",
      "Lường Văn 3",
      null,
      "Lường Văn 4",
      "Lường Văn 5",
      "Cộng",
    ]);
    expect(snapshot.formulas.map((row) => row?.[3] ?? null)).toEqual([
      null,
      "=2025-C2",
      "=2025-C3",
      null,
      "=2025-C5",
      "=2025-C6",
      "=SUM(D2:D6)",
    ]);
    expect(snapshot.stale).toEqual([]);
    expect(snapshot.merges).toEqual([{ top: 7, left: 2, bottom: 7, right: 3 }]);
    const xml = textOf(bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<row r="4" spans="1:5" x14ac:dyDescent="0.25"><c r="A4" s="2"/><c r="B4" s="2"/></row>');
    expect(xml).toContain('<f t="shared" ref="D2:D6" si="0">2025-C2</f>');
    expect(xml).toContain('<dimension ref="A1:E7"/>');
    expect(xml).toContain('<conditionalFormatting sqref="C2:C6">');
    expect(xml).toContain('<conditionalFormatting sqref="E2:E6 B2">');
    expect(xml).toContain('sqref="E2:E6"><formula1>');
    expect(xml).toContain("<xm:sqref>C2:C6</xm:sqref>");
    expect(textOf(bytes, "xl/worksheets/sheet2.xml")).toContain("<f>'Đại biểu'!D7/100</f>");
    const book = textOf(bytes, "xl/workbook.xml");
    expect(book).toContain("'Đại biểu'!$A$1:$E$7<");
    expect(book).toContain("'Đại biểu'!$1:$1<");
    expect(book).toContain("'Đại biểu'!$D$7<");
    expect(textOf(bytes, "xl/charts/chart1.xml")).toContain("'Đại biểu'!$D$2:$D$6");
    expect(textOf(bytes, "xl/drawings/drawing1.xml")).toContain("<xdr:row>1</xdr:row>");
    expect(textOf(bytes, "xl/drawings/drawing1.xml")).toContain("<xdr:row>16</xdr:row>");
    expect(textOf(bytes, "xl/comments1.xml")).toContain('ref="C3"');
  });

  test("a row put in before the first person: notes, links and drawings go down", () => {
    const { bytes } = after(insert(2, 2, "below"));
    expect(textOf(bytes, "xl/comments1.xml")).toContain('ref="C5"');
    expect(textOf(bytes, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>4</x:Row>");
    expect(textOf(bytes, "xl/drawings/drawing1.xml")).toContain("<xdr:row>3</xdr:row>");
    const xml = textOf(bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<hyperlink ref="B4" r:id="rId9"/>');
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2"');
    // The new rows look like the one below: what is said of its formats is said of them.
    expect(xml).toContain('<conditionalFormatting sqref="C2:C7">');
    expect(xml).toContain("<formula>$E2=TRUE</formula>");
  });

  test("a person taken out: his note goes, the total and what depends on it are calculated", () => {
    const { file, bytes } = after(remove(3));
    expect(file.snapshot(MAIN_SHEET).formulas[4]?.[3]).toBe("=SUM(D2:D4)");
    const values = file
      .snapshot(MAIN_SHEET)
      .rows.slice(1, 4)
      .map((cells) => Number(cells[3] ?? 0));
    expect(file.snapshot(MAIN_SHEET).rows[4]?.[3]).toBe(values.reduce((a, b) => a + b, 0));
    expect(file.snapshot(MAIN_SHEET).stale).toEqual([]);
    expect(file.snapshot("Khác").stale).toEqual([]);
    expect(textOf(bytes, "xl/comments1.xml")).not.toContain("<comment ");
    expect(textOf(bytes, "xl/drawings/vmlDrawing1.vml")).not.toContain("v:shape ");
  });

  test("a row of a table: it grows and shrinks, and with a row below its last one that looks like it", () => {
    const table = (move: RowMove) => textOf(after(move).bytes, "xl/tables/table1.xml");
    expect(table(insert(3, 1, "above", "Khác"))).toContain('ref="A1:B4" totalsRowShown="0"><autoFilter ref="A1:B4"/>');
    expect(table(insert(4, 1, "above", "Khác"))).toContain('ref="A1:B4"');
    expect(table(insert(4, 1, "below", "Khác"))).toContain('ref="A1:B3"');
    expect(table(remove(2, 1, "Khác"))).toContain('ref="A1:B2"');
  });

  test("parts that say nothing of rows stay byte for byte", () => {
    const before = partsOf(unprotected());
    const { bytes } = after(insert(4));
    const now = partsOf(bytes);
    const changed = Object.keys(before).filter((name) => before[name] !== now[name]);
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/charts/chart1.xml",
      "xl/drawings/drawing1.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
  });

  test("undone, the file is what it was; what was edited since stays", () => {
    const before = unprotected();
    const file = openWorkbookFile(before, "a.xlsx");
    for (const move of [insert(4), remove(3), insert(1, 5), remove(2, 2)]) {
      file.moveRows(move);
      file.undoRows();
      expect(file.save()).toEqual(before);
    }
    file.edit([{ cell: { sheet: MAIN_SHEET, row: 5, column: 2 }, value: "Lường Văn Năm" }]);
    file.moveRows(insert(4));
    file.edit([
      { cell: { sheet: MAIN_SHEET, row: 4, column: 2 }, value: "người mới" },
      { cell: { sheet: MAIN_SHEET, row: 5, column: 2 }, value: "Lường Văn Bốn" },
    ]);
    file.moveRows(remove(2));
    file.undoRows();
    file.undoRows();
    expect(file.snapshot(MAIN_SHEET).rows.map((row) => row[1])).toEqual([
      "Họ và tên",
      "Lường Văn 2",
      "Lường Văn 3",
      "Lường Văn Bốn",
      "Lường Văn Năm",
      "Cộng",
    ]);
    expect(() => file.undoRows()).toThrow(expect.objectContaining({ failure: "not-supported" }));
  });

  test("settings and sheets of our own outlive it", () => {
    const file = rich();
    file.moveRows(insert(4));
    file.settings.set("mới");
    file.addSheet("Danh sách lỗi", [["x"]], {});
    file.edit([{ cell: { sheet: "Danh sách lỗi", row: 1, column: 1 }, value: "y" }]);
    file.undoRows();
    expect([file.settings.get(), file.snapshot("Danh sách lỗi").rows]).toEqual(["mới", [["y"]]]);
  });

  test("marks stay with their cells, those of the file and those put since", () => {
    const file = rich();
    file.mark([{ cell: { sheet: MAIN_SHEET, row: 5, column: 2 }, severity: "error" }]);
    file.moveRows(insert(2));
    expect([...file.marksOn(MAIN_SHEET)]).toEqual([["error", [{ top: 6, left: 2, bottom: 6, right: 2 }]]]);
    const again = openWorkbookFile(file.save(), "a.xlsx");
    again.moveRows(remove(2));
    expect([...again.marksOn(MAIN_SHEET)]).toEqual([["error", [{ top: 5, left: 2, bottom: 5, right: 2 }]]]);
  });
});

describe("formulas", () => {
  const formulas = (file: WorkbookFile, sheet = "DS") =>
    file.snapshot(sheet).formulas.flatMap((row) => (row ?? []).filter((one) => one !== null));

  test("a shared formula that no longer says the same in each cell is written out", () => {
    const cells = {
      A1: "<v>1</v>",
      A2: '<f t="shared" ref="A2:A5" si="0">A1+1</f><v>2</v>',
      A3: '<f t="shared" si="0"/><v>3</v>',
      A4: '<f t="shared" ca="1" si="0"/><v>4</v>',
      A5: '<f t="shared" si="0"/><v>5</v>',
    };
    const { file, bytes } = after(insert(4, 1, "above", "DS"), sheetOf(cells));
    expect(formulas(file)).toEqual(["=A1+1", "=A2+1", "=A3+1", "=A5+1"]);
    expect(textOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<c r="A5"><f ca="1">A3+1</f><v>4</v></c>');
    expect(formulas(file, "Khác")).toEqual(["=DS!A5"]);
    expect(formulas(after(remove(2, 1, "DS"), sheetOf(cells)).file)).toEqual(["=#REF!+1", "=A2+1", "=A3+1"]);
  });

  test("rows and cells without numbers, empty rows, and prefixes", () => {
    const bytes = workbookBytes([
      {
        name: "DS",
        xml: '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row><x:row/><x:row><x:c s="0"/><x:c><x:f>A1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    ]);
    const { file, bytes: saved } = after(insert(1, 2, "above", "DS"), bytes);
    expect(file.snapshot("DS").rows).toEqual([[], [], [1], [], [null, 1]]);
    expect(formulas(file)).toEqual(["=A3"]);
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toContain('<x:row r="4"/>');
  });

  test("values that may be others now are calculated, or out of date where that cannot be", () => {
    const cells = {
      A1: "<f>ROW()</f><v>1</v>",
      A2: "<v>1</v>",
      A3: "<v>2</v>",
      A4: "<f>SUM(A2:A3)</f><v>3</v>",
      A5: "<f>ROW()</f><v>5</v>",
      A6: '<f>COUNTIF(A2:A3,"&lt;&gt;x")</f><v>2</v>',
      A7: "<f>A6*2</f><v>4</v>",
      A8: '<f>INDIRECT("A2")</f><v>1</v>',
    };
    const moved = (move: RowMove) => after(move, sheetOf(cells)).file.snapshot("DS");
    expect(moved(insert(3, 1, "above", "DS")).stale).toEqual(["A9"]);
    expect(moved(insert(3, 1, "above", "DS")).rows.flat()).toEqual([1, 1, 2, 3, 6, 3, 6, null]);
    expect(moved(remove(2, 1, "DS")).stale).toEqual(["A7"]);
    expect(moved(remove(2, 1, "DS")).rows.flat()).toEqual([1, 2, 2, 4, 1, 2, null]);
  });
});

describe("around the cells", () => {
  const cells = { A1: "<v>1</v>", A2: "<v>1</v>", A5: "<v>1</v>", A9: "<v>1</v>" };
  const moved = (behind: string, move: RowMove): string =>
    tail(textOf(after(move, sheetOf(cells, behind)).bytes, "xl/worksheets/sheet1.xml"));
  const x14 = (inside: string) => `<extLst><ext uri="{1}" xmlns:x14="a" xmlns:xm="b">${inside}</ext></extLst>`;

  test.each<[string, string, RowMove, string]>([
    [
      "merges: one grows, one goes down, one of a single cell left goes",
      '<mergeCells count="3"><mergeCell ref="A2:A5"/><mergeCell ref="A8:B8"/><mergeCell ref="C1:C2"/></mergeCells>',
      insert(3, 1, "above", "DS"),
      '<mergeCells count="3"><mergeCell ref="A2:A6"/><mergeCell ref="A9:B9"/><mergeCell ref="C1:C2"/></mergeCells>',
    ],
    [
      "merges that lose all but one cell, or all",
      '<mergeCells count="2"><mergeCell ref="B2:B3"/><mergeCell ref="C3:D3"/></mergeCells>',
      remove(3, 1, "DS"),
      "",
    ],
    [
      "page breaks",
      '<rowBreaks count="3" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="3" max="16383"/><brk id="5" max="16383" man="1"/></rowBreaks>',
      remove(4, 1, "DS"),
      '<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="4" max="16383" man="1"/></rowBreaks>',
    ],
    [
      "protected ranges, ignored errors, links inside the workbook",
      '<protectedRanges><protectedRange sqref="A2:A9 C2" name="a"/></protectedRanges><hyperlinks><hyperlink ref="A2" location="DS!A9"/></hyperlinks><ignoredErrors><ignoredError sqref="A2:A9" numberStoredAsText="1"/></ignoredErrors>',
      insert(2, 2, "above", "DS"),
      '<protectedRanges><protectedRange sqref="A4:A11 C4" name="a"/></protectedRanges><hyperlinks><hyperlink ref="A4" location="DS!A11"/></hyperlinks><ignoredErrors><ignoredError sqref="A4:A11" numberStoredAsText="1"/></ignoredErrors>',
    ],
    [
      "a filter and its order",
      '<autoFilter ref="A1:C9"><filterColumn colId="0"/><sortState ref="A2:C9"><sortCondition ref="B2:B9"/></sortState></autoFilter>',
      insert(4, 1, "above", "DS"),
      '<autoFilter ref="A1:C10"><filterColumn colId="0"/><sortState ref="A2:C10"><sortCondition ref="B2:B10"/></sortState></autoFilter>',
    ],
    [
      "a rule whose first row goes: its formula is that of the next",
      '<conditionalFormatting sqref="A2:C9"><cfRule type="expression" priority="1"><formula>AND($A2&gt;1,$B$9=1)</formula></cfRule></conditionalFormatting>',
      remove(2, 1, "DS"),
      '<conditionalFormatting sqref="A2:C8"><cfRule type="expression" priority="1"><formula>AND($A2&gt;1,$B$8=1)</formula></cfRule></conditionalFormatting>',
    ],
    [
      "sparklines, and rules and validations of newer programs",
      x14(
        '<x14:dataValidations count="2"><x14:dataValidation type="list"><x14:formula1><xm:f>DS!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>C5</xm:sqref></x14:dataValidation><x14:dataValidation type="list"><x14:formula1><xm:f>Khác!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>C3</xm:sqref></x14:dataValidation></x14:dataValidations>',
      ) +
        x14(
          "<x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>DS!A3:C3</xm:f><xm:sqref>D3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>",
        ),
      remove(3, 1, "DS"),
      x14(
        '<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>DS!$A$2:$A$8</xm:f></x14:formula1><xm:sqref>C4</xm:sqref></x14:dataValidation></x14:dataValidations>',
      ),
    ],
  ])("%s", (_what, before, move, expected) => expect(moved(before, move)).toBe(expected));

  test.each<[string, string, RowMove, string]>([
    [
      "frozen rows take in one put in among them",
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B5" sqref="B5:C6"/></sheetView></sheetViews>',
      insert(2, 1, "above", "DS"),
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B6" sqref="B6:C7"/></sheetView></sheetViews>',
    ],
    [
      "frozen rows that are all gone",
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="B1" sqref="B1"/></sheetView></sheetViews>',
      remove(1, 1, "DS"),
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1"  topLeftCell="B2" activePane="topRight" state="frozen"/><selection pane="topRight"/></sheetView></sheetViews>',
    ],
  ])("%s", (_what, before, move, expected) => {
    const xml = textOf(after(move, sheetOf(cells, "", {}, before)).bytes, "xl/worksheets/sheet1.xml");
    expect(xml.slice(xml.indexOf("<sheetViews"), xml.indexOf("<sheetData>"))).toBe(expected);
  });
});

describe("what cannot be moved surely is refused, and nothing is changed", () => {
  const around = (behind: string, cells: Readonly<Record<string, string>> = {}) =>
    sheetOf({ A1: "<v>1</v>", A4: "<v>1</v>", ...cells }, behind);
  test.each<[string, Uint8Array, RowMove]>([
    ["sheet-protected", around('<sheetProtection sheet="1"/>'), insert(2, 1, "above", "DS")],
    [
      "array-in-way",
      around("", { B2: '<f t="array" ref="B2:B4">A2:A4</f><v>1</v>', B3: "<v>1</v>" }),
      insert(3, 1, "above", "DS"),
    ],
    ["array-in-way", around("", { B2: '<f t="array" ref="B2:B4">A2:A4</f><v>1</v>' }), remove(4, 1, "DS")],
    ["merge-in-way", around('<mergeCells count="1"><mergeCell ref="A4:A6"/></mergeCells>'), remove(4, 1, "DS")],
    ["table-in-way", around('<autoFilter ref="A1:B4"/>'), remove(1, 1, "DS")],
    ["table-in-way", unprotected(), remove(1, 1, "Khác")],
    ["table-in-way", unprotected(), remove(2, 2, "Khác")],
    ["sheets-at-once", around("", { B1: "<f>SUM('DS:Khác'!A4)</f><v>1</v>" }), insert(2, 1, "above", "DS")],
    ["sheet-full", around("", { A1048576: "<v>1</v>" }), insert(2, 1, "above", "DS")],
    ["sheet-full", around(""), insert(2, 0, "above", "DS")],
    ["drawing-in-way", unprotected(), remove(2, 20)],
  ])("%s", (failure, bytes, move) => {
    const file = openWorkbookFile(bytes, "a.xlsx");
    expect(() => file.moveRows(move)).toThrow(expect.objectContaining({ failure }));
    expect(file.save()).toEqual(bytes);
  });

  test("an array formula goes with its rows, or away with all of them", () => {
    const bytes = around("", { B2: '<f t="array" ref="B2:B4">A2:A4</f><v>1</v>', B5: "<v>1</v>" });
    expect(textOf(after(insert(2, 1, "above", "DS"), bytes).bytes, "xl/worksheets/sheet1.xml")).toContain(
      '<f t="array" ref="B3:B5">A3:A5</f>',
    );
    expect(
      after(remove(2, 3, "DS"), bytes)
        .file.snapshot("DS")
        .formulas.flat()
        .filter(Boolean),
    ).toEqual([]);
  });
});
