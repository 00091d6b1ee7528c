import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { corpusOf, type Part, workbookOfSeed } from "./corpus";
import type { LabelledWorkbook } from "./labels-of";
import { measure, type Measurement } from "./measure";
import { presentReader, readFile, type Reader } from "./reader";
import { labelsFor, sharedLabels } from "./shared-labels";
import { shiftCase } from "./shift-case";

export const SHARED_ROSTERS = join(__dirname, "../../../shared/rosters");

/** The workbooks of a part, as this reader reads them. */
export function measurePart(part: Part, reader: Reader = presentReader): Measurement[] {
  return measureAll(corpusOf(part), reader);
}

/** The same with every table three rows lower and two columns further right. */
export function measureMoved(part: Part, reader: Reader = presentReader): Measurement[] {
  return measureAll(
    corpusOf(part)
      .filter(({ workbook }) => workbook.sheets.length < 50)
      .map((each) => shiftCase(each, 3, 2)),
    reader,
  );
}

export function measureAll(workbooks: readonly LabelledWorkbook[], reader: Reader = presentReader): Measurement[] {
  return workbooks.map((each) => measure(each.name, reader.read(openLabelled(each)), each));
}

/** A labelled workbook as the product opens it: written as a file and read again. */
function openLabelled({ name, workbook }: LabelledWorkbook) {
  return readFile(writeXlsx(workbook), `${name}.xlsx`);
}

/** The workbooks of these seeds. */
export function measureSeeds(seeds: readonly number[], reader: Reader = presentReader): Measurement[] {
  return measureAll(
    seeds.map((seed) => workbookOfSeed(seed).workbook),
    reader,
  );
}

/** Empty where the folder of shared rosters is absent. */
export function measureShared(reader: Reader = presentReader): Measurement[] {
  if (!existsSync(SHARED_ROSTERS)) return [];
  return sharedLabels.map((shared) => {
    const read = readFile(readFileSync(join(SHARED_ROSTERS, shared.file)), shared.file);
    return measure(shared.file, reader.read(read), labelsFor(shared, read.snapshots));
  });
}
