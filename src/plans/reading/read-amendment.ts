import type { Clause } from "./clauses-of";
import { wordsAt } from "./fact-at";

const CHANGE =
  /\b(?:thay the|sua doi|dieu chinh|sua|thay|doi)\b(?<old>[^.]*?)\s(?:bang|thanh|sang|nay la|nay sua thanh|xuong con|len(?: thanh)?)\s+(?=["'\d]|toi da|khong qua|khoang|it nhat|ngay|cum tu|so)/;

/**
 * "thay thế “tối đa 150” bằng “tối đa 200”": the part that holds from now on, and the words that it takes the place of.
 */
export function amended(clause: Clause): { readonly clause: Clause; readonly replaces: string } | undefined {
  const match = CHANGE.exec(clause.plain);
  const old = match?.groups?.["old"];
  if (match === null || old === undefined || !/\d/.test(old)) return undefined;
  const from = match.index + match[0].indexOf(old);
  // Of what was, only whom it counts is still read: "số lượng đại biểu … từ 250" → 200.
  const lead = /\b(?:so luong|tong so|thoi gian|ty le)[^"'\d]*?(?=\s+(?:tu|la|toi da|khong qua)?\s*["'\d])/.exec(old);
  const leadAt = from + (lead?.index ?? 0);
  const end = match.index + match[0].length;
  const kept = " ".repeat(leadAt) + (lead?.[0] ?? "");
  return {
    clause: { ...clause, plain: kept.padEnd(end) + clause.plain.slice(end) },
    replaces: wordsAt(clause, from, from + old.length)
      .replace(/^(?:cụm từ|nội dung)\s*/iu, "")
      .replace(/^["“']|["”']$/gu, ""),
  };
}
