import { isTidy, PLAIN, PLAIN_WORD, throughTable, tonesLast } from "./letter-table";
import { PAIRED, SCHOLARS, SURE_ADDRESSES } from "../lexicon/honorifics";
import { NUMBERED_KINDS, PLACE_KINDS } from "../lexicon/places";
import { remember } from "./remember";

/**
 * Vietnamese text as officials type it. `clean` is for values and display; `fold` and the keys are for comparing only
 * and are never shown. All functions are pure and remember their answers by string: a roster repeats the same few
 * thousand texts at every check.
 */

const TONES = "\u0300\u0301\u0303\u0309\u0323";
const toneMark = new RegExp(`[${TONES}]`, "g");
const misordered = new RegExp(`([${TONES}])([\u0302\u0306\u031B])`, "g");

/**
 * The text in NFC on one line: ƣ (from PDF) → ư, Ð (U+00D0) → Đ, NBSP, tabs and line breaks → one space, invisible
 * characters dropped, edges trimmed. Letters, case and the place of tone marks stay as typed. Legacy encodings must be
 * decoded before: there Ð and the soft hyphen are letters.
 */
export function clean(text: string): string {
  return isTidy(text) ? text : cleanUntidy(text);
}

const cleanUntidy = remember((text) => {
  let result = text
    .replace(/_x000[0-9A-Da-d]_/g, " ")
    .replace(/(\p{Ll})\u200B+(?=\p{Lu})/gu, "$1 ")
    .replace(/[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]/g, "")
    .normalize("NFC");
  // A tone typed before the hat, breve or horn ("é" + "^") is not mended by NFC.
  if (/[\u0302\u0306\u031B]/.test(result))
    result = result.normalize("NFD").replace(misordered, "$2$1").normalize("NFC");
  return result
    .replace(/ƣ/g, "ư")
    .replace(/Ƣ/g, "Ư")
    .replace(/Ð/g, "Đ")
    .replace(/ð/g, "đ")
    .replace(/[\s\u0000-\u001F\u007F-\u009F\u2800\u3164]+/g, " ")
    .trim();
});

/** For matching: clean, lower case, no marks, đ → d. "Hoà" and "hòa" are one. */
export const fold: (text: string) => string = remember((text) => {
  const typed = clean(text);
  if (!isTidy(typed))
    return clean(
      typed
        .toLowerCase()
        .normalize("NFD")
        .replace(/\p{M}+/gu, "")
        .replace(/đ/g, "d")
        .normalize("NFC"),
    );
  return throughTable(typed, PLAIN, false);
});

/**
 * `fold` with every run of characters that are neither letters nor digits as one space: "Chức vụ, đơn vị" → "chuc vu
 * don vi".
 */
export const foldWords: (text: string) => string = remember((text) => {
  const typed = clean(text);
  if (!isTidy(typed))
    return fold(typed)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return throughTable(typed, PLAIN_WORD, true);
});

/**
 * The words in lower case, their marks kept, each tone moved behind its word, so that "hoà" equals "hòa" and "Hà" is
 * not "Hạ".
 */
export const markedWords: (text: string) => string = remember((text) => wordsWithMarks(clean(text)));

function wordsWithMarks(typed: string): string {
  return isTidy(typed)
    ? tonesLast(typed)
    : typed
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
        .trim()
        .split(" ")
        .map(toneLast)
        .join(" ");
}

function toneLast(word: string): string {
  const apart = word.normalize("NFD");
  return apart.replace(toneMark, "").normalize("NFC") + (apart.match(toneMark) ?? []).join("");
}

/** True when no letter of the text carries a mark: typed without marks, or with none to carry. */
export function hasNoMarks(text: string): boolean {
  return !/[\u00C0-\u024F\u0300-\u036F\u1EA0-\u1EF9]/.test(text);
}

/**
 * True when the texts differ by at most one letter put in, left out, changed, or two neighbours swapped. Compares as
 * given: fold before.
 */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (long.length > short.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}

