import { readPlan } from "../../../src/plans/reading/read-plan";
import type { FactOf, PlanFact } from "../../../src/plans/reading/plan-facts";
import { TIMES_AND_LISTS } from "./times-and-lists";

type Shown = { readonly [K in PlanFact["kind"]]?: (fact: FactOf<K>) => string };

const SHOWN: Shown = {
  deadline: (fact) =>
    `deadline ${due(fact)} [${fact.who}${fact.to === undefined ? "" : ` → ${fact.to}`}] {${fact.what}}`,
  date: ({ date, until, time }) =>
    `date ${date}${until === undefined ? "" : `..${until}`}${time === undefined ? "" : ` ${time}`}`,
  duration: ({ duration }) => `duration ${duration}`,
  place: ({ place }) => `place ${place}`,
  period: ({ from, to }) => `period ${String(from)}-${String(to)}`,
  allocation: ({ rows, printedTotal }) =>
    `allocation ${rows
      .map(({ unit, seats, parts = [] }) =>
        [unit, String(seats), ...parts.map(({ name, seats: part }) => `${name} ${String(part)}`)].join(" "),
      )
      .join(", ")}${printedTotal === undefined ? "" : ` of ${String(printedTotal)}`}`,
  agenda: ({ items }) =>
    `agenda ${items
      .map(({ start, minutes, text, by }) =>
        [start, minutes === undefined ? undefined : `${String(minutes)}'`, text, by && `(${by})`]
          .filter((part) => part !== undefined)
          .join(" "),
      )
      .join(", ")}`,
};

function due({ from, before, by, within, relativeDays, workingDays, time }: FactOf<"deadline">): string {
  const parts = [
    from === undefined ? "" : `from ${from}`,
    before === undefined ? "" : `before ${before}`,
    by === undefined ? "" : `by ${by}`,
    within === undefined ? "" : `within ${within}`,
    relativeDays === undefined ? "" : `days ${String(relativeDays)}`,
    workingDays === undefined ? "" : "working",
    time ?? "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function shown<K extends PlanFact["kind"]>(fact: FactOf<K> & { readonly kind: K }): readonly string[] {
  const words = SHOWN[fact.kind]?.(fact);
  return words === undefined ? [] : [words + (fact.replaces === undefined ? "" : ` for ${fact.replaces}`)];
}

const cases: [heading: string, text: string, expected: string][] = [];
let heading = "";
for (const line of TIMES_AND_LISTS.split("\n")) {
  if (line.startsWith("## ")) heading = line.slice(3);
  const [text, expected] = line.split("=>");
  if (text !== undefined && expected !== undefined) cases.push([heading, text.trim(), expected.trim()]);
}

test.each(cases)("%s: %s", (under, text, expected) => {
  const { facts, notUnderstood } = readPlan(
    `KẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến năm 2025\nI. ${under.toUpperCase()}\n${text
      .replaceAll("⏎", "\n")
      .replaceAll("⇥", "\t")}`,
  );
  const found = [...facts.flatMap(shown), ...notUnderstood.map(() => "?")].join(" ; ");
  expect(expected.includes("{") ? found : found.replace(/ \{[^}]*\}/g, "")).toBe(expected);
});
