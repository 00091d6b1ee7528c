import { memo, type CSSProperties } from "react";
import type { CellLook } from "../../adapters/xlsx-file/read-cell-looks";
import { a1, columnLetters, type CellRange } from "../../domain/cell-ref";
import type { Severity } from "../../domain/plan";
import { type CellValue, styleAt, valueAt } from "../../domain/sheet-snapshot";
import type { SheetView } from "../workbook-service";
import { cellCss, edgeCss, type GridTheme } from "./cell-css";
import { placeKey } from "./grid-source";
import { HEADER_WIDTH, lookAt, type SheetLayout, spillWidth } from "./sheet-layout";
import { shownText } from "./shown-text";

/** What all rows of a sheet share; a new object only when something of it changed. */
export interface RowContext {
  readonly sheet: string;
  readonly view: SheetView;
  readonly layout: SheetLayout;
  readonly marks: ReadonlyMap<number, Severity>;
  readonly notes: ReadonlyMap<number, string>;
  readonly stale: ReadonlySet<string>;
  readonly theme: GridTheme;
}

interface GridRowProps {
  readonly context: RowContext;
  readonly row: number;
  /** Distance from the top of the row group it is drawn in. */
  readonly top: number;
  /** Scrolling columns drawn. */
  readonly from: number;
  readonly to: number;
  /** Anchors of merges outside `from`…`to` that reach into it. */
  readonly extra: string;
  /** Selected columns of this row; 0, 0 for none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** Column of the active cell, 0 when it is in another row. */
  readonly active: number;
  /** Only the merged cells that reach out of the frozen rows, drawn once more under them. */
  readonly ghost?: boolean;
}

const MARKS: Readonly<Record<Severity, { readonly sign: string; readonly name: string }>> = {
  error: { sign: "✕", name: "phải sửa" },
  warning: { sign: "!", name: "cần giải trình" },
  note: { sign: "?", name: "lưu ý" },
};

/** The words read out for a mark. */
export function markName(severity: Severity): string {
  return MARKS[severity].name;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { context, row, top, from, to, extra, ghost = false } = props;
  const { layout } = context;
  const { columns, rows, frozen, frozenWidth } = layout;
  const scrolling: number[] = extra === "" ? [] : extra.split(",").map(Number);
  for (let column = from; column <= to; column++) scrolling.push(column);
  const fixed = Array.from({ length: frozen.columns }, (_, index) => index + 1);
  const shown = (column: number) => drawn(layout, row, column, ghost);
  const crossing = layout
    .mergesIn({ top: row, bottom: row, left: 1, right: frozen.columns })
    .filter((merge) => merge.top === row && merge.right > frozen.columns && frozen.columns > 0);
  return (
    <div
      role={ghost ? "presentation" : "row"}
      aria-hidden={ghost || undefined}
      aria-rowindex={ghost ? undefined : row + 1}
      className="grid-row"
      style={{ top, height: rows.size(row), width: HEADER_WIDTH + columns.total }}
    >
      <div className="grid-fixed" style={{ width: HEADER_WIDTH + frozenWidth }}>
        {ghost ? null : (
          <div
            role="rowheader"
            className={props.selectedFrom > 0 ? "grid-rowhead grid-head-on" : "grid-rowhead"}
            style={{ width: HEADER_WIDTH }}
          >
            {row}
          </div>
        )}
        {fixed.filter(shown).map((column) => (
          <Cell key={column} {...cellProps(props, column, ghost)} />
        ))}
      </div>
      {crossing.map((merge) => (
        <Cell key={`ghost${merge.left}`} {...cellProps(props, merge.left, true)} />
      ))}
      {scrolling.filter(shown).map((column) => (
        <Cell key={column} {...cellProps(props, column, ghost)} />
      ))}
    </div>
  );
});

function drawn(layout: SheetLayout, row: number, column: number, ghost: boolean): boolean {
  if (column < 1 || column > layout.columns.count) return false;
  const merge = layout.mergeAt(row, column);
  if (ghost)
    return merge !== undefined && merge.top === row && merge.left === column && merge.bottom > layout.frozen.rows;
  return merge ? merge.top === row && merge.left === column : layout.columns.size(column) > 0;
}

interface CellProps {
  readonly context: RowContext;
  readonly row: number;
  readonly column: number;
  readonly selected: boolean;
  readonly active: boolean;
  readonly ghost: boolean;
}

