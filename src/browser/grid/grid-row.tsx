import { memo } from "react";
import { numbers } from "./drawn-part";
import { GridCell } from "./grid-cell";
import type { RowContext } from "./row-context";
import { HEADER_WIDTH, type SheetLayout } from "./sheet-layout";

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
  /**
   * `ghost`: only the merged cells that reach out of the frozen rows, drawn once more under them; `held`: a header that
   * is held in view, drawn once more over the rows.
   */
  readonly as?: "row" | "ghost" | "held";
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { context, row, top, from, to, extra, selectedFrom, selectedTo, active, as = "row" } = props;
  const ghost = as !== "row";
  const { layout } = context;
  const { columns, rows, frozen, frozenWidth } = layout;
  const reaching = extra === "" ? [] : extra.split(",").map(Number);
  const isDrawn = (column: number) => hasCell(layout, row, column, as === "ghost");
  const crossing = layout
    .mergesIn({ top: row, bottom: row, left: 1, right: frozen.columns })
    .filter((merge) => merge.top === row && merge.right > frozen.columns && frozen.columns > 0);
  const cell = (column: number, isGhost = ghost) => (
    <GridCell
      key={isGhost && !ghost ? `ghost${column}` : column}
      context={context}
      row={row}
      column={column}
      ghost={isGhost}
      selected={column >= selectedFrom && column <= selectedTo}
      active={column === active}
    />
  );
  return (
    <div
      role={ghost ? "presentation" : "row"}
      aria-hidden={ghost || undefined}
      aria-rowindex={ghost ? undefined : row + 1}
      className="grid-row"
      style={{ top, height: rows.size(row), width: HEADER_WIDTH + columns.total }}
    >
      <div
        className={frozen.columns > 0 ? "grid-fixed grid-fixed-cells" : "grid-fixed"}
        style={{ width: HEADER_WIDTH + frozenWidth }}
      >
        {as === "ghost" ? null : (
          <div
            role={ghost ? "presentation" : "rowheader"}
            className={selectedFrom > 0 ? "grid-rowhead grid-head-on" : "grid-rowhead"}
            style={{ width: HEADER_WIDTH }}
          >
            {row}
          </div>
        )}
        {numbers(1, frozen.columns)
          .filter(isDrawn)
          .map((column) => cell(column))}
      </div>
      {crossing.map(({ left }) => cell(left, true))}
      {[...reaching, ...numbers(from, to)].filter(isDrawn).map((column) => cell(column))}
    </div>
  );
});

/** Hidden columns have none, nor have the covered cells of a merge. */
function hasCell(layout: SheetLayout, row: number, column: number, ghost: boolean): boolean {
  if (column < 1 || column > layout.columns.count) return false;
  const merge = layout.mergeAt(row, column);
  if (!merge) return !ghost && layout.columns.size(column) > 0;
  return merge.top === row && merge.left === column && (!ghost || merge.bottom > layout.frozen.rows);
}
