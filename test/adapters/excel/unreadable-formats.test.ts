import { excelPort } from "../../../src/adapters/excel/excel-port";
import type { Mark } from "../../../src/app/ports";
import type { CellValue } from "../../../src/domain/sheet-snapshot";
import { explainFailure } from "../../../src/app/session/explain-failure";
import { stopOffice } from "../../office-host/start-office";
import { bytesOf, openInExcel } from "./excel-workbook";

afterEach(stopOffice);

const LIST: readonly (readonly CellValue[])[] = Array.from({ length: 20 }, (_none, r): CellValue[] => [
  r + 1,
  `Lò Văn ${r + 1}`,
  1980 + r,
]);
const at = (row: number, column: number, sheet = "Đại biểu") => ({ sheet, row, column });
const MARKS: readonly Mark[] = [
  { cell: at(2, 2), severity: "error" },
  { cell: at(4, 2), severity: "error" },
  { cell: at(5, 3), severity: "note" },
  { cell: at(3, 1, "Thôn"), severity: "warning" },
];
const open = (options: Parameters<typeof openInExcel>[1] = {}) =>
  openInExcel(bytesOf({ "Đại biểu": LIST, Thôn: LIST, Khác: LIST }), options);
const OURS = "co-cau-dai-bieu";

describe.each([
  ["1.9", false],
  ["1.14", false],
  ["1.17", true],
  ["1.21", false],
  ["1.21", true],
] as const)("formats of the user that cannot be read, ExcelApi %s, later library %s", (excelApi, isLaterLibrary) => {
  test("marking goes on, on their sheet too; they stay as they are; the next markings cost no more than ever", async () => {
    const { port, host } = await open({ excelApi, isLaterLibrary });
    for (let i = 0; i < 12; i++) host.addRuleByHand("Đại biểu", `C${i + 1}`);
    host.addRuleByHand("Đại biểu", "C3:C4");
    host.addRuleByHand("Đại biểu", "C9");
    host.addRuleByHand("Khác", "A1:A5");
    host.addRuleByHand("Khác", "A2");
    const theirs = host.book.sheets.map((sheet) => sheet.rules);
    expect(await port.marked()).toBe(0);
    expect(await port.mark(MARKS)).toEqual({ marked: 4, skipped: [] });
    host.log.reset();
    expect(await port.mark(MARKS.slice(1))).toEqual({ marked: 3, skipped: [] });
    expect(host.log.totals.syncs).toBe(2);
    expect(await port.marked()).toBe(3);
    expect(await port.mark([])).toEqual({ marked: 0, skipped: [] });
    expect(host.book.sheets.map((sheet) => sheet.rules)).toEqual(theirs);
  });

  test("made while there are marks, then again", async () => {
    const { port, host } = await open({ excelApi, isLaterLibrary });
    await port.mark(MARKS);
    for (const ref of ["B2:B9", "B3", "B4"]) {
      host.addRuleByHand("Đại biểu", ref);
      expect(await port.mark(MARKS)).toEqual({ marked: 4, skipped: [] });
    }
    expect(await port.mark([])).toEqual({ marked: 0, skipped: [] });
    expect(host.sheet("Đại biểu").rules).toHaveLength(3);
  });

  test("marks of an earlier session beside them are found and go away", async () => {
    const first = await open({ excelApi, isLaterLibrary });
    await first.port.mark(MARKS);
    const { port, host } = await openInExcel(first.host.save(), { excelApi, isLaterLibrary });
    host.addRuleByHand("Đại biểu", "B2:B9");
    host.addRuleByHand("Đại biểu", "B3");
    expect(await port.marked()).toBe(4);
    expect(await port.mark([])).toEqual({ marked: 0, skipped: [] });
    expect(host.sheet("Đại biểu").rules).toHaveLength(2);
    expect(host.sheet("Thôn").rules).toEqual([]);
  });
});

test("a sheet whose formats cannot even be listed does not keep the others from being marked", async () => {
  const { port, host } = await open();
  host.faults.add({ at: /^query ConditionalFormats$/, after: 1, times: 100, code: "GeneralException" });
  expect(await port.marked()).toBe(0);
  const { marked } = await port.mark(MARKS);
  expect(marked).toBe(4);
});

