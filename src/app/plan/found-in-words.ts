import { formatCount } from "../../domain/format-number";
import type { Plan } from "../../domain/plan";

/** What was read of a plan's text; of a plan without one, its title. */
export function foundInWords({ title, rules, deadlines, agenda, reading }: Plan): string {
  if (reading === undefined) return `Đang dùng kế hoạch “${title}”.`;
  const open = reading.open.length;
  const parts = [
    rules.length === 0 ? "Chưa đọc được quy định nào" : `Đọc được ${formatCount(rules.length)} quy định`,
    ...(deadlines.length > 0 ? [`${formatCount(deadlines.length)} thời hạn`] : []),
    ...(agenda.length > 0 ? [`chương trình ${formatCount(agenda.length)} mục`] : []),
  ].join(", ");
  const left = open > 0 ? `; ${formatCount(open)} câu chưa thành quy định` : "";
  return `${parts}${left}.`;
}
