import { type ReactNode, type RefObject, useMemo } from "react";
import { columnLetters } from "../../domain/cell-ref";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { FilterMenu } from "./filter-menu";
import { FilterStrip } from "./filter-strip";
import { BLANK, filterOf, filterText, type SheetFilter, type ShownValues, valuesOf, withColumn } from "./filter-rows";
import type { GridList } from "./grid-lists";
import type { MenuEntry } from "./grid-menu";
import { placeKey, rowOfKey } from "./grid-source";
import type { RowContext } from "./row-context";
import { anchorOf, type Place } from "./selection";
import type { SheetLayout } from "./sheet-layout";

/** Where the values of a column are offered, in pixels of the window. */
export interface FilterPlace {
  readonly column: number;
  readonly list: GridList;
  readonly x: number;
  readonly y: number;
}

/** The filter of a sheet as it is kept while other sheets are looked at. */
export interface KeptFilter {
  readonly filter: SheetFilter | null;
  readonly keep: (filter: SheetFilter | null) => void;
}

interface FilterWork {
  /** Offers the values of the column that a cell is in; false: it is in no list. */
  readonly openFor: (place: Place, at: { readonly x: number; readonly y: number }) => boolean;
  /** What the menu of a cell offers. */
  readonly entries: (place: Place) => readonly MenuEntry[];
  readonly menu: ReactNode;
  readonly strip: ReactNode;
}

/** Choosing which rows of a list are in view. */
export function useSheetFilter(
  context: RowContext,
  { filter, keep }: KeptFilter,
  [opened, open]: readonly [FilterPlace | null, (place: FilterPlace | null) => void],
  sort: (list: GridList, column: number, name: string) => readonly MenuEntry[],
  input: RefObject<HTMLElement | null>,
): FilterWork {
  const { view, layout, lists } = context;
  const ground = (list: GridList) => ({ snapshot: view.snapshot, layout, list });
  const columnsOf = (list: GridList): ShownValues =>
    filter?.list.headerTop === list.headerTop ? filter.columns : NONE;
  const sortsOf = (list: GridList, column: number) => sort(list, column, nameOf(list, column));
  const nameOf = (list: GridList, column: number) => columnName({ snapshot: view.snapshot, layout }, list, column);
  const focusCell = () => input.current?.focus({ preventScroll: true });
  const show = (list: GridList, columns: ShownValues) => keep(filterOf(ground(list), columns));
  const close = () => {
    open(null);
    focusCell();
  };
  const clear = () => {
    keep(null);
    focusCell();
  };

  return {
    openFor(place, { x, y }) {
      const list = listAt(lists, place);
      if (list) open({ column: place.column, list, x, y });
      return list !== undefined;
    },
    entries(place) {
      const list = listAt(lists, place);
      if (!list || place.row <= list.headerBottom) return [];
      const text = filterText(ground(list), place.row, place.column);
      const byValue = withColumn(columnsOf(list), place.column, new Set([text]));
      const label = `Lọc theo “${shortened(text === "" ? BLANK : text)}”`;
      const all = { label: "Bỏ lọc", run: () => keep(null) };
      return [...sortsOf(list, place.column), { label, run: () => show(list, byValue) }, ...(filter ? [all] : [])];
    },
    menu: opened && (
      <FilterMenu
        key={opened.column}
        x={opened.x}
        y={opened.y}
        name={nameOf(opened.list, opened.column)}
        values={valuesOf(ground(opened.list), opened.column, columnsOf(opened.list))}
        shown={columnsOf(opened.list).get(opened.column) ?? null}
        apply={(shown) => {
          show(opened.list, withColumn(columnsOf(opened.list), opened.column, shown));
          close();
        }}
        sorts={sortsOf(opened.list, opened.column)}
        close={close}
      />
    ),
    strip: filter && (
      <StripOf filter={filter} context={context} again={() => show(filter.list, filter.columns)} clear={clear} />
    ),
  };
}

function listAt(lists: readonly GridList[], { row, column }: Place): GridList | undefined {
  return lists.find((one) => row >= one.headerTop && row <= one.lastRow && column >= one.left && column <= one.right);
}

function StripOf({
  filter,
  context,
  again,
  clear,
}: {
  readonly filter: SheetFilter;
  readonly context: RowContext;
  readonly again: () => void;
  readonly clear: () => void;
}) {
  const { layout, view } = context;
  const names = [...filter.columns.keys()].map((column) =>
    columnName({ snapshot: view.snapshot, layout }, filter.list, column),
  );
  const unseen = [...context.marks.keys()].filter((key) => filter.hidden.has(rowOfKey(key)));
  return <FilterStrip filter={filter} names={names} marked={unseen.length} again={again} clear={clear} />;
}

const NONE: ShownValues = new Map();

/** Cells of headers → the column that their sign filters. */
export function useFunnels(
  lists: readonly GridList[],
  snapshot: SheetSnapshot,
  layout: SheetLayout,
  filter: SheetFilter | null,
): ReadonlyMap<number, Funnel> {
  return useMemo(() => {
    const funnels = new Map<number, Funnel>();
    for (const list of lists) {
      for (let column = list.left; column <= list.right; column++) {
        const anchor = anchorOf({ row: list.headerBottom, column }, layout);
        const cell = placeKey(anchor.row, anchor.column);
        const isOn = filter?.list.headerTop === list.headerTop && filter.columns.has(column);
        if (funnels.has(cell)) continue;
        funnels.set(cell, { list, column, name: columnName({ snapshot, layout }, list, column), isOn });
      }
    }
    return funnels;
  }, [lists, snapshot, layout, filter]);
}

/** The sign of a column's header that offers its values. */
export interface Funnel {
  readonly list: GridList;
  readonly column: number;
  readonly name: string;
  /** Not all of its values are in view. */
  readonly isOn: boolean;
}

/** What stands over the column, numbers of columns left out; else its letters. */
function columnName(
  { snapshot, layout }: { readonly snapshot: SheetSnapshot; readonly layout: SheetLayout },
  list: GridList,
  column: number,
): string {
  for (let row = list.headerBottom; row >= list.headerTop; row--) {
    const text = filterText({ snapshot, layout }, row, column);
    if (text !== "" && !/^\(?\d{1,2}\)?$/.test(text)) return shortened(text);
  }
  return columnLetters(column);
}

function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
