import { memo, type ReactNode, useMemo } from "react";
import type { CellRange } from "../../domain/cell-ref";
import { drawnCells, drawnRows, numbers, reachingMerges } from "./drawn-part";
import { GridRow } from "./grid-row";
import { HeadRow } from "./head-row";
import { pinnedAt, type PinnedHeader } from "./pinned-header";
import type { RowContext } from "./row-context";
import type { Place } from "./selection";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./sheet-layout";
import type { ColumnSizing } from "./use-column-sizing";
import type { ScrollWindow } from "./use-scroll-window";

interface SheetViewportProps {
  readonly context: RowContext;
  readonly window: ScrollWindow;
  readonly block: CellRange;
  readonly active: Place;
  readonly sizing: ColumnSizing;
}

/** The rows in view, frozen ones first. Only what can be seen is in the document; roles and counts tell the rest. */
export const SheetViewport = memo(function SheetViewport(props: SheetViewportProps) {
  const { context, window, block, sizing } = props;
  const { layout, sheet } = context;
  const { rows, columns, frozenHeight } = layout;
  const { left, right } = drawnCells(layout, window);
  const width = HEADER_WIDTH + columns.total;
  const held = pinnedAt(layout, window.top);
  const parts = useDrawnLines(props, held);
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
      <div
        role="rowgroup"
        className="grid-top"
        style={{
          height: HEADER_HEIGHT + frozenHeight,
          width,
          ...(held && { clipPath: `inset(0 0 -${String(held.height + 1)}px 0)` }),
        }}
      >
        <HeadRow
          layout={layout}
          from={left}
          to={right}
          selectedFrom={block.left}
          selectedTo={block.right}
          sizing={sizing}
        />
        <div role="presentation" className="grid-frozen" style={{ height: frozenHeight }}>
          {parts.frozen}
        </div>
        {held ? (
          <div role="presentation" className="grid-held" style={{ height: held.height }}>
            {parts.held}
          </div>
        ) : null}
      </div>
      <div role="rowgroup" className="grid-body" style={{ height: rows.total - frozenHeight }}>
        {parts.scrolling}
      </div>
    </div>
  );
});

type Lines = Readonly<Record<"frozen" | "held" | "scrolling", readonly ReactNode[]>>;

/** The rows that are drawn, by the part of the grid in which they are. */
function useDrawnLines({ context, window, block, active }: SheetViewportProps, held: PinnedHeader | undefined): Lines {
  const { layout } = context;
  const { rows, frozen, frozenHeight } = layout;
  const { top, bottom, left, right } = drawnCells(layout, window);
  const reach = useMemo(() => reachingMerges(layout, { top, bottom, left, right }), [layout, top, bottom, left, right]);
  const frozenReach = useMemo(
    () => reachingMerges(layout, { top: 1, bottom: frozen.rows, left, right }),
    [layout, frozen.rows, left, right],
  );
  const heldReach = useMemo(
    () => (held ? reachingMerges(layout, { top: held.top, bottom: held.bottom, left, right }) : NO_MERGES),
    [layout, held, left, right],
  );
  const drawn = drawnRows(layout, { top, bottom }, [...reach.keys()], active.row);

  function line(row: number, offset: number, extra: Reach, as: "row" | "ghost" | "held" = "row"): ReactNode {
    const isSelected = row >= block.top && row <= block.bottom;
    return (
      <GridRow
        key={as === "row" ? row : `${as}${row}`}
        context={context}
        row={row}
        top={rows.start(row) - offset}
        from={left}
        to={right}
        extra={(extra.get(row) ?? []).join(",")}
        as={as}
        selectedFrom={isSelected ? block.left : 0}
        selectedTo={isSelected ? block.right : 0}
        active={row === active.row ? active.column : 0}
      />
    );
  }

  const heldRows = held ? numbers(held.top, held.bottom).filter((row) => rows.size(row) > 0) : [];
  return {
    frozen: drawn.frozen.map((row) => line(row, 0, frozenReach)),
    held: heldRows.map((row) => line(row, rows.start(held?.top ?? 1), heldReach, "held")),
    scrolling: [
      ...drawn.ghosts.map((row) => line(row, frozenHeight, reach, "ghost")),
      ...drawn.scrolling.map((row) => line(row, frozenHeight, reach)),
    ],
  };
}

type Reach = ReadonlyMap<number, readonly number[]>;
const NO_MERGES: Reach = new Map();
