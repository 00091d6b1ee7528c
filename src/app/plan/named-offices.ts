import type { Scope } from "../../domain/plan";
import { clean, foldWords, hasNoMarks, markedWords, samePlace } from "../../domain/vietnamese-text";

/** Levels of places, the commune's at 0. A đặc khu is a commune that plans do not yet name as a scope of its own. */
const HEIGHT = {
  xã: 0,
  phường: 0,
  "thị trấn": 0,
  "đặc khu": 0,
  huyện: 1,
  "thành phố": 1.5,
  tỉnh: 2,
} as const;
type PlaceLevel = keyof typeof HEIGHT;

/** A place of the administration; `name` is "" where only its level is said ("cấp huyện"). */
export interface NamedPlace {
  readonly level: PlaceLevel;
  readonly name: string;
}

/** `place`: whoever speaks for a place (its committee, its council); `department`: an office of it. */
export interface NamedOffice {
  readonly text: string;
  readonly is: "place" | "department" | "unit";
  /** Whose conference it holds; null where that cannot be told. */
  readonly scope: Scope | null;
  /** Its own place first, then those that it lies in, as far as it names them. */
  readonly places: readonly NamedPlace[];
}

/** Words of a level, then what may stand between them and the name ("huyện ủy Thọ Xuân"). */
const LEVEL_WORDS: readonly (readonly [words: string, level: PlaceLevel])[] = [
  ["thị trấn", "thị trấn"],
  ["thị xã", "huyện"],
  ["thị ủy", "huyện"],
  ["đặc khu", "đặc khu"],
  ["thành phố", "thành phố"],
  ["thành ủy", "thành phố"],
  ["tp", "thành phố"],
  ["tx", "huyện"],
  ["xã", "xã"],
  ["phường", "phường"],
  ["huyện", "huyện"],
  ["quận", "huyện"],
  ["tỉnh", "tỉnh"],
];
const BETWEEN = ["ủy", "đoàn"];
/** Where a name ends, "" for the word alone; a name may begin with the same word ("xã Đại Đồng", "huyện Năm Căn"). */
const NAME_ENDS: readonly string[] = [
  "dự",
  "tham dự",
  "đi dự",
  "và",
  "của",
  "tại",
  "trên",
  "được",
  "lần thứ",
  "giai đoạn",
  "tiến tới",
  "tiên tiến",
  "đại hội",
  "đại biểu",
  "hội nghị",
  "đề nghị",
  "đề cử",
  "nhiệm kỳ",
  "tổ chức",
  "cộng hòa",
  "độc lập",
  "chào mừng",
  "ngày",
  "tháng",
  "danh sách",
  "khóa",
];
const LONGEST_NAME = 4;

interface Word {
  readonly raw: string;
  /** As it is compared: with its marks, or without where the whole text has none. */
  readonly key: string;
  /** What stands between it and the word before it. */
  readonly before: string;
}

function wordsOf(text: string): readonly Word[] {
  const key = hasNoMarks(text) ? foldWords : markedWords;
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: raw, index }) => {
    const before = text.slice(end, index);
    end = index + raw.length;
    return { raw, key: key(raw), before };
  });
}

/** How many words of the text the phrase is, from this one on; 0 where it does not stand there. */
function startsAt(words: readonly Word[], at: number, phrase: string, isPlain: boolean): number {
  const wanted = (isPlain ? foldWords(phrase) : markedWords(phrase)).split(" ");
  return wanted.every((word, i) => words[at + i]?.key === word) ? wanted.length : 0;
}

/** "Văn hóa - Xã hội", "CỘNG HÒA XÃ HỘI": no commune. */
function isSociety(words: readonly Word[], at: number): boolean {
  if (foldWords(words[at + 1]?.raw ?? "") !== "hoi") return false;
  const [before, after] = [words[at - 1], words[at + 2]].map((word) => foldWords(word?.raw ?? ""));
  return after === "" || /^(?:chu|hoc|hoa)$/.test(after ?? "") || /^(?:hoa|hiem|te|toan|va|sach)$/.test(before ?? "");
}

/** Every place that a text names, in its order. */
export function placesIn(text: string): readonly NamedPlace[] {
  const typed = clean(text);
  const words = wordsOf(typed);
  const isPlain = hasNoMarks(typed);
  const places: NamedPlace[] = [];
  for (let at = 0; at < words.length; at++) {
    const level = levelAt(words, at, isPlain);
    if (level === null) continue;
    const name = nameAt(words, level.next, isPlain, /\p{Ll}/u.test(typed));
    places.push({ level: level.level, name: name.map(({ raw }) => raw).join(" ") });
    at = level.next + name.length - 1;
  }
  return places;
}

function levelAt(words: readonly Word[], at: number, isPlain: boolean) {
  for (const [phrase, level] of LEVEL_WORDS) {
    const length = startsAt(words, at, phrase, isPlain);
    if (length === 0 || (level === "xã" && isSociety(words, at))) continue;
    // "Hợp tác xã" is no commune.
    if (level === "xã" && foldWords(words[at - 1]?.raw ?? "") === "tac") continue;
    const between = BETWEEN.some((word) => startsAt(words, at + length, word, isPlain) > 0) ? 1 : 0;
    return { level, next: at + length + between };
  }
  return null;
}

