import { HIGHLIGHT_SIGN } from "../../domain/highlight";
import type { CellRange } from "../../domain/cell-ref";
import { readColour } from "./colours";
import { parseReference } from "./read-layout";
import { topElements } from "./top-elements";
import {
  attribute,
  children,
  elementEnd,
  findTag,
  isTrue,
  nextTag,
  tags,
  textBetween,
  type XmlTag,
} from "./xml-scanner";

/** What a conditional format changes in the look of a cell; what is left out stays. Colours are "#rrggbb". */
export interface ConditionalLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Colour of a line round the cell. */
  readonly border?: string;
}

/** A point of a colour scale. */
export interface ScalePoint {
  /** "min", "max", "num", "percent", "percentile"; another is not drawn. */
  readonly type: string;
  readonly value: number;
  readonly color: string;
}

/** A conditional format of the office's own, as the file says it. */
export interface FormatRule {
  readonly type: string;
  readonly ranges: readonly CellRange[];
  readonly priority: number;
  /** What comes behind it is not looked at where it holds. */
  readonly stops: boolean;
  readonly operator: string;
  readonly text: string | null;
  readonly formulas: readonly string[];
  readonly rank: number;
  readonly isPercent: boolean;
  readonly isBottom: boolean;
  readonly isAbove: boolean;
  readonly takesAverage: boolean;
  readonly deviations: number;
  readonly look: ConditionalLook;
  readonly scale: readonly ScalePoint[];
}

/** The office's formats of a sheet, the one that counts first in front. */
export interface SheetFormats {
  readonly rules: readonly FormatRule[];
  /** Those that are written in a way that is not read. */
  readonly unread: number;
}

/** More than any office has; the rest is said to be not drawn. */
const MOST_RULES = 2_000;

/** @param looks By number, as rules name them. @param theme The colours of the workbook's theme. */
export function readConditionalFormats(
  xml: string,
  looks: readonly ConditionalLook[],
  theme: readonly string[],
): SheetFormats {
  const rules: FormatRule[] = [];
  let unread = 0;
  const root = nextTag(xml, 0);
  for (const tag of root ? topElements(xml, root) : []) {
    if (tag.name === "extLst") unread += extensionRules(xml, tag);
    if (tag.name !== "conditionalFormatting") continue;
    let ranges: readonly CellRange[] | undefined;
    for (const rule of children(xml, tag)) {
      if (rule.name !== "cfRule" || isOurs(xml, rule)) continue;
      ranges ??= (attribute(xml, tag, "sqref") ?? "").split(/\s+/).flatMap((ref) => parseReference(ref) ?? []);
      if (rules.length < MOST_RULES) rules.push(readRule(xml, rule, ranges, looks, theme));
      else unread += 1;
    }
  }
  return { rules: rules.sort((a, b) => a.priority - b.priority), unread };
}

function isOurs(xml: string, rule: XmlTag): boolean {
  return xml.slice(rule.end, elementEnd(xml, rule).contentEnd).includes(HIGHLIGHT_SIGN);
}

/** Formats of newer kinds; those that only say more of one that is read (data bars) have an id and stand there too. */
function extensionRules(xml: string, list: XmlTag): number {
  let count = 0;
  for (const tag of tags(xml, list.end, elementEnd(xml, list).contentEnd)) {
    if (tag.kind === "close" || tag.name !== "cfRule" || isOurs(xml, tag)) continue;
    if (attribute(xml, tag, "type") !== "dataBar") count += 1;
  }
  return count;
}

