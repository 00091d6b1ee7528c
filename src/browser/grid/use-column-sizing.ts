import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { CellRange } from "../../domain/cell-ref";
import type { ColumnWidth, SheetView } from "../workbook-service";
import { allowedWidth, fittingWidth, withWidths } from "./column-sizing";
import { measureText } from "./measure-text";
import type { SheetLayout } from "./sheet-layout";

/** Makes columns wider and narrower; the same object all the while. */
export interface ColumnSizing {
  /** Shows the column with this width while the mouse is held down. */
  readonly drag: (column: number, pixels: number) => void;
  /** Keeps the width that is shown. */
  readonly drop: () => void;
  /** As wide as its texts. */
  readonly fit: (column: number) => void;
}

/** The view as it is while a column is being dragged. */
export function useDraggedWidth(view: SheetView) {
  const [dragged, setDragged] = useState<ColumnWidth | null>(null);
  const shown = useMemo(() => (dragged ? withWidths(view, [dragged]) : view), [view, dragged]);
  return { dragged, setDragged, shown };
}

/** @param keep Gives the columns their widths, and remembers it for undo. */
export function useColumnSizing(
  { dragged, setDragged, shown }: ReturnType<typeof useDraggedWidth>,
  layout: SheetLayout,
  block: CellRange,
  keep: (widths: readonly ColumnWidth[]) => void,
): ColumnSizing {
  const now = useRef({ dragged, shown, layout, block, keep });
  useLayoutEffect(() => {
    now.current = { dragged, shown, layout, block, keep };
  });
  return useMemo(
    () => ({
      drag(column, pixels) {
        setDragged({ column, width: allowedWidth(pixels) });
      },
      drop() {
        const last = now.current.dragged;
        setDragged(null);
        if (last) now.current.keep(columnsMeant(last.column, now.current).map((column) => ({ ...last, column })));
      },
      fit(column) {
        const { shown: view, layout: lying } = now.current;
        const widths = columnsMeant(column, now.current).flatMap((one) => {
          const width = fittingWidth(view, lying, one, measureText);
          return width === null ? [] : [{ column: one, width }];
        });
        if (widths.length > 0) now.current.keep(widths);
      },
    }),
    [setDragged],
  );
}

/** Whole columns that are selected are made wider together, as in Excel; else the one alone. */
function columnsMeant(
  column: number,
  { layout, block }: { readonly layout: SheetLayout; readonly block: CellRange },
): readonly number[] {
  const isWhole = block.top === 1 && block.bottom === layout.rows.count;
  if (!isWhole || column < block.left || column > block.right) return [column];
  const columns: number[] = [];
  for (let one = block.left; one <= block.right; one++) if (layout.columns.size(one) > 0) columns.push(one);
  return columns;
}
