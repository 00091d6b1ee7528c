import { comparePlaces } from "../../domain/compare-places";
import { placeReadings } from "../../domain/place-readings";
import { fold, placeKey } from "../../domain/vietnamese-text";
import type { UnitResult } from "../../domain/unit-result";
import type { ListedUnit } from "../../domain/units-summary";

/**
 * Which listed unit each result is of; undefined: of none, or of no single one. First by its name, then by a listed
 * name that stands whole in the lines above its list or in the file's name.
 */
export function matchUnits(
  results: readonly UnitResult[],
  listed: readonly ListedUnit[],
): readonly (ListedUnit | undefined)[] {
  const byKey = new Map<string, ListedUnit[]>();
  for (const unit of listed) for (const key of keysOf(unit.name)) byKey.set(key, [...(byKey.get(key) ?? []), unit]);
  return results.map(({ unit, title, file }) => {
    const alike = [...new Set(keysOf(unit.name).flatMap((key) => byKey.get(key) ?? []))];
    const same = only(alike.filter(({ name }) => comparePlaces(name, unit.name) === "same"));
    return same ?? only(listed.filter(({ name }) => [title, file].some((text) => namesIn(text, name))));
  });
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** Names that are the same share one of these. */
function keysOf(name: string): readonly string[] {
  return [...new Set([fold(placeKey(name)), ...placeReadings(name).map(({ plain }) => plain)])];
}

/** With the word of its kind, as whole words; a file's name is often written without marks. */
function namesIn(text: string, name: string): boolean {
  const plain = (words: string) =>
    ` ${fold(words)
      .replace(/[^a-z0-9]+/g, " ")
      .trim()} `;
  const wanted = plain(name);
  return wanted.trim().includes(" ") && plain(text).includes(wanted);
}
