import { explain, explainMet } from "../checks/explain";
import type { Measure, RuleResult } from "../domain/finding";
import { formatCount, formatPercent, percentOf } from "../domain/format-number";
import type { Rule } from "../domain/plan";
import type { DocumentSource } from "./define-document";

/** A rule of the plan with how it came out. */
export interface JudgedRule {
  readonly rule: Rule;
  readonly result: RuleResult;
}

export const OUTCOME_NAMES = { met: "Đạt", violated: "Chưa đạt", undecided: "Chưa đủ dữ liệu" } as const;

/** Results of the plan's own rules; those that every list must keep (dates, names, doubles) are left out. */
export function planResults({ plan, rules, results }: DocumentSource): readonly JudgedRule[] {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const ofPlan = new Set(plan?.rules.map(({ id }) => id));
  return results.flatMap((result) => {
    const rule = ruleOf.get(result.ruleId);
    return rule && ofPlan.has(rule.id) ? [{ rule, result }] : [];
  });
}

/** "từ 91 đến 105", "không quá 150"; the title of the rule when it wants no number. */
export function wantedInWords(measure: Measure | undefined, rule: Rule): string {
  const { min, max } = measure ?? {};
  if (min !== undefined && max !== undefined) return min === max ? `đúng ${formatCount(min)}` : `từ ${formatCount(min)} đến ${formatCount(max)}`;
  if (min !== undefined) return `ít nhất ${formatCount(min)}`;
  return max === undefined ? rule.title : `không quá ${formatCount(max)}`;
}

/** "98/140 (70,0%)", with who is still unknown. */
export function actualInWords({ certain, possible, base, wantedPercent }: Measure): string {
  const open = possible > 0 ? `, chưa rõ ${formatCount(possible)}` : "";
  return wantedPercent === undefined ? `${formatCount(certain)}${open}` : `${formatCount(certain)}/${formatCount(base)} (${formatPercent(percentOf(certain, base))})${open}`;
}

/** What the check says about a rule: the sentence of each finding, or of the rule that holds. */
export function resultSentence({ rule, result }: JudgedRule): string {
  if (result.findings.length === 0) return explainMet(result, rule).sentence;
  return result.findings.map((finding) => explain(finding, rule).sentence).join(" ");
}
