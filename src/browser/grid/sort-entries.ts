import { kindOf, sortingOf } from "../../app/mend/sorting/sort-rows";
import type { RowMove } from "../../app/ports";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import type { GridList } from "./grid-lists";
import type { MenuEntry } from "./grid-menu";
import { READS_AGAIN, sortedSaid, sortLabel, sortRefusedSaid } from "./sort-words";

/** A column of a list that its rows are to be sorted by. */
interface SortPlace {
  readonly list: GridList;
  /** All lists of the sheet. */
  readonly lists: readonly GridList[];
  readonly snapshot: SheetSnapshot;
  readonly column: number;
  /** What the column is called. */
  readonly name: string;
}

/** Sorting the rows of a list by one of its columns, up and down, as Excel's own menu offers it. */
export function sortEntries(
  { list, lists, snapshot, column, name }: SortPlace,
  move: (move: RowMove, said: string) => void,
  say: (sentence: string) => void,
): readonly MenuEntry[] {
  const kind = kindOf(list, snapshot, column);
  const run = (isDown: boolean): void => {
    if (list.rowsRead !== undefined && list.rowsRead !== snapshot.rows.length) {
      say(READS_AGAIN);
      return;
    }
    const sorting = sortingOf(list, snapshot, lists, { column, isDown });
    if (typeof sorting === "string") say(sortRefusedSaid(sorting));
    else if (sorting.move === null) say(sortedSaid(sorting, name));
    else move(sorting.move, sortedSaid(sorting, name));
  };
  return [false, true].map((isDown) => ({ label: sortLabel(kind, isDown), run: () => run(isDown) }));
}
