import { z } from "zod";
import { selectorSchema } from "./selector";

/** How a share is wanted. */
export const SHARE_MODES = ["exact", "about", "atLeast", "atMost", "range"] as const;
/** What a window may refer to besides the list itself: numbers that the office types. */
const REFERENCES = ["superiorTotal", "staff"] as const;
/** What a list of places can name. */
export const PLACE_KINDS = ["village", "unit", "sector"] as const;

const percent = z.number().min(0).max(100);

/**
 * The counts that are wanted. count: of people, "khoảng" with a tolerance in percent of the count · share: of the base,
 * in percent (`upTo`: the upper edge of a range; tolerance: percentage points) · fraction: at most so much of the base
 * · reference: at most so many times a number that stands elsewhere; where it is not known it is no more than `most`.
 */
const windowSchema = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.literal("count"),
    min: z.int().nonnegative().optional(),
    max: z.int().nonnegative().optional(),
    about: z.int().positive().optional(),
    tolerance: z.number().min(0).max(100).default(10),
  }),
  z.strictObject({
    is: z.literal("share"),
    mode: z.enum(SHARE_MODES),
    percent,
    upTo: percent.optional(),
    tolerance: z.number().min(0).max(50).default(5),
    rounding: z.enum(["nearest", "up", "down"]).optional(),
  }),
  z.strictObject({ is: z.literal("fraction"), numerator: z.int().positive(), denominator: z.int().positive() }),
  z.strictObject({
    is: z.literal("reference"),
    to: z.enum(REFERENCES),
    factor: z.number().positive().default(1),
    most: z.int().nonnegative().optional(),
  }),
]);
export type Window = z.input<typeof windowSchema>;

/** What a plan asks of a list: the count of `of` within `among`, for each place `per` names, lies in the window. */
export const quotaSchema = z.strictObject({
  /** What its bar is called. */
  name: z.string().min(1),
  of: selectorSchema,
  /** A sentence that can mean other groups too: it is decided where all of them agree. */
  readings: z.array(selectorSchema).optional(),
  among: selectorSchema,
  /** What the base is called: "đại biểu". */
  amongName: z.string().min(1),
  /** Who is counted: persons, or each row of the list, tập thể and hộ gia đình too. */
  count: z.enum(["persons", "rows"]).default("persons"),
  /** It is asked of each of these places by itself. */
  per: z.enum(PLACE_KINDS).optional(),
  window: windowSchema,
  /** The plan asks for no number: the group is only to be there. */
  isWish: z.boolean().optional(),
});
export type Quota = z.input<typeof quotaSchema>;

/** What stands elsewhere, as far as it is known. */
export type References = Readonly<Partial<Record<(typeof REFERENCES)[number], number | undefined>>>;

/**
 * A limit that grows with the base: (times × base + plus) ÷ over; whole numbers, so that no share is lost to rounding.
 */
interface Line {
  readonly times: number;
  readonly plus: number;
  readonly over: number;
}

/**
 * What a count has to keep to, as values that a solver can take: it reaches one of the lines of `min` and stays within
 * one of those of `max`. `isOpen`: there is a limit besides that nobody knows yet.
 */
export interface Limits {
  readonly min?: readonly Line[];
  readonly max?: readonly Line[];
  readonly isOpen?: boolean;
}

/** What a list must keep to: how many of these are to be within those. */
export interface Constraint extends Limits, Pick<Quota, "of" | "among" | "count" | "per"> {}

/**
 * The constraints of a quota: one for each way in which its sentence can be read, all of which hold where it is met.
 */
export function constraintsOf(quota: Quota, references: References = {}): readonly Constraint[] {
  const { of, readings = [], among, count, per, window } = quota;
  return [of, ...readings].map((one) => ({ of: one, among, count, per, ...limitsOf(window, references) }));
}

/** The counts that would do in one base, edges included. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** How many belong, and how many may. */
export interface Count {
  /** In the base for sure. */
  readonly base: number;
  /** In base and group for sure. */
  readonly certain: number;
  /** In the base for sure, perhaps in the group. */
  readonly open: number;
  /** Perhaps in the base: in the group for sure, not in the group, unknown. */
  readonly baseOpen: { readonly inside: number; readonly outside: number; readonly open: number };
}

export type Way = "met" | "under" | "over" | "unknown";

/** Percentages are kept as whole thousandths, so that 33.3 % of 1,000 is 333 and not 332.9999. */
const SCALE = 1000;
const WHOLE = 100 * SCALE;

const flat = (count: number): readonly Line[] => [{ times: 0, plus: count, over: 1 }];

/** `percent` of the base as the least or the most; a half is rounded to the side that asks less, or to the other. */
const LEAST = {
  up: (times: number): Line => ({ times, plus: 0, over: WHOLE }),
  down: (times: number): Line => ({ times, plus: 1 - WHOLE, over: WHOLE }),
  nearest: (times: number): Line => ({ times: 2 * times, plus: -WHOLE, over: 2 * WHOLE }),
  nearestUp: (times: number): Line => ({ times: 2 * times, plus: 1 - WHOLE, over: 2 * WHOLE }),
};
const MOST = {
  up: (times: number): Line => ({ times, plus: WHOLE - 1, over: WHOLE }),
  down: (times: number): Line => ({ times, plus: 0, over: WHOLE }),
  nearest: (times: number): Line => ({ times: 2 * times, plus: WHOLE, over: 2 * WHOLE }),
};

