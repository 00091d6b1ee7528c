import type { CellRestyle } from "../../app/ports";
import { a1, a1Range, columnLetters, columnNumber, type CellRange } from "../../domain/cell-ref";
import type { CellValue } from "../../domain/sheet-snapshot";
import { elementPrefix } from "./element-prefix";
import { parseReference } from "./read-layout";
import { SharedFormula } from "./shift-formula";
import { TextPatch } from "./text-patch";
import { writeCell } from "./write-sheet";
import { topElement } from "./top-elements";
import { attributeAt, attribute, elementEnd, escapeXml, nextTag, textBetween, type XmlTag } from "./xml-scanner";

/**
 * New content of a cell; `format` (an s attribute) only for a cell that the part does not have yet, or one that gets
 * another look. `null`: a formula stays, its value goes, being out of date.
 */
export type CellPatch = {
  readonly value: CellValue;
  readonly format: number;
  readonly style?: CellRestyle;
  /** Instead of a value, without its "=". */
  readonly formula?: string;
} | null;

/** By row, then column. */
export type CellPatches = ReadonlyMap<number, ReadonlyMap<number, CellPatch>>;

/**
 * Writes cells into the text of a worksheet part; every other character stays. A cell keeps its format, a row its
 * attributes. Where the first cell of a shared formula is overwritten, the others get their own.
 */
export function patchCells(xml: string, patches: CellPatches): string {
  const data = topElement(xml, "sheetData");
  if (!data || patches.size === 0) return xml;
  const patch = new TextPatch(xml);
  const orphans = new SheetPatch(xml, patch, elementPrefix(xml, data), patches).run(data);
  if (orphans.size > 0) ownFormulas(xml, patch, elementPrefix(xml, data), data, patches, orphans);
  growDimension(xml, patch, patches);
  return patch.apply();
}

class SheetPatch {
  private readonly todo: number[];
  private readonly orphans = new Map<string, SharedFormula>();

  constructor(
    private readonly xml: string,
    private readonly patch: TextPatch,
    private readonly p: string,
    private readonly patches: CellPatches,
  ) {
    this.todo = [...patches.keys()].sort((a, b) => b - a);
  }

  /** Returns the groups of shared formulas whose first cell was overwritten. */
  run(data: XmlTag): ReadonlyMap<string, SharedFormula> {
    const { xml, patch, p, todo } = this;
    if (data.kind === "empty") {
      patch.replace(data.end - 2, data.end, `>${this.newRows(Infinity)}</${p}sheetData>`);
      return this.orphans;
    }
    let at = data.end;
    let last = 0;
    for (const row of rowTags(xml, data, p)) {
      const number = Number(attribute(xml, row, "r") ?? last + 1);
      patch.insert(row.start, this.newRows(number));
      at = rowEnd(xml, row, p);
      if (todo[todo.length - 1] === number) {
        todo.pop();
        this.patchRow(row, number, at);
      }
      last = number;
      if (todo.length === 0) return this.orphans;
    }
    patch.insert(at, this.newRows(Infinity));
    return this.orphans;
  }

  /** The rows still to be written that come before row `before`, as new elements. */
  private newRows(before: number): string {
    let written = "";
    for (
      let row = this.todo[this.todo.length - 1];
      row !== undefined && row < before;
      row = this.todo[this.todo.length - 1]
    ) {
      this.todo.pop();
      const cells = this.newCells(row, -1, Infinity);
      if (cells !== "") written += `<${this.p}row r="${row}">${cells}</${this.p}row>`;
    }
    return written;
  }

  private patchRow(row: XmlTag, number: number, end: number): void {
    const { xml, patch, p } = this;
    const columns = this.patches.get(number) ?? new Map<number, CellPatch>();
    this.growSpans(row, columns);
    if (row.kind === "empty") {
      patch.replace(row.end - 2, row.end, `>${this.newCells(number, -1, Infinity)}</${p}row>`);
      return;
    }
    const contentEnd = xml.lastIndexOf("<", end - 1);
    let last = 0;
    let place = row.end;
    for (let cell = nextTag(xml, row.end); cell && cell.start < contentEnd; cell = nextTag(xml, place)) {
      const whole = elementEnd(xml, cell);
      place = whole.end;
      if (cell.name !== "c") continue;
      const ref = attribute(xml, cell, "r");
      const column = ref === undefined ? last + 1 : columnNumber(ref.replace(/[$\d]/g, ""));
      patch.insert(cell.start, this.newCells(number, last, column));
      const change = columns.get(column);
      if (change === null) this.dropValue(cell, whole.end);
      else if (change) this.replaceCell(cell, whole.end, { row: number, column }, change);
      last = column;
    }
    patch.insert(contentEnd, this.newCells(number, last, Infinity));
  }

  private newCells(row: number, after: number, before: number): string {
    const columns = [...(this.patches.get(row) ?? [])]
      .filter(([column]) => column > after && column < before)
      .sort(([a], [b]) => a - b);
    return columns
      .map(([column, patch]) => {
        if (patch?.formula !== undefined) return this.formulaCell({ row, column }, patch.formula, patch.format);
        if (patch === null || patch.value === null || patch.value === "") return "";
        return writeCell(this.p, a1({ row, column }), patch.value, patch.format === 0 ? "" : ` s="${patch.format}"`);
      })
      .join("");
  }

  private formulaCell(
    place: { readonly row: number; readonly column: number },
    formula: string,
    format: number,
  ): string {
    const { p } = this;
    const style = format === 0 ? "" : ` s="${format}"`;
    return `<${p}c r="${a1(place)}"${style}><${p}f>${escapeXml(formula)}</${p}f></${p}c>`;
  }

