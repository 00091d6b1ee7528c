import { cpus } from "node:os";
import { type Browser, chromium } from "playwright-core";
import { excelPort } from "../src/adapters/excel/excel-port";
import { a1 } from "../src/domain/cell-ref";
import { planService } from "../src/browser/plan-service";
import { openWorkbookFile } from "../src/adapters/xlsx-file/open-workbook";
import { NO_CHOICES } from "../src/domain/choices";
import { openOfficePage } from "../test/office-host/open-office-page";
import { startSession } from "../src/app/session/start-session";
import type { Session } from "../src/app/session/session";
import type { Mark } from "../src/app/ports";
import { startOffice, stopOffice } from "../test/office-host/start-office";
import type { OfficeHost } from "../test/office-host/office-host";
import { largeRoster } from "./bench/large-roster";

/**
 * Figures of the add-in for docs/benchmarks.md, counted on the wire of Microsoft's own office.js: what a one-click
 * check, a live edit and marking ask of Excel, beside fills of the same cells in batches. Milliseconds are those of
 * this machine, our host's work included; Excel's own are not known here. `npx tsx scripts/bench-excel.ts` prints the
 * table; with --page, CHROME_PATH and a built dist/excel only the time from an edit to the findings and highlights in
 * Chromium. Compare on a machine with nothing else to do.
 */
const SIZES = [300, 3000, 10_000] as const;
const RUNS = 5;
/** As many as in the figures of the file adapter. */
const MARKED_CELLS = 500;
const SHEET = "Đại biểu";
const QUIET = 20;
/** Quiet time of the pane after an edit. */
const PANE_QUIET = 300;
const PANE_RUNS = 9;
/** Milliseconds after an edit in which everything has happened. */
const PANE_REST = 4000;

interface Cost {
  readonly syncs: number;
  readonly requests: number;
  readonly actions: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

async function cost(host: OfficeHost, work: () => Promise<unknown>): Promise<Cost> {
  host.log.reset();
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  const { syncs, requests, actions, requestBytes, responseBytes } = host.log.totals;
  return { syncs, requests, actions, bytes: requestBytes + responseBytes, milliseconds };
}

/** The middle one by time; what goes over the wire is the same each time. */
async function median(costs: () => Promise<Cost>, runs = RUNS): Promise<Cost> {
  const all: Cost[] = [];
  for (let i = 0; i < runs; i++) all.push(await costs());
  const middle = [...all].sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor(all.length / 2)];
  if (!middle) throw new Error("nothing was measured");
  return middle;
}

async function checked(host: OfficeHost): Promise<Session> {
  const session = startSession({
    workbook: excelPort(),
    files: { save: async () => null, open: async () => null },
    planReader: planService(),
    workbookName: "bench.xlsx",
    today: () => "2025-08-20",
    quietMilliseconds: QUIET,
  });
  await session.open();
  await session.choose((choices) => ({ ...choices, planId: "tan-doan-2025" }));
  await session.check();
  host.log.reset();
  return session;
}

/** One edit as a user makes it, until the pane has its new state; the quiet time is not counted. */
async function liveEdit(host: OfficeHost, session: Session, edit: () => void): Promise<Cost> {
  const before = session.get().checkedAt;
  const { milliseconds, ...rest } = await cost(host, async () => {
    await new Promise((resolve) => setTimeout(resolve, 2));
    edit();
    while (session.get().checkedAt === before || (session.get().marks.live && session.get().marks.outdated))
      await new Promise((resolve) => setTimeout(resolve, 1));
  });
  return { ...rest, milliseconds: milliseconds - QUIET };
}

/** The cell of a birth date with which nothing is wrong. */
function birthDate(session: Session): string {
  const marked = new Set(session.get().findings.flatMap((finding) => finding.cells.map(a1)));
  for (const { birthDate: read } of session.get().conference?.persons ?? [])
    if (read.kind === "value" && !marked.has(a1(read.cell))) return a1(read.cell);
  throw new Error("no birth date");
}

/**
 * What most add-ins do: a fill for each run of cells of one colour, all in one sync; taken away by clearing the fills
 * again.
 */
function fills(marks: readonly Mark[], clear: boolean): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    for (const { cell, severity } of marks) {
      const { fill } = sheet.getCell(cell.row - 1, cell.column - 1).format;
      if (clear) fill.clear();
      else fill.color = { error: "#FFC7CE", warning: "#FFEB9C", note: "#DDEBF7" }[severity];
    }
    await context.sync();
  });
}

/** So many cells spread over the list, error, warning and note in turn. */
function marksFor(count: number): readonly Mark[] {
  return Array.from({ length: MARKED_CELLS }, (_, i): Mark => ({
    cell: { sheet: SHEET, row: 5 + Math.floor((i * count) / MARKED_CELLS), column: 2 + ((i * 7) % 17) },
    severity: (["error", "warning", "note"] as const)[i % 3] ?? "note",
  }));
}

