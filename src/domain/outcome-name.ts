import type { Finding, RuleOutcome, RuleResult } from "./finding";
import { SEVERITIES, type Severity } from "./plan";

/** How something came out, in one or two words. What is only worth knowing is never called a violation. */
export function outcomeName(outcome: RuleOutcome, severity: Severity): string {
  if (outcome === "met") return "Đạt";
  if (outcome === "notApplicable") return "Không có gì để kiểm tra";
  if (outcome === "undecided") return "Chưa đủ dữ liệu";
  return severity === "note" ? "Lưu ý" : "Vi phạm";
}

/** What a rule's result weighs: the worst of what was found, which may be less than the rule itself. */
export function weightOf({
  severity,
  outcome,
  findings,
}: Pick<RuleResult, "severity" | "outcome" | "findings">): Severity {
  const found = findings.filter((finding: Finding) => finding.outcome === outcome).map((finding) => finding.severity);
  return SEVERITIES.find((one) => found.includes(one)) ?? severity;
}
