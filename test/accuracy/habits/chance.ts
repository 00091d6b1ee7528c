/** Chance that is the same for the same seed, on every machine. */
export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number;
  readonly pick: <T>(all: readonly T[]) => T;
  /** True `percent` times of a hundred. */
  readonly is: (percent: number) => boolean;
  /** One of the entries, each as often as its odds say. */
  readonly among: <T extends { readonly odds: number }>(all: readonly T[]) => T;
}

export function chanceOf(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    pick: (all) => all[int(0, all.length - 1)]!,
    is: (percent) => next() * 100 < percent,
    among: (all) => {
      let left = next() * all.reduce((sum, { odds }) => sum + odds, 0);
      return all.find(({ odds }) => (left -= odds) < 0) ?? all[0]!;
    },
  };
}

/** One seed in five is held out: no weight is fitted on what is drawn from it. */
const isHeldOut = (seed: number): boolean => seed % 5 === 0;

/** The first seeds of either side. */
export function seeds(side: "fitting" | "held out", count: number): number[] {
  const found: number[] = [];
  for (let seed = 1; found.length < count; seed += 1) if (isHeldOut(seed) === (side === "held out")) found.push(seed);
  return found;
}
