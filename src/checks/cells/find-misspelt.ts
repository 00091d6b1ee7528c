import { remember } from "../../domain/remember";
import { isVietnameseSyllable } from "../../domain/vietnamese-syllable";
import { clean, fold, foldWords, placeKey, placeKind, withinOneEdit } from "../../domain/vietnamese-text";

/** One place of the list. */
interface Place {
  readonly common: string;
  readonly names: readonly string[];
  readonly count: number;
  /** Stands in a list of thôn or units of the office. */
  readonly listed: boolean;
}

/** A longer text is no name. */
const LONGEST_NAME = 100;
/** More neighbours than this and nothing can be told of any. */
const MOST_COMPARED = 200;

/**
 * Places whose name is, but for one letter, that of another: the rarer with the more common. Conservative, because
 * neighbouring thôn often are named almost alike: the rarer one must not be in the office's list while the other is, or
 * its odd word must be no Vietnamese syllable. Numbers never are slips.
 */
export function findMisspelt<P extends Place>(
  places: readonly P[],
): readonly { readonly rare: P; readonly common: P }[] {
  const near = new Map<string, P[]>();
  for (const place of places) {
    if (place.common.length > LONGEST_NAME) continue;
    for (const signature of signatures(place.common)) {
      const neighbours = near.get(signature);
      if (neighbours) neighbours.push(place);
      else near.set(signature, [place]);
    }
  }
  const found = new Map<P, P>();
  for (const neighbours of near.values()) {
    if (neighbours.length < 2 || neighbours.length > MOST_COMPARED) continue;
    for (const rare of neighbours) {
      if (rare.listed || found.has(rare)) continue;
      const common = neighbours.find(
        (other) => other !== rare && (other.listed || other.count > rare.count) && isSlip(rare, other),
      );
      if (common) found.set(rare, common);
    }
  }
  return [...found].map(([rare, common]) => ({ rare, common }));
}

/**
 * Keys that two names share when one may be a slip of the other: the folded name itself (they differ in marks), and the
 * folded name with one long word left open but for its first letter (they differ in that word).
 */
const signatures: (name: string) => readonly string[] = remember((name) => {
  const words = fold(placeKey(name)).split(" ");
  const open = words.flatMap((word, at) =>
    isLongWord(word) ? [words.map((other, i) => (i === at ? `${word.charAt(0)}*` : other)).join(" ")] : [],
  );
  return [words.join(" "), ...open];
});

function isSlip(rare: Place, common: Place): boolean {
  const [a, b] = [rare.common, common.common];
  const kinds = [placeKind(a), placeKind(b)];
  if (kinds[0] !== kinds[1] && !kinds.includes("")) return false;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.length !== y.length) return false;
  const odd = x.flatMap((word, i) => (fold(word) === fold(y[i] ?? "") ? [] : [i]));
  const [at, second] = odd;
  if (at === undefined) return common.listed;
  if (second !== undefined) return false;
  const [wrong, right] = [x[at] ?? "", y[at] ?? ""];
  if (!isLongWord(wrong) || !isLongWord(right) || !withinOneEdit(fold(wrong), fold(right))) return false;
  return common.listed || (!isVietnameseSyllable(wrong) && isVietnameseSyllable(right));
}

function isLongWord(word: string): boolean {
  return word.length >= 4 && !/\d/.test(word);
}

/** The name's own words, without the kind word, as typed. */
const wordsOf: (name: string) => readonly string[] = remember((name) => {
  const all = clean(name)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
  return all.slice(Math.max(0, all.length - foldWords(placeKey(name)).split(" ").length));
});
