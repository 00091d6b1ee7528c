import type { PlanProgress } from "../../src/domain/choices";
import { closedFor, workingDayUpTo } from "../../src/domain/public-holidays";
import { type Plan, type Scope, SCOPES } from "../../src/domain/plan";
import { plannedDate } from "../../src/app/plan/planned-date";
import { timelineOf, type TimelineEntry } from "../../src/app/plan/timeline";
import { PLANS } from "../../src/plans/all-plans";
import { inventedPlan } from "../ui/invented-plan";

const source = { clause: "Mục III" };
type Deadline = Plan["deadlines"][number];

/** One deadline of an invented plan, as it stands on a day. */
function entry(
  deadline: Partial<Deadline>,
  at: {
    readonly today: string;
    readonly conference?: string;
    readonly issued?: string;
    readonly progress?: PlanProgress;
  },
): TimelineEntry {
  const plan: Plan = {
    ...inventedPlan,
    issued: at.issued,
    departments: [],
    deadlines: [{ id: "one", text: "Nộp hồ sơ", scopes: ["xã"], when: "lời kế hoạch", source, ...deadline }],
  };
  const { entries } = timelineOf({
    plan,
    scope: "xã",
    conferenceDate: at.conference,
    progress: at.progress,
    today: at.today,
  });
  expect(entries).toHaveLength(1);
  return entries[0]!;
}

test("what a plan says in a sentence and again in a table is one thing to do; work of a deadline stands with it", () => {
  const deadline: Deadline = {
    id: "one",
    text: "Gửi giấy mời",
    scopes: ["xã"],
    when: "trước ngày 02/01/2027",
    date: "2027-01-02",
    source,
  };
  const plan: Plan = {
    ...inventedPlan,
    deadlines: [deadline, { ...deadline, id: "two" }, { ...deadline, id: "three", when: "trước ngày 05/01/2027" }],
    departments: [{ by: "Văn phòng", text: "gửi giấy mời, chuẩn bị hội trường", deadline: "one" }],
  };
  const { entries } = timelineOf({
    plan,
    scope: "xã",
    conferenceDate: undefined,
    progress: undefined,
    today: "2026-12-20",
  });
  expect(entries.map(({ text, who, when }) => [text, who, when])).toEqual([
    ["Gửi giấy mời", "Văn phòng", "trước ngày 02/01/2027"],
    ["Gửi giấy mời", "", "trước ngày 05/01/2027"],
  ]);
});

describe("the day that a plan names for its conference", () => {
  const dayOf = (...dates: readonly string[]) =>
    plannedDate(
      {
        ...inventedPlan,
        deadlines: dates.map((date, at) => ({
          id: String(at),
          text: "Tổ chức hội nghị",
          scopes: ["xã"],
          when: date,
          date,
          dateIs: "on",
          conference: "on",
          source,
        })),
      },
      "xã",
      "2026-12-20",
    );
  test.each([
    ["is offered", ["2027-01-08"], "2027-01-08"],
    ["not where there are two", ["2027-01-08", "2027-01-09"], undefined],
    ["not of another year's plan", ["2025-08-20"], undefined],
    ["nor where there is none", [], undefined],
  ])("%s", (_what, dates, wanted) => expect(dayOf(...dates)).toBe(wanted));
});

