import { checkById } from "../checks/engine/check-by-id";
import type { Rule } from "../domain/plan";
import { problemInWords } from "./problem-in-words";

/** What is wrong with the numbers an office gave a rule, as one sentence; null when its check accepts them. */
export function paramProblem(rule: Rule, params: Readonly<Record<string, unknown>>): string | null {
  const parsed = checkById(rule.check)?.params.safeParse(params);
  if (parsed === undefined || parsed.success) return null;
  return parsed.error.issues.flatMap((issue) => problemInWords(issue, params, [])).join(" ");
}
