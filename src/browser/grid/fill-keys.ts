import { fillBlock } from "./fill-block";
import { carriedCell, FormulaCarrier } from "./formula-carrier";
import type { KeyHands } from "./press-key";
import type { SheetWork } from "./sheet-work";

/** Ctrl+D and Ctrl+R. */
export function fillKeys(work: SheetWork): Pick<KeyHands, "fillDown" | "fillRight"> {
  return { fillDown: () => fill(work, "down"), fillRight: () => fill(work, "right") };
}

function fill(work: SheetWork, direction: "down" | "right"): void {
  const { sheet, snapshot, look, layout, pointer, put, say } = work;
  const filled = fillBlock(direction, pointer.block, layout);
  if (filled === null) return;
  if ("refused" in filled) {
    say(filled.refused);
    return;
  }
  const carrier = new FormulaCarrier(sheet, snapshot);
  const sources = new Map<string, ReturnType<typeof carriedCell>>();
  const changes = filled.cells.flatMap(({ from, to }) => {
    const key = `${String(from.row)}:${String(from.column)}`;
    const source = sources.get(key) ?? carriedCell(snapshot, look, from);
    sources.set(key, source);
    return carrier.change(source, to) ?? [];
  });
  put(changes, "filled");
  if (carrier.said !== null) say(carrier.said);
}
