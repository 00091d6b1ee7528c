import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbookFile } from "../src/adapters/xlsx-file/open-workbook";
import { checkWorkbook } from "../src/app/check-workbook";
import { marksOf } from "../src/app/session/marks-of";
import { NO_CHOICES } from "../src/domain/choices";
import { PLANS } from "../src/plans/all-plans";
import { largeRoster } from "./bench/large-roster";
import { recalculationSeconds } from "./bench/libreoffice";
import { loadPeers } from "./bench/load-peers";
import { mendingTable } from "./bench/mending";
import { movingTable } from "./bench/moving-rows";
import { planReadingTable } from "./bench/plan-reading";

/**
 * Figures for docs/benchmarks.md. Each is the median of several runs in this process; compare ratios within one run,
 * not numbers of different machines. `npm run bench` prints the table and writes docs/benchmarks.md; with --plans,
 * --mends or --rows it prints one part and writes nothing.
 */
const SIZES = [300, 3000, 10000] as const;
const RUNS = 7;
const MARKED_CELLS = 500;

const plan = PLANS.find((candidate) => candidate.id === "tan-doan-2025") ?? null;
const choices = { ...NO_CHOICES, planId: "tan-doan-2025" };

type Bytes = Uint8Array;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function milliseconds(work: () => unknown, runs = RUNS): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

/**
 * Medians of two works over the same files, done in turn, so that what else the machine does hits both alike, each
 * after the other's garbage was collected. The first files only warm up.
 */
function inTurn(
  files: readonly Bytes[],
  ours: (bytes: Bytes) => unknown,
  theirs: (bytes: Bytes) => unknown,
): readonly [number, number] {
  const times: [number, number][] = files.map((bytes) => {
    return [timeOf(() => ours(bytes)), timeOf(() => theirs(bytes))];
  });
  const warm = times.slice(Math.floor(files.length / 3));
  return [median(warm.map(([a]) => a)), median(warm.map(([, b]) => b))];
}

