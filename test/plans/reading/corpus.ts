import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlan } from "../../../src/plans/reading/read-plan";
import { showFact } from "./show-fact";

/** A plan of our own writing, in the way of one kind of office, and the facts that stand in it. */
export interface CorpusPlan {
  readonly name: string;
  readonly text: string;
  /** As showFact writes them. */
  readonly expected: readonly string[];
}

const FOLDER = join(__dirname, "corpus");

/** The plans of the corpus: a text, a line of "=", and its facts of the kinds that are measured. */
export function corpusPlans(): readonly CorpusPlan[] {
  return readdirSync(FOLDER).map((name) => {
    const [text = "", facts = ""] = readFileSync(join(FOLDER, name), "utf8").split(/^=====\n/m);
    return { name, text, expected: facts.split("\n").filter((line) => line !== "") };
  });
}

export interface PlanMeasurement {
  readonly found: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** What was found, missed and made up of one plan. */
export function measurePlan({ text, expected }: CorpusPlan): PlanMeasurement {
  const got = readPlan(text).facts.flatMap((fact) => showFact(fact) ?? []);
  const rest = [...got];
  const missed = expected.filter((fact) => {
    const at = rest.indexOf(fact);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { found: expected.length - missed.length, missed, wrong: rest };
}
