import type { Mark } from "../../../src/app/ports";
import type { CellValue } from "../../../src/domain/sheet-snapshot";
import { stopOffice } from "../../office-host/start-office";
import { bytesOf, openInExcel, savedFile } from "./excel-workbook";

afterEach(stopOffice);

const LIST: readonly (readonly CellValue[])[] = Array.from({ length: 40 }, (_none, r): CellValue[] => [
  r + 1,
  `Lò Văn ${r + 1}`,
  1980 + r,
]);
const at = (row: number, column: number, sheet = "Đại biểu") => ({ sheet, row, column });
/** Cells that share no side: the address of them has many parts. */
const SCATTERED: readonly Mark[] = [2, 4, 6, 9, 12].flatMap((row): Mark[] => [
  { cell: at(row, 1), severity: "error" },
  { cell: at(row + 1, 3), severity: "note" },
  { cell: at(row, 2, "Ông; bà, 'Sáu'"), severity: "warning" },
]);
const book = (): Uint8Array => bytesOf({ "Đại biểu": LIST, "Ông; bà, 'Sáu'": LIST });

describe.each([
  [",", "PC", 3],
  [";", "PC", 3],
  [";", "Mac", 3],
  [";", "OfficeOnline", 3],
  ["|", "PC", 15],
] as const)("a machine that separates lists by %s, %s", (listSeparator, platform, rules) => {
  test.each([
    ["1.9", false],
    ["1.17", true],
    ["1.21", false],
    ["1.21", true],
  ] as const)(
    "scattered cells are marked, moved and unmarked: ExcelApi %s, later library %s",
    async (excelApi, isLaterLibrary) => {
      const { port, host } = await openInExcel(book(), { listSeparator, platform, excelApi, isLaterLibrary });
      const untouched = host.save();
      expect(await port.marked()).toBe(0);
      expect(await port.mark(SCATTERED)).toEqual({ marked: 15, skipped: [] });
      expect(savedFile(host).markedCount()).toBe(15);
      expect(host.book.sheets.flatMap((sheet) => sheet.rules).length).toBe(rules);
      expect(await port.mark(SCATTERED.slice(3))).toEqual({ marked: 12, skipped: [] });
      expect(await port.mark([])).toEqual({ marked: 0, skipped: [] });
      expect(Buffer.from(host.save()).equals(Buffer.from(untouched))).toBe(true);
    },
  );
});

test.each([",", ";"])("it is asked once in a session, and costs nothing after that: %s", async (listSeparator) => {
  const { port, host } = await openInExcel(book(), { listSeparator });
  await port.marked();
  for (const marks of [SCATTERED, SCATTERED.slice(1), SCATTERED]) {
    host.log.reset();
    await port.mark(marks);
    expect([host.log.totals.syncs, host.log.entries.filter(({ error }) => error !== null).length]).toEqual([2, 0]);
  }
});

test("marks of several ranges that another session wrote are known, with either sign", async () => {
  const first = await openInExcel(book(), { listSeparator: ";" });
  await first.port.mark(SCATTERED);
  const { port, host } = await openInExcel(first.host.save(), { listSeparator: "," });
  expect(await port.marked()).toBe(15);
  host.log.reset();
  await port.mark(SCATTERED);
  expect(host.log.totals.syncs).toBe(1);
});

test("the machine's settings were changed while the pane was open", async () => {
  const { port, host } = await openInExcel(book(), { listSeparator: ";" });
  await port.mark(SCATTERED);
  host.listSeparator = ",";
  expect(await port.mark(SCATTERED.slice(2))).toEqual({ marked: 13, skipped: [] });
  expect(savedFile(host).markedCount()).toBe(13);
});

test("a question about the sign that fails stops nothing", async () => {
  const { port, host } = await openInExcel(book(), { listSeparator: ";" });
  host.faults.add({ at: /GetRanges/, code: "GeneralException", times: 2 });
  expect(await port.marked()).toBe(0);
  expect(await port.mark(SCATTERED)).toEqual({ marked: 15, skipped: [] });
});
