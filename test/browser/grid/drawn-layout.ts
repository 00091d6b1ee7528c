import type { SheetLook } from "../../../src/adapters/xlsx-file/read-look";
import { layoutOf, type SheetLayout } from "../../../src/browser/grid/sheet-layout";
import type { SheetSnapshot } from "../../../src/domain/sheet-snapshot";
import { drawSheet, type Drawing } from "../../draw-sheet";

/** Columns of 100 pixels, rows of 20. */
export const LOOK: SheetLook = {
  styles: [],
  styleOf: [],
  rowStyles: [],
  columnStyles: [],
  defaultColumnWidth: 100,
  columnWidths: [],
  defaultRowHeight: 20,
  rowHeights: [],
  frozen: { rows: 0, columns: 0 },
  formats: { rules: [], unread: 0 },
  notes: [],
  arrays: [],
};

/** A drawn sheet as it lies in the grid. */
export function drawnLayout(
  text: string,
  { frozen = LOOK.frozen, ...drawing }: Drawing & { readonly frozen?: SheetLook["frozen"] } = {},
): { readonly snapshot: SheetSnapshot; readonly layout: SheetLayout } {
  const snapshot = drawSheet(text, drawing);
  const unhidden = { rows: new Set<number>(), columns: new Set<number>() };
  const rowHeights = snapshot.rows.map((_, index) => ({ row: index + 1, height: 20 }));
  const look = { ...LOOK, rowHeights, frozen };
  return { snapshot, layout: layoutOf(snapshot, look, unhidden, { width: 800, height: 600 }) };
}
