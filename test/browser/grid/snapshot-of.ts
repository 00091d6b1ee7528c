import type { CellValue, SheetSnapshot } from "../../../src/domain/sheet-snapshot";

/** A plain sheet of these values. */
export function snapshotOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    rows,
    styles: [{ numberFormat: "General", font: null, bold: false }],
    styleOf: [],
    formulas: [],
    stale: [],
    struck: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    ...more,
  };
}
