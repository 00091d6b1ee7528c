import { wordsAt } from "./fact-at";
import { quoted } from "./plain-words";
import type { TaggedClause } from "./tagged-clause";
import type { UnitNamed } from "./unit-of";

/** "loại I", "hạng 2": one class of places or offices. */
const GRADE = "(?:loai|hang|nhom) (?:[ivx]{1,4}|\\d|[a-d])(?![a-z\\d])";
/** "dân số từ 30.000", "từ 300 hộ trở lên", "dưới 10.000 người": how large a place is, which no roster tells. */
const SIZE =
  "\\bdan so (?:[a-z]+ ){0,4}\\d|\\b(?:tu|duoi|tren|hon|den|khong qua) \\d[\\d.]* (?:ho|ho dan|ho gia dinh|nhan khau|khau|cu tri|dan|hoc sinh|sinh vien|lop|giuong(?: benh)?)\\b|" +
  "\\d{1,3}\\.\\d{3} (?:nguoi|tro len|tro xuong)\\b";
const CLASS = new RegExp(`\\b${GRADE}|${SIZE}`);

/** Words that name no place by itself but a class of them: "xã loại II", "thôn có từ 300 hộ trở lên". */
export const isClass = (plain: string): boolean => CLASS.test(plain);

/** A grade is no name, though it is written with a capital: "chi nhánh loại I" is any of them. */
export const withoutGrade = (name: string): string =>
  name.replace(/\s+(?:loại|hạng|nhóm)\s+(?:[IVX]{1,4}|\d|[A-D])(?![\p{L}\d])/giu, "");

const VERB = /[\s:,]*(?:\b(?:duoc|thi|phai|se) )*\b(?:cu|bau|chon|gioi thieu|trieu tap|moi|co|duoc|duoc cu)?[\s:,]*$/;

/**
 * The places or offices for which alone the number at `at` holds, by what no roster tells of them: "xã có dân số từ
 * 30.000 người trở lên"; undefined where it holds for all. `words`: as written, where they stand apart.
 */
export function onlyForAt({ clause, plain }: TaggedClause, at: number): UnitNamed | undefined {
  const text = plain.slice(0, at).replace(VERB, "");
  const stop = BEFORE_IT.exec(text)?.[0].length ?? 0;
  const lead = /^[\s,]*(?:(?:va|con|rieng|doi voi|o|tai|moi|cac|nhung)\s+)*/.exec(text.slice(stop))?.[0].length ?? 0;
  const words = text.slice(stop + lead);
  if (!isClass(words) || words.length > LONGEST) return undefined;
  const place = { start: stop + lead, end: stop + lead + words.trimEnd().length };
  // "…; từ 20.000 người trở lên: 150 đại biểu": of the places that the sentence began with.
  const before = /^(?:co |tu |duoi |tren )/.test(words) ? placeAhead(clause) : undefined;
  return before === undefined ? place : { ...place, words: `${before} ${wordsAt(clause, place.start, place.end)}` };
}
const LONGEST = 120;
/** What stands before its part of a sentence: "chi nhánh loại I cử 05, …". */
const BEFORE_IT =
  /^.*(?:[;:.](?!\d)|\d (?:dai bieu|nguoi|dong chi)\b[^,\d]*,|\b(?:cu|bau|chon|gioi thieu) (?:[a-z]+ ){0,2}\d+[^,\d]*,)/s;

/** What the sentence called the places before it told them apart. */
function placeAhead({ paragraph: { words }, sentence, start }: TaggedClause["clause"]): string | undefined {
  const ahead = words.plain.slice(sentence[0], start);
  const match = /(?:^|[:;])\s*(?:doi voi |cac |moi )*(?<place>[a-z][a-z, ]{1,40}?) (?:co |tu |duoi |tren )/.exec(ahead);
  const place = match?.groups?.["place"];
  if (match === null || place === undefined) return undefined;
  const from = sentence[0] + match.index + match[0].indexOf(place);
  return quoted(words, from, from + place.length);
}
