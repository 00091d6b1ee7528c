import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { NO_CHOICES } from "../../../src/domain/choices";
import { a1Range } from "../../../src/domain/cell-ref";
import { isDateFormat, type SheetSnapshot, styleAt } from "../../../src/domain/sheet-snapshot";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { stopOffice } from "../../office-host/start-office";
import { openInExcel } from "./excel-workbook";
import { EVERY_WORKBOOK } from "./every-workbook";

afterAll(stopOffice);

/**
 * What two snapshots of the same sheet have in common, whichever way it was read: numbers of styles and order of ranges
 * do not matter.
 */
function essence(sheet: SheetSnapshot): unknown {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: sheet.rows,
    formats: sheet.rows.map((row, r) =>
      row.map((value, c) => (typeof value === "number" ? styleAt(sheet, r + 1, c + 1).numberFormat : null)),
    ),
    formulas: sheet.rows.map((_row, r) => (sheet.formulas[r] ?? []).filter((formula) => formula !== null)),
    struck: [...sheet.struck].sort(),
    merges: sheet.merges.map(a1Range).sort(),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    tables: sheet.tables,
  };
}

describe.each(EVERY_WORKBOOK)("%s", (name, bytes) => {
  test("read in Excel as the page reads the file: the same snapshots, the same people", async () => {
    const file = openWorkbookFile(bytes(), name);
    const { port } = await openInExcel(bytes(), { name });
    const inExcel = await port.read();
    // Excel has calculated what a program wrote uncalculated.
    const inFile = file.sheetInfos().map((sheet) => ({ ...file.snapshot(sheet.name), stale: [] }));
    expect(inExcel.map(essence)).toEqual(inFile.map(essence));
    expect(readWorkbook(inExcel, NO_CHOICES)).toEqual(readWorkbook(inFile, NO_CHOICES));
    for (const [i, sheet] of inExcel.entries()) {
      sheet.rows.forEach((row, r) =>
        row.forEach((value, c) => {
          if (typeof value === "number")
            expect(isDateFormat(styleAt(sheet, r + 1, c + 1).numberFormat)).toBe(
              isDateFormat(styleAt(inFile[i]!, r + 1, c + 1).numberFormat),
            );
        }),
      );
    }
  });
});
