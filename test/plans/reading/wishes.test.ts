import type { FactOf, PlanFact } from "../../../src/plans/reading/plan-facts";
import { labelledLines, readUnder } from "./labelled-lines";
import { WISHES } from "./wishes";

type Shown = { readonly [K in PlanFact["kind"]]?: (fact: FactOf<K> & { readonly kind: K }) => string };

const SHOWN: Shown = {
  emphasis: ({ group }) => `emphasis ${group}`,
  coverage: ({ group }) => `coverage ${group}`,
  selection: ({ how }) => `selection ${how}`,
  dossier: ({ items }) => `dossier ${items.join(", ")}`,
  place: ({ place }) => `place ${place}`,
};

function shown<K extends PlanFact["kind"]>(fact: FactOf<K> & { readonly kind: K }): string[] {
  const words = SHOWN[fact.kind]?.(fact);
  return words === undefined ? [] : [words];
}

test.each(labelledLines(WISHES))("%s: %s", (under, text, expected) => {
  expect(readUnder(under, text).facts.flatMap(shown).join(" ; ")).toBe(expected);
});
