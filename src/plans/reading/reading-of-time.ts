import type { TaggedClause } from "./tagged-clause";
import { TIME_EVIDENCE } from "./time-readings";
import { days, type Seen, sensesOf, type TimeReading } from "./time-seen";
import type { TimeNamed } from "./times-in";

/** A reading needs so much for it, and so much more than any that ends in another fact. */
const LEAST = 4;
const MARGIN = 2;

/**
 * The reading of a time for which most speaks: "open" where another one comes too near, undefined where nothing speaks
 * for it.
 */
export function readingOfTime(
  tagged: TaggedClause,
  time: TimeNamed,
  documentYear: number | null,
): TimeReading | "open" | undefined {
  const { clause, plain } = tagged;
  const seen: Seen = {
    tagged,
    clause,
    time,
    before: plain.slice(0, time.from),
    behind: plain.slice(time.end),
    sensesBefore: sensesOf(tagged, 0, time.from),
    senses: sensesOf(tagged, 0, plain.length),
    documentYear,
  };
  const scores = new Map<TimeReading, number>();
  for (const { speaksFor, weight, holds } of TIME_EVIDENCE)
    if (holds(seen)) scores.set(speaksFor, (scores.get(speaksFor) ?? 0) + weight);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = [
    ranked[0],
    ranked.find(([reading]) => outcome(reading, time) !== outcome(ranked[0]?.[0], time)),
  ];
  if (best === undefined || best[1] < LEAST) return undefined;
  return second !== undefined && second[1] >= LEAST && best[1] - second[1] < MARGIN ? "open" : best[0];
}

/** Readings that end in the same fact do not compete. */
function outcome(reading: TimeReading | undefined, time: TimeNamed): string {
  if (reading === "work") return "deadline";
  if (reading === "conference") return isHeldOn(time) ? "date" : "deadline";
  return "none";
}

/** The conference is held on that day, or in that month; "trước", "chậm nhất" give it a deadline. */
export const isHeldOn = ({ binds: kind, precision, time, until }: TimeNamed): boolean =>
  kind === "on" ||
  (kind === "within" && precision !== "day" && until === undefined) ||
  (kind === "span" && until !== undefined && days({ time, until }) < 7);
