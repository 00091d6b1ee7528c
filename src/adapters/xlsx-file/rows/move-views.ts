import { a1, parseA1Range } from "../../../domain/cell-ref";
import type { TextPatch } from "../text-patch";
import { attribute, attributeAt, attributes, elementEnd, type XmlTag } from "../xml-scanner";
import { movedRanges } from "./move-ranges";
import type { RowMapping } from "./row-mapping";

/**
 * Frozen rows stay frozen, those put in among them too. True: the pane has lost all of its rows, and what is selected
 * in a lower pane is said of none.
 */
export function movePane(xml: string, patch: TextPatch, pane: XmlTag, own: RowMapping): boolean {
  const split = attributeAt(xml, pane, "ySplit");
  if (!split || !attribute(xml, pane, "state")?.startsWith("frozen")) {
    moveTopLeft(xml, patch, pane, own);
    return false;
  }
  const before = Number(split.value);
  const rows = own.spanOf(1, before)?.bottom ?? 0;
  if (rows === 0) {
    unfreeze(xml, patch, pane, split.start, split.end);
    return true;
  }
  const top = attributeAt(xml, pane, "topLeftCell");
  const first = top && parseA1Range(top.value);
  // Scrolled to the very first row below, it stays so.
  if (top && first?.top === before + 1) patch.replace(top.start, top.end, a1({ row: rows + 1, column: first.left }));
  else moveTopLeft(xml, patch, pane, own);
  if (rows !== before) patch.replace(split.start, split.end, String(rows));
  return false;
}

function unfreeze(xml: string, patch: TextPatch, pane: XmlTag, start: number, end: number): void {
  if (attribute(xml, pane, "xSplit") === undefined) {
    patch.replace(pane.start, elementEnd(xml, pane).end, "");
    return;
  }
  patch.replace(xml.lastIndexOf("ySplit", start), end + 1, "");
  const active = attributeAt(xml, pane, "activePane");
  if (active) patch.replace(active.start, active.end, "topRight");
}

/** What is selected goes with its cells; where they are gone, what stands there now is selected. */
export function moveSelection(xml: string, patch: TextPatch, selection: XmlTag, own: RowMapping): void {
  for (const { name, value, start, end } of attributes(xml, selection)) {
    if (name !== "activeCell" && name !== "sqref") continue;
    const next = movedRanges(value, own) ?? movedCell(value, own);
    if (next !== value) patch.replace(start, end, next);
  }
}

/** The first cell in view; where it is gone, the one that stands there now. */
export function moveTopLeft(xml: string, patch: TextPatch, view: XmlTag, own: RowMapping): void {
  const written = attributeAt(xml, view, "topLeftCell");
  if (!written) return;
  const next = movedRanges(written.value, own) ?? movedCell(written.value, own);
  // A view that begins with the first row shows what is put in before it.
  if (/\D1$/.test(written.value) || next === written.value) return;
  patch.replace(written.start, written.end, next);
}

function movedCell(written: string, own: RowMapping): string {
  const range = parseA1Range(written.trim().split(/\s+/)[0] ?? "");
  if (!range) return written;
  return a1({ row: (own.spanOf(1, range.top)?.bottom ?? 0) + 1, column: range.left });
}
