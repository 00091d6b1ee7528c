import { typosIn } from "./mend-typos";
import { numbersFromWords } from "./numbers-from-words";

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

export function plainText(text: string): PlainText {
  let plain = "";
  let typed = "";
  const at: number[] = [];
  const numbers = numbersFromWords(text);
  const typos = typosIn(text);
  for (let i = 0; i < text.length;) {
    const [number, typo] = [numbers.get(i), typos.get(i)];
    const instead = number?.digits ?? typo?.word ?? signAt(text, i)?.word;
    if (instead !== undefined) {
      for (const letter of instead) {
        plain += letter;
        at.push(i);
      }
      typed += typo?.marked ?? signAt(text, i)?.marked ?? instead;
      i = number?.end ?? typo?.end ?? i + (signAt(text, i)?.length ?? 1);
      continue;
    }
    const letter = plainLetter(text.charAt(i));
    plain += letter;
    typed += /\p{L}/u.test(text.charAt(i)) ? text.charAt(i) : letter;
    at.push(i);
    i += 1;
  }
  at.push(text.length);
  return { text, plain, typed, at };
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

const letters = new Map<string, string>();

function plainLetter(letter: string): string {
  let known = letters.get(letter);
  if (known === undefined) {
    const bare = letter.normalize("NFD").charAt(0).toLowerCase().replace("đ", "d");
    known = /[–—−‑]/.test(bare) ? "-" : /[“”„«»"]/.test(bare) ? '"' : /[‘’`´]/.test(bare) ? "'" : bare;
    known = known === "×" ? "x" : known;
    letters.set(letter, known);
  }
  return known;
}
