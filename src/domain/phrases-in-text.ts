import { remember } from "./remember";
import { foldWords, hasNoMarks, markedWords } from "./vietnamese-text";

/**
 * Whether one of the phrases stands in a text as whole words, outside of the phrases that do not count. Case and the kind of mark do not matter ("đảng uỷ" is
 * "đảng ủy"), nor marks at all where the words were typed without any; beside words that have marks a word without them is not one with: "Trưởng ban" is no "trưởng bản".
 */
export function phraseFinder(phrases: readonly string[], butNot: readonly string[] = []): (text: string) => boolean {
  const wanted = phrases.map((phrase) => ({ padded: ` ${foldWords(phrase)} `, words: foldWords(phrase).split(" "), marks: marksOf(phrase) }));
  const without = butNot.map((phrase) => foldWords(phrase).split(" "));
  return remember((text) => {
    const padded = ` ${foldWords(text)} `;
    const likely = wanted.filter((phrase) => padded.includes(phrase.padded));
    if (likely.length === 0) return false;
    const words = foldWords(text).split(" ");
    for (const phrase of without) for (const at of placesOf(phrase, words)) words.fill("", at, at + phrase.length);
    const marks = marksOf(text);
    return likely.some((phrase) => placesOf(phrase.words, words).some((at) => marks.length !== words.length || agree(phrase.marks, marks.slice(at, at + phrase.words.length))));
  });
}

/** Each word with marks where it needs them, or none of them with any. */
function agree(wanted: readonly boolean[], typed: readonly boolean[]): boolean {
  return !typed.includes(true) || wanted.every((mark, i) => mark === typed[i]);
}

/** Which of the words carry a mark. */
function marksOf(text: string): readonly boolean[] {
  return markedWords(text).split(" ").map((word) => !hasNoMarks(word));
}

function placesOf(phrase: readonly string[], words: readonly string[]): readonly number[] {
  return words.flatMap((_, at) => (phrase.every((word, i) => words[at + i] === word) ? [at] : []));
}
