import { corpusPlans, sharedPlans, type CorpusPlan } from "../plans/reading/corpus";
import { measurePlan, type PlanMeasurement } from "../plans/reading/measure-plan";
import { MEASURED } from "../plans/reading/plan-label";

const OF_CORPUS = "### Plans of our own writing";
const OF_SHARED = "### Shared plans";

/** What was read of the corpus, and of the real plans where they are at hand: tables of docs/accuracy.md. */
export function planTables(): readonly string[] {
  const shared = sharedPlans();
  return [table(OF_CORPUS, corpusPlans()), ...(shared.length > 0 ? [table(OF_SHARED, shared)] : [])];
}

function table(heading: string, plans: readonly CorpusPlan[]): string {
  const all = plans.map(({ text, labels }) => measurePlan(text, labels));
  const measured = new Set<string>(MEASURED);
  const others = [...new Set(all.flatMap(({ found, missed }) => [...found, ...missed].map(({ kind }) => kind)))];
  return [
    heading,
    "",
    `${String(plans.length)} plans.`,
    "",
    "| facts | asked | found | missed | made up | precision | recall |",
    "|---|---|---|---|---|---|---|",
    ...MEASURED.map((kind) => row(kind, all, (each) => each === kind)),
    row("**all of these**", all, (each) => measured.has(each)),
    row(others.filter((kind) => !measured.has(kind)).join(", "), all, (each) => !measured.has(each)),
    "",
  ].join("\n");
}

function row(name: string, all: readonly PlanMeasurement[], counts: (kind: string) => boolean): string {
  const sum = (part: (of: PlanMeasurement) => readonly { readonly kind: string }[]): number =>
    all.flatMap(part).filter(({ kind }) => counts(kind)).length;
  const [found, missed, madeUp] = [sum((m) => m.found), sum((m) => m.missed), sum((m) => m.madeUp)];
  const share = (right: number, of: number) => (of === 0 ? "—" : (right / of).toFixed(3));
  const isMeasured = MEASURED.some(counts);
  const cells = [found + missed, found, missed, isMeasured ? madeUp : "—"].map(String);
  return `| ${[name, ...cells, isMeasured ? share(found, found + madeUp) : "—", share(found, found + missed)].join(" | ")} |`;
}
