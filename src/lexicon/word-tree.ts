import { fold, foldWords, hasNoMarks, markedWords } from "../domain/vietnamese-text";
import { remember } from "../domain/remember";
import type { LexiconEntry } from "./lexicon-entry";
import type { Sense } from "./senses";

/** Words of a text with what they mean, and where they stand in it (UTF-16 units, the end not included). */
export interface SenseFound {
  readonly sense: Sense;
  readonly entry: LexiconEntry;
  readonly start: number;
  readonly end: number;
}

/** Entries of the lexicon that are asked together, compiled once. */
export interface WordTree {
  readonly entries: readonly LexiconEntry[];
  readonly options: TreeOptions;
  /**
   * What the words of a text mean: at each place the longest words that are known there, with all their senses; then on
   * behind them. Positions are those of the text as given.
   */
  sensesIn(text: string): readonly SenseFound[];
  /** What the first words of a text mean, signs before them left out; remembered by text. */
  startOf(text: string): readonly SenseFound[];
  /** Whether words of some entry begin with this one. */
  begins(word: string): boolean;
}

export interface TreeOptions {
  /**
   * `oneWrong`: of several words one may carry a wrong mark, a lone word none. `exact`: none may, for words that with
   * other marks are names of people.
   */
  readonly marks: "oneWrong" | "exact";
  /** Words that need their marks are known without them too: where no name of a person can stand. */
  readonly isPlain?: true;
  /** Signs between words do not count: "Họ, tên" is "họ tên". */
  readonly skipsSigns?: true;
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

/** The word or sign that begins here. */
function tokenAt(text: string, start: number, isMarked: boolean): Token {
  const kind = kindOf(text.charCodeAt(start));
  let end = start + 1;
  if (kind !== "other") while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end += 1;
  const { word, marked } = lettersOf(text.slice(start, end));
  return { word, marked: isMarked ? (marked ?? word) : marked, start, end };
}

/** From here on; `most`: no more of them are needed. `isMarked`: the text carries marks, so a word without has none. */
function tokensOf(text: string, isMarked = false, skipsSigns = false, from = 0, most = Infinity): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = from; start < text.length && tokens.length < most;) {
    const kind = kindOf(text.charCodeAt(start));
    if (kind === "space" || (skipsSigns && kind === "other")) {
      start += 1;
      continue;
    }
    const token = tokenAt(text, start, isMarked);
    tokens.push(token);
    start = token.end;
  }
  return tokens;
}

const lettersOf = remember((typed: string): Pick<Token, "word" | "marked"> => ({
  word: fold(typed),
  marked: hasNoMarks(typed.normalize("NFC")) ? undefined : markedWords(typed),
}));

const NOTHING: readonly SenseFound[] = [];

export function wordTree(entries: readonly LexiconEntry[], options: TreeOptions): WordTree {
  const tree = new Tree(entries, options);
  return {
    entries,
    options,
    sensesIn: (text) => tree.sensesIn(text),
    startOf: remember((text) => tree.startOf(text)),
    begins: (word) => tree.begins(word),
  };
}

class Tree {
  private readonly root: Node = { next: new Map(), ends: [] };
  private readonly firstWords = new Set<string>();
  /** Words of the longest entry, and what has to be known behind them. */
  private depth = 1;

  constructor(
    entries: readonly LexiconEntry[],
    private readonly options: TreeOptions,
  ) {
    for (const entry of entries)
      for (const words of entry.words.map((typed) => tokensOf(typed, false, options.skipsSigns))) {
        let node = this.root;
        for (const { word } of words) {
          const known = node.next.get(word) ?? { next: new Map(), ends: [] };
          node.next.set(word, known);
          node = known;
        }
        node.ends.push({ entry, words });
        this.firstWords.add(words[0]?.word ?? "").add(words[0]?.marked ?? "");
        this.depth = Math.max(this.depth, words.length + 2);
      }
  }

  begins(word: string): boolean {
    return this.firstWords.has(hasNoMarks(word) ? foldWords(word) : markedWords(word));
  }

  sensesIn(text: string): readonly SenseFound[] {
    const tokens = tokensOf(text, !hasNoMarks(text), this.options.skipsSigns);
    const found: SenseFound[] = [];
    for (let i = 0; i < tokens.length;) {
      const here = this.foundAt(tokens, i, true);
      found.push(...here.found);
      i = Math.max(i + 1, here.to);
    }
    return found;
  }

  startOf(text: string): readonly SenseFound[] {
    let from = 0;
    while (from < text.length && /^(?:space|other)$/.test(kindOf(text.charCodeAt(from)))) from += 1;
    // Nearly every text begins with a word that begins nothing: it alone is looked at.
    if (from === text.length || !this.root.next.has(tokenAt(text, from, true).word)) return NOTHING;
    const { found } = this.foundAt(
      tokensOf(text, !hasNoMarks(text), this.options.skipsSigns, from, this.depth),
      0,
      false,
    );
    return found.length === 0 ? NOTHING : found;
  }

