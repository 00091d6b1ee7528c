import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { xlsxFilePort } from "../../../src/adapters/xlsx-file/xlsx-file-port";
import type { Session, SessionParts } from "../../../src/app/session/session";
import { startSession } from "../../../src/app/session/start-session";
import type { FilePort, WorkbookPort } from "../../../src/app/ports";
import { type StartOptions, stopOffice } from "../../office-host/start-office";
import { PLAN_READER, until } from "../../app/sample-session";
import { onEveryPlatform, openInExcel, savedFile, settled } from "./excel-workbook";

const FAULTY = new Uint8Array(readFileSync(path.resolve(__dirname, "../../../assets/samples/tan-doan-2025-loi.xlsx")));
const LIST = "Đại biểu";
const NO_FILES: FilePort = { save: async () => null, open: async () => null };
const sessions: Session[] = [];

afterEach(async () => {
  for (const session of sessions.splice(0)) session.dispose();
  await settled(20);
  stopOffice();
});

function start(workbook: WorkbookPort, parts: Partial<SessionParts> = {}): Session {
  const session = startSession({
    workbook,
    files: NO_FILES,
    planReader: PLAN_READER,
    workbookName: "ds.xlsx",
    today: () => "2025-08-20",
    quietMilliseconds: 5,
    markQuietMilliseconds: 10,
    busyMilliseconds: 10,
    slowHint: "Nhấn Enter.",
    ...parts,
  });
  sessions.push(session);
  return session;
}

async function opened(options: StartOptions = {}, parts: Partial<SessionParts> = {}) {
  const { port, host } = await openInExcel(FAULTY, options);
  const session = start(port, parts);
  await session.open();
  await session.check();
  await settled(20);
  return { port, host, session };
}

const findings = (session: Session) => session.get().findings.map(({ ruleId, code, cells }) => [ruleId, code, cells]);
/** What the page finds in the file that Excel would save now. */
async function findingsOfPage(host: { save(): Uint8Array }) {
  const session = start(xlsxFilePort(openWorkbookFile(host.save(), "luu.xlsx")));
  await session.open();
  await session.check();
  return findings(session);
}
const isFound = (session: Session, cell: { readonly row: number; readonly column: number }) =>
  session
    .get()
    .findings.some(({ cells }) =>
      cells.some((one) => one.sheet === LIST && one.row === cell.row && one.column === cell.column),
    );
/** A birth date of the list with which nothing is wrong, to be spoilt. */
const birthCell = (session: Session) => {
  const delegate = session
    .get()
    .conference?.persons.find(({ birthDate }) => birthDate.kind === "value" && !isFound(session, birthDate.cell));
  if (delegate?.birthDate.kind !== "value") throw new Error("no birth date");
  return delegate.birthDate.cell;
};
const ref = ({ row, column }: { row: number; column: number }) => `${String.fromCharCode(64 + column)}${row}`;

