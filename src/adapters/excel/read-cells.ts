import { HostError } from "../../app/ports";
import type { CellRange } from "../../domain/cell-ref";
import { rangesOfAddress } from "./area-text";
import { keptMerges } from "./kept-merges";
import type { SheetOutline } from "./look-over";
import { canBeHalved, nextBatch, type Piece } from "./pieces";
import { askForMerges, isMergeFailure, knowsMerges, readMergesInParts } from "./read-merges";
import { isSupported, runBatch } from "./run-batch";

/** What Excel says of one sheet, row for row from A1. */
export interface ReadCells {
  readonly outline: SheetOutline;
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly numberFormats: unknown[][];
  readonly merges: CellRange[];
  /** The merged ranges were not asked again, and there may be others by now. */
  mergesMayDiffer: boolean;
  /** The values with which the merged ranges were asked last, and the answer; a user who undoes comes back to them. */
  asked: { readonly values: unknown[][]; readonly merges: readonly CellRange[] } | null;
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly tableRanges: (CellRange | undefined)[];
  /** Runs of rows (from 0) in which something is struck through. */
  readonly struckParts: { readonly from: number; readonly rows: number }[];
  /**
   * Rows (from 0) that were read as before, so that nothing else of them was asked; empty when there is nothing to
   * compare with.
   */
  readonly sameRows: Set<number>;
}

/** What of a run of rows is asked: everything; first the values; of rows whose values are others, the rest. */
type Part = "all" | "values" | "rest";
interface Asked {
  readonly into: ReadCells;
  readonly part: Part;
}

/** Excel on the web refuses more than 5 MB in one answer; this much is asked for at a time. */
const BYTES_AT_ONCE = 4 * 1024 * 1024;
/**
 * What one cell takes in an answer while nothing is known of the sheet: value, formula and format of a Vietnamese text
 * of middling length.
 */
const BYTES_OF_A_CELL = 48;
const SAMPLE_ROWS = 40;

/**
 * Reads the cells of these sheets: one sync for every 4 MB, several small sheets in one. An answer that turns out too
 * large is asked for again in halves. `before`: what a sheet was when it was read last; then all its values are read,
 * and formulas and formats of those rows only whose values are others; merged ranges are those of before, moved with
 * their rows and columns. null: a sheet has grown, shrunk, or is gone since it was looked over.
 */
export async function readCells(
  outlines: readonly SheetOutline[],
  before: ReadonlyMap<string, ReadCells>,
): Promise<readonly ReadCells[] | null> {
  const sheets = outlines.map((outline): ReadCells => ({
    outline,
    values: [],
    formulas: [],
    numberFormats: [],
    merges: [],
    mergesMayDiffer: false,
    asked: null,
    hiddenRows: [],
    hiddenColumns: [],
    tableRanges: [],
    struckParts: [],
    sameRows: new Set(),
  }));
  const whole = (into: ReadCells): Piece<Asked> => ({
    sheet: { into, part: before.has(into.outline.id) ? "values" : "all" },
    columns: into.outline.columnCount,
    from: 0,
    rows: into.outline.rowCount,
  });
  const mergesToo = await readPieces(sheets.map(whole), knowsMerges());
  if (mergesToo === null) return null;
  const changed = sheets.flatMap((sheet) => {
    const known = before.get(sheet.outline.id);
    return known
      ? changedRows(sheet, known).map(({ from, rows }): Piece<Asked> => ({
          sheet: { into: sheet, part: "rest" },
          columns: sheet.outline.columnCount,
          from,
          rows,
        }))
      : [];
  });
  if (changed.length > 0 && (await readPieces(changed, false)) === null) return null;
  for (const sheet of sheets) {
    const known = before.get(sheet.outline.id);
    if (known) {
      keepMerges(sheet, known);
      continue;
    }
    if (knowsMerges() && !mergesToo && sheet.outline.rowCount > 0) {
      sheet.merges.splice(0, Infinity, ...(await readMergesInParts(sheet.outline)));
    }
    sheet.asked = { values: sheet.values, merges: [...sheet.merges] };
  }
  return sheets;
}

