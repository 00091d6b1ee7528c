import { withMade, withProgress, withReminder } from "../../src/app/plan/plan-progress";
import { timelineOf } from "../../src/app/plan/timeline";
import { NO_CHOICES } from "../../src/domain/choices";
import { PLANS } from "../../src/plans/all-plans";
import { sampleSession } from "./sample-session";

const PLAN = PLANS.find(({ id }) => id === "tan-doan-2025")!;

/** Tân Đoàn's plan on 20 August 2025, with a conference on 30 August. */
async function opened() {
  const sample = sampleSession();
  await sample.session.open();
  await sample.session.check();
  await sample.session.choose((before) => ({
    ...before,
    planId: PLAN.id,
    scope: "xã",
    typed: { conferenceDate: "2025-08-30" },
  }));
  return sample;
}

const KEY = timelineOf({
  plan: PLAN,
  scope: "xã",
  conferenceDate: undefined,
  progress: undefined,
  today: "2025-08-20",
}).entries.find(({ key }) => key.includes("tan-doan-awards"))!.key;

test("the calendar file holds what has a day, and says what has none", async () => {
  const { session, saved } = await opened();
  await session.saveCalendar();
  expect(saved.map(({ name }) => name)).toEqual(["Tiến độ.ics"]);
  expect(saved[0]?.text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(session.get().notice?.text).toMatch(/4 việc chưa có ngày nên không có trong lịch/);
});

test("the written sheet says the same and falls out of checking", async () => {
  const { session, workbook } = await opened();
  const before = session.get();
  await session.changePlan("Đã đánh dấu xong.", (choices) => withProgress(choices, "done", KEY, "2025-08-09"));
  await session.writeTimeline();
  await session.check();
  const text = workbook
    .snapshot("Tiến độ")
    .rows.map((row) => row.join("|"))
    .join("\n");
  for (const wanted of ["TIẾN ĐỘ CÔNG VIỆC TỔ CHỨC HỘI NGHỊ", "Đã xong 9/8/2025", "Còn 10 ngày", "Quá hạn 5 ngày"])
    expect(text).toContain(wanted);
  const after = session.get();
  expect(after.sheets.map(({ name }) => name)).toContain("Tiến độ");
  expect(after.rosters).toHaveLength(before.rosters.length);
  expect(after.conference?.delegates).toHaveLength(before.conference?.delegates.length ?? 0);
  const ofSheet = after.account.filter(({ sheet }) => sheet === "Tiến độ");
  expect(ofSheet.map(({ as, persons }) => [as, persons])).toEqual([["notAList", 0]]);
});

test("what is done travels inside the workbook and can be taken back; what was made since stays", async () => {
  const { session, workbook } = await opened();
  await session.changePlan("Đã đánh dấu xong.", (choices) => withProgress(choices, "done", KEY, "2025-08-09"));
  expect(JSON.parse((await workbook.settings.get()) ?? "").progress).toEqual({ done: { [KEY]: "2025-08-09" } });
  await session.choose((choices) => withMade(choices, ["to-trinh"], "2025-08-20"));
  await session.undo();
  expect(session.get().choices.progress).toEqual({ made: { "to-trinh": "2025-08-20" } });
});

test("only what somebody says is work that would be lost", async () => {
  const { session, workbook } = await opened();
  const asked: boolean[] = [];
  jest.spyOn(workbook.settings, "set").mockImplementation(async (_, isWork = true) => void asked.push(isWork));
  await session.choose((choices) => withMade(choices, ["to-trinh"], "2025-08-20"));
  await session.choose((choices) => withReminder(choices, false));
  await session.choose((choices) => withProgress(choices, "done", KEY, "2025-08-09"));
  expect(asked).toEqual([false, false, true]);
});

test("a document made again on the same day changes nothing", () => {
  const made = withMade(NO_CHOICES, ["the", "the"], "2025-08-20");
  expect(withMade(made, ["the"], "2025-08-20")).toBe(made);
  expect(withReminder(withReminder(made, false), true)).toEqual(made);
});
