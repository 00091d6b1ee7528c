import { formatCount } from "../../domain/format-number";
import type { Plan } from "../../domain/plan";

/** What was read of a plan's text, and what is to be done with it. */
export function foundInWords({ rules, deadlines, agenda, reading }: Plan): string {
  const open = reading?.open.length ?? 0;
  const parts = [
    rules.length === 0 ? "Chưa đọc được quy định nào" : `Đọc được ${formatCount(rules.length)} quy định`,
    ...(deadlines.length > 0 ? [`${formatCount(deadlines.length)} thời hạn`] : []),
    ...(agenda.length > 0 ? [`chương trình ${formatCount(agenda.length)} mục`] : []),
  ].join(", ");
  const left = open > 0 ? `; ${formatCount(open)} câu chưa thành quy định` : "";
  return `${parts}${left}.${rules.length > 0 ? " Xem từng quy định ở thẻ Kế hoạch rồi bấm “Xác nhận”." : ""}`;
}
