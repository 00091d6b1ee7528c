import fc from "fast-check";
import { isEqual, keepEqual } from "../../src/app/is-equal";
import { createStore } from "../../src/app/store";

test("a store tells of what changed, once for all parts together, and of nothing else", () => {
  const store = createStore({ a: 1, b: "x" });
  const seen: unknown[] = [];
  const stop = store.subscribe(() => seen.push(store.get()));
  store.set({ a: 2, b: "y" });
  store.set({ a: 2 });
  store.set({});
  expect(seen).toEqual([{ a: 2, b: "y" }]);
  stop();
  store.set({ a: 3 });
  expect(seen).toHaveLength(1);
  store.subscribe(() => seen.push("closed"));
  store.close();
  store.set({ a: 4 });
  expect(store.get()).toEqual({ a: 3, b: "y" });
  expect(seen).toHaveLength(1);
});

test("two values say the same as Jest sees it, and no further than was asked", () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(isEqual(a, structuredClone(a))).toBe(true);
      let isSame = true;
      try {
        expect(a).toEqual(b);
      } catch {
        isSame = false;
      }
      expect(isEqual(a, b)).toBe(isSame);
    }),
  );
  const item = { a: 1 };
  expect(isEqual([item], [item], 1)).toBe(true);
  expect(isEqual([item], [{ a: 1 }], 1)).toBe(false);
  expect(isEqual([item], [{ a: 1 }], 2)).toBe(true);
  expect(isEqual([], {})).toBe(false);
  expect(isEqual({ a: undefined }, { b: undefined })).toBe(false);
  // What has no names of its own to compare is the same only as itself.
  expect(isEqual(new Map([[1, 2]]), new Map([[1, 2]]))).toBe(false);
});

test("what is kept says what was derived, with every item that was there before in front or behind as it was", () => {
  const items = fc.array(fc.record({ id: fc.nat(9) }), { maxLength: 12 });
  fc.assert(
    fc.property(items, items, (before, now) => {
      const kept = keepEqual(before, structuredClone(now));
      expect(kept).toEqual(now);
      if (isEqual(before, now)) expect(kept).toBe(before);
    }),
  );
  const before = [{ id: 1 }, { id: 2 }, { id: 3 }];
  const [first, , last] = before;
  const kept = keepEqual(before, [{ id: 1 }, { id: 3 }]);
  expect(kept[0]).toBe(first);
  expect(kept[1]).toBe(last);
});
