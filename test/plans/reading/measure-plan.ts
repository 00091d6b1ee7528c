import type { PlanFact } from "../../../src/plans/reading/plan-facts";
import { readPlan } from "../../../src/plans/reading/read-plan";
import { fitsLabel } from "./fits-label";
import { MEASURED, type PlanLabel } from "./plan-label";

export interface PlanMeasurement {
  readonly found: readonly PlanLabel[];
  readonly missed: readonly PlanLabel[];
  readonly madeUp: readonly PlanFact[];
}

/** What was found, missed and made up of one plan. */
export function measurePlan(text: string, labels: readonly PlanLabel[]): PlanMeasurement {
  const { facts } = readPlan(text);
  const rest = new Set(facts);
  const take = (label: PlanLabel): boolean => {
    const fitting = [...rest].filter((fact) => fitsLabel(label, fact));
    const best = fitting.find((fact) => namesMore(fact)) ?? fitting[0];
    return best !== undefined && rest.delete(best);
  };
  const asked = labels.filter(({ may }) => may !== true);
  const strictFirst = [...asked].sort((a, b) => Number(isNarrow(b)) - Number(isNarrow(a)));
  const found = new Set(strictFirst.filter(take));
  const alternatives = (label: PlanLabel): PlanLabel[] =>
    (label.or ?? []).map((each) => ({ ...each, scope: each.scope === "" ? label.scope : each.scope }));
  for (const label of asked) {
    const others = alternatives(label);
    const said = others.length > 0 && others.every((each) => facts.some((fact) => fitsLabel(each, fact)));
    if (said) found.add(label);
  }
  for (const label of labels) {
    if (label.may === true) take(label);
    alternatives(label).forEach(take);
  }
  const measured: readonly string[] = MEASURED;
  return {
    found: [...found],
    missed: asked.filter((label) => !found.has(label)),
    madeUp: [...rest].filter(({ kind }) => measured.includes(kind)),
  };
}

/** Labels that say more choose first, and take the fact that says as much. */
const isNarrow = ({ who = "", staff }: PlanLabel) => who !== "" || (staff ?? null) !== null;
const namesMore = (fact: PlanFact) =>
  (fact.kind === "deadline" && fact.who !== "") || (fact.kind === "cap" && fact.staff !== undefined);
