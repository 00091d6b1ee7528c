import { HostError } from "../../app/ports";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { lookOver, type SheetOutline } from "./look-over";
import { type ReadCells, readCells } from "./read-cells";
import { looksOf, type ReadLooks, readLooks } from "./read-looks";
import { runBatch } from "./run-batch";
import { toSnapshot } from "./to-snapshot";

/**
 * So often a workbook that changes while it is read is read anew; whoever goes on typing causes the next round anyway.
 */
const ATTEMPTS = 4;

/**
 * Reads sheets: two syncs to look them over, one for every 4 MB of cells, one for looks where they matter. After an
 * edit all values are read again, as Excel's events cannot be trusted to name every cell, but formulas, formats and
 * looks only of rows whose values are others.
 */
export class SheetReader {
  /** From the last look over until it was used: what is read right after need not ask again. */
  private outlines: readonly SheetOutline[] | null = null;
  /** What was read last, by id. */
  private cells: ReadonlyMap<string, ReadCells> = new Map();
  private looks: ReadonlyMap<string, ReadLooks> = new Map();
  /** Names by id, for events. */
  private names: ReadonlyMap<string, string> = new Map();
  /** Undefined: not asked yet. Nothing that a user does changes it but a setting deep down in Excel's options. */
  private countsFrom1904: boolean | undefined;

  async lookOver(): Promise<readonly SheetOutline[]> {
    const outlines = await this.look();
    this.outlines = outlines;
    this.names = new Map(outlines.map(({ id, info }) => [id, info.name]));
    // Of a sheet that is gone nothing is kept: its id may be given to another one.
    this.cells = new Map([...this.cells].filter(([id]) => this.names.has(id)));
    this.looks = new Map([...this.looks].filter(([id]) => this.names.has(id)));
    return outlines;
  }

  /** A sheet was deleted: Excel on a Mac may give its id to another one before anybody looks again. */
  forget(id: string): void {
    this.outlines = null;
    this.cells = new Map([...this.cells].filter(([known]) => known !== id));
    this.looks = new Map([...this.looks].filter(([known]) => known !== id));
  }

  /** Whether these cells hold what was read last. */
  isAsRead(
    id: string,
    from: { readonly row: number; readonly column: number },
    values: readonly (readonly unknown[])[],
  ): boolean {
    const known = this.cells.get(id)?.values;
    if (!known) return false;
    return values.every((row, r) => row.every((value, c) => value === (known[from.row + r]?.[from.column + c] ?? "")));
  }

  /** The name a sheet had when it was last seen. */
  nameOf(id: string): string | null {
    return this.names.get(id) ?? null;
  }

  /**
   * The named sheets, all of them when none are named; what is gone is left out. `afterEdit`: nobody
   * clicked. Throws HostError.
   */
  async read(names: readonly string[] | undefined, afterEdit: boolean): Promise<readonly SheetSnapshot[]> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const outlines = this.outlines ?? (await this.lookOver());
      this.outlines = null;
      const snapshots = await this.readOutlined(
        outlines.filter(({ info }) => names === undefined || names.includes(info.name)),
        afterEdit,
      );
      if (snapshots !== null) return snapshots;
    }
    throw new HostError("not-answering", "the workbook kept changing while it was read");
  }

  /** Where Excel denies what anybody may do, the workbook itself is not free to be read yet. */
  private async look(): Promise<readonly SheetOutline[]> {
    try {
      const { outlines, countsFrom1904 } = await runBatch((context) => lookOver(context, this.countsFrom1904));
      this.countsFrom1904 = countsFrom1904;
      return outlines;
    } catch (error) {
      if (error instanceof HostError && error.failure === "access-denied")
        throw new HostError("label-missing", error.detail);
      throw error;
    }
  }

  /** null: a sheet is not any more as it was looked over. */
  private async readOutlined(
    outlines: readonly SheetOutline[],
    afterEdit: boolean,
  ): Promise<readonly SheetSnapshot[] | null> {
    try {
      // A click reads everything: also what no edit tells of, such as another number format.
      const cells = await readCells(outlines, afterEdit ? this.cells : new Map());
      if (cells === null) return null;
      const looks = await readLooks(cells, afterEdit ? this.looks : new Map());
      this.cells = new Map([...this.cells, ...cells.map((sheet) => [sheet.outline.id, sheet] as const)]);
      this.looks = new Map([
        ...this.looks,
        ...cells.map((sheet) => [sheet.outline.id, looksOf(looks, sheet)] as const),
      ]);
      return cells.map((sheet) => toSnapshot(sheet, looksOf(looks, sheet)));
    } catch (error) {
      if (error instanceof HostError && error.failure === "sheet-gone") return null;
      throw error;
    }
  }
}
