import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import type { WorkbookFile } from "../../../src/adapters/xlsx-file/workbook-file";
import { HostError, type CellChange } from "../../../src/app/ports";
import { parseA1Range } from "../../../src/domain/cell-ref";
import type { CellValue } from "../../../src/domain/sheet-snapshot";
import { stylesXml, textOf, workbookBytes, worksheet, type BuiltWorkbook } from "./build-workbook";
import { richWorkbook } from "./rich-workbook";

const SHEET = "xl/worksheets/sheet1.xml";

function change(address: string, value: CellValue, sheet = "DS"): CellChange {
  const range = parseA1Range(address);
  return { cell: { sheet, row: range?.top ?? 0, column: range?.left ?? 0 }, value };
}

function open(data: string, options?: BuiltWorkbook, around: readonly [string, string] = ["", ""]): WorkbookFile {
  return openWorkbookFile(
    workbookBytes([{ name: "DS", xml: worksheet(`${around[0]}<sheetData>${data}</sheetData>${around[1]}`) }], options),
    "x.xlsx",
  );
}

function saved(file: WorkbookFile): string {
  const xml = textOf(file.save(), SHEET);
  return xml.slice(xml.indexOf("<sheetData") + "<sheetData>".length, xml.indexOf("</sheetData>"));
}

