type Words = Pick<RegExp, "test">;

/** A number that a rule gives, and what stands right before or right behind it in a title. */
export interface TitleNumber {
  readonly before: number;
  readonly after: number;
  readonly beside?: { readonly before?: Words; readonly after?: Words } | undefined;
}

/** A number that is part of a date, a document's number or a clause says nothing about the list. */
const NO_COUNT_BEFORE =
  /(?:số|năm|ngày|tháng|điều|khoản|mục|quý|lần thứ|giai đoạn|nghị định|quyết định|kế hoạch|phần|điểm)$/iu;

interface Written {
  readonly start: number;
  readonly text: string;
  readonly value: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The text with the numbers that changed: "Tối đa 150 đại biểu" and 150 → 180: "Tối đa 180 đại biểu". What does not
 * stand in it is left out.
 */
export function retitled(title: string, numbers: readonly TitleNumber[]): string {
  const written = numbersIn(title);
  const edits = new Map<Written, string>();
  for (const number of numbers) {
    if (number.before === number.after) continue;
    for (const place of meantBy(number, numbers, written)) edits.set(place, writtenLike(place.text, number.after));
  }
  let text = title;
  for (const [{ start, text: typed }, now] of [...edits].sort(([a], [b]) => b.start - a.start))
    text = text.slice(0, start) + now + text.slice(start + typed.length);
  return text;
}

/**
 * The places in the title that say this number: those with its words beside them, else those that are no other
 * number's. Where several numbers have the same words they stand in their order, or it is not known which is which.
 */
function meantBy(
  number: TitleNumber,
  numbers: readonly TitleNumber[],
  written: readonly Written[],
): readonly Written[] {
  const equal = written.filter(({ value }) => value === number.before);
  const own = equal.filter((place) => fits(number, place));
  const alike = numbers.filter(({ before, beside }) => before === number.before && beside === number.beside);
  if (own.length > 0 && alike.length > 1)
    return own.length === alike.length ? own.filter((_, at) => alike[at] === number) : [];
  if (own.length > 0) return own;
  const rivals = numbers.filter((other) => other !== number && other.before === number.before);
  return equal.filter((place) => !/^\s*%/.test(place.after) && !rivals.some((other) => fits(other, place)));
}

function fits({ beside }: TitleNumber, { before, after }: Written): boolean {
  return beside?.before?.test(before) === true || beside?.after?.test(after) === true;
}

function numbersIn(title: string): readonly Written[] {
  return [...digitsIn(title), ...wordsIn(title)].sort((a, b) => a.start - b.start);
}

const ONES = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const ONE = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín";
/**
 * A number below a hundred in words, where it counts: "một" of "một trong các" and "năm" of a year are none.
 */
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(?:(${ONE}) mươi(?: (mốt|tư|lăm|${ONE}))?|(mười)(?: (lăm|${ONE}))?|(${ONE}))` +
    `(?=\\s+(?:người|đại biểu|tập thể|cá nhân|hộ|phần)(?!\\p{L}))|(?<=\\sphần )(?:(${ONE}))(?!\\p{L})`,
  "giu",
);
const UNITS_IN_WORDS: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5 };

function wordsIn(title: string): readonly Written[] {
  return [...title.matchAll(IN_WORDS)].map((match) => {
    const { 0: text, index: start } = match;
    const [tens, unit, ten, behindTen, one, part] = match.slice(1).map((word) => word?.toLocaleLowerCase("vi"));
    const ofOne = (word: string | undefined) => (word === undefined ? 0 : (UNITS_IN_WORDS[word] ?? ONES.indexOf(word)));
    const value =
      ofOne(tens) * 10 + ofOne(unit) + (ten === undefined ? 0 : 10) + ofOne(behindTen) + ofOne(one) + ofOne(part);
    const before = title.slice(0, start).trimEnd();
    return { start, text, value, before, after: title.slice(start + text.length) };
  });
}

function digitsIn(title: string): readonly Written[] {
  return [
    ...title.matchAll(
      /(?<![\p{L}\d.,/-])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\p{L}\d])|(?<![\p{L}\d.,])\d+(?:,\d+)?(?![\p{L}\d])/gu,
    ),
  ].flatMap((match) => {
    const { 0: text, index: start } = match;
    const before = title.slice(0, start).trimEnd();
    const after = title.slice(start + text.length);
    const value = Number(text.replaceAll(".", "").replace(",", "."));
    return NO_COUNT_BEFORE.test(before) ? [] : [{ start, text, value, before, after }];
  });
}

/** In the way the old one was written: "02" → "03", "1.200" → "1.500", "67,5" → "70", "hai" → "ba". */
function writtenLike(old: string, value: number): string {
  const word = /^\d/.test(old) ? undefined : value === 10 ? "mười" : ONES[value];
  if (word !== undefined) return /^\p{Lu}/u.test(old) ? word.charAt(0).toLocaleUpperCase("vi") + word.slice(1) : word;
  const [whole = "", fraction] = String(value).split(".");
  const padded = old.startsWith("0") ? whole.padStart(old.length, "0") : whole;
  const grouped = padded.length > 3 ? padded.replace(/\B(?=(\d{3})+$)/g, ".") : padded;
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
