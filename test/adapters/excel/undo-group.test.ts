import type { CellValue } from "../../../src/domain/sheet-snapshot";
import type { OfficeHost } from "../../office-host/office-host";
import { stopOffice } from "../../office-host/start-office";
import { bytesOf, type ExcelWorkbook, onEveryPlatform, openInExcel } from "./excel-workbook";

const LIST: readonly (readonly CellValue[])[] = [
  ["STT", "Họ và tên"],
  [1, "Lò Văn Mẫu"],
  [2, "Tòng Thị Thử"],
];
const cell = { sheet: "Đại biểu", row: 2, column: 2 };
const WORKS: readonly (readonly [
  string,
  (book: ExcelWorkbook) => Promise<unknown>,
  (host: OfficeHost) => unknown,
  unknown,
])[] = [
  ["marks", ({ port }) => port.mark([{ cell, severity: "error" }]), (host) => host.sheet("Đại biểu").rules.length, 1],
  [
    "a value",
    ({ port }) => port.write([{ cell, value: "Lò Văn Khác" }]),
    (host) => host.value("Đại biểu", "B2"),
    "Lò Văn Khác",
  ],
  [
    "a sheet",
    ({ port }) => port.addSheet("Lỗi", [["Lỗi"], ["Thiếu ngày sinh"]], {}),
    (host) => host.sheetNames,
    ["Đại biểu", "Lỗi"],
  ],
];

/** What the library is asked for: the host cannot see it, as the library at hand sends nothing of grouping. */
let grouped: boolean[] = [];

async function open(): Promise<ExcelWorkbook> {
  const book = await openInExcel(bytesOf({ "Đại biểu": LIST }), { isLaterLibrary: false });
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  grouped = [];
  Object.defineProperty(Excel, "run", {
    configurable: true,
    value: (options: object, work: unknown) => {
      grouped.push("mergeUndoGroup" in options);
      return run(options, work);
    },
  });
  return book;
}

afterEach(stopOffice);

onEveryPlatform(({ excel }) => {
  const mayGroup = Number(excel.excelApi?.slice(2)) >= 20;
  (mayGroup ? suiteOfGrouping : suiteWithoutGrouping)();
});

function suiteWithoutGrouping(): void {
  test.each(WORKS)(
    "writing %s: an Excel that knows no grouping is never asked for it",
    async (_what, work, look, wanted) => {
      const book = await open();
      await work(book);
      expect(look(book.host)).toEqual(wanted);
      expect(grouped).not.toContain(true);
    },
  );
}

function suiteOfGrouping(): void {
  describe.each(WORKS)("writing %s where Excel cannot group the steps of undo", (_what, work, look, wanted) => {
    test.each([
      "UndoNotSupported",
      "GeneralException",
      "InvalidArgument",
      "AccessDenied",
      "InvalidOperation",
      "NotImplemented",
    ])("the first request fails with %s: it is done without grouping, from then on at once", async (code) => {
      const book = await open();
      await book.port.sheets();
      book.host.faults.failRequest({ code });
      await work(book);
      expect(look(book.host)).toEqual(wanted);
      expect(book.host.faults.pending).toBe(0);
      grouped = [];
      await work(book).catch(() => undefined);
      expect(grouped).toEqual([false]);
    });

    test("UndoNotSupported where it writes: done once, not twice", async () => {
      const book = await open();
      book.host.faults.add({ at: /^setProperty (?!Rule)/, code: "UndoNotSupported" });
      await work(book);
      expect(look(book.host)).toEqual(wanted);
    });

    test.each(["InvalidOperationInCellEditMode", "ActivityLimitReached"])("%s is no refusal to group", async (code) => {
      const book = await open();
      book.host.faults.failRequest({ code });
      await expect(work(book)).rejects.toBeDefined();
      grouped = [];
      await work(book);
      expect(grouped).toContain(true);
      expect(look(book.host)).toEqual(wanted);
    });

    test("what fails with and without grouping fails with its own reason, and grouping is tried again the next time", async () => {
      const book = await open();
      book.host.faults.failRequest({ code: "SomethingNew", times: 10 });
      await expect(work(book)).rejects.toMatchObject({
        failure: "unknown",
        detail: expect.stringContaining("SomethingNew") as unknown,
      });
      book.host.faults.clear();
      grouped = [];
      await work(book);
      expect(grouped).toContain(true);
    });
  });

  test("a write that fails after something was done is not done again", async () => {
    const book = await open();
    book.host.faults.add({ at: /^setProperty .*Values/, code: "GeneralException" });
    await expect(book.port.addSheet("Lỗi", [["Lỗi"]], {})).rejects.toMatchObject({ failure: "unknown" });
    expect(book.host.sheetNames.length).toBe(2);
    expect(grouped).toEqual([true]);
  });
}
