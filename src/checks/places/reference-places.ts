import type { CellRef } from "../../domain/cell-ref";
import type { Delegate } from "../../domain/delegate";
import type { Read } from "../../domain/read";
import { placeFinder } from "./place-finder";

/** A thôn, unit or sector that a list names. */
export interface ReferencePlace {
  readonly name: string;
  /** Where the list says it; undefined when it was typed in the pane. */
  readonly cell: CellRef | undefined;
}

/**
 * Where somebody is from: the place, or the cells that leave it open; neither when what stands there names none of
 * the places.
 */
interface Origin<Place extends ReferencePlace> {
  readonly place: Place | undefined;
  /** What a text fits or names that is not one place only. */
  readonly among: readonly Place[];
  /** Nothing readable says it: a blank cell, or no column. */
  readonly unknown: boolean;
  readonly cells: readonly CellRef[];
}

/** Looks people up among the places of a list. */
export interface OriginFinder<Place extends ReferencePlace> {
  /**
   * Asks these facts in turn; the first is the one that should tell. A text that fits several places leaves it open,
   * as a blank cell does.
   */
  readonly of: (reads: readonly Read<string>[]) => Origin<Place>;
  /** Places that a text which names none of them may mean all the same. */
  readonly alike: (text: string) => readonly Place[];
}

/** {@link OriginFinder} of these places. */
export function originFinder<Place extends ReferencePlace>(places: readonly Place[]): OriginFinder<Place> {
  const finder = placeFinder(places.map(({ name }) => name));
  const placesAt = (indexes: readonly number[]) => indexes.flatMap((index) => places[index] ?? []);
  return {
    of: (reads) => {
      const cells: CellRef[] = [];
      let among: readonly Place[] = [];
      for (const read of reads) {
        if (read.kind === "absent") continue;
        const found = read.kind === "value" ? placesAt(finder.find(read.value)) : [];
        const [place, second] = found;
        if (place !== undefined && second === undefined)
          return { place, among: [], unknown: false, cells: [read.cell] };
        if (second !== undefined && among.length === 0) among = found;
        if (second !== undefined || read.kind !== "value") cells.push(read.cell);
      }
      return {
        place: undefined,
        among,
        unknown: among.length === 0 && (cells.length > 0 || reads[0]?.kind === "absent"),
        cells,
      };
    },
    alike: (text) => placesAt(finder.alike(text)),
  };
}

/** True when at least one delegate has the column. */
export function hasColumn(delegates: readonly Delegate[], field: "unit" | "village" | "sector"): boolean {
  return delegates.some((delegate) => delegate[field].kind !== "absent");
}
