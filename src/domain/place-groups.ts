import { type PlaceReading, placeReadings } from "./place-readings";
import { fold, hasNoMarks, placeKey, placeKind } from "./vietnamese-text";

/** One place and how it is spelled: spelling → how often. */
export type PlaceGroup = ReadonlyMap<string, number>;

/**
 * Gathers spellings of names of thôn and units by place: "Thôn Bản Hán", "Bản Hán" and "ban han" are one; "Thôn 1" and
 * "Thôn 11", "Thôn 1" and "Khu phố 1", "Nà Lái" and "Nà Lải" are two each. A shortened name joins the one place that it
 * can be: "TT Lam Sơn" is "Thị trấn Lam Sơn". A name without marks that could be several places, or one without a kind
 * that could be of several kinds, stays alone.
 */
export function placeGroups(spellings: ReadonlyMap<string, number>): readonly PlaceGroup[] {
  const groups: Map<string, number>[] = [];
  const byKey = new Map<string, string[]>();
  for (const spelling of spellings.keys()) push(byKey, placeKey(spelling), spelling);

  const byFoldedKey = new Map<string, Map<string, number>[]>();
  for (const [key, same] of byKey) {
    for (const group of splitByKind(same)) {
      const counted = new Map(group.map((spelling) => [spelling, spellings.get(spelling) ?? 0]));
      groups.push(counted);
      push(byFoldedKey, placeKey(fold(key)), counted);
    }
  }
  // What was typed without marks joins the one place that it can be.
  for (const alike of byFoldedKey.values()) {
    const plain = alike.filter((group) => [...group.keys()].every(hasNoMarks));
    const marked = alike.filter((group) => !plain.includes(group));
    const [only, second] = marked;
    if (!only || second) continue;
    const kind = kindOf(only.keys());
    for (const group of plain) {
      const plainKind = fold(kindOf(group.keys()));
      if (plainKind !== "" && kind !== "" && plainKind !== fold(kind)) continue;
      for (const [spelling, count] of group) only.set(spelling, count);
      group.clear();
    }
  }
  return joinShortened(groups.filter((group) => group.size > 0));
}

/**
 * A shortened name joins the one place that is written out and can be it; two places written out join where only i and
 * y, or a long and a short form, tell them apart.
 */
function joinShortened(groups: readonly Map<string, number>[]): readonly PlaceGroup[] {
  const full: Written[] = [];
  const shortened = new Map<string, Written>();
  const byKey = new Map<string, Written[]>();
  for (const spellings of groups) {
    const ways = [...spellings.keys()].map(placeReadings);
    const isShort = ways.every((readings) => readings.length > 1);
    // The first way is that of the letters themselves.
    const readings = ways.flatMap((way) => (isShort ? way.slice(1) : way.slice(0, 1)));
    const id = readings
      .map(({ kind, key }) => `${kind}|${key}`)
      .sort()
      .join("\n");
    const known = isShort
      ? shortened.get(id)
      : readings.flatMap(({ key }) => byKey.get(key) ?? []).find((other) => isNewlyAlike(other, readings, spellings));
    const one = { spellings, readings };
    if (known !== undefined) addTo(known.spellings, spellings);
    else if (isShort) shortened.set(id, one);
    else {
      full.push(one);
      for (const key of new Set(readings.map((reading) => reading.key))) push(byKey, key, one);
    }
  }
  const alone: Map<string, number>[] = [];
  for (const { spellings, readings } of shortened.values()) {
    const fitting = new Set(
      readings.flatMap((reading) =>
        (byKey.get(reading.key) ?? []).filter((one) => one.readings.some((other) => isOne(reading, other))),
      ),
    );
    const [only, second] = fitting;
    if (only !== undefined && second === undefined) addTo(only.spellings, spellings);
    else alone.push(spellings);
  }
  return [...full.map(({ spellings }) => spellings), ...alone];
}

/** A place with the ways to read its spellings. */
interface Written {
  readonly spellings: Map<string, number>;
  readonly readings: readonly PlaceReading[];
}

const isOne = (a: PlaceReading, b: PlaceReading) =>
  a.key === b.key && (a.kind === b.kind || a.kind === "" || b.kind === "");

/** Of one form, which their letters alone do not show: else they were kept apart for a reason. */
function isNewlyAlike(other: Written, readings: readonly PlaceReading[], spellings: PlaceGroup): boolean {
  if (!readings.some((reading) => other.readings.some((one) => isOne(reading, one)))) return false;
  const keys = new Set([...other.spellings.keys()].map((spelling) => fold(placeKey(spelling))));
  return ![...spellings.keys()].some((spelling) => keys.has(fold(placeKey(spelling))));
}

function addTo(into: Map<string, number>, spellings: PlaceGroup): void {
  for (const [spelling, count] of spellings) into.set(spelling, count);
}

function splitByKind(spellings: readonly string[]): readonly (readonly string[])[] {
  const byKind = new Map<string, string[]>();
  for (const spelling of spellings) push(byKind, placeKind(spelling), spelling);
  const kinds = [...byKind.keys()].filter((kind) => kind !== "");
  return kinds.length <= 1 ? [spellings] : [...byKind.values()];
}

function kindOf(spellings: Iterable<string>): string {
  for (const spelling of spellings) {
    const kind = placeKind(spelling);
    if (kind !== "") return kind;
  }
  return "";
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
