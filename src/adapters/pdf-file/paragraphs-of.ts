import { joinedTables } from "./joined-tables";
import type { ReadLine } from "./read-line";

/** In points: what stands so near to an edge stands on it. */
const NEAR = 4;
const INDENT = 9;

/**
 * The pages of a document as its paragraphs: a line goes on in the next when that one's first word had no room in it
 * and does not begin a paragraph. Page numbers and what repeats at the head or foot of pages are left out.
 */
export function paragraphsOf(pages: readonly (readonly ReadLine[])[]): readonly string[] {
  const lines = joinedTables(withoutFurniture(pages));
  const edges = new Map<string, Edges>();
  for (const flow of new Set(lines.map((line) => line.flow)))
    if (flow !== null) edges.set(flow, edgesOf(lines.filter((line) => line.flow === flow)));
  const isIndented = areIndented(lines, edges);
  const out: string[] = [];
  /** Where the lines of the paragraph stand that has a hanging indent. */
  let hanging: number | undefined;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = out.at(-1);
    if (before && last !== undefined && isBrokenBehind(before, line, edges)) {
      const left = edges.get(line.flow ?? "")?.left ?? 0;
      const isUnder =
        hanging === undefined ? BEGINNING.test(before.text) && line.x > before.x + NEAR : isAt(line.x, hanging);
      const goesOn = isIndented ? isUnder || isAt(line.x, left) : !BEGINNING.test(line.text);
      if (goesOn) {
        if (isUnder) hanging = line.x;
        out[out.length - 1] = joined(last, line.text);
        return;
      }
    }
    hanging = undefined;
    out.push(line.text);
  });
  return out;
}

const isAt = (x: number, place: number) => Math.abs(x - place) <= NEAR;

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** What may stand at the beginning of a paragraph: "- ", "1.", "2.1.", "a)", "II.". */
const BEGINNING = /^(?:[-–+•*]\s|\d+(?:\.\d+)*[.)]\s|\d+(?:\.\d+)+\s|[a-zđ][.)]\s|[IVX]+[.)]\s)/u;

/** The line ended because the next word had no room: both are of running text. */
function isBrokenBehind(before: ReadLine, line: ReadLine, edges: ReadonlyMap<string, Edges>): boolean {
  if (before.flow === null || line.flow === null) return false;
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  // Capitals and figures are wider than the mean letter.
  const letter = (1.2 * (line.right - line.x)) / Math.max(1, line.text.length);
  return before.right + (word + 1) * letter > (edges.get(before.flow)?.right ?? Infinity) + NEAR / 2;
}

/** Where most lines end, and where the leftmost begin. A line or two that reach farther are an accident. */
function edgesOf(lines: readonly ReadLine[]): Edges {
  const left = smallestOften(lines.map(({ x }) => x));
  return { left, right: -smallestOften(lines.map(({ right }) => -right)) };
}

function smallestOften(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const often = sorted.find((value, i) => (sorted[i + 2] ?? Infinity) - value <= NEAR);
  return often ?? sorted[0] ?? 0;
}

/** Do paragraphs of this document begin with an indent? Asked of those that surely begin one. */
function areIndented(lines: readonly ReadLine[], edges: ReadonlyMap<string, Edges>): boolean {
  const beginnings = lines.filter((line, i) => {
    const before = lines[i - 1];
    return line.flow !== null && before && !isBrokenBehind(before, line, edges);
  });
  const indented = beginnings.filter(({ x, flow }) => x >= (edges.get(flow ?? "")?.left ?? 0) + INDENT);
  return indented.length > 0.6 * beginnings.length;
}

/** "09-" + "CT/TU" stays one word, "kinh tế -" + "xã hội" keeps its space. */
const joined = (paragraph: string, line: string) =>
  /[\p{L}\d][-/]$/u.test(paragraph) ? paragraph + line : `${paragraph} ${line}`;

const PAGE_NUMBER = /^(?:[-–]\s*)?(?:trang\s*)?\d{1,3}(?:\s*[/|]\s*\d{1,3})?(?:\s*[-–])?$/iu;

/** Pages without what stands at the head or foot of them: a number, or the same line at the same height again. */
function withoutFurniture(pages: readonly (readonly ReadLine[])[]): readonly (readonly ReadLine[])[] {
  const seen = new Map<string, number>();
  const keyOf = ({ text, y }: ReadLine) => `${text.replace(/\d+/g, "#")} ${String(Math.round(y / NEAR))}`;
  for (const lines of pages)
    for (const key of new Set([lines[0], lines.at(-1)].flatMap((line) => (line ? [keyOf(line)] : []))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const isFurniture = (line: ReadLine | undefined) =>
    line !== undefined &&
    !line.text.startsWith("|") &&
    (PAGE_NUMBER.test(line.text) || (seen.get(keyOf(line)) ?? 0) > 1);
  return pages.map((lines) => {
    let [from, to] = [0, lines.length];
    while (from < to && from < 2 && isFurniture(lines[from])) from += 1;
    while (to > from && lines.length - to < 2 && isFurniture(lines[to - 1])) to -= 1;
    return lines.slice(from, to);
  });
}
