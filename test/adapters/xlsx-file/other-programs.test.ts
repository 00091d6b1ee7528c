import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import type { WorkbookFile } from "../../../src/adapters/xlsx-file/workbook-file";
import type { CellValue } from "../../../src/domain/sheet-snapshot";
import {
  partsOf,
  rels,
  sheetXml,
  stylesXml,
  textOf,
  workbookBytes,
  worksheet,
  zipOf,
  type BuiltWorkbook,
} from "./build-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DS: readonly (readonly CellValue[])[] = [
  ["STT", "Họ và tên"],
  [1, "Lò Văn Ất"],
  [2, "Tẩn Mẩy Phin"],
];

const open = (bytes: Uint8Array, name = "ds.xlsx"): WorkbookFile => openWorkbookFile(bytes, name);
const rowsOf = (bytes: Uint8Array): readonly (readonly CellValue[])[] => open(bytes).snapshot("DS").rows;
const book = (xml: string, options?: BuiltWorkbook): Uint8Array => workbookBytes([{ name: "DS", xml }], options);
const at = (row: number, column: number) => ({ sheet: "DS", row, column });

describe("the main part's own content type says what a package is", () => {
  const types = (main: string, more = ""): string =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${more}${main}</Types>`;
  const override = (type: string, part = "/xl/workbook.xml"): string =>
    `<Override PartName="${part}" ContentType="${type}"/>`;
  const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  const MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
  const BINARY = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
  test.each<[string, string, string]>([
    ["a Default for .bin is of other parts", types(override(SHEET)), "xlsx"],
    ["with macros", types(override(MACROS)), "xlsm"],
    [
      "an .xlsx that carries another workbook with macros",
      types(override(SHEET) + override(MACROS, "/xl/embeddings/book1.xlsm")),
      "xlsx",
    ],
    ["a part named in other letters", types(override(MACROS, "/XL/Workbook.xml")), "xlsm"],
    ["a part named without its slash", types(override(MACROS, "xl/workbook.xml")), "xlsm"],
    ["by its ending alone", types("").replace('"application/xml"', `"${SHEET}"`), "xlsx"],
    ["a template among others", types(override(SHEET.replace("sheet.main", "template.main"))), "xltx"],
    ["no word about it", types(""), "xlsx"],
    ["really binary", types(override(BINARY)), "xlsb"],
    ["really binary, by its ending", types("").replace('"application/xml"', `"${BINARY}"`), "xlsb"],
  ])("%s", (_what, contentTypes, extension) => {
    const bytes = book(sheetXml(DS), { parts: { "[Content_Types].xml": contentTypes } });
    if (extension === "xlsb") expect(() => open(bytes)).toThrow(expect.objectContaining({ reason: "xlsb" }));
    else expect([open(bytes).extension, rowsOf(bytes)]).toEqual([extension, DS]);
  });

  test("such a workbook is marked, saved and unmarked again", () => {
    const bytes = book(sheetXml(DS), { styles: null, parts: { "[Content_Types].xml": types(override(SHEET)) } });
    const file = open(bytes);
    file.mark([{ cell: at(2, 2), severity: "error" }]);
    const marked = open(file.save());
    expect(marked.markedCount()).toBe(1);
    marked.mark([]);
    expect(partsOf(marked.save())).toEqual(partsOf(bytes));
  });
});

describe("elements are a workbook's own by their namespace", () => {
  const date = stylesXml({
    xfs: '<cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/></cellXfs>',
  });
  const dated = worksheet('<sheetData><row r="1"><c r="A1" s="1"><v>30000</v></c></row></sheetData>');
  const x15 = (attributes: string) =>
    `<extLst><ext uri="{1}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr ${attributes}/></ext></extLst>`;
  test.each<[string, BuiltWorkbook, number]>([
    [
      "1904, and an extension behind",
      { workbookPr: '<workbookPr date1904="1"/>', afterSheets: x15('chartTrackingRefBase="1"') },
      31462,
    ],
    ["1900, and an extension that says 1904", { workbookPr: "<workbookPr/>", afterSheets: x15('date1904="1"') }, 30000],
    ["1904 by a word", { workbookPr: '<workbookPr date1904="true"/>' }, 31462],
    [
      "another program's element of that name at the top",
      { workbookPr: '<workbookPr date1904="1"/><v:workbookPr xmlns:v="urn:vendor" date1904="0"/>' },
      31462,
    ],
    [
      "another program's element before it",
      { workbookPr: '<workbookPr xmlns="urn:vendor" date1904="1"/><workbookPr/>' },
      30000,
    ],
  ])("%s", (_what, options, serial) => {
    expect(open(book(dated, { styles: date, ...options })).snapshot("DS").rows).toEqual([[serial]]);
  });

  test("sheets, protection and columns of another program are not the sheet's", () => {
    const xml = worksheet(
      '<v:cols xmlns:v="urn:v"><v:col min="2" max="2" hidden="1"/></v:cols><cols><col min="3" max="3" hidden="1"/></cols>' +
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c></row></sheetData>' +
        '<v:sheetProtection xmlns:v="urn:v" sheet="1"/><extLst><ext xmlns:v="urn:v"><v:mergeCell ref="A1:B1"/><v:sheetData/></ext></extLst>',
    );
    const file = open(
      book(xml, { afterSheets: '<extLst><ext><v:sheet xmlns:v="urn:v" name="X" r:id="rId1"/></ext></extLst>' }),
    );
    expect(file.sheetInfos()).toMatchObject([{ name: "DS", isProtected: false }]);
    expect(file.snapshot("DS")).toMatchObject({ hiddenColumns: [3], merges: [] });
  });
});

