import { readEthnicity } from "../../domain/ethnicity";
import { isTidyUnicode } from "../../domain/letter-table";
import { remember } from "../../domain/remember";
import { clean, fold, foldWords } from "../../domain/vietnamese-text";
import { isVietnameseSyllable } from "../../domain/vietnamese-syllable";
import type { Sense } from "../../lexicon/senses";
import { PROVINCES } from "../../lexicon/provinces";
import { SHEET_WORDS } from "../../lexicon/sheet-words";
import { bodyOf } from "./body-words";
import { isSurname } from "./surnames";

export interface ReadName {
  readonly name: string;
  /** "Ông", "Bà", "Đ/c", "TS." … as typed, null when there is none. */
  readonly honorific: string | null;
}

/**
 * Splits a form of address from a name: "Ông Nguyễn Văn A", "Đ/c: Trần B", "Ông (Bà) Lê C", "TS. Phạm D". "Ông" and
 * "Anh" stay when what follows does not start with a family name: they are names too ("Ông Thị Lài", "Anh Đức"). A
 * number before the name ("1. Lê C") goes. `areAddressed`: everybody in the column is addressed, so what stands first
 * is no family name.
 */
export function readName(text: string, areAddressed = false): ReadName {
  return isBareName(text) ? { name: text, honorific: null } : (areAddressed ? readAmongAddressed : readAddressed)(text);
}

/** Whether a name begins with a word of address, which may be a family name too. */
export const mayBeAddressed = (text: string): boolean => !isBareName(text) && honorifics.startOf(text).length > 0;

/** Nearly every name: it starts with a family name that is no form of address, and there is nothing to tidy. */
function isBareName(text: string): boolean {
  const space = text.indexOf(" ");
  const last = text.charCodeAt(text.length - 1);
  return (
    space > 0 &&
    last !== 0x2c &&
    last !== 0x2e &&
    last !== 0x3a &&
    last !== 0x3b &&
    isTidyUnicode(text) &&
    maySurelyStart(text.slice(0, space))
  );
}

const readAddressed: (text: string) => ReadName = remember((text) => addressApart(text, mayFollowAddress));
/** Among those who are all addressed a name of any people stands behind "Ông". */
const readAmongAddressed: (text: string) => ReadName = remember((text) =>
  addressApart(text, (rest, ...address) => mayFollowAddress(rest, ...address) || isInCapitals(rest)),
);

function addressApart(text: string, mayFollow: typeof mayFollowAddress): ReadName {
  let typed = clean(text).replace(/[\s,;:.]+$/, "");
  if (/^[\d+*•–-]/.test(typed)) typed = typed.replace(/^(?:\d{1,4}\s*[.)/]\s*|[-–•+*]\s+)(?=\p{L})/u, "");
  const { honorific, rest, last } = apart(typed);
  if (honorific === "") return { name: typed, honorific: null };
  const [first = "", second] = rest.split(" ");
  if (
    second === undefined ||
    !mayFollow(rest, honorific, last) ||
    startsOtherwise(rest) ||
    bodyOf(rest) !== null ||
    (/^(?:văn|thị)$/i.test(first) &&
      (mayFollow === mayFollowAddress || /^thị$/i.test(first)) &&
      !/^đ|dc|đồng/i.test(honorific) &&
      !isKhmerWoman(rest, honorific))
  )
    return { name: typed, honorific: null };
  return { name: rest, honorific: honorific.trim() };
}

/** "Mr.", "Mrs.": a name of any country may stand behind them. */
const FOREIGN = /^(?:mr|mrs|ms|miss)\b/i;

/** Whether a name begins with what stands behind a form of address. */
function mayFollowAddress(rest: string, honorific: string, last: Sense | undefined): boolean {
  const words = rest.split(" ");
  const [first = "", second = ""] = words;
  if (isKhmerWoman(rest, honorific)) return true;
  if (isSurname(first, rest) || OF_HIGHLANDS.test(first) || inReligion.startOf(rest).length > 0) return true;
  // Behind "Bà" a word before Thị is a family name, known or not.
  if (words.length > 2 && /^(?:thị|văn)$/iu.test(second)) return true;
  return (last === "honorific:clergy" || FOREIGN.test(honorific)) && isInCapitals(rest);
}

/** "Bà Thị Sà Rinh": Thị is the family name, as "Bà" never is; "Ông Thị Lài" has Ông for hers. */
const isKhmerWoman = (rest: string, honorific: string): boolean =>
  /^(?:bà|chị|cô)$/iu.test(honorific) && /^thị \p{Lu}\S* \p{Lu}/iu.test(rest);

