import type { RuleResult } from "../../domain/finding";
import { checkWorkbook, type WorkbookInput } from "../check-workbook";

/**
 * What the rules that wait for their confirmation come to in the lists as they stand, without making one of them count:
 * the check that would follow if all were confirmed, its results for these alone.
 */
export function resultsIfConfirmed(input: WorkbookInput): readonly RuleResult[] {
  const { plan, choices } = input;
  const waiting = new Set(
    plan?.rules
      .filter(({ id, status }) => status === "proposed" && !choices.disabledRules.includes(id))
      .map(({ id }) => id),
  );
  if (plan === null || waiting.size === 0) return [];
  const rules = plan.rules.map((rule) => (waiting.has(rule.id) ? { ...rule, status: "confirmed" as const } : rule));
  return checkWorkbook({ ...input, plan: { ...plan, rules } }).results.filter(({ ruleId }) => waiting.has(ruleId));
}
