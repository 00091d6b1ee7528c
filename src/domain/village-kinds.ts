import { HAMLETS, PLACE_KINDS, RARER_HAMLETS, VILLAGE_KINDS } from "../lexicon/places";
import { foldWords, hasNoMarks } from "./vietnamese-text";

/** True for the kinds of place below the commune, as `placeKind` gives them. */
export function isVillageKind(kind: string): boolean {
  return VILLAGE_KINDS.has(kind);
}

const anyOf = (words: readonly string[]) => [...new Set(words.map(foldWords))].join("|");
const KIND_FIRST = new RegExp(
  `^(?:${anyOf([...PLACE_KINDS.flatMap(([words, kind]) => (isVillageKind(kind) ? [words] : [])), "t", "th"])}) `,
);
const KIND_WITHIN = new RegExp(`(?:^| )(?:${anyOf([...HAMLETS, ...RARER_HAMLETS, "khu"])})(?= |$)`);

/** Whether a name begins with the word of its kind, written out or shortened: "Thôn Nà Lái", "T. Nà Lái". */
export function beginsWithVillageKind(text: string): boolean {
  // "Ban Lãnh đạo": among words with their marks "Ban" is no bản.
  return KIND_FIRST.test(foldWords(text)) && (!/^\s*ban\s/i.test(text) || hasNoMarks(text));
}

/** Whether a text speaks of a place below the commune. `words`: folded. */
export function speaksOfVillage(words: string): boolean {
  return KIND_WITHIN.test(words);
}
