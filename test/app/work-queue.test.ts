import { workQueue } from "../../src/app/session/work-queue";

/** A piece of work that ends when it is told to. */
function held() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((done) => (end = done));
  return { end, work: () => ended };
}

const turn = () => new Promise<void>((done) => setTimeout(done, 0));

test("one after the other, in the order of the clicks; nothing begins before what is asked in one go stands in line", async () => {
  const done: string[] = [];
  const queue = workQueue(() => undefined);
  const first = queue.inTurn(async () => void done.push("first"));
  const second = queue.inTurn(async () => void done.push("second"));
  expect(done).toEqual([]);
  await Promise.all([first, second]);
  expect(done).toEqual(["first", "second"]);
});

test("clicks go before a recheck that still waits, and several rechecks that wait are one", async () => {
  const done: string[] = [];
  const queue = workQueue(() => undefined);
  const { end, work } = held();
  const running = queue.inTurn(work);
  await turn();
  queue.whenIdle(async () => void done.push("recheck 1"));
  queue.whenIdle(async () => void done.push("recheck 2"));
  const clicked = queue.inTurn(async () => void done.push("click"));
  end();
  await Promise.all([running, clicked]);
  await turn();
  expect(done).toEqual(["click", "recheck 2"]);
});

test("what fails is told and keeps nothing from being done, be it thrown at once", async () => {
  const told: unknown[] = [];
  const queue = workQueue((error) => told.push(error));
  await queue.inTurn(() => Promise.reject("late"));
  await queue.inTurn(() => {
    throw "at once";
  });
  let isDone = false;
  await queue.inTurn(async () => void (isDone = true));
  expect(told).toEqual(["late", "at once"]);
  expect(isDone).toBe(true);
});

test("a run is over with the next, or when it is stopped", () => {
  const queue = workQueue(() => undefined);
  const first = queue.begin();
  expect(first.isCurrent()).toBe(true);
  const second = queue.begin();
  expect([first.isCurrent(), second.isCurrent()]).toEqual([false, true]);
  queue.stop();
  expect(second.isCurrent()).toBe(false);
});
