import { isLetterhead } from "../../domain/cells-as-text";
import type { ReadLine } from "./read-line";
import { type Fragment, type TextLine, textLines } from "./text-lines";
import type { Piece } from "./upright-page";

/** Lines that stand under each other with a gap between left and right that goes through all of them. */
interface Block {
  readonly lines: TextLine[];
  /** The gap: x from and to. */
  from: number;
  to: number;
}

/** Lines farther apart than this, in heights of a letter, do not belong together. */
const APART = 2.6;

/**
 * The lines of a page as they are read: columns (`gutter` is where they part), and the halves of a letterhead, one
 * after the other; what else stands side by side stays on its line, behind a tab.
 */
export function readInOrder(pieces: readonly Piece[], gutter: number | undefined): readonly ReadLine[] {
  if (gutter === undefined) return inBlocks(textLines(pieces), "");
  const crossing = textLines(pieces.filter(({ x, right }) => x < gutter && right > gutter));
  const rest = pieces.filter(({ x, right }) => x >= gutter || right <= gutter);
  const out: ReadLine[] = [];
  let top = Infinity;
  for (const line of [...crossing, undefined]) {
    const bottom = line?.y ?? -Infinity;
    const here = rest.filter(({ y }) => y < top && y >= bottom);
    out.push(
      ...inBlocks(textLines(here.filter(({ x }) => x < gutter)), "left"),
      ...inBlocks(textLines(here.filter(({ x }) => x >= gutter)), "right"),
    );
    if (line) out.push(...inBlocks([line], null));
    top = bottom;
  }
  return out;
}

/** Columns of a page hold at least so many lines each, most of them full. */
const COLUMN_LINES = 8;
const FEW = 0.15;
const STEP = 2;

/** Where the page parts into two columns; undefined: it does not. `before`: where the page before it did. */
export function gutterOf(pieces: readonly Piece[], before: number | undefined): number | undefined {
  const fragments = textLines(pieces, 0.9).flatMap((line) => line.fragments);
  const crossed = (at: number) => fragments.filter((one) => one.x < at && one.right > at).length;
  if (before !== undefined && crossed(before) < FEW * fragments.length) return before;
  if (fragments.length < 2 * COLUMN_LINES) return undefined;
  const left = Math.min(...fragments.map(({ x }) => x));
  const right = Math.max(...fragments.map((one) => one.right));
  let best: number | undefined;
  let least = FEW * fragments.length;
  for (let at = left + 0.35 * (right - left); at < left + 0.65 * (right - left); at += STEP) {
    const crossing = crossed(at);
    if (crossing < least) [best, least] = [at, crossing];
  }
  if (best === undefined) return undefined;
  const gutter = best;
  const isColumn = (own: readonly Fragment[]) => own.length >= COLUMN_LINES && fullShare(own) >= 0.5;
  return isColumn(fragments.filter((one) => one.right <= gutter)) && isColumn(fragments.filter(({ x }) => x >= gutter))
    ? gutter
    : undefined;
}

/** How many of the lines reach from edge to edge. */
function fullShare(lines: readonly Fragment[]): number {
  const left = Math.min(...lines.map(({ x }) => x));
  const width = Math.max(...lines.map(({ right }) => right)) - left;
  return lines.filter(({ x, right }) => right - x >= 0.75 * width).length / lines.length;
}

function inBlocks(lines: readonly TextLine[], flow: string | null): readonly ReadLine[] {
  return blocksOf(lines).flatMap((block) => {
    const [left, right] = halves(block);
    return left.length > 0 && right.length > 0 && isLetterhead([...left, ...right].map(({ text }) => text))
      ? [...unwrapped(left), ...unwrapped(right)]
      : block.lines.map((line) => asOneLine(line, flow));
  });
}

/** What stands in every letterhead, whatever the width of its halves. */
const MOTTOES = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];

/** "…, ngày 12 tháng 3 năm" + "2026": half of a letterhead breaks its lines too. */
function unwrapped(lines: readonly ReadLine[]): readonly ReadLine[] {
  const out: ReadLine[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const both = `${last?.text ?? ""} ${line.text}`;
    const goesOn = /^(?:\p{Ll}|\d{4}$)/u.test(line.text) && !/[.;:]$/.test(last?.text ?? "");
    if (last && (goesOn || MOTTOES.some((motto) => motto.includes(both))))
      out[out.length - 1] = { ...last, text: both };
    else out.push(line);
  }
  return out;
}

const at = (fragment: Fragment, { y }: TextLine): ReadLine => ({ ...fragment, y, flow: null });

function asOneLine({ fragments, y }: TextLine, flow: string | null): ReadLine {
  const text = fragments.map((fragment) => fragment.text).join("\t");
  return {
    text,
    x: fragments[0]?.x ?? 0,
    right: fragments.at(-1)?.right ?? 0,
    y,
    flow: fragments.length > 1 ? null : flow,
  };
}

function blocksOf(lines: readonly TextLine[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const before = last?.lines.at(-1);
    const gap = gapOf(line, last);
    if (last && before && gap && before.y - line.y <= APART * Math.max(before.size, line.size)) {
      last.lines.push(line);
      [last.from, last.to] = gap;
    } else {
      const block = blockOf(line);
      blocks.push(line.fragments.length > 1 ? withLinesAbove(block, blocks) : block);
    }
  }
  return blocks;
}

/** The right half may begin higher up than the left one: its first lines were taken for lines of the page. */
function withLinesAbove(block: Block, before: Block[]): Block {
  for (let above = before.at(-1)?.lines[0]; above; above = before.at(-1)?.lines[0]) {
    const first = block.lines[0];
    const [only] = above.fragments;
    const isNear = first && above.y - first.y <= APART * Math.max(first.size, above.size);
    if (!isNear || above.fragments.length > 1 || before.at(-1)?.lines.length !== 1 || !only || only.x <= block.from)
      break;
    before.pop();
    block.lines.unshift(above);
    block.to = Math.min(block.to, only.x);
  }
  return block;
}

function blockOf(line: TextLine): Block {
  const [from, to] = widestGap(line.fragments) ?? [-Infinity, Infinity];
  return { lines: [line], from, to };
}

function widestGap(fragments: readonly Fragment[]): readonly [number, number] | undefined {
  let widest: readonly [number, number] | undefined;
  fragments.forEach((fragment, i) => {
    const before = fragments[i - 1];
    if (before && (!widest || fragment.x - before.right > widest[1] - widest[0])) widest = [before.right, fragment.x];
  });
  return widest;
}

/** The gap of the block as this line leaves it; undefined when the line goes through it. */
function gapOf({ fragments, size }: TextLine, block: Block | undefined): readonly [number, number] | undefined {
  if (block === undefined || block.from === -Infinity) return undefined;
  let { from, to } = block;
  for (const { x, right } of fragments) {
    if (right <= to && (right + x) / 2 < (from + to) / 2) from = Math.max(from, right);
    else to = Math.min(to, x);
  }
  return to - from >= 0.8 * size ? [from, to] : undefined;
}

function halves({ lines, from }: Block): readonly [readonly ReadLine[], readonly ReadLine[]] {
  const all = lines.flatMap((line) => line.fragments.map((fragment) => at(fragment, line)));
  return [all.filter(({ right }) => right <= from + 0.01), all.filter(({ right }) => right > from + 0.01)];
}
