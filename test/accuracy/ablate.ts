import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import type { LexiconEntry } from "../../src/lexicon/lexicon-entry";
import { SHEET_WORDS } from "../../src/lexicon/sheet-words";
import { bestPath } from "../../src/reading/rows/best-path";
import { ROW_SIGNS } from "../../src/reading/rows/row-signs";
import { ROW_WEIGHTS } from "../../src/reading/rows/row-weights";
import { damagedTrials } from "./calibration";
import { corpusOf, PARTS } from "./corpus";
import { ALL_EVIDENCE, nameOfEvidence, worthOfEvidence } from "./fit-layouts";
import { labelledRows } from "./labelled-rows";
import type { LabelledWorkbook } from "./labels-of";
import { measure } from "./measure";
import { presentReader, readFile, type Reader } from "./reader";

const HELP = `npm run ablate -- [--write] [--only NAME]

  Switches off each entry of the words that sheets are read by, each sign of rows and each piece of evidence of
  layouts, one after the other, and counts what the drawings of test/accuracy/workbooks (of layouts: damaged sheets of
  the corpus) are then read otherwise: how many labels, or sheets, become wrong, how many right.
  --write        keeps the figures in test/accuracy/worth.json, from which npm run docs writes docs/reading.md
  --only NAME    those whose name holds this`;

/** Labels that become wrong without it, and that become right. */
export interface Worth {
  readonly lost: number;
  readonly won: number;
}

/** Seeds of damaged sheets that the evidence of layouts is counted on. */
const DAMAGED = 400;

const WORTH = join(__dirname, "worth.json");

/** What `npm run ablate -- --write` kept. */
export function worthKept(): Readonly<Record<string, Worth | undefined>> {
  return JSON.parse(readFileSync(WORTH, "utf8")) as Record<string, Worth>;
}

/** "first:village: khu phố". */
export function nameOfEntry({ sense, where, words }: LexiconEntry): string {
  return `${sense}${where === undefined ? "" : ` ${where}`}: ${words[0] ?? ""}`;
}

export const nameOfSign = (sign: string): string => `sign ${sign}`;

function main(args: readonly string[]): void {
  if (args.includes("--help")) {
    console.log(HELP);
    return;
  }
  const only = args.includes("--only") ? (args[args.indexOf("--only") + 1] ?? "") : "";
  const worth: Record<string, Worth | undefined> = only !== "" && args.includes("--write") ? { ...worthKept() } : {};
  const tell = (name: string, { lost, won }: Worth): void => {
    worth[name] = { lost, won };
    const nothing = lost === 0 && won === 0 ? " | worth nothing" : "";
    console.log(`${name} | ${String(lost)} lost | ${String(won)} won${nothing}`);
  };
  const trials = only === "" || only.startsWith("layout") ? damagedTrials("fitting", DAMAGED) : [];
  for (const each of ALL_EVIDENCE)
    if (nameOfEvidence(each).includes(only)) tell(nameOfEvidence(each), worthOfEvidence(trials, each));
  for (const sign of ROW_SIGNS) if (nameOfSign(sign).includes(only)) tell(nameOfSign(sign), worthOfSign(sign));
  const files = drawnFiles();
  for (const entry of allEntries()) {
    const name = nameOfEntry(entry);
    if (name.includes(only))
      tell(
        name,
        worthOfEntry(
          name,
          files.filter(({ entries }) => entries.has(name)),
        ),
      );
  }
  if (args.includes("--write")) writeFileSync(WORTH, `${JSON.stringify(worth, null, 2)}\n`);
}

const allEntries = (): readonly LexiconEntry[] => [
  ...new Set(Object.values(SHEET_WORDS).flatMap(({ entries }) => entries)),
];

type DrawnFile = ReturnType<typeof drawnFiles>[number];

/** The drawings as files, with what is read wrong of them now and the entries whose words stand in them. */
function drawnFiles() {
  return PARTS.flatMap(corpusOf).map((labelled) => {
    const file = readFile(writeXlsx(labelled.workbook), `${labelled.name}.xlsx`);
    const texts = file.snapshots.flatMap(({ name, rows }) => [name, ...rows.flat()]);
    const entries = new Set(
      texts
        .flatMap((text) => (typeof text === "string" ? text.split("\n") : []))
        .flatMap((text) =>
          Object.values(SHEET_WORDS).flatMap((tree) =>
            [...tree.startOf(text), ...tree.sensesIn(text)].map(({ entry }) => nameOfEntry(entry)),
          ),
        ),
    );
    return { labelled, file, entries, wrong: wrongIn({ labelled, file }, presentReader) };
  });
}

/** The rows that the path takes for something else without the weights of a sign. */
function worthOfSign(sign: (typeof ROW_SIGNS)[number]): Worth {
  lists ??= labelledRows([...PARTS, "rows" as const].flatMap(corpusOf));
  const without = {
    ...ROW_WEIGHTS,
    signs: { ...ROW_WEIGHTS.signs, [sign]: {} },
    after: { ...ROW_WEIGHTS.after, [sign]: {} },
  };
  let [lost, won] = [0, 0];
  for (const { shown, labels } of lists) {
    const [before, after] = [bestPath(shown, ROW_WEIGHTS), bestPath(shown, without)];
    labels.forEach((label, i) => {
      if (label === undefined) return;
      if (before[i] === label && after[i] !== label) lost++;
      if (before[i] !== label && after[i] === label) won++;
    });
  }
  return { lost, won };
}

let lists: ReturnType<typeof labelledRows> | undefined;

function worthOfEntry(name: string, files: readonly DrawnFile[]): Worth {
  if (files.length === 0) return { lost: 0, won: 0 };
  const reader = readerWithout(name);
  let [lost, won] = [0, 0];
  for (const file of files) {
    const after = wrongIn(file, reader);
    lost += [...after].filter((each) => !file.wrong.has(each)).length;
    won += [...file.wrong].filter((each) => !after.has(each)).length;
  }
  return { lost, won };
}

const again = createRequire(__filename);

/** The reader in modules freshly loaded, one entry left without words: what was remembered with it must not answer. */
function readerWithout(name: string): Reader {
  for (const path of Object.keys(again.cache))
    if (/\/src\/|\/accuracy\/reader\./u.test(path) && !path.includes("node_modules"))
      Reflect.deleteProperty(again.cache, path);
  for (const file of ["first-words", "name-words", "row-words", "title-words"])
    for (const entries of Object.values(again(`../../src/lexicon/sheets/${file}`) as Record<string, unknown[]>))
      for (const entry of entries)
        if (isEntry(entry) && nameOfEntry(entry) === name) Object.assign(entry, { words: [] });
  return (again("./reader") as { readonly presentReader: Reader }).presentReader;
}

const isEntry = (entry: unknown): entry is LexiconEntry =>
  typeof entry === "object" && entry !== null && "sense" in entry;

/** Every label of a drawing that is read wrong. */
function wrongIn(
  { labelled, file }: { readonly labelled: LabelledWorkbook; readonly file: ReturnType<typeof readFile> },
  reader: Reader,
): ReadonlySet<string> {
  const { failures } = measure(labelled.name, reader.read(file), labelled);
  return new Set(failures.map(({ place, expected, fault }) => `${place} ${expected} ${fault}`));
}

if (require.main === module) main(process.argv.slice(2));
