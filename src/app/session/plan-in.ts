import type { Plan } from "../../domain/plan";
import { FileRefused } from "../../domain/file-refused";
import type { PlanReading } from "../../plans/reading/plan-facts";
import { parsePlan } from "../../plans/parse-plan";
import { amendedPlan, isAmendment } from "../plan/amended-plan";
import { explainPlanRefusal } from "../plan/explain-plan-refusal";
import { planFromReading } from "../plan/plan-from-reading";
import type { PlanReaderPort } from "../plan/plan-reader-port";
import type { OfferedPlan, PlanSource } from "./session";

/**
 * The plan of a file or of a text, whatever it is: a saved plan file, or the document of a plan, which is read; else
 * why there is none, as a sentence. `today`: ISO date; `own`: the plan that the office has already, which a text may
 * amend.
 */
export async function planIn(
  source: PlanSource,
  { reader, today, own }: { readonly reader: PlanReaderPort; readonly today: string; readonly own: Plan | undefined },
): Promise<OfferedPlan | { readonly problem: string }> {
  const name = "name" in source ? source.name : "dán vào";
  const saved = savedText(source);
  if (saved !== null) {
    const parsed = parsePlan(saved);
    if (parsed.ok) return { plan: parsed.plan, isFile: true };
    return { problem: `Chưa dùng được kế hoạch “${name}”: ${parsed.problems.slice(0, 5).join(" ")}` };
  }
  try {
    const reading = await readingOf(source, reader);
    const nothing = reading.warnings.find(({ code }) => code === "no-plan");
    if (nothing !== undefined) return { problem: nothing.text };
    const plan = planFromReading(reading, today);
    return own !== undefined && isAmendment(reading)
      ? { plan, isFile: false, amended: amendedPlan(own, reading, today) }
      : { plan, isFile: false };
  } catch (error) {
    return { problem: explainPlanRefusal(error, name) };
  }
}

async function readingOf(source: PlanSource, reader: PlanReaderPort): Promise<PlanReading> {
  if ("text" in source) return reader.readText(source.text);
  if (source.bytes === null) throw new FileRefused("too-large");
  return reader.readFile(source.name, source.bytes);
}

/** The text of what looks like a saved plan: named so, or beginning as one does and not as an .rtf. */
function savedText(source: PlanSource): string | null {
  if ("text" in source) return /^\s*\{/.test(source.text) ? source.text : null;
  if (source.bytes === null) return null;
  const isNamed = /\.json$/i.test(source.name);
  const isBegun = /^(?:\uFEFF)?\s*\{(?!\\rtf)/.test(new TextDecoder().decode(source.bytes.subarray(0, 200)));
  return isNamed || isBegun ? new TextDecoder().decode(source.bytes) : null;
}
