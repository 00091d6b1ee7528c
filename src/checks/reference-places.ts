import type { CellRef } from "../domain/cell-ref";
import type { Delegate } from "../domain/delegate";
import type { Read } from "../domain/read";
import { foldWords, hasNoMarks, markedWords, placeKind, samePlace } from "../domain/vietnamese-text";

/** A thôn, unit or sector that a list names. */
export interface ReferencePlace {
  readonly name: string;
  /** Where the list says it; undefined when it was typed in the pane. */
  readonly cell: CellRef | undefined;
}

/** Which of the named places a text means; undefined when none of them. Asked once for every distinct text. */
export type PlaceFinder = (text: string) => ReferencePlace | undefined;

/**
 * Finds places in what rosters say of people: the name itself in any spelling, else its full name at the end of a part of the text
 * ("Trưởng thôn Bản Hán", "Bí thư chi bộ thôn Nà Lái, xã Tân Đoàn"). "thôn 1" is not in "thôn 11".
 */
export function placeFinder(places: readonly ReferencePlace[]): PlaceFinder {
  const known = new Map<string, ReferencePlace | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, places.find(({ name }) => samePlace(name, text)) ?? placeAtEnd(text, places));
    return known.get(text);
  };
}

function placeAtEnd(text: string, places: readonly ReferencePlace[]): ReferencePlace | undefined {
  const parts = text.split(/[,;()\n]|\s[-–—]\s/);
  let best: { readonly place: ReferencePlace; readonly length: number } | undefined;
  for (const place of places) {
    // A bare name of one or two words ends many other names: "Tân Đoàn" is also a school's.
    if (placeKind(place.name) === "" && place.name.trim().split(/\s+/).length < 3) continue;
    const form = hasNoMarks(text) || hasNoMarks(place.name) ? foldWords : markedWords;
    const name = ` ${withoutZeros(form(place.name))}`;
    if (!parts.some((part) => ` ${withoutZeros(form(part))}`.endsWith(name))) continue;
    if (best === undefined || name.length > best.length) best = { place, length: name.length };
  }
  return best?.place;
}

const withoutZeros = (words: string) => words.replace(/(^| )0+(?=\d)/g, "$1");

/** Which place a delegate stands for, looked up in these facts in turn; "unknown" when none of them is readable. */
export function placeOf(find: PlaceFinder, reads: readonly Read<string>[]): { readonly place: ReferencePlace | undefined; readonly unknown: boolean; readonly cells: readonly CellRef[] } {
  const cells: CellRef[] = [];
  for (const read of reads) {
    if (read.kind === "value") {
      const place = find(read.value);
      if (place !== undefined) return { place, unknown: false, cells: [read.cell] };
    } else if (read.kind !== "absent") cells.push(read.cell);
  }
  return { place: undefined, unknown: cells.length > 0, cells };
}

/** True when at least one delegate has the column. */
export function hasColumn(delegates: readonly Delegate[], field: "unit" | "village" | "sector" | "position"): boolean {
  return delegates.some((delegate) => delegate[field].kind !== "absent");
}
