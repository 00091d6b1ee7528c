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
  // "Ban Lãnh đạo": among words with their marks "Ban" is no bản. "Khu phố trưởng" is who heads one.
  return (
    KIND_FIRST.test(foldWords(text)) && (!/^\s*ban\s/i.test(text) || hasNoMarks(text)) && !HEAD_OF_PLACE.test(text)
  );
}
const HEAD_OF_PLACE = /^\s*\p{L}+(?: phố)? (?:trưởng|phó)(?!\p{L})/u;

/** "TỔ DÂN PHỐ 5" is Tổ dân phố 5, "BUÔN EA KMÁT" Buôn Ea Kmát; a name that is not all in capitals stays as it is. */
export function villageInSmallLetters(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{2}/u.test(name)) return name;
  const kind = KIND_FIRST.exec(foldWords(name))?.[0].trim().split(" ").length ?? 0;
  let at = 0;
  return name.replace(/[\p{L}\p{M}\d]+/gu, (word) => {
    const place = at++;
    if (place > 0 && (place < kind || word === "SỐ")) return word.toLowerCase();
    // "THÔN VI" is the sixth, "BẢN NÀ VI" has a name; "TDP" is short for its kind.
    const isKept =
      KEPT.test(word) || (place === kind && ROMAN.test(word)) || (place === 0 && !/[aeiouy]/.test(foldWords(word)));
    return isKept ? word : word.slice(0, 1) + word.slice(1).toLowerCase();
  });
}

/** "A", "7B": numbers of places. */
const KEPT = /^(?:\p{L}|.*\d.*)$/u;
const ROMAN = /^[IVX]+$/;

/** Whether a text speaks of a place below the commune. `words`: folded. */
export function speaksOfVillage(words: string): boolean {
  return KIND_WITHIN.test(words);
}
