import type { Rule, Scope } from "../../domain/plan";
import { awaitingRules } from "../../domain/rules-of";
import type { ListLine } from "../lists/explain-lists";

const NAMED = 3;

/** What was not checked because nobody confirmed it yet, with the way out; nothing where everything is confirmed. */
export function explainAwaiting(
  planRules: readonly Rule[],
  switchedOff: readonly string[],
  scope: Scope,
): readonly ListLine[] {
  const awaiting = awaitingRules(planRules, switchedOff, scope);
  if (awaiting.length === 0) return [];
  const named = awaiting.slice(0, NAMED).map(({ title }) => `“${title}”`);
  const more = awaiting.length - named.length;
  const text =
    `Chưa kiểm tra ${String(awaiting.length)} quy định mới được đề xuất: ${named.join(", ")}` +
    `${more > 0 ? ` và ${String(more)} quy định nữa` : ""}. Xác nhận hoặc tắt từng quy định ở thẻ Kế hoạch.`;
  return [{ sheet: null, text, isCounted: false }];
}
