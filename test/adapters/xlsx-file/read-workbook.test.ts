import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import type { SheetSnapshot } from "../../../src/domain/sheet-snapshot";
import { rels, stylesXml, workbookBytes, worksheet, zipOf, type BuiltWorkbook } from "./build-workbook";

function read(xml: string, options?: BuiltWorkbook): SheetSnapshot {
  return openWorkbookFile(workbookBytes([{ name: "DS", xml }], options), "ds.xlsx").snapshot("DS");
}

const rows = (inside: string, options?: BuiltWorkbook): SheetSnapshot =>
  read(worksheet(`<sheetData>${inside}</sheetData>`), options);

describe("values", () => {
  test.each<[string, string, unknown]>([
    ["whole number", '<c r="A1"><v>42</v></c>', 42],
    ["long number", '<c r="A1"><v>36526.520833333336</v></c>', 36526.520833333336],
    ["exponent", '<c r="A1"><v>1.2E-3</v></c>', 0.0012],
    ["negative", '<c r="A1" t="n"><v>-7</v></c>', -7],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["true in capitals", '<c r="A1" t="b"><v>TRUE</v></c>', true],
    ["false in words", '<c r="A1" t="b"><v>false</v></c>', false],
    ["a shared text without its number", '<c r="A1" t="s"><v/></c>', undefined],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["error", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!"],
    ["formula text", '<c r="A1" t="str"><f>B1</f><v> hai </v></c>', " hai "],
    ["inline text", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> Lò Văn Á </t></is></c>', " Lò Văn Á "],
    [
      "inline runs",
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Nguyễn </t></r><r><t>Văn</t></r></is></c>',
      "Nguyễn Văn",
    ],
    [
      "phonetic guide left out",
      '<c r="A1" t="inlineStr"><is><t>Kim</t><rPh sb="0" eb="1"><t>キム</t></rPh></is></c>',
      "Kim",
    ],
    ["entities", '<c r="A1" t="str"><v>&lt;A&gt; &amp; &#7871; &#x1F600; &quot;&apos;</v></c>', "<A> & ế 😀 \"'"],
    ["Office's escapes", '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>', "a\rb_x000D_"],
    ["date of the strict form", '<c r="A1" t="d"><v>2025-03-20</v></c>', 45736],
    ["character data", '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>', "a<b"],
    ["no value", '<c r="A1" s="0"/>', undefined],
    ["empty value", '<c r="A1"><v></v></c>', undefined],
    ["text that is empty", '<c r="A1" t="inlineStr"><is><t/></is></c>', undefined],
    ["attributes with apostrophes and line ends", "<c\n r='A1'\n t='b'\n><v>1</v></c>", true],
    ["space in the tag", '<c r="A1" ><v >5</v ></c >', 5],
    ["an extension behind the value", '<c r="A1"><v>5</v><extLst><ext uri="x"><v>9</v></ext></extLst></c>', 5],
  ])("%s", (_what, cell, value) => {
    expect(rows(`<row r="1">${cell}</row>`).rows[0]?.[0]).toBe(value);
  });

  test("shared texts: plain, rich, empty", () => {
    const sharedStrings =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="4"><si><t>Bùi</t></si><si/><si><r><t>Văn </t></r><r><rPr><i/></rPr><t xml:space="preserve">Ất </t></r></si><si><t></t></si></sst>';
    const cells = ["A1:0", "B1:1", "C1:2", "D1:3", "E1:99", "F1:0"]
      .map((one) => `<c r="${one.split(":")[0]}" t="s"><v>${one.split(":")[1]}</v></c>`)
      .join("");
    expect(rows(`<row r="1">${cells}</row>`, { sharedStrings }).rows[0]).toEqual([
      "Bùi",
      null,
      "Văn Ất ",
      null,
      null,
      "Bùi",
    ]);
  });
});

describe("struck through", () => {
  const styles = stylesXml({
    fonts:
      '<fonts count="3"><font><name val="Arial"/></font><font><strike/><name val="Arial"/></font><font><strike val="0"/><name val="Arial"/></font></fonts>',
    xfs: `<cellXfs count="3">${[0, 1, 2].map((font) => `<xf numFmtId="0" fontId="${String(font)}" fillId="0" borderId="0" xfId="0"/>`).join("")}</cellXfs>`,
  });
  const struck = "<rPr><strike/></rPr>";
  const run = (text: string, format = "") => `<r>${format}<t xml:space="preserve">${text}</t></r>`;
  test.each<[string, string, boolean]>([
    ["the cell's font", '<c r="B2" s="1"><v>7</v></c>', true],
    ["a font that says no", '<c r="B2" s="2"><v>7</v></c>', false],
    ["the plain font", '<c r="B2"><v>7</v></c>', false],
    ["a struck cell without a value", '<c r="B2" s="1"/><c r="C2"><v>1</v></c>', false],
    ["a formula's value", '<c r="B2" s="1"><f>1+1</f><v>2</v></c>', true],
    [
      "every run",
      `<c r="B2" t="inlineStr"><is>${run("Lò ", struck)}${run("Văn Ất", "<rPr><b/><strike val='1'/></rPr>")}</is></c>`,
      true,
    ],
    [
      "a blank run shows no line",
      `<c r="B2" t="inlineStr"><is>${run("Lò Văn Ất", struck)}${run(" ", "<rPr><b/></rPr>")}</is></c>`,
      true,
    ],
    [
      "one run of two",
      `<c r="B2" t="inlineStr"><is>${run("Phó ", struck)}${run("Chủ tịch", "<rPr><b/></rPr>")}</is></c>`,
      false,
    ],
    [
      "one run, the other as the plain cell",
      `<c r="B2" t="inlineStr"><is>${run("Phó ")}${run("Chủ tịch", struck)}</is></c>`,
      false,
    ],
    [
      "one run, the other as the struck cell",
      `<c r="B2" s="1" t="inlineStr"><is>${run("Phó ")}${run("Chủ tịch", struck)}</is></c>`,
      true,
    ],
    [
      "a run that is not struck in a struck cell",
      `<c r="B2" s="1" t="inlineStr"><is>${run("Phó ")}${run("Chủ tịch", "<rPr><b/></rPr>")}</is></c>`,
      false,
    ],
    [
      "runs that say nothing in a struck cell",
      `<c r="B2" s="1" t="inlineStr"><is>${run("Phó ")}${run("Chủ tịch")}</is></c>`,
      true,
    ],
    [
      "runs that say no",
      `<c r="B2" t="inlineStr"><is>${run("Lò", '<rPr><strike val="false"/></rPr>')}</is></c>`,
      false,
    ],
    ["shared runs", '<c r="B2" t="s"><v>1</v></c>', true],
    ["shared text that is plain", '<c r="B2" t="s"><v>0</v></c>', false],
    ["shared text that is plain, in a struck cell", '<c r="B2" s="1" t="s"><v>0</v></c>', true],
    ["a number that is not struck beside struck texts", '<c r="B2"><v>1</v></c>', false],
  ])("%s", (_what, cell, isStruck) => {
    const sharedStrings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Lò</t></si><si>${run("Lò", struck)}</si></sst>`;
    expect(rows(`<row r="2">${cell}</row>`, { styles, sharedStrings }).struck).toEqual(isStruck ? ["B2"] : []);
  });

  test("a new value takes the line of the cell's font, not that of the old text", () => {
    const xml = worksheet(
      `<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" t="inlineStr"><is>${run("Lò", struck)}</is></c><c r="C1" s="1"/></row></sheetData>`,
    );
    const file = openWorkbookFile(workbookBytes([{ name: "DS", xml }], { styles }), "ds.xlsx");
    file.edit([1, 2, 3].map((column) => ({ cell: { sheet: "DS", row: 1, column }, value: "mới" })));
    expect([...file.snapshot("DS").struck].sort()).toEqual(["A1", "C1"]);
    file.edit([{ cell: { sheet: "DS", row: 1, column: 1 }, value: null }]);
    expect(file.snapshot("DS").struck).toEqual(["C1"]);
  });
});

describe("places", () => {
  test("gaps are empty, the end is the last filled cell", () => {
    const sheet = rows(
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c><c r="H2" s="0"/></row><row r="5"><c r="A5" s="0"/></row>',
    );
    expect(sheet.rows).toEqual([[], [null, 1, null, 2]]);
  });

  test("cells and rows without numbers count on", () => {
    expect(rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>").rows).toEqual([[1, 2], [3]]);
    expect(rows('<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>').rows).toEqual([
      [],
      [],
      [null, null, 1, 2],
      [3],
    ]);
  });

  test("one cell far out is no gigabyte", () => {
    const sheet = rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>');
    expect(sheet.rows).toHaveLength(1_048_576);
    expect(sheet.rows[1_048_575]?.[16_383]).toBe(2);
  });

  test("a sheet filled to the far edge is refused as too large", () => {
    const wide = Array.from(
      { length: 1000 },
      (_none, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    ).join("");
    expect(() => rows(wide)).toThrow("too-large");
  });

  test("merges hide what lies below their first cell", () => {
    const sheet = read(
      worksheet(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="$D$1:$E$1"/></mergeCells>',
      ),
    );
    expect(sheet.rows).toEqual([[1, null], [null]]);
    expect(sheet.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 1, left: 4, bottom: 1, right: 5 },
    ]);
  });

  test("hidden rows and columns, by flag or by size", () => {
    const sheet = read(
      worksheet(
        '<cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0"/><col min="6" max="16384" hidden="1" width="9"/></cols><sheetData><row r="1"><c r="F1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" ht="0" customHeight="1"/><row r="4"><c r="A4"><v>1</v></c></row><row r="9" hidden="true"/></sheetData>',
      ),
    );
    expect(sheet.hiddenColumns).toEqual([2, 3, 4, 6]);
    expect(sheet.hiddenRows).toEqual([2, 3]);
  });
});

describe("formulas", () => {
  test("shared ones are written out, fixed references stay", () => {
    const sheet = rows(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(A$1:A1)&amp;"A1"&amp;\'B 1\'!C4</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(sheet.formulas.map((row) => row?.[2])).toEqual([
      "=A1*$B$1+SUM(A$1:A1)&\"A1\"&'B 1'!C4",
      "=A2*$B$1+SUM(A$1:A2)&\"A1\"&'B 1'!C5",
      "=A3*$B$1+SUM(A$1:A3)&\"A1\"&'B 1'!C6",
    ]);
    expect(sheet.stale).toEqual([]);
  });

  test("without a value they cannot be trusted", () => {
    const sheet = rows(
      '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="str"><f>""</f><v></v></c></row>',
    );
    expect(sheet.stale).toEqual(["A1", "B1"]);
    expect(sheet.formulas[0]).toEqual(["=1+1", "=1+1", "=1+1", '=""']);
    expect(sheet.rows[0]).toEqual([null, null, 2, null]);
  });

  test("a zero of a workbook that asks to be calculated is no value", () => {
    const xml =
      '<row r="1"><c r="A1"><f>1+1</f><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><v>0</v></c></row>';
    expect(rows(xml, { afterSheets: '<calcPr calcId="1" fullCalcOnLoad="1"/>' }).stale).toEqual(["A1"]);
    expect(rows(xml).stale).toEqual([]);
  });
});

