import { cpus } from "node:os";
import { excelPort } from "../src/adapters/excel/excel-port";
import { startSession } from "../src/app/start-session";
import type { Session } from "../src/app/session";
import type { Mark } from "../src/app/ports";
import { startOffice, stopOffice } from "../test/office-host/start-office";
import type { OfficeHost } from "../test/office-host/office-host";
import { largeRoster } from "./bench/large-roster";

/**
 * Figures of the add-in for docs/benchmarks.md, counted on the wire of Microsoft's own office.js: what a one-click check, a live edit and marking ask of
 * Excel, beside fills of the same cells in batches. Milliseconds are those of this machine, our host's work included; Excel's own are not known here.
 * `npx tsx scripts/bench-excel.ts` prints the table.
 */
const SIZES = [300, 3000, 10_000] as const;
const RUNS = 5;
/** As many as in the figures of the file adapter. */
const MARKED_CELLS = 500;
const SHEET = "Đại biểu";
const QUIET = 20;

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
  const session = startSession({ workbook: excelPort(), files: { save: async () => null, open: async () => null }, workbookName: "bench.xlsx", today: () => "2025-08-20", quietMilliseconds: QUIET });
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
    while (session.get().checkedAt === before || (session.get().marks.live && session.get().marks.outdated)) await new Promise((resolve) => setTimeout(resolve, 1));
  });
  return { ...rest, milliseconds: milliseconds - QUIET };
}

/** What most add-ins do: a fill for each run of cells of one colour, all in one sync; taken away by clearing the fills again. */
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
  return Array.from({ length: MARKED_CELLS }, (_, i): Mark => ({ cell: { sheet: SHEET, row: 5 + Math.floor((i * count) / MARKED_CELLS), column: 2 + ((i * 7) % 17) }, severity: (["error", "warning", "note"] as const)[i % 3] ?? "note" }));
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
  let day = 1;
  const changed = await median(() => liveEdit(host, session, () => host.edit(SHEET, "D12", day++ % 2 === 1 ? "31/02/1980" : "28/02/1980")));
  session.dispose();
  stopOffice();

  const marks = marksFor(count);
  const marking = await startOffice(bytes);
  const port = excelPort();
  await port.mark([]);
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
    ["reading the workbook", read], ["one-click check, nothing to mark anew", click], ["live edit, same marks", unchanged], ["live edit, other marks", changed],
    [`marking ${marks.length} cells`, mark], ["the same cells as fills", fill], ["unmarking", unmark], ["clearing the fills", unfill],
  ];
}

async function main(): Promise<void> {
  const rows: string[] = [];
  for (const count of SIZES) {
    for (const [what, { syncs, requests, actions, bytes, milliseconds }] of await measure(count)) {
      rows.push(`| ${count.toLocaleString("en")} | ${what} | ${syncs} | ${requests} | ${actions} | ${(bytes / 1024).toFixed(0)} KB | ${milliseconds.toFixed(0)} ms |`);
      console.error(rows.at(-1));
    }
  }
  console.log(`\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}; medians.\n
| delegates × 20 | what | syncs | requests | actions | over the wire | time |
| ---: | --- | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}`);
}

void main();
