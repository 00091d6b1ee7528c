import { HostError } from "../../app/ports";
import { decodeLegacy, isUnicodeVietnamese } from "../../domain/legacy-encoding";
import { canBeHalved, nextBatch, type Piece } from "./pieces";
import type { ReadCells } from "./read-cells";
import { isSupported, runBatch } from "./run-batch";

/** What was asked about the look of single cells: row and column from 1, as "row:column". */
export interface ReadLooks {
  readonly fonts: ReadonlyMap<string, string>;
  readonly bold: ReadonlySet<string>;
  readonly struck: ReadonlySet<string>;
  /** Where it was asked what is struck through: runs of rows from 0. */
  readonly struckParts: readonly Run[];
}

interface Run {
  readonly from: number;
  readonly rows: number;
}
interface Found {
  readonly fonts: Map<string, string>;
  readonly bold: Set<string>;
  readonly struck: Set<string>;
  readonly struckParts: readonly Run[];
}

/** Cells in one question; with some 50 bytes for each it stays below what Excel on the web answers. */
const CELLS_AT_ONCE = 60_000;
const NOTHING: ReadLooks = { fonts: new Map(), bold: new Set(), struck: new Set(), struckParts: [] };

/** Rows and columns of a sheet of which one property is asked. */
interface Question {
  readonly sheet: ReadCells;
  readonly left: number;
  readonly what: "font" | "bold" | "struck";
}

/** What was asked before about rows that are as they were. */
function known({ sameRows, struckParts }: ReadCells, before: ReadLooks): Found {
  const rowOf = (key: string): number => Number(key.slice(0, key.indexOf(":"))) - 1;
  const isSame = (key: string): boolean => sameRows.has(rowOf(key));
  return {
    fonts: new Map([...before.fonts].filter(([key]) => isSame(key))),
    bold: new Set([...before.bold].filter(isSame)),
    struck: new Set([...before.struck].filter((key) => isSame(key) && isIn(struckParts, rowOf(key)))),
    struckParts,
  };
}

function isIn(runs: readonly Run[], row: number): boolean {
  return runs.some(({ from, rows }) => row >= from && row < from + rows);
}

/**
 * Fonts of columns whose text may be typed in an old encoding, whether headings inside of the list are bold, and
 * which cells are struck through where some are: nothing else of the looks of cells is read. One sync in most
 * workbooks, none in many. `before`: what was asked when these sheets were read last; rows that are as they were are
 * not asked again.
 */
export async function readLooks(
  sheets: readonly ReadCells[],
  before: ReadonlyMap<string, ReadLooks>,
): Promise<ReadonlyMap<ReadCells, ReadLooks>> {
  const looks = new Map(sheets.map((sheet) => [sheet, known(sheet, before.get(sheet.outline.id) ?? NOTHING)]));
  if (!isSupported("1.9")) return looks;
  let waiting: readonly Piece<Question>[] = sheets.flatMap((sheet) => [
    ...fontQuestions(sheet),
    ...boldQuestions(sheet),
    ...struckQuestions(sheet, before.get(sheet.outline.id) ?? NOTHING),
  ]);
  let cellsAtOnce = CELLS_AT_ONCE;
  while (waiting.length > 0) {
    const { batch, rest } = nextBatch(waiting, Math.max(1, cellsAtOnce));
    try {
      await runBatch((context) => askLooks(context, batch, looks));
      waiting = rest;
    } catch (error) {
      if (!(error instanceof HostError && error.failure === "too-large" && canBeHalved(batch))) throw error;
      cellsAtOnce = Math.floor(cellsAtOnce / 2);
    }
  }
  return looks;
}

async function askLooks(
  context: Excel.RequestContext,
  batch: readonly Piece<Question>[],
  looks: ReadonlyMap<ReadCells, Found>,
): Promise<void> {
  const asked = batch.map((piece) => {
    const { sheet, left, what } = piece.sheet;
    const range = context.workbook.worksheets
      .getItem(sheet.outline.id)
      .getRangeByIndexes(piece.from, left - 1, piece.rows, piece.columns);
    return { piece, answer: range.getCellProperties({ format: { font: FONT_PROPERTIES[what] } }) };
  });
  await context.sync();
  for (const {
    piece: {
      from,
      sheet: { sheet, left },
    },
    answer,
  } of asked) {
    const into = looks.get(sheet);
    answer.value.forEach((row, r) =>
      row.forEach(({ format }, c) => {
        const key = `${from + r + 1}:${left + c}`;
        if (format?.font?.name) into?.fonts.set(key, format.font.name);
        if (format?.font?.bold === true) into?.bold.add(key);
        if (format?.font?.strikethrough === true) into?.struck.add(key);
      }),
    );
  }
}