/**
 * Which cells are merged is asked when a sheet is read anew, not after an edit: the mere question takes away all that
 * the user could undo.
 */
function keepMerges(sheet: ReadCells, before: ReadCells): void {
  const { asked } = before;
  const isAsAsked =
    asked !== null &&
    asked.values.length === sheet.values.length &&
    sheet.values.every((row, r) => isSameRow(row, asked.values[r]));
  const { merges, mayDiffer } = isAsAsked
    ? { merges: asked.merges, mayDiffer: false }
    : keptMerges(sheet.values, before);
  sheet.asked = asked;
  sheet.merges.splice(0, Infinity, ...merges);
  sheet.mergesMayDiffer = mayDiffer && knowsMerges();
}

function isSameRow(row: readonly unknown[], known: readonly unknown[] | undefined): boolean {
  return known !== undefined && known.length === row.length && row.every((value, c) => value === known[c]);
}

/** Runs of rows with other values than before; for all other rows, formulas and formats are taken over. */
function changedRows(sheet: ReadCells, before: ReadCells): readonly { readonly from: number; readonly rows: number }[] {
  const runs: { from: number; rows: number }[] = [];
  sheet.values.forEach((row, r) => {
    const known = before.values[r];
    if (isSameRow(row, known)) {
      sheet.formulas[r] = before.formulas[r] ?? [];
      sheet.numberFormats[r] = before.numberFormats[r] ?? [];
      sheet.sameRows.add(r);
      return;
    }
    const last = runs[runs.length - 1];
    if (last && last.from + last.rows === r) last.rows++;
    else runs.push({ from: r, rows: 1 });
  });
  return runs;
}

/**
 * null: a sheet is not any more as it was looked over. Otherwise whether the merged ranges were read with the cells.
 */
async function readPieces(pieces: readonly Piece<Asked>[], withMerges: boolean): Promise<boolean | null> {
  let waiting = pieces;
  let bytesOfACell = BYTES_OF_A_CELL;
  let bytesAtOnce = BYTES_AT_ONCE;
  let mergesToo = withMerges;
  while (waiting.length > 0) {
    const { batch, rest } = nextBatch(waiting, Math.max(1, Math.floor(bytesAtOnce / bytesOfACell)));
    try {
      if (!(await runBatch((context) => readBatch(context, batch, mergesToo)))) return null;
    } catch (error) {
      if (mergesToo && isMergeFailure(error)) mergesToo = false;
      else if (error instanceof HostError && error.failure === "too-large" && canBeHalved(batch)) bytesAtOnce /= 2;
      else throw error;
      continue;
    }
    bytesOfACell = Math.max(16, ...batch.map(sampleBytes));
    waiting = rest;
  }
  return mergesToo;
}

/** One sync. False when a sheet is not any more as it was looked over. */
async function readBatch(
  context: Excel.RequestContext,
  batch: readonly Piece<Asked>[],
  mergesToo: boolean,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  const sheets = new Map<string, { readonly sheet: Excel.Worksheet; readonly isAsItWas: () => boolean }>();
  const answers = batch.map((piece) => {
    const { outline } = piece.sheet.into;
    const known = sheets.get(outline.id) ?? askWhetherSame(worksheets.getItem(outline.id), outline);
    sheets.set(outline.id, known);
    return piece.rows === 0 ? () => undefined : askForPiece(known.sheet, piece, mergesToo);
  });
  await context.sync();
  if (![...sheets.values()].every(({ isAsItWas }) => isAsItWas())) return false;
  for (const answer of answers) answer();
  return true;
}

