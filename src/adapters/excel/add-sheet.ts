import { HostError, type PlainLayout, type WorkbookPort } from "../../app/ports";
import type { CellValue } from "../../domain/sheet-snapshot";
import { onceInFront } from "./in-front";
import { points, setUpPaper } from "./paper";
import { isSupported, runBatch } from "./run-batch";
import { toExcel } from "./write-cells";

/** Rows sent in one request: also with long texts below the 5 MB that Excel on the web takes. */
const CELLS_AT_ONCE = 10_000;
const LONGEST_NAME = 31;

interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly layout: PlainLayout;
}

/** What was found and done, should the work have to be done a second time. */
interface Begun {
  name: string | null;
  isStructureProtected: boolean;
}

/**
 * Appends a sheet of plain values under a free name, which it returns. Two syncs, more where the rows are many: each
 * may be a step of the user's undo.
 */
export const addSheet: WorkbookPort["addSheet"] = async (name, rows, layout) => {
  const begun: Begun = { name: null, isStructureProtected: false };
  try {
    return await onceInFront(() =>
      runBatch((context) => add(context, begun, { name, rows, layout }), { isWriting: true, isOneUndo: true }),
    );
  } catch (error) {
    const isDenied = error instanceof HostError && error.failure === "access-denied";
    // There is no sheet yet that could be protected: it is the workbook that takes no new one.
    throw isDenied && begun.isStructureProtected ? new HostError("workbook-protected", error.detail) : error;
  }
};

async function add(context: Excel.RequestContext, begun: Begun, { name, rows, layout }: NewSheet): Promise<string> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  if (isSupported("1.7")) protection.load("protected");
  await context.sync();
  begun.isStructureProtected = isSupported("1.7") && protection.protected;
  const names = worksheets.items.map((sheet) => sheet.name);
  const isBegun = begun.name !== null && names.includes(begun.name);
  const free = begun.name !== null && isBegun ? begun.name : freeName(name, names);
  begun.name = free;
  const sheet = isBegun ? worksheets.getItem(free) : worksheets.add(free);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  setUpColumns(sheet, columns, layout);
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  for (let from = 0; from < rows.length; from += step) {
    if (from > 0) await context.sync();
    const part = rows.slice(from, from + step);
    sheet.getRangeByIndexes(from, 0, part.length, columns).values = part.map((row) =>
      Array.from({ length: columns }, (_none, c) => toExcel(row[c] ?? null)),
    );
  }
  setUpPaper(sheet, layout);
  await context.sync();
  return free;
}

function setUpColumns(sheet: Excel.Worksheet, columns: number, { headerRow, widths = [] }: PlainLayout): void {
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(width);
  });
  if (headerRow === undefined) return;
  const header = sheet.getRangeByIndexes(headerRow - 1, 0, 1, columns).format;
  header.font.bold = true;
  header.wrapText = true;
}

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
