import type { Window } from "./count-window";

/** How a share is wanted. */
export const SHARE_MODES = ["exact", "about", "atLeast", "atMost", "range"] as const;

export interface WantedShare {
  readonly mode: (typeof SHARE_MODES)[number];
  readonly percent: number;
  /** The upper edge of a range. */
  readonly upTo?: number | undefined;
  /** Percentage points, for `about`. */
  readonly tolerance: number;
  /** How a share that is no whole number of people is rounded. */
  readonly rounding: "nearest" | "up" | "down";
}

/** Percentages are kept as whole thousandths, so that 33.3 % of 1,000 is 333 and not 332.9999. */
const SCALE = 1000;
const WHOLE = 100 * SCALE;

/** Percent × base ÷ 100, rounded; "nearest" gives both neighbours at exactly one half. Multiplies before it divides. */
function rounded(percent: number, base: number, rounding: "nearest" | "up" | "down"): readonly [number, number] {
  const product = Math.round(percent * SCALE) * base;
  const down = Math.floor(product / WHOLE);
  const up = Math.ceil(product / WHOLE);
  if (rounding === "down") return [down, down];
  if (rounding === "up") return [up, up];
  const twice = 2 * (product % WHOLE);
  if (twice === WHOLE) return [down, up];
  return twice < WHOLE ? [down, down] : [up, up];
}

/**
 * The counts that fulfil a share of `base` people.
 * exact: the nearest whole number (both neighbours at .5) · about: within the tolerance, and always the nearest whole
 * number · atLeast, atMost, range: the edges themselves belong.
 */
export function shareWindow({ mode, percent, upTo = percent, tolerance, rounding }: WantedShare, base: number): Window {
  switch (mode) {
    case "exact": {
      const [min, max] = rounded(percent, base, rounding);
      return { min, max };
    }
    case "about": {
      const [low, high] = rounded(percent, base, "nearest");
      return {
        min: Math.min(low, rounded(Math.max(0, percent - tolerance), base, "up")[0]),
        max: Math.max(high, rounded(Math.min(100, percent + tolerance), base, "down")[1]),
      };
    }
    case "atLeast":
      return { min: rounded(percent, base, rounding)[0] };
    case "atMost":
      return { max: rounded(percent, base, rounding)[1] };
    case "range": {
      const [low, high] = rounded(percent, base, "nearest");
      return {
        min: Math.min(high, rounded(percent, base, "up")[0]),
        max: Math.max(low, rounded(upTo, base, "down")[1]),
      };
    }
  }
}
