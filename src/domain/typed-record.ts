/** The keys of an object as its type knows them, in the order they were written. */
export function keysOf<T extends object>(object: T): readonly Extract<keyof T, string>[] {
  return Object.keys(object).filter((key): key is Extract<keyof T, string> => key in object);
}

/** A record with one value for each of the keys, in their order. */
export function recordOf<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  return recordBy(keys, (key) => key, valueOf);
}

/** A record made of a list: the key and the value of each item. */
export function recordBy<T, K extends string, V>(
  items: readonly T[],
  keyOf: (item: T) => K,
  valueOf: (item: T) => V,
): Record<K, V> {
  const record: Partial<Record<K, V>> = {};
  for (const item of items) record[keyOf(item)] = valueOf(item);
  if (!hasAll(record, items.map(keyOf))) throw new Error("A key lost its value");
  return record;
}

function hasAll<K extends string, V>(record: Partial<Record<K, V>>, keys: readonly K[]): record is Record<K, V> {
  return keys.every((key) => key in record);
}
