import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bestPath } from "../../src/reading/rows/best-path";
import { fitRows, type LabelledRows, worthOfSigns } from "./fit-rows";
import { labelledRows } from "./labelled-rows";
import { corpusOf, PARTS } from "./corpus";

const WEIGHTS = join(__dirname, "../../src/reading/rows/row-weights.json");

/** `npm run fit`: the weights of rows, fitted to the labelled workbooks; prints what is read otherwise all the same. */
function main(): void {
  const lists = labelledRows([...PARTS, "rows" as const].flatMap(corpusOf));
  console.log(`${String(lists.length)} lists; left out a fifth at a time: ${crossed(lists)}`);
  const weights = fitRows(lists);
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  for (const { name, rows, shown, labels } of lists) {
    const got = bestPath(shown, weights);
    labels.forEach((label, i) => {
      if (label !== undefined && label !== got[i])
        console.log(`${name}, row ${String(rows[i])}: ${label}, read as ${got[i] ?? "nothing"}`);
    });
  }
  console.log("sign | speaks most for | weight | seen | right");
  for (const { sign, label, weight, seen, right } of worthOfSigns(lists, weights))
    console.log(`${sign} | ${label} | ${String(weight)} | ${String(seen)} | ${String(right)}`);
}

const FOLDS = 5;

/** Rows read right of those that are asked about, each by weights that were fitted without its list. */
function crossed(lists: readonly LabelledRows[]): string {
  let asked = 0;
  let right = 0;
  for (let part = 0; part < FOLDS; part++) {
    const weights = fitRows(lists.filter((_, i) => i % FOLDS !== part));
    for (const { shown, labels } of lists.filter((_, i) => i % FOLDS === part)) {
      const got = bestPath(shown, weights);
      labels.forEach((label, i) => {
        const shows = shown[i];
        if (label === undefined || shows === undefined || "is" in shows) return;
        asked++;
        if (label === got[i]) right++;
      });
    }
  }
  return `${String(right)} of ${String(asked)} rows right`;
}

main();