describe("days", () => {
  test.each<[string, Partial<Deadline>, string | undefined, string | null]>([
    ["by a day", { date: "2026-03-20" }, undefined, "2026-03-20"],
    ["before a day: the day before is the last", { date: "2026-03-20", dateIs: "before" }, undefined, "2026-03-19"],
    ["within a month", { within: "2026-02" }, undefined, "2026-02-01…2026-02-28"],
    ["within a quarter", { within: "2026-Q1" }, undefined, "2026-01-01…2026-03-31"],
    ["15 days before", { daysBeforeConference: 15 }, "2026-03-10", "2026-02-23"],
    ["15 days before a conference without a date", { daysBeforeConference: 15 }, undefined, null],
    ["10 days after", { daysAfterConference: 10 }, "2026-02-25", "2026-03-07"],
    ["before the conference", { conference: "before" }, "2026-03-01", "2026-02-28"],
    ["after the conference, without a number", { conference: "after" }, "2026-03-01", null],
    ["the conference: the typed day is newer", { conference: "on", date: "2026-03-20" }, "2026-03-12", "2026-03-12"],
    ["words only", {}, "2026-03-10", null],
  ])("%s", (_, deadline, conference, wanted) => {
    const { days, needsConferenceDate } = entry(deadline, {
      today: "2026-01-05",
      ...(conference !== undefined && { conference }),
    });
    expect(days === null ? null : days.from === days.last ? days.last : `${days.from}…${days.last}`).toBe(wanted);
    expect(needsConferenceDate).toBe(wanted === null && deadline.daysBeforeConference !== undefined);
  });

  test("of February in a leap year", () =>
    expect(entry({ within: "2028-02" }, { today: "2028-01-01" }).days?.last).toBe("2028-02-29"));

  test("the office's own day goes before the plan's", () => {
    const { key } = entry({ date: "2026-03-20" }, { today: "2026-01-05" });
    const own = entry({ date: "2026-03-20" }, { today: "2026-01-05", progress: { days: { [key]: "2026-04-02" } } });
    expect(own).toMatchObject({ days: { last: "2026-04-02" }, isOwnDay: true, daysLeft: 87 });
  });
});

describe("states", () => {
  test.each([
    ["2026-03-21", "overdue", -1],
    ["2026-03-20", "soon", 0],
    ["2026-03-13", "soon", 7],
    ["2026-03-12", "later", 8],
  ])("on %s: %s", (today, state, daysLeft) =>
    expect(entry({ date: "2026-03-20" }, { today })).toMatchObject({ state, daysLeft }),
  );

  test("within a month it is late only after its last day", () => {
    expect(entry({ within: "2026-03" }, { today: "2026-03-31" }).state).toBe("soon");
    expect(entry({ within: "2026-03" }, { today: "2026-04-01" }).state).toBe("overdue");
  });

  test("done only by what the office says, with its day", () => {
    const { key } = entry({ date: "2026-03-20" }, { today: "2026-04-05" });
    const done = entry({ date: "2026-03-20" }, { today: "2026-04-05", progress: { done: { [key]: "2026-03-18" } } });
    expect(done).toMatchObject({ state: "done", doneOn: "2026-03-18" });
  });

  test("what another plan numbers alike was not done with it", () => {
    const { key } = entry({ date: "2026-03-20" }, { today: "2026-04-05" });
    const other = entry(
      { date: "2026-03-20", text: "Gửi danh sách" },
      { today: "2026-04-05", progress: { done: { [key]: "2026-03-18" } } },
    );
    expect(other.state).toBe("overdue");
  });
});

describe("a plan of another time", () => {
  test("its days are words to be set anew, not overdue", () => {
    const old = entry({ date: "2025-08-10", when: "trước 10/8/2025" }, { today: "2026-07-01" });
    expect(old).toMatchObject({ state: "undated", days: null });
    expect(old.remarks).toEqual(["Kế hoạch ghi “trước 10/8/2025”, đã qua từ lâu nên không tính."]);
  });

  test("soon after its last day they are overdue", () =>
    expect(entry({ date: "2025-08-10" }, { today: "2025-10-01" }).state).toBe("overdue"));

  test("of a conference that is typed for the next year, too", () =>
    expect(entry({ date: "2025-11-20" }, { today: "2025-12-01", conference: "2026-02-20" }).state).toBe("undated"));

  test.each(PLANS.map(({ id }) => id))("%s, chosen in 2026: nothing is overdue", (id) => {
    const plan = PLANS.find((one) => one.id === id)!;
    for (const scope of SCOPES) {
      const { entries, isOfAnotherTime } = timelineOf({
        plan,
        scope,
        conferenceDate: undefined,
        progress: undefined,
        today: "2026-11-28",
      });
      expect(isOfAnotherTime).toBe(entries.some(({ remarks }) => remarks.some((text) => text.includes("từ lâu"))));
      expect(entries.filter(({ state }) => state === "overdue" || state === "soon")).toEqual([]);
    }
  });
});

