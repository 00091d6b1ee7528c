import type { RowMove } from "../../app/ports";
import type { KeyHands } from "./press-key";
import type { SheetWork } from "./sheet-work";

/** What the keys for rows do to those that are selected: put in as many above them, or take them out. */
export function rowKeys(
  { sheet, pointer: { block } }: SheetWork,
  move: (move: RowMove) => void,
): Pick<KeyHands, "insertRows" | "deleteRows"> {
  const rows = { sheet, at: block.top, count: block.bottom - block.top + 1 };
  return {
    insertRows: () => move({ ...rows, does: "insert", like: "below" }),
    deleteRows: () => move({ ...rows, does: "delete" }),
  };
}
