import { labelledLines, readUnder } from "./labelled-lines";
import { showFact } from "./show-fact";
import type { FactOf, PlanFact } from "../../../src/plans/reading/plan-facts";
import { TIMES_AND_LISTS } from "./times-and-lists";

type Shown = { readonly [K in PlanFact["kind"]]?: (fact: FactOf<K> & { readonly kind: K }) => string | undefined };

const SHOWN: Shown = {
  deadline: (fact) =>
    `deadline ${due(fact)} [${fact.who}${fact.to === undefined ? "" : ` → ${fact.to}`}] {${fact.what}}`,
  date: ({ date, until, time }) =>
    `date ${date}${until === undefined ? "" : `..${until}`}${time === undefined ? "" : ` ${time}`}`,
  duration: ({ duration }) => `duration ${duration}`,
  place: ({ place }) => `place ${place}`,
  period: ({ from, to }) => `period ${String(from)}-${String(to)}`,
  // Said as in the other tables.
  allocation: showFact,
  agenda: showFact,
};

function due({ from, before, by, within, relativeDays, since, workingDays, time }: FactOf<"deadline">): string {
  const parts = [
    from === undefined ? "" : `from ${from}`,
    before === undefined ? "" : `before ${before}`,
    by === undefined ? "" : `by ${by}`,
    within === undefined ? "" : `within ${within}`,
    relativeDays === undefined ? "" : `days ${String(relativeDays)}`,
    workingDays === undefined ? "" : "working",
    since === undefined ? "" : `since ${since}`,
    time ?? "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function shown<K extends PlanFact["kind"]>(fact: FactOf<K> & { readonly kind: K }): readonly string[] {
  const words = SHOWN[fact.kind]?.(fact);
  return words === undefined ? [] : [words + (fact.replaces === undefined ? "" : ` for ${fact.replaces}`)];
}

test.each(labelledLines(TIMES_AND_LISTS))("%s: %s", (under, text, expected) => {
  const { facts, notUnderstood } = readUnder(under, text);
  const found = [...facts.flatMap(shown), ...notUnderstood.map(() => "?")].join(" ; ");
  expect(expected.includes("{") ? found : found.replace(/ \{[^}]*\}/g, "")).toBe(expected);
});