/** Up to six words, each of which begins with a capital. */
const isInCapitals = (text: string): boolean => {
  const words = text.split(" ");
  return words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
};

const { honorifics, inReligion, names, noNames } = SHEET_WORDS;

/** Without the name in religion before it, where a family name follows: "Giuse Phan Văn Đạt"; "Thích" is kept. */
function withoutBaptismal(name: string): string {
  let rest = name;
  for (;;) {
    const [one] = inReligion.startOf(rest);
    if (one?.sense !== "name:baptismal") break;
    rest = rest.slice(one.end).replace(/^[\s.]+/, "");
  }
  return rest !== name && isSurname(rest.split(" ")[0] ?? "", rest) ? rest : name;
}

/** "Đ/c: TS. Phạm D": the forms of address before a name, one behind the other, and the rest. */
function apart(typed: string): {
  readonly honorific: string;
  readonly rest: string;
  readonly last: Sense | undefined;
} {
  let at = 0;
  let last: Sense | undefined;
  for (;;) {
    const [one] = honorifics.startOf(typed.slice(at));
    const [, gap = ""] = /^(\.?\)?[\s.:]*)\p{L}/u.exec(typed.slice(at + (one?.end ?? 0))) ?? [];
    if (one === undefined || one.start > 0 || gap === "" || !mayStandBehind(one.sense, last)) break;
    if (one.sense === "honorific:monk" && !isOfMonk(typed.slice(at + one.end + gap.length))) break;
    at += one.end + gap.length;
    last = one.sense;
  }
  const short = shortenedTitle(typed.slice(at));
  if (short > 0) last ??= "honorific:title";
  at += short;
  const rest = typed.slice(at);
  return last === undefined || last === TO || isOfficeBehind(rest, last)
    ? { honorific: "", rest: typed, last }
    : { honorific: typed.slice(0, at).replace(/[\s:]+$/, ""), rest, last };
}

/** "Bác sĩ y tế dự phòng" is an office. */
const isOfficeBehind = (rest: string, last: Sense): boolean =>
  TITLES.includes(last) &&
  (startsOtherwise(rest) || bodyOf(rest) !== null || (last === "honorific:title" && SAYS_OF_WHAT.test(rest)));

/** How long a shortened title before a name is; 0 where none stands there. */
function shortenedTitle(text: string): number {
  const [, name = ""] = SHORTENED.exec(text) ?? [];
  return name !== "" && isSurname(name.split(" ")[0] ?? "", name) ? text.length - name.length : 0;
}

/** "BSCKII.", "ThS.BS.", "KTV.": callings and degrees in letters; "Ô.", "B.": Ông, Bà. "Ng." is a family name. */
const SHORTENED = /^(?:(?:(?=\p{L}*\p{Lu}\p{L}*\p{Lu})\p{Lu}\p{L}{1,7}\.\s?)+|[ÔB]\.\s?)(\p{Lu}\p{Ll}.*)$/u;

/** "Thạc sĩ Quản lý công": a degree in something, no name. */
const SAYS_OF_WHAT = /^\p{Lu}.*\s\p{Ll}/u;

/** Behind a form of address stand only titles. */
const mayStandBehind = (sense: Sense, last: Sense | undefined): boolean =>
  TITLES.includes(sense) || last === undefined || last === TO;

const TO: Sense = "honorific:to";
const TITLES: readonly Sense[] = ["honorific:title", "honorific:clergy", "honorific:monk"];

/** "Thích Tâm An", "TN. Huệ An". */
const isOfMonk = (rest: string): boolean => inReligion.startOf(rest)[0]?.sense === "name:monastic";

/** Offices, titles, headings and remarks: never a person's name. */
const startsOtherwise = (text: string): boolean => noNames.startOf(text).length > 0;

const OF_PROVINCES = new Set(PROVINCES.map(foldWords));

/**
 * How much a text looks like the name of one person, 0 to 1; from 0.6 on it does. Two to six words of Vietnamese shape,
 * better with a family name first and capitals; 0 for bodies, offices, headings, provinces and what has digits.
 */
