import { memoryWorkbook, plainSheet } from "../../src/adapters/memory/memory-workbook";
import { MarkKeeper } from "../../src/app/session/mark-keeper";
import { createStore } from "../../src/app/store";
import { checkedState, fakeSession } from "../ui/fake-session";

function keeper() {
  const [finding] = fakeSession().get().findings;
  const sheet = finding!.cells[0]!.sheet;
  const workbook = memoryWorkbook([plainSheet(sheet, [])]);
  const first = { ...checkedState(), findings: [finding!], marks: { ...checkedState().marks, shown: 0 } };
  const store = createStore(first);
  return { workbook, store, keeper: new MarkKeeper(workbook, store), count: finding!.cells.length };
}

test("nothing is out of date before the first marking, then whatever differs from it", async () => {
  const { workbook, store, keeper: marks, count } = keeper();
  marks.compare();
  expect(store.get().marks.outdated).toBe(false);
  await marks.show();
  expect(workbook.marks()).toHaveLength(count);
  const { findings, marks: shown } = store.get();
  marks.compare();
  // What is as it was is the very same, so that nobody looks again.
  expect(store.get().marks).toBe(shown);
  store.set({ findings: [] });
  marks.compare();
  expect(store.get().marks).toMatchObject({ shown: count, outdated: true });
  expect(marks.isBehind).toBe(true);
  marks.setLive(false);
  expect(marks.isBehind).toBe(false);
  store.set({ findings });
  marks.compare();
  expect(store.get().marks.outdated).toBe(false);
});

test("marks of an earlier session are known; once taken away they are not missed", async () => {
  const { workbook, store, keeper: marks, count } = keeper();
  await marks.show();
  const next = new MarkKeeper(workbook, store);
  store.set({ marks: { ...store.get().marks, shown: 0 } });
  await next.lookForEarlier();
  expect(store.get().marks.shown).toBe(count);
  await next.remove();
  expect(workbook.marks()).toHaveLength(0);
  next.compare();
  expect(store.get()).toMatchObject({ marks: { shown: 0, outdated: false }, notice: { kind: "success" } });
});
