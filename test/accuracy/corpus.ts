import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDrawn, writeDrawn } from "./drawn-workbook";
import { drawOffice } from "./habits/draw-office";
import { labelsOf, type LabelledWorkbook } from "./labels-of";

const FOLDER = join(__dirname, "workbooks");

/** The parts of the corpus that are drawn by hand, each a folder of test/accuracy/workbooks. */
export const PARTS = ["made", "kinds", "offices", "hands", "strangers"] as const;
/** "rows": small lists for fitting the weights of rows, of which nothing but the rows is labelled. */
export type Part = (typeof PARTS)[number] | "rows";

/** The text of each labelled workbook of a part, by name. */
export function drawnTexts(part: Part): readonly (readonly [name: string, text: string])[] {
  return readdirSync(join(FOLDER, part))
    .sort()
    .map((file) => [file.replace(/\.txt$/u, ""), readFileSync(join(FOLDER, part, file), "utf8")]);
}

const known = new Map<Part, readonly LabelledWorkbook[]>();

/** The labelled workbooks of a part. */
export function corpusOf(part: Part): readonly LabelledWorkbook[] {
  const workbooks = known.get(part) ?? drawnTexts(part).map(([name, text]) => labelsOf(readDrawn(name, text)));
  known.set(part, workbooks);
  return workbooks;
}

/** Sets the margins of all drawings in line. */
export function rewriteDrawings(): void {
  for (const part of [...PARTS, "rows"] as const)
    for (const [name, text] of drawnTexts(part)) {
      const inLine = writeDrawn(readDrawn(name, text));
      if (inLine !== text) writeFileSync(join(FOLDER, part, `${name}.txt`), inLine);
    }
}

/** The workbook of a seed, with the habits of the office that keeps it. */
export function workbookOfSeed(seed: number): {
  readonly workbook: LabelledWorkbook;
  readonly habits: readonly string[];
} {
  const { drawn, habits } = drawOffice(seed);
  return { workbook: labelsOf(readDrawn(drawn.name, writeDrawn(drawn))), habits };
}
