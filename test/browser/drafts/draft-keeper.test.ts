import { type Draft, isLiving, isSameFile, markOf } from "../../../src/browser/drafts/draft";
import { DraftKeeper } from "../../../src/browser/drafts/draft-keeper";
import { NotKept } from "../../../src/browser/drafts/kept-records";
import type { DraftWork } from "../../../src/browser/drafts/draft-work";

const WORK: DraftWork = { steps: [], settings: "{}" };
const FILE = markOf("DS.xlsx", new Uint8Array([1, 2, 3]));
const DAY = 86_400_000;

function keeping({ isOn = true, refuse = null as NotKept | null } = {}) {
  const kept = new Map<string, Draft>();
  const listeners = new Set<() => void>();
  const workbook = {
    isUnsaved: false,
    workCount: 0,
    given: WORK as DraftWork | null,
    work: () => Promise.resolve(workbook.given),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const change = (isUnsaved: boolean) => {
    workbook.isUnsaved = isUnsaved;
    if (isUnsaved) workbook.workCount += 1;
    for (const listener of listeners) listener();
  };
  const switches = { isOn };
  const keeper = new DraftKeeper(
    {
      id: "một",
      workbook,
      file: FILE,
      records: {
        all: async () => [...kept.values()],
        put: async (record) => {
          if (refuse) throw refuse;
          kept.set(record.id, record);
        },
        remove: async (id) => void kept.delete(id),
      },
      isOn: () => switches.isOn,
      now: () => 1000,
    },
    false,
  );
  return { keeper, kept, change, workbook, switches };
}

test("work is kept a moment after the edit, holds no byte of the file, and is erased once it is saved", async () => {
  jest.useFakeTimers();
  const { keeper, kept, change } = keeping();
  change(true);
  expect(kept.size).toBe(0);
  await jest.advanceTimersByTimeAsync(1000);
  jest.useRealTimers();
  expect(kept.get("một")).toEqual({ ...FILE, id: "một", version: 1, at: 1000, work: WORK });
  expect(keeper.get()).toEqual({ is: "kept", at: 1000 });
  change(false);
  await keeper.keepNow();
  expect(kept.size).toBe(0);
  expect(keeper.get()).toEqual({ is: "nothing" });
});

test.each(["full", "none"] as const)("where the browser keeps nothing (%s) that is told", async (why) => {
  const { keeper, change } = keeping({ refuse: new NotKept(why) });
  change(true);
  await keeper.keepNow();
  expect(keeper.get()).toEqual({ is: "not-kept", why });
});

test("switched off, what lies there goes; work that cannot be done again is not promised", async () => {
  const { keeper, kept, change, switches, workbook } = keeping();
  change(true);
  await keeper.keepNow();
  switches.isOn = false;
  await keeper.lookAgain();
  expect([kept.size, keeper.get()]).toEqual([0, { is: "not-kept", why: "off" }]);
  switches.isOn = true;
  await keeper.lookAgain();
  expect(kept.size).toBe(1);
  workbook.given = null;
  change(true);
  await keeper.keepNow();
  expect([kept.size, keeper.get()]).toEqual([0, { is: "not-kept", why: "rows" }]);
});

test("a workbook that was left keeps its draft; erased by a click it comes again with the next edit only", async () => {
  const { keeper, kept, change } = keeping();
  change(true);
  await keeper.keepNow();
  await keeper.erase();
  await keeper.keepNow();
  expect(kept.size).toBe(0);
  change(true);
  await keeper.keepNow();
  keeper.end();
  change(false);
  expect(kept.size).toBe(1);
});

test("a draft ends by itself after seven days, and where its form is another", () => {
  const draft: Draft = { ...FILE, id: "a", version: 1, at: 0, work: WORK };
  expect(isLiving(draft, 6 * DAY)).toBe(true);
  expect(isLiving(draft, 8 * DAY)).toBe(false);
  expect(isLiving({ ...draft, version: 2 }, 0)).toBe(false);
  expect(isLiving("nothing", 0)).toBe(false);
});

test("a file is known again by what it holds, whatever it is called", () => {
  expect(isSameFile(FILE, markOf("khác.xlsx", new Uint8Array([1, 2, 3])))).toBe(true);
  expect(isSameFile(FILE, markOf("DS.xlsx", new Uint8Array([1, 2, 4])))).toBe(false);
});
