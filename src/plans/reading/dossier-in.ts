import type { FactPlace } from "./fact-at";
import type { Paragraph } from "./outline-of";
import type { FactOf } from "./plan-facts";
import { quoted } from "./plain-words";

/** "Hồ sơ gồm: …", "hồ sơ đề nghị gồm có …", "Hồ sơ: …", "nộp hồ sơ (gồm …)": the list behind it, to the full stop. */
const LIST =
  /\bho so\b(?:[^:.;()]{0,80}?\b(?:bao )?gom(?: co)?\s*:?|[^:.;()\d]{0,40}:|[^:.;()]{0,60}\(\s*(?:bao )?gom(?: co)?\s*:?)\s*(?<items>\S.*?)(?=\.(?:\s|$)|$)/;
const PAPER =
  /\b(?:to trinh|bien ban|bao cao|danh sach|ly lich|anh|phieu|cong van|ban (?:tom tat|thanh tich|khai|sao|nhan xet|dang ky)|de nghi|xac nhan|giay|tham luan|so yeu|quyet dinh|tep|file|phim|video|thanh tich|mau)\b/;
/** A number of its own before an item: "1) Tờ trình", "(2) biên bản", "a) …". */
const NUMBER = /^\s*(?:va\s+)?(?:\(?(?:\d{1,2}|[a-z])[).]\s*|[-+]\s*)?/;

/** The papers of a dossier that one paragraph lists; none where fewer than two of them are papers. */
export function dossierIn({ words }: Paragraph, place: FactPlace): FactOf<"dossier">[] {
  const match = LIST.exec(words.plain);
  const items = match?.groups?.["items"];
  if (match === null || items === undefined) return [];
  const from = match.index + match[0].length - items.length;
  const isInBrackets = /\([^)]*$/.test(match[0].slice(0, -items.length));
  const spans = itemsOf(isInBrackets ? items.replace(/\).*$/, "") : items);
  if (spans.filter(([start, end]) => PAPER.test(items.slice(start, end))).length < 2) return [];
  return [{ kind: "dossier", ...place, items: spans.map(([a, b]) => quoted(words, from + a, from + b).trim()) }];
}

/** Between semicolons, else between commas and "và"; what stands in brackets belongs to its item. */
function itemsOf(list: string): readonly (readonly [number, number])[] {
  const flat = list.replace(/\((?!\d\))[^()]*\)/g, (hole) => "_".repeat(hole.length));
  const signs = flat.includes(";") ? /;/g : /,| va (?=\S)/g;
  const spans: [number, number][] = [];
  let start = 0;
  for (const sign of [...flat.matchAll(signs), undefined]) {
    const end = sign?.index ?? flat.length;
    const from = start + (NUMBER.exec(flat.slice(start, end))?.[0].length ?? 0);
    if (/[a-z]/.test(flat.slice(from, end))) spans.push([from, end]);
    start = end + (sign?.[0].length ?? 0);
  }
  return spans;
}