describe("formats", () => {
  const styles = stylesXml({
    numFmts: '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/></numFmts>',
    fonts:
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="12"/><name val=".VnTime"/></font></fonts>',
    xfs: '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="1" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>',
  });

  test("number format, font and weight; formats that read alike are one", () => {
    const sheet = rows(
      '<row r="1"><c r="A1" s="1"><v>31121</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="3"><v>1</v></c><c r="D1"><v>1</v></c></row>',
      { styles },
    );
    expect(sheet.styles).toEqual([
      { numberFormat: "General", font: "Calibri", bold: false },
      { numberFormat: "dd\\/mm\\/yyyy", font: "Calibri", bold: false },
      { numberFormat: "dd/mm/yyyy", font: ".VnTime", bold: true },
    ]);
    expect([0, 1, 2, 3].map((c) => sheet.styleOf[0]?.[c] ?? 0)).toEqual([1, 2, 0, 0]);
  });

  test("dates that count from 1904 are read as everyone else's and written back", () => {
    const file = openWorkbookFile(
      workbookBytes(
        [
          {
            name: "DS",
            xml: worksheet(
              '<sheetData><row r="1"><c r="A1" s="1"><v>29659</v></c><c r="B1"><v>29659</v></c></row></sheetData>',
            ),
          },
        ],
        { styles, workbookPr: '<workbookPr date1904="1"/>' },
      ),
      "x.xlsx",
    );
    expect(file.snapshot("DS").rows[0]).toEqual([31121, 29659]);
    file.edit([
      { cell: { sheet: "DS", row: 1, column: 1 }, value: 31122 },
      { cell: { sheet: "DS", row: 1, column: 2 }, value: 7 },
    ]);
    expect(openWorkbookFile(file.save(), "x.xlsx").snapshot("DS").rows[0]).toEqual([31122, 7]);
  });

  test("a workbook without a styles part", () => {
    expect(rows('<row r="1"><c r="A1" s="7"><v>1</v></c></row>', { styles: null }).rows).toEqual([[1]]);
  });
});

