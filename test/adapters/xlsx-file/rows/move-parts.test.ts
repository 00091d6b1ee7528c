import { movePart } from "../../../../src/adapters/xlsx-file/rows/move-parts";
import { grownByRows, insertedRows } from "../../../../src/adapters/xlsx-file/rows/row-mapping";
import { openWorkbookFile } from "../../../../src/adapters/xlsx-file/open-workbook";
import type { RowMove } from "../../../../src/app/ports";
import { workbookBytes, worksheet } from "../build-workbook";

const place = { at: 5, count: 2 };
const moved = { name: "DS", mapping: insertedRows(place), ofFormats: grownByRows(place, "above") };
const inserted = (type: string, xml: string, sheet = "DS"): string => movePart(xml, { path: "x", type, sheet }, moved);

const anchor = (editAs: string, from: number, to: number, offset = 9): string =>
  `<d:twoCellAnchor editAs="${editAs}"><d:from><d:row>${from}</d:row><d:rowOff>5</d:rowOff></d:from><d:to><d:row>${to}</d:row><d:rowOff>${offset}</d:rowOff></d:to></d:twoCellAnchor>`;
const shape = (data: string): string => `<xml><v:shape id="a"><x:ClientData>${data}</x:ClientData></v:shape></xml>`;

test.each<[string, string, string, string]>([
  [
    "threaded comments",
    "threadedComment",
    '<a><threadedComment ref="B4" id="1"/><threadedComment ref="B5" id="2"/></a>',
    '<a><threadedComment ref="B4" id="1"/><threadedComment ref="B7" id="2"/></a>',
  ],
  [
    "the box of a note keeps its size",
    "vmlDrawing",
    shape("<x:Anchor>1, 15, 3, 10, 3, 15, 7, 4</x:Anchor><x:Row>4</x:Row><x:Column>1</x:Column>"),
    shape("<x:Anchor>1, 15, 5, 10, 3, 15, 9, 4</x:Anchor><x:Row>6</x:Row><x:Column>1</x:Column>"),
  ],
  [
    "an old control and its cell",
    "vmlDrawing",
    shape("<x:SizeWithCells/><x:Anchor>1, 0, 6, 0, 3, 0, 8, 4</x:Anchor><x:FmlaLink>$A$9</x:FmlaLink>"),
    shape("<x:SizeWithCells/><x:Anchor>1, 0, 8, 0, 3, 0, 10, 4</x:Anchor><x:FmlaLink>$A$11</x:FmlaLink>"),
  ],
  ["a drawing across grows", "drawing", anchor("twoCell", 1, 8), anchor("twoCell", 1, 10)],
  ["one that ends above stays", "drawing", anchor("twoCell", 1, 4, 0), anchor("twoCell", 1, 4, 0)],
  ["one that follows its upper end keeps its rows", "drawing", anchor("oneCell", 1, 8), anchor("oneCell", 1, 8)],
  ["below, both ends go", "drawing", anchor("oneCell", 4, 8), anchor("oneCell", 6, 10)],
  ["one that does not move", "drawing", anchor("absolute", 6, 8), anchor("absolute", 6, 8)],
  [
    "a text box that shows a cell",
    "drawing",
    '<a><d:sp textlink="DS!$A$9"/></a>',
    '<a><d:sp textlink="DS!$A$11"/></a>',
  ],
  ["a control's cell", "ctrlProp", '<formControlPr fmlaLink="$A$9"/>', '<formControlPr fmlaLink="$A$11"/>'],
  ["a query's cell", "connections", '<parameter cell="DS!$A$9"/>', '<parameter cell="DS!$A$11"/>'],
  ["a pivot table below", "pivotTable", '<p><location ref="A9:C12"/></p>', '<p><location ref="A11:C14"/></p>'],
  [
    "the source of a pivot table",
    "pivotCacheDefinition",
    '<p><worksheetSource ref="A1:C9" sheet="DS"/></p>',
    '<p><worksheetSource ref="A1:C11" sheet="DS"/></p>',
  ],
  ["a chart", "chart", "<c><c:f>DS!$A$2:$A$9</c:f></c>", "<c><c:f>DS!$A$2:$A$11</c:f></c>"],
  [
    "a table, its filter and its own formulas",
    "table",
    '<table ref="A1:C9"><autoFilter ref="A1:C9"/><calculatedColumnFormula>A9*2</calculatedColumnFormula></table>',
    '<table ref="A1:C11"><autoFilter ref="A1:C11"/><calculatedColumnFormula>A11*2</calculatedColumnFormula></table>',
  ],
  ["what nobody knows", "customXml", "<a ref='A9'/>", "<a ref='A9'/>"],
])("%s", (_what, type, before, after) => expect(inserted(type, before)).toBe(after));

test("parts of other sheets keep their own rows", () => {
  for (const [type, xml] of [
    ["comments", '<a><comment ref="B9"/></a>'],
    ["drawing", anchor("twoCell", 6, 8)],
    ["pivotTable", '<p><location ref="A9:C12"/></p>'],
    ["pivotCacheDefinition", '<p><worksheetSource ref="A1:C9" sheet="Khác"/></p>'],
  ] as const)
    expect(inserted(type, xml, "Khác")).toBe(xml);
});

test.each<[RowMove]>([
  [{ does: "insert", sheet: "DS", at: 6, count: 1, like: "above" }],
  [{ does: "delete", sheet: "DS", at: 7, count: 1 }],
])("a pivot table stands as a whole, its filters too: %j", (move) => {
  const bytes = workbookBytes(
    [
      {
        name: "DS",
        xml: worksheet('<sheetData><row r="7"><c r="A7"><v>1</v></c></row></sheetData>'),
        rels: [{ id: "rId1", type: "pivotTable", target: "../pivotTables/pivotTable1.xml" }],
      },
    ],
    {
      parts: {
        "xl/pivotTables/pivotTable1.xml":
          '<pivotTableDefinition><location ref="A7:B9" rowPageCount="1"/></pivotTableDefinition>',
      },
    },
  );
  expect(() => openWorkbookFile(bytes, "a.xlsx").moveRows(move)).toThrow(
    expect.objectContaining({ failure: "pivot-in-way" }),
  );
});