  private replaceCell(
    cell: XmlTag,
    end: number,
    place: { readonly row: number; readonly column: number },
    { value, format, style, formula }: NonNullable<CellPatch>,
  ): void {
    const { xml, patch, p } = this;
    if (formula !== undefined) {
      patch.replace(cell.start, end, this.formulaCell(place, formula, format));
      return;
    }
    const kept = style === undefined ? attributeAt(xml, cell, "s")?.value : undefined;
    const own = kept ?? (format === 0 ? undefined : String(format));
    for (
      let tag = nextTag(xml, cell.end);
      cell.kind === "open" && tag && tag.start < end;
      tag = nextTag(xml, tag.end)
    ) {
      if (
        tag.name === "f" &&
        tag.kind !== "close" &&
        attribute(xml, tag, "t") === "shared" &&
        attribute(xml, tag, "ref") !== undefined
      ) {
        const text = textBetween(xml, tag.end, elementEnd(xml, tag).contentEnd);
        this.orphans.set(attribute(xml, tag, "si") ?? "", new SharedFormula(text, place.row, place.column));
      }
    }
    const written = writeCell(p, a1(place), value, own === undefined ? "" : ` s="${own}"`);
    patch.replace(cell.start, end, written === "" ? `<${p}c r="${a1(place)}"/>` : written);
  }

  private dropValue(cell: XmlTag, end: number): void {
    const { xml, patch } = this;
    const type = attributeAt(xml, cell, "t");
    if (type) patch.replace(xml.lastIndexOf("t", type.start - 2), type.end + 1, "");
    for (let tag = nextTag(xml, cell.end); tag && tag.start < end; tag = nextTag(xml, tag.end)) {
      if (tag.name === "v" && tag.kind !== "close") patch.replace(tag.start, elementEnd(xml, tag).end, "");
    }
  }

  /** The spans attribute is a hint, but a wrong one has been seen to cost cells. */
  private growSpans(row: XmlTag, columns: ReadonlyMap<number, CellPatch>): void {
    const spans = attributeAt(this.xml, row, "spans");
    const range = spans && /^(\d+):(\d+)$/.exec(spans.value);
    if (!spans || !range) return;
    const filled = [...columns].filter(([, patch]) => patch !== null && patch.value !== null).map(([column]) => column);
    const [from, to] = [Math.min(Number(range[1]), ...filled), Math.max(Number(range[2]), ...filled)];
    if (from !== Number(range[1]) || to !== Number(range[2]))
      this.patch.replace(spans.start, spans.end, `${from}:${to}`);
  }
}

/** The row elements, found without walking through their cells. */
export function* rowTags(xml: string, data: XmlTag, p: string): Generator<XmlTag> {
  const open = `<${p}row`;
  const end = xml.indexOf(`</${p}sheetData`, data.end);
  for (let at = xml.indexOf(open, data.end); at >= 0 && (end < 0 || at < end); at = xml.indexOf(open, at)) {
    const tag = nextTag(xml, at);
    if (!tag) return;
    if (tag.name === "row") yield tag;
    at = tag.end;
  }
}

function rowEnd(xml: string, row: XmlTag, p: string): number {
  if (row.kind === "empty") return row.end;
  const close = xml.indexOf(`</${p}row`, row.end);
  return close < 0 ? xml.length : xml.indexOf(">", close) + 1;
}

function ownFormulas(
  xml: string,
  patch: TextPatch,
  p: string,
  data: XmlTag,
  patches: CellPatches,
  orphans: ReadonlyMap<string, SharedFormula>,
): void {
  let number = 0;
  for (const row of rowTags(xml, data, p)) {
    number = Number(attribute(xml, row, "r") ?? number + 1);
    const end = rowEnd(xml, row, p);
    let column = 0;
    for (let tag = nextTag(xml, row.end); row.kind === "open" && tag && tag.start < end; tag = nextTag(xml, tag.end)) {
      if (tag.kind === "close") continue;
      if (tag.name === "c") {
        const ref = attribute(xml, tag, "r");
        column = ref === undefined ? column + 1 : columnNumber(ref.replace(/[$\d]/g, ""));
      }
      if (tag.name !== "f" || patches.get(number)?.get(column) || attribute(xml, tag, "t") !== "shared") continue;
      const formula = orphans.get(attribute(xml, tag, "si") ?? "")?.at(number, column);
      if (formula !== undefined)
        patch.replace(tag.start, elementEnd(xml, tag).end, `<${p}f>${escapeXml(formula)}</${p}f>`);
    }
  }
}

function growDimension(xml: string, text: TextPatch, patches: CellPatches): void {
  const dimension = topElement(xml, "dimension");
  const ref = dimension && attributeAt(xml, dimension, "ref");
  const before = ref && parseReference(ref.value);
  if (!ref || !before) return;
  let range: CellRange = before;
  for (const [row, columns] of patches) {
    for (const [column, patch] of columns) {
      if (patch === null || patch.value === null) continue;
      range = {
        top: Math.min(range.top, row),
        left: Math.min(range.left, column),
        bottom: Math.max(range.bottom, row),
        right: Math.max(range.right, column),
      };
    }
  }
  if (a1Range(range) !== a1Range(before))
    text.replace(
      ref.start,
      ref.end,
      `${columnLetters(range.left)}${range.top}:${columnLetters(range.right)}${range.bottom}`,
    );
}