describe("remarks", () => {
  const remarks = (deadline: Partial<Deadline>, at: { issued?: string; conference?: string; today?: string }) =>
    entry(deadline, { today: "2025-01-10", ...at }).remarks.join(" ");

  test.each([
    ["2025-01-05", "2025-01-04", true],
    ["2025-01-05", "2025-01-06", false],
    ["2025-02", "2025-01-31", true],
    ["2025-02", "2025-02-03", false],
  ])("letter of %s, work by %s", (issued, date, isToldOf) =>
    expect(remarks({ date }, { issued }).includes("trước ngày ban hành")).toBe(isToldOf),
  );

  test("a conference nearly a year after its letter", () => {
    expect(remarks({ conference: "on", within: "2026-01" }, { issued: "2025-01" })).toContain("gần một năm");
    expect(remarks({ conference: "on", within: "2025-10" }, { issued: "2025-01" })).not.toContain("gần một năm");
  });

  test("a conference after the plan's time for it", () =>
    expect(
      remarks(
        { conference: "on", date: "2025-03-20", dateIs: "before", when: "trước ngày 20/3/2025" },
        {
          conference: "2025-03-25",
        },
      ),
    ).toContain("Ngày hội nghị đã ghi (25/3/2025) sau thời gian của kế hoạch (trước ngày 20/3/2025)."));

  test("a free day stays, and is named", () => {
    const sunday = entry({ date: "2025-03-16" }, { today: "2025-03-01" });
    expect(sunday.days?.last).toBe("2025-03-16");
    expect(sunday.remarks).toEqual(["Ngày 16/3/2025 là Chủ nhật; ngày làm việc cuối là 14/3/2025."]);
    const progress = { done: { [sunday.key]: "2025-03-10" } };
    expect(entry({ date: "2025-03-16" }, { today: "2025-03-01", progress }).remarks).toEqual([]);
  });
});

test.each([
  ["2026-02-16", "Tết Nguyên đán"],
  ["2026-02-20", "Tết Nguyên đán"],
  ["2026-04-26", "Giỗ Tổ Hùng Vương"],
  ["2025-09-02", "Quốc khánh"],
  ["2025-03-15", "thứ Bảy"],
  ["2025-03-14", undefined],
])("%s: %s", (day, why) => expect(closedFor(day)).toBe(why));

test("the last working day before Tết", () => expect(workingDayUpTo("2026-02-18")).toBe("2026-02-13"));

describe("whose work", () => {
  const of = (plan: Plan, scope: Scope, today = "2024-07-01") =>
    timelineOf({ plan, scope, conferenceDate: undefined, progress: undefined, today }).entries;
  const preset = (id: string) => PLANS.find((plan) => plan.id === id)!;

  test("of the scope only, in the order of their days", () => {
    const city = of(preset("tp-lang-son-2024"), "thành phố");
    expect(city.map(({ days }) => days?.last)).toEqual([
      "2024-11-30",
      "2025-02-28",
      "2025-06-30",
      ...Array.from({ length: city.length - 3 }, () => undefined),
    ]);
    expect(city.some(({ text }) => text.includes("điểm"))).toBe(false);
  });

  test("a pilot ward, subcommittees, media and budget stand there", () => {
    const plan = preset("tp-lang-son-2024");
    const kinds = [...of(plan, "phường"), ...of(plan, "thành phố")].map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["pilot", "committee", "media", "budget", "report", undefined]));
  });

  test("work that a deadline dates is there once, with who does it", () => {
    const entries = of(preset("tan-doan-2025"), "xã", "2025-07-20");
    expect(entries.filter(({ text }) => /Hội đồng Thi đua - Khen thưởng tỉnh/.test(text))).toHaveLength(1);
    const nobody = { ...preset("tan-doan-2025") };
    const unowned = { ...nobody, deadlines: nobody.deadlines.map(({ by: _by, ...deadline }) => deadline) };
    expect(of(unowned, "xã", "2025-07-20").find(({ key }) => key.includes("report-ahead"))?.who).toBe(
      "Phòng Văn hóa - Xã hội",
    );
  });

  test("keys are told apart", () => {
    for (const plan of PLANS)
      for (const scope of SCOPES) {
        const keys = of(plan, scope).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }
  });
});
