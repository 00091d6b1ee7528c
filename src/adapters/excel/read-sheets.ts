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

  async lookOver(waits: boolean): Promise<readonly SheetOutline[]> {
    const outlines = await runBatch(lookOver, { waits });
    this.outlines = outlines;
    this.names = new Map(outlines.map(({ id, info }) => [id, info.name]));
    // Of a sheet that is gone nothing is kept: its id may be given to another one.
    this.cells = new Map([...this.cells].filter(([id]) => this.names.has(id)));
    this.looks = new Map([...this.looks].filter(([id]) => this.names.has(id)));
    return outlines;
  }

  /** The name a sheet had when it was last seen. */
  nameOf(id: string): string | null {
    return this.names.get(id) ?? null;
  }

  /**
   * The named sheets, all of them when none are named; what is gone is left out. `waits`: it follows an edit, nobody
   * clicked. Throws HostError.
   */
  async read(names: readonly string[] | undefined, waits: boolean): Promise<readonly SheetSnapshot[]> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const outlines = this.outlines ?? (await this.lookOver(waits));
      this.outlines = null;
      const snapshots = await this.readOutlined(
        outlines.filter(({ info }) => names === undefined || names.includes(info.name)),
        waits,
      );
      if (snapshots !== null) return snapshots;
    }
    throw new HostError("not-answering", "the workbook kept changing while it was read");
  }

  /** null: a sheet is not any more as it was looked over. */
  private async readOutlined(
    outlines: readonly SheetOutline[],
    waits: boolean,
  ): Promise<readonly SheetSnapshot[] | null> {
    try {
      // A click reads everything: also what no edit tells of, such as another number format.
      const cells = await readCells(outlines, waits ? this.cells : new Map(), waits);
      if (cells === null) return null;
      const looks = await readLooks(cells, waits ? this.looks : new Map(), waits);
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
