import { type KeyboardEvent, useEffect, useRef } from "react";
import type { RowMove } from "../../app/ports";

/** Rows for which the menu was asked for, and where it opens: in pixels of the grid's frame. */
export interface RowMenuPlace {
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

/** About the size of the menu: it opens inside the frame. */
const WIDTH = 200;
const HEIGHT = 120;

/** Where the menu of these rows opens that was asked for at a point of the frame. */
export function menuPlace(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  x: number,
  y: number,
  frame: { readonly width: number; readonly height: number },
): RowMenuPlace {
  return {
    top,
    bottom,
    x: Math.max(0, Math.min(x, frame.width - WIDTH)),
    y: Math.max(0, Math.min(y, frame.height - HEIGHT)),
  };
}

/** More rows than anybody means: the selection reaches over whole columns. */
const MOST_ROWS = 1000;

/** What can be done with rows, as Excel's own menu offers it. Esc, Tab or a click beside it closes it. */
export function RowMenu({
  sheet,
  place,
  move,
  close,
}: {
  readonly sheet: string;
  readonly place: RowMenuPlace;
  readonly move: (move: RowMove) => void;
  readonly close: () => void;
}) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus(), []);
  const count = Math.min(MOST_ROWS, place.bottom - place.top + 1);
  const rows = count === 1 ? "dòng" : `${String(count)} dòng`;
  const items: readonly (readonly [string, RowMove])[] = [
    [`Chèn ${rows} phía trên`, { does: "insert", sheet, at: place.top, count, like: "below" }],
    [`Chèn ${rows} phía dưới`, { does: "insert", sheet, at: place.bottom + 1, count, like: "above" }],
    [`Xóa ${rows}`, { does: "delete", sheet, at: place.top, count }],
  ];

  function onKeyDown(event: KeyboardEvent): void {
    const all = [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = all.findIndex((item) => item === event.target);
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by !== 0) all[(at + by + all.length) % all.length]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={menu}
      role="menu"
      aria-label="Việc với dòng"
      className="grid-menu"
      style={{ left: place.x, top: place.y }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      {items.map(([label, wish]) => (
        <button
          key={wish.does + label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            close();
            move(wish);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
