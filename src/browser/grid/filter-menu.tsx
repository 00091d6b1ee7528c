import { type KeyboardEvent, useState } from "react";
import { BLANK, type ColumnValue, searchedValues } from "./filter-rows";
import type { MenuEntry } from "./grid-menu";
import { useFloating } from "./use-floating";

/** More are found by typing. */
const MOST_SHOWN = 300;

interface FilterMenuProps {
  readonly x: number;
  readonly y: number;
  /** What the column is called. */
  readonly name: string;
  readonly values: readonly ColumnValue[];
  /** Those in view now; null: all. */
  readonly shown: ReadonlySet<string> | null;
  /** Null: all again. */
  readonly apply: (shown: ReadonlySet<string> | null) => void;
  /** Puts the rows into the order of the column. */
  readonly sorts: readonly MenuEntry[];
  readonly close: () => void;
}

/** The order of a column, and its values with their counts, to choose which rows are in view. */
export function FilterMenu({ x, y, name, values, shown, apply, sorts, close }: FilterMenuProps) {
  const menu = useFloating<HTMLDivElement>(x, y);
  const [searched, search] = useState("");
  const [chosen, choose] = useState<ReadonlySet<string>>(() => shown ?? new Set(values.map(({ text }) => text)));
  const found = searchedValues(values, searched);
  const wanted = found.filter(({ text }) => chosen.has(text));
  const isAll = wanted.length === found.length;

  function accept(): void {
    if (wanted.length === 0) return;
    apply(wanted.length === values.length ? null : new Set(wanted.map(({ text }) => text)));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement) accept();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={menu}
      role="dialog"
      aria-label={`Lọc cột ${name}`}
      className="grid-menu grid-filter"
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <SortButtons name={name} sorts={sorts} close={close} />
      <input
        className="grid-findfield"
        aria-label={`Tìm giá trị của cột ${name}`}
        placeholder="Tìm giá trị"
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={searched}
        onChange={(event) => search(event.target.value)}
      />
      <ValueList
        found={found}
        chosen={chosen}
        isAll={isAll}
        isSearched={searched.trim() !== ""}
        choose={(texts, isOn) => choose(toggled(chosen, texts, isOn))}
      />
      <FilterActions
        isPossible={wanted.length > 0}
        accept={accept}
        showAll={shown === null ? null : () => apply(null)}
        close={close}
      />
    </div>
  );
}

function SortButtons({ name, sorts, close }: Pick<FilterMenuProps, "name" | "sorts" | "close">) {
  return (
    <div className="grid-filtersorts" role="group" aria-label={`Sắp xếp theo cột ${name}`}>
      {sorts.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          onClick={() => {
            close();
            run();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function FilterActions({
  isPossible,
  accept,
  showAll,
  close,
}: {
  readonly isPossible: boolean;
  readonly accept: () => void;
  /** Null: the column is not filtered. */
  readonly showAll: (() => void) | null;
  readonly close: () => void;
}) {
  return (
    <div className="grid-filteractions">
      <button type="button" className="grid-filtermain" aria-disabled={!isPossible} onClick={accept}>
        Lọc
      </button>
      {showAll === null ? null : (
        <button type="button" onClick={showAll}>
          Bỏ lọc cột này
        </button>
      )}
      <button type="button" onClick={close}>
        Thôi
      </button>
    </div>
  );
}

function ValueList({
  found,
  chosen,
  isAll,
  isSearched,
  choose,
}: {
  readonly found: readonly ColumnValue[];
  readonly chosen: ReadonlySet<string>;
  readonly isAll: boolean;
  readonly isSearched: boolean;
  readonly choose: (texts: readonly string[], isOn: boolean) => void;
}) {
  const texts = found.map(({ text }) => text);
  const rest = found.length - MOST_SHOWN;
  return (
    <div className="grid-filtervalues" role="group" aria-label="Giá trị">
      {found.length === 0 ? <p>Không có giá trị nào như vậy.</p> : null}
      {found.length > 1 ? (
        <label>
          <input type="checkbox" checked={isAll} onChange={() => choose(texts, !isAll)} />
          <strong>{isSearched ? "Chọn hết các giá trị tìm thấy" : "Chọn tất cả"}</strong>
        </label>
      ) : null}
      {found.slice(0, MOST_SHOWN).map(({ text, count }) => (
        <label key={text}>
          <input type="checkbox" checked={chosen.has(text)} onChange={() => choose([text], !chosen.has(text))} />
          <span className="grid-filtertext">{text === "" ? BLANK : text}</span>
          <span className="grid-filtercount">{count}</span>
        </label>
      ))}
      {rest > 0 ? <p>Còn {rest} giá trị nữa, gõ vào ô trên để tìm.</p> : null}
    </div>
  );
}

function toggled(chosen: ReadonlySet<string>, texts: readonly string[], isOn: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const text of texts) {
    if (isOn) next.add(text);
    else next.delete(text);
  }
  return next;
}
