import type { Mend, MendInput } from "../../src/app/mend/mend";
import { FINDERS, mendsOf } from "../../src/app/mend/mends-of";
import { medianCpu } from "./median-cpu";

const RUNS = 15;

/**
 * How long it takes to find what can be mended in a list, as it is looked for after each edit; `checked` reads and
 * checks a list of so many people.
 */
export function mendingTable(sizes: readonly number[], checked: (size: number) => MendInput): string {
  const rows = sizes.map((size) => {
    const input = checked(size);
    const mends = mendsOf(input);
    // The first runs find the code cold.
    for (let i = 0; i < RUNS; i += 1) mendsOf(input);
    const all = medianCpu(RUNS, () => mendsOf(input));
    const kinds = Object.entries(FINDERS).map(([name, find]) => ({ name, time: medianCpu(RUNS, () => find(input)) }));
    const slowest = kinds.sort((a, b) => b.time - a.time).slice(0, 3);
    const cells = mends.reduce((sum: number, mend: Mend) => sum + mend.cells.length, 0);
    return `| ${size.toLocaleString("en")} | ${all.toFixed(1)} ms | ${slowest.map(({ name, time }) => `${name} ${time.toFixed(1)} ms`).join(", ")} | ${cells.toLocaleString("en")} |`;
  });
  return [
    "| delegates × 20 | processor time of all that can be mended (wanted < 50 ms at 3,000) | the kinds that take longest | cells |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
