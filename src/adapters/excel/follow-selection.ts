import { cellsIn, rangesOfAddress } from "./area-text";
import { runBatch } from "./run-batch";

/** Compares cells (from 0) with what was read last. */
export type IsAsRead = (
  sheetId: string,
  from: { readonly row: number; readonly column: number },
  values: readonly (readonly unknown[])[],
) => boolean;

/** More cells than this are not compared: all of the sheet is read again. */
const MOST_COMPARED = 2_000;

/**
 * Excel on the web tells nobody of a value that was picked from the list of a cell. So the cells that the user leaves
 * are compared with what was read of them, and so are those he stays in when he comes back to the pane.
 */
export class SelectionFollower {
  private last: { readonly sheetId: string; readonly address: string } | null = null;

  constructor(
    private readonly isAsRead: IsAsRead,
    private readonly changed: (sheetId: string) => void,
  ) {}

  /** The user has chosen other cells. */
  async chosen(sheetId: string, address: string): Promise<void> {
    const { last } = this;
    this.last = { sheetId, address };
    // Where he was before the pane was open nobody knows.
    if (last === null) this.changed(sheetId);
    else await this.compare(last);
  }

  async backInPane(): Promise<void> {
    if (this.last !== null) await this.compare(this.last);
  }

  private async compare({ sheetId, address }: { readonly sheetId: string; readonly address: string }): Promise<void> {
    const ranges = rangesOfAddress(address);
    if (cellsIn(ranges) > MOST_COMPARED) {
      this.changed(sheetId);
      return;
    }
    try {
      const isSame = await runBatch(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        const asked = ranges.map(({ top, left, bottom, right }) => {
          const cells = sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
          cells.load("values");
          return { from: { row: top - 1, column: left - 1 }, cells };
        });
        await context.sync();
        return asked.every(({ from, cells }) => this.isAsRead(sheetId, from, cells.values));
      });
      if (!isSame) this.changed(sheetId);
    } catch {
      // Busy, or the sheet is gone: the next choice of a cell, event or click finds it.
    }
  }
}