const FONT_PROPERTIES = { font: { name: true }, bold: { bold: true }, struck: { strikethrough: true } } as const;

export const looksOf = (looks: ReadonlyMap<ReadCells, ReadLooks>, sheet: ReadCells): ReadLooks =>
  looks.get(sheet) ?? NOTHING;

/** Letters and signs that Vietnamese in Unicode has not, and the old encodings have in nearly every word. */
const STRANGE =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/;

/**
 * Whole columns in which a text would read differently in a font of an old encoding; none where no text of the sheet
 * looks like one.
 */
function fontQuestions(sheet: ReadCells): readonly Piece<Question>[] {
  const {
    values,
    outline: { columnCount },
  } = sheet;
  const suspect = new Set<number>();
  const unicode = new Set<number>();
  forTexts(values, columnCount, (text, c) => {
    if (!suspect.has(c) && STRANGE.test(text) && dependsOnFont(text)) suspect.add(c);
  });
  if (suspect.size === 0) return [];
  // Beside such columns also those with plain letters only, which may have lost a ư ("Phng").
  forTexts(values, columnCount, (text, c) => {
    if (isUnicodeVietnamese(text)) unicode.add(c);
  });
  forTexts(values, columnCount, (text, c) => {
    if (!suspect.has(c) && !unicode.has(c) && dependsOnFont(text)) suspect.add(c);
  });
  const runs = runsOf(values.flatMap((_row, r) => (sheet.sameRows.has(r) ? [] : [r])));
  return [...suspect]
    .sort((a, b) => a - b)
    .flatMap((c) =>
      runs.map(({ from, rows }) => ({ sheet: { sheet, left: c + 1, what: "font" as const }, columns: 1, from, rows })),
    );
}

function dependsOnFont(text: string): boolean {
  return decodeLegacy(text, ".VnTime").encoding !== null || decodeLegacy(text, "VNI-Times").encoding !== null;
}

function forTexts(
  values: readonly (readonly unknown[])[],
  columnCount: number,
  see: (text: string, column: number) => void,
): void {
  for (const row of values) {
    for (let c = 0; c < columnCount; c++) {
      const value = row[c];
      if (typeof value === "string" && value !== "") see(value, c);
    }
  }
}

/**
 * Rows with one text beside an order number may be headings, told from each other and from people by bold type; the row
 * below is compared with them.
 */
function boldQuestions(sheet: ReadCells): readonly Piece<Question>[] {
  const {
    values,
    outline: { rowCount, columnCount },
  } = sheet;
  const asked = new Set<number>();
  values.forEach((row, r) => {
    let texts = 0;
    for (let c = 0; c < columnCount && texts < 3; c++) if (typeof row[c] === "string" && row[c] !== "") texts++;
    if (texts === 0 || texts > 2) return;
    asked.add(r);
    if (r + 1 < rowCount) asked.add(r + 1);
  });
  return runsOf([...asked].filter((row) => !sheet.sameRows.has(row))).map(({ from, rows }) => ({
    sheet: { sheet, left: 1, what: "bold" as const },
    columns: columnCount,
    from,
    rows,
  }));
}

/** Where anything is struck through at all: all rows there, but for those of which it is known already. */
function struckQuestions(sheet: ReadCells, before: ReadLooks): readonly Piece<Question>[] {
  const asked = sheet.struckParts
    .flatMap(({ from, rows }) => Array.from({ length: rows }, (_none, i) => from + i))
    .filter((row) => !(sheet.sameRows.has(row) && isIn(before.struckParts, row)));
  const question = { sheet, left: 1, what: "struck" as const };
  return runsOf(asked).map(({ from, rows }) => ({ sheet: question, columns: sheet.outline.columnCount, from, rows }));
}

/** Row numbers → runs of rows. */
function runsOf(rows: readonly number[]): readonly Run[] {
  const runs: { from: number; rows: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.from + last.rows === row) last.rows++;
    else runs.push({ from: row, rows: 1 });
  }
  return runs;
}
