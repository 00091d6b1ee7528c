import { memoryWorkbook, plainSheet } from "../../src/adapters/memory/memory-workbook";
import type { SessionState } from "../../src/app/session/session";
import { SheetKeeper } from "../../src/app/session/sheet-keeper";
import type { Run } from "../../src/app/session/work-queue";
import { firstState } from "../ui/fake-session";
import { createStore } from "../../src/app/store";

const CURRENT: Run = { isCurrent: () => true };
const OVER: Run = { isCurrent: () => false };

function keeper() {
  const workbook = memoryWorkbook([plainSheet("A", [["a"]]), plainSheet("B", [["b"]])]);
  const read = jest.spyOn(workbook, "read");
  const store = createStore<SessionState>(firstState());
  const named = () => read.mock.calls.map(([names]) => names ?? "all");
  return { workbook, read, store, named, sheets: new SheetKeeper(workbook, store) };
}

const cell = (sheet: string) => ({ cell: { sheet, row: 1, column: 1 }, value: "x" });

test("after the first reading only the sheets that changed are read; sheets that came are read too, those that went fall out", async () => {
  const { workbook, store, named, sheets } = keeper();
  expect(await sheets.readAll(CURRENT)).toBe(true);
  await workbook.write([cell("B")]);
  await workbook.addSheet("C", [["c"]], {});
  sheets.noteChange("B");
  expect(await sheets.readChanged(CURRENT, {})).toBe(true);
  expect(named()).toEqual(["all", ["B"], ["C"]]);
  expect(store.get().snapshots.map(({ name }) => name)).toEqual(["A", "B", "C"]);
  expect(store.get().snapshots[1]?.rows).toEqual([["x"]]);
});

test("a change that is nowhere in particular has everything read again", async () => {
  const { named, sheets } = keeper();
  await sheets.readAll(CURRENT);
  sheets.noteChange(null);
  await sheets.readChanged(CURRENT, {});
  expect(named()).toEqual(["all", "all"]);
});

test("what came too late, or failed, is kept by nobody and read with the next", async () => {
  const { read, store, named, sheets } = keeper();
  await sheets.readAll(CURRENT);
  const before = store.get();
  sheets.noteChange("A");
  expect(await sheets.readChanged(OVER, {})).toBe(false);
  read.mockRejectedValueOnce(new Error("busy"));
  await expect(sheets.readChanged(CURRENT, {})).rejects.toThrow("busy");
  expect(store.get()).toBe(before);
  await sheets.readChanged(CURRENT, {});
  expect(named()).toEqual(["all", ["A"], ["A"], ["A"]]);
});

test("sheets that are as they were stay the very same", async () => {
  const { store, sheets } = keeper();
  await sheets.readAll(CURRENT);
  const before = store.get();
  await sheets.readAll(CURRENT);
  expect(store.get()).toBe(before);
});
