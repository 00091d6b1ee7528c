import { cellsOf, Journal, rowMovesOf } from "../../../src/browser/drafts/draft-work";
import { openWorkbookService } from "../../../src/browser/open-workbook-service";
import { sampleBytes } from "../built-page";

const cell = (row: number, column: number) => ({ sheet: "DS", row, column });
const typed = (row: number, value: string) => ({
  does: "cells" as const,
  changes: [{ cell: cell(row, 2), value }],
});
const inserted = {
  does: "rows" as const,
  move: { sheet: "DS", at: 3, count: 1, does: "insert" as const, like: "above" as const },
};

test("what was typed over is forgotten; cells and rows are counted", () => {
  const journal = new Journal();
  journal.add(typed(2, "một"));
  journal.add(typed(2, "hai"));
  journal.add(inserted);
  journal.add(typed(4, "ba"));
  const work = journal.work();
  expect(work?.steps).toEqual([typed(2, "hai"), inserted, typed(4, "ba")]);
  expect(JSON.stringify(work)).not.toContain("một");
  expect(cellsOf(work ?? { steps: [], settings: null }).map(({ value }) => value)).toEqual(["hai", "ba"]);
  expect(rowMovesOf(work ?? { steps: [], settings: null })).toBe(1);
});

test("work of a saved file ends where its copy was made; what was typed meanwhile goes on", () => {
  const journal = new Journal();
  journal.add(typed(2, "đã lưu"));
  journal.seal();
  journal.add(typed(2, "sau khi lưu"));
  journal.beginAnew();
  expect(journal.work()?.steps).toEqual([typed(2, "sau khi lưu")]);
});

test("rows that were moved before the file was saved and are taken back then cannot be done again", () => {
  const journal = new Journal();
  journal.add(inserted);
  journal.seal();
  journal.beginAnew();
  expect(journal.work()).toEqual({ steps: [], settings: null });
  journal.add({ does: "rowsBack" });
  expect(journal.work()).toBeNull();
  journal.seal();
  journal.beginAnew();
  expect(journal.work()?.steps).toEqual([]);
});

test("the work of a draft done again gives the very workbook; a step that was refused is none of it", async () => {
  const bytes = sampleBytes("tan-doan-2025-loi");
  const first = openWorkbookService();
  await first.open(bytes, "a.xlsx", null);
  const [sheet] = await first.sheets();
  const name = sheet?.name ?? "";
  await first.edit([{ cell: { sheet: name, row: 11, column: 2 }, value: "Người Thử" }]);
  await first.moveRows({ sheet: name, at: 12, count: 2, does: "delete" });
  await first.undoRows();
  await first.moveRows({ sheet: name, at: 12, count: 1, does: "delete" });
  await first.addSheet("Ghi thêm", [["Ô", 1]], {});
  await first.setSettings('{"a":1}');
  await expect(first.edit([{ cell: { sheet: "Không có", row: 1, column: 1 }, value: "x" }])).rejects.toThrow();
  const work = first.work();
  expect(work?.steps.map(({ does }) => does)).toEqual(["cells", "rows", "rowsBack", "rows", "sheet"]);

  const again = openWorkbookService();
  await again.open(bytes, "a.xlsx", work);
  expect(await again.read(null)).toEqual(await first.read(null));
  expect(await again.getSettings()).toBe('{"a":1}');
  expect(again.save(false)).toEqual(first.save(false));
  expect(again.work()).toEqual(work);
});
