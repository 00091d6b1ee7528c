import { useMemo, useState } from "react";
import type { SheetView } from "../workbook-service";
import type { SheetFilter } from "./filter-rows";
import { DrawnFormats, DrawnRules } from "./formats/drawn-formats";
import { type GridList, listsOn } from "./grid-lists";
import { type GridSource, placeKey } from "./grid-source";
import type { RowContext } from "./row-context";
import { layoutOf, type Unhidden } from "./sheet-layout";
import type { ScrollWindow } from "./use-scroll-window";
import { type FilterPlace, useFunnels } from "./use-sheet-filter";
import type { ThemeName } from "../../ui/parts/themes";

interface SheetOnScreen {
  readonly source: GridSource;
  readonly sheet: string;
  readonly view: SheetView;
  readonly theme: ThemeName;
  readonly unhidden: Unhidden;
  readonly window: ScrollWindow;
  /** All lists that were found in the workbook. */
  readonly found: readonly GridList[];
  readonly filter: SheetFilter | null;
  readonly openFilter: (place: FilterPlace) => void;
}

/** All that the rows of a sheet share; the same object until something of it changes. */
export function useRowContext(on: SheetOnScreen): RowContext {
  const { source, sheet, view, theme, unhidden, window, found, filter, openFilter } = on;
  const { snapshot, look } = view;
  const { width, height } = window;
  const shape = useShape(view);
  // What is typed changes no list: they are looked for where the shape of the sheet changed.
  const lists = useMemo(() => listsOn(shape.snapshot, found), [shape, found]);
  const filtered = filter?.hidden;
  const layout = useMemo(
    () => layoutOf(shape.snapshot, shape.look, unhidden, { width, height }, { lists, ...(filtered && { filtered }) }),
    [shape, unhidden, width, height, lists, filtered],
  );
  const rules = useMemo(() => new DrawnRules(look.formats), [look.formats]);
  const formats = useMemo(() => new DrawnFormats(rules, snapshot), [rules, snapshot]);
  const funnels = useFunnels(lists, snapshot, layout, filter);
  const marks = source.marksOn(sheet);
  const notes = useMemo(
    () => new Map(look.notes.map(({ row, column, text }) => [placeKey(row, column), text])),
    [look],
  );
  const stale = useMemo(() => new Set(snapshot.stale), [snapshot.stale]);
  return useMemo(
    () => ({ sheet, view, layout, marks, notes, stale, theme, formats, lists, funnels, openFilter }),
    [sheet, view, layout, marks, notes, stale, theme, formats, lists, funnels, openFilter],
  );
}

/**
 * The view as far as the layout depends on it: typing into a cell that is inside the sheet's extent keeps the layout.
 */
function useShape(view: SheetView): SheetView {
  const [shape, setShape] = useState(view);
  const { snapshot } = view;
  const known = shape.snapshot;
  const width = (rows: SheetView["snapshot"]["rows"]) => rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isSame =
    shape.look === view.look &&
    known.rows.length === snapshot.rows.length &&
    width(known.rows) === width(snapshot.rows);
  if (!isSame) setShape(view);
  return isSame ? shape : view;
}
