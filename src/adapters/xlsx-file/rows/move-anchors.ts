import type { TextPatch } from "../text-patch";
import { attribute, children, elementEnd, tags, textBetween, type XmlTag } from "../xml-scanner";
import type { RowMapping } from "./row-mapping";

/** A place between two cells: a row counted from 1 and how far below its top edge. */
interface AnchorEnd {
  readonly row: number;
  readonly offset: number;
}

/** Whether a drawing follows its cells: with both its ends, with its upper one, or not at all. */
export type AnchorMode = "twoCell" | "oneCell" | "absolute";

/** The ends of a drawing after rows moved; null: all the rows it stood in are gone. */
export function movedAnchor(
  from: AnchorEnd,
  to: AnchorEnd | undefined,
  mode: AnchorMode,
  mapping: RowMapping,
): { readonly from: AnchorEnd; readonly to: AnchorEnd | undefined } | null {
  if (mode === "absolute") return { from, to };
  const span = mapping.spanOf(from.row, to === undefined ? from.row : lastRow(from, to));
  if (!to || mode === "oneCell") {
    const start = movedStart(from, mapping);
    if (start === null) return null;
    return { from: start, to: to && { ...to, row: to.row + start.row - from.row } };
  }
  const start = span && { row: span.top, offset: mapping.rowOf(from.row) === null ? 0 : from.offset };
  if (!start) return null;
  const last = lastRow(from, to);
  // What ends at the upper edge of a row ends with the row above it.
  const endsInside = last === to.row && mapping.rowOf(to.row) !== null;
  return { from: start, to: endsInside ? { ...to, row: span.bottom } : { row: span.bottom + 1, offset: 0 } };
}

/** The upper end alone; of a row that is gone, the one that stands there now. */
function movedStart(from: AnchorEnd, mapping: RowMapping): AnchorEnd | null {
  const row = mapping.rowOf(from.row);
  if (row !== null) return { ...from, row };
  const above = mapping.spanOf(1, from.row);
  return { row: (above?.bottom ?? 0) + 1, offset: 0 };
}

function lastRow(from: AnchorEnd, to: AnchorEnd): number {
  return to.offset === 0 ? Math.max(from.row, to.row - 1) : to.row;
}

/** Moves the anchors that a part writes as `from` and `to` elements; true: one of them lost all its rows. */
export function moveAnchors(xml: string, patch: TextPatch, mapping: RowMapping, from = 0, to = xml.length): boolean {
  let isLost = false;
  for (const tag of tags(xml, from, to)) {
    const mode = tag.kind === "open" ? modeOf(xml, tag) : undefined;
    if (mode !== undefined && !moveAnchor(xml, patch, tag, mode, mapping)) isLost = true;
  }
  return isLost;
}

function modeOf(xml: string, tag: XmlTag): AnchorMode | undefined {
  if (tag.name === "oneCellAnchor") return "oneCell";
  if (tag.name === "twoCellAnchor") {
    const written = attribute(xml, tag, "editAs");
    return written === "oneCell" || written === "absolute" ? written : "twoCell";
  }
  if (tag.name !== "anchor") return undefined;
  if (attribute(xml, tag, "moveWithCells") !== "1") return "absolute";
  return attribute(xml, tag, "sizeWithCells") === "1" ? "twoCell" : "oneCell";
}

function moveAnchor(xml: string, patch: TextPatch, anchor: XmlTag, mode: AnchorMode, mapping: RowMapping): boolean {
  const ends = [...children(xml, anchor)];
  const from = writtenEnd(
    xml,
    ends.find(({ name }) => name === "from"),
  );
  const to = writtenEnd(
    xml,
    ends.find(({ name }) => name === "to"),
  );
  if (!from) return true;
  const moved = movedAnchor(from, to, mode, mapping);
  if (moved === null) return false;
  from.write(patch, moved.from);
  if (to && moved.to) to.write(patch, moved.to);
  return true;
}

interface WrittenEnd extends AnchorEnd {
  readonly write: (patch: TextPatch, end: AnchorEnd) => void;
}

function writtenEnd(xml: string, parent: XmlTag | undefined): WrittenEnd | undefined {
  const inside = parent ? [...children(xml, parent)] : [];
  const row = inside.find(({ name }) => name === "row");
  const offset = inside.find(({ name }) => name === "rowOff");
  if (!row) return undefined;
  const textOf = (tag: XmlTag): string => textBetween(xml, tag.end, elementEnd(xml, tag).contentEnd);
  const own: AnchorEnd = { row: Number(textOf(row)) + 1, offset: offset ? parseFloat(textOf(offset)) : 0 };
  return {
    ...own,
    write: (patch, end) => {
      if (end.row !== own.row) patch.replace(row.end, elementEnd(xml, row).contentEnd, String(end.row - 1));
      if (offset?.kind === "open" && end.offset !== own.offset)
        patch.replace(offset.end, elementEnd(xml, offset).contentEnd, String(end.offset));
    },
  };
}