function cellProps(
  { context, row, selectedFrom, selectedTo, active }: GridRowProps,
  column: number,
  ghost: boolean,
): CellProps {
  return {
    context,
    row,
    column,
    ghost,
    selected: column >= selectedFrom && column <= selectedTo,
    active: column === active,
  };
}

function Cell({ context, row, column, selected, active, ghost }: CellProps) {
  const { layout, marks, notes, stale, theme } = context;
  const { snapshot, look } = context.view;
  const merge = layout.mergeAt(row, column);
  const range: CellRange = merge ?? { top: row, left: column, bottom: row, right: column };
  const width = layout.columns.end(range.right) - layout.columns.start(column);
  const height = layout.rows.end(range.bottom) - layout.rows.start(row);
  const style = lookAt(look, row, column);
  const corner = merge ? lookAt(look, range.bottom, range.right) : style;
  const value = valueAt(snapshot, row, column);
  const text = shownText(value, styleAt(snapshot, row, column).numberFormat);
  const mark = marks.get(placeKey(row, column));
  const note = notes.get(placeKey(row, column));
  const isStale = stale.size > 0 && stale.has(a1({ row, column }));
  const align = alignment(style, value);
  const spills =
    text !== "" &&
    !merge &&
    typeof value === "string" &&
    !style.wrap &&
    align === "left" &&
    text.length * style.size * 0.75 > width;
  const room = spills ? spillWidth(snapshot, layout, row, column) : width;
  const css: CSSProperties = {
    ...cellCss(style, theme),
    ...edgeCss(
      corner.borders.right ?? lookAt(look, row, range.right + 1).borders.left,
      corner.borders.bottom ?? lookAt(look, range.bottom + 1, column).borders.top,
      theme,
    ),
    left: HEADER_WIDTH + layout.columns.start(column),
    width,
    height,
    justifyContent: align === "center" ? "center" : align === "right" ? "flex-end" : "flex-start",
    textAlign: align,
  };
  const classes = ["grid-cell"];
  if (selected) classes.push("grid-selected");
  if (active) classes.push("grid-active");
  if (mark) classes.push(`grid-mark grid-mark-${mark}`);
  // The sign would push the last figure of a date out of a narrow cell; colour, type and frame still tell the mark.
  if (mark && !style.wrap && room <= width && text.length * style.size * (4 / 3) * 0.5 + 12 > width)
    classes.push("grid-mark-tight");
  if (merge) classes.push("grid-merged");
  if (room > width) classes.push("grid-spills");
  return (
    <div
      role={ghost ? "presentation" : "gridcell"}
      aria-hidden={ghost || undefined}
      id={ghost ? undefined : cellId(row, column)}
      aria-colindex={ghost ? undefined : column + 1}
      aria-selected={ghost ? undefined : selected}
      aria-colspan={merge && !ghost ? range.right - range.left + 1 : undefined}
      aria-rowspan={merge && !ghost ? range.bottom - range.top + 1 : undefined}
      className={classes.join(" ")}
      style={css}
      title={titleOf(note, isStale, mark)}
    >
      {mark ? (
        <span className="grid-badge" role={ghost ? undefined : "img"} aria-label={ghost ? undefined : MARKS[mark].name}>
          {MARKS[mark].sign}
        </span>
      ) : null}
      {text === "" ? null : (
        <span
          className={isStale ? "grid-text grid-stale" : "grid-text"}
          style={room > width ? { width: room - 6 } : undefined}
        >
          {text}
        </span>
      )}
      {note === undefined ? null : <span className="grid-note" aria-hidden="true" />}
    </div>
  );
}

export function cellId(row: number, column: number): string {
  return `o-${columnLetters(column)}${row}`;
}

function alignment(style: CellLook, value: CellValue): "left" | "center" | "right" {
  if (style.horizontal === "center" || style.horizontal === "right") return style.horizontal;
  if (style.horizontal !== "general") return "left";
  return typeof value === "number" ? "right" : typeof value === "boolean" ? "center" : "left";
}

function titleOf(note: string | undefined, isStale: boolean, mark: Severity | undefined): string | undefined {
  const lines = [
    mark ? `Ô được tô: ${MARKS[mark].name}` : "",
    isStale ? "Công thức chưa tính lại: mở bản đã lưu bằng Excel để tính." : "",
    note === undefined ? "" : `Ghi chú: ${note}`,
  ].filter(Boolean);
  return lines.length > 0 ? lines.join("\n") : undefined;
}
