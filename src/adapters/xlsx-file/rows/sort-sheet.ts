import { a1 } from "../../../domain/cell-ref";
import { goes, rowsAfter, type RowOfCell } from "../../../domain/row-order";
import { elementPrefix } from "../element-prefix";
import { parseReference } from "../read-layout";
import { SharedFormula } from "../shift-formula";
import { TextPatch } from "../text-patch";
import { topElement } from "../top-elements";
import { attribute, attributeAt, elementEnd, escapeXml, isTrue, nextTag, type XmlTag } from "../xml-scanner";
import { formulaOf, placesIn, type FoundFormula } from "./found-formulas";
import { writtenRange } from "./move-ranges";
import { formulaInRow, type SortMove } from "./sort-formulas";

/** The cell formats that cells have where they go: their own, but for what belongs to the place. */
export interface FormatsThere {
  /** @param own As the cell has it; undefined where no cell is written. */
  of(own: number | undefined, row: number, column: number, to: number): number;
  /** What a cell has there that is not written at all. */
  plain(row: number, column: number): number;
}

interface RowText {
  readonly tag: XmlTag;
  readonly cells: Map<number, CellText>;
}

interface CellText {
  readonly tag: XmlTag;
  readonly end: number;
  readonly formula: FoundFormula | undefined;
}

interface SharingCells {
  readonly master: SharedFormula;
  readonly members: FoundFormula[];
  isTorn?: boolean;
}

/** The text of the worksheet part whose rows get another order. Rows and cells must stand in theirs. */
export function sortSheet(xml: string, move: SortMove, formats: FormatsThere): string {
  const data = topElement(xml, "sheetData");
  if (data?.kind !== "open") return xml;
  const patch = new TextPatch(xml);
  new OrderPass(xml, patch, elementPrefix(xml, data), move, formats).run(data);
  moveMergesAndLinks(xml, patch, data.elementEnd, rowsAfter(move));
  return patch.apply();
}

class OrderPass {
  private readonly rows = new Map<number, RowText>();
  /** Formulas that cells share, by their number: the one that has the text, and all that use it. */
  private readonly groups = new Map<string, SharingCells>();

  constructor(
    private readonly xml: string,
    private readonly patch: TextPatch,
    private readonly p: string,
    private readonly move: SortMove,
    private readonly formats: FormatsThere,
  ) {}

  run(data: XmlTag): void {
    const behind = this.collect(data);
    const { at, from } = this.move;
    from.forEach((source, i) => {
      if (source !== at + i) this.writeRow(at + i, source, behind(at + i));
    });
    this.unshare();
  }

  /** Returns where a row that is not written yet would stand. */
  private collect(data: XmlTag): (row: number) => number {
    const { xml, move } = this;
    const starts: { readonly row: number; readonly start: number }[] = [];
    let current: RowText | undefined;
    for (const place of placesIn(xml, data)) {
      if (place.column === 0) {
        const isMeant = place.row >= move.at && place.row < move.at + move.count;
        current = isMeant ? { tag: place.tag, cells: new Map() } : undefined;
        if (current) this.rows.set(place.row, current);
        if (place.row >= move.at && starts.length <= move.count)
          starts.push({ row: place.row, start: place.tag.start });
        continue;
      }
      const formula = formulaOf(xml, place);
      if (formula?.type === "shared") this.share(formula);
      current?.cells.set(place.column, { tag: place.tag, end: elementEnd(xml, place.tag).end, formula });
    }
    const end = xml.indexOf(`</${this.p}sheetData`, data.end);
    return (row) => starts.find((one) => one.row > row)?.start ?? end;
  }

  private share(formula: FoundFormula): void {
    if (formula.text !== "")
      this.groups.set(formula.group, {
        master: new SharedFormula(formula.text, formula.row, formula.column),
        members: [],
      });
    this.groups.get(formula.group)?.members.push(formula);
  }

  private writeRow(row: number, source: number, behind: number): void {
    const { move, p } = this;
    const own = this.rows.get(row);
    const other = this.rows.get(source);
    const columns = new Set([...(own?.cells.keys() ?? []), ...(other?.cells.keys() ?? [])]);
    for (let column = move.left; column <= move.right; column++) columns.add(column);
    const text = [...columns]
      .sort((a, b) => a - b)
      .map((column) => (goes(move, column) ? this.gone(row, source, column) : this.stayed(own, row, column)))
      .join("");
    if (!own) {
      if (text !== "") this.patch.insert(behind, `<${p}row r="${row}">${text}</${p}row>`);
      return;
    }
    this.openTag(own.tag, other?.tag, [...columns]);
    const inside = [...own.cells.values()];
    const [first, last] = [inside[0], inside.at(-1)];
    if (own.tag.kind === "empty") this.patch.replace(own.tag.end - 2, own.tag.end, `>${text}</${p}row>`);
    else if (first && last) this.patch.replace(first.tag.start, last.end, text);
    else this.patch.insert(own.tag.end, text);
  }

