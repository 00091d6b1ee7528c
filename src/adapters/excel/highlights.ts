import { HostError, type HostFailure, type Mark, type MarkResult } from "../../app/ports";
import type { CellRange } from "../../domain/cell-ref";
import { joinCells } from "../../domain/highlight";
import { SEVERITIES, type Severity } from "../../domain/plan";
import { cellsIn } from "./area-text";
import { findFormats, findReadableFormats } from "./find-formats";
import { askListSeparator, type ListSeparator } from "./list-separator";
import { askAgain, type OwnFormat, replaceOwnFormats, type SheetFormats } from "./own-formats";
import { isSupported, runBatch } from "./run-batch";

type SheetMarks = ReadonlyMap<Severity, readonly CellRange[]>;

/** More cells than this in one format of ours: nobody compares them, they are written anew. */
const MOST_COMPARED = 200_000;

/**
 * Our highlights in the open workbook: conditional formats of our own, one for each severity over all its cells. What
 * was written is remembered by id, but each time it is asked whether it still stands there: undo, pasting and other
 * people may have moved or removed it.
 */
export class Highlights {
  private readonly known = new Map<string, SheetFormats>();
  /** Formats that Excel does not let anybody read, by id, with their sheet; most are the user's. */
  private unreadable: ReadonlyMap<string, string> = new Map();
  /** Every format that was ever known to be ours. */
  private readonly everOwn = new Set<string>();
  /** Undefined: not asked yet. */
  private separator: ListSeparator | undefined;

  /** A sheet was deleted: its id may be given to another one. */
  forget(sheetId: string): void {
    this.known.delete(sheetId);
  }

  /** How many cells carry our highlights, those of an earlier session too. */
  async marked(): Promise<number> {
    if (!isSupported("1.9")) return 0;
    await this.askSeparator().catch(() => undefined);
    return this.nameFailure(async () => {
      try {
        await runBatch(async (context) => {
          const sheets = context.workbook.worksheets;
          sheets.load("items/id");
          await context.sync();
          await this.find(
            context,
            sheets.items.map((sheet) => sheet.id),
          );
        });
      } catch (error) {
        if (isHopeless(error)) throw error;
        await this.findCarefully();
      }
      return [...this.known.values()].reduce((sum, { own }) => sum + countCells(own), 0);
    });
  }

  /** Replaces all of our highlights; two syncs when every sheet was seen before, one when nothing has to change. */
  async mark(marks: readonly Mark[]): Promise<MarkResult> {
    if (!isSupported("1.9"))
      return {
        marked: 0,
        skipped: [...new Set(marks.map((mark) => mark.cell.sheet))].map((sheet) => ({ sheet, why: "not-supported" })),
      };
    return this.nameFailure(async () => {
      try {
        return await this.replace(marks, true);
      } catch (error) {
        if (isHopeless(error)) throw error;
        // A sheet, a format or a right was lost in the middle, or a format cannot be read. What was half done is
        // found by its formula and replaced like anything else of ours.
        this.separator = undefined;
        await this.findCarefully();
      }
      try {
        return await this.replace(marks, false);
      } catch (error) {
        this.known.clear();
        await this.removeRest();
        throw error;
      }
    });
  }

