import { OFFICES_OF_POSTS } from "../lexicon/workplace-bodies";
import { remember } from "./remember";
import { speaksOfVillage } from "./village-kinds";
import { saidOfSelf } from "./said-of-self";
import { foldWords, hasNoMarks, markedWords } from "./vietnamese-text";

/**
 * Whether one of the phrases stands in a text as whole words, outside of the phrases that do not count. Case and the
 * kind of mark do not matter ("đảng uỷ" is "đảng ủy"), nor marks at all where the words were typed without any; beside
 * words that have marks a word without them is not one with: "Trưởng ban" is no "trưởng bản". Only what the text says
 * of the person itself counts: nothing denied, nobody else's, nothing that is over (`saidOfSelf`). `ofVillage`: of a
 * thôn or ấp only, not of an office ("Chi bộ UBND xã").
 */
export function phraseFinder(
  phrases: readonly string[],
  butNot: readonly string[] = [],
  ofVillage = false,
): (text: string) => boolean {
  const wanted = phrases.map((phrase) => ({
    padded: ` ${foldWords(phrase)} `,
    words: foldWords(phrase).split(" "),
    marks: marksOf(phrase),
    isOfSelf: saidOfSelf(phrase) === phrase,
  }));
  const without = butNot.map((phrase) => foldWords(phrase).split(" "));
  return remember((text) => {
    const padded = ` ${foldWords(text)} `;
    const likely = wanted.filter((phrase) => padded.includes(phrase.padded));
    if (likely.length === 0) return false;
    const own = saidOfSelf(text);
    // A phrase that itself speaks of another, or of what was ("nguyên lãnh đạo"), is looked for in all of the text.
    return likely.some((phrase) => {
      const said = phrase.isOfSelf ? own : text;
      return (ofVillage ? said.split(/[,;]/) : [said]).some((part) => stands(phrase, part));
    });
  });

  function stands(phrase: (typeof wanted)[number], text: string): boolean {
    const words = foldWords(text).split(" ");
    for (const phraseOut of without)
      for (const at of placesOf(phraseOut, words)) words.fill("", at, at + phraseOut.length);
    const marks = marksOf(text);
    return placesOf(phrase.words, words).some((at) => {
      const end = at + phrase.words.length;
      return (
        (marks.length !== words.length || agree(phrase.marks, marks.slice(at, end))) &&
        !(ofVillage && namesOfficeBody(text, words.slice(end)))
      );
    });
  }
}

const OFFICE_BODY = new RegExp(
  `^(?:(?:cua|thuoc|tai|cac|khoi|co so) )*(?:${OFFICES_OF_POSTS.map(foldWords).join("|")})(?= |$)`,
);

/** Whether a unit, or what follows in a text, begins with an office, a school, an enterprise: no thôn or ấp. */
export function isOfficeBody(text: string): boolean {
  return namesOfficeBody(text, foldWords(text).split(" "));
}

function namesOfficeBody(text: string, words: readonly string[]): boolean {
  // "Trưởng ấp" begins no school.
  if (words[0] === "truong" && (/trưởng/iu.test(text.normalize("NFC")) || speaksOfVillage(words[1] ?? "")))
    return false;
  return OFFICE_BODY.test(words.join(" "));
}

/** Each word with marks where it needs them, or none of them with any. */
function agree(wanted: readonly boolean[], typed: readonly boolean[]): boolean {
  return !typed.includes(true) || wanted.every((mark, i) => mark === typed[i]);
}

/** Which of the words carry a mark. */
function marksOf(text: string): readonly boolean[] {
  return markedWords(text)
    .split(" ")
    .map((word) => !hasNoMarks(word));
}

function placesOf(phrase: readonly string[], words: readonly string[]): readonly number[] {
  return words.flatMap((_, at) => (phrase.every((word, i) => words[at + i] === word) ? [at] : []));
}
