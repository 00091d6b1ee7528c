import { remember } from "../domain/remember";
import { keysOf } from "../domain/typed-record";
import { fold, withinOneEdit } from "../domain/vietnamese-text";
import { type Meaning, type Phrase, PEOPLE_PHRASES, UNIT_PHRASES } from "./column-dictionary";
import { factsOfHead, type HeaderText, otherMatter } from "./other-matter";

/** What a header says: each meaning it may have with 0 to 1, and the words that said it. */
export interface HeaderMatch {
  readonly meaning: Meaning;
  readonly score: number;
}
export type Subject = "people" | "units";

/** Words that add nothing to the meaning of a header. */
const FILLERS = new Set(
  "so cac cua theo hien nay neu co ghi ro la duoc va nguoi dong chi hoac thuoc cho cu the tham du".split(" "),
);

/** "Đại biểu" adds nothing either; "đại" of "đại diện" does. */
function isFiller(token: string, i: number, tokens: readonly string[]): boolean {
  return (
    FILLERS.has(token) || (token === "dai" && tokens[i + 1] === "bieu") || (token === "bieu" && tokens[i - 1] === "dai")
  );
}

interface IndexedPhrase extends Phrase {
  readonly meaning: Meaning;
  readonly tokens: readonly string[];
}

const INDEX: Readonly<Record<Subject, readonly IndexedPhrase[]>> = {
  people: index(PEOPLE_PHRASES),
  units: index(UNIT_PHRASES),
};
const EXACT: Readonly<Record<Subject, ReadonlySet<string>>> = {
  people: exactSet(INDEX.people),
  units: exactSet(INDEX.units),
};

/** Headers that name a fact of ours word for word. */
const FACTS: ReadonlySet<string> = new Set(
  INDEX.people.filter(({ meaning, under }) => meaning !== "ignored" && under === undefined).map(({ words }) => words),
);

function index(dictionary: typeof UNIT_PHRASES): IndexedPhrase[] {
  return keysOf(dictionary).flatMap((meaning) =>
    (dictionary[meaning] ?? []).map((phrase) => ({
      ...phrase,
      meaning,
      exact: phrase.exact === true || phrase.words.length <= 4,
      tokens: phrase.words.split(" "),
    })),
  );
}

function exactSet(list: readonly IndexedPhrase[]): Set<string> {
  return new Set(list.filter((phrase) => phrase.under === undefined).map((phrase) => phrase.words));
}

/**
 * The words of a header: folded, brackets and their content dropped (unless nothing else stands there), signs as
 * spaces.
 */
