import { comparePlaces } from "../../domain/compare-places";
import { formerNames, type NamesOfPlace } from "../../domain/former-names";
import { placeReadings } from "../../domain/place-readings";
import { remember } from "../../domain/remember";
import { fold, foldWords, hasNoMarks, markedWords, placeKey, placeKind, samePlace } from "../../domain/vietnamese-text";
import { beginsWithVillageKind, isVillageKind } from "../../domain/village-kinds";

/** Which of the named places a text means, as indexes of the names. */
export interface PlaceFinder {
  /** One; several when a text without marks fits more than one, or names more than one; none. */
  readonly find: (text: string) => readonly number[];
  /** For a text that means none of them: those whose names are so alike that it may be a slip or another name. */
  readonly alike: (text: string) => readonly number[];
}

/**
 * Finds places in what rosters say of people: the name itself in any spelling, written out or shortened, a former
 * name that the list or the text tells, else its full
 * name at the end of a part of the text ("Trưởng thôn Bản Hán", "Bí thư chi bộ thôn Nà Lái, xã Tân Đoàn"). "thôn 1"
 * is not in "thôn 11".
 */
export function placeFinder(names: readonly string[]): PlaceFinder {
  return finderOf(names.map((name) => name.replaceAll("\n", " ")).join("\n"));
}

/** By the names, a line each: the same list is asked at every check, so what it remembers of texts is kept. */
const finderOf = remember((lines: string): PlaceFinder => {
  const names = lines.split("\n");
  const lookups = lookupsOf(names);
  return {
    find: remember((text) => firstFound(waysToFind(text, lookups))),
    alike: alikeFinder(names),
  };
});

interface Lookups {
  /** Today's names. */
  readonly present: Lookup;
  /** The names of places before, as the list tells them. */
  readonly former: Lookup;
  /** Today's names, else the former ones. */
  readonly either: Lookup;
  /** Parts of a text that each name a place of one level. */
  readonly parts: Lookup;
  /** The longest name that ends a part of the text. */
  readonly atEnd: Lookup;
}

function lookupsOf(names: readonly string[]): Lookups {
  const indexed = (ownNames: (text: string) => readonly string[]): Lookup =>
    nameIndex(names.flatMap((text, index) => ownNames(text).map((name) => ({ name, index }))));
  const present = indexed((text) => {
    const { name, now } = formerNames(text);
    return [text, name, ...now];
  });
  const former = indexed((text) => {
    const { former: old, beside } = formerNames(text);
    return [...old, ...beside];
  });
  const either: Lookup = (text) => {
    const own = present(text);
    return own.length > 0 ? own : former(text);
  };
  return { present, former, either, parts: partsFinder(names, either), atEnd: endingIndex(names, present) };
}

/** "Nà Lái, Bản Hán": parts that each name a place of one level. */
function partsFinder(names: readonly string[], ofName: Lookup): Lookup {
  const isHigher = names.map((name) => isHigherKind(placeKind(name)));
  return (text) => {
    const parts = text
      .split(/[,;/+&\n]|\s(?:và|va)\s|\s[-–—]\s/iu)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    if (parts.length < 2) return [];
    const [first, ...others] = withStems(parts).map(ofName);
    if (first === undefined || first.length !== 1) return [];
    const level = isHigher[first[0] ?? -1];
    const same = others.flatMap((found) => found.filter((index) => isHigher[index] === level));
    return same.length === 0 ? [] : distinct([...first, ...same]);
  };
}

type Way = () => readonly number[];

/** From the surest way to understand the text to the least sure one. */
function waysToFind(text: string, { present, former, either, parts, atEnd }: Lookups): readonly Way[] {
  const told = formerNames(text);
  const isFormerOnly = told.name === "" && told.former.length > 0;
  return [
    () => present(text),
    () => distinct(told.now.flatMap(either)),
    () => parts(text),
    () => present(told.name),
    // What is called "Thôn 1 cũ" is the one that was, where the list tells it; a number is given anew.
    () => (isFormerOnly ? distinct(told.former.flatMap(former)) : []),
    () => (isFormerOnly ? distinct(told.former.filter((name) => !/\d/.test(name)).flatMap(present)) : []),
    () => either(firstPart(text)),
    () => former(told.name),
    () => distinct([...told.former, ...told.beside].filter((name) => !/^\d+$/.test(name)).flatMap(either)),
    () => atEnd(text),
  ];
}

