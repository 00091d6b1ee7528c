import type { Clause } from "./clauses-of";
import type { NumberFound } from "./numbers-in";
import { onlyForAt, withoutGrade } from "./only-for";
import { quoted } from "./plain-words";
import { tagsBetween, type TaggedClause } from "./tagged-clause";

export interface UnitNamed {
  readonly start: number;
  readonly end: number;
  /** As written, where it stands outside of the clause. */
  readonly words?: string;
}

/** What a unit's name ends with: its verb, its number, or more words about it. */
const UNIT_END =
  /\s*(?:[:;.()]|\b(?:duoc|de lai|moi them|(?<!dan )cu|chon|bau|gioi thieu|khong|toi|it|do|co(?! so| quan| to chuc)|la|gom|tham|du|cong nhan|truc thuoc|thuoc|tren|nhung|phai|can|khoang|chiem|lua|phan(?= bo)|binh(?= (?:chon|xet|bau)))\b|\d)/;
/** Each of these is one of the people, a conference or a talk, no place that sends somebody. */
const NO_UNIT =
  /^\s*(?:dai bieu|nguoi|hoi nghi|dai hoi|tham luan|y kien|bai|bao cao|ca nhan|suat|dong chi|nam|buoi|ngay)\b/;
const EVERY =
  /(?:^|[,;:]|\bva)\s*(?:cac|tat ca cac|toan bo cac)\s+(?<unit>[^\d,;:]{2,60}?(?:, [^\d,;:]{2,25}?)?)\s+(?:duoc )?(?:cu|gioi thieu|chon|bau|lua chon|chon cu|dang ky|chuan bi)\s*$/;
/** "Các xã cử 160 đại biểu" is together: one of them sends no more than this. */
const MOST_OF_ONE = 30;
/** "Mỗi phường mời 60 đại biểu", "mỗi xã tổ chức … 80": to its own conference; to another's it sends no so many. */
const MANY = 20;
/** "mỗi xã, tổng số 80 đại biểu". */
const OF_A_WHOLE = /;|\b(?:tong (?:so|cong)|quy mo|qui mo|tat ca|ca thay|toan (?:hoi nghi|dai hoi))\b/;
/** "18 thôn x 03 đại biểu". */
const TIMES = /\d\s+(?<unit>[a-z]+(?:,? [a-z]+){0,5}?)\s*[x*]\s*$/;
const SLASH = /^(?:[^,;/\d]|(?<=\bd)\/c){0,40}?\s*(?<!\bd)\/\s*(?:1 |mot )?(?<unit>[^\d;:.()]{2,60})/;

/** The unit that sends so many each: "mỗi thôn 02 đại biểu", "02 đại biểu/đơn vị", "các thôn cử 02 đại biểu". */
export function unitOf(tagged: TaggedClause, number: NumberFound, boundStart: number): UnitNamed | undefined {
  const { plain } = tagged;
  const each = eachBefore(tagged, number);
  if (
    each !== undefined &&
    !(number.value >= MANY && /[a-z] (?:moi|trieu tap)\b/.test(plain.slice(each.end, boundStart))) &&
    !isOfAnother(tagged, each.end, boundStart) &&
    !NO_UNIT.test(plain.slice(each.end)) &&
    !OF_A_WHOLE.test(plain.slice(each.end, boundStart)) &&
    !(number.value >= MANY && /(?<=[a-z] )to chuc\b/.test(plain.slice(each.end, boundStart)))
  ) {
    const text = plain.slice(each.end, boundStart);
    const end = each.end + (UNIT_END.exec(text)?.index ?? text.length);
    const named = trimmed(plain, each.end, end);
    if (named !== undefined && named.end - named.start <= 60) return named;
  }
  const times = placeOfUnit(TIMES.exec(plain.slice(0, boundStart)), 0);
  if (times !== undefined) return times;
  return everyUnit(tagged, number, boundStart) ?? kindOfUnit(tagged, number, boundStart) ?? unitBehind(tagged, number);
}

/** "Xã loại I: 15 đại biểu": one of them sends no more. */
const FEW_OF_A_CLASS = 20;
const SENDS = "(?:duoc )?(?:cu|bau|gioi thieu|chon|lua chon|de cu)";
const KIND = new RegExp(`(?:^|[,;:]|\\bva)\\s*(?<unit>[^\\d,;:]{2,50}?)\\s+${SENDS}\\s*$`);
const KINDS = new RegExp(`(?:^|[,;:]|\\bva)\\s*([^\\d,;:]{2,50}?)\\s+${SENDS} (?:[a-z]+ ){0,2}\\d`, "g");

/** "Phòng giao dịch cử 02, chi nhánh loại I cử 05": of units that are told apart by what they are, not by a name. */
function kindOfUnit(tagged: TaggedClause, { value }: NumberFound, boundStart: number): UnitNamed | undefined {
  const { clause, plain, typed } = tagged;
  if (value > FEW_OF_A_CLASS) return undefined;
  const ofClass = onlyForAt(tagged, boundStart);
  if (ofClass !== undefined && /(?:\b(?:cu|bau|chon|gioi thieu)|:|\d|[a-z])\s*$/.test(plain.slice(0, boundStart)))
    return ofClass;
  const kind = placeOfUnit(KIND.exec(plain.slice(0, boundStart).trimEnd()), 0);
  if (kind === undefined || !isKind(tagged, kind, typed)) return undefined;
  const { words } = clause.paragraph;
  const all = [...words.plain.slice(...clause.sentence).matchAll(KINDS)].map(([, unit]) => unit);
  return new Set(all).size > 1 ? kind : undefined;
}

