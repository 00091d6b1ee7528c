import type { Choices } from "../../domain/choices";
import { formatCount } from "../../domain/format-number";
import type { Plan, Rule, Scope } from "../../domain/plan";
import { awaitingRules } from "../../domain/rules-of";
import type { ListLine } from "../lists/explain-lists";
import { shownRule } from "./rule-form";

const NAMED = 3;

/**
 * What was not checked because nobody confirmed it yet or made a rule of it, with the way out; nothing where everything
 * is settled.
 */
export function explainAwaiting(
  planRules: readonly Rule[],
  { disabledRules, params }: Pick<Choices, "disabledRules" | "params">,
  scope: Scope,
  plan: Plan | null,
): readonly ListLine[] {
  const awaiting = awaitingRules(planRules, disabledRules, scope).map((rule) => shownRule(rule, params[rule.id]));
  const open = plan?.reading?.open.length ?? 0;
  const texts = [
    ...(awaiting.length > 0 ? [awaitingWords(awaiting)] : []),
    ...(open > 0
      ? [`Còn ${formatCount(open)} câu của kế hoạch chưa thành quy định. Thêm quy định hoặc bỏ qua ở thẻ Kế hoạch.`]
      : []),
  ];
  return texts.map((text) => ({ sheet: null, text, isCounted: false, settledIn: "plan" }));
}

function awaitingWords(awaiting: readonly Rule[]): string {
  const named = awaiting.slice(0, NAMED).map(({ title }) => `“${title}”`);
  const more = awaiting.length - named.length;
  return (
    `Chưa kiểm tra ${String(awaiting.length)} quy định mới được đề xuất: ${named.join(", ")}` +
    `${more > 0 ? ` và ${String(more)} quy định nữa` : ""}. Xác nhận hoặc tắt từng quy định ở thẻ Kế hoạch.`
  );
}
