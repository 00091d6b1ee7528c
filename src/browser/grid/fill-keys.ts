import { formulaAt, valueAt } from "../../domain/sheet-snapshot";
import { fillBlock } from "./fill-block";
import type { KeyHands } from "./press-key";
import type { SheetWork } from "./sheet-work";

/** Said where a formula would have to be copied: only Excel calculates what it gives. */
export const FORMULAS_NOT_FILLED =
  "Ô có công thức không điền sang ô khác được ở đây vì phần mềm không tính công thức. Hãy điền công thức trong Excel.";

/** Ctrl+D and Ctrl+R. */
export function fillKeys(work: SheetWork): Pick<KeyHands, "fillDown" | "fillRight"> {
  return { fillDown: () => fill(work, "down"), fillRight: () => fill(work, "right") };
}

function fill({ sheet, snapshot, layout, pointer, put, say }: SheetWork, direction: "down" | "right"): void {
  const filled = fillBlock(direction, pointer.block, layout);
  if (filled === null) return;
  if ("refused" in filled) {
    say(filled.refused);
    return;
  }
  const plain = filled.cells.filter(({ from }) => formulaAt(snapshot, from.row, from.column) === null);
  if (plain.length < filled.cells.length) say(FORMULAS_NOT_FILLED);
  put(
    plain.map(({ from, to }) => ({ cell: { sheet, ...to }, value: valueAt(snapshot, from.row, from.column) })),
    "filled",
  );
}
