import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { formulaSources, UNTOLD_FORMULA } from "../../../src/adapters/xlsx-file/formula-sources";
import { SharedFormula } from "../../../src/adapters/xlsx-file/shift-formula";
import { lookAt } from "../../../src/browser/grid/sheet-layout";
import { isDateFormat } from "../../../src/domain/sheet-snapshot";
import { swept } from "../../swept";
import { partsOf, stylesXml, workbookBytes, worksheet, type BuiltWorkbook } from "./build-workbook";

/**
 * Of computing, not of waiting for a busy machine. The heaviest takes 2 s alone and 5 s where memory is shared with a
 * browser; what was quadratic took minutes or gigabytes.
 */
const SECONDS = 20;

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function use(xml: string, options?: BuiltWorkbook) {
  const start = process.cpuUsage();
  const bytes = workbookBytes([{ name: "DS", xml }], options);
  const file = openWorkbookFile(bytes, "ds.xlsx");
  const snapshot = file.snapshot("DS");
  const look = file.look("DS");
  file.mark([{ cell: { sheet: "DS", row: 1, column: 1 }, severity: "error" }]);
  const marked = openWorkbookFile(file.save(), "ds.xlsx");
  const count = marked.markedCount();
  marked.mark([]);
  const same = partsOf(marked.save())["xl/worksheets/sheet1.xml"] === partsOf(bytes)["xl/worksheets/sheet1.xml"];
  expect(secondsSince(start)).toBeLessThan(SECONDS);
  return { file, snapshot, look, count, same };
}

const times = (count: number, write: (i: number) => string): string =>
  Array.from({ length: count }, (_none, i) => write(i)).join("");
const styles = stylesXml({
  fonts: "<fonts><font/><font><b/></font></fonts>",
  xfs: '<cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="14" fontId="0"/></cellXfs>',
});

describe("looks cost what is shown, not what the sheet could hold", () => {
  test("a cell in the last corner, formats of whole columns", () => {
    const { look, snapshot } = use(
      worksheet(
        '<cols><col min="1" max="16384" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="2"><v>2</v></c></row></sheetData>',
      ),
      { styles },
    );
    expect(snapshot.rows).toHaveLength(1_048_576);
    expect([
      lookAt(look, 1, 1).bold,
      lookAt(look, 700_000, 9000).bold,
      lookAt(look, 1_048_576, 16_384).numberFormat,
    ]).toEqual([true, true, "dd/mm/yyyy"]);
  });

  test("one format said of a column forty thousand times, and formats that overlap", () => {
    const { look } = use(
      worksheet(
        `<cols>${times(40_000, () => '<col min="1" max="16384" width="9" style="1"/>')}</cols><sheetData><row r="1"><c r="Z1"><v>1</v></c></row></sheetData>`,
      ),
      { styles },
    );
    expect(look.columnWidths).toHaveLength(1);
    expect([lookAt(look, 1, 3).bold, lookAt(look, 3, 99).bold]).toEqual([true, true]);
  });

  test("rows formatted to the edge of the sheet do not cost the formats of what is filled in", () => {
    const { snapshot, look } = use(
      worksheet(
        `<sheetData>${times(3000, (r) => `<row r="${String(r + 1)}"><c r="A${String(r + 1)}" s="2"><v>30000</v></c><c r="B${String(r + 1)}" s="1"/><c r="XFD${String(r + 1)}" s="1"/></row>`)}</sheetData>`,
      ),
      { styles },
    );
    expect(new Set(snapshot.styleOf.map((row) => snapshot.styles[row[0] ?? 0]?.numberFormat))).toEqual(
      new Set(["dd/mm/yyyy"]),
    );
    expect(lookAt(look, 3000, 2).bold).toBe(true);
  });

  test("a row's format goes before a column's, a cell's before both", () => {
    const { look } = use(
      worksheet(
        '<cols><col min="1" max="3" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"><c r="A1" s="1"><v>1</v></c></row><row r="2"><c r="B2" s="2"><v>1</v></c></row></sheetData>',
      ),
      { styles },
    );
    expect(
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
        [2, 4],
      ].map(([row = 0, column = 0]) => [lookAt(look, row, column).bold, lookAt(look, row, column).numberFormat]),
    ).toEqual([
      [true, "General"],
      [false, "dd/mm/yyyy"],
      [true, "General"],
      [false, "dd/mm/yyyy"],
      [false, "General"],
    ]);
  });
});