function askWhetherSame(
  sheet: Excel.Worksheet,
  outline: SheetOutline,
): { readonly sheet: Excel.Worksheet; readonly isAsItWas: () => boolean } {
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return {
    sheet,
    isAsItWas: () =>
      sheet.name === outline.info.name &&
      (used.isNullObject
        ? outline.rowCount === 0
        : used.rowIndex + used.rowCount === outline.rowCount &&
          used.columnIndex + used.columnCount === outline.columnCount),
  };
}

const PROPERTIES: Readonly<Record<Part, string>> = {
  all: "values,formulas,numberFormat",
  values: "values",
  rest: "formulas,numberFormat",
};

/** Queues everything asked of one piece; what comes back puts the answers in their place. */
function askForPiece(
  sheet: Excel.Worksheet,
  { sheet: { into, part }, from, rows }: Piece<Asked>,
  mergesToo: boolean,
): () => void {
  const { outline } = into;
  const range = sheet.getRangeByIndexes(from, 0, rows, outline.columnCount);
  range.load(PROPERTIES[part]);
  const layout =
    part === "rest"
      ? () => undefined
      : askForLayout(sheet, range, { into, from, rows, mergesToo: mergesToo && part === "all" });
  return () => {
    const put = (name: "values" | "formulas" | "numberFormat", place: unknown[][]): void => {
      const given = range[name] as unknown[][] | null;
      // Seen in Excel: null instead of an error when there is too much.
      if (given === null) throw new HostError("too-large", `${outline.info.name}: null`);
      for (let i = 0; i < rows; i++) place[from + i] = given[i] ?? [];
    };
    if (part !== "rest") put("values", into.values);
    if (part !== "values") {
      put("formulas", into.formulas);
      put("numberFormat", into.numberFormats);
    }
    layout();
  };
}

interface AskedLayout {
  readonly into: ReadCells;
  readonly from: number;
  readonly rows: number;
  readonly mergesToo: boolean;
}

/** Merged ranges, hidden rows and columns, tables, and whether anything is struck through. */
function askForLayout(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  { into, from, rows, mergesToo }: AskedLayout,
): () => void {
  const { outline } = into;
  const merges = mergesToo ? askForMerges(range) : () => [];
  const font = isSupported("1.9") ? range.format.font : null;
  font?.load("strikethrough");
  const hiddenRows = outline.mayHideRows && isSupported("1.9") ? range.getRowProperties({ rowHidden: true }) : null;
  const hiddenColumns =
    from === 0 && outline.mayHideColumns && isSupported("1.9")
      ? range.getColumnProperties({ columnHidden: true })
      : null;
  const tables =
    from === 0
      ? outline.tables.map((table) => {
          const place = sheet.tables.getItem(table.id).getRange();
          place.load("address");
          return place;
        })
      : [];
  return () => {
    into.merges.push(...merges());
    // null: some cells are, some are not.
    if (font !== null && font.strikethrough !== false) into.struckParts.push({ from, rows });
    hiddenRows?.value.forEach(({ rowHidden }, i) => {
      if (rowHidden === true) into.hiddenRows.push(from + i + 1);
    });
    hiddenColumns?.value.forEach(({ columnHidden }, i) => {
      if (columnHidden === true) into.hiddenColumns.push(i + 1);
    });
    tables.forEach(({ address }) => into.tableRanges.push(rangesOfAddress(address)[0]));
  };
}

/** How large a cell of what was just read is in an answer, from some of its rows. */
function sampleBytes({
  sheet: {
    into: { values, formulas, numberFormats },
    part,
  },
  columns,
  from,
  rows,
}: Piece<Asked>): number {
  const step = Math.max(1, Math.floor(rows / SAMPLE_ROWS));
  let bytes = 0;
  let cells = 0;
  for (let row = from; row < from + rows; row += step) {
    const read = part === "values" ? [values[row]] : [values[row], formulas[row], numberFormats[row]];
    // Letters outside Latin-1 take three bytes, the others two.
    bytes += JSON.stringify(read).replace(/[\u0080-\uffff]/g, "xxx").length;
    cells += columns;
  }
  return cells === 0 ? 0 : (bytes / cells) * 1.1;
}
