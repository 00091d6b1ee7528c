import { remember } from "../domain/remember";
import { fold, foldWords, hasNoMarks, markedWords, placeKey, placeKind, samePlace } from "../domain/vietnamese-text";
import { isVillageKind } from "./village-kinds";

/** Which of the named places a text means: its index, "several" when a text without marks fits more than one, undefined when none. */
export type PlaceFinder = (text: string) => number | "several" | undefined;

/**
 * Finds places in what rosters say of people: the name itself in any spelling, else its full name at the end of a part of the text
 * ("Trưởng thôn Bản Hán", "Bí thư chi bộ thôn Nà Lái, xã Tân Đoàn"). "thôn 1" is not in "thôn 11".
 */
export function placeFinder(names: readonly string[]): PlaceFinder {
  return finderOf(names.map((name) => name.replaceAll("\n", " ")).join("\n"));
}

/** By the names, a line each: the same list is asked at every check, so what it remembers of texts is kept. */
const finderOf = remember((lines: string): PlaceFinder => {
  const names = lines.split("\n");
  const byKey = new Map<string, number[]>();
  const endings = { marked: new Map<string, number[]>(), plain: new Map<string, number[]>(), folded: new Map<string, number[]>() };
  names.forEach((name, index) => {
    push(byKey, placeKey(fold(name)), index);
    // A bare name of one or two words ends many other names: "Tân Đoàn" is also a school's.
    if (placeKind(name) === "" && name.trim().split(/\s+/).length < 3) return;
    push(hasNoMarks(name) ? endings.plain : endings.marked, withoutZeros(markedWords(name)), index);
    push(endings.folded, withoutZeros(foldWords(name)), index);
  });
  const named = (text: string) => (byKey.get(placeKey(fold(text))) ?? []).filter((index) => samePlace(names[index] ?? "", text));
  const ending = (text: string) => {
    if (isVillage(text)) return named(text);
    if (hasNoMarks(text)) return endings.folded.get(withoutZeros(foldWords(text))) ?? [];
    return endings.marked.get(withoutZeros(markedWords(text))) ?? endings.plain.get(withoutZeros(foldWords(text))) ?? [];
  };
  const found = remember((text) => ({ place: one(named(text)) ?? one(named(firstPart(text))) ?? placeAtEnd(text, ending) }));
  return (text) => found(text).place;
});

/** "Nà Lái" of "Nà Lái, xã Tân Đoàn": what stands first is what is meant, the rest says where that lies. */
function firstPart(text: string): string {
  return text.split(/[,;(\n]|\s[-–—]\s|\s(?=(?:xã|phường|thị trấn|huyện|xa|phuong|thi tran|huyen)\s)/iu, 1)[0] ?? "";
}

/** The place with the longest name that ends one of the parts of the text. */
function placeAtEnd(text: string, ending: (text: string) => readonly number[]): number | "several" | undefined {
  let best: number | "several" | undefined;
  let length = 0;
  for (const part of text.split(/[,;()\n]|\s[-–—]\s/)) {
    const words = part.trim().split(/\s+/);
    for (let from = 0; words.length - from > length; from += 1) {
      const place = one(ending(words.slice(from).join(" ")));
      if (place === undefined) continue;
      best = place;
      length = words.length - from;
    }
  }
  return best;
}

const VILLAGE_WORD = /^(?:thon|ban|ap|xom|lang|buon|bon|khom|phum|soc|doi|khu|kp|kdc|to|tdp) /;

/** A name that begins with the word of its kind, so that two words are enough: "thôn Nà Lái". A xã's name would end the names of all its offices. */
function isVillage(text: string): boolean {
  return VILLAGE_WORD.test(foldWords(text)) && isVillageKind(placeKind(text));
}

function one(indexes: readonly number[]): number | "several" | undefined {
  return indexes.length > 1 ? "several" : indexes[0];
}

const withoutZeros = (words: string) => words.replace(/(^| )0+(?=\d)/g, "$1");

function push(lists: Map<string, number[]>, key: string, value: number): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}
