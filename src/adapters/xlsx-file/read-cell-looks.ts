import { readColour } from "./colours";
import { numberFormatCode } from "./number-formats";
import { attribute, children, findTag, isTrue, type XmlTag } from "./xml-scanner";

const LINES = ["thin", "medium", "thick", "double", "dashed", "dotted"] as const;
const HORIZONTAL = ["general", "left", "center", "right", "justify"] as const;
const VERTICAL = ["top", "center", "bottom"] as const;

/** One edge of a cell; colour null: the usual one. */
export interface BorderLook {
  readonly line: (typeof LINES)[number];
  readonly color: string | null;
}

/** How a cell is drawn. Colours are "#rrggbb", null the usual ones; sizes are points. */
export interface CellLook {
  readonly numberFormat: string;
  readonly font: string | null;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: (typeof HORIZONTAL)[number];
  readonly vertical: (typeof VERTICAL)[number];
  readonly wrap: boolean;
  readonly borders: {
    readonly top: BorderLook | null;
    readonly right: BorderLook | null;
    readonly bottom: BorderLook | null;
    readonly left: BorderLook | null;
  };
}

type FontLook = Pick<CellLook, "font" | "size" | "bold" | "italic" | "underline" | "strike" | "color">;

const PLAIN_FONT: FontLook = {
  font: null,
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};
const NO_BORDERS: CellLook["borders"] = { top: null, right: null, bottom: null, left: null };

/** The looks of a workbook by cell format (the s attribute). */
export function readCellLooks(xml: string | undefined, theme: readonly string[]): readonly CellLook[] {
  const root = xml === undefined ? undefined : findTag(xml, "styleSheet");
  if (xml === undefined || !root) return [];
  const lists = new Map([...children(xml, root)].map((tag) => [tag.name, [...children(xml, tag)]]));
  const codes = new Map(
    (lists.get("numFmts") ?? []).map((tag) => [
      Number(attribute(xml, tag, "numFmtId")),
      attribute(xml, tag, "formatCode") ?? "General",
    ]),
  );
  const fonts = (lists.get("fonts") ?? []).map((tag) => readFont(xml, tag, theme));
  const fills = (lists.get("fills") ?? []).map((tag) => readFill(xml, tag, theme));
  const borders = (lists.get("borders") ?? []).map((tag) => readBorders(xml, tag, theme));
  const number = (tag: XmlTag, name: string): number => Number(attribute(xml, tag, name) ?? 0);
  return (lists.get("cellXfs") ?? []).map((tag) => ({
    numberFormat: numberFormatCode(number(tag, "numFmtId"), codes),
    ...(fonts[number(tag, "fontId")] ?? PLAIN_FONT),
    fill: fills[number(tag, "fillId")] ?? null,
    borders: borders[number(tag, "borderId")] ?? NO_BORDERS,
    ...readAlignment(xml, tag),
  }));
}

function readFont(xml: string, font: XmlTag, theme: readonly string[]): FontLook {
  const look: { -readonly [key in keyof FontLook]: FontLook[key] } = { ...PLAIN_FONT };
  for (const tag of children(xml, font)) {
    const value = attribute(xml, tag, "val");
    const isOn = isTrue(value ?? "1");
    if (tag.name === "name" && value) look.font = value;
    else if (tag.name === "sz" && Number(value) > 0) look.size = Number(value);
    else if (tag.name === "b") look.bold = isOn;
    else if (tag.name === "i") look.italic = isOn;
    else if (tag.name === "strike") look.strike = isOn;
    else if (tag.name === "u") look.underline = value !== "none";
    else if (tag.name === "color") look.color = readColour(xml, tag, theme);
  }
  return look;
}

/** Patterns are drawn in their main colour, gradients in their first. */
function readFill(xml: string, fill: XmlTag, theme: readonly string[]): string | null {
  const [pattern] = children(xml, fill);
  if (!pattern) return null;
  if (pattern.name === "gradientFill") {
    for (const stop of children(xml, pattern))
      for (const tag of children(xml, stop)) return readColour(xml, tag, theme);
    return null;
  }
  const type = attribute(xml, pattern, "patternType");
  if (type === undefined || type === "none") return null;
  for (const tag of children(xml, pattern)) if (tag.name === "fgColor") return readColour(xml, tag, theme);
  return null;
}

function readBorders(xml: string, border: XmlTag, theme: readonly string[]): CellLook["borders"] {
  const look: { -readonly [key in keyof CellLook["borders"]]: BorderLook | null } = { ...NO_BORDERS };
  for (const side of children(xml, border)) {
    const style = attribute(xml, side, "style");
    if (style === undefined || style === "none") continue;
    const [colour] = children(xml, side);
    const edge: BorderLook = { line: lineOf(style), color: colour ? readColour(xml, colour, theme) : null };
    if (side.name === "left" || side.name === "start") look.left = edge;
    else if (side.name === "right" || side.name === "end") look.right = edge;
    else if (side.name === "top") look.top = edge;
    else if (side.name === "bottom") look.bottom = edge;
  }
  return look;
}

/** Excel has thirteen kinds of lines; the grid draws six. */
function lineOf(style: string): BorderLook["line"] {
  const same = LINES.find((line) => line === style);
  if (same) return same;
  if (style === "hair") return "dotted";
  return style.startsWith("medium") ? "medium" : "dashed";
}

function readAlignment(xml: string, format: XmlTag): Pick<CellLook, "horizontal" | "vertical" | "wrap"> {
  for (const tag of children(xml, format)) {
    if (tag.name !== "alignment") continue;
    const horizontal = attribute(xml, tag, "horizontal");
    const vertical = attribute(xml, tag, "vertical");
    return {
      horizontal:
        HORIZONTAL.find((one) => one === horizontal) ??
        (horizontal === "centerContinuous" || horizontal === "distributed" ? "center" : "general"),
      vertical:
        VERTICAL.find((one) => one === vertical) ??
        (vertical === "justify" || vertical === "distributed" ? "center" : "bottom"),
      wrap: isTrue(attribute(xml, tag, "wrapText")) || horizontal === "justify" || vertical === "justify",
    };
  }
  return { horizontal: "general", vertical: "bottom", wrap: false };
}