onEveryPlatform((platform) => {
  test("one click: the same findings as the page, marks in the sheet, few syncs", async () => {
    const { port, host } = await openInExcel(FAULTY);
    const session = start(port);
    await session.open();
    host.log.reset();
    await session.check();
    // On the web grouping is refused once.
    expect(host.log.totals.syncs).toBe(platform.excel.refusesGrouping === undefined ? 6 : 7);
    expect(session.get().problem).toBeNull();
    expect(session.get().verdict).toBe("violated");
    expect(session.get().marks.shown).toBe(58);
    const shown = findings(session);
    await session.unmark();
    expect(Buffer.from(host.save()).equals(Buffer.from(FAULTY))).toBe(true);
    // In the file one formula was never calculated; Excel has calculated it.
    const page = await findingsOfPage(host);
    expect(shown).toEqual(page.filter(([rule]) => rule !== "row-uncalculated-formula"));
  });

  test("an edit changes the answer and the marks; an edit that changes no mark only reads", async () => {
    const { host, session } = await opened();
    const cell = birthCell(session);
    const before = session.get();
    host.log.reset();
    host.edit(LIST, ref(cell), "31/02/1980");
    await until(() => isFound(session, cell) && session.get().marks.outdated !== before.marks.live);
    if (!before.marks.live) await session.check();
    expect(session.get().marks.shown).toBe(before.marks.shown + 1);
    await settled(30);
    const stt = { row: cell.row, column: 1 };
    host.log.reset();
    const seen = session.get().checkedAt;
    host.edit(LIST, ref(stt), host.value(LIST, ref(stt)));
    await until(() => session.get().checkedAt !== seen);
    await settled(20);
    expect(
      host.log.entries.flatMap((entry) => entry.members).filter((member) => /\.(?:add|delete)$/.test(member)),
    ).toEqual([]);
    expect(host.log.totals.syncs).toBe(3);
  });

  test("what the user types he can undo after the pane has checked it", async () => {
    const { host, session } = await opened();
    const isLive = session.get().marks.live;
    host.merge(LIST, "A1:F1");
    await session.check();
    const cell = birthCell(session);
    const typed = host.value(LIST, ref(cell));
    host.edit(LIST, ref(cell), "31/02/1980");
    await until(() => isFound(session, cell) && (!isLive || !session.get().marks.outdated));
    await settled(30);
    // New marks are a step of their own where they can be undone.
    if (isLive) expect(host.undo()).toBe(true);
    expect([host.undo(), host.value(LIST, ref(cell))]).toEqual([true, typed]);
  });

  test("marks are live where that costs the user no more than a step; elsewhere they are as of the last click, and the state says so", async () => {
    const { host, session } = await opened();
    expect(session.get().marks.live).toBe(platform.excel.undo !== "none");
    if (session.get().marks.live) return;
    const rules = host.sheet(LIST).rules;
    host.edit(LIST, ref(birthCell(session)), "31/02/1980");
    await until(() => session.get().marks.outdated);
    expect(host.sheet(LIST).rules).toEqual(rules);
    await session.check();
    expect(session.get().marks.outdated).toBe(false);
  });

  test("edits while a check is running are not lost, the first check too", async () => {
    const { port, host } = await openInExcel(FAULTY);
    const session = start(port);
    await session.open();
    await settled(20);
    host.hold();
    const running = session.check();
    await settled(20);
    host.edit(LIST, "A1", "DANH SÁCH KHÁC");
    host.paste(LIST, "A500", [["", "Đoạn giữa"]]);
    host.letGo();
    await running;
    await settled(50);
    await until(() =>
      session.get().snapshots.some((sheet) => sheet.name === LIST && sheet.rows[0]?.[0] === "DANH SÁCH KHÁC"),
    );
    expect(findings(session)).toEqual(
      (await findingsOfPage(host)).filter(([rule]) => rule !== "row-uncalculated-formula"),
    );
  });

  test("a co-author's edit counts like one's own", async () => {
    const { host, session } = await opened();
    const cell = birthCell(session);
    host.paste(LIST, ref(cell), [["31/02/1980"]], "Remote");
    await until(() => isFound(session, cell));
  });

  test("while a cell is being edited: a click says what to do, a live check waits until the edit is done", async () => {
    const { host, session } = await opened();
    host.beginCellEdit();
    await session.check();
    expect(session.get().problem).toContain("Nhấn Enter");
    expect(session.get().phase).toBe("ready");
    const cell = birthCell(session);
    const seen = session.get().checkedAt;
    host.edit(LIST, ref(cell), "31/02/1980");
    await settled(60);
    expect(session.get().checkedAt).toBe(seen);
    host.endCellEdit();
    await until(() => session.get().checkedAt !== seen);
    expect(session.get().problem).toBeNull();
  });

  test("while a recheck cannot begin because a cell is being edited, a click goes before it and is told at once", async () => {
    const { host, session } = await opened({}, { busyMilliseconds: 50 });
    const cell = birthCell(session);
    host.edit(LIST, ref(cell), "31/02/1980");
    host.beginCellEdit("InvalidOperation");
    await settled(40);
    expect(session.get().problem).toBeNull();
    await session.check();
    expect(session.get().problem).toContain("Nhấn Enter");
    // Nobody waits inside of the host.
    host.endCellEdit();
    await until(() => isFound(session, cell));
  });

  test("sheets that come, go and get another name while the pane is open", async () => {
    const { host, session } = await opened();
    host.renameSheet(LIST, "Danh sách mới");
    // Only from ExcelApi 1.17 on is a new name told; before it a click sees it.
    if (platform.excel.excelApi === "1.14") await session.check();
    await until(() => session.get().sheets.some((sheet) => sheet.name === "Danh sách mới"));
    expect(session.get().snapshots.map((sheet) => sheet.name)).toContain("Danh sách mới");
    host.addSheet("Nháp");
    await until(() => session.get().sheets.some((sheet) => sheet.name === "Nháp"));
    host.deleteSheet("Danh sách mới");
    await until(() => !session.get().sheets.some((sheet) => sheet.name === "Danh sách mới"));
    expect(session.get().problem).toBeNull();
  });

  test("a protected sheet: the list is complete, the pane says why no cell is marked, and what stays marked when it is protected later", async () => {
    const { port, host } = await openInExcel(FAULTY);
    host.protect(LIST);
    const session = start(port);
    await session.open();
    await session.check();
    expect(session.get().findings.length).toBe(38);
    expect(session.get().marks.skipped.join()).toContain("đang được bảo vệ");
    host.unprotect(LIST);
    await session.check();
    expect(session.get().marks.skipped).toEqual([]);
    host.protect(LIST);
    await session.unmark();
    expect(session.get().marks.shown).toBe(51);
    expect(session.get().notice?.kind).toBe("warning");
  });

  test("undo of a marking: the next check puts it right", async () => {
    const { host, session } = await opened();
    const shown = session.get().marks.shown;
    host.undo();
    await session.check();
    expect(session.get().marks.shown).toBe(shown);
    host.undo();
    host.redo();
    await session.unmark();
    expect(session.get().marks.shown).toBe(0);
    expect(
      host.book.sheets.flatMap((sheet) => sheet.rules).filter((rule) => rule.formula?.includes("co-cau-dai-bieu")),
    ).toEqual([]);
  });

  test("configured and reopened: the next pane opens configured and knows the marks", async () => {
    const { host, session } = await opened();
    await session.choose((choices) => ({ ...choices, names: { "thon 1": "Thôn 1" } }));
    const { port } = await openInExcel(host.save());
    const next = start(port);
    await next.open();
    expect(next.get().choices).toEqual(session.get().choices);
    expect(next.get().marks.shown).toBe(session.get().marks.shown);
  });
});