/**
 * The one place that says what a window allows. exact: the nearest whole number (both neighbours at .5) · about: within
 * the tolerance, and always the nearest whole number · atLeast, atMost, range: the edges themselves belong.
 */
export function limitsOf(window: Window, references: References = {}): Limits {
  switch (window.is) {
    case "count": {
      const { about, tolerance = 10 } = window;
      const least = about === undefined ? window.min : Math.ceil((about * (100 - tolerance)) / 100);
      const most = about === undefined ? window.max : Math.floor((about * (100 + tolerance)) / 100);
      return {
        ...(least === undefined ? {} : { min: flat(least) }),
        ...(most === undefined ? {} : { max: flat(most) }),
      };
    }
    case "share":
      return shareLimits(window);
    case "fraction":
      return { max: [{ times: window.numerator, plus: 0, over: window.denominator }] };
    case "reference": {
      const { to, factor = 1, most } = window;
      const value = references[to];
      if (value !== undefined) return { max: flat(Math.floor(value * factor)) };
      return { ...(most === undefined ? {} : { max: flat(Math.floor(most * factor)) }), isOpen: true };
    }
  }
}

function shareLimits({
  mode,
  percent,
  upTo = percent,
  tolerance = 5,
  rounding,
}: Extract<Window, { is: "share" }>): Limits {
  const times = Math.round(percent * SCALE);
  const lower = Math.round(Math.max(0, percent - tolerance) * SCALE);
  const upper = Math.round(Math.min(100, percent + tolerance) * SCALE);
  switch (mode) {
    case "exact":
      return { min: [LEAST[rounding ?? "nearest"](times)], max: [MOST[rounding ?? "nearest"](times)] };
    case "about":
      return { min: [LEAST.nearest(times), LEAST.up(lower)], max: [MOST.nearest(times), MOST.down(upper)] };
    case "atLeast":
      return { min: [LEAST[rounding ?? "up"](times)] };
    case "atMost":
      return { max: [MOST[rounding ?? "down"](times)] };
    case "range":
      return {
        min: [LEAST.nearestUp(times), LEAST.up(times)],
        max: [MOST.nearest(times), MOST.down(Math.round(upTo * SCALE))],
      };
  }
}

/** The counts that limits allow in a base of that size. */
export function boundsOf({ min, max }: Limits, base: number): Bounds {
  const at = ({ times, plus, over }: Line) => (times * base + plus) / over;
  return {
    ...(min === undefined ? {} : { min: Math.max(0, Math.min(...min.map((line) => Math.ceil(at(line))))) }),
    ...(max === undefined ? {} : { max: Math.max(...max.map((line) => Math.floor(at(line)))) }),
  };
}

/** Whether limits allow the count in a base of that size: {@link boundsOf} asked thousands of times. */
function isWithin({ min, max }: Limits, count: number, base: number): boolean {
  const at = ({ times, plus, over }: Line) => (times * base + plus) / over;
  return (
    (min === undefined || min.some((line) => count >= Math.ceil(at(line)))) &&
    (max === undefined || max.some((line) => count <= Math.floor(at(line))))
  );
}

/** Where the counts may lie: "met" and "under"/"over" only when the unknown could not change it. */
export function judge({ base, certain, open, baseOpen }: Count, limits: Limits): Way {
  const seen = new Set<Way>();
  const { inside, outside } = baseOpen;
  for (let extra = 0; extra <= inside + outside + baseOpen.open; extra += 1) {
    const low = certain + Math.max(0, extra - outside - baseOpen.open);
    const high = certain + open + Math.min(extra, inside + baseOpen.open);
    const { min = 0, max = Infinity } = boundsOf(limits, base + extra);
    if (low < min) seen.add("under");
    if (high > max) seen.add("over");
    if (high >= min && low <= max) seen.add(limits.isOpen === true ? "unknown" : "met");
  }
  const [only, second] = seen;
  return only !== undefined && second === undefined ? only : "unknown";
}

/**
 * The ways to mend a count that is too small or too large, each the smallest; undefined where that way leads nowhere.
 */
export type Mend = {
  /** So many exchanged, the base unchanged. */
  readonly swap: number | undefined;
  /** So many added: to the group when it is too small, outside it when it is too large. */
  readonly add: number | undefined;
  /** So many taken away: outside the group when it is too small, from it when it is too large. */
  readonly remove: number | undefined;
};

/** The smallest changes that mend it, the unknown taken as they suit best. */
export function mend(way: "under" | "over", { base, certain, open }: Count, limits: Limits): Mend {
  const have = way === "under" ? certain + open : certain;
  const fits = (count: number, of: number) => count >= 0 && count <= of && isWithin(limits, count, of);
  const first = (limit: number, test: (k: number) => boolean) => {
    for (let k = 1; k <= limit; k += 1) if (test(k)) return k;
    return undefined;
  };
  const others = base - have;
  // Beyond that an addition would be no advice any more, nor would sending more than half of the list home.
  const farEnough = 4 * base + 100;
  const half = Math.floor(base / 2);
  return way === "under"
    ? {
        swap: first(others, (k) => fits(have + k, base)),
        add: first(farEnough, (k) => fits(have + k, base + k)),
        remove: first(Math.min(others, half), (k) => fits(have, base - k)),
      }
    : {
        swap: first(have, (k) => fits(have - k, base)),
        add: first(farEnough, (k) => fits(have, base + k)),
        remove: first(Math.min(have, half), (k) => fits(have - k, base - k)),
      };
}
