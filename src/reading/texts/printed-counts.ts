import { type CategoryId, DEFAULT_CATEGORIES } from "../../domain/categories";
import type { PrintedTotal } from "../../domain/roster";
import { NUMBERED_PLACES } from "../../lexicon/places";
import { NUMBERED_WORKPLACES } from "../../lexicon/workplace-bodies";
import { fold, hasNoMarks } from "../../domain/vietnamese-text";

/** One number of a sentence about a list, and whom it counts. */
export interface PrintedCount {
  readonly value: number;
  readonly of: PrintedTotal["of"];
  /** Whom, where it counts one group. */
  readonly group?: CategoryId;
}

/** Where a sentence stands: below the list it counts its rows; above it only what plainly counts them does. */
type Place = "title" | "closing";

interface Noun {
  readonly of: PrintedTotal["of"];
  readonly group?: CategoryId;
  readonly words: string;
}

const PERSON = "(?:dai bieu|dong chi|nguoi|ca nhan|can bo|d\\/c|ong|vi)";
/** What may be counted, the longer words first. `nien` stands for the year ("năm"), so that "nam" is always a man. */
const NOUNS: readonly Noun[] = [
  { of: "minority", words: `(?:${PERSON} )?(?:la )?(?:nguoi )?(?:la )?(?:dan toc thieu so|dtts|dan toc it nguoi)` },
  { of: "partyMember", words: `(?:${PERSON} )?(?:la )?dang vien` },
  { of: "female", words: `(?:${PERSON} )?(?:la )?(?:phu )?nu` },
  {
    of: "male",
    words: `(?:${PERSON} )?(?:la )?nam(?! (?:dinh|dan|ha|quan|trung|bo|song|thang|phuc|cuong)\\b)(?: gioi)?`,
  },
  ...DEFAULT_CATEGORIES.flatMap(({ id, counted }): readonly Noun[] =>
    counted === undefined ? [] : [{ of: "group", group: id, words: counted }],
  ),
  { of: "collectives", words: "tap the" },
  { of: "households", words: "ho(?: gia dinh)?(?! (?:ten|va)\\b)" },
  { of: "persons", words: "ca nhan" },
];
/** Any of the list: the number is one of its rows. */
const ANYBODY =
  "(?:nguoi|dai bieu|dong chi|d\\/c|db|vi dai bieu|vi khach|khach|ong(?:,| va| \\()? ?ba|vi|doan vien|hoi vien)";
