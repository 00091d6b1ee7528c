import type { DrawnPage } from "./pdf-core";
import type { Turn } from "./upright-page";

/** A straight line of a page: at `at` from `from` to `to`, across (y = at) or upright (x = at). */
export interface Line {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface DrawnLines {
  readonly across: readonly Line[];
  readonly upright: readonly Line[];
  /** Something as large as a picture is drawn. */
  readonly hasPicture: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

const [SAVE, RESTORE, TRANSFORM, FORM_BEGIN, FORM_END, PATH] = [10, 11, 12, 74, 75, 91];
const STROKES = new Set([20, 21, 24, 25, 26, 27]);
const FILLS = new Set([22, 23, 24, 25, 26, 27]);
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** A border is drawn as a line or as a filled strip no thicker than this. */
const THICKEST = 3;
const SHORTEST = 4;
/** A picture is drawn as a square of side 1 made this large. */
const PICTURE = 72;

/** The lines that a page draws, in the turn of its text, and whether it shows a picture. */
export function drawnLines({ fnArray, argsArray }: DrawnPage, turn: Turn): DrawnLines {
  const across: Line[] = [];
  const upright: Line[] = [];
  const stack: Matrix[] = [];
  let now: Matrix = IDENTITY;
  let hasPicture = false;
  const add = ([x1, y1]: Point, [x2, y2]: Point) => {
    const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
    if (height <= THICKEST && width >= SHORTEST && width > height)
      across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    else if (width <= THICKEST && height >= SHORTEST)
      upright.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  };
  fnArray.forEach((operator, i) => {
    const args = argsArray[i];
    if (operator === SAVE || operator === FORM_BEGIN) stack.push(now);
    if (operator === RESTORE || operator === FORM_END) now = stack.pop() ?? IDENTITY;
    if (operator === TRANSFORM) {
      now = times(now, matrixOf(args));
      hasPicture ||= isPicture(now);
    } else if (operator === FORM_BEGIN && Array.isArray(args)) now = times(now, matrixOf(args[0]));
    else if (operator === PATH && Array.isArray(args)) {
      const [kind, [data]] = args as [number, [Float32Array | null]];
      if (data === null) return;
      const place = (x: number, y: number): Point => turn(...applied(now, x, y));
      for (const path of pathsIn(data, place)) {
        if (STROKES.has(kind)) path.forEach((point, at) => at > 0 && add(path[at - 1] ?? point, point));
        if (FILLS.has(kind)) add(...cornersOf(path));
      }
    }
  });
  return { across, upright, hasPicture };
}

const isPicture = ([a, b, c, d]: Matrix) => Math.hypot(a, b) >= PICTURE && Math.hypot(c, d) >= PICTURE;

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function matrixOf(args: unknown): Matrix {
  const numbers = Array.isArray(args) || ArrayBuffer.isView(args) ? Array.from(args as ArrayLike<unknown>) : [];
  return numbers.length === 6 && numbers.every((one) => typeof one === "number")
    ? (numbers as unknown as Matrix)
    : IDENTITY;
}

const applied = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [a * x + c * y + e, b * x + d * y + f];

/** The parts of a path as their corners; curves are left out. Numbers as pdf.js packs them (its DrawOPS). */
function pathsIn(data: Float32Array, place: (x: number, y: number) => Point): readonly (readonly Point[])[] {
  const paths: Point[][] = [];
  const at = (i: number) => place(data[i] ?? 0, data[i + 1] ?? 0);
  for (let i = 0; i < data.length;) {
    const kind = data[i];
    const path = paths.at(-1);
    if (kind === 0) paths.push([at(i + 1)]);
    else if (kind === 1) path?.push(at(i + 1));
    else if (kind === 4 && path?.[0]) path.push(path[0]);
    else if (kind === 2 || kind === 3) paths.push([at(i + (kind === 2 ? 5 : 3))]);
    i += kind === 4 ? 1 : kind === 2 ? 7 : kind === 3 ? 5 : 3;
  }
  return paths.filter((path) => path.length > 1);
}

function cornersOf(path: readonly Point[]): [Point, Point] {
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}
