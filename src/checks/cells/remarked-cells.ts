import type { CellRef } from "../../domain/cell-ref";
import type { Conference } from "../../domain/conference";
import type { CellNote } from "../../domain/delegate";
import { distinctCells } from "../engine/point-at-row";

/** Remarks of one kind that belong together: a sheet in an old font has thousands, and one sentence says it. */
export interface Remarked {
  readonly sheet: string;
  readonly detail: string;
  readonly cells: readonly CellRef[];
  readonly first: CellNote;
}

/**
 * The reader's remarks of one kind, gathered by sheet and detail; each cell once, also where a merged cell speaks for
 * many rows.
 */
export function remarkedCells({ delegates }: Conference, wanted: (note: CellNote) => boolean): readonly Remarked[] {
  const found = new Map<string, CellNote[]>();
  for (const { remarks } of delegates) {
    if (remarks.length === 0) continue;
    for (const note of remarks) {
      if (!wanted(note)) continue;
      const key = `${note.cell.sheet}\u0001${note.detail}`;
      const notes = found.get(key);
      if (notes) notes.push(note);
      else found.set(key, [note]);
    }
  }
  return [...found.values()].flatMap((notes) => {
    const [first] = notes;
    return first
      ? [{ sheet: first.cell.sheet, detail: first.detail, cells: distinctCells(notes.map((note) => note.cell)), first }]
      : [];
  });
}
