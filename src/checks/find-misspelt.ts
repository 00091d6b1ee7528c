import { isVietnameseSyllable } from "../domain/vietnamese-syllable";
import { clean, fold, foldWords, placeKey, placeKind, withinOneEdit } from "../domain/vietnamese-text";

/** One place of the list. */
interface Place {
  readonly common: string;
  readonly names: readonly string[];
  readonly count: number;
  /** Stands in a list of thôn or units of the office. */
  readonly listed: boolean;
}

/** More neighbours than this and nothing can be told of any. */
const MOST_COMPARED = 200;

/**
 * Places whose name is, but for one letter, that of another: the rarer with the more common. Conservative, because neighbouring thôn often are named almost
 * alike: the rarer one must not be in the office's list while the other is, or its odd word must be no Vietnamese syllable. Numbers never are slips.
 */
export function findMisspelt<P extends Place>(places: readonly P[]): readonly { readonly rare: P; readonly common: P }[] {
  const near = new Map<string, P[]>();
  for (const place of places) {
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
      const common = neighbours.find((other) => other !== rare && (other.listed || other.count > rare.count) && isSlip(rare, other));
      if (common) found.set(rare, common);
    }
  }
  return [...found].map(([rare, common]) => ({ rare, common }));
}

/** The folded name with one word left open but for its first letter: names that differ in one word share one. */
function signatures(name: string): readonly string[] {
  const words = fold(placeKey(name)).split(" ");
  return words.map((word, open) => words.map((other, i) => (i === open ? `${word.charAt(0)}*` : other)).join(" "));
}

function isSlip(rare: Place, common: Place): boolean {
  const [a, b] = [rare.common, common.common];
  const kinds = [placeKind(a), placeKind(b)];
  if (kinds[0] !== kinds[1] && !kinds.includes("")) return false;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.length !== y.length) return false;
  const odd = x.flatMap((word, i) => (fold(word) === fold(y[i] ?? "") ? [] : [i]));
  if (odd.length === 0) return common.listed;
  const [at, second] = odd;
  if (at === undefined || second !== undefined) return false;
  const [wrong, right] = [x[at] ?? "", y[at] ?? ""];
  if (/\d/.test(wrong + right) || Math.min(wrong.length, right.length) < 4 || !withinOneEdit(fold(wrong), fold(right))) return false;
  return common.listed || (!isVietnameseSyllable(wrong) && isVietnameseSyllable(right));
}

/** The name's own words, without the kind word, as typed. */
function wordsOf(name: string): readonly string[] {
  const all = clean(name).toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
  return all.slice(Math.max(0, all.length - foldWords(placeKey(name)).split(" ").length));
}