describe("other writers", () => {
  test("every element with a prefix", () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const sheet = read(
      `<?xml version="1.0"?><x:worksheet ${main}><x:sheetPr/><x:cols><x:col min="1" max="1" hidden="1"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Thôn 1</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>`,
      {
        styles: `<x:styleSheet ${main}><x:fonts><x:font><x:b/><x:name val="Arial"/></x:font></x:fonts><x:cellXfs><x:xf numFmtId="0" fontId="0"/></x:cellXfs></x:styleSheet>`,
      },
    );
    expect(sheet).toMatchObject({
      rows: [["Thôn 1", 2]],
      formulas: [[null, "=1+1"]],
      hiddenColumns: [1],
      merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    });
    expect(sheet.styles[0]?.font).toBe("Arial");
  });

  test("the strict form, absolute targets, parts in other places and a byte order mark", () => {
    const strict = "http://purl.oclc.org/ooxml";
    const bytes = zipOf({
      "[Content_Types].xml": "\ufeff<Types/>",
      "_rels/.rels": `<Relationships><Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/book/main.xml"/></Relationships>`,
      "book/main.xml": `\ufeff<?xml version="1.0"?><workbook xmlns="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><sheets><sheet name="S" sheetId="1" q:id="z"/></sheets></workbook>`,
      "book/_rels/main.xml.rels": `<Relationships><Relationship Id="z" Type="${strict}/officeDocument/relationships/worksheet" Target="/data/one.xml"/></Relationships>`,
      "data/one.xml": `<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData><row><c t="d"><v>2025-03-20T12:00:00</v></c></row></sheetData></worksheet>`,
    });
    expect(openWorkbookFile(bytes, "x.xlsx").snapshot("S").rows).toEqual([[45736.5]]);
  });

  test("sheets of charts and dialogs are left out, hidden ones are told", () => {
    const file = openWorkbookFile(
      workbookBytes(
        [
          { name: "A", xml: worksheet("<sheetData/>") },
          { name: "B", xml: worksheet("<sheetData/>"), state: "hidden" },
          { name: "C", xml: worksheet('<sheetData/><sheetProtection sheet="1"/>'), state: "veryHidden" },
        ],
        {
          parts: {
            "xl/_rels/workbook.xml.rels": rels([
              { id: "rId1", type: "chartsheet", target: "chartsheets/sheet1.xml" },
              { id: "rId2", type: "worksheet", target: "worksheets/sheet2.xml" },
              { id: "rId3", type: "worksheet", target: "worksheets/sheet3.xml" },
            ]),
            "xl/chartsheets/sheet1.xml": "<chartsheet/>",
          },
        },
      ),
      "x.xlsx",
    );
    expect(file.sheetInfos().map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ["B", "hidden", false],
      ["C", "veryHidden", true],
    ]);
  });

  test("comments, processing instructions and blanks between the elements", () => {
    expect(
      read(
        worksheet(
          '<!-- <sheetData> --><?x y?>\n <sheetData>\n <!-- <c r="Z9"><v>1</v></c> -->\n <row r="1">\n <c r="A1">\n <v>1</v>\n </c>\n </row>\n</sheetData>',
        ),
      ).rows,
    ).toEqual([[1]]);
  });

  test("a hundred sheets, names with quotes", () => {
    const sheets = Array.from({ length: 100 }, (_none, i) => ({
      name: `Ông '${i}' "&<>"`,
      xml: worksheet(`<sheetData><row r="1"><c r="A1"><v>${i}</v></c></row></sheetData>`),
    }));
    const file = openWorkbookFile(workbookBytes(sheets), "x.xlsx");
    expect(file.sheetInfos()).toHaveLength(100);
    expect(file.snapshot(`Ông '99' "&<>"`).rows).toEqual([[99]]);
  });
});

