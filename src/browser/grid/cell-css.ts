import type { CSSProperties } from "react";
import type { BorderLook, CellLook } from "../../adapters/xlsx-file/read-cell-looks";
import type { ThemeName } from "../../ui/parts/themes";

const LINES: Readonly<Record<BorderLook["line"], string>> = {
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
  dashed: "1px dashed",
  dotted: "1px dotted",
};

/** A cell's own look as CSS. On the dark page a cell without a fill is dark, and its font as light as it was dark. */
export function cellCss(look: CellLook, theme: ThemeName): CSSProperties {
  const plain = theme === "contrast";
  const css: CSSProperties = { fontSize: `${round(look.size * (4 / 3))}px` };
  if (look.font !== null) css.fontFamily = `${JSON.stringify(look.font)}, var(--grid-font)`;
  if (look.bold) css.fontWeight = 700;
  if (look.italic) css.fontStyle = "italic";
  const lines = [look.underline ? "underline" : "", look.strike ? "line-through" : ""].filter(Boolean).join(" ");
  if (lines !== "") css.textDecoration = lines;
  if (!plain && look.fill !== null) {
    css.background = look.fill;
    css.color = look.color ?? (lightness(look.fill) > 0.4 ? "#000000" : "#ffffff");
  } else if (!plain && look.color !== null) {
    css.color = theme === "dark" ? lighter(look.color) : look.color;
  }
  css.alignItems = look.vertical === "top" ? "flex-start" : look.vertical === "center" ? "center" : "flex-end";
  if (look.wrap) css.whiteSpace = "pre-wrap";
  return css;
}

/** The right and bottom edge of a cell: its own border, or that of the neighbour on the other side of the same edge. */
export function edgeCss(right: BorderLook | null, bottom: BorderLook | null, theme: ThemeName): CSSProperties {
  const css: CSSProperties = {};
  if (right) css.borderRight = `${LINES[right.line]} ${lineColor(right, theme)}`;
  if (bottom) css.borderBottom = `${LINES[bottom.line]} ${lineColor(bottom, theme)}`;
  return css;
}

/** A line all round the cell, drawn by a conditional format. */
export function conditionalEdge(color: string, theme: ThemeName): CSSProperties {
  return { boxShadow: `inset 0 0 0 1px ${lineColor({ line: "thin", color }, theme)}` };
}

function lineColor(border: BorderLook, theme: ThemeName): string {
  if (theme === "contrast") return "var(--grid-ink)";
  if (theme === "dark") return border.color === null || lightness(border.color) < 0.35 ? "#8a8a8a" : border.color;
  return border.color ?? "var(--grid-ink)";
}

function channels(color: string): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Relative luminance, 0 to 1. */
function lightness(color: string): number {
  const [red, green, blue] = channels(color).map((channel) => (channel / 255) ** 2.2);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** A font colour made for paper, made readable on the dark sheet: dark ones are mixed with white. */
function lighter(color: string): string {
  const light = lightness(color);
  if (light > 0.35) return color;
  const share = 0.85 - light;
  return `#${channels(color)
    .map((channel) =>
      Math.round(channel + (255 - channel) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
