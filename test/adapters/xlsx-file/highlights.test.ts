import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import type { Mark } from "../../../src/app/ports";
import type { Severity } from "../../../src/domain/plan";
import { stylesXml, textOf, workbookBytes, worksheet } from "./build-workbook";

const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const mark = (row: number, column: number, severity: Severity, sheet = "DS"): Mark => ({
  cell: { sheet, row, column },
  severity,
});
const SHEET = "xl/worksheets/sheet1.xml";

function marked(
  xml: string,
  marks: readonly Mark[],
  styles = stylesXml(),
): { sheet: string; styles: string; bytes: Uint8Array } {
  const file = openWorkbookFile(workbookBytes([{ name: "DS", xml }], { styles }), "x.xlsx");
  file.mark(marks);
  const bytes = file.save();
  return { sheet: textOf(bytes, SHEET), styles: textOf(bytes, "xl/styles.xml"), bytes };
}

test("one rule for a severity, over all its cells, after what must stand before it", () => {
  const { sheet, styles } = marked(
    worksheet(
      `<dimension ref="A1"/>${DATA}<autoFilter ref="A1:B2"/><mergeCells><mergeCell ref="D1:E1"/></mergeCells><pageMargins left="1"/>`,
    ),
    [mark(2, 2, "error"), mark(3, 2, "error"), mark(9, 1, "error"), mark(1, 1, "note"), mark(1, 3, "warning")],
  );
  const [before, after] = [sheet.indexOf("</mergeCells>"), sheet.indexOf("<pageMargins")];
  expect(sheet.slice(before + 13, after)).toBe(
    '<conditionalFormatting sqref="A9 B2:B3"><cfRule type="expression" dxfId="0" priority="1"><formula>"co-cau-dai-bieu:error"&lt;&gt;""</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="C1"><cfRule type="expression" dxfId="1" priority="2"><formula>"co-cau-dai-bieu:warning"&lt;&gt;""</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="2" priority="3"><formula>"co-cau-dai-bieu:note"&lt;&gt;""</formula></cfRule></conditionalFormatting>',
  );
  expect(styles).toContain('<dxfs count="3"><dxf><font><b/>');
});

test("rules of the user keep their order behind ours, in extensions too; removing ours brings their numbers back", () => {
  const xml = worksheet(
    `${DATA}<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="7" operator="equal"><formula>1</formula></cfRule><cfRule type="top10" dxfId="0" priority="2" rank="3"/></conditionalFormatting><extLst><ext><x14:conditionalFormattings xmlns:x14="x"><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="5" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
  );
  const styles = stylesXml({ after: '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>' });
  const first = marked(xml, [mark(1, 1, "error"), mark(2, 1, "note")], styles);
  expect([...first.sheet.matchAll(/priority="(\d+)"/g)].map((match) => Number(match[1]))).toEqual([1, 2, 9, 4, 7]);
  expect(first.sheet).toContain('dxfId="1" priority="1"');
  expect(first.styles).toContain('<dxfs count="3"><dxf><font><b/></font></dxf>');
  const again = openWorkbookFile(first.bytes, "x.xlsx");
  expect(again.markedCount()).toBe(2);
  again.mark([]);
  expect(textOf(again.save(), SHEET)).toBe(xml);
  expect(textOf(again.save(), "xl/styles.xml")).toBe(styles);
});

test("where a pivot table has rules of its own, no number moves", () => {
  const xml = worksheet(
    `${DATA}<conditionalFormatting pivot="1" sqref="A1"><cfRule type="top10" dxfId="0" priority="4" rank="3"/></conditionalFormatting>`,
  );
  const { sheet } = marked(xml, [mark(1, 1, "error")]);
  expect([...sheet.matchAll(/priority="(\d+)"/g)].map((match) => match[1])).toEqual(["5", "4"]);
});

test.each<[string, string]>([
  ["no list", ""],
  ["an empty element", '<dxfs count="0"/>'],
  ["an empty element with a space", '<dxfs count="0" />'],
  ["an empty pair", '<dxfs count="0"></dxfs>'],
  ["a list", '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/>'],
  ["a list that does not count", "<dxfs><dxf/></dxfs>"],
])("formats: %s becomes what it was", (_what, after) => {
  const styles = stylesXml({ after });
  const { bytes, styles: during } = marked(worksheet(DATA), [mark(1, 1, "error"), mark(1, 2, "warning")], styles);
  expect(during).not.toBe(styles);
  const again = openWorkbookFile(bytes, "x.xlsx");
  again.mark([mark(1, 3, "note")]);
  const third = openWorkbookFile(again.save(), "x.xlsx");
  third.mark([]);
  expect(textOf(third.save(), "xl/styles.xml")).toBe(styles);
});

test("elements with a prefix get rules with that prefix", () => {
  const { sheet } = marked(
    '<x:worksheet xmlns:x="m"><x:sheetData/><x:pageMargins left="1"/></x:worksheet>',
    [mark(1, 1, "error")],
    '<x:styleSheet xmlns:x="m"><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>',
  );
  expect(sheet).toMatch(
    /<x:sheetData\/><x:conditionalFormatting sqref="A1"><x:cfRule .*<\/x:conditionalFormatting><x:pageMargins/,
  );
});

test("a workbook without formats gets a part for them, and Excel is told", () => {
  const file = openWorkbookFile(workbookBytes([{ name: "DS", xml: worksheet(DATA) }], { styles: null }), "x.xlsx");
  file.mark([mark(1, 1, "error")]);
  const bytes = file.save();
  expect(textOf(bytes, "xl/styles.xml")).toContain("<dxfs");
  expect(textOf(bytes, "xl/_rels/workbook.xml.rels")).toContain('relationships/styles" Target="styles.xml"');
  expect(textOf(bytes, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
});

test("ours are known again after another program wrote the file in its own way", () => {
  const xml = worksheet(
    `${DATA}<conditionalFormatting sqref="A1:A3 C5"><cfRule type="expression" dxfId="3" priority="2"><formula>"co-cau-dai-bieu:error" &lt;&gt; ""</formula></cfRule><cfRule type="cellIs" dxfId="0" priority="3" operator="equal"><formula>"co-cau-dai-bieu:x"</formula></cfRule></conditionalFormatting>`,
  );
  const styles = stylesXml({ after: '<dxfs count="4"><dxf/><dxf/><dxf/><dxf><font><b val="1"/></font></dxf></dxfs>' });
  const file = openWorkbookFile(workbookBytes([{ name: "DS", xml }], { styles }), "x.xlsx");
  expect(file.markedCount()).toBe(4);
  file.mark([mark(9, 9, "error")]);
  const saved = textOf(file.save(), SHEET);
  expect(saved).toContain('<conditionalFormatting sqref="I9"><cfRule type="expression" dxfId="3" priority="1">');
  expect(saved).toContain('<conditionalFormatting sqref="A1:A3 C5"><cfRule type="cellIs"');
  expect(openWorkbookFile(file.save(), "x.xlsx").markedCount()).toBe(1);
});

test("very many cells are split over several rules", () => {
  const marks = Array.from({ length: 4500 }, (_none, i) => mark(2 * i + 1, 1, "error"));
  const { sheet, bytes } = marked(worksheet(DATA), marks);
  expect(sheet.match(/<cfRule /g)).toHaveLength(3);
  const again = openWorkbookFile(bytes, "x.xlsx");
  expect(again.markedCount()).toBe(4500);
  again.mark([]);
  expect(textOf(again.save(), SHEET)).toBe(worksheet(DATA));
});
