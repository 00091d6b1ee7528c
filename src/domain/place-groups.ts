import { fold, hasNoMarks, placeKey, placeKind } from "./vietnamese-text";

/** One place and how it is spelled: spelling → how often. */
export type PlaceGroup = ReadonlyMap<string, number>;

/**
 * Gathers spellings of names of thôn and units by place: "Thôn Bản Hán", "Bản Hán" and "ban han" are one; "Thôn 1" and "Thôn 11", "Thôn 1" and "Khu phố 1",
 * "Nà Lái" and "Nà Lải" are two each. A name without marks that could be several places, or one without a kind that could be of several kinds, stays alone.
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
  return groups.filter((group) => group.size > 0);
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
