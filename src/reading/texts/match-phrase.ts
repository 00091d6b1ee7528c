import type { FieldId } from "../../domain/facts";
import { withinOneEdit } from "../../domain/vietnamese-text";
import type { Phrase } from "../../lexicon/sheets/column-names";

/**
 * `ignored`: a column that is known and is none of our facts (a seat number, a student number, the day an identity card
 * was issued).
 */
export type Meaning = FieldId | "ignored";

/** A phrase of the dictionary, split into its words once. */
export interface IndexedPhrase extends Phrase {
  readonly meaning: Meaning;
  readonly tokens: readonly string[];
}

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

/** Words of a header, split once for the hundreds of phrases they are compared with. */
export interface WordList {
  readonly words: string;
  readonly tokens: readonly string[];
  /** Without the words that add nothing. */
  readonly meant: string;
}

export function wordList(words: string): WordList {
  const tokens = words.split(" ");
  return { words, tokens, meant: tokens.filter((token, i) => !isFiller(token, i, tokens)).join(" ") };
}

/** How well the words of a header match a phrase, 0 to 1: the more of them the phrase covers, the better. */
export function matchPhrase({ words, tokens, meant: bare }: WordList, phrase: IndexedPhrase): number {
  if (words === phrase.words) return phrase.weight;
  if (tokens.length < phrase.tokens.length) return 0;
  if (phrase.exact && tokens.length > phrase.tokens.length) return bare === phrase.words ? phrase.weight * 0.95 : 0;
  if (phrase.exact) return sameTokens(tokens, phrase.tokens) ? phrase.weight * 0.9 : 0;
  const at = findTokens(tokens, phrase.tokens);
  // "Tiểu thương" is no "tiền thưởng" with a slip, "ngành hàng" no bank: a slip is only forgiven in what we look for.
  if (at === undefined || (!at.exact && phrase.meaning === "ignored")) return 0;
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

export function containsTokens(tokens: readonly string[], wanted: readonly string[]): boolean {
  return findTokens(tokens, wanted) !== undefined;
}

/** "tocc": a letter typed twice, no other word. */
function isDoubled(typed: string, word: string): boolean {
  return (
    typed.length === word.length + 1 &&
    [...typed].some((letter, i) => letter === typed[i + 1] && typed.slice(0, i) + typed.slice(i + 1) === word)
  );
}

/** The word with one letter wrong. Cheap looks first: nearly every pair differs in more than one. */
function isSlipOf(typed: string, word: string): boolean {
  return (
    word.length >= 3 &&
    (word.length >= 4 || isDoubled(typed, word)) &&
    Math.abs(typed.length - word.length) <= 1 &&
    (typed[0] === word[0] || (word.length >= LONG && typed.at(-1) === word.at(-1))) &&
    withinOneEdit(typed, word)
  );
}

/** Of a shorter word another first letter makes another word: "vắng" is no "hàng". */
const LONG = 5;

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
      matches = isSlipOf(a, b) && ++typos <= 1;
    }
    if (matches && typos === 0) return { start, exact: true };
    if (matches && wanted.length > 1) near ??= start;
  }
  return near === undefined ? undefined : { start: near, exact: false };
}
