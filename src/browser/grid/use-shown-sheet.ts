import { useCallback, useEffect, useRef, useState } from "react";
import type { SheetInfo } from "../../app/ports";
import type { CellRef } from "../../domain/cell-ref";
import type { GridSource } from "./grid-source";
import { type Selection, single } from "./selection";
import type { ShowRequest } from "./use-show-request";

const FIRST_CELL = single({ row: 1, column: 1 });

/** The sheet that is shown, and where the pointer is on each. */
export interface ShownSheet {
  readonly name: string;
  readonly show: ShowRequest | null;
  readonly goTo: (wish: ShowRequest) => void;
  readonly choose: (sheet: string) => void;
  /** What is selected on it, as it was when it was left. */
  readonly start: Selection;
  readonly remember: (selection: Selection) => void;
  /** The active cell. */
  readonly here: () => CellRef;
}

export function useShownSheet(source: GridSource): ShownSheet {
  const [chosen, setChosen] = useState<string | null>(null);
  const [show, setShow] = useState<ShowRequest | null>(null);
  const selections = useRef(new Map<string, Selection>());
  const name = sheetShown(source.tabs, chosen)?.name ?? "";
  const selected = () => selections.current.get(name) ?? FIRST_CELL;
  const goTo = useCallback((wish: ShowRequest) => {
    setChosen(wish.sheet);
    setShow(wish);
  }, []);
  useEffect(
    () => source.onReveal(({ sheet, row, column }) => goTo({ sheet, place: { row, column }, takesKeys: true })),
    [source, goTo],
  );
  return {
    name,
    show,
    goTo,
    choose(sheet) {
      setChosen(sheet);
      setShow(null);
    },
    start: selected(),
    remember: useCallback((selection) => void selections.current.set(name, selection), [name]),
    here() {
      const { cursor, active } = selected();
      return { sheet: name, ...(cursor ?? active) };
    },
  };
}

/** The chosen sheet, the first that is not hidden before that. */
function sheetShown(sheets: readonly SheetInfo[], chosen: string | null): SheetInfo | undefined {
  return (
    sheets.find((sheet) => sheet.name === chosen) ?? sheets.find((sheet) => sheet.visibility === "visible") ?? sheets[0]
  );
}
