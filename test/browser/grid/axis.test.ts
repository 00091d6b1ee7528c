import fc from "fast-check";
import { Axis } from "../../../src/browser/grid/axis";

describe("rows laid out one after the other", () => {
  const axis = new Axis(5, (index) => (index === 2 || index === 3 ? 0 : 20));

  test("hidden ones take no room and are never pointed at", () => {
    expect([axis.start(1), axis.start(4), axis.end(5), axis.total]).toEqual([0, 20, 60, 60]);
    expect([axis.at(-5), axis.at(0), axis.at(19), axis.at(20), axis.at(59), axis.at(900)]).toEqual([1, 1, 1, 4, 5, 5]);
    expect([axis.next(1, 1), axis.next(4, -1), axis.next(5, 1), axis.next(1, -1)]).toEqual([4, 1, 5, 1]);
  });

  test("the place at a distance covers that distance", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 2400 }),
        (sizes, pixel) => {
          const some = new Axis(sizes.length, (index) => sizes[index - 1] ?? 0);
          fc.pre(pixel < some.total);
          const found = some.at(pixel);
          expect(some.start(found)).toBeLessThanOrEqual(pixel);
          expect(some.end(found)).toBeGreaterThan(pixel);
        },
      ),
    );
  });
});
