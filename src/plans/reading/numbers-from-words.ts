import type { TextWord } from "./words-of-text";

/** Digits by their word; "năm" is five only inside a number or before what is counted. */
const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
/** What every number in words, "một nửa" and "phần trăm" begin with. */
const BEGINS = new Set([...Object.keys(DIGITS), "mười", "phần", "nửa"]);
const SCALE_WORDS = new Set(["mười", "mươi", "trăm", "nghìn", "ngàn", "linh", "lẻ", "rưỡi"]);
/** What is counted in plans: before it even a lone "hai" is a number. */
const COUNTED =
  /^\s*(?:đại biểu|người|đồng chí|tập thể|cá nhân|hộ|thôn|ấp|buổi|ngày|giờ|phút|báo cáo|tham luận|ý kiến|bài|bản (?:tham luận|báo cáo)|khách|phần|vị|suất|gương|tấm gương|gia đình|dòng họ|đơn vị|xã|phường|chi bộ|lãnh đạo|cụ|chị|em|nữ|cán bộ|nhà giáo|giáo viên|học sinh|hội viên|đoàn viên|đảng viên|công nhân|nông dân|điển hình)(?!\p{L})/iu;

export interface NumberInWords {
  readonly digits: string;
  readonly end: number;
}

/**
 * Numbers written in words, by where they begin: "một trăm năm mươi" (150), "hai phần ba" (2/3), "bảy mươi phần trăm"
 * (70%), and the sign for "phần trăm" behind digits.
 */
export function numbersFromWords(text: string, words: readonly TextWord[]): ReadonlyMap<number, NumberInWords> {
  const found = new Map<number, NumberInWords>();
  if (!words.some(({ small }) => BEGINS.has(small))) return found;
  for (let i = 0; i < words.length;) {
    const start = words[i]?.start ?? 0;
    const half = halfEnd(words, i);
    const number = half === undefined ? numberAt(words, i, text) : undefined;
    if (half !== undefined) {
      found.set(start, { digits: "1/2", end: words[half - 1]?.end ?? start });
      i = half;
      continue;
    }
    if (number === undefined) {
      const percent = percentEnd(words, i);
      if (percent !== undefined && /\d\s*$/.test(text.slice(0, start))) found.set(start, { digits: "%", end: percent });
      i += 1;
      continue;
    }
    const whole = withPart(words, number, text);
    found.set(start, { digits: whole.digits, end: words[whole.to - 1]?.end ?? start });
    i = whole.to;
  }
  return found;
}

/** Where "một nửa" ends, or the "nửa" of "quá nửa"; "nửa ngày" and "nửa buổi" are lengths of time. */
function halfEnd(words: readonly TextWord[], i: number): number | undefined {
  const isBound = words[i]?.small === "nửa" && OVER.has(words[i - 1]?.small ?? "");
  if (!isBound && (words[i]?.small !== "một" || words[i + 1]?.small !== "nửa")) return undefined;
  const end = isBound ? i + 1 : i + 2;
  return ["ngày", "buổi", "năm", "tháng", "giờ", "nhiệm"].includes(words[end]?.small ?? "") ? undefined : end;
}
const OVER = new Set(["quá", "hơn", "trên", "gần"]);

/** Where "phần trăm" ends that begins at word i. */
const percentEnd = (words: readonly TextWord[], i: number) =>
  words[i]?.small === "phần" && words[i + 1]?.small === "trăm" ? words[i + 1]?.end : undefined;

/** The number with what makes it a percentage or a fraction. */
function withPart(words: readonly TextWord[], { value, to }: NumberAt, text: string): { digits: string; to: number } {
  if (percentEnd(words, to) !== undefined) return { digits: `${String(value)}%`, to: to + 2 };
  const over = words[to]?.small === "phần" ? numberAt(words, to + 1, text, true) : undefined;
  return over === undefined
    ? { digits: String(value), to }
    : { digits: `${String(value)}/${String(over.value)}`, to: over.to };
}

interface NumberAt {
  readonly value: number;
  /** The word behind it. */
  readonly to: number;
}

/** The number that begins at word `from`; `alone`: one word is enough. */
function numberAt(words: readonly TextWord[], from: number, text: string, alone = false): NumberAt | undefined {
  const sum: Sum = { total: 0, hundreds: 0, rest: 0 };
  let to = from;
  for (; to < words.length; to += 1) {
    const [word, before] = [words[to], to > from ? words[to - 1] : undefined];
    if (word === undefined || (before !== undefined && text.slice(before.end, word.start).trim() !== "")) break;
    if (!take(sum, word.small, before?.small)) break;
  }
  const count = to - from;
  if (count === 0 || (count === 1 && !alone && !isCountedWord(words[from], text))) return undefined;
  return { value: sum.total + sum.hundreds + sum.rest, to };
}

interface Sum {
  total: number;
  hundreds: number;
  rest: number;
}

/** Adds one word to the number; false when it is none of its words. */
function take(sum: Sum, word: string, before: string | undefined): boolean {
  const digit = DIGITS[word];
  if (digit !== undefined) {
    if (before !== undefined && !SCALE_WORDS.has(before)) return false;
    sum.rest += digit;
    return true;
  }
  if (word === "mười") sum.rest = 10;
  else if (before === undefined || before === "phần") return false;
  else if (word === "mươi") sum.rest *= 10;
  else if (word === "trăm") Object.assign(sum, { hundreds: sum.rest * 100, rest: 0 });
  else if (word === "nghìn" || word === "ngàn")
    Object.assign(sum, { total: (sum.hundreds + sum.rest) * 1000, hundreds: 0, rest: 0 });
  else if (word === "rưỡi") sum.rest = 50;
  else return word === "linh" || word === "lẻ";
  return true;
}

/** A lone "hai" is a number before what is counted; "5 năm người ta" speaks of years. */
function isCountedWord(word: TextWord | undefined, text: string): boolean {
  if (word === undefined || word.small === "không" || !COUNTED.test(text.slice(word.end, word.end + 20))) return false;
  return word.small !== "năm" || !/\d\s*$/.test(text.slice(0, word.start));
}
