import { a1, parseA1Range } from "../../../domain/cell-ref";
import type { RowOfCell } from "../../../domain/row-order";
import { TextPatch } from "../text-patch";
import { attributeAt, elementEnd, findTag, tags, textBetween, type XmlTag } from "../xml-scanner";
import { movedAnchor } from "./move-anchors";
import { moveFormula, type MovedSheet } from "./move-formula";
import type { RowMapping } from "./row-mapping";

/** Notes and the talk of threaded comments stay with their cells and go with them. */
export function moveNotes(xml: string, rowOf: RowOfCell): string {
  const patch = new TextPatch(xml);
  for (const tag of tags(xml)) {
    if (tag.kind === "close" || (tag.name !== "comment" && tag.name !== "threadedComment")) continue;
    const ref = attributeAt(xml, tag, "ref");
    const place = ref && parseA1Range(ref.value);
    if (!ref || !place) continue;
    const row = rowOf(place.top, place.left);
    if (row === null) patch.replace(tag.start, elementEnd(xml, tag).end, "");
    else if (row !== place.top) patch.replace(ref.start, ref.end, a1({ row, column: place.left }));
  }
  return patch.apply();
}

/** The boxes of notes go as `rowOf` says; old buttons and controls with the rows and the cells they point at. */
export function moveVml(xml: string, home: string, { own, rowOf }: VmlRows, moved: MovedSheet): string {
  const patch = new TextPatch(xml);
  for (const shape of tags(xml)) {
    if (shape.kind !== "open" || shape.name !== "shape") continue;
    const { contentEnd, end } = elementEnd(xml, shape);
    const data = findTag(xml, "ClientData", shape.end, contentEnd);
    if (!data) continue;
    const inside = new ClientData(xml, data, contentEnd);
    const row = inside.number("Row");
    const next = row === undefined ? undefined : rowOf(row + 1, (inside.number("Column") ?? 0) + 1);
    if (next === null) {
      patch.replace(shape.start, end, "");
      continue;
    }
    if (next !== undefined) inside.write(patch, "Row", String(next - 1));
    const by = row === undefined || next === undefined ? undefined : next - row - 1;
    const anchor = inside.text("Anchor");
    if (anchor !== undefined) inside.write(patch, "Anchor", movedBox(anchor, inside, by, own));
    for (const name of ["FmlaLink", "FmlaRange", "FmlaTxbx", "FmlaPict"]) {
      const formula = inside.text(name);
      if (formula !== undefined) inside.write(patch, name, moveFormula(formula, home, moved).text);
    }
  }
  return patch.apply();
}

interface VmlRows {
  readonly own: RowMapping;
  readonly rowOf: RowOfCell;
}

/** What a shape says of the sheet: elements of one text each. */
class ClientData {
  private readonly elements: ReadonlyMap<string, XmlTag>;

  constructor(
    private readonly xml: string,
    data: XmlTag,
    end: number,
  ) {
    this.elements = new Map(
      [...tags(xml, data.end, end)].filter((tag) => tag.kind !== "close").map((tag) => [tag.name, tag]),
    );
  }

  has(name: string): boolean {
    return this.elements.has(name);
  }

  text(name: string): string | undefined {
    const tag = this.elements.get(name);
    return tag?.kind === "open" ? textBetween(this.xml, tag.end, elementEnd(this.xml, tag).contentEnd) : undefined;
  }

  number(name: string): number | undefined {
    const written = this.text(name);
    return written === undefined || !/^\s*\d+\s*$/.test(written) ? undefined : Number(written);
  }

  write(patch: TextPatch, name: string, text: string): void {
    const tag = this.elements.get(name);
    if (tag?.kind === "open" && text !== this.text(name))
      patch.replace(
        tag.end,
        elementEnd(this.xml, tag).contentEnd,
        text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
      );
  }
}

/**
 * "column, offset, row, offset" of both ends. The box of a note keeps its size and its distance from the cell, which
 * goes `by` so many rows.
 */
function movedBox(written: string, inside: ClientData, by: number | undefined, own: RowMapping): string {
  const numbers = written.split(",").map(Number);
  const [fromRow, fromOffset, toRow, toOffset] = [numbers[2], numbers[3], numbers[6], numbers[7]];
  if (numbers.length !== 8 || numbers.some(Number.isNaN)) return written;
  if (by !== undefined) {
    if (by === 0) return written;
    numbers[2] = Math.max(0, (fromRow ?? 0) + by);
    numbers[6] = Math.max(0, (toRow ?? 0) + by);
    return numbers.join(", ");
  }
  // Each of these words says that it does not.
  const mode = inside.has("MoveWithCells") ? "absolute" : inside.has("SizeWithCells") ? "oneCell" : "twoCell";
  const moved = movedAnchor(
    { row: (fromRow ?? 0) + 1, offset: fromOffset ?? 0 },
    { row: (toRow ?? 0) + 1, offset: toOffset ?? 0 },
    mode,
    own,
  );
  if (!moved?.to) return written;
  numbers[2] = moved.from.row - 1;
  numbers[3] = moved.from.offset;
  numbers[6] = moved.to.row - 1;
  numbers[7] = moved.to.offset;
  const next = numbers.join(", ");
  return next === numbersOf(written) ? written : next;
}

function numbersOf(written: string): string {
  return written.split(",").map(Number).join(", ");
}