describe("a format of ours that the user brought back by undo", () => {
  test("cannot be taken away: that is said, everything else is marked, reopening mends it", async () => {
    const { port, host } = await open();
    await port.mark(MARKS);
    await port.mark([]);
    host.undo();
    const result = await port.mark(MARKS.slice(0, 2));
    expect(result).toEqual({
      marked: 2,
      skipped: [
        { sheet: "Đại biểu", why: "format-unreadable" },
        { sheet: "Thôn", why: "format-unreadable" },
      ],
    });
    expect(explainFailure("format-unreadable")).toMatch(/đóng rồi mở lại tệp/i);
    expect(await port.mark([])).toMatchObject({
      marked: 0,
      skipped: [{ why: "format-unreadable" }, { why: "format-unreadable" }],
    });
    const again = await openInExcel(host.save());
    expect(await again.port.mark([])).toEqual({ marked: 0, skipped: [] });
    expect(again.host.book.sheets.flatMap((sheet) => sheet.rules)).toEqual([]);
  });

  test("once the user has deleted it himself nothing is said any more", async () => {
    const { port, host } = await open();
    await port.mark(MARKS);
    await port.mark([]);
    host.undo();
    await port.mark([]);
    for (const sheet of host.book.sheets) host.book.setRules(sheet, []);
    expect(await port.mark(MARKS)).toEqual({ marked: 4, skipped: [] });
  });

  test("a new pane that cannot know whose it is leaves it alone", async () => {
    const { port, host } = await open();
    await port.mark(MARKS);
    await port.mark([]);
    host.undo();
    expect(await excelPort().mark(MARKS)).toEqual({ marked: 4, skipped: [] });
  });
});

describe("marks that change", () => {
  const changes = (host: Awaited<ReturnType<typeof open>>["host"]): readonly string[] =>
    host.log.entries
      .flatMap(({ members }) => members)
      .filter((member) => /ConditionalFormat\w*\.(?:add|delete|setRanges)$/.test(member));

  test("are moved where Excel can, not deleted and made anew: undo and redo leave formats that can be read", async () => {
    const { port, host } = await open({ isLaterLibrary: true });
    await port.mark(MARKS);
    host.log.reset();
    const moved = MARKS.map((mark): Mark => ({ ...mark, cell: { ...mark.cell, row: mark.cell.row + 7 } }));
    expect(await port.mark(moved)).toEqual({ marked: 4, skipped: [] });
    expect(changes(host)).toEqual(["ConditionalFormat.setRanges"]);
    host.undo();
    host.log.reset();
    expect(await port.mark(moved)).toEqual({ marked: 4, skipped: [] });
    expect(host.log.entries.map(({ error }) => error)).toEqual(host.log.entries.map(() => null));
    expect(host.book.sheets.flatMap(({ rules }) => rules).filter(({ isBroken }) => isBroken)).toEqual([]);
  });

  test.each([
    ["1.14", true],
    ["1.21", false],
  ])("ExcelApi %s, later library %s: there is no way to move them", async (excelApi, isLaterLibrary) => {
    const { port, host } = await open({ excelApi, isLaterLibrary });
    await port.mark(MARKS);
    host.log.reset();
    await port.mark(MARKS.slice(1));
    expect(changes(host)).toEqual(["ConditionalFormat.delete", "ConditionalFormatCollection.add"]);
  });

  test("stand in front of formats that the user made since", async () => {
    const { port, host } = await open({ isLaterLibrary: true });
    await port.mark(MARKS);
    host.addRuleByHand("Đại biểu", "B1:C9");
    await port.mark(MARKS.slice(1));
    expect(host.sheet("Đại biểu").rules.map(({ formula }) => formula?.includes(OURS) ?? false)).toEqual([
      true,
      true,
      false,
    ]);
    await port.mark([...MARKS, { cell: at(8, 1), severity: "warning" }]);
    expect(host.sheet("Đại biểu").rules.map(({ formula }) => formula?.includes(OURS) ?? false)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test("an Excel that does not move them after all", async () => {
    const { port, host } = await open({ isLaterLibrary: true });
    await port.mark(MARKS);
    host.faults.add({ at: /SetRanges/, code: "GeneralException", times: 100 });
    expect(await port.mark(MARKS.slice(1))).toEqual({ marked: 3, skipped: [] });
  });
});
