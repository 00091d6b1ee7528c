import { readFileSync } from "node:fs";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { partText } from "../../../src/adapters/xlsx-file/part-text";
import { ZipArchive } from "../../../src/adapters/zip/zip-archive";
import type { PlainLayout } from "../../../src/app/ports";
import type { CellValue } from "../../../src/domain/sheet-snapshot";

const SAMPLE = new Uint8Array(readFileSync("assets/samples/tan-doan-2025-loi.xlsx"));
const ROWS: CellValue[][] = [["Tiêu đề"], [], ["STT", "Nội dung"], [1, "Dài ".repeat(60)], [2, ""]];
const PRINT = { isLandscape: true, tables: [{ from: 3, to: 5, columns: 2 }], titles: [1], pages: [] };

function written(name: string, layout: PlainLayout) {
  const file = openWorkbookFile(SAMPLE, "x.xlsx");
  const sheet = file.addSheet(name, ROWS, layout);
  const bytes = file.save();
  const archive = ZipArchive.open(bytes);
  const part = archive.names.find((one) => (partText(archive, one) ?? "").includes("Tiêu đề</t>")) ?? "";
  return {
    sheet,
    bytes,
    xml: partText(archive, part) ?? "",
    workbook: partText(archive, "xl/workbook.xml") ?? "",
    count: file.sheetInfos().length,
  };
}

test("a sheet for paper: A4 across, one page wide, its header on every page, high enough for its texts", () => {
  const { xml, workbook, count } = written("Ông 'Sáu' 2", { headerRow: 3, widths: [6, 40], print: PRINT });
  expect(xml).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>');
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(xml).not.toContain("rowBreaks");
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="${String(count - 1)}">'Ông ''Sáu'' 2'!$3:$3</definedName>`,
  );
  const height = (row: number) => Number(new RegExp(`<row r="${String(row)}" ht="([\\d.]+)"`).exec(xml)?.[1]);
  expect(height(4)).toBeGreaterThan(3 * height(5));
});

test("pages of their own keep their breaks: the sheet is made smaller, not fitted", () => {
  const { xml, workbook } = written("Phiếu", {
    widths: [60, 80],
    print: { ...PRINT, isLandscape: false, pages: [1, 3] },
  });
  expect(xml).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>');
  expect(xml).not.toContain("fitToPage");
  expect(Number(/scale="(\d+)"/.exec(xml)?.[1])).toBeLessThan(100);
  expect(workbook).not.toContain("'Phiếu'!$");
});

test("it opens again with the same values; sheets of the office keep their formats", () => {
  const { sheet, bytes } = written("Danh sách lỗi", { headerRow: 3, widths: [6, 40], print: PRINT });
  const before = openWorkbookFile(SAMPLE, "x.xlsx");
  const after = openWorkbookFile(bytes, "x.xlsx");
  expect(after.snapshot(sheet).rows.slice(2, 4)).toEqual([
    ["STT", "Nội dung"],
    [1, "Dài ".repeat(60)],
  ]);
  const [first] = before.sheetInfos();
  const [name, was] = [first?.name ?? "", before.look(first?.name ?? "")];
  expect(after.snapshot(name).rows).toEqual(before.snapshot(name).rows);
  // Ours come behind those of the file.
  const { styles, ...others } = after.look(name);
  expect({ ...others, styles: styles.slice(0, was.styles.length) }).toEqual(was);
});
