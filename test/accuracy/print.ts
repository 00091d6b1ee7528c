import { writeFileSync } from "node:fs";
import type { Measurement } from "./measure";
import { writeKnownFaults } from "../plans/reading/corpus";
import { planTables, writePlanTables } from "./plan-figures";
import { measureMoved, measureOwn, measureShared } from "./run-measurements";
import { total } from "./total-measurement";

/**
 * `npm run accuracy -- [FILE] [--write]`: the figures as markdown tables. Every disagreement about a workbook goes to
 * FILE when one is named; --write lists in the plans of the corpus what is wrong of them today, and puts the tables of
 * plans into docs/accuracy.md.
 */
function main(args: readonly string[]): void {
  for (const each of planTables()) console.log(each);
  if (args.includes("--write")) {
    writeKnownFaults();
    writePlanTables();
    return;
  }
  const failuresFile = args.find((each) => !each.startsWith("--"));
  const own = measureOwn();
  const moved = measureMoved();
  const shared = measureShared();
  console.log(table("Workbooks made for measuring", own));
  console.log(table("The same, moved three rows down and two columns right", moved));
  console.log(
    shared.length > 0 ? table("Shared rosters", shared) : "Shared rosters: the folder is absent, not measured.\n",
  );
  if (failuresFile !== undefined) writeFileSync(failuresFile, failures([...own, ...moved, ...shared]));
}

function table(title: string, measurements: readonly Measurement[]): string {
  const pair = ({ right, of }: { readonly right: number; readonly of: number }): string =>
    `${String(right)}/${String(of)}`;
  const line = (m: Measurement): string =>
    `| ${m.name} | ${String(m.rows.found)}/${String(m.rows.of)} | ${String(m.rows.of - m.rows.found)} | ${String(m.rows.extra)} | ${pair(m.columns)} | ${pair(m.fields)} | ${String(m.guessed)} | ${pair(m.kinds)} | ${pair(m.headers)} | ${pair(m.others)} | ${String(m.falseAlarms)} | ${pair(m.findings)} |`;
  return [
    `### ${title}`,
    "",
    "| workbook | rows found | missed | extra | columns right | fields right | guessed | kind | header rows | other rows | false alarms | findings due |",
    "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ...measurements.map(line),
    line(total(measurements)),
    "",
  ].join("\n");
}

function failures(measurements: readonly Measurement[]): string {
  const wrong = measurements.filter((m) => m.failures.length > 0);
  return wrong
    .map((m) =>
      [
        `## ${m.name}`,
        ...m.failures.map(({ place, expected, got }) => `- ${place} — expected: ${expected} — got: ${got}`),
        "",
      ].join("\n"),
    )
    .join("\n");
}

main(process.argv.slice(2));