const KIND = "(?:tap the|ca nhan|ho gia dinh|ho)";
/** "54 tập thể, cá nhân": one number for all of them. */
const MIXED = new RegExp(`(?<![\\d/.,])(\\d{1,5})\\s*${KIND}\\s*(?:,|va|/|-|;)\\s*${KIND}\\b`, "g");
/** Words before a number by which it is a limit, a plan or another's, not a count of these rows. */
const LIMITS = [
  "khong qua",
  "toi da",
  "it nhat",
  "toi thieu",
  "khong vuot qua",
  "nhieu nhat",
  "khoang",
  "du kien",
  "tren",
  "hon",
  "gan",
  "duoi",
  "chi tieu",
  "phan bo",
  "duoc giao",
  "tu",
  "den",
  "trong so",
  "ty le",
  "ti le",
  "vang",
  "vang mat",
  "xin nghi",
  "khong du",
].join("|");
const LIMIT = new RegExp(`(?:${LIMITS})\\s*(?:la |so |:|\\d+\\s*(?:den|-)\\s*)?$`);
/** Seats counted apart from the list. */
/** "12 đại biểu chính thức, 02 khách mời", "4 đại biểu, 5 điển hình": some of them, beside others of the same list. */
const OF_VOTERS = /^\s*chinh thuc\b.*\d\s*(?:dai bieu |dong chi |nguoi )?khach/;
const BESIDE_OTHERS = /^\s*(?:[,;+&]|va)\s*\d+\s*(?:dai bieu |nguoi |vi )?(?:khach|dien hinh)\b/;
const APART = /^\s*(?:du khuyet|du bi|vang(?: mat)?|phuc vu|thay the)/;
const NUMBERED = [
  ...[...NUMBERED_PLACES, ...NUMBERED_WORKPLACES].map(fold),
  "trang",
  "muc",
  "phan",
  "bang",
  "bieu",
  "phu luc",
  "dot",
  "lan thu",
  "khoa",
  "nhiem ky",
  "giai doan",
  "nien",
  "ngay",
  "thang",
].join("|");
const NOT_PEOPLE = new RegExp(`\\b(?:${NUMBERED})\\s+\\d+(?:\\s*-\\s*\\d+)?(?![\\d/]*\\/)\\b`, "g");
/** "Kế hoạch số 12/KH-UBND", never "tổng số 52 người" or "thi đua cơ sở: 01". */
const NUMBER_OF_PAPER =
  /(?<!\b(?:tong|ca|thieu|co|tru|he|ho) )\bso\s*:?\s*\d+(?:\s*\/\s*[\w-]+|(?!\d|\s*\(?(?:nguoi|dai bieu|dong chi|d\/c)))/g;

/**
 * Every number of people that a sentence gives, each with whom it counts. Limits, dates, years, shares and numbers of
 * documents are none.
 */
export function printedCounts(text: string, place: Place): readonly PrintedCount[] {
  const words = simplified(text);
  if (!/\d/.test(words)) return [];
  const found: (PrintedCount & { readonly at: number })[] = [];
  const taken = new Set<number>();
  const take = (at: number, count: PrintedCount) => {
    if (taken.has(at)) return;
    taken.add(at);
    found.push({ ...count, at });
  };
  for (const match of words.matchAll(MIXED))
    if (isCount(words, match.index)) take(match.index, { value: Number(match[1]), of: "rows" });
  // "nữ 20, đảng viên 15": the word first, then every number follows its word.
  for (const isBefore of wordsLead(words) ? [true, false] : [false, true]) {
    for (const { of, group, words: noun } of NOUNS) {
      const pattern = isBefore
        ? new RegExp(
            `\\b${noun}\\s*(?:la|co|chiem|gom|so)?\\s*[:=]?\\s*(?<![\\d/.,])(\\d{1,5})(?![\\d%]|[/.,]\\d|\\s*%)`,
            "g",
          )
        : new RegExp(`(?<![\\d/.,])(\\d{1,5})\\s*(?:\\([^)\\d]*\\)\\s*)?${noun}\\b`, "g");
      for (const match of words.matchAll(pattern)) {
        const at = match.index + match[0].lastIndexOf(match[1] ?? "");
        const start = isBefore ? at : match.index;
        if (!isCount(words, start)) continue;
        if (!isBefore && combines(words.slice(match.index + match[0].length))) {
          taken.add(start);
          continue;
        }
        take(start, group === undefined ? { value: Number(match[1]), of } : { value: Number(match[1]), of, group });
      }
    }
  }
  const total = totalAt(words, taken, found.length > 0, place);
  if (total !== undefined) found.push({ at: total.at, value: total.value, of: "rows" });
  const counts = found.sort((a, b) => a.at - b.at).map(({ at: _at, ...count }) => count);
  return place === "closing" || countsTheList(words) ? counts : [];
}

/** Folded, with what is no number of people taken out of the way; the places of the rest stay in order. */
function simplified(text: string): string {
  const marked = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<!\p{L})năm(?!\p{L})/gu, "nien");
  const folded = fold(marked).replace(/(\d)\.(\d{3})(?!\d)/g, "$1$2");
  const isPlain = hasNoMarks(text);
  return (
    (isPlain ? folded.replace(/\bnam(?= \d{4}\b)/g, "nien") : folded)
      .replace(/\(\s*bang chu[^)]*\)/g, " ")
      // "[08:15, 14/05/2024]": when a message was sent.
      .replace(/\[[^\]]*\]|\b\d{1,2}(?::|h)\d{2}\b/g, " ")
      .replace(/\b(?:19|20)\d\d\s*-\s*(?:19|20)\d\d\b/g, " ")
      .replace(NUMBER_OF_PAPER, " ")
      .replace(NOT_PEOPLE, " ")
  );
}

const HEADS =
  "danh sach(?: [\\p{L}]+){0,2}|tong so(?: [\\p{L}]+){0,3}|tong cong|gom(?: co)?|so luong(?: [\\p{L}]+){0,2}|co";
const COUNTING_TITLE = new RegExp(`^\\W*(?:${HEADS})\\s*[:(]?\\s*(?:gom |co |tong so )?[:(]?\\s*\\d`, "u");

/** A sentence above the list that says how many stand in it, not how many may come. */
function countsTheList(words: string): boolean {
  return COUNTING_TITLE.test(words) && !/\bkem theo\b|ke hoach/.test(words.split(/\d/)[0] ?? "");
}

