import type { CSSProperties } from "react";
import type { CellLook } from "../../adapters/xlsx-file/read-cell-looks";
import { a1, type CellRange } from "../../domain/cell-ref";
import { type CellValue, styleAt, valueAt } from "../../domain/sheet-snapshot";
import { cellCss, conditionalEdge, edgeCss } from "./cell-css";
import type { RowContext } from "./row-context";
import { HEADER_WIDTH, lookAt, spillWidth } from "./sheet-layout";
import { shownText } from "./shown-text";

/** One cell as it is drawn, before marks and selection. */
export interface CellFrame {
  readonly text: string;
  readonly css: CSSProperties;
  /** The merged cells that it stands for; undefined: itself alone. */
  readonly merge: CellRange | undefined;
  /** Pixels that its text may take; null: its own width. */
  readonly spill: number | null;
  /** A sign in it would push the last figure out. */
  readonly isTight: boolean;
  /** Its text may be larger than the cell. Only such a cell is clipped: clips are what a frame pays most for. */
  readonly isCut: boolean;
}

export function cellFrame(context: RowContext, row: number, column: number): CellFrame {
  const { view, layout, theme, formats } = context;
  const { snapshot, look } = view;
  const merge = layout.mergeAt(row, column);
  const { bottom, right } = merge ?? { bottom: row, right: column };
  const width = layout.columns.end(right) - layout.columns.start(column);
  const conditional = formats.lookAt(row, column);
  const own = lookAt(look, row, column);
  const style = conditional ? { ...own, ...conditional } : own;
  const corner = merge ? lookAt(look, bottom, right) : style;
  const value = valueAt(snapshot, row, column);
  const text = shownText(value, styleAt(snapshot, row, column).numberFormat) || lacking(context, row, column);
  const align = alignment(style, value);
  const spills = !merge && typeof value === "string" && align === "left" && runsOver(text, style, width);
  const room = spills ? spillWidth(snapshot, layout, row, column) : width;
  const spill = room > width ? room : null;
  const height = layout.rows.end(bottom) - layout.rows.start(row);
  return {
    text,
    merge,
    spill,
    isCut: spill === null && !fits(text, style, width, height),
    isTight: !style.wrap && spill === null && text.length * pixels(style) * 0.5 + 12 > width,
    css: {
      ...cellCss(style, theme),
      ...edgeCss(
        corner.borders.right ?? lookAt(look, row, right + 1).borders.left,
        corner.borders.bottom ?? lookAt(look, bottom + 1, column).borders.top,
        theme,
      ),
      ...(conditional?.border !== undefined && conditionalEdge(conditional.border, theme)),
      left: HEADER_WIDTH + layout.columns.start(column),
      width,
      height,
      justifyContent: JUSTIFY[align],
      textAlign: align,
    },
  };
}

/** A formula whose value is not known must not look like a blank cell. */
function lacking({ stale }: RowContext, row: number, column: number): string {
  return stale.size > 0 && stale.has(a1({ row, column })) ? "chưa tính" : "";
}

const JUSTIFY = { left: "flex-start", center: "center", right: "flex-end" } as const;

/** Numbers stand to the right, as in Excel, unless the file says otherwise. */
function alignment(style: CellLook, value: CellValue): "left" | "center" | "right" {
  if (style.horizontal === "center" || style.horizontal === "right") return style.horizontal;
  if (style.horizontal !== "general") return "left";
  return typeof value === "number" ? "right" : typeof value === "boolean" ? "center" : "left";
}

function runsOver(text: string, style: CellLook, width: number): boolean {
  return text !== "" && !style.wrap && text.length * style.size * 0.75 > width;
}

/** On one line and surely inside of edges and padding: letters are taken wide, capitals and bold ones wider. */
function fits(text: string, style: CellLook, width: number, height: number): boolean {
  if (text === "") return true;
  if (style.wrap || text.includes("\n")) return false;
  const letter = style.bold || text === text.toUpperCase() ? 0.8 : 0.62;
  return text.length * pixels(style) * letter + 6 <= width && pixels(style) * 1.25 + 1 <= height;
}

/** Font sizes are in points. */
function pixels({ size }: CellLook): number {
  return size * (4 / 3);
}
