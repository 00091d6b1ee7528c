import { FileRefused } from "../../../domain/file-refused";
import { rowsAfter } from "../../../domain/row-order";
import { formatAt } from "../edit-sheet";
import { orderRows } from "../order-rows";
import { partText, setPartText } from "../part-text";
import type { ReadSheet } from "../read-sheet";
import { bordered } from "../restyle";
import { moveNotes, moveVml } from "./move-notes";
import type { MovedBook } from "./move-rows";
import { ownedParts } from "./part-graph";
import { SAME_ROWS } from "./row-mapping";
import { withStillFormulas, type SortMove } from "./sort-formulas";
import { refuseSort } from "./sort-obstacles";
import { sortSheet, type FormatsThere } from "./sort-sheet";

/**
 * The move as it can be done, columns whose formulas belong to their places left where they are. Throws HostError where
 * it cannot; nothing is changed then.
 */
export function possibleSort({ archive, parts, sheets }: MovedBook, move: SortMove): SortMove {
  const sheet = sheets.get(move.sheet);
  const part = parts.sheets.find(({ name }) => name === move.sheet);
  if (!sheet || !part) throw new FileRefused("damaged", move.sheet);
  const possible = withStillFormulas(sheet.snapshot, move);
  refuseSort({ archive, sheet, xml: partText(archive, part.path) ?? "", owned: ownedParts(archive, parts) }, possible);
  return possible;
}

/** Puts the rows into their order: cells with their looks, notes, links and merged cells. All else stays. */
export function sortRows({ archive, parts, sheets }: MovedBook, move: SortMove): void {
  const sheet = sheets.get(move.sheet);
  const part = parts.sheets.find(({ name }) => name === move.sheet);
  const xml = part && partText(archive, part.path);
  if (!sheet || !part || xml === undefined) return;
  const looks = new LooksThere(sheet, parts.styles === undefined ? undefined : partText(archive, parts.styles));
  setPartText(archive, part.path, sortSheet(sheet.isOrdered ? xml : orderRows(xml), move, looks));
  if (parts.styles !== undefined && looks.isChanged) setPartText(archive, parts.styles, looks.xml ?? "");
  const rowOf = rowsAfter(move);
  const moved = { name: move.sheet, mapping: SAME_ROWS };
  for (const { path, type, sheet: owner } of ownedParts(archive, parts)) {
    if (owner !== move.sheet) continue;
    const text = partText(archive, path);
    if (text === undefined) continue;
    if (type === "comments" || type === "threadedComment") setPartText(archive, path, moveNotes(text, rowOf));
    if (type === "vmlDrawing") setPartText(archive, path, moveVml(text, owner, { own: SAME_ROWS, rowOf }, moved));
  }
}

/** Looks go with the cells, lines around them belong to the place, as in Excel. */
class LooksThere implements FormatsThere {
  isChanged = false;
  private readonly known = new Map<string, number>();
  private readonly bare: ReadSheet;

  constructor(
    private readonly sheet: ReadSheet,
    public xml: string | undefined,
  ) {
    this.bare = { ...sheet, formatOf: [] };
  }

  of(own: number | undefined, row: number, column: number, to: number): number {
    const base = own ?? formatAt(this.sheet, row, column);
    const place = formatAt(this.sheet, to, column);
    if (base === place || this.xml === undefined) return base;
    const key = `${base}:${place}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = bordered(this.xml, base, place);
    if (made.xml !== this.xml) this.isChanged = true;
    this.xml = made.xml;
    this.known.set(key, made.format);
    return made.format;
  }

  plain(row: number, column: number): number {
    return formatAt(this.bare, row, column);
  }
}
