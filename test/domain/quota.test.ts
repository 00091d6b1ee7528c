import fc from "fast-check";
import { countWithin } from "../../src/checks/counting/count-within";
import { boundsOf, judge, limitsOf, mend, SHARE_MODES, type Window } from "../../src/domain/quota";
import { drawConference } from "../checks/draw-conference";

type Share = Extract<Window, { is: "share" }>;
const shareWindow = (share: Omit<Share, "is">, base: number) => boundsOf(limitsOf({ is: "share", ...share }), base);

const wantedShare: fc.Arbitrary<Share> = fc
  .record({
    is: fc.constant("share" as const),
    mode: fc.constantFrom(...SHARE_MODES),
    percent: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
    tolerance: fc.constantFrom(0, 2, 5, 10),
    rounding: fc.constantFrom("nearest" as const, "up" as const, "down" as const),
  })
  .map((wanted) => ({ ...wanted, upTo: Math.min(100, wanted.percent + 10) }));

describe("window of a share", () => {
  test.each([
    ["exact", 70, 10, 7, 7],
    ["exact", 70, 5, 3, 4],
    ["exact", 70, 150, 105, 105],
    ["exact", 70, 101, 71, 71],
    ["exact", 30, 150, 45, 45],
    ["exact", 33.3, 1000, 333, 333],
    ["about", 70, 150, 98, 112],
    ["about", 70, 100, 65, 75],
    ["about", 70, 2, 1, 1],
    ["about", 30, 150, 38, 52],
    ["about", 70, 1, 1, 1],
    ["atLeast", 35, 10, 4, undefined],
    ["atMost", 30, 10, undefined, 3],
    ["atLeast", 0, 10, 0, undefined],
    ["exact", 100, 7, 7, 7],
  ] as const)("%s %d%% of %d", (mode, percent, base, min, max) => {
    const rounding = mode === "atLeast" ? "up" : mode === "atMost" ? "down" : "nearest";
    expect(shareWindow({ mode, percent, tolerance: 5, rounding }, base)).toEqual({
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    });
  });

  test("a range between two whole counts takes the nearest", () => {
    expect(shareWindow({ mode: "range", percent: 50, upTo: 60, rounding: "nearest" }, 3)).toEqual({ min: 2, max: 2 });
  });

  test("there is always a count that fulfils it, within the base", () => {
    fc.assert(
      fc.property(wantedShare, fc.integer({ min: 0, max: 4000 }), (wanted, base) => {
        const { min = 0, max = base } = shareWindow(wanted, base);
        expect(Number.isInteger(min) && Number.isInteger(max)).toBe(true);
        expect(min).toBeLessThanOrEqual(Math.min(max, base));
        expect(max).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("an exact share is never more than half a person away", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 4000 }), (percent, base) => {
        const { min = -1, max = -1 } = shareWindow({ mode: "exact", percent, tolerance: 5, rounding: "nearest" }, base);
        for (const count of [min, max]) expect(Math.abs(count * 100 - percent * base)).toBeLessThanOrEqual(50);
        for (const count of [min - 1, max + 1]) expect(Math.abs(count * 100 - percent * base)).toBeGreaterThan(50);
      }),
    );
  });
});

describe("mend", () => {
  test("each way it proposes makes the rule met, and one fewer does not", () => {
    fc.assert(
      fc.property(wantedShare, fc.integer({ min: 1, max: 60 }), fc.nat(), (wanted, base, seed) => {
        const have = seed % (base + 1);
        const window = (n: number) => shareWindow(wanted, n);
        const state = (count: number, n: number) => {
          const { min = 0, max = Infinity } = window(n);
          return count < min ? "under" : count > max ? "over" : "met";
        };
        const way = state(have, base);
        if (way === "met") return;
        const { swap, add, remove } = mend(
          way,
          { base, certain: have, open: 0, baseOpen: { inside: 0, outside: 0, open: 0 } },
          limitsOf(wanted),
        );
        const after =
          way === "under"
            ? {
                swap: (k: number) => state(have + k, base),
                add: (k: number) => state(have + k, base + k),
                remove: (k: number) => state(have, base - k),
              }
            : {
                swap: (k: number) => state(have - k, base),
                add: (k: number) => state(have, base + k),
                remove: (k: number) => state(have - k, base - k),
              };
        for (const [change, count] of [
          ["swap", swap],
          ["add", add],
          ["remove", remove],
        ] as const) {
          if (count === undefined) continue;
          expect(after[change](count)).toBe("met");
          for (let fewer = 1; fewer < count; fewer += 1) expect(after[change](fewer)).not.toBe("met");
        }
        expect(swap).toBeDefined();
      }),
    );
  });
});

describe("judge", () => {
  const people = fc.array(
    fc.record({ group: fc.constantFrom("điển hình", "khách mời", ""), sex: fc.constantFrom("nữ", "nam", "") }),
    { minLength: 1, maxLength: 6 },
  );

  test("it decides exactly what filling in the blanks could not change", () => {
    fc.assert(
      fc.property(wantedShare, people, (wanted, rows) => {
        const answerOf = (filled: typeof rows) => {
          const roster = [
            "Họ tên | Giới tính | Nhóm",
            ...filled.map(({ sex, group }, i) => `Người ${String(i)} | ${sex} | ${group}`),
          ].join("\n");
          return judge(
            countWithin(drawConference({ roster }).persons, { is: "women" }, { is: "group", groups: ["exemplary"] }),
            limitsOf(wanted),
          );
        };
        let fillings: (typeof rows)[] = [[]];
        for (const { sex, group } of rows) {
          const sexes = sex === "" ? (["nữ", "nam"] as const) : [sex];
          const groups = group === "" ? (["điển hình", "khách mời"] as const) : [group];
          fillings = fillings.flatMap((done) =>
            sexes.flatMap((s) => groups.map((g) => [...done, { sex: s, group: g }])),
          );
        }
        const answers = new Set(fillings.map(answerOf));
        const [only] = answers;
        expect(answerOf(rows)).toBe(answers.size === 1 ? only : "unknown");
      }),
      { numRuns: 60 },
    );
  });
});