  /** `leaves`: the last word of what was found is left to what it begins ("đại biểu dự kiến"). */
  private foundAt(
    tokens: readonly Token[],
    from: number,
    leaves: boolean,
  ): { readonly to: number; readonly found: SenseFound[] } {
    if (!this.root.next.has(tokens[from]?.word ?? "")) return { to: from, found: [] };
    const { to, entries } = this.longestAt(tokens, from, leaves);
    const [first, last] = [tokens[from], tokens[to - 1]];
    return {
      to,
      found:
        first === undefined || last === undefined
          ? []
          : entries.map((entry) => ({ sense: entry.sense, entry, start: first.start, end: last.end })),
    };
  }

  private longestAt(
    tokens: readonly Token[],
    from: number,
    leaves: boolean,
  ): { readonly to: number; readonly entries: readonly LexiconEntry[] } {
    let node: Node | undefined = this.root;
    let best: { to: number; entries: readonly LexiconEntry[]; isExact: boolean } = {
      to: from,
      entries: [],
      isExact: false,
    };
    for (let i = from; i < tokens.length; i += 1) {
      node = node.next.get(tokens[i]?.word ?? "");
      if (node === undefined) break;
      if (node.ends.length === 0) continue;
      // "tỉnh từ …" is no "tính từ": what was found as it was typed is not read with other marks in something longer.
      const exact = best.isExact ? best.to - from : 0;
      const ends = node.ends.filter(
        (end) => this.stands(end, tokens, from) && wrongMarks(end.words.slice(0, exact), tokens, from) === 0,
      );
      if (ends.length > 0 && !(leaves && best.to > from && this.beginsOther(tokens, i)))
        best = {
          to: i + 1,
          entries: ends.map(({ entry }) => entry),
          isExact: ends.some(({ words }) => wrongMarks(words, tokens, from) === 0),
        };
    }
    return best;
  }

  /** Whether this word begins other words. */
  private beginsOther(tokens: readonly Token[], from: number): boolean {
    const [first, second] = [tokens[from], tokens[from + 1]];
    const ends = this.root.next.get(first?.word ?? "")?.next.get(second?.word ?? "")?.ends ?? [];
    // "đồng chí tiêu biểu": a word as it was typed is not given up for one with other marks.
    return ends.some((end) => this.stands(end, tokens, from, 0));
  }

  private stands(
    { entry, words }: Node["ends"][number],
    tokens: readonly Token[],
    from: number,
    mostWrong = this.options.marks === "oneWrong" && words.length > 1 ? 1 : 0,
  ): boolean {
    const isUnsure = entry.needsMarks === "everywhere" || (entry.needsMarks === "inNames" && !this.options.isPlain);
    if (isUnsure && tokens[from]?.marked === undefined) return false;
    return wrongMarks(words, tokens, from) <= mostWrong && mayStand(entry.where, tokens, from, from + words.length);
  }
}

/** How many of these words are typed with other marks. */
function wrongMarks(words: readonly Token[], tokens: readonly Token[], from: number): number {
  let wrong = 0;
  for (let i = 0; i < words.length; i += 1) {
    const [typed, meant] = [tokens[from + i]?.marked, words[i]];
    if (typed !== undefined && typed !== (meant?.marked ?? meant?.word)) wrong += 1;
  }
  return wrong;
}

const isNumber = (token: Token | undefined) => token !== undefined && /^\d/.test(token.word);
const isNumeral = (token: Token | undefined) => token !== undefined && /^[ivx]+$/.test(token.word);
const isSign = (token: Token | undefined) => token !== undefined && kindOf(token.word.charCodeAt(0)) === "other";
/** "I", "A + B": what a part of a list is numbered by. */
const isPart = (token: Token | undefined, next: Token | undefined) =>
  token !== undefined &&
  /^(?:[ivx]+|[a-h])$/.test(token.word) &&
  (next === undefined || isSign(next) || isNumber(next) || next.word === "va");

function mayStand(where: LexiconEntry["where"], tokens: readonly Token[], from: number, to: number): boolean {
  const behind = tokens[to];
  switch (where) {
    case undefined:
      return true;
    case "beforeNumber":
      return isNumber(behind);
    case "afterNumber":
      return isNumber(tokens[from - 1]);
    case "numbered":
      return isNumber(behind) || (isNumeral(behind) && tokens.slice(to + 1).every(isSign));
    case "whole":
      return tokens.every((token, i) => (i >= from && i < to) || isSign(token));
    case "label":
      return (
        tokens.slice(0, from).every(isSign) &&
        (behind === undefined || isSign(behind) || isNumber(behind) || isPart(behind, tokens[to + 1]))
      );
  }
}