test("on an iPad, in a workbook that was never saved, everything is checked and marked", async () => {
  const { host, session } = await opened({ platform: "iOS", isSaved: false });
  expect(session.get()).toMatchObject({ phase: "ready", problem: null, notice: { kind: "warning" } });
  await session.choose((choices) => ({ ...choices, planId: "tan-doan-2025" }));
  expect(session.get().problem).toBeNull();
  expect(session.get().marks.shown).toBe(58);
  expect(savedFile(host).markedCount()).toBe(session.get().marks.shown);
});

test("typing fast: many edits, few checks, the last one counts", async () => {
  const { host, session } = await opened();
  const cell = birthCell(session);
  host.log.reset();
  for (let i = 0; i < 40; i++) host.edit(LIST, ref(cell), `${(i % 27) + 1}/03/1980`);
  await settled(200);
  expect(host.log.totals.syncs).toBe(7);
  expect(session.get().snapshots.find((sheet) => sheet.name === LIST)?.rows[cell.row - 1]?.[cell.column - 1]).toBe(
    host.value(LIST, ref(cell)),
  );
});

test("a paste of 10,000 rows is one round", async () => {
  const { host, session } = await opened();
  const last = session.get().snapshots.find((sheet) => sheet.name === LIST)?.rows.length ?? 0;
  const seen = session.get().checkedAt;
  host.paste(
    LIST,
    `A${last + 1}`,
    Array.from({ length: 10_000 }, (_, i) => [200 + i, `Người Thêm ${i}`, "12/03/1980"]),
  );
  await until(() => session.get().checkedAt !== seen);
  for (
    let i = 0;
    i < 100 && (session.get().snapshots.find((sheet) => sheet.name === LIST)?.rows.length ?? 0) < last + 10_000;
    i++
  )
    await settled(50);
  expect(session.get().snapshots.find((sheet) => sheet.name === LIST)?.rows).toHaveLength(last + 10_000);
  expect(session.get().problem).toBeNull();
});

test("between one edit and the next no marks are written: the next Ctrl+Z is for what the user did", async () => {
  const { host, session } = await opened({ undo: "perSync" }, { markQuietMilliseconds: 60_000 });
  const cell = birthCell(session);
  const before = host.undoSteps;
  const seen: number[] = [];
  for (const value of ["31/02/1980", "32/03/1980", "30/02/1981"]) {
    const checkedAt = session.get().checkedAt;
    host.edit(LIST, ref(cell), value);
    await until(() => session.get().checkedAt !== checkedAt);
    await settled(20);
    seen.push(host.undoSteps - before);
  }
  expect(seen).toEqual([1, 2, 3]);
  expect(session.get().marks.outdated).toBe(true);
});

test("choices made one after the other are written into the workbook once, before the next check or when the pane goes", async () => {
  const { host, session } = await opened({ excelApi: "1.14" }, { choicesQuietMilliseconds: 60_000 });
  const writes = () =>
    host.log.entries.filter(({ members }) => members.some((one) => /^CustomXmlPart.*\.(?:add|setXml)$/.test(one)));
  const inBook = () => host.book.xmlParts.map(({ xml }) => xml).join();
  host.log.reset();
  for (const [i, target] of (["sentUp", "attendees", "awards"] as const).entries())
    await session.choose((choices) => ({ ...choices, target, names: { "thon 1": `Thôn ${String(i)}` } }));
  expect(writes()).toHaveLength(0);
  await session.check();
  expect(writes()).toHaveLength(1);
  expect(inBook()).toContain("Thôn 2");
  expect(session.get().choices.target).toBe("awards");
  await session.choose((choices) => ({ ...choices, target: "attendees" }));
  await session.settle();
  expect(writes()).toHaveLength(2);
  await session.settle();
  expect(writes()).toHaveLength(2);
});
