import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanFact } from "../../../src/plans/reading/plan-facts";
import { measurePlan } from "./measure-plan";
import { planLabelSchema, type PlanLabel } from "./plan-label";
import { showFact } from "./show-fact";
import { isTypedAs, TYPED_AS } from "../../typed-as";

/** A plan of our own writing, in the way of one kind of office, and what it asks. */
export interface CorpusPlan {
  readonly name: string;
  /** As it comes: decomposed, in TCVN3 … where the file says so. */
  readonly text: string;
  /** The same in plain letters. */
  readonly plain: string;
  readonly labels: readonly PlanLabel[];
  /** What is wrong today, as the file lists it. */
  readonly known: KnownFaults;
}

interface KnownFaults {
  readonly missed: readonly string[];
  readonly madeUp: readonly string[];
}

const FOLDER = join(__dirname, "corpus");
const SECTION = /^===== (labels(?:, .+)?|missed today|made up today)\n/m;
const labelOf = (line: string): PlanLabel => planLabelSchema.parse(JSON.parse(line));
const linesOf = (text = "") => text.split("\n").filter((line) => line !== "");

/**
 * The plans of the corpus. A file holds the text, "===== labels" ("===== labels, in TCVN3": the text comes so) with one
 * label a line, and below "===== missed today" and "===== made up today" what the reader gets wrong as it stands.
 */
export function corpusPlans(): readonly CorpusPlan[] {
  return readdirSync(FOLDER).map((name) => {
    const [plain = "", ...parts] = readFileSync(join(FOLDER, name), "utf8").split(SECTION);
    const sections = new Map<string, readonly string[]>();
    for (let at = 0; at < parts.length; at += 2) sections.set(parts[at]!, linesOf(parts[at + 1]));
    const [heading = "", labels = []] = [...sections].find(([each]) => each.startsWith("labels")) ?? [];
    const way = heading.slice("labels, ".length);
    return {
      name,
      text: isTypedAs(way) ? TYPED_AS[way](plain) : plain,
      plain,
      labels: labels.map(labelOf),
      known: { missed: sections.get("missed today") ?? [], madeUp: sections.get("made up today") ?? [] },
    };
  });
}

const SHARED = join(__dirname, "../../../../shared/plans");
const SHARED_LABELS = join(__dirname, "shared-labels");

/** The five real plans with what they ask; empty where their folder is absent. */
export function sharedPlans(): readonly CorpusPlan[] {
  if (!existsSync(SHARED)) return [];
  return readdirSync(SHARED_LABELS).map((name) => {
    const text = readFileSync(join(SHARED, name), "utf8");
    const labels = linesOf(readFileSync(join(SHARED_LABELS, name), "utf8")).map(labelOf);
    return { name, text, plain: text, labels, known: { missed: [], madeUp: [] } };
  });
}

/** What the reader gets wrong of a plan now, in the words of its file. */
export function faultsOf({ text, labels }: CorpusPlan): KnownFaults {
  const { missed, madeUp } = measurePlan(text, labels);
  return { missed: missed.map(labelLine), madeUp: madeUp.map(factLine) };
}

/** Lists in every file of the corpus what is wrong today. */
export function writeKnownFaults(): void {
  for (const plan of corpusPlans()) {
    const path = join(FOLDER, plan.name);
    const { missed, madeUp } = faultsOf(plan);
    const list = (heading: string, lines: readonly string[]) =>
      lines.length > 0 ? [`===== ${heading}`, ...lines, ""].join("\n") : "";
    const [kept = ""] = readFileSync(path, "utf8").split(/^===== (?:missed|made up) today\n/m);
    writeFileSync(path, kept + list("missed today", missed) + list("made up today", madeUp));
  }
}

/** A label as its line, without what it need not say. */
function labelLine({ scope, perUnit, ...rest }: PlanLabel): string {
  return JSON.stringify({ ...(scope === "" ? {} : { scope }), ...rest, ...(perUnit ? { perUnit } : {}) });
}

function factLine(fact: PlanFact): string {
  const what = fact.kind === "deadline" ? `: ${fact.what}` : "";
  return `${fact.scope === "" ? "" : `[${fact.scope}] `}${showFact(fact) ?? fact.kind}${what}`.replaceAll("\n", " ");
}
