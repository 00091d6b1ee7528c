import { readFileSync } from "node:fs";
import path from "node:path";
import { grownFormula } from "../../../src/adapters/excel/grow-ranges";
import type { RowMove } from "../../../src/app/ports";
import { startSession } from "../../../src/app/session/start-session";
import { valueAt } from "../../../src/domain/sheet-snapshot";
import { PLAN_READER } from "../../app/sample-session";
import { type StartOptions, stopOffice } from "../../office-host/start-office";
import { officePlatform } from "../../office-host/platforms";
import { openInExcel, settled } from "./excel-workbook";

const SAMPLE = new Uint8Array(readFileSync(path.resolve(__dirname, "../../../assets/samples/tan-doan-2025-loi.xlsx")));
const LIST = "Đại biểu";
const WINDOWS = officePlatform("Windows, Microsoft 365").excel;

afterEach(stopOffice);

const ADD: RowMove = { does: "insert", sheet: LIST, at: 12, count: 1, like: "above", carriesOn: true };
const REMOVE: RowMove = { does: "delete", sheet: LIST, at: 12, count: 1 };

describe("what of Excel is in the way is refused, and nothing is done", () => {
  test.each([
    ["rows of a table", "rows-of-table", ADD, (host) => host.addTable(LIST, "Bảng1", "A5:C11")],
    ["a row of a table", "rows-of-table", REMOVE, (host) => host.addTable(LIST, "Bảng1", "A5:C20")],
    ["a hidden row above", "rows-filtered", ADD, (host) => host.hideRows(LIST, 11, 11)],
    ["a protected sheet", "sheet-protected", REMOVE, (host) => host.protect(LIST)],
  ] satisfies readonly [string, string, RowMove, (host: Opened["host"]) => void][])(
    "%s",
    async (_, failure, move, spoil) => {
      const { port, host } = await openInExcel(SAMPLE, WINDOWS);
      spoil(host);
      const before = await port.read([LIST]);
      await expect(port.rows?.move(move)).rejects.toMatchObject({ failure });
      expect(await port.read([LIST])).toEqual(before);
      expect([...host.log.members].filter((name) => /^Range\.(?:insert|delete|copyFrom)$/.test(name))).toEqual([]);
    },
  );
});

type Opened = Awaited<ReturnType<typeof openInExcel>>;

test("a new row looks like the one above, cells merged side by side too", async () => {
  const { port, host } = await openInExcel(SAMPLE, WINDOWS);
  host.merge(LIST, "F11:G11");
  await port.rows?.move(ADD);
  const [sheet] = await port.read([LIST]);
  const formats = (row: number) => [2, 3, 4].map((column) => host.sheet(LIST).cells.get(row)?.get(column)?.format);
  expect(formats(12)).toEqual(formats(11));
  expect(sheet?.merges).toContainEqual({ top: 12, left: 6, bottom: 12, right: 7 });
  expect(sheet?.rows[11]?.every((value) => value === null) ?? true).toBe(true);
});

test("below ExcelApi 1.13 nobody is told what is merged, and no rows move", async () => {
  const { port } = await openInExcel(SAMPLE, { excelApi: "1.12" });
  expect([port.can.rows, port.rows]).toEqual([false, undefined]);
});

test.each(["Windows, LTSC 2021", "Mac", "iPad"])("%s: what is taken out could not be taken back", async (name) => {
  const { port } = await openInExcel(SAMPLE, officePlatform(name).excel);
  expect([port.can.rows, port.can.undoesRows]).toEqual([true, false]);
});

async function session(options: StartOptions) {
  const opened = await openInExcel(SAMPLE, options);
  const started = startSession({
    workbook: opened.port,
    files: { save: async () => null, open: async () => null },
    planReader: PLAN_READER,
    workbookName: "ds.xlsx",
    today: () => "2025-08-20",
    quietMilliseconds: 5,
    slowHint: "Nhấn Enter.",
  });
  await started.open();
  // Marks that follow an edit are a step of undo of their own.
  await started.check({ marks: false });
  await settled(20);
  return { ...opened, started };
}