async function measure(count: number): Promise<readonly (readonly [string, Cost])[]> {
  const bytes = largeRoster(count);
  const read = await median(async () => {
    const host = await startOffice(bytes);
    const port = excelPort();
    return cost(host, async () => {
      await port.sheets();
      await port.read();
    });
  });
  const host = await startOffice(bytes);
  const session = await checked(host);
  const click = await median(() => cost(host, () => session.check()));
  const unchanged = await median(() => liveEdit(host, session, () => host.edit(SHEET, "A9", host.value(SHEET, "A9"))));
  const spoilt = birthDate(session);
  let isSpoilt = false;
  const changed = await median(() =>
    liveEdit(host, session, () => {
      isSpoilt = !isSpoilt;
      host.edit(SHEET, spoilt, isSpoilt ? "31/02/1980" : "28/02/1980");
    }),
  );
  session.dispose();
  stopOffice();

  const marks = marksFor(count);
  const marking = await startOffice(bytes);
  const port = excelPort();
  // As the pane does when it opens.
  await port.marked();
  const mark = await median(async () => {
    await port.mark([]);
    return cost(marking, () => port.mark(marks));
  });
  const unmark = await median(async () => {
    await port.mark(marks);
    return cost(marking, () => port.mark([]));
  });
  const fill = await median(() => cost(marking, () => fills(marks, false)), 3);
  const unfill = await median(() => cost(marking, () => fills(marks, true)), 3);
  stopOffice();
  return [
    ["reading the workbook", read],
    ["one-click check, nothing to mark anew", click],
    ["live edit, same marks", unchanged],
    ["live edit, other marks", changed],
    [`marking ${marks.length} cells`, mark],
    ["the same cells as fills", fill],
    ["unmarking", unmark],
    ["clearing the fills", unfill],
  ];
}

interface EditTimes {
  /** Until the findings in the pane are those of the new sheet. */
  readonly findings: number;
  /** Until the last change that the edit causes in the pane: the highlights are written too. */
  readonly marks: number;
}

/**
 * Milliseconds from an edit to what it changes in the built pane, the quiet time not counted; medians. The edit makes
 * one finding more or one less.
 */
async function editToPane(browser: Browser, count: number): Promise<EditTimes> {
  const file = openWorkbookFile(largeRoster(count), "bench.xlsx");
  file.settings.set(JSON.stringify({ ...NO_CHOICES, planId: "tan-doan-2025" }));
  const office = await openOfficePage(browser, file.save(), { folder: "dist/excel" });
  await office.pane.getByText(/^Đang tô [\d.]+ ô$/).waitFor({ timeout: 120_000 });
  await office.pane.evaluate(() => {
    const seen = { found: "", findingsAt: 0, lastAt: 0 };
    Object.assign(window, { seen });
    new MutationObserver(() => {
      seen.lastAt = Date.now();
      const found = /[\d.]+ phát hiện/.exec(document.body.textContent)?.[0] ?? "";
      if (found !== seen.found) seen.findingsAt = seen.lastAt;
      seen.found = found;
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const row =
    Array.from({ length: 50 }, (_, i) => i + 5).find((candidate) =>
      /^[0-2]/.test(String(office.host.value(SHEET, `C${candidate}`) ?? "")),
    ) ?? 5;
  const times: EditTimes[] = [];
  for (let i = 0; i <= PANE_RUNS; i++) {
    const start = Date.now();
    office.host.edit(SHEET, `C${row}`, i % 2 === 0 ? "31/02/1980" : "28/02/1980");
    await office.page.waitForTimeout(PANE_REST);
    const { findingsAt, lastAt } = await office.pane.evaluate(
      () => (window as unknown as { readonly seen: { readonly findingsAt: number; readonly lastAt: number } }).seen,
    );
    if (findingsAt < start) throw new Error(`the edit changed no finding within ${PANE_REST} ms`);
    // The first edit only sets the stage.
    if (i > 0) times.push({ findings: findingsAt - start - PANE_QUIET, marks: lastAt - start - PANE_QUIET });
  }
  await office.close();
  const middle = (pick: (times: EditTimes) => number): number =>
    times.map(pick).sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return { findings: middle((one) => one.findings), marks: middle((one) => one.marks) };
}

async function pageTable(): Promise<string> {
  const executablePath = process.env["CHROME_PATH"];
  if (executablePath === undefined) throw new Error("CHROME_PATH is not set");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const rows: string[] = [];
  for (const count of SIZES) {
    const { findings, marks } = await editToPane(browser, count);
    rows.push(`| ${count.toLocaleString("en")} | ${findings} ms | ${marks} ms |`);
    console.error(rows.at(-1));
  }
  await browser.close();
  return `| delegates × 20 | from edit to the findings in the pane, beyond the ${PANE_QUIET} ms of quiet | to the new highlights |\n| ---: | ---: | ---: |\n${rows.join("\n")}`;
}

async function main(): Promise<void> {
  if (process.argv.includes("--page")) {
    console.log(await pageTable());
    return;
  }
  const rows: string[] = [];
  for (const count of SIZES) {
    for (const [what, { syncs, requests, actions, bytes, milliseconds }] of await measure(count)) {
      rows.push(
        `| ${count.toLocaleString("en")} | ${what} | ${syncs} | ${requests} | ${actions} | ${(bytes / 1024).toFixed(0)} KB | ${milliseconds.toFixed(0)} ms |`,
      );
      console.error(rows.at(-1));
    }
  }
  console.log(`\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}; medians.\n
| delegates × 20 | what | syncs | requests | actions | over the wire | time |
| ---: | --- | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}`);
}

void main();