export const looksLikePersonName: (text: string) => number = remember((text) => {
  if (isUsualName(text)) return 1;
  const { name, honorific } = readName(text);
  const bare = withoutBaptismal(
    name
      .replace(/^[=+@-]+/, "")
      .replace(/\s*(?:\([^)]*\)|["“”][^"“”]+["“”])\s*$/, "")
      .replace(/(?:[,;]| [-–—] ).*$/, ""),
  ).replace(/^TN\.?\s+(?=\p{L})/u, "Thích ");
  if (OF_HIGHLANDS.test(bare)) return 0.8;
  if (bare.length > 45 || /[\d@#%&/\\:;=_?!"“”+*<>|,]/.test(bare)) return 0;
  const words = bare.split(/[\s.]+/).filter((word) => word !== "");
  if (words.length < 2 || words.length > 7 || namesElse(bare, words.length)) return 0;
  // "Già làng" is an office and a form of address.
  if (noNames.startOf(text).some(({ end }) => end > (honorific?.length ?? 0))) return 0;
  // "THCS", "UBND" among words in small letters is an abbreviation.
  if (/\p{Ll}/u.test(bare) && words.some(isAbbreviation)) return 0.1;
  let score = shapeOfName(bare, words, honorific === null ? 0 : 0.2);
  // "Nguyễn Văn A, Trưởng thôn": a name with something behind it.
  if (/[,;]| [-–—] /.test(name)) score -= 0.2;
  return Math.max(0, Math.min(1, score));
});

/** "K'Brểu", "H'Hương": somebody of the Central Highlands, whose whole name it may be. */
const OF_HIGHLANDS = /^[HK]['’]\p{L}{2,}$/u;

/** A body, an office, a place or a people. */
function namesElse(text: string, wordCount: number): boolean {
  return bodyOf(text) !== null || startsOtherwise(text) || isPlaceOrEthnicity(wordCount, text);
}

/** A family name first, words of Vietnamese shape, capitals, Văn or Thị inside: what each adds to `start`. */
function shapeOfName(bare: string, words: readonly string[], start: number): number {
  const [first = ""] = words;
  const shaped = words.filter((word) => isShaped(word) || isSurname(word, bare));
  const capitals = words.filter(startsCapital).length;
  const family =
    isSurname(first, bare) || (/^h['’]?\s?\p{L}/iu.test(bare) && isSurname(words[words.length - 1] ?? "", bare));
  let score = start + (family ? 0.45 : 0);
  score += 0.3 * (shaped.length / words.length);
  score += 0.25 * (capitals === words.length ? 1 : capitals === 0 && family ? 0.6 : 0.1);
  if (words.slice(1, -1).some((word) => /^(?:thị|văn|thi|van)$/i.test(word))) score += family ? 0.1 : 0.2;
  if (words.length > 5) score -= 0.1;
  return score;
}

const startsCapital = remember((word) => /^\p{Lu}/u.test(word));
const isAbbreviation = remember(
  (word) => /^\p{Lu}{2,}$/u.test(word) && !isVietnameseSyllable(word) && !isSurname(word),
);
const isShaped = remember(
  (word) => isVietnameseSyllable(word) || isVietnameseSyllable(fold(word)) || /^\p{L}['’]?$/u.test(word),
);

/** A family name that begins nothing else. */
const maySurelyStart = remember(
  (word) =>
    isSurname(word) && startsCapital(word) && !honorifics.begins(word) && !names.begins(word) && !noNames.begins(word),
);
const mayFollow = remember(
  (word) => /^\p{L}+$/u.test(word) && startsCapital(word) && isShaped(word) && !isAbbreviation(word),
);

/** The shortcut most rows take: a family name that starts nothing else, then one to four Vietnamese words. */
function isUsualName(text: string): boolean {
  const words = text.split(" ");
  if (words.length < 2 || words.length > 5 || !maySurelyStart(words[0] ?? "")) return false;
  for (let i = 1; i < words.length; i++) if (!mayFollow(words[i] ?? "")) return false;
  return !isPlaceOrEthnicity(words.length, text);
}

/** "Báo Lạng Sơn", "Đài Cao Bằng". */
const OF_PROVINCE = /^(?:báo|đài) /iu;

/** "Hà Giang", "La Chí" have the shape of names. */
function isPlaceOrEthnicity(wordCount: number, text: string): boolean {
  return wordCount === 2
    ? OF_PROVINCES.has(foldWords(text)) || readEthnicity(text).known
    : wordCount === 3 &&
        (text.startsWith("H")
          ? OF_PROVINCES.has(foldWords(text))
          : OF_PROVINCE.test(text) && OF_PROVINCES.has(foldWords(text.slice(text.indexOf(" ")))));
}

/** "Ông Nguyễn Thế Mạnh, Phó Chủ tịch": somebody addressed, by his whole name. */
export function beginsWithSomebody(text: string): boolean {
  const [first = ""] = text.split(/[,;(\n]|\s[-–]\s/u);
  const { honorific, name } = readName(first);
  return honorific !== null && name.includes(" ") && looksLikePersonName(name) >= 0.7;
}
