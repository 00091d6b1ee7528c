import { type RefObject, useCallback, useMemo, useRef, useState } from "react";
import type { CellRange } from "../../domain/cell-ref";
import { goOn, type GoOnKey } from "./go-on";
import { scrollToShow } from "./scroll-to-show";
import { anchorOf, blockOf, type Place, type Selection, single } from "./selection";
import type { SheetLayout } from "./sheet-layout";
import { windowOf } from "./use-scroll-window";

/** What is selected, and the ways to select something else. */
export interface CellPointer {
  /** The cell that is typed into; of a merged one, the cell that stands for it. */
  readonly active: Place;
  readonly focus: Place;
  readonly block: CellRange;
  readonly select: (next: Selection) => void;
  /** Goes to a cell and shows it; `extend`: the block reaches there instead. */
  readonly move: (next: Place, extend: boolean) => void;
  /** Tab or Enter: to the next cell, inside of the block where one is selected. */
  readonly goOn: (key: GoOnKey, isBack: boolean) => void;
  /** Scrolls it into view, its row into the middle if wished. */
  readonly show: (place: Place, middle: boolean) => void;
}

export function useCellPointer(
  layout: SheetLayout,
  scroller: RefObject<HTMLElement | null>,
  start: Selection,
  onSelect: (selection: Selection) => void,
): CellPointer {
  const [selection, setSelection] = useState<Selection>(start);
  const { focus } = selection;
  // A row or column taken by its head may begin on a covered cell: what is typed belongs to the cell that stands for
  // it.
  const active = useMemo(() => anchorOf(selection.cursor ?? selection.active, layout), [selection, layout]);
  const block = useMemo(() => blockOf(selection, layout), [selection, layout]);

  // Where a run of Tabs began: whatever else is selected ends it.
  const home = useRef<number | null>(null);
  const select = useCallback(
    (next: Selection) => {
      home.current = null;
      setSelection(next);
      onSelect(next);
    },
    [onSelect],
  );

  const show = useCallback(
    (place: Place, middle: boolean) => {
      const element = scroller.current;
      if (!element) return;
      const { left, top } = scrollToShow(place, layout, windowOf(element), middle);
      element.scrollTo(left, top);
    },
    [layout, scroller],
  );

  const move = useCallback(
    (next: Place, extend: boolean) => {
      select(extend ? { active, focus: next } : single(anchorOf(next, layout)));
      show(next, false);
    },
    [active, layout, select, show],
  );

  const goFurther = useCallback(
    (key: GoOnKey, isBack: boolean) => {
      const went = goOn(key, isBack, { active, block, layout, home: home.current });
      select(went.isInside ? { ...selection, cursor: went.to } : single(anchorOf(went.to, layout)));
      home.current = went.home;
      show(went.to, false);
    },
    [active, block, layout, select, selection, show],
  );

  return { active, focus, block, select, move, goOn: goFurther, show };
}
