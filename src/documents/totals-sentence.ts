import { collectivesAmong } from "../domain/count-people";
import { formatCount, formatPercent, percentOf } from "../domain/format-number";
import type { Selector } from "../domain/selector";
import { tally } from "../domain/tally";
import type { DocumentSource } from "./define-document";
import { hasList, openSentence } from "./conference-words";
import { leftOut } from "./delegate-row";
import { countInWords } from "./number-words";

/**
 * "Danh sách này có 140 (Một trăm bốn mươi) đại biểu, trong đó: nữ 60 người (42,9%), …": whoever cannot be told is
 * said, so that the parts add up. Traits that the list has no column for, or whose column is left out, are not
 * mentioned.
 */
export function totalsSentence({ lists, target, options }: DocumentSource): string {
  const { delegates, persons } = lists[target];
  if (!hasList(lists[target])) return "Chưa có danh sách.";
  const without = leftOut(options);
  const others = collectivesAmong(delegates);
  const total = persons.length + others;
  const parts = [
    ...(others > 0 ? [`${formatCount(persons.length)} cá nhân`, `${formatCount(others)} tập thể, hộ`] : []),
    ...trait("nữ", { is: "women" }),
    ...(without.has("dan_toc") ? [] : trait("dân tộc thiểu số", { is: "minority" })),
    ...(without.has("dang_vien") ? [] : trait("đảng viên", { is: "party" })),
  ];
  const heads = `${total === 0 ? "0" : countInWords(total)} ${target === "awards" ? "trường hợp" : "đại biểu"}`;
  return `Danh sách này có ${heads}${parts.length > 0 ? `, trong đó: ${parts.join(", ")}` : ""}.${openSentence(lists[target])}`;

  function trait(name: string, selector: Selector): readonly string[] {
    const { yes, no, unknown } = tally(persons, selector);
    if (persons.length === 0 || (yes.length === 0 && no.length === 0)) return [];
    const open = unknown.length > 0 ? `, chưa rõ ${formatCount(unknown.length)} người` : "";
    return [
      `${name} ${formatCount(yes.length)} người (${formatPercent(percentOf(yes.length, persons.length))}${open})`,
    ];
  }
}
