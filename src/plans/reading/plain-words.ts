import { remember } from "../../domain/remember";
import { typosIn } from "./mend-typos";
import { numbersFromWords } from "./numbers-from-words";
import { wordsOfText } from "./words-of-text";

/**
 * A text for matching: small letters without marks, numbers written in words as digits ("một trăm năm mươi" → "150"),
 * "phần trăm" as "%", slips in key phrases mended, odd signs plain. `at[i]` is where its letter i stands in the text,
 * so that what is found can be quoted and marked as it was written.
 */
export interface PlainText {
  readonly text: string;
  readonly plain: string;
  /** `plain` with the marks as they were typed, letter for letter: what the lexicon is asked with. */
  readonly typed: string;
  readonly at: readonly number[];
}

export type PlainPart = Pick<PlainText, "plain" | "typed">;

/** Clauses, headings and cells are asked for again and again by those who read the same plan. */
export const plainText: (text: string) => PlainText = remember(plainOf, 5_000);

function plainOf(text: string): PlainText {
  let plain = "";
  let typed = "";
  const at: number[] = [];
  const words = wordsOfText(text);
  const numbers = numbersFromWords(text, words);
  const typos = typosIn(text, words);
  const hasSigns = /[≥≤⩾⩽<>]/.test(text);
  for (let i = 0; i < text.length;) {
    const [number, typo] = [numbers.get(i), typos.get(i)];
    const sign = hasSigns ? signAt(text, i) : undefined;
    const instead = number?.digits ?? typo?.word ?? sign?.word;
    if (instead !== undefined) {
      for (const letter of instead) {
        plain += letter;
        at.push(i);
      }
      typed += typo?.marked ?? sign?.marked ?? instead;
      i = number?.end ?? typo?.end ?? i + (sign?.length ?? 1);
      continue;
    }
    const letter = letterOf(text.charCodeAt(i));
    plain += letter.plain;
    typed += letter.typed;
    at.push(i);
    i += 1;
  }
  at.push(text.length);
  return { text, plain, typed, at };
}

/** The plain letters of the text from `start` to `end`. */
export function partOf({ text, plain, typed, at }: PlainText, start: number, end: number): PlainPart {
  const placeOf = (letter: number) => {
    const place = plain.length === text.length ? letter : at.findIndex((each) => each >= letter);
    return place < 0 ? plain.length : place;
  };
  const [from, to] = [placeOf(start), placeOf(end)];
  return { plain: plain.slice(from, to), typed: typed.slice(from, to) };
}

/** The words of the text where the plain ones stand from `start` to `end`. */
export function quoted({ text, at }: PlainText, start: number, end: number): string {
  return text.slice(at[start] ?? 0, at[end] ?? text.length).trim();
}

const SIGNS: readonly (readonly [sign: RegExp, marked: string, word: string])[] = [
  [/(?:≥|>=|⩾)(?=\s*\d)/y, "ít nhất ", "it nhat "],
  [/(?:≤|<=|⩽)(?=\s*\d)/y, "không quá ", "khong qua "],
];

/** "nữ ≥ 40%": a sign that binds the number behind it, in words. */
function signAt(text: string, at: number): { readonly word: string; marked: string; length: number } | undefined {
  if (!/[≥≤⩾⩽<>]/.test(text.charAt(at))) return undefined;
  for (const [sign, marked, word] of SIGNS) {
    sign.lastIndex = at;
    const length = sign.exec(text)?.[0].length;
    if (length !== undefined) return { word, marked, length };
  }
  return undefined;
}

interface Letter {
  readonly plain: string;
  /** A letter as it is, a sign plain. */
  readonly typed: string;
}

/** Letters by their code. */
const letters: (Letter | undefined)[] = [];

function letterOf(code: number): Letter {
  const known = letters[code];
  if (known !== undefined) return known;
  const letter = String.fromCharCode(code);
  const bare = letter.normalize("NFD").charAt(0).toLowerCase().replace("đ", "d");
  const sign = /[–—−‑]/.test(bare) ? "-" : /[“”„«»"]/.test(bare) ? '"' : /[‘’`´]/.test(bare) ? "'" : bare;
  const plain = sign === "×" ? "x" : sign;
  const fresh = { plain, typed: /\p{L}/u.test(letter) ? letter : plain };
  letters[code] = fresh;
  return fresh;
}
