import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../../../src/adapters/xlsx-file/open-workbook";
import type { RowMove } from "../../../../src/app/ports";
import { askOffice, hasCalc, type RowJob } from "./office-rows";
import { unprotected } from "./unprotected";

const SAMPLES = join(__dirname, "../../../../assets/samples");
const sample = (name: string): Uint8Array => readFileSync(join(SAMPLES, `${name}.xlsx`));

function job(before: Uint8Array, moves: readonly RowMove[]): RowJob {
  const file = openWorkbookFile(before, "a.xlsx");
  for (const move of moves) file.moveRows(move);
  return { before, moves, after: file.save() };
}

const insert = (sheet: string, at: number, count = 1): RowMove => ({ does: "insert", sheet, at, count, like: "above" });
const remove = (sheet: string, at: number, count = 1): RowMove => ({ does: "delete", sheet, at, count });

const RICH = "Đại biểu";
/** Lists as offices have them: each with rows put in and taken out in its midst, at its head and above its total. */
const SAMPLE_NAMES = ["tan-doan-2025-dat", "tp-lang-son-2024"];

function sampleJob(name: string): RowJob {
  const before = sample(name);
  const sheets = openWorkbookFile(before, "a.xlsx").sheetInfos();
  const moves = sheets.flatMap((sheet) =>
    sheet.rowCount < 12
      ? []
      : [insert(sheet.name, 10, 2), remove(sheet.name, 9), insert(sheet.name, sheet.rowCount - 2)],
  );
  return job(before, moves);
}

const JOBS: readonly (readonly [string, () => RowJob])[] = [
  ["rich: put in between", () => job(unprotected(), [insert(RICH, 4, 2)])],
  ["rich: put in at the top", () => job(unprotected(), [insert(RICH, 1)])],
  ["rich: taken out", () => job(unprotected(), [remove(RICH, 4)])],
  ["rich: table", () => job(unprotected(), [insert("Khác", 3), remove("Khác", 2)])],
  ...SAMPLE_NAMES.map((name) => [name, () => sampleJob(name)] as const),
];

(hasCalc ? describe : describe.skip)("as LibreOffice moves rows", () => {
  const answers = hasCalc ? askOffice(JOBS.map(([, make]) => make())) : [];
  test.each(JOBS.map(([name], i) => [name, i] as const))("%s", (_name, i) => {
    expect(answers[i]?.ours).toEqual(answers[i]?.office);
  });
});
