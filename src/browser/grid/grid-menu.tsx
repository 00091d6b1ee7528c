import { type KeyboardEvent, useEffect } from "react";
import { useFloating } from "./use-floating";

/** Something that can be done, as a menu offers it. */
export interface MenuEntry {
  readonly label: string;
  /** Keys that do the same. */
  readonly keys?: string;
  readonly run: () => void;
}

/** A menu over the sheet, its entries in groups. Esc, Tab or a click beside it closes it. */
export function GridMenu({
  x,
  y,
  groups,
  close,
}: {
  readonly x: number;
  readonly y: number;
  readonly groups: readonly (readonly MenuEntry[])[];
  readonly close: () => void;
}) {
  const menu = useFloating<HTMLDivElement>(x, y);
  useEffect(() => menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus(), [menu]);

  function onKeyDown(event: KeyboardEvent): void {
    const all = [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = all.findIndex((item) => item === event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) all[(to + all.length) % all.length]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={menu}
      role="menu"
      aria-label="Việc với ô và dòng"
      className="grid-menu"
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      {groups
        .filter((entries) => entries.length > 0)
        .map((entries, index) => (
          <div key={entries[0]?.label} role="group" className={index > 0 ? "grid-menugroup" : undefined}>
            {entries.map((entry) => (
              <MenuItem key={entry.label} entry={entry} close={close} />
            ))}
          </div>
        ))}
    </div>
  );
}

function MenuItem({ entry: { label, keys, run }, close }: { readonly entry: MenuEntry; readonly close: () => void }) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => {
        close();
        run();
      }}
    >
      <span>{label}</span>
      {keys === undefined ? null : (
        <span className="grid-menukeys" aria-hidden="true">
          {keys}
        </span>
      )}
    </button>
  );
}
