import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { DrawnFormats, DrawnRules } from "../../../src/browser/grid/formats/drawn-formats";
import { a1 } from "../../../src/domain/cell-ref";
import type { CellValue } from "../../../src/domain/sheet-snapshot";
import { sheetXml, workbookBytes } from "../../adapters/xlsx-file/build-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** 0 red fill, 1 green fill, 2 bold blue font, 3 red border. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts><cellXfs count="1"><xf fontId="0"/></cellXfs><dxfs count="4">` +
  '<dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/><bgColor rgb="FF00FF00"/></patternFill></fill></dxf>' +
  '<dxf><font><b/><color rgb="FF0000FF"/></font></dxf>' +
  '<dxf><border><left style="thin"><color rgb="FFFF0000"/></left></border></dxf></dxfs></styleSheet>';

const rule = (attributes: string, ...formulas: readonly string[]) =>
  `<cfRule ${attributes}>${formulas.map((one) => `<formula>${one.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</formula>`).join("")}</cfRule>`;

/** Which cells of the area get which look, "A1 fill #ff0000". */
function looks(rows: readonly (readonly CellValue[])[], formats: string): readonly string[] {
  const { drawn, snapshot, notDrawn } = opened(rows, formats);
  expect(notDrawn).toBe(0);
  const said: string[] = [];
  for (let row = 1; row <= snapshot.rows.length; row++)
    for (let column = 1; column <= 3; column++) {
      const look = drawn.lookAt(row, column);
      if (look)
        said.push(
          `${a1({ row, column })} ${Object.entries(look)
            .map(([name, value]) => `${name} ${value}`)
            .join(" ")}`,
        );
    }
  return said;
}

function opened(rows: readonly (readonly CellValue[])[], formats: string) {
  const xml = sheetXml(rows).replace("</sheetData>", `</sheetData>${formats}`);
  const file = openWorkbookFile(workbookBytes([{ name: "DS", xml }], { styles: STYLES }), "x.xlsx");
  const rules = new DrawnRules(file.look("DS").formats);
  const snapshot = file.snapshot("DS");
  return { drawn: new DrawnFormats(rules, snapshot), snapshot, notDrawn: rules.notDrawn };
}

const on = (area: string, ...rules: readonly string[]) =>
  `<conditionalFormatting sqref="${area}">${rules.join("")}</conditionalFormatting>`;

const NUMBERS = [[1], [5], [9], ["x"]];

test.each([
  ['operator="greaterThan"', ["4"], ["A2", "A3", "A4"]],
  ['operator="between"', ["6", "2"], ["A2"]],
  ['operator="notBetween"', ["2", "6"], ["A1", "A3", "A4"]],
  ['operator="equal"', ['"X"'], ["A4"]],
  ['operator="lessThanOrEqual"', ["A$2"], ["A1", "A2"]],
])("the value of the cell, %s %j", (operator, formulas, cells) => {
  const formats = on("A1:A4", rule(`type="cellIs" dxfId="0" priority="1" ${operator}`, ...formulas));
  expect(looks(NUMBERS, formats)).toEqual(cells.map((cell) => `${cell} fill #ff0000`));
});

const LIST: readonly (readonly CellValue[])[] = [
  ["An", "Nữ", 1],
  ["Bình", null, 2],
  ["an", "Nam", 3],
  [null, "Nam", 4],
];

test.each([
  ["ISBLANK($B1)", ["A2"]],
  ['AND($B1="nam",$A1<>"")', ["A3"]],
  ["OR(LEN(A1)=0,$C1>=4)", ["A4"]],
  ["COUNTIF($A$1:$A$4,$A1)>1", ["A1", "A3"]],
  ["COUNTIF($A:$A,A1)>1", ["A1", "A3"]],
  ["COUNTIF($A$1:A1,A1)>1", ["A3"]],
  ['COUNTIF($B$1:$B$4,"N*")>2', ["A1", "A2", "A3", "A4"]],
  ["MOD(ROW(),2)=0", ["A2", "A4"]],
  ['NOT(ISERROR(SEARCH("ÌN",A1)))', ["A2"]],
  ['=LEFT(A1,1)&"n"="AN"', ["A1", "A3"]],
  ["$C1*2-1>SUM($C$1:$C$2)", ["A3", "A4"]],
])("a formula, %s", (formula, cells) => {
  const formats = on("A1:A4", rule('type="expression" dxfId="1" priority="1"', formula));
  expect(looks(LIST, formats)).toEqual(cells.map((cell) => `${cell} fill #00ff00`));
});

test.each([
  ['type="duplicateValues"', ["A1", "A3"]],
  ['type="uniqueValues"', ["A2"]],
  ['type="containsText" operator="containsText" text="N"', ["A1", "A2", "A3"]],
  ['type="notContainsText" text="n"', ["A4"]],
  ['type="beginsWith" text="a"', ["A1", "A3"]],
  ['type="endsWith" text="h"', ["A2"]],
  ['type="containsBlanks"', ["A4"]],
])("%s", (attributes, cells) => {
  expect(looks(LIST, on("A1:A4", rule(`${attributes} dxfId="3" priority="1"`)))).toEqual(
    cells.map((cell) => `${cell} border #ff0000`),
  );
});

test.each([
  ['type="top10" rank="2"', ["C3", "C4"]],
  ['type="top10" rank="1" bottom="1"', ["C1"]],
  ['type="top10" percent="1" rank="50"', ["C3", "C4"]],
  ['type="aboveAverage"', ["C3", "C4"]],
  ['type="aboveAverage" aboveAverage="0"', ["C1", "C2"]],
])("%s", (attributes, cells) => {
  expect(looks(LIST, on("C1:C4", rule(`${attributes} dxfId="0" priority="1"`)))).toEqual(
    cells.map((cell) => `${cell} fill #ff0000`),
  );
});

test("the rule that comes first wins where both say something; behind one that stops none is looked at", () => {
  const second = rule('type="expression" dxfId="0" priority="2"', "TRUE");
  const third = on("A1", rule('type="expression" dxfId="2" priority="3"', "TRUE"));
  const first = (stop: string) => on("A1", second, rule(`type="expression" dxfId="1" priority="1"${stop}`, "1=1"));
  expect(looks([["x"]], first("") + third)).toEqual(["A1 bold true color #0000ff fill #00ff00"]);
  expect(looks([["x"]], first(' stopIfTrue="1"') + third)).toEqual(["A1 fill #00ff00"]);
});

test("a colour scale", () => {
  const scale =
    '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FF000000"/><color rgb="FFFFFFFF"/></colorScale></cfRule>';
  expect(looks([[0], [5], [10], ["x"]], on("A1:A4", scale))).toEqual([
    "A1 fill #000000",
    "A2 fill #808080",
    "A3 fill #ffffff",
  ]);
});

test("what is not drawn is counted: data bars, icons, formulas with another sheet or an unknown function", () => {
  const { notDrawn, drawn } = opened(
    [["x"]],
    on(
      "A1",
      '<cfRule type="dataBar" priority="1"/>',
      '<cfRule type="iconSet" priority="2"/>',
      rule('type="expression" dxfId="0" priority="3"', "Sheet2!A1=1"),
      rule('type="expression" dxfId="0" priority="4"', "VLOOKUP(A1,A1:B2,2)=1"),
      rule('type="expression" dxfId="0" priority="5"', '"co-cau-dai-bieu:error"<>""'),
    ),
  );
  expect(notDrawn).toBe(4);
  expect(drawn.lookAt(1, 1)).toBeNull();
});

test("whole columns are cut to what is filled; each area counts from the first cell of the rule", () => {
  const formats = on("A1:A2 A4:A1048576", rule('type="expression" dxfId="0" priority="1"', '$B1="Nam"'));
  expect(looks(LIST, formats)).toEqual(["A4 fill #ff0000"]);
});
