import { type PlaceReading, placeReadings } from "./place-readings";
import { remember } from "./remember";
import { clean, fold, hasNoMarks, withinOneEdit } from "./vietnamese-text";
import { isVillageKind } from "./village-kinds";

export type PlaceRelation = "same" | "perhaps" | "other";

/**
 * Whether two names of places or units mean one, written out or shortened. "same": one of their readings is.
 * "perhaps": so alike that a person should look before anybody
 * says that they are two (a letter or a mark off, the commune left out, letters that may stand for these words). Both
 * say nothing of a third name that is nearer.
 */
export function comparePlaces(a: string, b: string): PlaceRelation {
  const [one, other] = [placeReadings(a), placeReadings(b)];
  const isPlain = hasNoMarks(a) || hasNoMarks(b);
  let best: PlaceRelation = "other";
  for (const x of one) {
    for (const y of other) {
      const relation = relate(x, y, isPlain);
      if (relation === "same") return "same";
      if (relation === "perhaps") best = "perhaps";
    }
  }
  if (best === "other" && (mayAbbreviate(a, other) || mayAbbreviate(b, one))) return "perhaps";
  return best;
}

function relate(x: PlaceReading, y: PlaceReading, isPlain: boolean): PlaceRelation {
  const kinds = kindsOf(x, y);
  const isNumbered = /\d/.test(x.key) || /\d/.test(y.key);
  if (x.key === y.key || (isPlain && x.plain === y.plain)) {
    if (kinds === "same" || (kinds === "alike" && !isNumbered)) return "same";
    return isNumbered ? "other" : "perhaps";
  }
  if (kinds === "other") return "other";
  const [p, q] = [x.plain, y.plain];
  if (digitsOf(p) !== digitsOf(q)) return "other";
  if (p === q || p.replaceAll(" ", "") === q.replaceAll(" ", "")) return "perhaps";
  return isOneLetterOff(p, q) || isWithoutCommune(x.words, y.words) ? "perhaps" : "other";
}

/** The small places that were renamed into one another while their names stayed. */
const RENAMED: ReadonlySet<string> = new Set(["thôn", "bản", "làng", "xóm"]);

function kindsOf(x: PlaceReading, y: PlaceReading): "same" | "alike" | "near" | "other" {
  if (x.kind === y.kind || x.kind === "" || y.kind === "") return "same";
  if (RENAMED.has(x.kind) && RENAMED.has(y.kind)) return "alike";
  return isVillageKind(x.kind) === isVillageKind(y.kind) ? "near" : "other";
}

const digitsOf = (key: string) => key.replace(/\D+/g, " ").trim();

/** One letter in one long word. */
function isOneLetterOff(p: string, q: string): boolean {
  const [a, b] = [p.split(" "), q.split(" ")];
  if (a.length !== b.length) return false;
  const odd = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  const [at, second] = odd;
  if (at === undefined || second !== undefined) return false;
  const [x = "", y = ""] = [a[at], b[at]];
  return Math.min(x.length, y.length) >= 3 && Math.max(x.length, y.length) >= 4 && withinOneEdit(x, y);
}

const LEVEL = / (?:xa|phuong|thi tran|thi xa|huyen|quan|thanh pho|tinh)(?= |$)/;

/**
 * "Trạm Y tế", "Trạm Y tế xã" and "Trạm Y tế xã Tân Đoàn"; "Trường Tiểu học Tân Đoàn" and "Trường Tiểu học xã Tân
 * Đoàn".
 */
function isWithoutCommune(x: string, y: string): boolean {
  const [p, q] = [fold(x), fold(y)];
  const [short, long] = p.length <= q.length ? [p, q] : [q, p];
  const at = LEVEL.exec(` ${long}`);
  if (at === null || at.index === 0) return false;
  const [head, tail] = [long.slice(0, at.index - 1), long.slice(at.index + at[0].length - 1).trim()];
  if (!head.includes(" ")) return false;
  return short === head || short === `${head}${at[0]}` || (tail !== "" && short === `${head} ${tail}`);
}

/**
 * Letters of no known abbreviation: each word of the short text is a word of the long one, or the first letters of
 * several.
 */
function mayAbbreviate(short: string, long: readonly PlaceReading[]): boolean {
  const words = capitalsOf(short);
  return words.some((word) => word.isShort) && long.some((reading) => fits(words, fold(reading.words).split(" ")));
}

interface ShortWord {
  readonly text: string;
  readonly isShort: boolean;
}

const capitalsOf: (text: string) => readonly ShortWord[] = remember((text) =>
  clean(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => ({ text: fold(word), isShort: /^\p{Lu}{2,6}$/u.test(word) })),
);

function fits(short: readonly ShortWord[], words: readonly string[]): boolean {
  const [word, ...rest] = short;
  if (word === undefined) return words.length === 0;
  if (word.text === words[0] && fits(rest, words.slice(1))) return true;
  if (!word.isShort || words.length < word.text.length) return false;
  return (
    [...word.text].every((letter, i) => words[i]?.startsWith(letter) === true) &&
    fits(rest, words.slice(word.text.length))
  );
}
