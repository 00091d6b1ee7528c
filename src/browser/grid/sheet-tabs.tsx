import type { KeyboardEvent } from "react";
import type { SheetInfo } from "../../app/ports";

interface SheetTabsProps {
  readonly sheets: readonly SheetInfo[];
  readonly current: string;
  readonly onChoose: (sheet: string) => void;
  readonly isMarked: (sheet: string) => boolean;
}

/** The visible sheets, and the hidden one that a finding led to. */
export function SheetTabs({ sheets, current, onChoose, isMarked }: SheetTabsProps) {
  const shown = sheets.filter((sheet) => sheet.visibility === "visible" || sheet.name === current);

  function onKeyDown(event: KeyboardEvent): void {
    const direction = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (direction === 0) return;
    const next = shown[(shown.findIndex((sheet) => sheet.name === current) + direction + shown.length) % shown.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]");
    tabs[shown.indexOf(next)]?.focus();
  }

  return (
    <div role="tablist" aria-label="Các trang tính" className="grid-tabs" onKeyDown={onKeyDown}>
      {shown.map(({ name, visibility, isProtected }) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === current}
          tabIndex={name === current ? 0 : -1}
          className="grid-tab"
          onClick={() => onChoose(name)}
        >
          {name}
          {visibility === "visible" ? "" : " (đang ẩn)"}
          {isProtected ? (
            <span title="Trang tính được bảo vệ">
              {" "}
              🔒<span className="visually-hidden">được bảo vệ</span>
            </span>
          ) : null}
          {isMarked(name) ? (
            <span className="grid-tabdot" title="Có ô được tô">
              <span className="visually-hidden">có ô được tô</span>
            </span>
          ) : null}
        </button>
      ))}
    </div>
  );
}
