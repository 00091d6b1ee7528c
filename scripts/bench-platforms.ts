import { readFileSync } from "node:fs";
import path from "node:path";
import { excelPort } from "../src/adapters/excel/excel-port";
import type { Session } from "../src/app/session/session";
import { startSession } from "../src/app/session/start-session";
import { OFFICE_PLATFORMS, type OfficePlatform } from "../test/office-host/platforms";
import type { OfficeHost } from "../test/office-host/office-host";
import { startOffice, stopOffice } from "../test/office-host/start-office";

/** `npx tsx scripts/bench-platforms.ts`: what the pane costs in each kind of Office, as a table for the docs. */
const SAMPLE = new Uint8Array(readFileSync(path.resolve(__dirname, "../assets/samples/tan-doan-2025-loi.xlsx")));
const LIST = "Đại biểu";
const QUIET_MILLISECONDS = 60;

interface Cost {
  readonly syncs: number;
  readonly actions: number;
  /** Steps that the user finds more in his list of undo; null: the list is empty. */
  readonly undo: number | null;
}

const noPlan = (): Promise<never> => Promise.reject(new Error("no plan is read here"));
const settled = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The user has just typed something, so that there is a step to lose. */
async function costOf(host: OfficeHost, session: Session, work: () => Promise<unknown>): Promise<Cost> {
  if (session.get().checkedAt === null) host.edit(LIST, "Z1", Math.random());
  else await edited(host, session, "Z1", Math.random());
  host.log.reset();
  const before = host.undoSteps;
  await work();
  await settled(QUIET_MILLISECONDS);
  const { syncs, actions } = host.log.totals;
  return { syncs, actions, undo: host.undoSteps === 0 ? null : host.undoSteps - before };
}

async function edited(host: OfficeHost, session: Session, ref: string, value: unknown): Promise<void> {
  const seen = session.get().checkedAt;
  host.edit(LIST, ref, value);
  while (session.get().checkedAt === seen) await settled(5);
  await settled(QUIET_MILLISECONDS * 10);
}

async function measure({ excel }: OfficePlatform): Promise<readonly (readonly [string, Cost])[]> {
  const host = await startOffice(SAMPLE, excel);
  const session = startSession({
    workbook: excelPort(),
    files: { save: () => Promise.resolve(null), open: () => Promise.resolve(null) },
    planReader: { readFile: noPlan, readText: noPlan },
    workbookName: "ds.xlsx",
    today: () => "2025-08-20",
    quietMilliseconds: 5,
    markQuietMilliseconds: QUIET_MILLISECONDS,
  });
  await session.open();
  const costs: [string, Cost][] = [];
  const note = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    costs.push([what, await costOf(host, session, work)]);
  };
  await note("first check, cells are marked", () => session.check());
  await note("check, same marks", () => session.check());
  // The edit itself is one of the steps.
  await note("edit, same marks", () => edited(host, session, "Z2", "x"));
  await note("edit, other marks", () => edited(host, session, "C13", "31/02/1962"));
  await note("a choice is stored", () => session.choose((choices) => ({ ...choices, names: { "thon 1": "Thôn 1" } })));
  await note("findings on a sheet", () => session.exportFindings());
  await note("unmarking", () => session.unmark());
  session.dispose();
  await settled(QUIET_MILLISECONDS);
  stopOffice();
  return costs;
}

async function main(): Promise<void> {
  const all: (readonly [string, readonly (readonly [string, Cost])[]])[] = [];
  for (const platform of OFFICE_PLATFORMS) all.push([platform.name, await measure(platform)]);
  const whats = all[0]?.[1].map(([what]) => what) ?? [];
  const cell = ({ syncs, actions, undo }: Cost): string =>
    `${String(syncs)} / ${String(actions)} / ${undo === null ? "emptied" : undo >= 0 ? `+${String(undo)}` : String(undo)}`;
  console.log(`| syncs / actions / undo | ${all.map(([name]) => name).join(" | ")} |`);
  console.log(`| --- |${" --- |".repeat(all.length)}`);
  for (const [row, what] of whats.entries())
    console.log(`| ${what} | ${all.map(([, costs]) => (costs[row] ? cell(costs[row][1]) : "")).join(" | ")} |`);
}

void main();
