import { withProgress } from "../../src/app/session/progress";
import { createStore } from "../../src/app/store";
import { checkedState } from "../ui/fake-session";

afterEach(() => jest.useRealTimers());

test("what takes long is said after half a second, with the hint after three; nothing of a run that is over", async () => {
  jest.useFakeTimers();
  const store = createStore(checkedState());
  let isCurrent = true;
  let end: () => void = () => undefined;
  const work = () => new Promise<void>((done) => (end = done));
  const parts = { cancel: () => undefined, slowHint: "Nhấn Enter." };
  const begin = () => withProgress(store, parts, "Đang đọc…", { isCurrent: () => isCurrent }, work);
  const said = () => store.get().progress?.text;
  const first = begin();
  jest.advanceTimersByTime(400);
  expect(said()).toBeUndefined();
  jest.advanceTimersByTime(200);
  expect(said()).toBe("Đang đọc…");
  jest.advanceTimersByTime(2500);
  expect(said()).toBe("Đang đọc… Nhấn Enter.");
  end();
  await first;
  expect(said()).toBeUndefined();
  const second = begin();
  isCurrent = false;
  jest.advanceTimersByTime(5000);
  expect(said()).toBeUndefined();
  end();
  await second;
});
