import { remember } from "../../domain/remember";
import { keysOf } from "../../domain/typed-record";
import { fold } from "../../domain/vietnamese-text";
import { ENGLISH_NAMES, NUMBERS_OF_PARTS, PEOPLE_PHRASES, UNIT_PHRASES } from "../../lexicon/sheets/column-names";
import {
  ABBREVIATIONS,
  ADDRESSED,
  ALSO_VALUES,
  ASKED_OF,
  ASKED_WITH,
  BESIDE_UNIT_KINDS,
  DIALECT,
  LISTED_APART,
  LISTED_KINDS,
  LISTED_PEOPLE,
  NEVER_ALONE,
  REQUESTS,
  SCHOOL_KINDS,
  UNIT_KINDS,
} from "../../lexicon/sheets/header-words";
import { composeHeader, factOfListedValues, isNeutral } from "./compose-header";
import { containsTokens, type IndexedPhrase, matchPhrase, type Meaning, wordList } from "./match-phrase";
import { factsOfHead, type HeaderText, namesTable, otherMatter, saysOtherByMarks } from "./other-matter";

/** What a header says: each meaning it may have with 0 to 1, and the words that said it. */
export interface HeaderMatch {
  readonly meaning: Meaning;
  readonly score: number;
}
export type Subject = "people" | "units";

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
  const typed = text.includes(" ") || text.length < 5 ? text : text.replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, " ");
  const said = DIALECT.reduce((words, [spoken, written]) => words.replace(spoken, written), typed.normalize("NFC"))
    .replace(NUMBERED, "")
    .replace(OF_NOW, "")
    .replace(ANSWERS, "trả lời");
  const folded = fold(said.replace(IN_THAT, "trong đó") || text);
  const bare = folded
    .replace(/[([{][^)\]}]*[)\]}]?/g, " ")
    .replace(/[^a-z0-9#]+/g, " ")
    .trim();
  const words = withoutEnglish(spellOut(bare === "" ? folded.replace(/[^a-z0-9#]+/g, " ").trim() : bare));
  return withoutQuestion(words, text.includes("?"));
});

/** "dong chi dang sinh hoat tai chi doan nao" asks for "chi doan". */
function withoutQuestion(words: string, isQuestion: boolean): string {
  const asked = words.replace(REQUEST, "").replace(OF_ADDRESSED, "").replace(TO_ADDRESSED, "");
  if (asked === words && !isQuestion) return words;
  const fact = asked.replace(ENDS_QUESTION, "").replace(SPOKEN_OF, "");
  return fact === "" ? words : fact;
}

const REQUEST = new RegExp(`^(?:${REQUESTS.join("|")}) (?=.)`);
const OF_ADDRESSED = new RegExp(`(?<=.) cua (?:${ADDRESSED.join("|")})(?= |$)`);
/** Not alone: "Đồng chí", "Ông bà" head the names themselves. */
const TO_ADDRESSED = new RegExp(`^(?:hien nay )?(?:${ADDRESSED.join("|")}) (?=(?:${ASKED_OF.join("|")}|sinh|co|lam) )`);
const ENDS_QUESTION = new RegExp(`(?: (?:${ASKED_WITH.join("|")}))+$`);
const SPOKEN_OF = new RegExp(`^(?:(?:${ASKED_OF.join("|")}) (?!dang(?: |$)|gioi(?: |$)))+(?=.)`);

/** "ho va ten full name", "sex gioi tinh": what stands behind the name of a column or before it says it once more. */
function withoutEnglish(words: string): string {
  for (const name of ENGLISH_NAMES) {
    const rest = words.endsWith(` ${name}`)
      ? words.slice(0, -name.length - 1)
      : words.startsWith(`${name} `)
        ? words.slice(name.length + 1)
        : "";
    if (rest !== "" && (EXACT.people.has(rest) || EXACT.units.has(rest))) return rest;
  }
  return words;
}

/** "Thôn mới", "Xã sau sắp xếp": what is so now. With its mark, since "mời" invites. */
const OF_NOW = /(?<=\p{L}[\s(]+)(?:mới|sau (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất))(?!\p{L})/giu;

/** "1. Họ và tên": the questions of a form. */
const NUMBERED = /^\s*(?:câu\s+)?\d{1,2}\s*[.):]\s*(?=\p{L}{2})/iu;

/** With its mark: "T.độ" is how much somebody learned. */
const IN_THAT = /(?<!\p{L})tr?\s*[./]\s*đó(?!\p{L})/giu;

/** "Phản hồi" of who was invited; without its marks a "phân hội". */
const ANSWERS = /phản hồi/giu;

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
  if (words.length > 40) return words;
  const full = ABBREVIATIONS.reduce((text, [short, long]) => text.replace(short, long), words);
  return full.replace(INITIAL, (typed) => INITIALS.get(typed) ?? typed);
}

/** "K/quả", "Đ.tượng": a first letter for a whole word. */
const INITIAL = /(?<=^| )(?:[a-z]|[ckpt]h|n[gh]|tr) [a-z]{2,}(?= |$)/g;
const INITIALS = wordsByInitial([...EXACT.people, ...EXACT.units]);

/** By first letter and second word, what both stand for in the headers we know: "k qua" is "ket qua". */
function wordsByInitial(headers: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const words of headers)
    for (const [pair, first = "", second = ""] of words.matchAll(/(?<=^| )([a-z]{2,}) (?=([a-z]{2,}))/g)) {
      const onsets = [first.slice(0, 1), ...(/^(?:[ckpt]h|n[gh]|tr)[a-z]/.test(first) ? [first.slice(0, 2)] : [])];
      for (const onset of onsets) {
        const meant = counts.get(`${onset} ${second}`) ?? new Map<string, number>();
        meant.set(`${pair}${second}`, (meant.get(`${pair}${second}`) ?? 0) + 1);
        counts.set(`${onset} ${second}`, meant);
      }
    }
  return new Map([...counts].flatMap(([key, meant]) => mostUsed(key, meant)));
}

/** What letters stand for that could stand for two things: the one that is used twice as often, or none. */
function mostUsed(key: string, meant: ReadonlyMap<string, number>): [string, string][] {
  const [[best, uses] = ["", 0], second] = [...meant].sort((a, b) => b[1] - a[1]);
  return second === undefined || uses >= 2 * second[1] ? [[key, best]] : [];
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
    .map(({ words }) => words)
    .filter((words) => !NEVER_ALONE.has(words)),
);

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

/** "Chức vụ/ nơi công tác" and, typed into the row below, "hoặc cư trú": one level in two rows. */
function inOneLevel(path: readonly string[]): readonly string[] {
  const goesOn = (text: string) => /^(?:hoặc|và|hay|,|\/)\s/u.test(text.normalize("NFC"));
  return path.reduce<readonly string[]>((levels, text) => {
    const above = levels.at(-1);
    return above !== undefined && goesOn(text) ? [...levels.slice(0, -1), `${above} ${text}`] : [...levels, text];
  }, []);
}

function compute(typed: readonly string[], subject: Subject): HeaderMatch[] {
  const path = inOneLevel(typed);
  const header = headerLevels(path);
  if (header === undefined) return [];
  const best = bestPhrases(header, subject);
  // "STT › Tổ" numbers the people of each tổ.
  if (NUMBERS_OF_PARTS.includes(`${header.above} ${header.leaf}`)) return [{ meaning: "order", score: 0.95 }];
  addComposed(best, header, subject);
  if (subject === "people") {
    takeHalfOfBirth(best, header);
    withoutOtherMatter(best, path, FACTS.has(header.leaf) && !saysOtherByMarks(header.typedLeaf));
  }
  if (subject === "units" && namesTable(header.typedLeaf)) best.delete("unit");
  const parts = headerParts(path.at(-1) ?? "");
  if (parts.length > 1 && !EXACT[subject].has(header.leaf)) weighParts(best, parts, header.leaf, subject);
  weighUnitKinds(best, path, parts, subject);
  const listed = subject === "people" && best.get("ignored") !== NONE_OF_OURS ? namesListed(path.at(-1) ?? "") : 0;
  if (listed > (best.get("fullName") ?? 0)) best.set("fullName", listed);
  return sorted(best);
}

/** What the words of the header, those of its brackets and of the levels above put together. */
function addComposed(
  best: Map<Meaning, number>,
  { leaf, above, typedLeaf, isYear }: HeaderLevels,
  subject: Subject,
): void {
  const add = (meaning: Meaning, score: number) => {
    // "Năm sinh Nam" is one half of them.
    if (meaning === "birthDate" && !isYear && / (?:nam|nu)$/.test(leaf)) return;
    if (score > (best.get(meaning) ?? 0)) best.set(meaning, score);
  };
  // "Tổng số LĐ › Nữ" are women of the staff, no seats.
  if (leaf === "nu" && composeHeader(above, subject).some(({ meaning }) => meaning === "staff")) {
    best.delete("femaleSeats");
    return;
  }
  const inLeaf = composeHeader(leaf, subject);
  for (const { meaning, score } of inLeaf) add(meaning, score);
  if (above !== "" && !isNeutral(leaf))
    for (const { meaning, score } of composeHeader(`${above} ${leaf}`, subject)) add(meaning, score * 0.95);
  const brackets = /\(([^()]+)\)/u.exec(typedLeaf)?.[1];
  if (brackets !== undefined && inLeaf.length === 0)
    for (const { meaning, score } of composeHeader(`${leaf} ${headerWords(brackets)}`, subject))
      add(meaning, score * 0.95);
  for (const { meaning, score } of inLeaf.length > 0 ? [] : beforeColon(typedLeaf, subject)) add(meaning, score);
  const listed = [typedLeaf, ...(brackets === undefined ? [] : [brackets])]
    .map((text) => factOfListedValues(listedIn(text), subject))
    .find((field) => field !== undefined);
  if (listed !== undefined) add(listed, BY_KINDS);
  if (brackets !== undefined && subject === "people" && namesInBrackets(leaf, brackets)) add("fullName", BY_KINDS);
}

/** "Cơ cấu ĐB: tập thể / cá nhân / khách": a fact, and its values behind the colon. */
function beforeColon(typed: string, subject: Subject): readonly HeaderMatch[] {
  const [, said, values = ""] = /^([^:]{3,}):(.*)$/su.exec(typed) ?? [];
  if (said === undefined || listedIn(values).length < 2) return [];
  return composeHeader(headerWords(said), subject).map(({ meaning, score }) => ({ meaning, score: score * 0.95 }));
}

/** "Đối tượng khen thưởng (tên tập thể, họ tên cá nhân)". */
const namesInBrackets = (leaf: string, brackets: string): boolean =>
  headerParts(brackets).every(
    (part) =>
      /^ho (?:va )?ten(?: |$)/.test(headerWords(part)) ||
      (/^(?:doi tuong|tap the|ca nhan|don vi|dien hinh|nguoi)\b/.test(leaf) && /^ten /.test(headerWords(part))),
  );

/** "ĐBCT hay khách mời", "cao cấp, trung cấp, sơ cấp". */
const listedIn = (text: string): readonly string[] =>
  text
    .replace(/^\s*(?:khu vực|loại hình|tư cách)\s/iu, "")
    .split(/[,;/]|\s(?:hay|hoặc|và)\s/iu)
    .map((part) =>
      fold(part)
        .replace(/[^a-z0-9]+/g, " ")
        .trim(),
    );

/** "Đội, phân trường", "Nông trường, xí nghiệp": units by their kinds. */
function weighUnitKinds(
  best: Map<Meaning, number>,
  path: readonly string[],
  parts: readonly string[],
  subject: Subject,
): void {
  // A single kind may head rows of units ("Ban CHQS xã"); several of them name a column.
  const mayName = subject === "people" || parts.length > 1;
  // Values read so as well: their column is told by what stands below, no header row by them.
  if (subject === "people" && SCHOOL_KINDS.includes(headerWords(path.at(-1) ?? "")))
    best.set("unit", Math.max(best.get("unit") ?? 0, MAY_BE_SCHOOLS));
  if (!mayName || best.get("ignored") === NONE_OF_OURS || !namesUnitKinds(path.at(-1) ?? "")) return;
  best.set("unit", Math.max(best.get("unit") ?? 0, BY_KINDS));
  if (subject === "people" && parts.length > 1)
    for (const other of ["village", "category"] as const) best.delete(other);
}

/** "Tên gia đình, dòng họ", "Hộ gia đình ông (bà)", "Danh sách hội viên": those who are listed; 0 for anything else. */
function namesListed(typed: string): number {
  if (typed.length > 60) return 0;
  const words = headerWords(typed);
  const listed = /^danh sach (.*)$/.exec(words)?.[1];
  if (listed !== undefined && LISTED_PEOPLE.includes(listed)) return LISTED;
  const parts = headerParts(typed).map((part) => headerWords(part).replace(AROUND_KIND, ""));
  const [only = "", second] = parts;
  if (!parts.every((part) => LISTED_KINDS.includes(part)) || !parts.some((part) => LISTED_APART.includes(part)))
    return 0;
  return second === undefined && words === only ? (only.includes(" ") ? MAY_BE_LISTED : 0) : LISTED;
}

/** "Tên …", "… tiêu biểu", "… ông (bà)". */
const AROUND_KIND =
  /^(?:ho ten|ho va ten|ten|danh sach) | (?:tieu bieu|hoc tap|van hoa|ong|ba|ong ba|chu ho)$| (?:duoc )?de nghi(?: (?:khen|tang|bieu duong|ton vinh|cong nhan)(?: .*)?)?$| duoc (?:khen|bieu duong|tuyen duong|ton vinh)(?: .*)?$/g;
const LISTED = 0.88;
const MAY_BE_LISTED = 0.6;

/** "Đội, phân trường", "Tiểu đoàn": nothing but words for workplaces and parts of them. */
function namesUnitKinds(typed: string): boolean {
  const parts = typed.length > 60 ? [] : headerParts(typed).map(headerWords);
  const [only, second] = parts;
  return second === undefined
    ? only !== undefined && !ALSO_VALUES.has(only) && NAMES_KIND.test(only)
    : parts.every((part) => NAMES_KIND.test(part) || BESIDE_UNIT_KINDS.includes(part)) &&
        parts.some((part) => NAMES_KIND.test(part));
}

const NAMES_KIND = new RegExp(
  `^(?:ten |thuoc )?(?:${UNIT_KINDS.join("|")})(?: truc thuoc| cong tac| sinh hoat| thanh vien)?$`,
);
const BY_KINDS = 0.86;
const MAY_BE_SCHOOLS = 0.55;

/** The header of one column: the words of its levels from top to bottom. */
interface HeaderLevels {
  readonly levels: readonly string[];
  readonly leaf: string;
  /** The leaf as typed, in NFC. */
  readonly typedLeaf: string;
  /** All but the leaf. */
  readonly above: string;
  /** "Năm" is a year; "Năm sinh Nam" is both, and the word for men counts. */
  readonly isYear: boolean;
}

function headerLevels(path: readonly string[]): HeaderLevels | undefined {
  const levels = path.map(headerWords).filter((words) => words !== "");
  const leaf = levels.at(-1);
  if (leaf === undefined) return undefined;
  const typedLeaf = (path.at(-1) ?? "").normalize("NFC");
  const isYear = /(?<!\p{L})năm(?!\p{L})/iu.test(typedLeaf) && !/(?<!\p{L})nam(?!\p{L})/iu.test(typedLeaf);
  return { levels, leaf, typedLeaf, above: levels.slice(0, -1).join(" "), isYear };
}

/** The best that the dictionary's phrases say of each meaning. */
function bestPhrases({ levels, leaf, above, isYear }: HeaderLevels, subject: Subject): Map<Meaning, number> {
  const best = new Map<Meaning, number>();
  const joined = above === "" ? undefined : wordList(`${above} ${leaf}`);
  const [inLeaf, inAbove] = [wordList(leaf), wordList(above)];
  // A parent that names a fact of its own ("Ngày sinh › Nữ") outweighs the leaf read alone.
  const isDivided = levels.length > 1 && levels.at(-2) !== leaf;
  for (const phrase of INDEX[subject]) {
    if (isYear && (phrase.meaning === "birthDateMale" || phrase.words === "nam")) continue;
    if (phrase.under !== undefined && !containsTokens(inAbove.tokens, phrase.under.split(" "))) continue;
    let score = matchPhrase(inLeaf, phrase);
    if (phrase.under === undefined && joined !== undefined) {
      const inherited = score === 0 ? matchPhrase(inAbove, phrase) * INHERITED[subject] : 0;
      score = Math.max(score, matchPhrase(joined, phrase) * 0.98, inherited);
      if (score > 0 && leaf === phrase.words && isDivided) score *= 0.97;
    }
    if (score > (best.get(phrase.meaning) ?? 0)) best.set(phrase.meaning, score);
  }
  return best;
}

/** What a column has of the header above it: "Số đại biểu › DTTS" is a part of the number above, not that number. */
const INHERITED: Readonly<Record<Subject, number>> = { people: 0.5, units: 0.4 };

/** "Ngày sinh › Nữ", "Năm sinh (nữ)": the half of the birth dates for women. */
function takeHalfOfBirth(best: Map<Meaning, number>, { levels, leaf, typedLeaf, isYear }: HeaderLevels): void {
  const sexLevel = levels.findIndex((level, i) => (level === "nam" || level === "nu") && i > 0);
  if (
    sexLevel > 0 &&
    !isYear &&
    levels.join(" ").includes("sinh") &&
    (sexLevel === levels.length - 1 || leafIsBirth(leaf))
  ) {
    // "Sinh › Nữ › Ngày sinh": the half for women, whatever stands below it.
    best.set(levels[sexLevel] === "nam" ? "birthDateMale" : "birthDateFemale", 1);
    best.delete("birthDate");
  }
  // "Tuổi (năm sinh)": the brackets say what is asked for.
  if (/^(?:do |lua )?tuoi(?: doi)?$/.test(leaf) && /\([^)]*sinh/iu.test(typedLeaf)) {
    best.delete("ignored");
    best.set("birthDate", 0.9);
  }
  const half = /\(\s*(nam|nữ|nu)\s*\)\s*$/iu.exec(typedLeaf)?.[1]?.toLowerCase();
  const whole = best.get("birthDate") ?? 0;
  if (half === undefined || whole < 0.8) return;
  // "Năm sinh (nữ)" beside "Năm sinh (nam)".
  best.set(half === "nam" ? "birthDateMale" : "birthDateFemale", whole);
  best.delete("birthDate");
}

/** A header that names several facts. */
function weighParts(best: Map<Meaning, number>, parts: readonly string[], leaf: string, subject: Subject): void {
  const meanings = parts.map((part) => (part === leaf ? undefined : bestOf(part, subject)));
  const first = sharedByAll(parts, leaf, subject) ?? meanings[0];
  // "Đơn vị / Họ và tên": the names are the rows', wherever in the header they stand.
  if (first?.meaning !== "fullName" && meanings.some((part) => part?.meaning === "fullName" && part.score >= 0.95)) {
    for (const [meaning, score] of best) best.set(meaning, score * 0.8);
    best.set("fullName", 0.95);
    return;
  }
  // "Chức vụ, đơn vị công tác": the first part is the fact, the others stand beside it.
  if (first === undefined || first.score < 0.75 || first.meaning === "ignored") return;
  for (const [meaning, score] of best) if (meaning !== first.meaning) best.set(meaning, score * 0.8);
  best.set(first.meaning, Math.max(best.get(first.meaning) ?? 0, first.score * 0.95));
}

/** "ĐT/Zalo": "ĐT" alone is a people as well, but both parts can only mean a telephone. */
function sharedByAll(parts: readonly string[], leaf: string, subject: Subject): HeaderMatch | undefined {
  const [first = [], ...others] = parts.map((part) => (part === leaf ? [] : matchHeader([part], subject)));
  return first.find((match) => [match, ...others.map((list) => list.find(isSame(match)))].every(isPlain));
}

const isSame =
  ({ meaning }: HeaderMatch) =>
  (other: HeaderMatch): boolean =>
    other.meaning === meaning;
const isPlain = (match: HeaderMatch | undefined): boolean => match !== undefined && match.score >= 0.75;

/**
 * Takes back what the words alone say where the header speaks of something else: no values below it make it a fact of
 * the person.
 */
function withoutOtherMatter(best: Map<Meaning, number>, path: readonly string[], isFact: boolean): void {
  const texts = path.map(headerText);
  // Of "Dân tộc (chồng)" the brackets are no part of the words, of "Họ tên vợ/chồng" the stroke is none.
  const other = otherMatter(isFact && !/[(/]/.test(path.at(-1) ?? "") ? texts.slice(0, -1) : texts);
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
    } else if (other === "former" && meaning !== "ignored" && !LASTING.has(meaning))
      best.set(meaning, score * FORMERLY);
  }
  if (taken && best.size === 0) best.set("ignored", NONE_OF_OURS);
}

function headerText(typed: string): HeaderText {
  const parts = headerParts(typed).map((part) => ({ typed: part, words: headerWords(part), parts: [] }));
  return { typed, words: headerWords(typed), parts };
}

/** "Quê quán (tỉnh trước sắp xếp)", "Lưu ý khác": no other fact than without these words. */
const LASTING: ReadonlySet<Meaning> = new Set<Meaning>(["nativePlace", "notes"]);
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
export function headerParts(typed: string): readonly string[] {
  // "Đảng⏎viên": one fact broken over two lines.
  const joined = typed.replace(/\s*\n\s*(?=\p{Ll})/gu, " ");
  const text = joined !== typed && FACTS.has(headerWords(joined)) ? joined : typed;
  const bare = text
    .replace(/\([^)]*\)/g, " ")
    .replace(/\b(họ|ho)(?: (?:và|va|&) |\s*[,-]\s*(?=(?:tên|ten|đệm|dem|chữ|chu)(?!\p{L})))/giu, "$1 ")
    .replace(/^(họ[^,]*),\s*(?=tên(?!\p{L}))/iu, "$1 ")
    // "Ông/Bà có đăng ký ăn trưa không?" names one thing.
    .replace(/(?<!\p{L})(?:ông|anh|thầy)\s*\/\s*(?:bà|chị|cô)(?=\s+\p{L})/giu, " ")
    .trim();
  // "Chức vụ" and "Đơn vị công tác" on two lines of one cell.
  const lines = bare.split(/(?<=\p{Ll})\s+(?=\p{Lu}\p{Ll})/u);
  const isLine = (line: string) => (line.includes(" ") || line.includes("/")) && FACTS.has(headerWords(line));
  if (lines.length > 1 && lines.every(isLine)) return lines;
  return bare
    .split(/[,;/\n+&]|\s[-–]\s|\s+(?:và|va|hoặc|hoac)\s+/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function bestOf(part: string, subject: Subject): HeaderMatch | undefined {
  return matchHeader([part], subject)[0];
}