function readRule(
  xml: string,
  rule: XmlTag,
  ranges: readonly CellRange[],
  looks: readonly ConditionalLook[],
  theme: readonly string[],
): FormatRule {
  const inside = [...children(xml, rule)];
  const given = (name: string) => attribute(xml, rule, name);
  const scale = inside.find(({ name }) => name === "colorScale");
  return {
    type: given("type") ?? "",
    ranges,
    priority: Number(given("priority") ?? 0),
    stops: isTrue(given("stopIfTrue")),
    operator: given("operator") ?? "",
    text: given("text") ?? null,
    formulas: inside
      .filter(({ name }) => name === "formula")
      .map((tag) => textBetween(xml, tag.end, elementEnd(xml, tag).contentEnd)),
    rank: Number(given("rank") ?? 10),
    isPercent: isTrue(given("percent")),
    isBottom: isTrue(given("bottom")),
    isAbove: isTrue(given("aboveAverage") ?? "1"),
    takesAverage: isTrue(given("equalAverage")),
    deviations: Number(given("stdDev") ?? 0),
    look: looks[Number(given("dxfId") ?? -1)] ?? {},
    scale: scale ? readScale(xml, scale, theme) : [],
  };
}

function readScale(xml: string, scale: XmlTag, theme: readonly string[]): readonly ScalePoint[] {
  const parts = [...children(xml, scale)];
  const colours = parts.filter(({ name }) => name === "color").map((tag) => readColour(xml, tag, theme));
  return parts
    .filter(({ name }) => name === "cfvo")
    .flatMap((tag, index) => {
      const color = colours[index];
      const value = Number(attribute(xml, tag, "val") ?? 0);
      const type = Number.isFinite(value) ? (attribute(xml, tag, "type") ?? "") : "formula";
      return color ? [{ type, value, color }] : [];
    });
}

/** The looks that conditional formats name by number. */
export function readConditionalLooks(xml: string | undefined, theme: readonly string[]): readonly ConditionalLook[] {
  const root = xml === undefined ? undefined : findTag(xml, "styleSheet");
  if (xml === undefined || !root) return [];
  for (const list of children(xml, root))
    if (list.name === "dxfs") return [...children(xml, list)].map((tag) => readLook(xml, tag, theme));
  return [];
}

function readLook(xml: string, format: XmlTag, theme: readonly string[]): ConditionalLook {
  let look: ConditionalLook = {};
  for (const part of children(xml, format)) {
    if (part.name === "font") look = { ...look, ...readFont(xml, part, theme) };
    else if (part.name === "fill") look = { ...look, ...readFill(xml, part, theme) };
    else if (part.name === "border") look = { ...look, ...readBorder(xml, part, theme) };
  }
  return look;
}

function readFont(xml: string, font: XmlTag, theme: readonly string[]): ConditionalLook {
  const look: { -readonly [key in keyof ConditionalLook]: ConditionalLook[key] } = {};
  for (const tag of children(xml, font)) {
    const value = attribute(xml, tag, "val");
    if (tag.name === "b") look.bold = isTrue(value ?? "1");
    else if (tag.name === "i") look.italic = isTrue(value ?? "1");
    else if (tag.name === "strike") look.strike = isTrue(value ?? "1");
    else if (tag.name === "u") look.underline = value !== "none";
    else if (tag.name === "color") {
      const color = readColour(xml, tag, theme);
      if (color !== null) look.color = color;
    }
  }
  return look;
}

/** In these formats a solid fill has the colour that is the background of patterns elsewhere. */
function readFill(xml: string, fill: XmlTag, theme: readonly string[]): ConditionalLook {
  const [pattern] = children(xml, fill);
  if (!pattern || attribute(xml, pattern, "patternType") === "none") return {};
  const colours = new Map([...children(xml, pattern)].map((tag) => [tag.name, readColour(xml, tag, theme)]));
  const color = colours.get("bgColor") ?? colours.get("fgColor");
  return color ? { fill: color } : {};
}

function readBorder(xml: string, border: XmlTag, theme: readonly string[]): ConditionalLook {
  for (const side of children(xml, border)) {
    const style = attribute(xml, side, "style");
    if (style === undefined || style === "none") continue;
    const [colour] = children(xml, side);
    return { border: (colour && readColour(xml, colour, theme)) ?? "#000000" };
  }
  return {};
}
