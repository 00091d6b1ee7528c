import { useRef } from "react";
import type { ColumnSizing } from "./use-column-sizing";

/** The edge between two column heads: dragged, the left one changes its width; clicked twice, it fits its texts. */
export function ColumnSizer({
  column,
  width,
  left,
  sizing,
}: {
  readonly column: number;
  readonly width: number;
  /** Where the edge is. */
  readonly left: number;
  readonly sizing: ColumnSizing;
}) {
  const from = useRef<number | null>(null);
  return (
    <span
      className="grid-sizer"
      aria-hidden="true"
      style={{ left }}
      onMouseDown={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = event.clientX - width;
      }}
      onPointerMove={(event) => {
        if (from.current !== null) sizing.drag(column, event.clientX - from.current);
      }}
      onPointerUp={() => {
        from.current = null;
        sizing.drop();
      }}
      onPointerCancel={() => {
        from.current = null;
        sizing.drop();
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
        sizing.fit(column);
      }}
    />
  );
}