test("the same snapshot until the sheet changes", () => {
  const file = openWorkbookFile(
    workbookBytes([
      { name: "A", xml: worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>') },
      { name: "B", xml: worksheet("<sheetData/>") },
    ]),
    "x.xlsx",
  );
  const [a, b] = [file.snapshot("A"), file.snapshot("B")];
  file.mark([{ cell: { sheet: "A", row: 1, column: 1 }, severity: "error" }]);
  expect(file.edit([{ cell: { sheet: "A", row: 1, column: 1 }, value: 1 }])).toEqual([]);
  expect(file.snapshot("A")).toBe(a);
  expect(file.edit([{ cell: { sheet: "A", row: 1, column: 1 }, value: 2 }])).toEqual(["A"]);
  expect(file.snapshot("A")).not.toBe(a);
  expect(a.rows).toEqual([[1]]);
  expect(file.snapshot("B")).toBe(b);
});

test("how a sheet looks: widths, heights, fills, borders, notes, frozen panes", () => {
  const styles = stylesXml({
    fonts:
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><i/><u/><sz val="14"/><color theme="4" tint="-0.25"/><name val="Times New Roman"/></font></fonts>',
    xfs: '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="10" fontId="1" fillId="1" borderId="0"><alignment horizontal="center" vertical="top" wrapText="1"/></xf></cellXfs>',
  })
    .replace(
      '<fill><patternFill patternType="gray125"/></fill>',
      '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill>',
    )
    .replace("<left/>", '<left style="hair"><color rgb="FF00FF00"/></left>');
  const xml = worksheet(
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="4" width="10.7109375" customWidth="1"/></cols><sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>',
  );
  const file = openWorkbookFile(
    workbookBytes([{ name: "DS", xml, rels: [{ id: "rId1", type: "comments", target: "../comments1.xml" }] }], {
      styles,
      parts: {
        "xl/comments1.xml":
          '<comments><authors><author>a</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>xem </t></r><r><t>lại</t></r></text></comment></commentList></comments>',
      },
    }),
    "x.xlsx",
  );
  const look = file.look("DS");
  expect(look).toMatchObject({
    defaultRowHeight: 20,
    defaultColumnWidth: 64,
    columnWidths: [{ from: 2, to: 4, width: 75 }],
    rowHeights: [{ row: 1, height: 40 }],
    frozen: { rows: 3, columns: 1 },
    notes: [{ row: 2, column: 2, text: "xem lại" }],
    styleOf: [[1]],
  });
  expect(look.styles[1]).toEqual({
    numberFormat: "0.00%",
    font: "Times New Roman",
    size: 14,
    bold: true,
    italic: true,
    underline: true,
    strike: false,
    color: "#376092",
    fill: "#ffff00",
    horizontal: "center",
    vertical: "top",
    wrap: true,
    borders: { left: { line: "dotted", color: "#00ff00" }, right: null, top: null, bottom: null },
  });
});