  /**
   * In a second try nothing is done in a way that may be at fault: formats are made anew instead of moved, each step
   * can be undone by itself.
   */
  private async replace(marks: readonly Mark[], isFirstTry: boolean): Promise<MarkResult> {
    const wanted = rangesBySheet(marks);
    const needsSign = [...wanted.values()].some((sheet) => [...sheet.values()].some((ranges) => ranges.length > 1));
    const separator = needsSign ? await this.askSeparator() : null;
    const options = { separator, canMove: isFirstTry && canMoveFormats() };
    return runBatch(
      async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load("items/id,items/name,items/protection/protected");
        const asked = [...this.known].map(([id, formats]) => ({ id, answer: askAgain(context, id, formats) }));
        await context.sync();
        this.known.clear();
        for (const { id, answer } of asked) {
          const formats = answer();
          if (formats) this.know(id, formats);
        }
        const unseen = sheets.items.map((sheet) => sheet.id).filter((id) => !this.known.has(id));
        if (unseen.length > 0) await this.find(context, unseen);

        const names = new Set(sheets.items.map((sheet) => sheet.name));
        const skipped: { sheet: string; why: HostFailure }[] = [...wanted.keys()]
          .filter((name) => !names.has(name))
          .map((sheet) => ({ sheet, why: "sheet-gone" }));
        const written: { id: string; after: () => SheetFormats }[] = [];
        for (const { id, name, protection } of sheets.items) {
          if (this.hasLostFormat(id)) skipped.push({ sheet: name, why: "format-unreadable" });
          const before = this.known.get(id) ?? NO_FORMATS;
          const ranges = wanted.get(name) ?? NO_MARKS;
          if (isSame(before.own, ranges)) continue;
          if (protection.protected) skipped.push({ sheet: name, why: "sheet-protected" });
          else written.push({ id, after: replaceOwnFormats(context, id, before, ranges, options) });
        }
        if (written.length > 0) {
          // Until it is known to have worked, these sheets are to be looked through again.
          for (const { id } of written) this.known.delete(id);
          context.application.suspendScreenUpdatingUntilNextSync();
          await context.sync();
          for (const { id, after } of written) this.know(id, after());
        }
        return { marked: [...this.known.values()].reduce((sum, { own }) => sum + countCells(own), 0), skipped };
      },
      { isWriting: true, isOneUndo: isFirstTry },
    );
  }

  private async find(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<void> {
    const { found, unreadable } = await findFormats(context, sheetIds, new Set(this.unreadable.keys()));
    for (const [id, formats] of found) this.know(id, formats);
    const others = [...this.unreadable].filter(([, sheetId]) => !found.has(sheetId));
    this.unreadable = new Map([...others, ...unreadable.map(({ id, sheetId }) => [id, sheetId] as const)]);
  }

  private async findCarefully(): Promise<void> {
    this.known.clear();
    const { found, unreadable } = await findReadableFormats(new Set(this.unreadable.keys()));
    for (const [id, formats] of found) this.know(id, formats);
    this.unreadable = new Map(unreadable.map(({ id, sheetId }) => [id, sheetId]));
  }

  private know(sheetId: string, formats: SheetFormats): void {
    this.known.set(sheetId, formats);
    for (const { id } of formats.own) this.everOwn.add(id);
  }

  /** One of ours stands on this sheet and cannot be read, so it cannot be taken off either. */
  private hasLostFormat(sheetId: string): boolean {
    return [...this.unreadable].some(([id, sheet]) => sheet === sheetId && this.everOwn.has(id));
  }

  private async askSeparator(): Promise<ListSeparator> {
    this.separator ??= await askListSeparator();
    return this.separator;
  }

  /** Marking failed twice: rather no marks than half of them. What cannot be removed now is found the next time. */
  private async removeRest(): Promise<void> {
    await this.replace([], false).catch(() => {
      this.known.clear();
    });
  }

  /** Sheets that are gone are told by name; what else is not found here is a format. */
  private async nameFailure<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof HostError) || error.failure !== "sheet-gone") throw error;
      throw new HostError("format-unreadable", error.detail);
    }
  }
}

const NO_FORMATS: SheetFormats = { own: [], count: 0, isInFront: true };
const NO_MARKS: SheetMarks = new Map();

/** Excel has it since ExcelApi 1.17; a copy of the library that an office keeps may be older than its Excel. */
function canMoveFormats(): boolean {
  return isSupported("1.17") && "setRanges" in Excel.ConditionalFormat.prototype;
}

/** Nothing was begun, and a second try would go the same way. */
function isHopeless(error: unknown): boolean {
  return (
    error instanceof HostError &&
    (error.failure === "busy" || error.failure === "not-answering" || error.failure === "not-supported")
  );
}

/** The worst severity wins where a cell has two. */
function rangesBySheet(marks: readonly Mark[]): ReadonlyMap<string, SheetMarks> {
  const worst = new Map<string, Map<string, Mark>>();
  for (const mark of marks) {
    const cells = worst.get(mark.cell.sheet) ?? new Map<string, Mark>();
    worst.set(mark.cell.sheet, cells);
    const key = `${mark.cell.row}:${mark.cell.column}`;
    const before = cells.get(key);
    if (!before || SEVERITIES.indexOf(mark.severity) < SEVERITIES.indexOf(before.severity)) cells.set(key, mark);
  }
  return new Map(
    [...worst].map(([sheet, cells]) => {
      const of = (severity: Severity) =>
        joinCells([...cells.values()].filter((mark) => mark.severity === severity).map((mark) => mark.cell));
      return [sheet, new Map(SEVERITIES.map((severity) => [severity, of(severity)]))];
    }),
  );
}

function countCells(own: readonly OwnFormat[]): number {
  return own.reduce((sum, { ranges }) => sum + cellsIn(ranges), 0);
}

/** The same cells in the same severities; how they are cut into ranges and formats does not matter. */
function isSame(own: readonly OwnFormat[], wanted: SheetMarks): boolean {
  return (
    own.every((format) => format.isWhole) &&
    SEVERITIES.every((severity) => {
      const standing = own.filter((format) => format.severity === severity).flatMap((format) => format.ranges);
      const ranges = wanted.get(severity) ?? [];
      const count = cellsIn(standing);
      if (count !== cellsIn(ranges) || count > MOST_COMPARED) return false;
      const cells = new Set(cellKeys(standing));
      // As many and all of them: equal. Formats of ours that overlap (a cell copied onto another) are written anew.
      return cells.size === count && cellKeys(ranges).every((cell) => cells.has(cell));
    })
  );
}

function cellKeys(ranges: readonly CellRange[]): readonly number[] {
  const keys: number[] = [];
  for (const { top, left, bottom, right } of ranges)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) keys.push(row * 16_384 + column);
  return keys;
}
