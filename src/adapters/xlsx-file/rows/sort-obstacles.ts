import { HostError, type HostFailure } from "../../../app/ports";
import { a1Range, type CellRange } from "../../../domain/cell-ref";
import { goes } from "../../../domain/row-order";
import type { ZipArchive } from "../../zip/zip-archive";
import { partText } from "../part-text";
import { parseReference } from "../read-layout";
import type { ReadSheet } from "../read-sheet";
import { topElement } from "../top-elements";
import { attribute, children, elementEnd, findTag, tags, textBetween, type XmlTag } from "../xml-scanner";
import type { OwnedPart } from "./part-graph";
import { changedRows, type SortMove } from "./sort-formulas";

interface SortGround {
  readonly archive: ZipArchive;
  readonly sheet: ReadSheet;
  /** The sheet's part. */
  readonly xml: string;
  readonly owned: readonly OwnedPart[];
}

/** Throws HostError with the reason where rows cannot change their order without something being torn from them. */
export function refuseSort(ground: SortGround, move: SortMove): void {
  const { sheet, owned } = ground;
  if (sheet.isProtected) throw new HostError("sheet-protected", "rows");
  if (!sheet.hasData) throw new HostError("read-only", "a sheet without a place for cells");
  if (!isOrder(move)) stop("unknown", "no order of these rows");
  if (owned.some(({ type }) => type === "revisionHeaders")) stop("shared-workbook", move.sheet);
  const hits = hitsOf(move);
  const array = sheet.arrays.find(hits);
  if (array) stop("array-in-way", a1Range(array));
  const pivot = sheet.pivots.find(hits);
  if (pivot) stop("pivot-in-way", a1Range(pivot));
  refuseTables(sheet, move, hits);
  refuseMerges(sheet, move, hits);
  refuseAround(ground, move, hits);
}

function stop(failure: HostFailure, detail: string): never {
  throw new HostError(failure, detail);
}

/** Each row once, and none of another place. */
function isOrder({ at, count, from, left, right }: SortMove): boolean {
  const rows = new Set(from);
  return (
    at >= 1 &&
    left >= 1 &&
    left <= right &&
    from.length === count &&
    rows.size === count &&
    from.every((row) => row >= at && row < at + count)
  );
}

type Hits = (range: CellRange) => boolean;

/** Whether a range has cells that go elsewhere. */
function hitsOf(move: SortMove): Hits {
  const changed = changedRows(move);
  const columns = Array.from({ length: move.right - move.left + 1 }, (_none, i) => move.left + i);
  const going = columns.filter((column) => goes(move, column));
  return ({ top, left, bottom, right }) =>
    going.some((column) => column >= left && column <= right) && changed.some((row) => row >= top && row <= bottom);
}

/** Within a table its rows go as a whole. */
function refuseTables({ snapshot }: ReadSheet, move: SortMove, hits: Hits): void {
  for (const { range, hasHeader, hasTotals } of snapshot.tables) {
    if (!hits(range)) continue;
    const [first, last] = [range.top + (hasHeader ? 1 : 0), range.bottom - (hasTotals ? 1 : 0)];
    const isInside = move.at >= first && move.at + move.count - 1 <= last;
    if (!isInside || move.left !== range.left || move.right !== range.right) stop("table-in-way", a1Range(range));
  }
}

/** A merged cell goes where its rows stay one below the other and all of its columns go. */
function refuseMerges({ snapshot }: ReadSheet, move: SortMove, hits: Hits): void {
  const to = new Map(move.from.map((row, i) => [row, move.at + i]));
  for (const range of snapshot.merges) {
    if (!hits(range)) continue;
    for (let column = range.left; column <= range.right; column++)
      if (!goes(move, column)) stop("merge-in-way", a1Range(range));
    const first = to.get(range.top) ?? range.top;
    for (let row = range.top; row <= range.bottom; row++)
      if ((to.get(row) ?? row) !== first + row - range.top) stop("merge-in-way", a1Range(range));
  }
}

/** Pictures, sparklines and links over several rows: Excel itself is not sure of them. */
function refuseAround({ archive, xml, owned }: SortGround, move: SortMove, hits: Hits): void {
  const drawn = owned.filter(({ type, sheet }) => type === "drawing" && sheet === move.sheet);
  const around = xml.slice(topElement(xml, "sheetData")?.elementEnd ?? 0);
  for (const text of [around, ...drawn.map(({ path }) => partText(archive, path) ?? "")])
    for (const tag of tags(text)) {
      if (tag.kind === "close") continue;
      const range = anchored(text, tag);
      if (range && hits(range)) stop("drawing-in-way", a1Range(range));
      if (tag.name === "sparkline" && tag.kind === "open") refuseSparkline(text, tag, hits);
      if (tag.name !== "hyperlink") continue;
      const link = parseReference(attribute(text, tag, "ref") ?? "");
      if (link && link.bottom > link.top && hits(link)) stop("link-in-way", a1Range(link));
    }
}

function refuseSparkline(xml: string, sparkline: XmlTag, hits: Hits): void {
  const { contentEnd } = elementEnd(xml, sparkline);
  const place = findTag(xml, "sqref", sparkline.end, contentEnd);
  const range = place && parseReference(textBetween(xml, place.end, elementEnd(xml, place).contentEnd));
  if (range && hits(range)) stop("sparkline-in-way", a1Range(range));
}

/** The cells a drawing lies over, where it goes with them. */
function anchored(xml: string, tag: XmlTag): CellRange | undefined {
  const isAnchor = tag.name === "oneCellAnchor" || tag.name === "twoCellAnchor" || tag.name === "anchor";
  if (!isAnchor || tag.kind !== "open" || attribute(xml, tag, "editAs") === "absolute") return undefined;
  const ends = [...children(xml, tag)].filter(({ name }) => name === "from" || name === "to");
  const [from, to] = ends.map((end) => placeOf(xml, end));
  return from && { top: from.row, left: from.column, bottom: (to ?? from).row, right: (to ?? from).column };
}

function placeOf(xml: string, end: XmlTag): { readonly row: number; readonly column: number } {
  const numbers = new Map(
    [...children(xml, end)].map((tag) => [
      tag.name,
      Number(textBetween(xml, tag.end, elementEnd(xml, tag).contentEnd)),
    ]),
  );
  return { row: (numbers.get("row") ?? 0) + 1, column: (numbers.get("col") ?? 0) + 1 };
}
