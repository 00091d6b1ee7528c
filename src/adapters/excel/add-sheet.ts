import { HostError, type WorkbookPort } from "../../app/ports";
import { points, setUpPaper } from "./paper";
import { runBatch } from "./run-batch";
import { toExcel } from "./write-cells";

/** Rows sent in one request: also with long texts below the 5 MB that Excel on the web takes. */
const CELLS_AT_ONCE = 10_000;
const LONGEST_NAME = 31;

/** Appends a sheet of plain values under a free name, which it returns. */
export const addSheet: WorkbookPort["addSheet"] = async (name, rows, layout) => {
  const { headerRow, widths = [] } = layout;
  /** The sheet that was begun, should the work have to be done a second time. */
  let begun: string | null = null;
  try {
    return await runBatch(
      async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        const names = worksheets.items.map((sheet) => sheet.name);
        const isBegun = begun !== null && names.includes(begun);
        const free = begun !== null && isBegun ? begun : freeName(name, names);
        begun = free;
        const sheet = isBegun ? worksheets.getItem(free) : worksheets.add(free);
        const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
        widths.forEach((width, column) => {
          sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(width);
        });
        if (headerRow !== undefined) {
          const header = sheet.getRangeByIndexes(headerRow - 1, 0, 1, columns).format;
          header.font.bold = true;
          header.wrapText = true;
        }
        const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
        for (let from = 0; from < rows.length; from += step) {
          const part = rows.slice(from, from + step);
          sheet.getRangeByIndexes(from, 0, part.length, columns).values = part.map((row) =>
            Array.from({ length: columns }, (_none, c) => toExcel(row[c] ?? null)),
          );
          await context.sync();
        }
        setUpPaper(sheet, layout);
        await context.sync();
        return free;
      },
      { isOneUndo: true },
    );
  } catch (error) {
    // There is no sheet yet that could be protected: it is the workbook that takes no new one.
    if (error instanceof HostError && error.failure === "sheet-protected")
      throw new HostError("workbook-protected", error.detail);
    throw error;
  }
};

/** A name Excel accepts that no sheet has yet: forbidden characters out, at most 31, numbered where taken. */
function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set([...taken.map((name) => name.toLowerCase()), "history"]);
  const base =
    wanted
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
      .slice(0, LONGEST_NAME)
      .trim() || "Sheet";
  for (let n = 1; ; n++) {
    const tail = n === 1 ? "" : ` (${n})`;
    const name = base.slice(0, LONGEST_NAME - tail.length) + tail;
    if (!used.has(name.toLowerCase())) return name;
  }
}
