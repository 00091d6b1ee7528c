import { HostError, type HostFailure, type RowMove } from "../../../app/ports";
import type { CellRange } from "../../../domain/cell-ref";
import { valueAt, type SheetSnapshot } from "../../../domain/sheet-snapshot";
import type { ZipArchive } from "../../zip/zip-archive";
import { partText } from "../part-text";
import { parseReference } from "../read-layout";
import type { ReadSheet } from "../read-sheet";
import { MAX_ROWS } from "../sheet-size";
import { TextPatch } from "../text-patch";
import { topElement } from "../top-elements";
import { attribute, findTag, tags } from "../xml-scanner";
import { moveAnchors } from "./move-anchors";
import { moveFormula, type MovedSheet } from "./move-formula";
import type { OwnedPart } from "./part-graph";

/** Rows put in or taken out. */
export type ShiftMove = Extract<RowMove, { readonly does: "insert" | "delete" }>;

/** More rows than anybody puts in at once. */
const MOST_ROWS = 10_000;

/** All that must be known before rows move. */
export interface ObstacleGround {
  readonly archive: ZipArchive;
  readonly sheet: ReadSheet;
  /** The sheet's part. */
  readonly xml: string;
  readonly owned: readonly OwnedPart[];
  readonly snapshots: readonly SheetSnapshot[];
  readonly moved: MovedSheet;
}

/** Throws HostError with the reason where rows cannot be moved without something being lost or pointing elsewhere. */
export function refuseShift(ground: ObstacleGround, move: ShiftMove): void {
  const { sheet, snapshots } = ground;
  const { at, count } = move;
  if (sheet.isProtected) throw new HostError("sheet-protected", "rows");
  if (!sheet.hasData) throw new HostError("read-only", "a sheet without a place for cells");
  if (!(at >= 1 && count >= 1 && count <= MOST_ROWS && at + count - 1 <= MAX_ROWS)) stop("sheet-full", at);
  if (move.does === "insert" && Math.max(sheet.snapshot.rows.length, sheet.formatOf.length) + count > MAX_ROWS)
    stop("sheet-full", at);
  if (ground.owned.some(({ type }) => type === "revisionHeaders")) stop("shared-workbook", at);
  if (sheet.arrays.some((range) => isTorn(range, move))) stop("array-in-way", at);
  if (move.does === "delete") refuseLosses(ground, move);
  refusePivots(ground, move);
  if (snapshots.some((snapshot) => readsOverSheets(snapshot, ground.moved))) stop("sheets-at-once", at);
}

function stop(failure: HostFailure, at: number): never {
  throw new HostError(failure, `row ${at}`);
}

/** Rows would be put in between its own, or some of its rows taken out and others not. */
function isTorn({ top, bottom }: CellRange, { does, at, count }: ShiftMove): boolean {
  if (does === "insert") return top < at && at <= bottom;
  const last = at + count - 1;
  return top <= last && bottom >= at && !(top >= at && bottom <= last);
}

function isHit({ top, bottom }: CellRange, { at, count }: ShiftMove): boolean {
  return top <= at + count - 1 && bottom >= at;
}

function refuseLosses(ground: ObstacleGround, move: ShiftMove): void {
  const { sheet, archive, owned, xml } = ground;
  const { at, count } = move;
  const isTaken = (row: number): boolean => row >= at && row < at + count;
  for (const { range, hasHeader, hasTotals } of sheet.snapshot.tables) {
    const first = hasHeader ? range.top + 1 : range.top;
    const last = hasTotals ? range.bottom - 1 : range.bottom;
    if ((hasHeader && isTaken(range.top)) || (hasTotals && isTaken(range.bottom)) || (at <= first && at + count > last))
      stop("table-in-way", at);
  }
  const filter = topElement(xml, "autoFilter");
  const filtered = filter && parseReference(attribute(xml, filter, "ref") ?? "");
  if (filtered && isTaken(filtered.top)) stop("table-in-way", at);
  for (const range of sheet.snapshot.merges)
    if (isTorn(range, move) && isTaken(range.top) && valueAt(sheet.snapshot, range.top, range.left) !== null)
      stop("merge-in-way", at);
  const drawn = owned.filter(({ type, sheet: owner }) => type === "drawing" && owner === ground.moved.name);
  for (const text of [xml, ...drawn.map(({ path }) => partText(archive, path) ?? "")])
    if (moveAnchors(text, new TextPatch(text), ground.moved.mapping)) stop("drawing-in-way", at);
}

/** A pivot table stands as a whole; its source keeps its heads. */
function refusePivots({ archive, owned, moved }: ObstacleGround, move: ShiftMove): void {
  for (const { path, type, sheet } of owned) {
    if (type === "pivotTable" && sheet === moved.name) {
      const whole = pivotRange(partText(archive, path) ?? "");
      if (whole && (move.does === "insert" ? isTorn(whole, move) : isHit(whole, move))) stop("pivot-in-way", move.at);
    }
    if (type === "pivotCacheDefinition" && losesHeads(partText(archive, path) ?? "", moved))
      stop("pivot-in-way", move.at);
  }
}

/** Its filters, which stand above it, included. */
function pivotRange(xml: string): CellRange | undefined {
  const location = findTag(xml, "location");
  const range = location && parseReference(attribute(xml, location, "ref") ?? "");
  const pages = location ? Number(attribute(xml, location, "rowPageCount") ?? 0) : 0;
  return range && { ...range, top: Math.max(1, range.top - (pages > 0 ? pages + 1 : 0)) };
}

function losesHeads(xml: string, moved: MovedSheet): boolean {
  for (const tag of tags(xml)) {
    if (tag.name !== "worksheetSource" || attribute(xml, tag, "sheet")?.toLowerCase() !== moved.name.toLowerCase())
      continue;
    const source = parseReference(attribute(xml, tag, "ref") ?? "");
    if (source && moved.mapping.rowOf(source.top) === null) return true;
  }
  return false;
}

function readsOverSheets({ formulas }: SheetSnapshot, moved: MovedSheet): boolean {
  return formulas.some((row) =>
    row?.some((formula) => formula?.includes(":") && moveFormula(formula.slice(1), null, moved).isOverSheets),
  );
}
