import type { CellRef } from "../domain/cell-ref";
import type { Delegate } from "../domain/delegate";
import type { Read } from "../domain/read";
import { placeFinder } from "./place-finder";

/** A thôn, unit or sector that a list names. */
export interface ReferencePlace {
  readonly name: string;
  /** Where the list says it; undefined when it was typed in the pane. */
  readonly cell: CellRef | undefined;
}

/** Where somebody is from: the place, or the cells that leave it open; neither when what stands there names none of the places. */
export interface Origin<Place extends ReferencePlace> {
  readonly place: Place | undefined;
  readonly unknown: boolean;
  readonly cells: readonly CellRef[];
}

/** Looks the place up in these facts in turn. A text that fits several places leaves it open, as a blank cell does. */
export function originFinder<Place extends ReferencePlace>(places: readonly Place[]): (reads: readonly Read<string>[]) => Origin<Place> {
  const find = placeFinder(places.map(({ name }) => name));
  return (reads) => {
    const cells: CellRef[] = [];
    for (const read of reads) {
      if (read.kind === "absent") continue;
      const found = read.kind === "value" ? find(read.value) : "several";
      if (found === "several") cells.push(read.cell);
      else if (found !== undefined) return { place: places[found], unknown: false, cells: [read.cell] };
    }
    return { place: undefined, unknown: cells.length > 0, cells };
  };
}

/** True when at least one delegate has the column. */
export function hasColumn(delegates: readonly Delegate[], field: "unit" | "village" | "sector"): boolean {
  return delegates.some((delegate) => delegate[field].kind !== "absent");
}
