import { remember } from "../../domain/remember";
import { fold } from "../../domain/vietnamese-text";

/** A word of a text and where it stands. */
export interface TextWord {
  readonly typed: string;
  /** In small letters, with its marks. */
  readonly small: string;
  /** In small letters without marks. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

const lettersOf = remember((typed: string) => ({ small: typed.toLowerCase(), plain: fold(typed) }));

/** The words of a text in their order; numbers and signs are none. */
export function wordsOfText(text: string): readonly TextWord[] {
  const words: TextWord[] = [];
  for (const { 0: typed, index } of text.matchAll(/\p{L}+/gu)) {
    const { small, plain } = lettersOf(typed);
    words.push({ typed, small, plain, start: index, end: index + typed.length });
  }
  return words;
}
