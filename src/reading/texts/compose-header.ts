import type { FieldId } from "../../domain/facts";
import { keysOf } from "../../domain/typed-record";
import {
  AROUND_HEADERS,
  CALLED_PERSONS,
  HEADER_RULES,
  type HeaderRule,
  STAFF_PIECES,
  VALUES_IN_HEADERS,
} from "../../lexicon/sheets/header-grammar";

/** What a header means that is put together from known words, and how surely, 0 to 1. */
export interface ComposedMeaning {
  readonly meaning: HeaderRule["meaning"];
  readonly score: number;
  readonly rule: HeaderRule;
}

/** A phrase of a rule: its words, and which of the lists that the rule needs it is of (a bit each). */
interface Piece {
  readonly tokens: readonly string[];
  readonly gives: number;
}

interface IndexedRule {
  readonly rule: HeaderRule;
  /** By first word. */
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
  readonly all: number;
}

const RULES: readonly IndexedRule[] = HEADER_RULES.map(indexOf);
/** Nothing but words that change nothing. */
const NEUTRAL = indexOf({ meaning: "notes", subject: "people", weight: 0, needs: [], may: [] });

function indexOf(rule: HeaderRule): IndexedRule {
  const bits = new Map<string, number>();
  for (const words of [...AROUND_HEADERS, ...rule.may]) bits.set(words, bits.get(words) ?? 0);
  rule.needs.forEach((list, i) => {
    for (const words of list) bits.set(words, (bits.get(words) ?? 0) | (1 << i));
  });
  const pieces = new Map<string, Piece[]>();
  for (const [words, gives] of bits) {
    const tokens = words.split(" ");
    const first = tokens[0] ?? "";
    pieces.set(first, [...(pieces.get(first) ?? []), { tokens, gives }]);
  }
  return { rule, pieces, all: (1 << rule.needs.length) - 1 };
}

const LONGEST = 16;
const PIECED = new RegExp(`^(?!(.+)\\1$)(?:${[...STAFF_PIECES].sort((a, b) => b.length - a.length).join("|")}){2,}$`);
/** "CBGVNV" is put together of staff, whatever pieces it has. */
const STAFF_WORDS = ["can", "bo", "cong", "chuc"];

const tokensOf = (words: string): readonly string[] =>
  words.split(" ").flatMap((token) => (PIECED.test(token) ? STAFF_WORDS : [token]));

/** The facts that the words of a header (folded, without brackets) put together; none for most. */
export function composeHeader(words: string, subject: HeaderRule["subject"]): readonly ComposedMeaning[] {
  const tokens = tokensOf(words);
  if (words === "" || tokens.length > LONGEST) return [];
  const found: ComposedMeaning[] = [];
  for (const indexed of RULES) {
    const { rule } = indexed;
    if (rule.subject === subject && isCovered(tokens, indexed))
      found.push({ meaning: rule.meaning, score: rule.weight, rule });
  }
  return found;
}

/** "CNLĐ (theo thẻ)", "Giáo viên, nhân viên": nothing but people. */
export const isOfPersons = (words: string): boolean => isCovered(tokensOf(words), PERSONS);
const PERSONS = indexOf({
  meaning: "fullName",
  subject: "people",
  weight: 1,
  needs: [CALLED_PERSONS],
  may: CALLED_PERSONS,
});

/** "Năm 2022", "hiện nay": words that say nothing of what a column is about. */
export const isNeutral = (words: string): boolean => isCovered(words.split(" "), NEUTRAL);

/** Whether the words are nothing but pieces of the rule, one of each list that it needs among them. */
function isCovered(tokens: readonly string[], { pieces, all }: IndexedRule): boolean {
  // By position: which needed lists the words before it may have given.
  const reached = tokens.map(() => new Set<number>());
  const ends = new Set<number>();
  reached[0]?.add(0);
  tokens.forEach((token, at) => {
    const states = reached[at];
    if (states === undefined || states.size === 0) return;
    const numbers = isNumber(token) ? [...(pieces.get("#") ?? []), ...(pieces.get("yyyy") ?? [])] : [];
    for (const piece of [...(pieces.get(token) ?? []), ...numbers]) {
      if (!piece.tokens.every((word, i) => isWord(tokens[at + i], word))) continue;
      const next = reached[at + piece.tokens.length] ?? ends;
      for (const state of states) next.add(state | piece.gives);
    }
  });
  return ends.has(all);
}

const isNumber = (token: string): boolean => /^\d+$/.test(token);
const isWord = (token: string | undefined, word: string): boolean =>
  token !== undefined &&
  (token === word || (word === "#" && isNumber(token)) || (word === "yyyy" && /^(?:19|20)\d\d$/.test(token)));

/** The fact whose values a header lists: "Chính thức hay khách mời", "Nhà nước/ngoài nhà nước". */
export function factOfListedValues(parts: readonly string[], subject: HeaderRule["subject"]): FieldId | undefined {
  if (parts.length < 2) return undefined;
  return keysOf(VALUES_IN_HEADERS).find((field) => {
    // How a unit meets, and no fact of a person.
    if ((field === "form") !== (subject === "units")) return false;
    const values = VALUES_IN_HEADERS[field] ?? [];
    return parts.every((part) => values.includes(part));
  });
}