describe("marks stand where the schema wants them, whatever else stands there", () => {
  const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const vendor = (name: string) => `<v:${name} xmlns:v="urn:vendor"><v:sheetData/></v:${name}>`;
  const alternate =
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="v"><cols/></mc:Choice></mc:AlternateContent>';
  test.each<[string, string]>([
    ["an element of another program before everything", `${vendor("info")}<dimension ref="A1"/>${data}`],
    ["one of the same name as ours", `${vendor("sheetData")}${data}`],
    ["alternate content before the cells", `<dimension ref="A1"/>${alternate}${data}`],
    [
      "one between the cells and the merges",
      `${data}${vendor("info")}<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>`,
    ],
    ["one behind the merges", `${data}<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>${vendor("info")}`],
    ["texts that name the element", `${data}<headerFooter><oddFooter>sheetData</oddFooter></headerFooter>`],
    [
      "cells named again in an extension",
      `${data}<extLst><ext uri="x"><q xmlns="urn:q"><sheetData></sheetData></q></ext></extLst>`,
    ],
  ])("%s", (_what, inside) => {
    const more = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';
    const bytes = book(
      worksheet(inside.includes("extLst") || inside.includes("headerFooter") ? inside : inside + more),
    );
    const file = open(bytes);
    file.mark([{ cell: at(1, 1), severity: "error" }]);
    const saved = file.save();
    const xml = textOf(saved, "xl/worksheets/sheet1.xml");
    const place = xml.indexOf("<conditionalFormatting");
    expect(place).toBeGreaterThan(xml.indexOf("</row></sheetData>"));
    if (xml.includes("<mergeCells")) expect(place).toBeGreaterThan(xml.indexOf("</mergeCells>"));
    for (const later of ["<pageMargins", "<headerFooter", "<extLst"])
      if (xml.includes(later)) expect(place).toBeLessThan(xml.indexOf(later));
    const again = open(saved);
    expect(again.markedCount()).toBe(1);
    again.mark([]);
    expect(partsOf(again.save())).toEqual(partsOf(bytes));
  });
});

