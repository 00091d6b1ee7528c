import { callWorker } from "../../../src/adapters/worker/call-worker";
import { HostError } from "../../../src/app/ports";
import { FileRefused } from "../../../src/domain/file-refused";
import { fakeWorkers } from "./fake-workers";

const turn = () => new Promise<void>((done) => setTimeout(done, 1));

function counter() {
  let sum = 0;
  return {
    add: async (by: number) => {
      await turn();
      return (sum += by);
    },
    addAll: (first: number, others: readonly number[]) => (sum += others.reduce((all, one) => all + one, first)),
    bytes: () => new Uint8Array([1, 2, 3]),
    part: () => ({ bytes: new Uint8Array([1, 2, 3]).subarray(1) }),
    refuse: (): number => {
      throw new FileRefused("encrypted", "tệp.xlsx");
    },
    protect: async (): Promise<number> => {
      throw new HostError("sheet-protected", "Đại biểu");
    },
    fail: (): number => {
      throw new TypeError("no such thing");
    },
    hang: () => new Promise<number>(() => undefined),
  };
}

type Counter = ReturnType<typeof counter>;

function calls(here: () => Promise<Counter> = async () => counter()) {
  const workers = fakeWorkers(counter);
  const ended = jest.fn();
  return { ...workers, ended, calls: callWorker<Counter>(workers.start, here, ended) };
}

const WHY = new Error("stopped");

test("one Worker starts with the first call and answers in order", async () => {
  const { calls: worker, started } = calls();
  expect(started()).toBe(0);
  expect(await Promise.all([worker.call("add", 1), worker.call("addAll", 2, [3]), worker.call("add", 4)])).toEqual([
    1, 6, 10,
  ]);
  expect(started()).toBe(1);
});

test("refusals and failures of a host come back as what they were; anything else is an unknown failure", async () => {
  const { calls: worker } = calls();
  const refused: unknown = await worker.call("refuse").catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(FileRefused);
  expect(refused).toMatchObject({ reason: "encrypted", detail: "tệp.xlsx" });
  const isProtected: unknown = await worker.call("protect").catch((error: unknown) => error);
  expect(isProtected).toBeInstanceOf(HostError);
  expect(isProtected).toMatchObject({ failure: "sheet-protected", detail: "Đại biểu" });
  await expect(worker.call("fail")).rejects.toMatchObject({ failure: "unknown", detail: "no such thing" });
  // What follows is answered all the same.
  expect(await worker.call("add", 1)).toBe(1);
});

test("bytes of a finished file are handed over; a part of something larger is copied", async () => {
  const { calls: worker } = calls();
  expect([...(await worker.call("bytes"))]).toEqual([1, 2, 3]);
  expect([...(await worker.call("part")).bytes]).toEqual([2, 3]);
});

test("an array goes over piece by piece, and calls made meanwhile come after it", async () => {
  const { calls: worker, messages } = calls();
  const all = worker.callInPieces("addAll", 1, [1, 1, 1]);
  const next = worker.call("add", 10);
  expect(await Promise.all([all, next])).toEqual([4, 14]);
  expect(messages.map((message) => ("piece" in message ? "piece" : message.call))).toEqual([
    "piece",
    "piece",
    "piece",
    "addAll",
    "add",
  ]);
  expect(await worker.callInPieces("addAll", 1, [])).toBe(15);
});

test("stopped: who waits is told, the Worker is gone, and the next call begins with a new one", async () => {
  const { calls: worker, started, running, ended } = calls();
  const hanging = worker.call("hang");
  const pieces = worker.callInPieces("addAll", 1, [1, 1, 1]);
  await turn();
  worker.stop(WHY);
  await expect(hanging).rejects.toBe(WHY);
  await expect(pieces).rejects.toBe(WHY);
  expect(running()).toBe(0);
  expect(ended).toHaveBeenCalledTimes(1);
  expect(await worker.call("add", 5)).toBe(5);
  expect(started()).toBe(2);
});

test("closed: later calls are told too, and no Worker starts for them", async () => {
  const { calls: worker, started, running } = calls();
  await worker.call("add", 1);
  worker.close(WHY);
  await expect(worker.call("add", 1)).rejects.toBe(WHY);
  expect([started(), running()]).toEqual([1, 0]);
});

test("a page that may start no Worker does the same itself, in order", async () => {
  const worker = callWorker<Counter>(
    () => {
      throw new Error("forbidden");
    },
    async () => counter(),
  );
  expect(
    await Promise.all([worker.call("add", 1), worker.callInPieces("addAll", 2, [3]), worker.call("add", 4)]),
  ).toEqual([1, 6, 10]);
  await expect(worker.call("refuse")).rejects.toMatchObject({ reason: "encrypted" });
});

test("a Worker that fails before its first answer: what was asked is done in the page, each of it once", async () => {
  const { calls: worker, fail, running, ended } = calls();
  const asked = [worker.call("add", 1), worker.callInPieces("addAll", 1, [1, 1]), worker.call("add", 10)];
  fail();
  expect(await Promise.all(asked)).toEqual([1, 4, 14]);
  expect(running()).toBe(0);
  // Nothing that it knew is missing: the page was told all of it.
  expect(ended).not.toHaveBeenCalled();
});

test("a Worker that dies later: what was asked fails, and the next call begins with a new one", async () => {
  const { calls: worker, fail, started, ended } = calls();
  await worker.call("add", 1);
  const hanging = worker.call("hang");
  fail();
  await expect(hanging).rejects.toMatchObject({ failure: "unknown" });
  expect(ended).toHaveBeenCalledTimes(1);
  expect(await worker.call("add", 2)).toBe(2);
  expect(started()).toBe(2);
});

test("where not even the page can do it, who waits is told", async () => {
  const worker = callWorker<Counter>(
    () => {
      throw new Error("forbidden");
    },
    () => Promise.reject(new Error("not loaded")),
  );
  await expect(worker.call("add", 1)).rejects.toMatchObject({ failure: "unknown" });
});
