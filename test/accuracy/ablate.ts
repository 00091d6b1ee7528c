import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { forgetAll } from "../../src/domain/remember";
import type { LexiconEntry } from "../../src/lexicon/lexicon-entry";
import { SHEET_WORDS } from "../../src/lexicon/sheet-words";
import { wordTree } from "../../src/lexicon/word-tree";
import { bestPath } from "../../src/reading/rows/best-path";
import { ROW_SIGNS } from "../../src/reading/rows/row-signs";
import { ROW_WEIGHTS } from "../../src/reading/rows/row-weights";
import { damagedTrials } from "./calibration";
import { corpusOf, PARTS } from "./corpus";
import { ALL_EVIDENCE, nameOfEvidence, worthOfEvidence } from "./fit-layouts";
import { labelledRows } from "./labelled-rows";
import type { LabelledWorkbook } from "./labels-of";
import { measure } from "./measure";
import { presentReader, readFile } from "./reader";

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

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--help")) {
    console.log(HELP);
    return;
  }
  const valueOf = (option: string) => (args.includes(option) ? args[args.indexOf(option) + 1] : undefined);
  const only = valueOf("--only") ?? "";
  const part = valueOf("--part");
  if (part !== undefined) {
    for (const [name, worth] of worthOfEntries(only, Number(part))) console.log(JSON.stringify([name, worth]));
    return;
  }
  const worth: Record<string, Worth | undefined> = only !== "" && args.includes("--write") ? { ...worthKept() } : {};
  const tell = (name: string, { lost, won }: Worth): void => {
    worth[name] = { lost, won };
    const nothing = lost === 0 && won === 0 ? " | worth nothing" : "";
    console.log(`${name} | ${String(lost)} lost | ${String(won)} won${nothing}`);
  };
  const entries = Promise.all(Array.from({ length: PROCESSES }, (_, at) => entriesInProcess(at, only)));
  const trials = only === "" || only.startsWith("layout") ? damagedTrials("fitting", DAMAGED) : [];
  for (const each of ALL_EVIDENCE)
    if (nameOfEvidence(each).includes(only)) tell(nameOfEvidence(each), worthOfEvidence(trials, each));
  for (const sign of ROW_SIGNS) if (nameOfSign(sign).includes(only)) tell(nameOfSign(sign), worthOfSign(sign));
  const byName = new Map((await entries).flat());
  for (const name of allEntries().map(nameOfEntry)) {
    const found = byName.get(name);
    if (found !== undefined) tell(name, found);
  }
  if (args.includes("--write")) writeFileSync(WORTH, `${JSON.stringify(worth, null, 2)}\n`);
}

/** The entries are shared out among so many processes. */
const PROCESSES = availableParallelism();

/** Every so manieth entry, counted in a process of its own. */
async function entriesInProcess(part: number, only: string): Promise<readonly (readonly [string, Worth])[]> {
  const args = [...process.execArgv, __filename, "--part", String(part), "--only", only];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: MOST_OUTPUT });
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("["))
    .map((line) => JSON.parse(line) as [string, Worth]);
}

const MOST_OUTPUT = 1 << 24;

/** The worth of the entries of one part. */
function worthOfEntries(only: string, part: number): readonly (readonly [string, Worth])[] {
  const entries = allEntries().filter((entry, i) => i % PROCESSES === part && nameOfEntry(entry).includes(only));
  if (entries.length === 0) return [];
  const files = drawnFiles();
  return entries.map((entry) => {
    const name = nameOfEntry(entry);
    return [
      name,
      worthOfEntry(
        entry,
        files.filter(({ entries }) => entries.has(name)),
      ),
    ] as const;
  });
}

const allEntries = (): readonly LexiconEntry[] => [
  ...new Set(Object.values(SHEET_WORDS).flatMap(({ entries }) => entries)),
];

interface DrawnFile {
  readonly labelled: LabelledWorkbook;
  readonly file: ReturnType<typeof readFile>;
  readonly entries: ReadonlySet<string>;
  /** What is read wrong of it with all words. */
  readonly wrong: ReadonlySet<string>;
}

/** The drawings as files, with what is read wrong of them now and the entries whose words stand in them. */
function drawnFiles(): readonly DrawnFile[] {
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
    return { labelled, file, entries, wrong: wrongIn({ labelled, file }) };
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

function worthOfEntry(entry: LexiconEntry, files: readonly DrawnFile[]): Worth {
  let [lost, won] = [0, 0];
  withoutEntry(entry, () => {
    for (const file of files) {
      const after = wrongIn(file);
      lost += [...after].filter((each) => !file.wrong.has(each)).length;
      won += [...file.wrong].filter((each) => !after.has(each)).length;
    }
  });
  return { lost, won };
}

/** Reads with trees that were made without the entry; what was remembered with it must not answer. */
function withoutEntry(entry: LexiconEntry, read: () => void): void {
  const trees = Object.values(SHEET_WORDS).filter(({ entries }) => entries.includes(entry));
  const whole = trees.map((tree) => ({ ...tree }));
  for (const tree of trees)
    Object.assign(
      tree,
      wordTree(
        tree.entries.filter((each) => each !== entry),
        tree.options,
      ),
    );
  forgetAll();
  try {
    read();
  } finally {
    trees.forEach((tree, i) => Object.assign(tree, whole[i]));
    forgetAll();
  }
}

/** Every label of a drawing that is read wrong. */
function wrongIn({ labelled, file }: Pick<DrawnFile, "labelled" | "file">): ReadonlySet<string> {
  // Sheets that were read before are known again: these are others.
  const fresh = { ...file, snapshots: file.snapshots.map((snapshot) => ({ ...snapshot })) };
  const { failures } = measure(labelled.name, presentReader.read(fresh), labelled);
  return new Set(failures.map(({ place, expected, fault }) => `${place} ${expected} ${fault}`));
}

if (require.main === module) void main(process.argv.slice(2));