describe("conditional formats", () => {
  const rule = (formula: string, priority: number) =>
    `<cfRule type="expression" priority="${String(priority)}" dxfId="0"><formula>${formula}</formula></cfRule>`;
  const own = '"co-cau-dai-bieu:error"&lt;&gt;""';
  const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  test.each<[string, string]>([
    [
      "twenty thousand of ours, one by one",
      times(
        20_000,
        (i) => `<conditionalFormatting sqref="A${String(i + 1)}">${rule(own, i + 1)}</conditionalFormatting>`,
      ),
    ],
    [
      "ours among as many of the office's",
      times(
        20_000,
        (i) =>
          `<conditionalFormatting sqref="A${String(i + 1)}">${rule(i % 2 ? own : "A1&gt;1", i + 1)}</conditionalFormatting>`,
      ),
    ],
    [
      "all in one element",
      `<conditionalFormatting sqref="A1">${times(20_000, (i) => rule(i % 2 ? own : "A1&gt;1", i + 1))}</conditionalFormatting>`,
    ],
  ])("%s", (_what, rules) => {
    expect(use(worksheet(data + rules)).count).toBe(1);
  });
});

describe("formulas", () => {
  test.each<[string, string]>([
    ["apostrophes that are never closed", "'".repeat(300_001) + "A".repeat(300_000)],
    ["quotes that are never closed", '""'.repeat(100_000) + '"' + "A1+".repeat(50_000)],
    ["brackets in brackets", "[".repeat(200_000) + "A1"],
    ["points and digits", "1.".repeat(200_000)],
    ["a word without end", "A".repeat(400_000)],
    ["names with points", "a.".repeat(200_000) + "("],
    ["very many references", "A1+".repeat(30_000) + "A2"],
  ])("%s", (_what, formula) => {
    const xml = `<sheetData><row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A3">${formula.replaceAll('"', "&quot;")}</f><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row></sheetData>`;
    const { file } = use(worksheet(xml));
    const start = process.cpuUsage();
    file.edit([{ cell: { sheet: "DS", row: 1, column: 2 }, value: 2 }]);
    file.save();
    expect(secondsSince(start)).toBeLessThan(SECONDS);
  });

  test("a long formula that very many cells share is not written out for all of them, but is where a cell of its own needs it", () => {
    const formula = times(900, () => "B1+").slice(0, -1);
    const cells = times(
      4000,
      (i) =>
        `<row r="${String(i + 1)}"><c r="A${String(i + 1)}"><f t="shared" si="0"${i === 0 ? ` ref="A1:A4000">${formula}</f>` : "/>"}<v>1</v></c></row>`,
    );
    const { file, snapshot } = use(worksheet(`<sheetData>${cells}</sheetData>`));
    expect(snapshot.formulas[1]?.[0]).toBe(`=${formula.replaceAll("B1", "B2")}`);
    expect(snapshot.formulas[3999]?.[0]).toBe(UNTOLD_FORMULA);
    expect(snapshot.formulas).toHaveLength(4000);
    file.edit([{ cell: { sheet: "DS", row: 4000, column: 2 }, value: 2 }]);
    expect(file.snapshot("DS").stale).toContain("A4000");
    const other = openWorkbookFile(
      workbookBytes([{ name: "DS", xml: worksheet(`<sheetData>${cells}</sheetData>`) }]),
      "ds.xlsx",
    );
    other.edit([{ cell: { sheet: "DS", row: 1, column: 1 }, value: 2 }]);
    expect(partsOf(other.save())["xl/worksheets/sheet1.xml"]).toContain(
      `<c r="A4000"><f>${formula.replaceAll("B1", "B4000")}</f>`,
    );
  });

  test.each<[string, string]>([
    ["A1+$B$1+A$1+$A1", "C4+$B$1+C$1+$A4"],
    ['"A1"&A1', '"A1"&C4'],
    ["'A1'!A1+A1!B2", "'A1'!C4+A1!D5"],
    ["LOG10(A1)", "LOG10(C4)"],
    ["Bang[A1]+A1", "Bang[A1]+C4"],
    ["SUM(A1:B2)", "SUM(C4:D5)"],
    ["XFD1+A1048576", "#REF!+#REF!"],
    ["ThônA1+A1", "ThônA1+C4"],
    ["A1B+A1.5+_A1", "A1B+A1.5+_A1"],
    ["'Ông ''A1'''!A1", "'Ông ''A1'''!C4"],
    ["A0+ABCD1+A1", "A0+ABCD1+C4"],
  ])("%s moved two columns and three rows", (formula, moved) => {
    expect(new SharedFormula(formula, 1, 1).at(4, 3)).toBe(moved);
  });

  const names = {
    sheets: new Map([
      ["ds", "DS"],
      ["t1", "T1"],
      ["t3", "T3"],
      ["ông 'sáu'", "Ông 'Sáu'"],
    ]),
    tables: new Map([["bang", { sheet: "DS", range: { top: 1, left: 1, bottom: 9, right: 3 } }]]),
  };
  const range = (sheet: string, top: number, left: number, bottom = top, right = left) => ({
    sheet,
    range: { top, left, bottom, right },
  });
  test.each<[string, unknown]>([
    ["=A1+B2", [range("S", 1, 1), range("S", 2, 2)]],
    ["=A1+A1+$A$1", [range("S", 1, 1)]],
    ["=SUM(B$2:A1)", [range("S", 1, 1, 2, 2)]],
    ["=DS!A1+'Ông ''Sáu'''!B1:B3", [range("DS", 1, 1), range("Ông 'Sáu'", 1, 2, 3, 2)]],
    ["=SUM(B:C)", [range("S", 1, 2, 1_048_576, 3)]],
    ["=SUM(2:3)", [range("S", 2, 1, 3, 16_384)]],
    ['="A1"&B1', [range("S", 1, 2)]],
    ["=1.5E+3+2e5+TRUE+#REF!", []],
    ["=LOG10(A1)", [range("S", 1, 1)]],
    ["=SUM(Bang[Số])+Bang", [range("DS", 1, 1, 9, 3)]],
    ["=Khac[Số]", "everything"],
    ["=[1]DS!A1", "everything"],
    ["=TenNao+1", "everything"],
    ['=INDIRECT("A1")', "everything"],
    ["=OFFSET(A1,1,1)", "everything"],
    ["=Gone!A1", "everything"],
    ["=SUM(T1:T3!A1)", "everything"],
    ["=DS!#REF!", "everything"],
    [UNTOLD_FORMULA, "everything"],
  ])("%s reads", (formula, sources) => {
    expect(formulaSources(formula, "S", names)).toEqual(sources);
  });
});

