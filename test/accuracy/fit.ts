import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bestPath, type RowWeights } from "../../src/reading/rows/best-path";
import { damagedTrials } from "./calibration";
import { fitLayouts, readRightBy } from "./fit-layouts";
import { fitRows, type LabelledRows, worthOfSigns } from "./fit-rows";
import { labelledRows } from "./labelled-rows";
import { corpusOf, PARTS, workbookOfSeed } from "./corpus";
import { seeds } from "./habits/chance";

const ROWS = join(__dirname, "../../src/reading/rows/row-weights.json");
const LAYOUTS = join(__dirname, "../../src/reading/layouts/layout-weights.json");

/** `npm run fit`: all weights; `-- --rows`, `-- --layouts` these alone. */
function main(args: readonly string[]): void {
  if (!args.includes("--layouts")) fitAllRows();
  if (!args.includes("--rows")) fitAllLayouts();
}

/** Fitted to damaged sheets of the corpus; prints how many are read right before and after. */
function fitAllLayouts(): void {
  const trials = damagedTrials("fitting", DAMAGED);
  const heldOut = damagedTrials("held out", DAMAGED / 4);
  const fitted = fitLayouts(trials);
  writeFileSync(LAYOUTS, `${JSON.stringify(fitted, null, 2)}\n`);
  const tell = (of: typeof trials) =>
    `${String(readRightBy(of))} before, ${String(readRightBy(of, fitted.weights))} after, of ${String(of.length)} sheets right`;
  console.log(`layouts: ${tell(trials)}; held out: ${tell(heldOut)}`);
  console.log(JSON.stringify(fitted));
}

const DAMAGED = 800;

/**
 * The weights of rows, fitted to the labelled workbooks, those drawn by hand three times since their rows are the rarer
 * ones; prints what is read otherwise all the same.
 */
function fitAllRows(): void {
  const drawn = [...PARTS, "rows" as const].flatMap(corpusOf);
  const byHand = labelledRows(drawn);
  const lists = [...byHand, ...labelledRows(byChance("fitting"))];
  const weights = fitRows([...lists, ...byHand, ...byHand]);
  writeFileSync(ROWS, `${JSON.stringify(weights, null, 2)}\n`);
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

main(process.argv.slice(2));
