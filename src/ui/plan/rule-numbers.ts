import type { Rule } from "../../domain/plan";
import { paramNames, planWords } from "./plan-words";

/** A number of a rule that the office may change. */
export interface RuleNumber {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  /** The plan's own, or what holds where the plan gives none. */
  readonly value: number;
}

/** Numbers that hold when the plan gives none, by check. */
const UNWRITTEN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "expected-total": { tolerancePercent: 10 },
  "implausible-age": { youngest: 16, oldest: 100 },
};

/** The numbers of a rule in the order in which the plan writes them; a tolerance only where the plan says "khoảng". */
export function numbersOf(rule: Rule): readonly RuleNumber[] {
  const isAbout = rule.check !== "group-share" || rule.params["mode"] === "about";
  const unwritten = rule.check === "group-share" && isAbout ? { tolerance: 5 } : (UNWRITTEN[rule.check] ?? {});
  return Object.entries({ ...unwritten, ...rule.params })
    .flatMap(([name, value]) =>
      typeof value === "number" && (isAbout || name !== "tolerance") ? [{ name, value }] : [],
    )
    .map(({ name, value }) => ({ name, value, ...(paramNames[name] ?? { label: planWords.rules.number, unit: "" }) }))
    .sort((a, b) => Number(a.name in unwritten) - Number(b.name in unwritten));
}

/** The ways in which a sentence of the plan can be read, where the office has to pick one. */
export function readingsOf(rule: Rule): readonly { readonly id: string; readonly title: string }[] {
  const readings = rule.params["readings"];
  if (!Array.isArray(readings)) return [];
  return readings.flatMap((one: unknown) => {
    if (typeof one !== "object" || one === null || !("id" in one) || !("title" in one)) return [];
    return typeof one.id === "string" && typeof one.title === "string" ? [{ id: one.id, title: one.title }] : [];
  });
}
