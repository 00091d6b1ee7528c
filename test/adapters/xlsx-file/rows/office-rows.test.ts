import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../../../src/adapters/xlsx-file/open-workbook";
import type { RowMove } from "../../../../src/app/ports";
import { workbookBytes, worksheet } from "../build-workbook";
import { askOffice, hasCalc, type OfficeMove, type RowJob } from "./office-rows";
import { unprotected } from "./unprotected";

const SAMPLES = join(__dirname, "../../../../assets/samples");
const sample = (name: string): Uint8Array => readFileSync(join(SAMPLES, `${name}.xlsx`));

function job(before: Uint8Array, moves: readonly OfficeMove[]): RowJob {
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

/** A list of eight people with formulas in their rows, below them and on another sheet. */
function people(): Uint8Array {
  const scores = [31, 8, 77, 15, 60, 2, 44, 19];
  const row = (score: number, i: number): string => {
    const r = i + 2;
    const height = i % 3 === 0 ? ' ht="33" customHeight="1"' : "";
    return `<row r="${r}"${height}><c r="A${r}"><v>${score}</v></c><c r="B${r}" t="inlineStr"><is><t>Lò Văn ${score}</t></is></c><c r="C${r}"><v>${1950 + score}</v></c><c r="D${r}"><f>2025-C${r}</f></c><c r="E${r}"><f>D${r}*$G$1+IF(A${r}&gt;20,1,0)</f></c><c r="H${r}" t="inlineStr"><is><t>bên ${r}</t></is></c></row>`;
  };
  const rows = [
    `<row r="1"><c r="G1"><v>2</v></c></row>`,
    ...scores.map(row),
    `<row r="10"><c r="C10"><f>SUM(C2:C9)</f></c><c r="D10"><f>D3</f></c></row>`,
  ];
  const behind = `<conditionalFormatting sqref="C2:C9"><cfRule type="expression" dxfId="0" priority="1"><formula>C2&gt;1980</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="A2:A9"><formula1>1</formula1><formula2>99</formula2></dataValidation></dataValidations>`;
  return workbookBytes([
    { name: "DS", xml: worksheet(`<sheetData>${rows.join("")}</sheetData>${behind}`) },
    {
      name: "Khác",
      xml: worksheet(
        '<sheetData><row r="1"><c r="A1"><f>DS!C4</f></c><c r="B1"><f>SUM(DS!C2:C9)</f></c></row></sheetData>',
      ),
    },
  ]);
}

/** Rows in the order of the numbers of a column. */
function sortBy(bytes: Uint8Array, sheet: string, by: number, block: Block, isDown = false): OfficeMove {
  const { rows } = openWorkbookFile(bytes, "a.xlsx").snapshot(sheet);
  const numbers = Array.from({ length: block.count }, (_none, i) => ({
    row: block.at + i,
    number: Number(rows[block.at + i - 1]?.[by - 1]),
  }));
  const from = numbers.sort((a, b) => (isDown ? b.number - a.number : a.number - b.number)).map(({ row }) => row);
  return { does: "sort", sheet, ...block, from, by, isDown };
}

interface Block {
  readonly at: number;
  readonly count: number;
  readonly left: number;
  readonly right: number;
}

/** The longest stretch of a sheet whose column counts, the other way round; undefined: none of four rows. */
function sortDown(before: Uint8Array, sheet: string, column: number): OfficeMove | undefined {
  const file = openWorkbookFile(before, "a.xlsx");
  const { columnCount = 1 } = file.sheetInfos().find(({ name }) => name === sheet) ?? {};
  const { rows } = file.snapshot(sheet);
  let [at, count] = [0, 0];
  rows.forEach((_row, r) => {
    const seen = new Set<unknown>();
    for (let row = r; typeof rows[row]?.[column - 1] === "number"; row++) {
      if (seen.has(rows[row]?.[column - 1])) break;
      seen.add(rows[row]?.[column - 1]);
    }
    if (seen.size > count) [at, count] = [r + 1, seen.size];
  });
  return count < 4 ? undefined : sortBy(before, sheet, column, { at, count, left: 1, right: columnCount }, true);
}

function sampleSort(name: string): RowJob {
  const before = sample(name);
  const [{ name: sheet } = { name: "" }] = openWorkbookFile(before, "a.xlsx").sheetInfos();
  const move = sortDown(before, sheet, 1);
  return job(before, move === undefined ? [] : [move]);
}

/**
 * Lists of offices, of the folder that ROWS_OF names (minutes, so nobody waits for them by default): rows put in, one
 * taken out, the people the other way round, where it is not refused.
 */
const REAL = process.env.ROWS_OF ?? "";
const REAL_FILES = REAL === "" ? [] : readdirSync(REAL).filter((name) => name.endsWith(".xlsx"));
/** Cell by cell the bridge to LibreOffice is slow. */
const LARGEST = 60_000;

function realJobs(name: string): readonly (readonly [string, () => RowJob])[] {
  let before: Uint8Array;
  try {
    before = readFileSync(join(REAL, name));
    if (before.length > LARGEST) return [];
    openWorkbookFile(before, "a.xlsx");
  } catch {
    return [];
  }
  const sheets = openWorkbookFile(before, "a.xlsx")
    .sheetInfos()
    .filter(({ rowCount }) => rowCount >= 12);
  const given = sheets
    .slice(0, 2)
    .flatMap((sheet) => [
      insert(sheet.name, 10, 2),
      remove(sheet.name, 9),
      ...[1, 2].flatMap((column) => sortDown(before, sheet.name, column) ?? []).slice(0, 1),
    ]);
  return given
    .filter((move) => isTaken(before, move))
    .map((move) => [`${name}: ${move.does} ${move.sheet}`, () => job(before, [move])] as const);
}

/** What is refused was refused in words: tests of the refusals are others. */
function isTaken(before: Uint8Array, move: OfficeMove): boolean {
  try {
    openWorkbookFile(before, "a.xlsx").moveRows(move);
    return true;
  } catch {
    return false;
  }
}

const goesOn = (sheet: string, at: number): RowMove => ({
  does: "insert",
  sheet,
  at,
  count: 1,
  like: "above",
  carriesOn: true,
});

const JOBS: readonly (readonly [string, () => RowJob])[] = [
  ["rich: put in between", () => job(unprotected(), [insert(RICH, 4, 2)])],
  ["rich: put in at the top", () => job(unprotected(), [insert(RICH, 1)])],
  ["rich: taken out", () => job(unprotected(), [remove(RICH, 4)])],
  ["rich: table", () => job(unprotected(), [insert("Khác", 3), remove("Khác", 2)])],
  ["a list goes on: its formulas are carried, sums take the row in", () => job(people(), [goesOn("DS", 10)])],
  ["sorted upwards", () => job(people(), [sortBy(people(), "DS", 1, { at: 2, count: 8, left: 1, right: 5 })])],
  ["sorted down", () => job(people(), [sortBy(people(), "DS", 3, { at: 2, count: 8, left: 1, right: 5 }, true)])],
  ["sample sorted", () => sampleSort("tan-doan-2025-dat")],
  ...SAMPLE_NAMES.map((name) => [name, () => sampleJob(name)] as const),
  ...REAL_FILES.flatMap(realJobs),
];

(hasCalc ? describe : describe.skip)("as LibreOffice moves rows", () => {
  const answers = hasCalc ? askOffice(JOBS.map(([, make]) => make())) : [];
  test.each(JOBS.map(([name], i) => [name, i] as const))("%s", (_name, i) => {
    expect(answers[i]?.ours).toEqual(answers[i]?.office);
  });
});