/**
 * True when the phrase stands in the text as whole words, folded: "1" is not in "thôn 11". False for an empty phrase.
 */
export function containsWords(text: string, phrase: string): boolean {
  const wanted = foldWords(phrase);
  return wanted !== "" && ` ${foldWords(text)} `.includes(` ${wanted} `);
}

const anyOf = (words: readonly string[]) => `(?:${words.map((word) => word.replaceAll(".", "\\.")).join("|")})`;
const TITLE = anyOf(SCHOLARS);
/** Forms of address before a name. "Ông" is a family name too: it goes only when a name is left behind it. */
const HONORIFIC = new RegExp(
  [
    "^(?:(?:kính gửi|hộ|gia đình)\\s+)*",
    `(?:${anyOf(PAIRED)}\\s*[(/,&-]\\s*${anyOf(PAIRED)}\\s*\\)?`,
    `|${anyOf(SURE_ADDRESSES)}\\s*[.:]?|(?:${TITLE}\\.\\s*)*${TITLE})[\\s.:]+(?=\\S+\\s+\\S)`,
  ].join(""),
  "u",
);

const MAY_BE_HONORIFIC = /^(?:[OÔoôBbKkHhĐđDdGgPpTt][^ ]{0,3}[ .:/(,&-]|[Aa][Nn][Hh] |[Cc][Hh]|[GgHhKk]\S+ )/;

/**
 * Key for comparing names of persons: case, spaces, punctuation and the place of tone marks do not count, nor does Ông,
 * Bà or Đ/c before the name. Marks count: "Hà" is not "Hạ".
 */
export const titleKey: (name: string) => string = remember((name) => wordsWithMarks(clean(withoutTitle(clean(name)))));

/** {@link titleKey} and the same without marks. Not remembered: most names stand in one row only. */
export function nameKeys(name: string): { readonly key: string; readonly folded: string } {
  const typed = clean(withoutTitle(clean(name)));
  const key = wordsWithMarks(typed);
  return { key, folded: isTidy(typed) ? throughTable(typed, PLAIN_WORD, true) : fold(key) };
}

/** Almost every name starts otherwise. */
function withoutTitle(typed: string): string {
  return MAY_BE_HONORIFIC.test(typed) ? typed.toLowerCase().replace(HONORIFIC, "") : typed;
}

/** True when both texts name somebody alike. Two empty texts name nobody. */
export function sameName(a: string, b: string): boolean {
  const key = titleKey(a);
  return key !== "" && key === titleKey(b);
}

/** The words as typed, with marks and without. */
const RIGHT_BEFORE_NUMBER = new RegExp(`^(${anyOf(NUMBERED_KINDS)}\\.?)(?=\\d)`, "iu");
const MARKED_KINDS = PLACE_KINDS.map(([words, kind]) => [`${markedWords(words)} `, kind] as const);
const PLAIN_KINDS = PLACE_KINDS.map(([words, kind]) => [`${foldWords(words)} `, kind] as const);

/** A kind word that starts the name of something else: "Xã đoàn", "Tổ hợp tác", "Khu công nghiệp", "Đội Cảnh sát". */
const NOT_A_PLACE: Readonly<Record<string, RegExp>> = {
  xã: /^(?:doan|doi|hoi)$/,
  phường: /^(?:doan|doi)$/,
  huyện: /^(?:uy|doan|doi|hoi)(?: |$)/,
  quận: /^(?:uy|doan)(?: |$)/,
  tỉnh: /^(?:uy|doan|hoi)(?: |$)/,
  "thị xã": /^doan$/,
  "khu phố": /^(?:cong nghiep|do thi|kinh te|di tich|du lich|bao ton|uy|quan ly)/,
  "tổ dân phố": /^(?!\d+[a-z]?$|[a-z]$|[ivx]+$)(?:\S+ ){2,}\S|^(?:hop tac|chuc|bao ve|truong)/,
  đội: /^(?!\d)/,
  bản: /^(?:tin|quyen)/,
  buôn: /^ban/,
};

/** The kind word nearest to a name, and the key of the name without it. */
export interface Place {
  readonly kind: string;
  readonly key: string;
}

/** {@link placeKind} and {@link placeKey} of a name in one. */
export const readPlace: (text: string) => Place = remember((text) => {
  const typed = clean(text);
  const plain = hasNoMarks(typed);
  let rest = markedWords(
    typed
      .replace(RIGHT_BEFORE_NUMBER, "$1 ")
      .replace(/\b[pP]\.\s*(?=[\p{L}\d])/gu, "phường ")
      .replace(/\b[xX]\.\s*(?=\p{L})/gu, "xã ")
      .replace(/\b(?:TT|Tt)\.\s*(?=\p{Lu})/gu, "thị trấn "),
  );
  let kind = "";
  for (let found = true; found;) {
    found = false;
    for (const [words, meaning] of plain ? PLAIN_KINDS : MARKED_KINDS) {
      if (!rest.startsWith(words)) continue;
      const left = rest.slice(words.length);
      if (NOT_A_PLACE[meaning]?.test(foldWords(left))) continue;
      rest = left;
      if (meaning !== "") kind = meaning;
      found = true;
      break;
    }
  }
  return {
    kind,
    key: rest
      .replace(/^s(?:o|ô\u0301) (?=\d)/u, "")
      .split(" ")
      .map((word, index, words) => plainNumber(word, words.length === 1 || index > 0, typed))
      .join(" "),
  };
});

const ROMAN = [
  "",
  "i",
  "ii",
  "iii",
  "iv",
  "v",
  "vi",
  "vii",
  "viii",
  "ix",
  "x",
  "xi",
  "xii",
  "xiii",
  "xiv",
  "xv",
  "xvi",
  "xvii",
  "xviii",
  "xix",
  "xx",
];

/** "01" → "1", "II" → "2". "Vi", "Xi" … are Roman only in capitals beside small letters: they are syllables too. */
function plainNumber(word: string, mayBeRoman: boolean, typed: string): string {
  if (/^0+\d/.test(word)) return word.replace(/^0+(?=\d)/, "");
  const value = ROMAN.indexOf(word);
  if (value < 1 || !mayBeRoman) return word;
  const sure =
    !/^(?:i|v|x|vi|xi)$/.test(word) ||
    (/\p{Ll}/u.test(typed) ? new RegExp(`(?<!\\p{L})${word.toUpperCase()}(?!\\p{L})`, "u").test(typed) : true);
  return sure ? String(value) : word;
}

/**
 * Key for comparing names of thôn and units: case, spaces and the place of tone marks do not count, leading kind words
 * (thôn, bản, khu phố, xã, UBND …) go when something is left, "01" is "1" and "II" is "2". Marks count (Nà Lái is not
 * Nà Lải); for a text typed without marks compare placeKey(fold(…)) of both. Equal keys with two different {@link
 * placeKind}s are two places: use {@link samePlace}. Names of schools and offices keep their words.
 */
export function placeKey(text: string): string {
  return readPlace(text).key;
}

/**
 * The kind word nearest to the name ("thôn", "bản", "tổ dân phố", "xã" …; abbreviations spelled out), "" when there is
 * none. "Thôn Bản Hán" is "bản".
 */
export function placeKind(text: string): string {
  return readPlace(text).kind;
}

/**
 * True when both texts name one place: keys alike (without marks when one of them has none) and kinds that do not
 * contradict each other.
 */
export function samePlace(a: string, b: string): boolean {
  const [one, other] = [readPlace(a), readPlace(b)];
  if (one.key === "" || (one.kind !== other.kind && one.kind !== "" && other.kind !== "")) return false;
  return (
    one.key === other.key || ((hasNoMarks(a) || hasNoMarks(b)) && readPlace(fold(a)).key === readPlace(fold(b)).key)
  );
}
