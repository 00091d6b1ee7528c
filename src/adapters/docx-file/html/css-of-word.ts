import { isOn, type Properties } from "./word-properties";

/** Declarations of CSS; what is undefined is left out. */
export type Css = Readonly<Record<string, string | undefined>>;

export function styleText(css: Css): string {
  return Object.entries(css)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]))
    .join(";");
}

/** Word measures in twentieths of a point. */
export function points(twips: string | undefined): string | undefined {
  const value = Number(twips);
  return twips === undefined || !Number.isFinite(value) ? undefined : `${String(value / 20)}pt`;
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: "left",
  start: "left",
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
  distribute: "justify",
};

export function paragraphCss(properties: Properties): Css {
  const spacing = properties.get("spacing") ?? {};
  const indent = properties.get("ind") ?? {};
  const hanging = indent["hanging"];
  return {
    margin: [
      points(spacing["before"]) ?? "0",
      points(indent["right"] ?? indent["end"]) ?? "0",
      points(spacing["after"]) ?? "0",
      points(indent["left"] ?? indent["start"]) ?? "0",
    ].join(" "),
    "text-indent": points(hanging === undefined ? indent["firstLine"] : `-${hanging}`),
    "text-align": ALIGNMENTS[properties.get("jc")?.["val"] ?? ""],
    ...lineHeight(spacing),
    "page-break-before": isOn(properties, "pageBreakBefore") ? "always" : undefined,
    "page-break-after": isOn(properties, "keepNext") ? "avoid" : undefined,
    ...Object.fromEntries(SIDES.map((side) => [`border-${side}`, borderCss(properties.get(`pBdr.${side}`))])),
  };
}

function lineHeight({ line, lineRule }: Readonly<Record<string, string>>): Css {
  if (line === undefined) return {};
  if (lineRule === "exact") return { "line-height": points(line), "mso-line-height-rule": "exactly" };
  if (lineRule === "atLeast") return { "line-height": points(line), "mso-line-height-rule": "at-least" };
  const percent = Math.round(Number(line) / 2.4) || 100;
  return percent === 100 ? {} : { "line-height": `${String(percent)}%` };
}

const HEX_COLOUR = /^[0-9a-f]{6}$/i;

function colour(value: string | undefined): string | undefined {
  return value !== undefined && HEX_COLOUR.test(value) ? `#${value}` : undefined;
}

/** Letters that begin a value of their own in CSS are no part of a font's name. */
function fontName(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `'${name.replace(/[^\p{L}\p{N} .-]/gu, "")}'`;
}

export function runCss(properties: Properties): Css {
  const size = Number(properties.get("sz")?.["val"]);
  const font = properties.get("rFonts") ?? {};
  const underline = properties.get("u")?.["val"] ?? "none";
  const raised = properties.get("vertAlign")?.["val"];
  const lines = [
    underline === "none" ? "" : "underline",
    isOn(properties, "strike") || isOn(properties, "dstrike") ? "line-through" : "",
  ].filter((line) => line !== "");
  return {
    "font-family": fontName(font["ascii"] ?? font["hAnsi"]),
    "font-size": Number.isFinite(size) ? `${String(size / 2)}pt` : undefined,
    "font-weight": isOn(properties, "b") ? "bold" : undefined,
    "font-style": isOn(properties, "i") ? "italic" : undefined,
    "text-decoration": lines.length === 0 ? undefined : lines.join(" "),
    "text-transform": isOn(properties, "caps") ? "uppercase" : undefined,
    "font-variant": isOn(properties, "smallCaps") ? "small-caps" : undefined,
    "vertical-align": raised === "superscript" ? "super" : raised === "subscript" ? "sub" : undefined,
    color: colour(properties.get("color")?.["val"]),
    background: colour(properties.get("shd")?.["fill"]),
  };
}

const SIDES = ["top", "right", "bottom", "left"] as const;

const LINES: Readonly<Record<string, string>> = { double: "double", dotted: "dotted", dashed: "dashed" };

/** A border of Word, whose width is in eighths of a point; undefined where nothing is said of it. */
function borderCss(border: Readonly<Record<string, string>> | undefined): string | undefined {
  if (border === undefined) return undefined;
  const { val = "none", sz = "4", color } = border;
  if (val === "none" || val === "nil") return "none";
  return `${String((Number(sz) || 4) / 8)}pt ${LINES[val] ?? "solid"} ${colour(color) ?? "#000000"}`;
}

const VERTICAL: Readonly<Record<string, string>> = { top: "top", center: "middle", bottom: "bottom" };

/** `outer`: which sides of the cell are the table's own. */
export function cellCss(table: Properties, cell: Properties, outer: ReadonlySet<string>): Css {
  const border = (side: (typeof SIDES)[number]): string | undefined => {
    const inside = side === "top" || side === "bottom" ? "insideH" : "insideV";
    return borderCss(
      cell.get(`tcBorders.${side}`) ?? table.get(`tblBorders.${outer.has(side) ? side : inside}`) ?? undefined,
    );
  };
  return {
    ...Object.fromEntries(SIDES.map((side) => [`border-${side}`, border(side)])),
    padding: SIDES.map((side) => points(table.get(`tblCellMar.${side}`)?.["w"]) ?? USUAL_PADDING[side]).join(" "),
    "vertical-align": VERTICAL[cell.get("vAlign")?.["val"] ?? "top"],
    background: colour(cell.get("shd")?.["fill"]),
    width: cell.get("tcW")?.["type"] === "dxa" ? points(cell.get("tcW")?.["w"]) : undefined,
  };
}

const USUAL_PADDING = { top: "0", right: "5.4pt", bottom: "0", left: "5.4pt" } as const;
