import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { FileRefused } from "../../src/domain/file-refused";
import { formulaAt, type SheetSnapshot, styleAt, valueAt } from "../../src/domain/sheet-snapshot";
import { swept } from "../swept";
import { startOffice, stopOffice } from "./start-office";

const SAMPLES = path.resolve(__dirname, "../../assets/samples");
const ROSTERS = path.resolve(__dirname, "../../../shared/rosters");
const files = [SAMPLES, ROSTERS].flatMap((folder) => {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(?:xlsx|xls|csv)$/.test(name))
        .sort()
    : [];
  return swept(names).map((name) => path.join(folder, name));
});

/** A sheet as the library gives it. */
interface Seen {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

async function readSheets(names: readonly string[]): Promise<ReadonlyMap<string, Seen | null>> {
  return Excel.run(async (context) => {
    const ranges = names.map(
      (name) =>
        [
          name,
          context.workbook.worksheets
            .getItem(name)
            .getUsedRangeOrNullObject(true)
            .load("values,formulas,numberFormat,rowIndex,columnIndex"),
        ] as const,
    );
    await context.sync();
    return new Map(
      ranges.map(([name, range]) => [
        name,
        range.isNullObject
          ? null
          : {
              top: range.rowIndex + 1,
              left: range.columnIndex + 1,
              values: range.values,
              formulas: range.formulas,
              numberFormat: range.numberFormat,
            },
      ]),
    );
  });
}

/** The snapshot cut to the rectangle that was read; nothing may be outside of it. */
function expected(sheet: SheetSnapshot, seen: Seen): Seen {
  const cut = <T>(read: (row: number, column: number) => T): T[][] =>
    seen.values.map((line, r) => line.map((_cell, c) => read(seen.top + r, seen.left + c)));
  return {
    top: seen.top,
    left: seen.left,
    values: cut((row, column) => valueAt(sheet, row, column) ?? ""),
    formulas: cut((row, column) => formulaAt(sheet, row, column) ?? valueAt(sheet, row, column) ?? ""),
    numberFormat: cut((row, column) =>
      valueAt(sheet, row, column) === null ? "any" : styleAt(sheet, row, column).numberFormat,
    ),
  };
}

function filledCount(sheet: SheetSnapshot): number {
  return sheet.rows.reduce(
    (sum, row, r) => sum + row.filter((value, c) => value !== null || formulaAt(sheet, r + 1, c + 1) !== null).length,
    0,
  );
}

afterEach(stopOffice);

test("the rosters of real offices are at hand", () => {
  if (!existsSync(ROSTERS)) console.warn("../shared/rosters is not there: samples only");
  expect(files.length).toBeGreaterThan(0);
});

test.each(files.map((file) => [path.basename(file), file]))(
  "%s: read over the library it is what the file adapter reads; saved it is what it was",
  async (name, file) => {
    const bytes = new Uint8Array(readFileSync(file));
    let workbook;
    try {
      workbook = openWorkbookFile(bytes, name);
    } catch (error) {
      // A true .xls: the file adapter says so, and Excel saves it as .xlsx.
      expect(error).toBeInstanceOf(FileRefused);
      return;
    }
    const host = await startOffice(bytes, { name });
    const seen = await readSheets(host.sheetNames);
    expect([...seen.keys()]).toEqual(workbook.sheetInfos().map((sheet) => sheet.name));
    for (const [sheetName, sheet] of seen) {
      const snapshot = workbook.snapshot(sheetName);
      if (sheet === null) {
        expect(filledCount(snapshot)).toBe(0);
        continue;
      }
      const numberFormat = sheet.numberFormat.map((line, r) =>
        line.map((format, c) => (sheet.values[r]?.[c] === "" ? "any" : format)),
      );
      expect({ ...sheet, numberFormat }).toEqual(expected(snapshot, sheet));
      const filled = sheet.formulas.flat().filter((value) => value !== "").length;
      expect(filled).toBe(filledCount(snapshot));
    }
    const saved = host.save();
    if (name.endsWith(".csv"))
      expect(openWorkbookFile(saved, name).snapshot(host.sheetNames[0] ?? "")).toEqual(
        workbook.snapshot(host.sheetNames[0] ?? ""),
      );
    else expect(saved).toEqual(bytes);
  },
);