describe("what cannot be written is refused, not lost", () => {
  test.each<[string, string]>([
    ["no sheetData", worksheet("<sheetPr/>")],
    ["nothing at all", `<worksheet xmlns="${MAIN}"/>`],
    ["only another program's sheetData", worksheet('<v:sheetData xmlns:v="urn:v"/>')],
  ])("%s", (_what, xml) => {
    const file = open(book(xml));
    expect(() => file.edit([{ cell: at(1, 1), value: "x" }])).toThrow(
      expect.objectContaining({ failure: "read-only" }),
    );
    expect(partsOf(file.save())).toEqual(partsOf(book(xml)));
  });

  test.each<[string, string]>([
    [
      "cells that end in the middle",
      worksheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row>`).replace("</worksheet>", ""),
    ],
    ["cut off in a row", worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c>').replace("</worksheet>", "")],
    ["cut off in a tag", worksheet('<sheetData><row r="1"><c r="A').replace("</worksheet>", "")],
  ])("%s is damaged", (_what, xml) => {
    expect(() => open(book(xml)).sheetInfos()).toThrow(expect.objectContaining({ reason: "damaged" }));
  });

  test("an empty sheet with a place for cells is written", () => {
    const file = open(book(worksheet("<sheetData/>")));
    file.edit([{ cell: at(2, 2), value: "x" }]);
    expect(rowsOf(file.save())).toEqual([[], [null, "x"]]);
  });
});

describe("rows and cells in any order", () => {
  const cell = (ref: string, value: number): string => `<c r="${ref}"><v>${String(value)}</v></c>`;
  const EDITS = [
    [1, 1],
    [2, 1],
    [2, 2],
    [3, 3],
    [4, 1],
    [6, 2],
  ] as const;
  test.each<[string, string]>([
    [
      "rows backwards",
      `<row r="5">${cell("A5", 5)}</row><row r="2">${cell("A2", 2)}</row><row r="1">${cell("A1", 1)}</row>`,
    ],
    [
      "a row behind a later one",
      `<row r="1">${cell("A1", 1)}</row><row r="4">${cell("A4", 4)}</row><row r="2">${cell("A2", 2)}${cell("B2", 22)}</row>`,
    ],
    ["cells backwards", `<row r="2">${cell("C2", 3)}${cell("B2", 2)}${cell("A2", 1)}</row>`],
    ["one row in two elements", `<row r="2">${cell("A2", 1)}</row><row r="2">${cell("B2", 2)}</row>`],
    ["cells of another row inside a row", `<row r="1">${cell("A1", 1)}${cell("A2", 2)}</row><row r="3"/>`],
    ["no numbers", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"],
    [
      "some numbers",
      `<row><c><v>1</v></c></row><row r="4">${cell("B4", 2)}<c><v>3</v></c></row><row><c><v>4</v></c></row>`,
    ],
  ])("%s: every edit is in the copy, nothing else changes", (_what, inside) => {
    const bytes = book(worksheet(`<sheetData>${inside}</sheetData>`));
    const file = open(bytes);
    const expected = file.snapshot("DS").rows.map((row) => [...row]);
    EDITS.forEach(([row, column], i) => {
      while (expected.length < row) expected.push([]);
      const line = expected[row - 1] ?? [];
      while (line.length < column) line.push(null);
      line[column - 1] = `sửa ${String(i)}`;
    });
    file.edit(EDITS.map(([row, column], i) => ({ cell: at(row, column), value: `sửa ${String(i)}` })));
    expect(file.snapshot("DS").rows).toEqual(expected);
    expect(rowsOf(file.save())).toEqual(expected);
  });
});

describe("other ways to write the same workbook", () => {
  const plain = (ns: string) =>
    `<sheetData xmlns="${ns}"><row r="1"><c r="A1" t="inlineStr"><is><t>STT</t></is></c></row></sheetData>`;
  const parts = (over: Readonly<Record<string, string>>): Uint8Array =>
    zipOf({
      "[Content_Types].xml": '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
      "_rels/.rels": rels([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]),
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": rels([{ id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" }]),
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${plain(MAIN)}</worksheet>`,
      ...over,
    });
  test.each<[string, Uint8Array]>([
    [
      "absolute targets",
      parts({
        "_rels/.rels": rels([{ id: "a", type: "officeDocument", target: "/xl/workbook.xml" }]),
        "xl/_rels/workbook.xml.rels": rels([{ id: "rId1", type: "worksheet", target: "/xl/worksheets/sheet1.xml" }]),
      }),
    ],
    [
      "targets with backslashes and dots",
      parts({
        "xl/_rels/workbook.xml.rels": rels([
          { id: "rId1", type: "worksheet", target: ".\\worksheets\\..\\worksheets\\sheet1.xml" },
        ]),
      }),
    ],
    [
      "the strict form",
      parts({
        "xl/workbook.xml": `<workbook xmlns="${STRICT}" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${STRICT}">${plain(STRICT)}</worksheet>`,
      }),
    ],
    [
      "prefixes",
      parts({
        "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:workbookPr/><x:sheets><x:sheet name="DS" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>STT</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      }),
    ],
    [
      "no namespaces",
      parts({
        "xl/workbook.xml": '<workbook><sheets><sheet name="DS" sheetId="1" id="rId1"/></sheets></workbook>',
        "xl/worksheets/sheet1.xml":
          '<worksheet><sheetData><row><c t="inlineStr"><is><t>STT</t></is></c></row></sheetData></worksheet>',
      }),
    ],
    [
      "a comment before the root",
      parts({
        "xl/worksheets/sheet1.xml": `<?xml version="1.0"?>\n<!-- <worksheet> by hand -->\n<worksheet xmlns="${MAIN}">${plain(MAIN)}</worksheet>\n<!-- end -->\n`,
      }),
    ],
  ])("%s: read, marked and unmarked", (_what, bytes) => {
    expect(rowsOf(bytes)).toEqual([["STT"]]);
    const file = open(bytes);
    file.mark([{ cell: at(1, 1), severity: "warning" }]);
    const again = open(file.save());
    expect([again.markedCount(), again.snapshot("DS").rows]).toEqual([1, [["STT"]]]);
    again.mark([]);
    expect(partsOf(again.save())).toEqual(partsOf(bytes));
  });

  test("parts of a workbook without what binds them are a damaged workbook", () => {
    expect(() => open(parts({ "_rels/.rels": rels([]) }))).toThrow(expect.objectContaining({ reason: "damaged" }));
  });
});
