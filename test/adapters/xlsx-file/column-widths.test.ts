import { patchColumnWidths } from "../../../src/adapters/xlsx-file/column-widths";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { sheetXml, workbookBytes } from "./build-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheet = (inside: string) => `<worksheet xmlns="${MAIN}">${inside}<sheetData/></worksheet>`;
const patched = (inside: string, widths: readonly (readonly [number, number])[]) =>
  patchColumnWidths(sheet(inside), new Map(widths)).slice(
    `<worksheet xmlns="${MAIN}">`.length,
    -"<sheetData/></worksheet>".length,
  );

test("columns without any word of their own get one, where the schema wants it", () => {
  expect(patched('<sheetFormatPr defaultRowHeight="15"/>', [[3, 70]])).toBe(
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="3" max="3" width="10" customWidth="1"/></cols>',
  );
});

test("several columns said at once are told apart, all else that is said of them stays", () => {
  expect(patched('<cols><col min="2" max="5" width="9.5" style="3" hidden="0"/></cols>', [[3, 70]])).toBe(
    '<cols><col min="2" max="2" width="9.5" style="3" hidden="0"/>' +
      '<col min="3" max="3" width="10" style="3" hidden="0" customWidth="1"/>' +
      '<col min="4" max="5" width="9.5" style="3" hidden="0"/></cols>',
  );
});

test("new ones stand in order between the others; prefixes are kept", () => {
  expect(
    patched('<cols><col min="2" max="2" width="9"/><col min="6" max="6" width="9"/></cols>', [
      [1, 7],
      [4, 14],
      [9, 21],
    ]),
  ).toBe(
    '<cols><col min="1" max="1" width="1" customWidth="1"/><col min="2" max="2" width="9"/>' +
      '<col min="4" max="4" width="2" customWidth="1"/><col min="6" max="6" width="9"/>' +
      '<col min="9" max="9" width="3" customWidth="1"/></cols>',
  );
  expect(patchColumnWidths(`<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`, new Map([[1, 7]]))).toContain(
    '<x:cols><x:col min="1" max="1" width="1" customWidth="1"/></x:cols><x:sheetData/>',
  );
});

describe("in a workbook", () => {
  const bytes = workbookBytes([
    {
      name: "DS",
      xml: sheetXml([["Họ và tên"]]).replace(
        "<sheetData>",
        '<cols><col min="1" max="3" width="12"/></cols><sheetData>',
      ),
    },
    { name: "Khóa", xml: sheetXml([["x"]]).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>') },
  ]);
  const widthIn = (file: ReturnType<typeof openWorkbookFile>, name: string, column: number) =>
    file
      .look(name)
      .columnWidths.reduce((width, run) => (column >= run.from && column <= run.to ? run.width : width), 64);

  test("a width is shown at once, saved, and read again as so many pixels", () => {
    const file = openWorkbookFile(bytes, "x.xlsx");
    for (const width of [17, 63, 100, 333]) {
      file.setColumnWidth("DS", 2, width);
      expect(widthIn(file, "DS", 2)).toBe(width);
      const again = openWorkbookFile(file.save(), "x.xlsx");
      expect([1, 2, 3].map((column) => widthIn(again, "DS", column))).toEqual([84, width, 84]);
    }
  });

  test("taken back, the saved part is what it was", () => {
    const file = openWorkbookFile(bytes, "x.xlsx");
    file.setColumnWidth("DS", 2, 99);
    file.setColumnWidth("DS", 2, null);
    expect(file.save()).toEqual(openWorkbookFile(bytes, "x.xlsx").save());
  });

  test("on a protected sheet it is shown alone", () => {
    const file = openWorkbookFile(bytes, "x.xlsx");
    file.setColumnWidth("Khóa", 1, 99);
    expect(widthIn(file, "Khóa", 1)).toBe(99);
    expect(widthIn(openWorkbookFile(file.save(), "x.xlsx"), "Khóa", 1)).not.toBe(99);
  });
});
