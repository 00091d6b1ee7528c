import type { TextItem } from "./pdf-core";

/** Letters in one go, in points: y grows upwards and is where the letters stand. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Turns a place of the page so that its text runs from left to right. */
export type Turn = (x: number, y: number) => readonly [x: number, y: number];

const AS_IT_STANDS: Turn = (x, y) => [x, y];
const TURNS: readonly Turn[] = [AS_IT_STANDS, (x, y) => [y, -x], (x, y) => [-x, -y], (x, y) => [-y, x]];

/**
 * The pieces of a page with most of its text running from left to right: a table across the page is turned. What runs
 * another way (a watermark, a stamp) is left out.
 */
export function uprightPage(items: readonly TextItem[]): { readonly pieces: readonly Piece[]; readonly turn: Turn } {
  const letters = [0, 0, 0, 0];
  const isArtifact = artifacts(items);
  const found = items.flatMap((item) => {
    const quarter = quarterOf(item.transform);
    if (item.str.trim() === "" || quarter === undefined || isArtifact(item)) return [];
    letters[quarter] = (letters[quarter] ?? 0) + item.str.length;
    return [{ item, quarter }];
  });
  const most = letters.indexOf(Math.max(...letters));
  const turn = TURNS[most] ?? AS_IT_STANDS;
  return { pieces: found.filter(({ quarter }) => quarter === most).map(({ item }) => pieceOf(item, turn)), turn };
}

/** What is no text of the document; a file that says so of most of it is not believed. */
function artifacts(items: readonly TextItem[]): (item: TextItem) => boolean {
  const count = (list: readonly TextItem[]) => list.reduce((sum, { str }) => sum + str.length, 0);
  const isBelieved = count(items.filter((item) => item.isArtifact)) < 0.5 * count(items);
  return (item) => isBelieved && item.isArtifact;
}

function pieceOf({ str, transform, width, height }: TextItem, turn: Turn): Piece {
  const [x, y] = turn(transform[4] ?? 0, transform[5] ?? 0);
  const size = Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || height || 1;
  // Blanks at the ends belong to no word.
  const before = str.length - str.trimStart().length;
  const letter = str.length > 0 ? width / str.length : 0;
  const text = str.trim();
  const from = x + before * letter;
  return { text, x: from, right: x + width - (str.length - str.trimEnd().length) * letter, y, size };
}

/** How many quarters to the left the letters are turned; undefined: they run across. */
function quarterOf([a = 0, b = 0]: readonly number[]): number | undefined {
  const angle = (Math.atan2(b, a) * 2) / Math.PI;
  const quarter = Math.round(angle);
  return Math.abs(angle - quarter) > 0.06 ? undefined : (quarter + 4) % 4;
}
