import { isVietnameseSyllable } from "../../domain/vietnamese-syllable";
import { fold, hasNoMarks, withinOneEdit } from "../../domain/vietnamese-text";
import type { TextWord } from "./words-of-text";

/** Phrases that a plan's rules stand on: one letter wrong in one of their words does not hide them. */
const PHRASES = [
  "tối đa",
  "tối thiểu",
  "không quá",
  "không dưới",
  "không ít",
  "không thấp",
  "không vượt",
  "vượt quá",
  "ít nhất",
  "chậm nhất",
  "dự kiến",
  "đại biểu",
  "khách mời",
  "điển hình",
  "tiên tiến",
  "hội nghị",
  "số lượng",
  "tổng số",
  "thành phần",
  "toàn thể",
  "tham luận",
  "trước ngày",
  "chương trình",
  "thời gian",
  "phân bổ",
  "cơ cấu",
].map((phrase) => phrase.split(" "));
/** A word of the phrases without marks → as it is written. */
const WRITTEN = new Map([...PHRASES.flat(), "khoảng", "chiếm"].map((word) => [fold(word), word]));
const NEXT_OF = byWord(0, 1);
const BEFORE_OF = byWord(1, 0);

/** Word of a phrase → the words that stand beside it. */
function byWord(key: 0 | 1, value: 0 | 1): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const phrase of PHRASES)
    map.set(fold(phrase[key] ?? ""), [...(map.get(fold(phrase[key] ?? "")) ?? []), fold(phrase[value] ?? "")]);
  return map;
}
const isNumberAt = (text: string, at: number) => /^\s*\d/.test(text.slice(at, at + 8));
const SINGLE = ["khoang", "chiem"];
/**
 * "Trong số 200 đại biểu" is no slip of "tổng số", "đoàn thể 20%" none of "toàn thể", "chiều 27/8" none of "chiếm",
 * "phòng dưới 30 người" none of "không dưới".
 */
const NO_SLIP = [...SINGLE, "trong", "doan", "chieu", "phong"];

export interface MendedWord {
  readonly word: string;
  /** With its marks, letter for letter. */
  readonly marked: string;
  readonly end: number;
}

/**
 * Words of key phrases with one wrong letter, by where they begin: "tối đaa", "đại bểu", "khỏan". What could be a
 * word is mended only where a letter is missing or a number follows ("tố đa 150").
 */
export function typosIn(text: string, words: readonly TextWord[]): ReadonlyMap<number, MendedWord> {
  const found = new Map<number, MendedWord>(hasNoMarks(text) ? [] : unmarkedIn(text, words));
  words.forEach((word, i) => {
    const before = wordBeside(text, words[i - 1], word)?.plain;
    const next = wordBeside(text, words[i + 1], word)?.plain;
    if (!BEFORE_OF.has(next ?? "") && !NEXT_OF.has(before ?? "") && !/^[ck]h/.test(word.plain)) return;
    const isWrong = !isVietnameseSyllable(word.typed);
    const isBeforeNumber = isNumberAt(text, word.end) || isNumberAt(text, words[i + 1]?.end ?? word.end);
    const right = phraseWord(word.plain, before, next, isWrong || isBeforeNumber);
    const mayBeSingle =
      word.plain.length > 3 && (isWrong || isNumberAt(text, word.end)) && !OF_A_LAW.test(text.slice(word.start));
    const single = mayBeSingle ? singleFor(word.plain) : undefined;
    const mended = right ?? single;
    if (mended !== undefined && mended !== word.plain)
      found.set(word.start, { word: mended, marked: WRITTEN.get(mended) ?? mended, end: word.end });
  });
  return found;
}

/** Bounds without their marks. */
const UNMARKED = ["it nhat", "toi da", "toi thieu", "khong qua", "khong duoi", "khong vuot"];

/** "khoang 200", "it nhat 30%" in a text that has marks: they were lost there alone. */
function unmarkedIn(text: string, words: readonly TextWord[]): readonly (readonly [number, MendedWord])[] {
  return words.flatMap((word, i) => {
    if (word.small !== word.plain || !isNumberAt(text, word.end)) return [];
    const before = words[i - 1];
    const isPhrase =
      before !== undefined &&
      before.small === before.plain &&
      UNMARKED.includes(`${before.plain} ${word.plain}`) &&
      text.slice(before.end, word.start).trim() === "";
    const lost = isPhrase ? [before, word] : word.plain === "khoang" ? [word] : [];
    return lost.map(
      ({ plain, start, end }) => [start, { word: plain, marked: WRITTEN.get(plain) ?? plain, end }] as const,
    );
  });
}

const singleFor = (plain: string) => (NO_SLIP.includes(plain) ? undefined : SINGLE.find((key) => isSlip(plain, key)));

/** "Đến 50: hình thức …" is no "điển hình". */
const wordBeside = (text: string, other: TextWord | undefined, word: TextWord) =>
  other === undefined || /\d/.test(text.slice(Math.min(other.end, word.end), Math.max(other.start, word.start)))
    ? undefined
    : other;

/** "khoản 2 Mục II": a part of a document, no "khoảng". */
const OF_A_LAW = /^khoản\s+\d{1,2}(?:\p{Ll})?(?:\s*[,.;:)]|\s+(?:mục|điều|phần|chương|điểm|của|kế|luật|nghị)|\s*$)/iu;

function phraseWord(
  plain: string,
  before: string | undefined,
  next: string | undefined,
  mayBe: boolean,
): string | undefined {
  const beside = [...(BEFORE_OF.get(next ?? "") ?? []), ...(NEXT_OF.get(before ?? "") ?? [])];
  if (beside.length === 0 || beside.includes(plain) || NO_SLIP.includes(plain)) return undefined;
  return beside.find((word) => (mayBe || isShorter(plain, word)) && isSlip(plain, word));
}

/** A letter left out of a long word: "đại bểu" is nothing else although "bểu" could be a word. */
const isShorter = (plain: string, key: string) => key.length >= 4 && plain.length === key.length - 1;
const isSlip = (plain: string, key: string) =>
  plain !== key && Math.abs(plain.length - key.length) <= 1 && withinOneEdit(plain, key);
