import type { FactOf, PlanFact } from "../../../src/plans/reading/plan-facts";

const numbers = (value: number | string | readonly number[] | null) =>
  value === null ? "" : ` ${typeof value === "object" ? value.join("-") : String(value)}`;

type Shown = { readonly [K in PlanFact["kind"]]?: (fact: FactOf<K>) => string };

const WORDS: Shown = {
  cap: (fact) => {
    const each = fact.perUnit ? ` each ${fact.unit ?? ""}` : "";
    const of = fact.of === "tổng" || fact.relation === "fraction" ? "" : ` ${fact.of}`;
    return `cap ${fact.relation}${numbers(fact.value)}${each}${of}`;
  },
  share: (fact) => `share ${fact.relation}${numbers(fact.percent)} ${fact.group}`,
  form: (fact) => `form${staff(fact.staff)} ${fact.form}`,
  deadline: (fact) => `deadline ${due(fact)}${fact.time === undefined ? "" : ` ${fact.time}`}`,
  date: (fact) => `date ${fact.date}`,
  talks: ({ count = null, collectives, persons }) =>
    `talks${numbers(count)}${collectives === undefined ? "" : ` collectives ${String(collectives)}`}` +
    (persons === undefined ? "" : ` persons ${String(persons)}`),
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

/** A fact in short, for tables: "cap max 150", "share approx 70 <group>"; undefined for kinds that tables leave out. */
export function showFact<K extends PlanFact["kind"]>(fact: FactOf<K> & { readonly kind: K }): string | undefined {
  return WORDS[fact.kind]?.(fact);
}

function staff(of: FactOf<"form">["staff"]): string {
  if (of === null) return "";
  return of.op === "between" ? ` between ${String(of.min)}-${String(of.max)}` : ` ${of.op} ${String(of.number)}`;
}

function due({ before, by, within, relativeDays }: FactOf<"deadline">): string {
  if (before !== undefined) return `before ${before}`;
  if (by !== undefined) return `by ${by}`;
  return within === undefined ? `days ${String(relativeDays)}` : `within ${within}`;
}
