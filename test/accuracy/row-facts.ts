import { summaryOf } from "../../src/domain/categories";
import type { Delegate } from "../../src/domain/delegate";
import { valueOf } from "../../src/domain/read";
import type { EntryLabel, RowLabel } from "./accuracy-case";

/** Facts of a row by name; `undefined` is not judged, `null` is nothing. */
export type Facts = Readonly<Record<string, unknown>>;

export function factsOf({ fullName, sex, birth, ethnicity, category, unit, village, kind }: RowLabel): Facts {
  return { fullName, sex, birth, ethnicity, category, unit, village, kind };
}

export function entryFacts({ unit, seats, femaleSeats, staff }: EntryLabel): Facts {
  return { unit, seats, femaleSeats, staff };
}

export function readFacts(delegate: Delegate): Facts {
  return {
    fullName: valueOf(delegate.fullName),
    sex: valueOf(delegate.sex),
    birth: valueOf(delegate.birthDate),
    ethnicity: valueOf(delegate.ethnicity),
    category: delegate.group.kind === "value" ? summaryOf(delegate.group.value) : null,
    unit: valueOf(delegate.unit),
    village: valueOf(delegate.village),
    kind: delegate.kind,
  };
}

/** A value as one line of text; two texts that look alike on paper are alike. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return "null";
  if (typeof value === "string")
    return value
      .normalize("NFC")
      .replace(/[\s\u00a0]+/g, " ")
      .trim();
  if (Array.isArray(value)) return value.map(inWords).join(" or ");
  if (typeof value === "object")
    return Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, part]) => `${key} ${String(part)}`)
      .join(", ");
  return String(value);
}
