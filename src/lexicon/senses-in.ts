import { fold, hasNoMarks, markedWords } from "../domain/vietnamese-text";
import { remember } from "../domain/remember";
import { AROUND_LEVELS } from "./around-levels";
import { LEVELS } from "./levels";
import { LEXICON } from "./lexicon";
import type { LexiconEntry } from "./lexicon-entry";
import type { Sense } from "./senses";

/** Words of a text with what they mean, and where they stand in it (UTF-16 units, the end not included). */
export interface SenseFound {
  readonly sense: Sense;
  readonly entry: LexiconEntry;
  readonly start: number;
  readonly end: number;
}

interface Token {
  /** Without marks. */
  readonly word: string;
  /** With them; undefined where none are typed in the whole text. */
  readonly marked: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** A word of the tree of all entries: what may follow, and what ends here. */
interface Node {
  readonly next: Map<string, Node>;
  readonly ends: { readonly entry: LexiconEntry; readonly words: readonly Token[] }[];
}

type Kind = "letter" | "digit" | "space" | "other";

/** What each UTF-16 unit is: letters and digits make words, a sign is one by itself. */
const kinds: (Kind | undefined)[] = [];

const kindOf = (unit: number): Kind => (kinds[unit] ??= kindOfLetter(String.fromCharCode(unit)));

function kindOfLetter(letter: string): Kind {
  return /[\p{L}\p{M}]/u.test(letter)
    ? "letter"
    : /\p{N}/u.test(letter)
      ? "digit"
      : /\s/.test(letter)
        ? "space"
        : "other";
}

/** `isMarked`: the text carries marks, so that a word without them has none. */
function tokensOf(text: string, isMarked = false): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length;) {
    const kind = kindOf(text.charCodeAt(start));
    let end = start + 1;
    if (kind !== "other") while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end += 1;
    if (kind !== "space") {
      const { word, marked } = lettersOf(text.slice(start, end));
      tokens.push({ word, marked: isMarked ? (marked ?? word) : marked, start, end });
    }
    start = end;
  }
  return tokens;
}

const lettersOf = remember((typed: string): Pick<Token, "word" | "marked"> => ({
  word: fold(typed),
  marked: hasNoMarks(typed.normalize("NFC")) ? undefined : markedWords(typed),
}));

const TREE = compiled(LEXICON);
/** Asked apart: "ban quản lý rừng" is one level, and its "ban" an office all the same; neither hides the other. */
const LEVEL_TREE = compiled([...LEVELS, ...AROUND_LEVELS]);

function compiled(entries: readonly LexiconEntry[]): Node {
  const root: Node = { next: new Map(), ends: [] };
  for (const entry of entries)
    for (const words of entry.words.map((typed) => tokensOf(typed))) {
      let node = root;
      for (const { word } of words) {
        const known = node.next.get(word) ?? { next: new Map(), ends: [] };
        node.next.set(word, known);
        node = known;
      }
      node.ends.push({ entry, words });
    }
  return root;
}

/**
 * What the words of a text mean, by the one lexicon: at each place the longest words that are known there, with all
 * their senses; then on behind them. In a text without marks words are any that they could be; else of several words
 * one may carry a wrong mark, a lone word none. Positions are those of the text as given.
 */
export const sensesIn = (text: string): readonly SenseFound[] => foundIn(text, TREE);

/** The levels that a text names, and the words around them that tell whose conference is spoken of. */
export const levelSensesIn = (text: string): readonly SenseFound[] => foundIn(text, LEVEL_TREE);

function foundIn(text: string, tree: Node): readonly SenseFound[] {
  const isMarked = !hasNoMarks(text);
  const tokens = tokensOf(text, isMarked);
  const found: SenseFound[] = [];
  for (let i = 0; i < tokens.length;) {
    if (!tree.next.has(tokens[i]?.word ?? "")) {
      i += 1;
      continue;
    }
    const { to, entries } = longestAt(tree, tokens, i);
    const [first, last] = [tokens[i], tokens[to - 1]];
    if (first !== undefined && last !== undefined)
      for (const entry of entries) found.push({ sense: entry.sense, entry, start: first.start, end: last.end });
    i = Math.max(i + 1, to);
  }
  return found;
}

function longestAt(
  tree: Node,
  tokens: readonly Token[],
  from: number,
): { readonly to: number; readonly entries: readonly LexiconEntry[] } {
  let node: Node | undefined = tree;
  let best: { to: number; entries: readonly LexiconEntry[] } = { to: from, entries: [] };
  for (let i = from; i < tokens.length; i += 1) {
    node = node.next.get(tokens[i]?.word ?? "");
    if (node === undefined) break;
    if (node.ends.length === 0) continue;
    const ends = node.ends.filter(
      ({ entry, words }) => isTyped(words, tokens, from) && mayStand(entry.where, tokens, from, i + 1),
    );
    if (ends.length > 0 && !(best.to > from && begins(tree, tokens, i)))
      best = { to: i + 1, entries: ends.map(({ entry }) => entry) };
  }
  return best;
}

/** "đại biểu dự kiến": the last word of what was found begins other words, which it is left to. */
function begins(tree: Node, tokens: readonly Token[], from: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  const ends = tree.next.get(first?.word ?? "")?.next.get(second?.word ?? "")?.ends ?? [];
  return ends.some(({ entry, words }) => isTyped(words, tokens, from) && mayStand(entry.where, tokens, from, from + 2));
}

/** The words as typed, marks and all: a lone word exactly, of several one may be wrong. */
function isTyped(words: readonly Token[], tokens: readonly Token[], from: number): boolean {
  let wrong = 0;
  for (let i = 0; i < words.length; i += 1) {
    const [typed, meant] = [tokens[from + i]?.marked, words[i]];
    if (typed !== undefined && typed !== (meant?.marked ?? meant?.word)) wrong += 1;
  }
  return wrong <= (words.length > 1 ? 1 : 0);
}

const isNumber = (token: Token | undefined) => token !== undefined && /^\d/.test(token.word);

function mayStand(where: LexiconEntry["where"], tokens: readonly Token[], from: number, to: number): boolean {
  if (where === undefined) return true;
  return where === "beforeNumber" ? isNumber(tokens[to]) : isNumber(tokens[from - 1]);
}
