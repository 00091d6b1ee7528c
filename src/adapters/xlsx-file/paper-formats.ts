import type { ZipArchive } from "../zip/zip-archive";
import { elementPrefix } from "./element-prefix";
import { partText, setPartText } from "./part-text";
import { TextPatch } from "./text-patch";
import { attribute, attributeAt, children, elementEnd, findTag, tags, type XmlTag } from "./xml-scanner";

/** Numbers of the cell formats of a sheet that we write; 0 is the workbook's plain one. */
export interface SheetFormats {
  /** Bold and wrapped, without lines. */
  readonly header: number;
  /** The head and the cells of a table with lines, and a line that stands out. */
  readonly head: number;
  readonly cell: number;
  readonly title: number;
  /** Points of a line of the plain font. */
  readonly line: number;
}

const USUAL_FONT = 12;
/** Points of a line for a point of its font. */
export const LINE_OF_FONT = 1.32;
export const PLAIN_FORMATS: SheetFormats = { header: 0, head: 0, cell: 0, title: 0, line: USUAL_FONT * LINE_OF_FONT };

/** Light enough to be read in black and white. */
const HEAD_FILL = "FFEDEDED";
const LINE = "FF7F7F7F";

/**
 * Appends cell formats in the workbook's own font, those of paper only where they are wanted; returns their numbers, 0
 * where the styles part is none that can be added to.
 */
export function addSheetFormats(archive: ZipArchive, stylesPart: string, forPaper: boolean): SheetFormats {
  const xml = partText(archive, stylesPart) ?? "";
  const root = findTag(xml, "styleSheet");
  const lists = root ? [...children(xml, root)] : [];
  const find = (name: string) => lists.find((tag) => tag.name === name && tag.kind !== "empty");
  const [fonts, fills, borders, formats] = [find("fonts"), find("fills"), find("borders"), find("cellXfs")];
  if (!fonts || !formats) return PLAIN_FORMATS;
  const p = elementPrefix(xml, fonts);
  const patch = new TextPatch(xml);
  const bold = appendTo(xml, patch, fonts, [boldFont(xml, fonts, p)]);
  const format = (font: number, fill: number, border: number, alignment: string) =>
    `<${p}xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><${p}alignment ${alignment}/></${p}xf>`;
  const wrapped = [format(bold, 0, 0, 'vertical="center" wrapText="1"')];
  if (forPaper && fills && borders) {
    const fill = appendTo(xml, patch, fills, [
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${HEAD_FILL}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    ]);
    const side = (name: string) => `<${p}${name} style="thin"><${p}color rgb="${LINE}"/></${p}${name}>`;
    const border = appendTo(xml, patch, borders, [
      `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}<${p}diagonal/></${p}border>`,
    ]);
    wrapped.push(
      format(bold, fill, border, 'horizontal="center" vertical="center" wrapText="1"'),
      format(0, 0, border, 'vertical="top" wrapText="1"'),
      format(bold, 0, 0, 'vertical="center"'),
    );
  }
  const first = appendTo(xml, patch, formats, wrapped);
  setPartText(archive, stylesPart, patch.apply());
  const line = plainSize(xml, fonts) * LINE_OF_FONT;
  return wrapped.length === 1
    ? { header: first, head: first, cell: 0, title: first, line }
    : { header: first, head: first + 1, cell: first + 2, title: first + 3, line };
}

/** The workbook's plain font, bold. */
function boldFont(xml: string, fonts: XmlTag, p: string): string {
  const [plain] = children(xml, fonts);
  const content = plain?.kind === "open" ? xml.slice(plain.end, elementEnd(xml, plain).contentEnd) : "";
  const isBold = [...tags(content)].some((tag) => tag.name === "b");
  return `<${p}font>${isBold ? content : `<${p}b/>${content}`}</${p}font>`;
}

function plainSize(xml: string, fonts: XmlTag): number {
  const [plain] = children(xml, fonts);
  const size = plain?.kind === "open" ? [...children(xml, plain)].find((tag) => tag.name === "sz") : undefined;
  return Number(size && attribute(xml, size, "val")) || USUAL_FONT;
}

/** Appends them to the list; returns the number of the first. */
function appendTo(xml: string, patch: TextPatch, list: XmlTag, elements: readonly string[]): number {
  const count = [...children(xml, list)].length;
  const written = attributeAt(xml, list, "count");
  if (written) patch.replace(written.start, written.end, String(count + elements.length));
  patch.insert(elementEnd(xml, list).contentEnd, elements.join(""));
  return count;
}
