import type { NumberPlaced } from "./number-placed";
import type { Evidence } from "./number-weights";
import type { TaggedClause } from "./tagged-clause";

/** What tells that a number says nothing new: what was or is changed, what is counted again, who gives some talks. */
export function retoldEvidence(tagged: TaggedClause, { number, bound }: NumberPlaced): readonly Evidence[] {
  const isTold = isChanged(tagged, number) || isOfYear(tagged, number, bound) || isAllOfEach(tagged);
  return [
    ...(isTold ? (["turn:retold"] as const) : []),
    ...(isPartOfTalks(tagged, number) ? (["talk:part"] as const) : []),
  ];
}

const TO_WHAT = "(?:con|khoang|toi da|it nhat|toi thieu|khong (?:qua|duoi|vuot qua)|tu)";
const CHANGED = new RegExp(`^\\s*%?\\s*(?:[a-z]+ ){0,4}?(?<!\\btro )(?:xuong|len|thanh)(?: ${TO_WHAT})* \\d`);

/** "giảm từ 8 xuống 5", "từ 120 đại biểu xuống không quá 80": what it was. */
const isChanged = ({ plain }: TaggedClause, { start, end }: NumberPlaced["number"]) =>
  /\btu(?: khoang| toi da| it nhat| toi thieu| khong qua| khong duoi)?\s*$/.test(plain.slice(0, start)) &&
  CHANGED.test(plain.slice(end));

const OF_YEAR =
  /(?:^[-+\s]*(?:tai |trong )?|\()nam (?:hoc )?(?:19|20)\d\d(?:\)|,)[^;.]{0,90}\b(?:co|trieu tap|thu hut|voi)(?! (?:the|van ban)\b)\b[^;.]*$/;

/** "Năm 2020, Hội nghị có 95 đại biểu tham dự", "Đại hội lần thứ V (năm 2020) có 280 đại biểu, 11 tham luận". */
const isOfYear = (
  { clause: { paragraph, sentence, start: from } }: TaggedClause,
  { start }: NumberPlaced["number"],
  { isSaid }: NumberPlaced["bound"],
) => !isSaid && OF_YEAR.test(paragraph.words.plain.slice(sentence[0], from + start));

const ALL = /^\s*(?:(?:tong|cong|la|=|tong so|tong cong|tat ca)[\s:]*)*\d+ (?:dai bieu|nguoi|dong chi)\s*$/;

/** "mỗi tổ dân phố 02 đại biểu (92 đại biểu)": what each sends, counted together. */
const isAllOfEach = ({ plain, clause: { inBrackets, paragraph, sentence, start } }: TaggedClause) =>
  inBrackets &&
  ALL.test(plain) &&
  /\bmoi [a-z, ]{2,40}\d+ (?:dai bieu|nguoi|dong chi)\s*\(\s*$/.test(paragraph.words.plain.slice(sentence[0], start));

const SOME_TALKS =
  /\d (?:bai |ban )?(?:bao cao|tham luan|y kien)\b[a-z ]*(?:,? (?:trong do|gom)(?: co| gom)*:?|:| \()\s*(?:[^;.\d]*\d+ [a-z ]+(?:,|va) ?)?$/;

/** "06 báo cáo, trong đó 01 chi hội, 05 hội viên", "05 báo cáo (01 tổ, 04 công nhân)": who gives some of them. */
function isPartOfTalks({ clause }: TaggedClause, { start, shape }: NumberPlaced["number"]): boolean {
  const { paragraph, sentence, start: from } = clause;
  const lead = paragraph.words.plain.slice(sentence[0], from + start);
  return shape === "count" && /\b(?:bao cao|tham luan|dien hinh|phat bieu)\b/.test(lead) && SOME_TALKS.test(lead);
}