function firstFound(ways: readonly Way[]): readonly number[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

function alikeFinder(names: readonly string[]): Lookup {
  const listed = names.map((name) => namesOf(formerNames(name), ""));
  return remember((text) => {
    const told = formerNames(text);
    const own = namesOf(told, firstPart(told.name));
    const isAlike = (known: readonly string[]) =>
      known.some((one) => own.some((mine) => comparePlaces(one, mine) !== "other"));
    return listed.flatMap((known, index) => (isAlike(known) ? [index] : []));
  });
}

/** "Hưng Lập A, B", "Thôn 1, 2": a letter or a number alone goes with the name before it. */
function withStems(parts: readonly string[]): readonly string[] {
  const [lead = ""] = parts;
  const stem = /^(.*\S)\s+(?:\d{1,2}|\p{L}|[IVX]{1,4})$/u.exec(lead)?.[1];
  return stem === undefined
    ? parts
    : parts.map((part) => (/^(?:\d{1,2}|\p{L}|[IVX]{1,4})$/u.test(part) ? `${stem} ${part}` : part));
}

/** Every name that a text tells of one place, each once. */
function namesOf({ name, now, former, beside }: NamesOfPlace, more: string): readonly string[] {
  return [...new Set([name, more.trim(), ...now, ...former, ...beside])].filter((one) => one !== "");
}

type Lookup = (text: string) => readonly number[];

/** Looks names up: spelled alike first, else by any way to write them out. */
function nameIndex(entries: readonly { readonly name: string; readonly index: number }[]): Lookup {
  const byKey = new Map<string, { readonly name: string; readonly index: number }[]>();
  const byReading = new Map<string, { readonly name: string; readonly index: number }[]>();
  for (const entry of entries) {
    if (entry.name === "") continue;
    push(byKey, placeKey(fold(entry.name)), entry);
    for (const key of new Set(placeReadings(entry.name).map(({ plain }) => plain))) push(byReading, key, entry);
  }
  return remember((text) => {
    if (text === "") return [];
    const spelled = (byKey.get(placeKey(fold(text))) ?? []).filter(({ name }) => samePlace(name, text));
    if (spelled.length > 0) return distinct(spelled.map(({ index }) => index));
    const near = new Set(placeReadings(text).flatMap(({ plain }) => byReading.get(plain) ?? []));
    return distinct([...near].filter(({ name }) => comparePlaces(name, text) === "same").map(({ index }) => index));
  });
}

/** Finds the place with the longest name that ends one of the parts of a text. */
function endingIndex(names: readonly string[], present: Lookup): Lookup {
  const endings = {
    marked: new Map<string, number[]>(),
    plain: new Map<string, number[]>(),
    folded: new Map<string, number[]>(),
    written: new Map<string, number[]>(),
  };
  names.forEach((text, index) => {
    const { name } = formerNames(text);
    // A bare name of one or two words ends many other names: "Tân Đoàn" is also a school's.
    if (name === "" || (placeKind(name) === "" && name.trim().split(/\s+/).length < 3)) return;
    push(hasNoMarks(name) ? endings.plain : endings.marked, withoutZeros(markedWords(name)), index);
    push(endings.folded, withoutZeros(foldWords(name)), index);
    for (const { words } of placeReadings(name)) if (words.split(" ").length > 2) push(endings.written, words, index);
  });
  const ending = (text: string): readonly number[] => {
    if (isVillage(text)) return present(text);
    if (hasNoMarks(text)) return endings.folded.get(withoutZeros(foldWords(text))) ?? [];
    return (
      endings.marked.get(withoutZeros(markedWords(text))) ?? endings.plain.get(withoutZeros(foldWords(text))) ?? []
    );
  };
  /** The part written out once, its endings looked up. */
  const written = (part: string): { readonly found: readonly number[]; readonly length: number } => {
    let best = { found: new Array<number>(), length: 0 };
    for (const reading of endings.written.size === 0 ? [] : placeReadings(part)) {
      const words = reading.words.split(" ");
      for (let from = 0; words.length - from > best.length; from += 1) {
        const found = endings.written.get(words.slice(from).join(" "));
        if (found !== undefined) best = { found, length: words.length - from };
      }
    }
    return best;
  };
  return (text) => {
    const parts = text.split(/[,;()\n]|\s[-–—]\s/);
    let best: readonly number[] = [];
    let length = 0;
    for (const part of parts) {
      const words = part.trim().split(/\s+/);
      for (let from = 0; words.length - from > length; from += 1) {
        const found = ending(words.slice(from).join(" "));
        if (found.length === 0) continue;
        best = found;
        length = words.length - from;
      }
    }
    if (best.length > 0) return best;
    const [longest] = parts.map(written).sort((x, y) => y.length - x.length);
    return distinct(longest?.found ?? []);
  };
}

/** "Nà Lái" of "Nà Lái, xã Tân Đoàn": what stands first is what is meant, the rest says where that lies. */
function firstPart(text: string): string {
  return (
    text.split(
      /[,;(\n]|\s[-–—]\s|\s(?=(?:xã|phường|thị trấn|huyện|xa|phuong|thi tran|huyen|x\.|p\.|tt\.)\s)/iu,
      1,
    )[0] ?? ""
  );
}

/**
 * A name that begins with the word of its kind, so that two words are enough: "thôn Nà Lái". A xã's name would end
 * the names of all its offices.
 */
function isVillage(text: string): boolean {
  return beginsWithVillageKind(text) && placeReadings(text).some(({ kind }) => isVillageKind(kind));
}

/** Of the commune and above. */
const isHigherKind = (kind: string) => kind !== "" && !isVillageKind(kind);

const distinct = (indexes: readonly number[]): readonly number[] => [...new Set(indexes)];

const withoutZeros = (words: string) => words.replace(/(^| )0+(?=\d)/g, "$1");

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
