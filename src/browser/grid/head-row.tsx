import { memo } from "react";
import { columnLetters } from "../../domain/cell-ref";
import { ColumnSizer } from "./column-sizer";
import { numbers } from "./drawn-part";
import { HEADER_HEIGHT, HEADER_WIDTH, type SheetLayout } from "./sheet-layout";
import type { ColumnSizing } from "./use-column-sizing";

interface HeadRowProps {
  readonly layout: SheetLayout;
  /** Scrolling columns drawn. */
  readonly from: number;
  readonly to: number;
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly sizing: ColumnSizing;
}

/** The letters over the columns. */
export const HeadRow = memo(function HeadRow({ layout, from, to, selectedFrom, selectedTo, sizing }: HeadRowProps) {
  const { columns, frozen, frozenWidth } = layout;
  const head = (column: number) =>
    columns.size(column) === 0 ? null : (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        className={column >= selectedFrom && column <= selectedTo ? "grid-colhead grid-head-on" : "grid-colhead"}
        style={{ left: HEADER_WIDTH + columns.start(column), width: columns.size(column), height: HEADER_HEIGHT }}
      >
        {columnLetters(column)}
      </div>
    );
  const sizer = (column: number) =>
    columns.size(column) === 0 ? null : (
      <ColumnSizer
        key={`edge${column}`}
        column={column}
        width={columns.size(column)}
        left={HEADER_WIDTH + columns.end(column)}
        sizing={sizing}
      />
    );
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="grid-headrow"
      style={{ height: HEADER_HEIGHT, width: HEADER_WIDTH + columns.total }}
    >
      <div className="grid-fixed" style={{ width: HEADER_WIDTH + frozenWidth, height: HEADER_HEIGHT }}>
        <div role="columnheader" className="grid-corner" style={{ width: HEADER_WIDTH, height: HEADER_HEIGHT }}>
          <span className="visually-hidden">Số hàng</span>
        </div>
        {numbers(1, frozen.columns).map(head)}
        {numbers(1, frozen.columns).map(sizer)}
      </div>
      {numbers(from, to).map(head)}
      {numbers(from, to).map(sizer)}
    </div>
  );
});