describe("number formats", () => {
  test.each<[string, boolean]>([
    ["dd/mm/yyyy", true],
    ["d-mmm", true],
    ["mmm-yy", true],
    ["mm", true],
    ["[$-409]d/m/yyyy;@", true],
    ['"Ngày" dd', true],
    ["yyyy", true],
    ["mm/yyyy h:mm", true],
    ["h:mm", false],
    ["h:mm:ss", false],
    ["mm:ss", false],
    ["[h]:mm", false],
    ["[h]:mm:ss", false],
    ["[mm]:ss", false],
    ["h:mm AM/PM", false],
    ["mm:ss.0", false],
    ["General", false],
    ["0.00", false],
    ['0 "dd"', false],
    ["0\\d", false],
    ["#,##0;[Red]-#,##0", false],
    ["@", false],
    ["", false],
    ["0;dd/mm/yyyy", false],
    ["_d0", false],
    ["[Red]0", false],
    ['General\\ "m2"', false],
    ['"dd', false],
  ])("%s is a date: %s", (code, isDate) => {
    expect(isDateFormat(code)).toBe(isDate);
  });

  test("codes of any length cost little; one that is too long keeps only whether it is a date", () => {
    const codes = [
      "h".repeat(4000),
      "m".repeat(4000),
      "hm".repeat(2000),
      '"'.repeat(4001),
      "[".repeat(4000),
      `dd/mm/yyyy${" ".repeat(4000)}`,
      `0${"\\d".repeat(2000)}`,
      "h:".repeat(2000),
    ];
    const xml = stylesXml({
      numFmts: `<numFmts>${times(400, (i) => `<numFmt numFmtId="${String(200 + i)}" formatCode="${(codes[i % codes.length] ?? "").replaceAll('"', "&quot;")}${String(i)}"/>`)}</numFmts>`,
      xfs: `<cellXfs>${times(400, (i) => `<xf numFmtId="${String(200 + i)}" fontId="0"/>`)}</cellXfs>`,
    });
    const { snapshot } = use(
      worksheet(
        `<sheetData><row r="1">${times(8, (i) => `<c r="${String.fromCharCode(65 + i)}1" s="${String(i)}"><v>30000</v></c>`)}</row></sheetData>`,
      ),
      { styles: xml },
    );
    expect(
      Array.from({ length: 8 }, (_none, c) => snapshot.styles[snapshot.styleOf[0]?.[c] ?? 0]?.numberFormat),
    ).toEqual(["General", "dd/mm/yyyy", "General", "General", "General", "dd/mm/yyyy", "General", "General"]);
  });
});

const SHARED = join(__dirname, "../../../../shared/cases/files");
const shared = existsSync(SHARED) ? readdirSync(SHARED).sort() : [];
(shared.length > 0 ? describe : describe.skip)(
  "the shared files (skipped where the folder shared/cases is not there)",
  () => {
    test.each(shared.length > 0 ? swept(shared) : ["none"])("%s: read, looked at, marked and unmarked", (name) => {
      const start = process.cpuUsage();
      const file = openWorkbookFile(new Uint8Array(readFileSync(join(SHARED, name))), name);
      const sheet = file.sheetInfos()[0]?.name ?? "";
      file.look(sheet);
      file.mark([{ cell: { sheet, row: 2, column: 2 }, severity: "error" }]);
      const again = openWorkbookFile(file.save(), name);
      expect(again.markedCount()).toBe(1);
      again.mark([]);
      expect(openWorkbookFile(again.save(), name).markedCount()).toBe(0);
      expect(secondsSince(start)).toBeLessThan(SECONDS);
    });
  },
);
