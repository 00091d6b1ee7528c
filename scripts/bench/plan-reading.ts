import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { forgetAll } from "../../src/domain/remember";
import { readPlan } from "../../src/plans/reading/read-plan";

const CORPUS = "test/plans/reading/corpus";
const REAL = "../shared/plans";
/** Letters on a page of a plan as offices set it: 14 points, spaced. */
const PAGE = 2400;
const RUNS = 9;

/**
 * How long a plan takes to be read, as a table: plans one behind the other up to so many pages. Processor time beside
 * the clock, since the machine may do other things; the first reading of a process finds the code cold. No reading
 * knows what an earlier one has found out about the same words.
 */
export function planReadingTable(): string {
  const own = textsIn(CORPUS, (text) => text.split(/^===== /m)[0] ?? "");
  const real = existsSync(REAL) ? textsIn(REAL, (text) => text) : [];
  const rows = [
    ...[2, 20, 200].map((pages) => row("of our own writing, dense", own, pages)),
    ...(real.length > 0 ? [2, 20, 200].map((pages) => row("real", real, pages)) : []),
  ];
  return [
    "| plans | pages | first reading | median of the clock (wanted < 100 ms at 20 pages) | processor time | facts |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function textsIn(folder: string, textOf: (file: string) => string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => textOf(readFileSync(join(folder, name), "utf8")));
}

function row(name: string, plans: readonly string[], pages: number): string {
  let text = "";
  for (let i = 0; text.length < pages * PAGE; i += 1) text += `${plans[i % plans.length] ?? ""}\n`;
  text = text.slice(0, pages * PAGE);
  const times = Array.from({ length: RUNS }, () => timesOf(() => readPlan(text)));
  const middle = (part: (of: (typeof times)[number]) => number): string =>
    `${(times.map(part).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0).toFixed(0)} ms`;
  const cells = [
    name,
    String(pages),
    `${(times[0]?.clock ?? 0).toFixed(0)} ms`,
    middle(({ clock }) => clock),
    middle(({ processor }) => processor),
    String(readPlan(text).facts.length),
  ];
  return `| ${cells.join(" | ")} |`;
}

function timesOf(work: () => unknown): { readonly clock: number; readonly processor: number } {
  forgetAll();
  globalThis.gc?.();
  const start = performance.now();
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}