  private stayed(own: RowText | undefined, row: number, column: number): string {
    const cell = own?.cells.get(column);
    if (!cell) return "";
    const formula = cell.formula?.type === "shared" && this.groups.has(cell.formula.group) ? cell.formula : undefined;
    return this.cellText(
      cell,
      a1({ row, column }),
      undefined,
      formula && this.isTorn(formula) ? this.own(formula) : undefined,
    );
  }

  /** The cell of the source row as it stands in the other. */
  private gone(row: number, source: number, column: number): string {
    const cell = this.rows.get(source)?.cells.get(column);
    const own = cell && Number(attribute(this.xml, cell.tag, "s") ?? 0);
    const format = this.formats.of(own, source, column, row);
    const ref = a1({ row, column });
    if (!cell) return format === this.formats.plain(row, column) ? "" : `<${this.p}c r="${ref}" s="${format}"/>`;
    const { formula } = cell;
    const text = formula && formulaInRow(this.own(formula), this.move.sheet, source, row);
    return this.cellText(cell, ref, format, text);
  }

  private own(formula: FoundFormula): string {
    const group = formula.type === "shared" ? this.groups.get(formula.group) : undefined;
    return group ? group.master.at(formula.row, formula.column) : formula.text;
  }

  private cellText({ tag, end, formula }: CellText, ref: string, format: number | undefined, text?: string): string {
    const { xml, p } = this;
    const offset = tag.start;
    const patch = new TextPatch(xml.slice(offset, end));
    const put = (name: string, value: string): void => {
      const written = attributeAt(xml, tag, name);
      if (written) patch.replace(written.start - offset, written.end - offset, value);
      else patch.insert(1 + p.length + 1, ` ${name}="${value}"`);
    };
    put("r", ref);
    if (format !== undefined && format !== Number(attribute(xml, tag, "s") ?? 0)) put("s", String(format));
    if (formula && text !== undefined) {
      const calculated = attribute(xml, formula.tag, "ca");
      const more = calculated === undefined ? "" : ` ca="${escapeXml(calculated)}"`;
      patch.replace(formula.tag.start - offset, formula.end - offset, `<${p}f${more}>${escapeXml(text)}</${p}f>`);
    }
    return patch.apply();
  }

  /** Heights given by hand stay at their place; those that texts give go with them. */
  private openTag(own: XmlTag, other: XmlTag | undefined, columns: readonly number[]): void {
    const { xml, patch } = this;
    const spans = attributeAt(xml, own, "spans");
    const range = spans && /^(\d+):(\d+)$/.exec(spans.value);
    if (spans && range) {
      const [from, to] = [Math.min(Number(range[1]), ...columns), Math.max(Number(range[2]), ...columns)];
      if (`${from}:${to}` !== spans.value) patch.replace(spans.start, spans.end, `${from}:${to}`);
    }
    if (isTrue(attribute(xml, own, "customHeight"))) return;
    const height = attributeAt(xml, own, "ht");
    const isByHand = other !== undefined && isTrue(attribute(xml, other, "customHeight"));
    const next = other && !isByHand ? attribute(xml, other, "ht") : undefined;
    if (height && next !== undefined) patch.replace(height.start, height.end, next);
    else if (height) patch.replace(xml.lastIndexOf("ht", height.start), height.end + 1, "");
    else if (next !== undefined) patch.insert(own.end - (own.kind === "empty" ? 2 : 1), ` ht="${next}"`);
  }

  /** Some cell of those that share it goes: each gets its own then. */
  private isTorn({ group }: FoundFormula): boolean {
    const { move } = this;
    const found = this.groups.get(group);
    if (!found) return false;
    found.isTorn ??= found.members.some(
      ({ row, column }) => goes(move, column) && (move.from[row - move.at] ?? row) !== row,
    );
    return found.isTorn;
  }

  /** Those outside of the rows that are written anew. */
  private unshare(): void {
    const { move, xml, patch, p } = this;
    for (const { members } of this.groups.values()) {
      const [first] = members;
      if (!first || !this.isTorn(first)) continue;
      for (const formula of members) {
        if ((move.from[formula.row - move.at] ?? formula.row) !== formula.row) continue;
        const calculated = attribute(xml, formula.tag, "ca");
        const more = calculated === undefined ? "" : ` ca="${escapeXml(calculated)}"`;
        patch.replace(formula.tag.start, formula.end, `<${p}f${more}>${escapeXml(this.own(formula))}</${p}f>`);
      }
    }
  }
}

/** Merged cells and links go with their cells. */
function moveMergesAndLinks(xml: string, patch: TextPatch, from: number, rowOf: RowOfCell): void {
  for (let tag = nextTag(xml, from); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind === "close" || (tag.name !== "mergeCell" && tag.name !== "hyperlink")) continue;
    const written = attributeAt(xml, tag, "ref");
    const range = written && parseReference(written.value);
    const top = range && rowOf(range.top, range.left);
    if (!written || !range || !top || top === range.top) continue;
    const span = { top, bottom: top + range.bottom - range.top };
    patch.replace(written.start, written.end, writtenRange(written.value, range, span));
  }
}
