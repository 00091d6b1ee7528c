import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import type { AccuracyCase } from "./accuracy-case";
import { allCases } from "./all-cases";
import { measure, readFile, type Measurement } from "./measure";
import { labelsFor, sharedLabels } from "./shared-labels";
import { shiftCase } from "./shift-case";

/** The day ages are counted on, so that the figures do not change with the calendar. */
const TODAY = "2025-08-20";
export const SHARED_ROSTERS = join(__dirname, "../../../shared/rosters");

export function measureOwn(): Measurement[] {
  return measureCases(allCases);
}

/** The same workbooks with every table three rows lower and two columns further right. */
export function measureMoved(): Measurement[] {
  return measureCases(allCases.filter(({ name }) => name !== "hundred-sheets").map((each) => shiftCase(each, 3, 2)));
}

function measureCases(cases: readonly AccuracyCase[]): Measurement[] {
  return cases.map(({ name, workbook, rosters }) =>
    measure(name, readFile(writeXlsx(workbook), `${name}.xlsx`), { rosters }, TODAY),
  );
}

/** Empty where the folder of shared rosters is absent. */
export function measureShared(): Measurement[] {
  if (!existsSync(SHARED_ROSTERS)) return [];
  return sharedLabels.map((shared) => {
    const read = readFile(readFileSync(join(SHARED_ROSTERS, shared.file)), shared.file);
    return measure(
      shared.file,
      read,
      { rosters: labelsFor(shared, read.snapshots), unjudgedSheets: shared.unjudgedSheets ?? [] },
      TODAY,
    );
  });
}