function timeOf(work: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Our time, that of the library that only parses, and their ratio. */
function besideParsing([ours, parsing]: readonly [number, number]): string[] {
  return [`${ours.toFixed(0)} ms`, `${parsing.toFixed(0)} ms`, (ours / parsing).toFixed(2)];
}

function check(bytes: Bytes) {
  const file = openWorkbookFile(bytes, "bench.xlsx");
  const sheets = file.sheetInfos();
  const snapshots = sheets.map((sheet) => file.snapshot(sheet.name));
  return { file, sheets, snapshots, checked: checkWorkbook({ snapshots, sheets, choices, plan, today: "2025-08-20" }) };
}

/** What can be mended in lists of people that were never seen. */
const mending = (): string =>
  mendingTable([3000, 10_000], (size) => {
    const { snapshots, checked } = check(largeRoster(size));
    if (checked.conference === null) throw new Error("nothing was checked");
    return { snapshots, conference: checked.conference, findings: checked.findings };
  });

/** Rows of such lists in another order, put in and taken out. */
const moving = (): string =>
  movingTable([3000, 10_000], (size) => {
    const { file, checked } = check(largeRoster(size));
    return { file, rosters: checked.rosters };
  });

/** A live recheck: one cell edited, the snapshot in hand, everything after it from the start. */
async function recheck(bytes: Bytes): Promise<number> {
  const { file, sheets } = check(bytes);
  const times: number[] = [];
  for (let i = 0; i < RUNS * 3; i += 1) {
    file.edit([{ cell: { sheet: "Đại biểu", row: 10 + i, column: 5 }, value: i % 2 === 0 ? "Mường" : "Thái" }]);
    const snapshots = sheets.map((sheet) => file.snapshot(sheet.name));
    const start = performance.now();
    checkWorkbook({ snapshots, sheets, choices, plan, today: "2025-08-20" });
    times.push(performance.now() - start);
  }
  return median(times);
}

async function save(bytes: Bytes): Promise<{ ours: number; exceljs: number }> {
  const { checked } = check(bytes);
  const marks = marksOf(checked.findings).slice(0, MARKED_CELLS);
  const ours = await milliseconds(() => {
    const file = openWorkbookFile(bytes, "bench.xlsx");
    file.mark(marks);
    return file.save();
  }, 3);
  const { fillByExceljs } = await loadPeers();
  const exceljs = await milliseconds(
    () =>
      fillByExceljs(
        bytes,
        marks.map(({ cell }) => cell),
      ),
    3,
  );
  return { ours, exceljs };
}

/** Peak memory of a process of its own that opens, reads and checks the file, less that of one that only starts. MB. */
function peakMegabytes(file: string): { total: number; own: number } {
  const peak = (...args: string[]) =>
    Number(execFileSync(process.execPath, [process.argv[1] ?? "", "--peak", ...args], { encoding: "utf8" }).trim());
  const total = peak(file);
  return { total, own: total - peak() };
}

async function report(): Promise<void> {
  const { parseBySheetJs } = await loadPeers();
  const rows: string[][] = [];
  for (const size of SIZES) {
    const bytes = largeRoster(size);
    const path = join(tmpdir(), `bench-${String(size)}.xlsx`);
    writeFileSync(path, bytes);
    check(bytes);
    // Lists never seen before, the code warm: memories of texts and rows cannot help but for words that every list has.
    const fresh = inTurn(
      Array.from({ length: size < 1000 ? 6 * RUNS : 2 * RUNS }, (_, i) => largeRoster(size, size + 1 + i)),
      check,
      parseBySheetJs,
    );
    const again = inTurn(
      Array.from({ length: 2 * RUNS }, () => bytes),
      check,
      parseBySheetJs,
    );
    const live = await recheck(bytes);
    const saved = await save(bytes);
    const memory = peakMegabytes(path);
    const office = recalculationSeconds(size);
    rows.push([
      size.toLocaleString("en"),
      ...besideParsing(fresh),
      ...besideParsing(again),
      `${live.toFixed(1)} ms`,
      `${saved.ours.toFixed(0)} ms`,
      `${saved.exceljs.toFixed(0)} ms`,
      (saved.ours / saved.exceljs).toFixed(2),
      `${String(memory.total)} MB (${String(memory.own)} above start)`,
      office === null ? "not installed" : `${office.toFixed(1)} s`,
    ]);
    console.log(rows.at(-1)?.join(" | "));
  }
  const head = [
    "delegates × 20",
    "list never seen: open + read + all checks",
    "SheetJS: parse",
    "ratio (wanted ≤ 1 at 10,000)",
    "same list opened again",
    "SheetJS: parse",
    "ratio",
    "live recheck (wanted < 40 ms at 3,000)",
    "highlighted save",
    "exceljs",
    "ratio (wanted < 0.5)",
    "peak memory (wanted < 300 MB at 10,000)",
    "LibreOffice: COUNTIFS + conditional formats",
  ];
  const table = [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    "docs/benchmarks.md",
    `# Benchmarks

\`npm run bench\` on ${date}: Node ${process.versions.node}, ${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? "unknown processor"}. Medians of one run; the ratios are what counts,
single times differ by a third from run to run.

${table}

- **open + read + all checks**: bytes of the file to findings under the Tân Đoàn plan. *Never seen*: lists of other people one after the other, the code warm and bundled as for the page; SheetJS parses each of them right after. *Same list opened again*:
  what texts and rows were found to say is remembered, as in an office that works on one list.
- **SheetJS: parse**: what a much used library needs to read the same bytes into cells, with nothing understood and nothing checked.
- **live recheck**: one cell edited, snapshot in hand, all rosters read and all rules run.
- **highlighted save**: open, mark ${String(MARKED_CELLS)} cells, write the copy; exceljs fills the same cells and keeps neither charts, shapes nor print settings.
- **LibreOffice**, for orientation: the same counts as COUNTIFS beside conditional formats, recalculated headless, start-up subtracted.

Thousands of workbooks under one plan: [benchmarks-units.md](benchmarks-units.md).

## What can be mended

\`npm run bench -- --mends\`: looked for after each edit, a moment later than the check.

${mending()}

## Rows moved

\`npm run bench -- --rows\`: processor time in the Worker until the file is in its new order, formulas, merges, tables and names with it.

${moving()}

## A plan read

\`npm run bench -- --plans\`: text to facts, plans one behind the other up to so many pages.

${planReadingTable()}
`,
  );
}

if (process.argv[2] === "--peak") {
  const file = process.argv[3];
  if (file !== undefined) check(readFileSync(file));
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
} else if (process.argv[2] === "--plans") {
  console.log(planReadingTable());
} else if (process.argv[2] === "--rows") {
  console.log(moving());
} else if (process.argv[2] === "--mends") {
  console.log(mending());
} else {
  void report();
}