describe("what is written", () => {
  test.each<[string, string, readonly CellChange[], string]>([
    [
      "a number in a cell that keeps its format",
      '<row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row>',
      [change("A1", 5)],
      '<row r="1"><c r="A1" s="3"><v>5</v></c></row>',
    ],
    [
      "text, escaped",
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      [change("A1", ' <"Bảy"> & _x000D_ ')],
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> &lt;&quot;Bảy&quot;&gt; &amp; _x005F_x000D_ </t></is></c></row>',
    ],
    [
      "nothing",
      '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>1</v></c></row>',
      [change("A1", null), change("B1", "")],
      '<row r="1"><c r="A1" s="2"/><c r="B1"/></row>',
    ],
    [
      "a cell between others, the row keeps its attributes",
      '<row r="1" spans="1:3" ht="30"><c r="A1"><v>1</v></c><c r="C1"/></row>',
      [change("B1", true)],
      '<row r="1" spans="1:3" ht="30"><c r="A1"><v>1</v></c><c r="B1" t="b"><v>1</v></c><c r="C1"/></row>',
    ],
    [
      "cells before, behind and far behind; spans grow",
      '<row r="1" spans="2:2"><c r="B1"><v>1</v></c></row>',
      [change("A1", 1), change("C1", 2), change("AA1", 3)],
      '<row r="1" spans="1:27"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c><c r="AA1"><v>3</v></c></row>',
    ],
    [
      "rows before, between and behind",
      '<row r="3"><c r="A3"><v>3</v></c></row><row r="6"/>',
      [change("A1", 1), change("B4", 4), change("A9", 9), change("A6", 6)],
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row><row r="6"><c r="A6"><v>6</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
    ],
    [
      "rows and cells without numbers",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      [change("B1", 9), change("C1", 8), change("A2", 7)],
      '<row><c><v>1</v></c><c r="B1"><v>9</v></c><c r="C1"><v>8</v></c></row><row><c r="A2"><v>7</v></c></row>',
    ],
  ])("%s", (_what, data, changes, expected) => {
    const file = open(data);
    file.edit(changes);
    expect(saved(file)).toBe(expected);
    const again = openWorkbookFile(file.save(), "x.xlsx").snapshot("DS");
    for (const { cell, value } of changes) {
      expect(again.rows[cell.row - 1]?.[cell.column - 1] ?? null).toBe(value === "" ? null : value);
      expect(file.snapshot("DS").rows[cell.row - 1]?.[cell.column - 1] ?? null).toBe(value === "" ? null : value);
    }
  });

  test("an empty sheet and its dimension", () => {
    const bytes = workbookBytes([{ name: "DS", xml: worksheet('<dimension ref="A1"/><sheetData/>') }]);
    const file = openWorkbookFile(bytes, "x.xlsx");
    file.edit([change("C4", "x")]);
    const xml = textOf(file.save(), SHEET);
    expect(xml).toContain('<dimension ref="A1:C4"/>');
    expect(xml).toContain(
      '<sheetData><row r="4"><c r="C4" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row></sheetData>',
    );
  });

  test("every element with a prefix", () => {
    const file = openWorkbookFile(
      workbookBytes([
        {
          name: "DS",
          xml: '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        },
      ]),
      "x.xlsx",
    );
    file.edit([change("A1", "b"), change("A2", 3)]);
    expect(textOf(file.save(), SHEET)).toContain(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">b</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row></x:sheetData>',
    );
  });

  test("a new row takes the formats of the one above; a new cell those of its row or column", () => {
    const styles = stylesXml({
      fonts: "<fonts><font/><font><b/></font></fonts>",
      xfs: '<cellXfs count="4"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="14" fontId="0"/><xf numFmtId="49" fontId="0"/></cellXfs>',
    });
    const file = open(
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" s="3" customFormat="1"><c r="A2" s="2"><v>2</v></c></row>',
      { styles },
      ['<cols><col min="3" max="4" style="3"/></cols>', ""],
    );
    file.edit([change("B2", "0123"), change("A3", 31121), change("C3", "x"), change("A4", 31122)]);
    expect(saved(file)).toBe(
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" s="3" customFormat="1"><c r="A2" s="2"><v>2</v></c><c r="B2" s="3" t="inlineStr"><is><t xml:space="preserve">0123</t></is></c></row><row r="3"><c r="A3" s="2"><v>31121</v></c><c r="C3" s="3" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row><row r="4"><c r="A4" s="2"><v>31122</v></c></row>',
    );
    const { styles: kinds, styleOf } = file.snapshot("DS");
    expect(kinds[styleOf[3]?.[0] ?? 0]?.numberFormat).toBe("dd/mm/yyyy");
    const below = open('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', { styles });
    below.edit([change("A2", 5)]);
    expect(saved(below)).toContain('<c r="A2"><v>5</v></c>');
  });
});

describe("formulas", () => {
  const SHARED = [1, 2, 3]
    .map(
      (r) =>
        `<row r="${r}"><c r="A${r}"><v>${r}</v></c><c r="B${r}"><f t="shared"${r === 1 ? ' ref="B1:B3"' : ""} si="0">${r === 1 ? "A1&lt;2" : ""}</f><v>1</v></c></row>`,
    )
    .join("");

  test("where the first cell of a shared formula is overwritten, the others get their own", () => {
    const file = open(SHARED);
    file.edit([change("B1", 9)]);
    expect(saved(file)).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>A2&lt;2</f><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f>A3&lt;2</f><v>1</v></c></row>',
    );
    expect(openWorkbookFile(file.save(), "x.xlsx").snapshot("DS").formulas[2]?.[1]).toBe("=A3<2");
  });

  test("another cell of the group just loses its formula", () => {
    const file = open(SHARED);
    file.edit([change("B2", 9)]);
    expect(saved(file)).toContain('<c r="B1"><f t="shared" ref="B1:B3" si="0">A1&lt;2</f><v>1</v></c>');
    expect(
      openWorkbookFile(file.save(), "x.xlsx")
        .snapshot("DS")
        .formulas.map((row) => row?.[1] ?? null),
    ).toEqual(["=A1<2", null, "=A3<2"]);
  });

  test("what depends on an edited cell is calculated, over sheets and through other formulas; where that cannot be, its old value is not saved", () => {
    const cell = (ref: string, formula: string): string => `<c r="${ref}"><f>${formula}</f><v>1</v></c>`;
    const file = openWorkbookFile(
      workbookBytes([
        {
          name: "DS",
          xml: worksheet(
            `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>${cell("C1", "A1+1")}${cell("D1", "C1*2")}${cell("E1", "B1")}${cell("F1", "SUM(A1:A99)")}${cell("G1", "LOG10(B1)")}${cell("H1", "TenNao+1")}${cell("I1", "SUM($B:$B)")}${cell("J1", '"A1"&amp;B1')}${cell("K1", "TRUE")}</row></sheetData>`,
          ),
        },
        {
          name: "Ông 'Sáu'",
          xml: worksheet(
            `<sheetData><row r="1">${cell("A1", "'DS'!D1")}${cell("B1", "DS!B1")}${cell("C1", 'INDIRECT("x")')}${cell("D1", "'Ông ''Sáu'''!A1")}${cell("E1", "A2")}</row></sheetData>`,
          ),
        },
      ]),
      "x.xlsx",
    );
    expect(file.edit([change("A1", 5)])).toEqual(["DS", "Ông 'Sáu'"]);
    expect(file.snapshot("DS").stale).toEqual(["H1"]);
    expect(file.snapshot("Ông 'Sáu'").stale).toEqual(["C1"]);
    const again = openWorkbookFile(file.save(), "x.xlsx");
    expect(again.snapshot("DS").stale).toEqual(["H1"]);
    expect(again.snapshot("DS").rows[0]).toEqual([5, 2, 6, 12, 1, 5, 1, null, 1, 1, 1]);
    expect(again.snapshot("Ông 'Sáu'").rows[0]?.[3]).toBe(12);
    expect(again.snapshot("Ông 'Sáu'").stale).toEqual(["C1"]);
    file.edit([change("C1", 7)]);
    expect(file.snapshot("DS").rows[0]?.[3]).toBe(14);
    expect(file.snapshot("DS").stale).toEqual(["H1"]);
  });

  test("a chain of ten thousand", () => {
    const rows = Array.from(
      { length: 10_000 },
      (_none, i) => `<row r="${i + 1}"><c r="A${i + 1}">${i === 0 ? "" : `<f>A${i}+1</f>`}<v>${i + 1}</v></c></row>`,
    ).join("");
    const file = open(rows);
    file.edit([change("A1", 5)]);
    expect(file.snapshot("DS").rows.at(-1)).toEqual([10_004]);
    expect(file.snapshot("DS").stale).toEqual([]);
  });

  test("table columns are sources; a table grows by a row typed below it", () => {
    const file = openWorkbookFile(
      workbookBytes(
        [
          {
            name: "DS",
            xml: worksheet(
              '<sheetData><row r="1"><c r="A1" t="str"><v>Thôn</v></c><c r="B1" t="str"><v>Số</v></c></row><row r="2"><c r="A2" t="str"><v>1</v></c><c r="B2"><v>3</v></c><c r="D2"><f>SUM(Bang[Số])</f><v>3</v></c></row></sheetData>',
            ),
            rels: [{ id: "rId1", type: "table", target: "../tables/table1.xml" }],
          },
        ],
        {
          parts: {
            "xl/tables/table1.xml":
              '<table name="Bang" displayName="Bang" ref="A1:B2"><autoFilter ref="A1:B2"/></table>',
          },
        },
      ),
      "x.xlsx",
    );
    file.edit([change("B3", 4)]);
    expect(file.snapshot("DS").tables).toEqual([
      { name: "Bang", range: { top: 1, left: 1, bottom: 3, right: 2 }, hasHeader: true, hasTotals: false },
    ]);
    file.edit([change("A4", "x")]);
    expect(file.snapshot("DS").stale).toEqual(["D2"]);
    expect(textOf(file.save(), "xl/tables/table1.xml")).toBe(
      '<table name="Bang" displayName="Bang" ref="A1:B4"><autoFilter ref="A1:B4"/></table>',
    );
  });

  test("the list of formula cells goes when one of them went, and only then", () => {
    const value = openWorkbookFile(richWorkbook(), "x.xlsx");
    value.edit([change("B2", 4, "Khác")]);
    expect(textOf(value.save(), "xl/calcChain.xml")).toContain("calcChain");
    const formula = openWorkbookFile(richWorkbook(), "x.xlsx");
    formula.edit([change("B3", 4, "Khác")]);
    const bytes = formula.save();
    expect(openWorkbookFile(bytes, "x.xlsx").snapshot("Khác").rows[2]?.[1]).toBe(4);
    expect(textOf(bytes, "[Content_Types].xml")).not.toContain("calcChain");
    expect(textOf(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

describe("what is refused", () => {
  const file = (): WorkbookFile =>
    open('<row r="1"><c r="A1"><v>1</v></c><c r="C1"><f t="array" ref="C1:C3">A1:A3*2</f><v>2</v></c></row>', {}, [
      "",
      '<mergeCells><mergeCell ref="E1:F2"/></mergeCells>',
    ]);
  test.each<[string, () => WorkbookFile, CellChange, string]>([
    ["part of an array formula", file, change("C2", 1), "read-only"],
    ["a covered cell of a merged range", file, change("F2", 1), "read-only"],
    ["a text longer than a cell holds", file, change("A1", "x".repeat(32_768)), "too-large"],
    ["a place outside the sheet", file, change("XFE1", 1), "not-supported"],
    ["a sheet that is gone", file, change("A1", 1, "Không có"), "sheet-gone"],
    [
      "a locked cell of a protected sheet",
      () => openWorkbookFile(richWorkbook(), "x.xlsx"),
      change("C2", 1, "Đại biểu"),
      "sheet-protected",
    ],
    [
      "the header of a table",
      () => openWorkbookFile(richWorkbook(), "x.xlsx"),
      change("A1", "Bản", "Khác"),
      "read-only",
    ],
  ])("%s, and nothing else of the same edit is done", (_what, make, refused, failure) => {
    const workbook = make();
    const sheet = workbook.sheetInfos()[0]?.name ?? "";
    const before = workbook.snapshot(sheet);
    let thrown: unknown;
    try {
      workbook.edit([change("H9", 1, sheet === "Đại biểu" ? "Khác" : sheet), refused]);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(HostError);
    expect(thrown).toMatchObject({ failure });
    expect(workbook.snapshot(sheet)).toBe(before);
  });

  test("an open cell of a protected sheet may be changed, and the sheet be marked; it stays protected", () => {
    const workbook = openWorkbookFile(richWorkbook(), "x.xlsx");
    workbook.edit([change("B2", "Hà Thị Mới", "Đại biểu")]);
    expect(workbook.mark([{ cell: { sheet: "Đại biểu", row: 2, column: 2 }, severity: "error" }])).toEqual({
      marked: 1,
      skipped: [],
    });
    const xml = textOf(workbook.save(), SHEET);
    expect(xml).toContain('<sheetProtection sheet="1" objects="1" scenarios="1" password="CC3D"/>');
    expect(xml).toContain("Hà Thị Mới");
    expect(xml.indexOf("<sheetProtection")).toBeLessThan(xml.indexOf("co-cau-dai-bieu:error"));
  });
});
