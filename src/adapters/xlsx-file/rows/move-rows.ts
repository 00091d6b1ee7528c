import { FileRefused } from "../../../domain/file-refused";
import type { SheetSnapshot } from "../../../domain/sheet-snapshot";
import type { ZipArchive } from "../../zip/zip-archive";
import { orderRows } from "../order-rows";
import type { WorkbookParts } from "../package-parts";
import { partText, setPartText } from "../part-text";
import type { ReadSheet } from "../read-sheet";
import { moveNames, movePart } from "./move-parts";
import { moveReferences, moveSheet } from "./move-sheet";
import { ownedParts } from "./part-graph";
import { refuseShift, type ShiftMove } from "./row-obstacles";
import { deletedRows, grownByRows, growingRows, insertedRows, type RowMapping } from "./row-mapping";

/** What a move means to rows: where each goes. */
export function mappingOf(move: ShiftMove): RowMapping {
  return move.does === "insert" ? insertedRows(move) : deletedRows(move);
}

/** Where each row came from: null where it was not. */
export function mappingBack(move: ShiftMove): RowMapping {
  return move.does === "insert" ? deletedRows(move) : insertedRows(move);
}

/** The workbook in whose parts rows move. */
export interface MovedBook {
  readonly archive: ZipArchive;
  readonly parts: WorkbookParts;
  readonly sheets: ReadonlyMap<string, ReadSheet>;
}

/** Throws HostError where it cannot be done; nothing is changed then. */
export function refuseMove(book: MovedBook, move: ShiftMove): void {
  const { archive, parts, sheets } = book;
  const sheet = sheets.get(move.sheet);
  const part = parts.sheets.find(({ name }) => name === move.sheet);
  if (!sheet || !part) throw new FileRefused("damaged", move.sheet);
  const snapshots: readonly SheetSnapshot[] = [...sheets.values()].map(({ snapshot }) => snapshot);
  const moved = { name: move.sheet, mapping: mappingOf(move) };
  const xml = partText(archive, part.path) ?? "";
  refuseShift({ archive, sheet, xml, owned: ownedParts(archive, parts), snapshots, moved }, move);
}

/** Moves rows in every part that speaks of them; all others stay as they are. */
export function moveRows({ archive, parts, sheets }: MovedBook, move: ShiftMove): void {
  const mapping = mappingOf(move);
  const ofFormats = move.does === "insert" ? grownByRows(move, move.like) : mapping;
  const growing =
    move.does === "insert" && move.carriesOn ? (home: number | null) => growingRows(move, home) : undefined;
  const moved = { name: move.sheet, mapping, ofFormats, ...(growing && { growing }) };
  const owned = ownedParts(archive, parts);
  const change = (path: string, next: (xml: string) => string): void => {
    const xml = partText(archive, path);
    if (xml !== undefined) setPartText(archive, path, next(xml));
  };
  for (const { name, path } of parts.sheets)
    change(path, (xml) => {
      if (name !== move.sheet) return moveReferences(xml, name, moved);
      const ordered = sheets.get(name)?.isOrdered === false ? orderRows(xml) : xml;
      return moveSheet(ordered, moved, ofFormats, move.does === "insert" ? move : undefined);
    });
  change(parts.workbook, (xml) => moveNames(xml, moved));
  for (const part of owned) if (MOVES.has(part.type)) change(part.path, (xml) => movePart(xml, part, moved));
}

/** Parts in which something may stand that moves; no other is unpacked. */
const MOVES: ReadonlySet<string> = new Set([
  "comments",
  "threadedComment",
  "vmlDrawing",
  "drawing",
  "table",
  "pivotTable",
  "pivotCacheDefinition",
  "tableSingleCells",
  "ctrlProp",
  "connections",
  "chart",
  "chartEx",
]);
