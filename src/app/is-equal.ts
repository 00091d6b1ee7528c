/**
 * Whether two plain values say the same. `depth`: how far into arrays and plain objects it looks; what lies deeper, and
 * whatever is neither, must be the very same value.
 */
export function isEqual(a: unknown, b: unknown, depth = Infinity): boolean {
  if (Object.is(a, b)) return true;
  if (depth === 0 || typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, at) => isEqual(item, b[at], depth - 1));
  }
  if (!isPlain(a) || !isPlain(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => name in b && isEqual(Reflect.get(a, name), Reflect.get(b, name), depth - 1))
  );
}

/**
 * What is derived anew, with everything in it that says the same as before as the very value it was before: who looks
 * at it need not look again. One that went or came leaves the others as they were.
 */
export function keepEqual<Item>(before: readonly Item[], now: readonly Item[]): readonly Item[] {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && isEqual(before[head], now[head])) head += 1;
  if (head === before.length && head === now.length) return before;
  let tail = 0;
  while (tail < shorter - head && isEqual(before.at(-1 - tail), now.at(-1 - tail))) tail += 1;
  return [
    ...before.slice(0, head),
    ...now.slice(head, now.length - tail),
    ...before.slice(before.length - tail, before.length),
  ];
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // By its shape: what came from another realm has that realm's Object.prototype.
  return prototype === null || (typeof prototype === "object" && Object.getPrototypeOf(prototype) === null);
}
