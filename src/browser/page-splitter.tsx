import type { KeyboardEvent, PointerEvent } from "react";

export const LEAST_PANE = 320;
const STEP = 24;

interface PageSplitterProps {
  readonly width: number;
  readonly most: number;
  readonly onWidth: (width: number) => void;
}

/** The bar between grid and pane: dragged, or moved with the arrow keys. */
export function PageSplitter({ width, most, onWidth }: PageSplitterProps) {
  const set = (wanted: number) =>
    onWidth(Math.round(Math.min(Math.max(wanted, LEAST_PANE), Math.max(LEAST_PANE, most))));

  function onKeyDown(event: KeyboardEvent): void {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: most, End: LEAST_PANE }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  }

  function onPointerMove(event: PointerEvent): void {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      set(document.documentElement.clientWidth - event.clientX);
  }

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Độ rộng ngăn kiểm tra"
      aria-valuenow={width}
      aria-valuemin={LEAST_PANE}
      aria-valuemax={Math.max(LEAST_PANE, most)}
      className="page-splitter"
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
    />
  );
}
