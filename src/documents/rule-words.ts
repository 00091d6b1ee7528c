import { explainMet } from "../checks/engine/explain";
import type { Measure, RuleResult } from "../domain/finding";
import { formatCount, formatPercent, percentOf } from "../domain/format-number";
import { outcomeName, weightOf } from "../domain/outcome-name";
import type { Rule } from "../domain/plan";
import type { DocumentSource } from "./define-document";
import { documentSentence } from "./document-sentence";

/** A rule of the plan with how it came out. */
export interface JudgedRule {
  readonly rule: Rule;
  readonly result: RuleResult;
}

/** How a rule, or one of its counts, came out, as a document says it; what is only worth knowing is no failure. */
export function conclusion({ result }: JudgedRule, outcome: RuleResult["outcome"] = result.outcome): string {
  const severity = weightOf({ ...result, outcome });
  return outcome === "violated" && severity !== "note" ? "Chưa đạt" : outcomeName(outcome, severity);
}

/** Results of the plan's own rules; those that every list must keep (dates, names, doubles) are left out. */
export function planResults({ plan, rules, results }: DocumentSource): readonly JudgedRule[] {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const ofPlan = new Set(plan?.rules.map(({ id }) => id));
  return results.flatMap((result) => {
    const rule = ruleOf.get(result.ruleId);
    return rule && ofPlan.has(rule.id) ? [{ rule, result }] : [];
  });
}

/** "từ 91 đến 105", "không quá 150". */
export function wantedInWords(measure: Measure | undefined): string {
  const { min, max } = measure ?? {};
  if (min !== undefined && max !== undefined)
    return min === max ? `đúng ${formatCount(min)}` : `từ ${formatCount(min)} đến ${formatCount(max)}`;
  if (min !== undefined) return `ít nhất ${formatCount(min)}`;
  return max === undefined ? "không nêu con số" : `không quá ${formatCount(max)}`;
}

/** "98/140 (70,0%)", with who is still unknown. */
export function actualInWords({ certain, possible, base, wantedPercent }: Measure): string {
  const open = possible > 0 ? `, chưa rõ ${formatCount(possible)}` : "";
  return wantedPercent === undefined
    ? `${formatCount(certain)}${open}`
    : `${formatCount(certain)}/${formatCount(base)} (${formatPercent(percentOf(certain, base))})${open}`;
}

/** Findings of one rule that are told in full; the others are counted. */
const SAID = 2;

/**
 * What the check says about a rule: the sentences of its findings, of the rule that holds, or why there was nothing to
 * check.
 */
export function resultSentence(judged: JudgedRule): string {
  const { rule, result } = judged;
  if (result.findings.length === 0) return explainMet(result, rule).sentence;
  const sentences = [...new Set(result.findings.map((finding) => documentSentence(finding, judged)))];
  const said = sentences.slice(0, SAID);
  const others = sentences.length - said.length;
  return [...said, ...(others > 0 ? [`Và ${formatCount(others)} trường hợp nữa.`] : [])].join(" ");
}
