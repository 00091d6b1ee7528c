import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { writeKnownFaults } from "../plans/reading/corpus";
import { writeTables } from "./accuracy-doc";
import { disagreements } from "./compare-readers";
import { drawnTexts, PARTS, rewriteDrawings } from "./corpus";
import type { Measurement } from "./measure";
import { planTables } from "./plan-figures";
import { headerTable, measuredHeaders } from "./header-figures";
import { presentReader, type Reader } from "./reader";
import { habitTable, measuredParts, workbookTables } from "./workbook-figures";
import { readDrawn, writeDrawn } from "./drawn-workbook";
import { drawOffice } from "./habits/draw-office";
import { labelsOf } from "./labels-of";
import { measureAll } from "./run-measurements";

const HELP = `npm run accuracy -- [FAULTS.md] [--plans | --workbooks] [--write] [--against READER.ts]

  FAULTS.md            every disagreement about a workbook goes to this file
  --plans, --workbooks these alone
  --write              brings docs/accuracy.md up to date, with the lists of known faults of the plans; sets the
                       drawings of workbooks in line
  --all                of workbooks drawn by chance 1,000 instead of a sample, and what each habit of offices costs
  --show NAME          workbooks whose name holds this, or the one of a seed (seed-17), as they are drawn and labelled,
                       and what is read wrong of them
  --against READER.ts  where the reader that this module exports as "reader" disagrees with the present one`;

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--help")) {
    console.log(HELP);
    return;
  }
  if (args.includes("--show")) {
    printWorkbooks(args[args.indexOf("--show") + 1] ?? "");
    return;
  }
  const against = args.includes("--against") ? args[args.indexOf("--against") + 1] : undefined;
  if (against !== undefined) {
    const { reader } = (await import(resolve(against))) as { readonly reader: Reader };
    printComparison(reader);
    return;
  }
  const doesWrite = args.includes("--write");
  if (!args.includes("--workbooks")) {
    if (doesWrite) writeKnownFaults();
    show(planTables(), doesWrite);
  }
  if (args.includes("--plans")) return;
  if (doesWrite) rewriteDrawings();
  const isWhole = args.includes("--all");
  const parts = measuredParts(presentReader, isWhole);
  show(workbookTables(parts), doesWrite && !isWhole);
  if (!isWhole) show([headerTable(measuredHeaders())], doesWrite);
  if (isWhole) console.log(habitTable(parts));
  const faultsFile = args.find((each) => !each.startsWith("--"));
  if (faultsFile !== undefined) writeFileSync(faultsFile, faults(parts.flatMap(({ measurements }) => measurements)));
}

function show(tables: readonly string[], doesWrite: boolean): void {
  if (doesWrite) writeTables(tables);
  for (const each of tables) console.log(each);
}

function printWorkbooks(name: string): void {
  const [, seed] = /^seed-(\d+)$/u.exec(name) ?? [];
  const texts =
    seed === undefined
      ? PARTS.flatMap((part) => drawnTexts(part)).filter(([each]) => each.includes(name))
      : [[name, writeDrawn(drawOffice(Number(seed)).drawn)] as const];
  for (const [each, text] of texts) {
    console.log(text);
    console.log(faults(measureAll([labelsOf(readDrawn(each, text))])) || "All of it is read right.\n");
  }
}

function printComparison(reader: Reader): void {
  const [present, other] = [measuredParts(presentReader), measuredParts(reader)];
  for (const [i, { name, measurements }] of present.entries()) {
    const found = disagreements(measurements, other[i]?.measurements ?? []);
    const better = found.filter(({ first, second }) => first !== undefined && second === undefined).length;
    const worse = found.filter(({ first, second }) => first === undefined && second !== undefined).length;
    console.log(
      `## ${name}: ${reader.name} is right ${String(better)} times where ${presentReader.name} is not, wrong ${String(worse)} times where it is right`,
    );
    for (const { workbook, place, expected, first, second } of found)
      console.log(
        `- ${workbook}, ${place}: ${expected} | ${presentReader.name}: ${first ?? "✓"} | ${reader.name}: ${second ?? "✓"}`,
      );
    console.log("");
  }
  console.log(workbookTables(present)[0]);
  console.log(workbookTables(other)[0]);
}

function faults(measurements: readonly Measurement[]): string {
  return measurements
    .filter(({ failures }) => failures.length > 0)
    .map(({ name, failures }) =>
      [
        `## ${name}`,
        ...failures.map(
          ({ place, expected, got, fault }) => `- ${place} — expected: ${expected} — got: ${got} (${fault})`,
        ),
        "",
      ].join("\n"),
    )
    .join("\n");
}

void main(process.argv.slice(2));
