import type { CellRestyle } from "../../app/ports";
import { a1, a1Range, columnLetters, columnNumber, type CellRange } from "../../domain/cell-ref";
import { type CellValue, isErrorValue } from "../../domain/sheet-snapshot";
import { escapeOffice } from "./cell-text";
import { elementPrefix } from "./element-prefix";
import { parseReference } from "./read-layout";
import { SharedFormula } from "./shift-formula";
import { TextPatch } from "./text-patch";
import { writeCell } from "./write-sheet";
import { topElement } from "./top-elements";
import { attributeAt, attribute, elementEnd, escapeXml, nextTag, textBetween, type XmlTag } from "./xml-scanner";

/**
 * New content of a cell; `format` (an s attribute) only for a cell that the part does not have yet, or one that gets
 * another look.
 */
export interface WrittenCell {
  readonly value: CellValue;
  readonly format: number;
  readonly style?: CellRestyle;
  /** Without its "="; `value` is what it gives, null where that is not known. */
  readonly formula?: string;
}

/** `result`: a formula stays and gives that. `null`: it stays, its value goes, being out of date. */
export type CellPatch = WrittenCell | { readonly result: CellValue } | null;

/** The cell is written anew. */
export function isWritten(patch: CellPatch | undefined): patch is WrittenCell {
  return patch !== null && patch !== undefined && "format" in patch;
}

/** It holds something then. */
function isFilled(patch: CellPatch | undefined): boolean {
  return isWritten(patch) && (patch.formula !== undefined || (patch.value !== null && patch.value !== ""));
}

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
      if (isWritten(change)) this.replaceCell(cell, whole.end, { row: number, column }, change);
      else if (change !== undefined) this.newResult(cell, whole.end, change?.result ?? null);
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
        if (!isWritten(patch) || !isFilled(patch)) return "";
        return this.written({ row, column }, patch, patch.format === 0 ? undefined : String(patch.format));
      })
      .join("");
  }

  /** The cell element; "" for an empty one without a format. */
  private written(place: Place, { value, formula }: WrittenCell, format: string | undefined): string {
    const { p } = this;
    const style = format === undefined ? "" : ` s="${format}"`;
    if (formula === undefined) return writeCell(p, a1(place), value, style);
    const { type, text } = resultOf(value);
    const result = value === null ? "" : `<${p}v>${text}</${p}v>`;
    return `<${p}c r="${a1(place)}"${style}${type}><${p}f>${escapeXml(formula)}</${p}f>${result}</${p}c>`;
  }

  private replaceCell(cell: XmlTag, end: number, place: Place, change: WrittenCell): void {
    const { xml, patch, p } = this;
    const { format, style } = change;
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
    const written = this.written(place, change, own);
    patch.replace(cell.start, end, written === "" ? `<${p}c r="${a1(place)}"/>` : written);
  }

  /** The formula stays; null: nothing is said of what it gives. */
  private newResult(cell: XmlTag, end: number, result: CellValue): void {
    const { xml, patch, p } = this;
    const old = attributeAt(xml, cell, "t");
    if (old) patch.replace(xml.lastIndexOf("t", old.start - 2), old.end + 1, "");
    const { type, text } = resultOf(result);
    let value = result === null ? "" : `<${p}v>${text}</${p}v>`;
    let formulaEnd: number | undefined;
    for (let tag = nextTag(xml, cell.end); tag && tag.start < end; tag = nextTag(xml, tag.end)) {
      if (tag.kind === "close") continue;
      const whole = elementEnd(xml, tag).end;
      if (tag.name === "f") formulaEnd = whole;
      if (tag.name !== "v") continue;
      patch.replace(tag.start, whole, value);
      value = "";
    }
    if (formulaEnd === undefined || result === null) return;
    patch.insert(cell.end - 1, type);
    patch.insert(formulaEnd, value);
  }

  /** The spans attribute is a hint, but a wrong one has been seen to cost cells. */
  private growSpans(row: XmlTag, columns: ReadonlyMap<number, CellPatch>): void {
    const spans = attributeAt(this.xml, row, "spans");
    const range = spans && /^(\d+):(\d+)$/.exec(spans.value);
    if (!spans || !range) return;
    const filled = [...columns].filter(([, patch]) => isFilled(patch)).map(([column]) => column);
    const [from, to] = [Math.min(Number(range[1]), ...filled), Math.max(Number(range[2]), ...filled)];
    if (from !== Number(range[1]) || to !== Number(range[2]))
      this.patch.replace(spans.start, spans.end, `${from}:${to}`);
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** How a formula's value is written: its t attribute with a space before it, and the text. */
function resultOf(value: CellValue): { readonly type: string; readonly text: string } {
  if (typeof value === "number") return { type: "", text: String(value) };
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  return { type: isErrorValue(value) ? ' t="e"' : ' t="str"', text: escapeXml(escapeOffice(value ?? "")) };
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
      if (!isFilled(patch)) continue;
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