function isCount(words: string, at: number): boolean {
  return !LIMIT.test(words.slice(0, at));
}

/** "20 nữ đảng viên" counts those who are both, which no column alone tells; "5 đại biểu dự khuyết" stand outside. */
function combines(rest: string): boolean {
  return (
    APART.test(rest) ||
    OF_VOTERS.test(rest) ||
    /^\s*(?:la |nguoi |va la )*(?:nu|nam|dang vien|dan toc|dtts)\b(?!\s*[:=]?\s*\d)/.test(rest)
  );
}

/** Whether the first thing that is counted stands before its number. */
function wordsLead(words: string): boolean {
  const part = /\b(?:trong do|gom|bao gom)\b\W*(?:co\s*)?/.exec(words);
  const clause = part === null ? words : words.slice(part.index + part[0].length);
  return new RegExp(
    `^\\W*(?:so )?(?:${NOUNS.map(({ words: noun }) => noun).join("|")})\\s*(?:la|co|chiem|gom|so)?\\s*[:=]?\\s*\\d`,
  ).test(clause);
}

/**
 * The number of everybody: before "người", "đại biểu" …, else behind a colon, else the first; never one of a part of
 * them.
 */
function totalAt(
  words: string,
  taken: ReadonlySet<number>,
  hasOthers: boolean,
  place: Place,
): { readonly at: number; readonly value: number } | undefined {
  // "Tổng số 52 người gồm 30 nam": what follows divides the number before it.
  const part = /\b(?:trong do|(?<=\d\D{0,30})(?:bao )?gom)\b/.exec(words);
  const whole = part === null ? words : words.slice(0, part.index);
  const outside = whole.replace(/(?!^)\([^)]*\)/g, (inside) =>
    /^\(\D*\d+\D*(?:nguoi|dai bieu|dong chi)\b/.test(inside) ? inside : " ".repeat(inside.length),
  );
  const free = (match: RegExpMatchArray) =>
    match.index !== undefined && !taken.has(match.index) && isCount(words, match.index);
  const ofPeople = new RegExp(`(?<![\\d/.,])(\\d{1,5})\\s*(?:\\([^)]*\\)\\s*)?${ANYBODY}(?![a-z])`, "g");
  for (const match of (/\d/.test(outside) ? outside : whole).matchAll(ofPeople)) {
    const behind = words.slice(match.index + match[0].length);
    if (BESIDE_OTHERS.test(behind)) return undefined;
    if (free(match) && !APART.test(behind) && !OF_VOTERS.test(behind))
      return { at: match.index, value: Number(match[1]) };
  }
  if (place === "title" || (hasOthers && !/[:=]\s*\d/.test(outside))) return undefined;
  if (dividesByNouns(outside, free)) return undefined;
  for (const pattern of [/(?<=[:=]\s*)(\d{1,5})(?!\d|\s*[%/.]|,\d)/g, /(?<![\da-z/.,])(\d{1,5})(?!\d|\s*%|[/.,]\d)/g]) {
    for (const match of (/\d/.test(outside) ? outside : whole).matchAll(pattern))
      if (free(match)) return { at: match.index, value: Number(match[1]) };
    if (hasOthers) return undefined;
  }
  return undefined;
}

/**
 * "CSTĐCS: 03; LĐTT: 07", "03 gia đình, 02 dòng họ": several numbers, each of something of its own, none of all;
 * "Cộng: 14; nghỉ hưu 3" begins with all of them.
 */
function dividesByNouns(words: string, isFree: (match: RegExpMatchArray) => boolean): boolean {
  const numbers = [...words.matchAll(/(?<![\d/.,])\d{1,5}(?!\d|\s*[%/]|[.,]\d)/g)].filter(isFree);
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return false;
  const isOfAll = /^\W*(?:(?:tong|cong|so|hop|toan|bo|chung|danh sach|la|co|gom)\W+)+$/.test(
    words.slice(0, first.index),
  );
  const noun = words.slice(first.index + first[0].length, second.index);
  return !isOfAll || (/^\s*[a-z]+(?: [a-z]+){0,4}\s*(?:[,;+]|va\b)\s*$/.test(noun) && isNamedLikewise(words, second));
}

/** A noun stands behind this number too. */
function isNamedLikewise(words: string, number: RegExpMatchArray): boolean {
  return /^\s*[a-z]/.test(words.slice((number.index ?? 0) + number[0].length));
}