/** It begins with what sends somebody, and has no name. */
const isKind = (tagged: TaggedClause, { start, end }: UnitNamed, typed: string) =>
  tagsBetween(tagged, start, end, ["unit"]).some((tag) => tag.start === start) &&
  // "Công an thành phố": the one that the town has.
  !/ (?:xa|phuong|huyen|quan|tinh|thanh pho)$/.test(tagged.plain.slice(start, end)) &&
  !/\p{Lu}|\d/u.test(withoutGrade(typed.slice(start + 1, end)));

/** "các thôn cử 02 đại biểu". */
function everyUnit(tagged: TaggedClause, { value }: NumberFound, boundStart: number): UnitNamed | undefined {
  const every = placeOfUnit(EVERY.exec(tagged.plain.slice(0, boundStart).trimEnd()), 0);
  if (every === undefined || value > MOST_OF_ONE) return undefined;
  return tagsBetween(tagged, every.start, every.end, ["unit"]).length > 0 ? every : undefined;
}

/** "02 đại biểu/đơn vị", "02 đại biểu mỗi thôn". */
function unitBehind(tagged: TaggedClause, number: NumberFound): UnitNamed | undefined {
  const { plain, numbers } = tagged;
  const next = numbers.find(({ start }) => start > number.start)?.start ?? plain.length;
  const [later] = tagsBetween(tagged, number.end, next, ["each"]);
  const isNear =
    later !== undefined &&
    /^(?:[^,;:/]{0,40}|[^;:/]{0,60} (?:trong|o|tai|cua|thuoc) )$/.test(plain.slice(number.end, later.start));
  const behind = isNear
    ? { start: later.end, end: next }
    : placeOfUnit(SLASH.exec(plain.slice(number.end, next)), number.end);
  if (behind === undefined || NO_UNIT.test(plain.slice(behind.start))) return undefined;
  const text = plain.slice(behind.start, behind.end);
  return trimmed(plain, behind.start, behind.start + (UNIT_END.exec(text)?.index ?? text.length));
}

/** Where the unit begins that sends so many: "mỗi thôn 02", "cứ 01 chi hội cử ít nhất 03". */
function eachBefore(tagged: TaggedClause, { start }: NumberFound): { readonly end: number } | undefined {
  const [each] = tagsBetween(tagged, 0, start, ["each"]).slice(-1);
  if (each !== undefined) return each;
  const match = /(?<!\p{L})cứ(?: mỗi| đủ)? 0?1(?= )/iu.exec(tagged.typed.slice(0, start));
  return match === null ? undefined : { end: match.index + match[0].length };
}

/** "mỗi phường 12 đại biểu, khối Y tế 12": behind a number another unit is named. */
function isOfAnother(tagged: TaggedClause, from: number, to: number): boolean {
  const [first] = tagged.numbers.filter(({ start, end }) => start >= from && end <= to);
  if (first === undefined) return false;
  // "mỗi cơ sở Đoàn được cử 04, riêng Đoàn thị trấn 08": one of them by its name.
  if (/\brieng\b/.test(tagged.plain.slice(first.end, to))) return true;
  return tagsBetween(tagged, first.end, to, ["unit"]).some(({ start }) =>
    /(?:,|\bva)\s*(?:\d+ |cac |rieng |khoi )*$/.test(tagged.plain.slice(first.end, start)),
  );
}

const AROUND =
  /\b(?:moi|tung)\s+(?<unit>[^\d;:()]{2,50}?)\s+(?:(?:duoc|cu|chon|bau|gioi thieu|co|gom|khong qua|toi da|it nhat)\s+)*\d+\s*(?:[a-z/]{1,10} ){0,2}\s*\([^()]*$/;

/** "mỗi khu phố 04 người (Bí thư chi bộ và 02 gương điển hình)": those in the brackets come from each, too. */
export function unitAroundBrackets({
  paragraph: { words },
  sentence,
  start,
  inBrackets,
}: Clause): UnitNamed | undefined {
  const match = inBrackets ? AROUND.exec(words.plain.slice(sentence[0], start)) : null;
  const unit = match?.groups?.["unit"];
  if (match === null || unit === undefined) return undefined;
  const from = sentence[0] + match.index + match[0].indexOf(unit);
  return { start: 0, end: 0, words: quoted(words, from, from + unit.length) };
}

function placeOfUnit(match: RegExpExecArray | null, from: number): UnitNamed | undefined {
  const unit = match?.groups?.["unit"];
  if (match === null || unit === undefined) return undefined;
  const start = from + match.index + match[0].lastIndexOf(unit);
  return { start, end: start + unit.length };
}

function trimmed(plain: string, from: number, to: number): UnitNamed | undefined {
  const text = plain.slice(from, to);
  const start = from + (/^[\s,]*/.exec(text)?.[0].length ?? 0);
  const end = from + text.replace(/(?:[\s,:]|\bva)+$/, "").length;
  return end > start ? { start, end } : undefined;
}
