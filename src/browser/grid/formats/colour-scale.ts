import type { ScalePoint } from "../../../adapters/xlsx-file/read-conditional-formats";

const DRAWN = ["min", "max", "num", "percent", "percentile"];

/** Two or three points, each of a kind that is drawn. */
export function isDrawnScale(scale: readonly ScalePoint[]): boolean {
  return scale.length >= 2 && scale.length <= 3 && scale.every(({ type }) => DRAWN.includes(type));
}

/** The colour of a number between the points of a scale. @param numbers All of the rule's, the least first. */
export function scaleColour(value: number, scale: readonly ScalePoint[], numbers: readonly number[]): string | null {
  const points = scale.map((point) => ({ at: placeOf(point, numbers), color: point.color }));
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  if (value <= first.at) return first.color;
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1] ?? first, points[index] ?? last];
    if (value <= to.at) return mixed(from.color, to.color, (value - from.at) / Math.max(to.at - from.at, 1e-12));
  }
  return last.color;
}

function placeOf({ type, value }: ScalePoint, numbers: readonly number[]): number {
  const [least, most] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  if (type === "min") return least;
  if (type === "max") return most;
  if (type === "percent") return least + ((most - least) * value) / 100;
  if (type !== "percentile") return value;
  const at = ((numbers.length - 1) * value) / 100;
  const [below, above] = [numbers[Math.floor(at)] ?? least, numbers[Math.ceil(at)] ?? most];
  return below + (above - below) * (at - Math.floor(at));
}

function mixed(from: string, to: string, share: number): string {
  const channel = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;
}
