import { decodeLegacy } from "../../domain/legacy-encoding";
import type { ReadCells } from "./read-cells";
import { isSupported, runBatch } from "./run-batch";

/** What was asked about the look of single cells: row and column from 1, as "row:column". */
export interface ReadLooks {
  readonly fonts: ReadonlyMap<string, string>;
  readonly bold: ReadonlySet<string>;
}

/** Cells in one question; with some 50 bytes for each it stays below what Excel on the web answers. */
const CELLS_AT_ONCE = 60_000;
const NOTHING: ReadLooks = { fonts: new Map(), bold: new Set() };

interface Question {
  readonly sheet: ReadCells;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly what: "font" | "bold";
}

/**
 * Fonts of columns whose text may be typed in an old encoding, and whether headings inside of the list are bold: nothing else of the looks of
 * cells is read. One sync in most workbooks, none in many.
 */
export async function readLooks(sheets: readonly ReadCells[], waits: boolean): Promise<ReadonlyMap<ReadCells, ReadLooks>> {
  const looks = new Map<ReadCells, { fonts: Map<string, string>; bold: Set<string> }>();
  if (!isSupported("1.9")) return looks;
  let waiting = sheets.flatMap((sheet) => [...fontQuestions(sheet), ...boldQuestions(sheet)]);
  while (waiting.length > 0) {
    let cells = 0;
    const now = waiting.filter(({ rows, columns }) => (cells += rows * columns) <= CELLS_AT_ONCE || cells === rows * columns);
    const rest = new Set(now);
    waiting = waiting.filter((question) => !rest.has(question));
    await runBatch(async (context) => {
      const asked = now.map((question) => {
        const range = context.workbook.worksheets.getItem(question.sheet.outline.id).getRangeByIndexes(question.top - 1, question.left - 1, question.rows, question.columns);
        return { question, cells: range.getCellProperties({ format: { font: question.what === "font" ? { name: true } : { bold: true } } }) };
      });
      await context.sync();
      for (const { question, cells: answer } of asked) {
        const into = looks.get(question.sheet) ?? { fonts: new Map<string, string>(), bold: new Set<string>() };
        looks.set(question.sheet, into);
        answer.value.forEach((row, r) => row.forEach(({ format }, c) => {
          const key = `${question.top + r}:${question.left + c}`;
          if (format?.font?.name) into.fonts.set(key, format.font.name);
          if (format?.font?.bold === true) into.bold.add(key);
        }));
      }
    }, { waits });
  }
  return looks;
}

export const looksOf = (looks: ReadonlyMap<ReadCells, ReadLooks>, sheet: ReadCells): ReadLooks => looks.get(sheet) ?? NOTHING;

/** Whole columns in which a text would read differently in a font of an old encoding. */
function fontQuestions(sheet: ReadCells): readonly Question[] {
  const { values, outline: { rowCount, columnCount } } = sheet;
  const differs = (text: string): boolean => decodeLegacy(text, ".VnTime").encoding !== null || decodeLegacy(text, "VNI-Times").encoding !== null;
  const columns = new Set<number>();
  // Plain letters ("Phng", a ư was lost) are no reason to ask as long as no cell has the signs of these encodings.
  for (const isPlainToo of [false, true]) {
    if (isPlainToo && columns.size === 0) break;
    for (const row of values) {
      for (let c = 0; c < columnCount; c++) {
        const value = row[c];
        if (typeof value === "string" && value !== "" && !columns.has(c) && (isPlainToo || /[\u00A1-\u00FF]/.test(value)) && differs(value)) columns.add(c);
      }
    }
  }
  return [...columns].sort((a, b) => a - b).map((c) => ({ sheet, top: 1, left: c + 1, rows: rowCount, columns: 1, what: "font" as const }));
}

/** Rows with one text beside an order number may be headings, told from each other and from people by bold type; the row below is compared with them. */
function boldQuestions(sheet: ReadCells): readonly Question[] {
  const { values, outline: { rowCount, columnCount } } = sheet;
  const asked = new Set<number>();
  values.forEach((row, r) => {
    let texts = 0;
    for (let c = 0; c < columnCount && texts < 3; c++) if (typeof row[c] === "string" && row[c] !== "") texts++;
    if (texts === 0 || texts > 2) return;
    asked.add(r + 1);
    if (r + 2 <= rowCount) asked.add(r + 2);
  });
  const runs: { top: number; rows: number }[] = [];
  for (const row of [...asked].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.top + last.rows === row) last.rows++;
    else runs.push({ top: row, rows: 1 });
  }
  return runs.map(({ top, rows }) => ({ sheet, top, left: 1, rows, columns: columnCount, what: "bold" as const }));
}
