import { elementPrefix } from "./element-prefix";
import { MAX_COLUMNS } from "./sheet-size";
import { TextPatch } from "./text-patch";
import { placeBehind, topElement } from "./top-elements";
import { attribute, attributes, children, nextTag, type XmlTag } from "./xml-scanner";

/** Widths that the user gave columns, in CSS pixels, by column. */
export type ColumnWidths = ReadonlyMap<number, number>;

/** Elements of a worksheet that stand before its columns. */
const BEFORE: ReadonlySet<string> = new Set(["sheetPr", "dimension", "sheetViews", "sheetFormatPr"]);

/** Excel's width counts digits of its usual font, which are seven pixels wide. */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);
}

/** The width, in Excel's count, that is drawn with so many pixels. */
function widthOf(pixels: number): number {
  return Math.trunc((pixels / 7) * 256) / 256;
}

/**
 * Writes widths into the text of a worksheet part. What else is said of a column stays; where it is said of several at
 * once, they are told apart.
 */
export function patchColumnWidths(xml: string, widths: ColumnWidths): string {
  const wanted = [...widths].filter(([column]) => column >= 1 && column <= MAX_COLUMNS).sort(([a], [b]) => a - b);
  const root = nextTag(xml, 0);
  if (wanted.length === 0 || !root) return xml;
  const patch = new TextPatch(xml);
  const list = topElement(xml, "cols");
  const p = elementPrefix(xml, list ?? root);
  if (!list || list.kind === "empty") {
    const written = `<${p}cols>${wanted.map(([column, pixels]) => newColumn(p, column, pixels)).join("")}</${p}cols>`;
    if (list) patch.replace(list.start, list.end, written);
    else patch.insert(placeBehind(xml, root, BEFORE), written);
    return patch.apply();
  }
  const left = new Map(wanted);
  let behind = list.end;
  for (const tag of children(xml, list)) {
    if (tag.name !== "col") continue;
    const [from, to] = [Number(attribute(xml, tag, "min")), Number(attribute(xml, tag, "max"))];
    patch.insert(tag.start, newColumns(p, left, from));
    const inside = [...left].filter(([column]) => column >= from && column <= to);
    if (inside.length > 0) patch.replace(tag.start, tag.end, splitColumn(xml, tag, { from, to }, inside));
    for (const [column] of inside) left.delete(column);
    behind = tag.end;
  }
  patch.insert(behind, newColumns(p, left, Infinity));
  return patch.apply();
}

/** Those before a column of which nothing is said yet; they are written then. */
function newColumns(p: string, left: Map<number, number>, before: number): string {
  const written = [...left].filter(([column]) => column < before);
  for (const [column] of written) left.delete(column);
  return written.map(([column, pixels]) => newColumn(p, column, pixels)).join("");
}

function newColumn(p: string, column: number, pixels: number): string {
  return `<${p}col min="${column}" max="${column}" width="${widthOf(pixels)}" customWidth="1"/>`;
}

/** The element once for each stretch of its columns, with the widths of those that got one. */
function splitColumn(
  xml: string,
  tag: XmlTag,
  { from, to }: { readonly from: number; readonly to: number },
  inside: readonly (readonly [number, number])[],
): string {
  let written = "";
  let at = from;
  for (const [column, pixels] of inside) {
    if (column > at) written += withAttributes(xml, tag, { min: at, max: column - 1 });
    written += withAttributes(xml, tag, { min: column, max: column, width: widthOf(pixels), customWidth: 1 });
    at = column + 1;
  }
  return at <= to ? written + withAttributes(xml, tag, { min: at, max: to }) : written;
}

/** The tag with these attributes in the place of its own, or behind them. */
function withAttributes(xml: string, tag: XmlTag, given: Readonly<Record<string, number>>): string {
  const own = [...attributes(xml, tag)];
  const named = new Set(own.map(({ name }) => name));
  const all = [
    ...own.map(({ name, value }) => [name, given[name] ?? value] as const),
    ...Object.entries(given).filter(([name]) => !named.has(name)),
  ];
  const written = all.map(([name, value]) => ` ${name}="${String(value).replaceAll('"', "&quot;")}"`).join("");
  return `<${elementPrefix(xml, tag)}col${written}/>`;
}

/** The widths that were given since the file was opened. */
export class GivenWidths {
  private readonly bySheet = new Map<string, Map<number, number>>();

  on(sheet: string): ColumnWidths {
    return this.bySheet.get(sheet) ?? NO_WIDTHS;
  }

  /** Null: as the file has it. */
  set(sheet: string, column: number, pixels: number | null): void {
    const columns = this.bySheet.get(sheet) ?? new Map<number, number>();
    if (pixels === null) columns.delete(column);
    else columns.set(column, pixels);
    this.bySheet.set(sheet, columns);
  }
}

export const NO_WIDTHS: ColumnWidths = new Map();