test("“Thêm người”: a row behind the last one, its name chosen, what was done in words; Excel's own undo takes it back", async () => {
  const { host, port, started } = await session(WINDOWS);
  const [roster] = started.get().conference?.rosters ?? [];
  if (!roster) throw new Error("no list");
  const last = roster.delegates.at(-1)?.row ?? 0;
  const before = await port.read();
  await started.addPerson(roster, { title: "", lastRow: last });
  expect(started.get().notice?.text).toMatch(
    new RegExp(
      `^Đã thêm dòng ${last + 1}: gõ họ tên vào ô đang chọn\\..*Nhấn Ctrl\\+Z trong bảng tính để hoàn tác\\.$`,
    ),
  );
  expect(host.selected).toBe(`'${LIST}'!B${last + 1}`);
  // To read the sheet anew here would cost the user his undo, as it does in Excel for Windows.
  expect(host.value(LIST, `A${last + 1}`)).toBe(roster.delegates.length + 1);
  host.undo();
  expect((await port.read()).map(({ rows, formulas }) => [rows, formulas])).toEqual(
    before.map(({ rows, formulas }) => [rows, formulas]),
  );
  await settled(20);
  started.dispose();
});

test("“Bỏ dòng này” takes the person out; where Excel does not let it be undone, what was added says so", async () => {
  const first = await session(WINDOWS);
  const person = first.started.get().conference?.rosters[0]?.delegates[3];
  if (!person) throw new Error("no person");
  const cell = { sheet: LIST, row: person.row, column: 2 };
  const [was] = await first.port.read([LIST]);
  await first.started.removeRow(cell);
  expect(first.started.get().notice?.text).toMatch(/^Đã bỏ dòng \d+ của trang “Đại biểu”\. Nhấn Ctrl\+Z/);
  const [now] = await first.port.read([LIST]);
  expect(now && valueAt(now, person.row, 2)).toBe(was && valueAt(was, person.row + 1, 2));
  await settled(20);
  first.started.dispose();
  stopOffice();

  const second = await session(officePlatform("Windows, LTSC 2024").excel);
  const [roster] = second.started.get().conference?.rosters ?? [];
  if (!roster) throw new Error("no list");
  await second.started.addPerson(roster, { title: "", lastRow: roster.delegates.at(-1)?.row ?? 0 });
  expect(second.started.get().notice?.text).toContain("muốn bỏ thì xóa dòng trong bảng tính");
  await settled(20);
  second.started.dispose();
});

test.each([
  ["=SUM(C2:C4)", 6, "=SUM(C2:C5)"],
  ["=SUM($C$2:$C$4,D2:D3)", 6, "=SUM($C$2:$C$5,D2:D3)"],
  ["=sum(c2:c4)", 6, "=sum(c2:c5)"],
  ["=SUM('Đại biểu'!C2:C4)", 6, "=SUM('Đại biểu'!C2:C5)"],
  ["=SUM('ĐẠI BIỂU'!C2:C4)", 6, "=SUM('ĐẠI BIỂU'!C2:C5)"],
  // It counts up to its own row, asks for one cell, for other rows, for another sheet or file, or says it in a text.
  ["=COUNTA(B$2:B4)", 4, null],
  ["=SUM(C4:C4)", 6, null],
  ["=SUM(C2:C3)+C4", 6, null],
  ["=SUM(Khác!C2:C4)", 6, null],
  ["=SUM('[a.xlsx]Đại biểu'!C2:C4)+[b.xlsx]Đại!C2:C4", 6, null],
  ["=SUM(T1:T3!C2:C4)", 6, null],
  ['="C2:C4"&"x""C2:C4"', 6, null],
  ["=Bảng[C2:C4]", 6, null],
  ["=XA2:XC4x+LOG10(2:4)", 6, null],
])("ranges that end above the new row: %s in row %i", (formula, row, grown) => {
  expect(grownFormula(formula, { sheet: LIST, row }, { ...ADD, at: 5 } as Extract<RowMove, { does: "insert" }>)).toBe(
    grown,
  );
});
