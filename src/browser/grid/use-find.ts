import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { CellRef } from "../../domain/cell-ref";
import { type FindQuery, type Found, nextFound, NOTHING_FOUND } from "./find-cells";
import type { GridSource } from "./grid-source";

const QUIET_MILLISECONDS = 200;

/** Looking for a text in the whole workbook. */
export interface FindWork {
  readonly isOpen: boolean;
  readonly query: FindQuery;
  /** null: still looking. */
  readonly found: Found | null;
  /** The found cell that was gone to last, its number counted from 0; -1: none yet. */
  readonly at: number;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly open: () => void;
  readonly close: () => void;
  readonly ask: (query: FindQuery) => void;
  /** Goes to the next found cell, or the one before. */
  readonly step: (isBack: boolean) => void;
}

/** @param here Where the search goes on from. @param goTo Shows a cell; `takesKeys`: the keyboard goes there too. */
export function useFind(
  source: GridSource,
  here: () => CellRef,
  goTo: (cell: CellRef, takesKeys: boolean) => void,
): FindWork {
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState<FindQuery>({ text: "", isWhole: false });
  const { found, latest, start } = useFound(source, query);
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  /** Whether the line is open now: looking takes time, and it may be closed before a cell is found. */
  const holdsKeys = useRef(false);

  async function step(isBack: boolean): Promise<void> {
    if (query.text.trim() === "") return;
    const result = await latest();
    const next = nextFound(
      result.cells,
      here(),
      isBack,
      source.tabs.map(({ name }) => name),
    );
    setAt(next);
    const cell = result.cells[next];
    if (cell) goTo(cell, !holdsKeys.current);
  }

  return {
    isOpen,
    query,
    found,
    at,
    field,
    open() {
      holdsKeys.current = true;
      setOpen(true);
      requestAnimationFrame(() => field.current?.select());
    },
    close() {
      holdsKeys.current = false;
      setOpen(false);
      goTo(here(), true);
    },
    ask(wish) {
      setQuery(wish);
      setAt(-1);
      start(wish);
    },
    step: (isBack) => void step(isBack),
  };
}

/** The cells found for the query, soon after it was typed; `latest` looks again where cells changed since. */
function useFound(source: GridSource, query: FindQuery) {
  const [found, setFound] = useState<Found | null>(NOTHING_FOUND);
  const known = useRef<{ readonly query: FindQuery; readonly version: number; readonly found: Found } | null>(null);

  async function look(wish: FindQuery): Promise<Found> {
    const version = source.version();
    const result = await source.find(wish).catch(() => NOTHING_FOUND);
    known.current = { query: wish, version, found: result };
    return result;
  }

  const lookSoon = useEffectEvent((wish: FindQuery, isCurrent: () => boolean) => {
    void look(wish).then((result) => {
      if (isCurrent()) setFound(result);
    });
  });
  useEffect(() => {
    if (query.text.trim() === "") return;
    let isCurrent = true;
    const timer = setTimeout(() => lookSoon(query, () => isCurrent), QUIET_MILLISECONDS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query]);

  return {
    found,
    async latest(): Promise<Found> {
      const last = known.current;
      if (last?.query === query && last.version === source.version()) return last.found;
      const result = await look(query);
      setFound(result);
      return result;
    },
    start: (wish: FindQuery) => setFound(wish.text.trim() === "" ? NOTHING_FOUND : null),
  };
}