export const headerWords: (text: string) => string = remember((text) => {
  const folded = fold(text.normalize("NFC").replace(OF_NOW, "") || text);
  const bare = folded
    .replace(/[([{][^)\]}]*[)\]}]?/g, " ")
    .replace(/[^a-z0-9#]+/g, " ")
    .trim();
  return spellOut(bare === "" ? folded.replace(/[^a-z0-9#]+/g, " ").trim() : bare);
});

/** "Thôn mới", "Xã sau sắp xếp": what is so now. With its mark, since "mời" invites. */
const OF_NOW = /(?<=\p{L}[\s(]+)(?:mới|sau (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất))(?!\p{L})/giu;

/** "T.Giáo", "Đ.Viên", "ĐVCT": how narrow columns are headed. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bt giao\b/, "ton giao"],
  [/\bd vien\b/, "dang vien"],
  [/\bt do\b/, "trinh do"],
  [/\bd toc\b/, "dan toc"],
  [/\bh ten\b/, "ho ten"],
  [/\bn sinh\b/, "nam sinh"],
  [/\bc vu\b/, "chuc vu"],
  [/\bd vi\b/, "don vi"],
  [/\bd chi\b/, "dia chi"],
  [/\bg chu\b/, "ghi chu"],
  [/\bt phan\b/, "thanh phan"],
  [/\bdvct\b/, "don vi cong tac"],
  [/\bd v c tac\b/, "don vi cong tac"],
  [/\bc tac\b/, "cong tac"],
  [/\bd thoai\b/, "dien thoai"],
  [/\bdv cong tac\b/, "don vi cong tac"],
  [/\bcq cong tac\b/, "co quan cong tac"],
  [/^cv(?= |$)/, "chuc vu"],
  [/\bc mon\b/, "chuyen mon"],
];

/** "SốTT", "Chứcvụ": columns whose words were typed without the space between them. */
const SQUEEZED = new Map(
  [...EXACT.people, ...EXACT.units]
    .filter((words) => words.includes(" ") && words.length >= 5)
    .map((words) => [words.replaceAll(" ", ""), words]),
);

function spellOut(words: string): string {
  if (words.length >= 4 && !words.includes(" ")) return SQUEEZED.get(words) ?? spelled(words);
  return spelled(words);
}

function spelled(words: string): string {
  return words.length > 40 ? words : ABBREVIATIONS.reduce((text, [short, full]) => text.replace(short, full), words);
}

/** Names of columns that are never values of one: a row without any of them is no header. */
const HEADER_ONLY = new Set(
  ["people", "units"]
    .flatMap((subject) => INDEX[subject === "people" ? "people" : "units"])
    .filter(
      ({ meaning, weight, under, words }) =>
        under === undefined &&
        weight >= 0.8 &&
        words.length > 1 &&
        meaning !== "ignored" &&
        meaning !== "sex" &&
        meaning !== "female" &&
        meaning !== "category" &&
        meaning !== "sector",
    )
    .map(({ words }) => words),
);
for (const value of [
  "dang vien",
  "dang",
  "dv",
  "dai bieu",
  "ca nhan",
  "phuong",
  "xa",
  "ban",
  "van hoa",
  "truong",
  "cong doan",
  "dt",
  "khen thuong",
  "tham luan",
  "no",
  "dao",
  "chinh tri",
])
  HEADER_ONLY.delete(value);

/** A cheap look at one cell before a whole row is weighed as a header. */
export function mayNameColumn(text: string): boolean {
  return text.length <= 60 && HEADER_ONLY.has(headerWords(text));
}

/** True when the text is word for word the name of a column. */
export function isColumnName(text: string): boolean {
  if (text.length > 90) return false;
  const words = headerWords(text);
  return EXACT.people.has(words) || EXACT.units.has(words);
}

const cache: Readonly<Record<Subject, Map<string, readonly HeaderMatch[]>>> = { people: new Map(), units: new Map() };

/** Meanings of a column by its header texts from top to bottom, best first. */
export function matchHeader(path: readonly string[], subject: Subject): readonly HeaderMatch[] {
  const key = path.join("\n");
  const known = cache[subject].get(key);
  if (known) return known;
  const answer = compute(path, subject);
  if (cache[subject].size > 5000) cache[subject].clear();
  cache[subject].set(key, answer);
  return answer;
}

function compute(path: readonly string[], subject: Subject): HeaderMatch[] {
  const levels = path.map(headerWords).filter((words) => words !== "");
  const leaf = levels.at(-1) ?? "";
  if (leaf === "") return [];
  const typedLeaf = (path.at(-1) ?? "").normalize("NFC");
  // "Năm" is a year; "Năm sinh Nam" is both, and the word for men counts.
  const isYear = /(?<!\p{L})năm(?!\p{L})/iu.test(typedLeaf) && !/(?<!\p{L})nam(?!\p{L})/iu.test(typedLeaf);
  const above = levels.slice(0, -1).join(" ");
  const joined = above === "" ? "" : `${above} ${leaf}`;
  // "Số đại biểu › DTTS" is a part of the number above it, not that number.
  const inherited = subject === "units" ? 0.4 : 0.5;
  const best = new Map<Meaning, number>();
  const [inLeaf, inAbove, inJoined] = [wordList(leaf), wordList(above), wordList(joined)];
  for (const phrase of INDEX[subject]) {
    if (isYear && phrase.meaning === "birthDateMale") continue;
    if (isYear && phrase.words === "nam") continue;
    if (phrase.under !== undefined && !containsTokens(inAbove.tokens, phrase.under.split(" "))) continue;
    let score = matchPhrase(inLeaf, phrase);
    if (phrase.under === undefined && joined !== "") {
      score = Math.max(
        score,
        matchPhrase(inJoined, phrase) * 0.98,
        score === 0 ? matchPhrase(inAbove, phrase) * inherited : 0,
      );
      // A parent that names a fact of its own ("Ngày sinh › Nữ") outweighs the leaf read alone.
      if (score > 0 && leaf === phrase.words && levels.length > 1 && levels.at(-2) !== leaf) score *= 0.97;
    }
    if (score > (best.get(phrase.meaning) ?? 0)) best.set(phrase.meaning, score);
  }
  const sexLevel = levels.findIndex((level, i) => (level === "nam" || level === "nu") && i > 0);
  if (
    subject === "people" &&
    sexLevel > 0 &&
    !isYear &&
    levels.join(" ").includes("sinh") &&
    (sexLevel === levels.length - 1 || leafIsBirth(leaf))
  ) {
    // "Sinh › Nữ › Ngày sinh": the half for women, whatever stands below it.
    best.set(levels[sexLevel] === "nam" ? "birthDateMale" : "birthDateFemale", 1);
    best.delete("birthDate");
  }
  const half = subject === "people" ? /\(\s*(nam|nữ|nu)\s*\)\s*$/iu.exec(typedLeaf)?.[1]?.toLowerCase() : undefined;
  const whole = best.get("birthDate") ?? 0;
  if (half !== undefined && whole >= 0.8) {
    // "Năm sinh (nữ)" beside "Năm sinh (nam)".
    best.set(half === "nam" ? "birthDateMale" : "birthDateFemale", whole);
    best.delete("birthDate");
  }
  if (subject === "people") withoutOtherMatter(best, path, FACTS.has(leaf));
  const parts = headerParts(path.at(-1) ?? "");
  if (parts.length > 1 && !EXACT[subject].has(leaf)) {
    const meanings = parts.map((part) => (part === leaf ? undefined : bestOf(part, subject)));
    const first = meanings[0];
    // "Đơn vị / Họ và tên": the names are the rows', wherever in the header they stand.
    if (first?.meaning !== "fullName" && meanings.some((part) => part?.meaning === "fullName" && part.score >= 0.95)) {
      for (const [meaning, score] of best) best.set(meaning, score * 0.8);
      best.set("fullName", 0.95);
      return sorted(best);
    }
    // "Chức vụ, đơn vị công tác": the first part is the fact, the others stand beside it.
    if (first !== undefined && first.score >= 0.75 && first.meaning !== "ignored") {
      for (const [meaning, score] of best) if (meaning !== first.meaning) best.set(meaning, score * 0.8);
      best.set(first.meaning, Math.max(best.get(first.meaning) ?? 0, first.score * 0.95));
    }
  }
  return sorted(best);
}

/**
 * Takes back what the words alone say where the header speaks of something else: no values below it make it a fact of
 * the person.
 */
function withoutOtherMatter(best: Map<Meaning, number>, path: readonly string[], isFact: boolean): void {
  const texts = path.map(headerText);
  // Of "Dân tộc (chồng)" the brackets are no part of the words.
  const other = otherMatter(isFact && path.at(-1)?.includes("(") !== true ? texts.slice(0, -1) : texts);
  if (other === "other") {
    best.set("ignored", NONE_OF_OURS);
    return;
  }
  const leaf = texts.at(-1);
  const allowed = leaf === undefined || isFact ? undefined : factsOfHead(leaf);
  let taken = false;
  for (const [meaning, score] of best) {
    if (allowed !== undefined && meaning !== "ignored" && !allowed.includes(meaning)) {
      best.delete(meaning);
      taken = true;
    } else if (other === "former" && meaning !== "ignored") best.set(meaning, score * FORMERLY);
  }
  if (taken && best.size === 0) best.set("ignored", NONE_OF_OURS);
}

function headerText(typed: string): HeaderText {
  const parts = headerParts(typed).map((part) => ({ typed: part, words: headerWords(part), parts: [] }));
  return { typed, words: headerWords(typed), parts };
}

/** More than any fact can have by its words and its values. */
const NONE_OF_OURS = 1.3;
/** Enough to be read where nothing else stands, not enough to be certain. */
const FORMERLY = 0.66;

function sorted(best: ReadonlyMap<Meaning, number>): HeaderMatch[] {
  return [...best].map(([meaning, score]) => ({ meaning, score })).sort((a, b) => b.score - a.score);
}

function leafIsBirth(leaf: string): boolean {
  return /^(?:ngay|nam|sinh|ns|nam sinh|ngay sinh|ngay thang nam sinh|ngay thang nam|sinh ngay)$/.test(leaf);
}

/** The parts of a header that names several facts: "Chức vụ, đơn vị", "Dân tộc / tôn giáo", as typed. */
export function headerParts(text: string): readonly string[] {
  return text
    .replace(/\([^)]*\)/g, " ")
    .replace(/\b(họ|ho) (?:và|va) /giu, "$1 ")
    .split(/[,;/\n+&]|\s[-–]\s|\s+(?:và|va)\s+/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function bestOf(part: string, subject: Subject): HeaderMatch | undefined {
  return matchHeader([part], subject)[0];
}

/** Words of a header, split once for the hundreds of phrases they are compared with. */
interface WordList {
  readonly words: string;
  readonly tokens: readonly string[];
  /** Without the words that add nothing. */
  readonly meant: string;
}

function wordList(words: string): WordList {
  const tokens = words.split(" ");
  return { words, tokens, meant: tokens.filter((token, i) => !isFiller(token, i, tokens)).join(" ") };
}

function matchPhrase({ words, tokens, meant: bare }: WordList, phrase: IndexedPhrase): number {
  if (words === phrase.words) return phrase.weight;
  if (tokens.length < phrase.tokens.length) return 0;
  if (phrase.exact && tokens.length > phrase.tokens.length) return bare === phrase.words ? phrase.weight * 0.95 : 0;
  if (phrase.exact) return sameTokens(tokens, phrase.tokens) ? phrase.weight * 0.9 : 0;
  const at = findTokens(tokens, phrase.tokens);
  if (at === undefined) return 0;
  const meant = tokens.filter(
    (token, i) => (i >= at.start && i < at.start + phrase.tokens.length) || !isFiller(token, i, tokens),
  ).length;
  const coverage = phrase.tokens.length / meant;
  // What stands first in a header is its subject: "Đơn vị (Chi bộ)" is a unit.
  const place = at.start === 0 ? 0.04 : 0;
  return phrase.weight * (0.45 + 0.51 * coverage + place) * (at.exact ? 1 : 0.9);
}

function sameTokens(tokens: readonly string[], wanted: readonly string[]): boolean {
  return tokens.length === wanted.length && findTokens(tokens, wanted) !== undefined && wanted.join("").length >= 6;
}

function containsTokens(tokens: readonly string[], wanted: readonly string[]): boolean {
  return findTokens(tokens, wanted) !== undefined;
}

/** "tocc": a letter typed twice, no other word. */
function isDoubled(typed: string, word: string): boolean {
  return (
    typed.length === word.length + 1 &&
    [...typed].some((letter, i) => letter === typed[i + 1] && typed.slice(0, i) + typed.slice(i + 1) === word)
  );
}

function findTokens(
  tokens: readonly string[],
  wanted: readonly string[],
): { readonly start: number; readonly exact: boolean } | undefined {
  let near: number | undefined;
  for (let start = 0; start + wanted.length <= tokens.length; start++) {
    let typos = 0;
    let matches = true;
    for (let i = 0; i < wanted.length && matches; i++) {
      const a = tokens[start + i] ?? "";
      const b = wanted[i] ?? "";
      if (a === b) continue;
      // Cheap looks first: nearly every pair differs in more than one letter.
      matches =
        b.length >= 3 &&
        (b.length >= 4 || isDoubled(a, b)) &&
        Math.abs(a.length - b.length) <= 1 &&
        (a[0] === b[0] || a.at(-1) === b.at(-1)) &&
        withinOneEdit(a, b) &&
        ++typos <= 1;
    }
    if (matches && typos === 0) return { start, exact: true };
    if (matches && wanted.length > 1) near ??= start;
  }
  return near === undefined ? undefined : { start: near, exact: false };
}
