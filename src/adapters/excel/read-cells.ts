import { HostError } from "../../app/ports";
import type { CellRange } from "../../domain/cell-ref";
import { rangesOfAddress } from "./area-text";
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
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly tableRanges: (CellRange | undefined)[];
}

/** Excel on the web refuses more than 5 MB in one answer; this much is asked for at a time. */
const BYTES_AT_ONCE = 4 * 1024 * 1024;
/** What one cell takes in an answer while nothing is known of the sheet: value, formula and format of a Vietnamese text of middling length. */
const BYTES_OF_A_CELL = 48;
const SAMPLE_ROWS = 40;

/**
 * Reads the cells of these sheets: one sync for every 4 MB, several small sheets in one. An answer that turns out too large is asked for again in halves.
 * null: a sheet has grown, shrunk, or is gone since it was looked over.
 */
export async function readCells(outlines: readonly SheetOutline[], waits: boolean): Promise<readonly ReadCells[] | null> {
  const sheets = outlines.map((outline): ReadCells => ({ outline, values: [], formulas: [], numberFormats: [], merges: [], hiddenRows: [], hiddenColumns: [], tableRanges: [] }));
  let waiting: readonly Piece<ReadCells>[] = sheets.map((sheet) => ({ sheet, columns: sheet.outline.columnCount, from: 0, rows: sheet.outline.rowCount }));
  let bytesOfACell = BYTES_OF_A_CELL;
  let bytesAtOnce = BYTES_AT_ONCE;
  let mergesToo = knowsMerges();
  while (waiting.length > 0) {
    const { batch, rest } = nextBatch(waiting, Math.max(1, Math.floor(bytesAtOnce / bytesOfACell)));
    try {
      if (!(await runBatch((context) => readPieces(context, batch, mergesToo), { waits }))) return null;
    } catch (error) {
      if (mergesToo && isMergeFailure(error)) mergesToo = false;
      else if (error instanceof HostError && error.failure === "too-large" && canBeHalved(batch)) bytesAtOnce /= 2;
      else throw error;
      continue;
    }
    bytesOfACell = Math.max(16, ...batch.map(sampleBytes));
    waiting = rest;
  }
  if (knowsMerges() && !mergesToo) {
    for (const sheet of sheets) sheet.merges.splice(0, Infinity, ...(sheet.outline.rowCount === 0 ? [] : await readMergesInParts(sheet.outline, waits)));
  }
  return sheets;
}

/** One sync. False when a sheet is not any more as it was looked over. */
async function readPieces(context: Excel.RequestContext, batch: readonly Piece<ReadCells>[], mergesToo: boolean): Promise<boolean> {
  const answers = batch.map((piece) => askForPiece(context.workbook.worksheets.getItem(piece.sheet.outline.id), piece, mergesToo));
  await context.sync();
  return answers.every((answer) => answer());
}

/** Queues everything asked of one piece; what comes back puts the answers in their place, or says that the sheet has changed. */
function askForPiece(sheet: Excel.Worksheet, { sheet: into, from, rows }: Piece<ReadCells>, mergesToo: boolean): () => boolean {
  const { outline } = into;
  const isFirst = from === 0;
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const isAsItWas = (): boolean =>
    sheet.name === outline.info.name && (used.isNullObject ? outline.rowCount === 0 : used.rowIndex + used.rowCount === outline.rowCount && used.columnIndex + used.columnCount === outline.columnCount);
  if (rows === 0) return isAsItWas;

  const range = sheet.getRangeByIndexes(from, 0, rows, outline.columnCount);
  range.load("values,formulas,numberFormat");
  const merges = mergesToo ? askForMerges(range) : () => [];
  const hiddenRows = outline.mayHideRows && isSupported("1.9") ? range.getRowProperties({ rowHidden: true }) : null;
  const hiddenColumns = isFirst && outline.mayHideColumns && isSupported("1.9") ? range.getColumnProperties({ columnHidden: true }) : null;
  const tables = isFirst ? outline.tables.map((table) => {
    const place = sheet.tables.getItem(table.id).getRange();
    place.load("address");
    return place;
  }) : [];
  return () => {
    if (!isAsItWas()) return false;
    const { values, formulas, numberFormat } = range as { values: unknown[][] | null; formulas: unknown[][] | null; numberFormat: unknown[][] | null };
    // Seen in Excel: null instead of an error when there is too much.
    if (values === null || formulas === null || numberFormat === null) throw new HostError("too-large", `${outline.info.name}: null`);
    for (let i = 0; i < rows; i++) {
      into.values[from + i] = values[i] ?? [];
      into.formulas[from + i] = formulas[i] ?? [];
      into.numberFormats[from + i] = numberFormat[i] ?? [];
    }
    into.merges.push(...merges());
    hiddenRows?.value.forEach(({ rowHidden }, i) => { if (rowHidden === true) into.hiddenRows.push(from + i + 1); });
    hiddenColumns?.value.forEach(({ columnHidden }, i) => { if (columnHidden === true) into.hiddenColumns.push(i + 1); });
    tables.forEach(({ address }) => into.tableRanges.push(rangesOfAddress(address)[0]));
    return true;
  };
}

/** How large a cell of what was just read is in an answer, from some of its rows. */
function sampleBytes({ sheet: { values, formulas, numberFormats }, columns, from, rows }: Piece<ReadCells>): number {
  const step = Math.max(1, Math.floor(rows / SAMPLE_ROWS));
  let bytes = 0;
  let cells = 0;
  for (let row = from; row < from + rows; row += step) {
    // Letters outside Latin-1 take three bytes, the others two.
    bytes += JSON.stringify([values[row], formulas[row], numberFormats[row]]).replace(/[\u0080-\uffff]/g, "xxx").length;
    cells += columns;
  }
  return cells === 0 ? 0 : (bytes / cells) * 1.1;
}
