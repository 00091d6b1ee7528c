import { type RefObject, useLayoutEffect, useMemo, useState } from "react";
import { columnLetters, type CellRange } from "../../domain/cell-ref";
import { GridRow, type RowContext } from "./grid-row";
import { HEADER_HEIGHT, HEADER_WIDTH, type SheetLayout } from "./sheet-layout";
import type { Place } from "./selection";

const OVERSCAN = 6;

export interface ScrollWindow {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Follows the scroll position and the size of the element, at most once a frame. */
export function useScrollWindow(scroller: RefObject<HTMLElement | null>): ScrollWindow {
  const [window, setWindow] = useState<ScrollWindow>({ top: 0, left: 0, width: 800, height: 500 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      const next = {
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      };
      setWindow((known) =>
        known.top === next.top && known.left === next.left && known.width === next.width && known.height === next.height
          ? known
          : next,
      );
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    measure();
    element.addEventListener("scroll", soon, { passive: true });
    const observer = new ResizeObserver(soon);
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener("scroll", soon);
      observer.disconnect();
    };
  }, [scroller]);
  return window;
}

interface SheetViewportProps {
  readonly context: RowContext;
  readonly window: ScrollWindow;
  readonly block: CellRange;
  readonly active: Place;
}

/** The rows in view, frozen ones first. Only what can be seen is in the document; roles and counts tell the rest. */
export function SheetViewport({ context, window, block, active }: SheetViewportProps) {
  const { layout } = context;
  const { rows, columns, frozen, frozenHeight, frozenWidth } = layout;
  const from = Math.max(frozen.columns + 1, columns.at(frozenWidth + window.left) - 2);
  const to = Math.min(columns.count, columns.at(window.left + Math.max(0, window.width - HEADER_WIDTH)) + 2);
  const top = Math.max(frozen.rows + 1, rows.at(frozenHeight + window.top) - OVERSCAN);
  const bottom = Math.min(rows.count, rows.at(window.top + Math.max(0, window.height - HEADER_HEIGHT)) + OVERSCAN);
  const reach = useMemo(
    () => reaching(layout, { top, bottom, left: from, right: to }),
    [layout, top, bottom, from, to],
  );
  const frozenReach = useMemo(
    () => reaching(layout, { top: 1, bottom: frozen.rows, left: from, right: to }),
    [layout, frozen.rows, from, to],
  );

  const line = (row: number, offset: number, extra: ReadonlyMap<number, readonly number[]>, ghost = false) => (
    <GridRow
      key={ghost ? `ghost${row}` : row}
      context={context}
      row={row}
      top={rows.start(row) - offset}
      from={from}
      to={to}
      extra={(extra.get(row) ?? []).join(",")}
      ghost={ghost}
      selectedFrom={row >= block.top && row <= block.bottom ? block.left : 0}
      selectedTo={row >= block.top && row <= block.bottom ? block.right : 0}
      active={row === active.row ? active.column : 0}
    />
  );
  const scrolling: number[] = [];
  for (let row = top; row <= bottom; row++) if (rows.size(row) > 0) scrolling.push(row);
  const above = [...reach.keys()].filter((row) => row < top && row > frozen.rows);
  const ghosts = [...reach.keys()].filter((row) => row <= frozen.rows);
  // The active cell stays in the document wherever the rest has been scrolled to.
  const kept =
    active.row > frozen.rows && (active.row < top || active.row > bottom) && !above.includes(active.row)
      ? [active.row]
      : [];

  return (
    <div
      role="grid"
      aria-label={`Trang tính ${context.sheet}`}
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count + 1}
      aria-multiselectable="true"
      className="grid-sheet"
      style={{ width: HEADER_WIDTH + columns.total, height: HEADER_HEIGHT + rows.total }}
    >
      <div
        role="rowgroup"
        className="grid-top"
        style={{ height: HEADER_HEIGHT + frozenHeight, width: HEADER_WIDTH + columns.total }}
      >
        <HeadRow layout={layout} from={from} to={to} block={block} />
        <div role="presentation" className="grid-frozen" style={{ height: frozenHeight }}>
          {Array.from({ length: frozen.rows }, (_, index) => index + 1)
            .filter((row) => rows.size(row) > 0)
            .map((row) => line(row, 0, frozenReach))}
        </div>
      </div>
      <div role="rowgroup" className="grid-body" style={{ height: rows.total - frozenHeight }}>
        {ghosts.map((row) => line(row, frozenHeight, reach, true))}
        {above.map((row) => line(row, frozenHeight, reach))}
        {scrolling.map((row) => line(row, frozenHeight, reach))}
        {kept.map((row) => line(row, frozenHeight, reach))}
      </div>
    </div>
  );
}

/** Rows → columns of the merged cells that begin outside the window and reach into it. */
function reaching(layout: SheetLayout, view: CellRange): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const merge of layout.mergesIn(view)) {
    const outside = merge.top < view.top || (merge.left < view.left && merge.left > layout.frozen.columns);
    if (!outside) continue;
    const known = found.get(merge.top) ?? [];
    if (merge.left < view.left && merge.left > layout.frozen.columns) known.push(merge.left);
    found.set(merge.top, known);
  }
  return found;
}

function HeadRow({
  layout,
  from,
  to,
  block,
}: {
  readonly layout: SheetLayout;
  readonly from: number;
  readonly to: number;
  readonly block: CellRange;
}) {
  const { columns, frozen, frozenWidth } = layout;
  const head = (column: number) =>
    columns.size(column) === 0 ? null : (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        className={column >= block.left && column <= block.right ? "grid-colhead grid-head-on" : "grid-colhead"}
        style={{ left: HEADER_WIDTH + columns.start(column), width: columns.size(column), height: HEADER_HEIGHT }}
      >
        {columnLetters(column)}
      </div>
    );
  const scrolling = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
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
        {Array.from({ length: frozen.columns }, (_, index) => head(index + 1))}
      </div>
      {scrolling.map(head)}
    </div>
  );
}