function nameAt(words: readonly Word[], from: number, isPlain: boolean, isMixedCase: boolean): readonly Word[] {
  const name: Word[] = [];
  for (let at = from; at < words.length && name.length < LONGEST_NAME; at++) {
    const word = words[at];
    if (word === undefined || !/^[\s.]*$/.test(word.before) || (at > from && !/^\s+$/.test(word.before))) break;
    if (/^\d/.test(word.raw)) return at === from && /^\d{1,2}$/.test(word.raw) ? [word] : name;
    if (isMixedCase && !/^\p{Lu}/u.test(word.raw)) break;
    if (NAME_ENDS.some((phrase) => startsAt(words, at, phrase, isPlain) > 0)) break;
    if (levelAt(words, at, isPlain) !== null) break;
    // "năm 2025", "quý I".
    if (/^(?:nam|quy|thu|lan)$/.test(foldWords(word.raw)) && /^(?:\d|[IVX]+$)/.test(words[at + 1]?.raw ?? "")) break;
    name.push(word);
  }
  return name;
}

const BODIES = [
  "ủy ban nhân dân",
  "uỷ ban nhân dân",
  "ubnd",
  "hội đồng nhân dân",
  "hđnd",
  "đảng ủy",
  "đảng bộ",
  "ban chấp hành đảng bộ",
  "huyện ủy",
  "thị ủy",
  "thành ủy",
  "tỉnh ủy",
  "hội đồng thi đua",
  "hội đồng tđkt",
  "hội đồng tđ",
  "ban tổ chức",
  "ban chỉ đạo",
  "tiểu ban",
];
const DEPARTMENTS = ["phòng", "văn phòng", "ban", "trung tâm phục vụ hành chính công", "bộ phận"];
const ENTERPRISES = [
  "công ty",
  "tổng công ty",
  "tập đoàn",
  "doanh nghiệp",
  "dntn",
  "htx",
  "hợp tác xã",
  "xí nghiệp",
  "nhà máy",
];
const AGENCIES = [
  "sở",
  "cục",
  "chi cục",
  "trường",
  "bệnh viện",
  "trạm y tế",
  "trung tâm",
  "liên đoàn lao động",
  "công đoàn",
  "cđcs",
  "công an",
  "ban chỉ huy quân sự",
  "bộ chỉ huy quân sự",
  "kho bạc",
  "tòa án",
  "viện kiểm sát",
  "bảo hiểm xã hội",
  "hạt kiểm lâm",
  "học viện",
];
/** Offices that hold conferences of their own, of a scope that no plan of ours names. */
const OTHERS = ["ủy ban mttq", "uỷ ban mttq", "ủy ban mặt trận", "mttq", "hội", "đoàn", "ngân hàng", "tổng cục", "bộ"];
/** Such a line is a title, a form's number or the state's motto, no office. */
const NO_OFFICE =
  /\b(?:danh sach|dai bieu|du hoi nghi|du dai hoi|kem theo|phan bo|tong hop|bieu so|mau so|cong hoa|doc lap|bang thanh toan|hoi nghi)\b/;

/** The office that a line of a letterhead, or the issuer of a plan, is; null for any other text. */
export function officeIn(text: string): NamedOffice | null {
  const typed = clean(text);
  if (typed.length > 140 || NO_OFFICE.test(foldWords(typed))) return null;
  const words = wordsOf(typed);
  const isPlain = hasNoMarks(typed);
  const starts = (phrases: readonly string[]) => phrases.some((phrase) => startsAt(words, 0, phrase, isPlain) > 0);
  const places = placesIn(typed);
  const office = { text: typed, places };
  const isEnterprise = words.some((_, at) => ENTERPRISES.some((phrase) => startsAt(words, at, phrase, isPlain) > 0));
  if (starts(ENTERPRISES) || (isEnterprise && starts([...BODIES, ...AGENCIES])))
    return { ...office, is: "unit", scope: "doanh nghiệp" };
  if (starts(BODIES)) return { ...office, is: "place", scope: scopeOfPlace(places[0]) };
  if (starts(AGENCIES)) return { ...office, is: "unit", scope: "cơ quan, đơn vị" };
  if (starts(OTHERS)) return { ...office, is: "unit", scope: null };
  if (starts(DEPARTMENTS)) return { ...office, is: "department", scope: scopeOfPlace(places[0]) };
  return levelAt(words, 0, isPlain) !== null && places[0]?.name !== ""
    ? { ...office, is: "place", scope: scopeOfPlace(places[0]) }
    : null;
}

/** The scope of a place's own conference; null for a đặc khu, and where there is no place. */
export function scopeOfPlace(place: NamedPlace | undefined): Scope | null {
  return place === undefined || place.level === "đặc khu" ? null : place.level;
}

/** Of one level and name; where one is written without marks they do not count. */
export function isSamePlace(one: NamedPlace, other: NamedPlace): boolean {
  return one.level === other.level && one.name !== "" && other.name !== "" && samePlace(one.name, other.name);
}

/** True when the first lies higher in the administration: a district above a commune. */
export function isAbove(one: NamedPlace, other: NamedPlace): boolean {
  return HEIGHT[one.level] > HEIGHT[other.level];
}

/** True for communes, below which nobody holds a conference of a place. */
export function isLowest(place: NamedPlace): boolean {
  return HEIGHT[place.level] === 0;
}
