import { type CellChange, HostError, type RowMove } from "../../app/ports";
import { type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { type FormulaPlace, grownFormula, growingFormulas, type Insertion } from "./grow-ranges";
import type { SheetReader } from "./read-sheets";
import { modelOf, refuseMove, type RowShift, touchedBy } from "./row-obstacles";
import { runBatch } from "./run-batch";
import { CELLS_AT_ONCE, queueChange } from "./write-cells";

/** What has to be known before rows move. */
interface Ground {
  readonly sheet: SheetSnapshot;
  readonly move: RowShift;
  readonly growing: readonly FormulaPlace[];
}

/**
 * Rows put in or taken out by Excel itself, which moves all that points at them along. What it leaves undone is done
 * besides: in a row that carries on the formulas of the row above, and the ends of ranges that end right above it.
 * Throws HostError; what is not sure is refused before anything is written.
 */
export async function moveRows(reader: SheetReader, wish: RowMove): Promise<void> {
  const move = shiftOf(wish);
  const sheets = await reader.read(undefined, true);
  const sheet = sheets.find(({ name }) => name === move.sheet);
  if (sheet === undefined) throw new HostError("sheet-gone", move.sheet);
  const growing = move.does === "insert" ? growingFormulas(sheets, move) : [];
  refuseMove(sheet, move, growing, sheets);
  const ground = { sheet, move, growing };
  const { fill = [] } = move;
  let hasMoved = false;
  await runBatch(
    async (context) => {
      const { worksheets } = context.workbook;
      const put = (changes: readonly CellChange[]) => changes.forEach((change) => queueChange(worksheets, change));
      if (!hasMoved) {
        shift(context, ground, await askBefore(context, ground));
        put(fill.slice(0, CELLS_AT_ONCE));
      }
      const grown = growing.map((place) => askForFormula(context, place, move));
      await context.sync();
      hasMoved = true;
      for (const { place, range } of grown) grow(place, range, move);
      for (let from = CELLS_AT_ONCE; from < fill.length; from += CELLS_AT_ONCE) {
        put(fill.slice(from, from + CELLS_AT_ONCE));
        await context.sync();
      }
      if (grown.length > 0) await context.sync();
    },
    { isOneUndo: true, isWriting: true },
  );
}

/** Excel sorts by itself. */
function shiftOf(move: RowMove): RowShift {
  if (move.does === "sort") throw new HostError("not-supported", "sort");
  return move;
}

/**
 * Throws where the sheet is not as it was read, or is held by a filter or a protection. Returns the formulas of the row
 * that new ones look like, as they read in any row.
 */
async function askBefore(context: Excel.RequestContext, ground: Ground): Promise<readonly (string | null)[]> {
  const { sheet, move, growing } = ground;
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  const place = worksheets.getItem(sheet.name);
  place.autoFilter.load("isDataFiltered");
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const { top, bottom } = touchedBy(move);
  const around = place.getRangeByIndexes(top - 1, 0, bottom - top + 1, width);
  around.load("values");
  const model = modelOf(move);
  const row = model === null || model < 1 ? null : place.getRangeByIndexes(model - 1, 0, 1, width);
  row?.load("formulasR1C1");
  await context.sync();
  const locked = new Set(worksheets.items.flatMap(({ name, protection }) => (protection.protected ? [name] : [])));
  const held = [sheet.name, ...growing.map((one) => one.sheet)].find((name) => locked.has(name));
  if (held !== undefined) throw new HostError("sheet-protected", held);
  if (place.autoFilter.isDataFiltered) throw new HostError("rows-filtered", sheet.name);
  const isOther = (around.values as readonly (readonly unknown[])[]).some((line, r) =>
    line.some((value, c) => isOtherText(value, valueAt(sheet, top + r, c + 1))),
  );
  if (isOther) throw new HostError("not-answering", "rows have moved since they were read");
  const [texts = []] = row === null || !carriesOn(move) ? [] : (row.formulasR1C1 as readonly (readonly unknown[])[]);
  return texts.map((text) => (typeof text === "string" && text.startsWith("=") ? text : null));
}

/** Numbers may be told otherwise (days of 1904); people are told apart by texts. */
function isOtherText(now: unknown, read: unknown): boolean {
  return (
    (typeof read === "string" || typeof now === "string") && (now === "" ? null : now) !== (read === "" ? null : read)
  );
}

function shift(context: Excel.RequestContext, { sheet, move }: Ground, carried: readonly (string | null)[]): void {
  const place = context.workbook.worksheets.getItem(sheet.name);
  const { at, count } = move;
  const rows = place.getRange(`${at}:${at + count - 1}`);
  if (move.does === "delete") {
    rows.delete(Excel.DeleteShiftDirection.up);
    return;
  }
  rows.insert(Excel.InsertShiftDirection.down);
  const fresh = place.getRange(`${at}:${at + count - 1}`);
  const model = move.like === "above" ? at - 1 : at + count;
  if (model >= 1 && !isBound(sheet, move)) fresh.copyFrom(`${model}:${model}`, Excel.RangeCopyType.formats);
  if (carried.some((text) => text !== null))
    place.getRangeByIndexes(at - 1, 0, count, carried.length).formulasR1C1 = Array.from({ length: count }, () => [
      ...carried,
    ]);
}

/** A row with cells merged over several rows cannot be copied by itself; Excel makes a new one like it anyway. */
function isBound({ merges }: SheetSnapshot, move: RowShift): boolean {
  const model = modelOf(move) ?? 0;
  return merges.some(({ top, bottom }) => top < bottom && top <= model && bottom >= model);
}

function carriesOn(move: RowShift): move is Insertion {
  return move.does === "insert" && move.carriesOn === true;
}

/** The formula as Excel has it after the rows were put in. */
function askForFormula(
  context: Excel.RequestContext,
  { sheet, row, column }: FormulaPlace,
  { sheet: moved, at, count }: RowMove,
) {
  const now = sheet === moved && row >= at ? row + count : row;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(now - 1, column - 1, 1, 1);
  range.load("formulas");
  return { place: { sheet, row: now }, range };
}

function grow(place: { readonly sheet: string; readonly row: number }, range: Excel.Range, move: RowShift): void {
  const [[formula] = []] = range.formulas as readonly (readonly unknown[])[];
  const grown = typeof formula === "string" && carriesOn(move) ? grownFormula(formula, place, move) : null;
  if (grown !== null) range.formulas = [[grown]];
}
