import { foldWords, hasNoMarks, markedWords } from "../../domain/vietnamese-text";
import { SURNAMES } from "../../lexicon/sheets/surnames";

const marked = new Set(SURNAMES.map(markedWords));
const plain = new Set(SURNAMES.map(foldWords));

/**
 * True when the word is a family name used in Vietnam; a word without marks may stand for one with marks only where the
 * whole text has none.
 */
export function isSurname(word: string, wholeText: string = word): boolean {
  return marked.has(markedWords(word)) || (hasNoMarks(word) && hasNoMarks(wholeText) && plain.has(foldWords(word)));
}
