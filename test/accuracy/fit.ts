import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bestPath, type RowWeights } from "../../src/reading/rows/best-path";
import { fitRows, type LabelledRows, worthOfSigns } from "./fit-rows";
import { labelledRows } from "./labelled-rows";
import { corpusOf, PARTS, workbookOfSeed } from "./corpus";
import { seeds } from "./habits/chance";

const WEIGHTS = join(__dirname, "../../src/reading/rows/row-weights.json");

/**
 * `npm run fit`: the weights of rows, fitted to the labelled workbooks, those drawn by hand three times since their
 * rows are the rarer ones; prints what is read otherwise all the same.
 */
function main(): void {
  const drawn = [...PARTS, "rows" as const].flatMap(corpusOf);
  const byHand = labelledRows(drawn);
  const lists = [...byHand, ...labelledRows(byChance("fitting"))];
  const weights = fitRows([...lists, ...byHand, ...byHand]);
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  for (const { name, rows, shown, labels } of lists) {
    const got = bestPath(shown, weights);
    labels.forEach((label, i) => {
      if (label !== undefined && label !== got[i])
        console.log(`${name}, row ${String(rows[i])}: ${label}, read as ${got[i] ?? "nothing"}`);
    });
  }
  console.log(`seeds held out: ${rightBy(weights, labelledRows(byChance("held out")))}`);
  console.log("sign | speaks most for | weight | seen | right");
  for (const { sign, label, weight, seen, right } of worthOfSigns(lists, weights))
    console.log(`${sign} | ${label} | ${String(weight)} | ${String(seen)} | ${String(right)}`);
}

const SEEDS = 200;

function byChance(side: "fitting" | "held out") {
  return seeds(side, SEEDS).map((seed) => workbookOfSeed(seed).workbook);
}

/** Of the rows that are not plainly people. */
function rightBy(weights: RowWeights, lists: readonly LabelledRows[]): string {
  const asked = lists.flatMap(({ shown, labels }) => {
    const got = bestPath(shown, weights);
    return shown.flatMap((shows, i) => (labels[i] === undefined || "is" in shows ? [] : [labels[i] === got[i]]));
  });
  return `${String(asked.filter(Boolean).length)} of ${String(asked.length)} rows right`;
}

main();
