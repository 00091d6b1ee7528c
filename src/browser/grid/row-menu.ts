import type { RowMove } from "../../app/ports";
import type { MenuEntry } from "./grid-menu";

/** More rows than anybody means: the selection reaches over whole columns. */
const MOST_ROWS = 1000;

/** What can be done with these rows of a sheet, as Excel's own menu offers it. */
export function rowEntries(
  sheet: string,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  move: (move: RowMove) => void,
): readonly MenuEntry[] {
  const count = Math.min(MOST_ROWS, bottom - top + 1);
  const rows = count === 1 ? "dòng" : `${String(count)} dòng`;
  const entries: readonly (readonly [string, RowMove])[] = [
    [`Chèn ${rows} phía trên`, { does: "insert", sheet, at: top, count, like: "below" }],
    [`Chèn ${rows} phía dưới`, { does: "insert", sheet, at: bottom + 1, count, like: "above" }],
    [`Xóa ${rows}`, { does: "delete", sheet, at: top, count }],
  ];
  return entries.map(([label, wish]) => ({ label, run: () => move(wish) }));
}
