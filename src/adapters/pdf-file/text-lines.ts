import type { Piece } from "./upright-page";

/** A part of a line with no wide gap in it, in points. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** What stands beside each other on a page, from left to right. */
export interface TextLine {
  readonly y: number;
  readonly size: number;
  readonly fragments: readonly Fragment[];
}

/** In heights of a letter: from here on a gap parts words, and from here on what stands beside each other. */
const WORD_GAP = 0.13;
const WIDE_GAP = 2.2;
/** A letter reaches so far below and above the place where it stands. */
const BELOW = 0.22;
const ABOVE = 0.72;

/**
 * The lines of a page from top to bottom; a number set high or low belongs to the line that it stands in. `wide`: from
 * which gap on, in heights of a letter, a fragment ends.
 */
export function textLines(pieces: readonly Piece[], wide = WIDE_GAP): readonly TextLine[] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y);
  const lines: { main: Piece; pieces: Piece[] }[] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    if (line && isBeside(line, piece)) {
      line.pieces.push(piece);
      if (piece.size > line.main.size) line.main = piece;
    } else lines.push({ main: piece, pieces: [piece] });
  }
  return lines.map(({ main, pieces: own }) => ({
    y: main.y,
    size: main.size,
    fragments: fragmentsOf(own, main, wide),
  }));
}

/**
 * How much of the lower of two heights both share. Halves that are centred beside each other share little: what lies
 * far to the left or right of a line still stands in it.
 */
function isBeside(
  { main, pieces }: { readonly main: Piece; readonly pieces: readonly Piece[] },
  piece: Piece,
): boolean {
  const top = Math.min(main.y + ABOVE * main.size, piece.y + ABOVE * piece.size);
  const bottom = Math.max(main.y - BELOW * main.size, piece.y - BELOW * piece.size);
  const shared = (top - bottom) / Math.min(main.size, piece.size);
  if (shared >= 0.5 || shared < 0.2) return shared >= 0.5;
  const away = WIDE_GAP * main.size;
  return pieces.every(({ x, right }) => piece.x - right > away || x - piece.right > away);
}

function fragmentsOf(pieces: readonly Piece[], { size, y }: Piece, wide: number): readonly Fragment[] {
  const fragments: Fragment[] = [];
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const last = fragments.at(-1);
    const gap = piece.x - (last?.right ?? -Infinity);
    if (last === undefined || gap > wide * size) {
      fragments.push({ text: piece.text, x: piece.x, right: piece.right });
      continue;
    }
    const isWord = gap > WORD_GAP * size && !isMark(piece, size, y);
    fragments[fragments.length - 1] = {
      ...last,
      text: isWord ? `${last.text} ${piece.text}` : last.text + piece.text,
      right: Math.max(last.right, piece.right),
    };
  }
  return fragments;
}

/** The number of a note stands high and small, right behind its word. */
const isMark = (piece: Piece, size: number, y: number) => piece.size < 0.8 * size && piece.y > y + 0.2 * size;
