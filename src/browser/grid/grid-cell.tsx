import { memo } from "react";
import { a1, columnLetters } from "../../domain/cell-ref";
import type { Severity } from "../../domain/plan";
import { FunnelButton } from "./funnel-button";
import { type CellFrame, cellFrame } from "./cell-frame";
import { placeKey } from "./grid-source";
import { markName, markSign } from "./mark-words";
import type { RowContext } from "./row-context";

interface GridCellProps {
  readonly context: RowContext;
  readonly row: number;
  readonly column: number;
  readonly selected: boolean;
  readonly active: boolean;
  /** Drawn a second time under the frozen part: for the eye alone. */
  readonly ghost: boolean;
}

export const GridCell = memo(function GridCell({ context, row, column, selected, active, ghost }: GridCellProps) {
  const { marks, notes, stale } = context;
  const frame = cellFrame(context, row, column);
  const { text, css, spill } = frame;
  const mark = marks.get(placeKey(row, column));
  const funnel = context.funnels.get(placeKey(row, column));
  const note = notes.get(placeKey(row, column));
  const isStale = stale.size > 0 && stale.has(a1({ row, column }));
  return (
    <div
      {...(ghost ? { role: "presentation", "aria-hidden": true } : gridcellRole(row, column, selected, frame))}
      className={classNames(frame, { selected, active, mark })}
      style={css}
      title={titleOf(note, isStale, mark)}
    >
      {mark ? (
        <span className="grid-badge" {...(ghost ? {} : { role: "img", "aria-label": markName(mark) })}>
          {markSign(mark)}
        </span>
      ) : null}
      {text === "" ? null : (
        <span
          className={isStale ? "grid-text grid-stale" : "grid-text"}
          style={spill === null ? undefined : { width: spill - 6 }}
        >
          {text}
        </span>
      )}
      {note === undefined ? null : <span className="grid-note" aria-hidden="true" />}
      {funnel ? <FunnelButton funnel={funnel} open={context.openFilter} /> : null}
    </div>
  );
});

/** Id of a cell in the document. */
export function cellId(row: number, column: number): string {
  return `o-${columnLetters(column)}${row}`;
}

function gridcellRole(row: number, column: number, selected: boolean, { merge }: CellFrame) {
  return {
    role: "gridcell",
    id: cellId(row, column),
    "aria-colindex": column + 1,
    "aria-selected": selected,
    ...(merge && { "aria-colspan": merge.right - column + 1, "aria-rowspan": merge.bottom - row + 1 }),
  };
}

interface CellState {
  readonly selected: boolean;
  readonly active: boolean;
  readonly mark: Severity | undefined;
}

function classNames({ merge, spill, isTight, isCut }: CellFrame, { selected, active, mark }: CellState): string {
  const classes = ["grid-cell"];
  if (selected) classes.push("grid-selected");
  if (active) classes.push("grid-active");
  if (mark) classes.push(`grid-mark grid-mark-${mark}`);
  // The sign would push the last figure of a date out of a narrow cell; colour, type and frame still tell the mark.
  if (mark && isTight) classes.push("grid-mark-tight");
  if (isCut || (mark && spill === null)) classes.push("grid-cut");
  if (merge) classes.push("grid-merged");
  if (spill !== null) classes.push("grid-spills");
  return classes.join(" ");
}

function titleOf(note: string | undefined, isStale: boolean, mark: Severity | undefined): string | undefined {
  const lines = [
    mark ? `Ô được tô: ${markName(mark)}` : "",
    isStale ? "Công thức chưa tính lại được ở đây: lưu tệp, mở bằng Excel rồi lưu lại để có giá trị." : "",
    note === undefined ? "" : `Ghi chú: ${note}`,
  ].filter(Boolean);
  return lines.length > 0 ? lines.join("\n") : undefined;
}
