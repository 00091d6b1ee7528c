import { memo, type ReactNode, useMemo } from "react";
import type { CellRange } from "../../domain/cell-ref";
import { drawnCells, drawnRows, reachingMerges } from "./drawn-part";
import { GridRow } from "./grid-row";
import { HeadRow } from "./head-row";
import type { RowContext } from "./row-context";
import type { Place } from "./selection";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./sheet-layout";
import type { ScrollWindow } from "./use-scroll-window";

interface SheetViewportProps {
  readonly context: RowContext;
  readonly window: ScrollWindow;
  readonly block: CellRange;
  readonly active: Place;
}

/** The rows in view, frozen ones first. Only what can be seen is in the document; roles and counts tell the rest. */
export const SheetViewport = memo(function SheetViewport({ context, window, block, active }: SheetViewportProps) {
  const { layout, sheet } = context;
  const { rows, columns, frozen, frozenHeight } = layout;
  const { top, bottom, left, right } = drawnCells(layout, window);
  const reach = useMemo(() => reachingMerges(layout, { top, bottom, left, right }), [layout, top, bottom, left, right]);
  const frozenReach = useMemo(
    () => reachingMerges(layout, { top: 1, bottom: frozen.rows, left, right }),
    [layout, frozen.rows, left, right],
  );
  const drawn = drawnRows(layout, { top, bottom }, [...reach.keys()], active.row);

  function line(row: number, offset: number, extra: ReadonlyMap<number, readonly number[]>, ghost = false): ReactNode {
    const isSelected = row >= block.top && row <= block.bottom;
    return (
      <GridRow
        key={ghost ? `ghost${row}` : row}
        context={context}
        row={row}
        top={rows.start(row) - offset}
        from={left}
        to={right}
        extra={(extra.get(row) ?? []).join(",")}
        ghost={ghost}
        selectedFrom={isSelected ? block.left : 0}
        selectedTo={isSelected ? block.right : 0}
        active={row === active.row ? active.column : 0}
      />
    );
  }

  const width = HEADER_WIDTH + columns.total;
  return (
    <div
      role="grid"
      aria-label={`Trang tính ${sheet}`}
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count + 1}
      aria-multiselectable="true"
      className="grid-sheet"
      style={{ width, height: HEADER_HEIGHT + rows.total }}
    >
      <div role="rowgroup" className="grid-top" style={{ height: HEADER_HEIGHT + frozenHeight, width }}>
        <HeadRow layout={layout} from={left} to={right} selectedFrom={block.left} selectedTo={block.right} />
        <div role="presentation" className="grid-frozen" style={{ height: frozenHeight }}>
          {drawn.frozen.map((row) => line(row, 0, frozenReach))}
        </div>
      </div>
      <div role="rowgroup" className="grid-body" style={{ height: rows.total - frozenHeight }}>
        {drawn.ghosts.map((row) => line(row, frozenHeight, reach, true))}
        {drawn.scrolling.map((row) => line(row, frozenHeight, reach))}
      </div>
    </div>
  );
});
