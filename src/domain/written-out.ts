import { remember } from "./remember";
import { LETTER_ABBREVIATIONS, UNIT_ABBREVIATIONS } from "./unit-abbreviations";
import { isVietnameseSyllable } from "./vietnamese-syllable";
import { clean, fold } from "./vietnamese-text";

/** More ways than this and the text says nothing. */
const MOST_WAYS = 48;
const LONGEST_SHORT = 10;

const MEANINGS = new Map<string, readonly string[]>();
for (const [short, ...meanings] of UNIT_ABBREVIATIONS) {
  const key = lettersOf(short);
  MEANINGS.set(key, [...(MEANINGS.get(key) ?? []), ...meanings]);
}

interface Token {
  readonly text: string;
  /** What stood between this and the next one. */
  readonly gap: string;
}

/**
 * The ways a name of a place or unit may be written out: "TT Lam Sơn" is "thị trấn Lam Sơn" or "trung tâm Lam Sơn" or
 * … The text itself, its signs as spaces, is the
 * first of them. Only abbreviations are touched; which way is meant shows by what it is compared with.
 */
export const writtenOut: (text: string) => readonly string[] = remember((text) => {
  const tokens = tokensOf(clean(text));
  const isShouted = !/\p{Ll}/u.test(text);
  const ways = waysFrom(tokens, 0, isShouted, new Map());
  const asTyped = tokens.map((token) => token.text).join(" ");
  return [...new Set([asTyped, ...ways.slice(0, MOST_WAYS)])];
});

function waysFrom(
  tokens: readonly Token[],
  at: number,
  isShouted: boolean,
  known: Map<number, readonly string[]>,
): readonly string[] {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return [""];
  const before = known.get(at);
  if (before !== undefined) return before;
  const ways: string[] = [];
  const add = (words: string, to: number) => {
    for (const rest of waysFrom(tokens, to, isShouted, known))
      if (ways.length < MOST_WAYS) ways.push(rest === "" ? words : `${words} ${rest}`);
  };
  for (const { to, meanings } of shortFormsAt(tokens, at, isShouted)) for (const meaning of meanings) add(meaning, to);
  if (next !== undefined && isShortLetter(token, next))
    for (const meaning of LETTER_ABBREVIATIONS[token.text.toLowerCase()] ?? []) add(meaning, at + 1);
  if (ways.length === 0 || isVietnameseSyllable(token.text)) add(token.text, at + 1);
  known.set(at, ways);
  return ways;
}

/** The abbreviations that begin at this word, the longest first: "GD", "ĐT" side by side are also "GDĐT". */
function shortFormsAt(tokens: readonly Token[], at: number, isShouted: boolean) {
  const found: { readonly to: number; readonly meanings: readonly string[] }[] = [];
  let letters = "";
  for (let to = at; to < tokens.length; to += 1) {
    const token = tokens[to];
    if (token === undefined) break;
    if (to > at && /^và$/iu.test(token.text)) continue;
    // Words of a name are not letters of an abbreviation: only what is short in itself, and "T.T", is put together.
    if (!isShort(token, isShouted, to > at || tokens[to + 1] !== undefined)) break;
    letters += lettersOf(token.text);
    if (letters.length > LONGEST_SHORT) break;
    const meanings = MEANINGS.get(letters);
    if (meanings !== undefined && (to > at || isShort(token, isShouted, false)))
      found.unshift({ to: to + 1, meanings });
    if (to + 1 < tokens.length && !/^(?:\.|\s?[-–&+/]\s?|\s)$/u.test(token.gap)) break;
  }
  return found;
}

/** Letters that are no word: "THCS", "Cty"; in capitals beside small letters also those that could be one: "CA". */
function isShort({ text, gap }: Token, isShouted: boolean, mayBeLetter: boolean): boolean {
  if (!/^\p{L}+$/u.test(text) || text.length > LONGEST_SHORT) return false;
  if (text.length === 1) return mayBeLetter && (gap.startsWith(".") || gap === "" || text === text.toUpperCase());
  if (!isVietnameseSyllable(text)) return true;
  return text === text.toUpperCase() && (!isShouted || MEANINGS.has(lettersOf(text)));
}

/** "X. Tân Đoàn", "P Vĩnh Trại", "T.1", "P1"; a Roman number stands alone behind its word. */
function isShortLetter({ text, gap }: Token, next: Token): boolean {
  if (text.length !== 1 || LETTER_ABBREVIATIONS[text.toLowerCase()] === undefined) return false;
  if (/^\d/.test(next.text)) return true;
  return (
    gap.startsWith(".") ||
    (gap === " " && text === text.toUpperCase() && /^\p{Lu}/u.test(next.text) && next.text.length > 1)
  );
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [, word = "", gap = ""] of text.matchAll(/([\p{L}\p{M}\p{N}]+)([^\p{L}\p{M}\p{N}]*)/gu)) {
    // "P1", "KP3", "Thôn1": the number is a word of its own.
    const [, letters, number] = /^(\p{L}+)(\d+\p{L}?)$/u.exec(word) ?? [];
    if (letters === undefined || number === undefined) tokens.push({ text: word, gap });
    else tokens.push({ text: letters, gap: "" }, { text: number, gap });
  }
  return tokens;
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^a-z]/g, "");
}
