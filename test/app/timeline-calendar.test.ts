import { timelineCalendar } from "../../src/app/plan/timeline-calendar";
import { timelineOf } from "../../src/app/plan/timeline";
import type { PlanProgress } from "../../src/domain/choices";
import type { Plan } from "../../src/domain/plan";
import { inventedPlan } from "../ui/invented-plan";

const source = { clause: "Mục III.1" };
const PLAN: Plan = {
  ...inventedPlan,
  departments: [],
  deadlines: [
    {
      id: "report",
      text: "Gửi báo cáo tổng kết phong trào thi đua, danh sách trích ngang và chương trình; nêu rõ kết quả, tồn tại, nguyên nhân",
      scopes: ["xã"],
      when: "trước ngày 20/3/2026, chậm nhất 17:00",
      date: "2026-03-20",
      dateIs: "before",
      time: "17:00",
      by: "Phòng Văn hóa – Xã hội",
      to: "Hội đồng Thi đua – Khen thưởng tỉnh",
      source,
    },
    { id: "month", text: "Họp xét", scopes: ["xã"], when: "trong tháng 2/2026", within: "2026-02", source },
    { id: "words", text: "Tuyên truyền", scopes: ["xã"], when: "thường xuyên", source },
  ],
};

const calendarOf = (progress?: PlanProgress, now = "2026-01-05T08:00:00Z") =>
  timelineCalendar(
    PLAN,
    timelineOf({ plan: PLAN, scope: "xã", conferenceDate: undefined, progress, today: "2026-01-05" }).entries,
    new Date(now),
  );

/** RFC 5545, 3.1: lines end with CRLF; a line that begins with a space goes on with the one before. */
function linesOf(text: string): readonly string[] {
  return text.replace(/\r\n[ \t]/g, "").split("\r\n");
}

/** Properties of each event, those of its alarms left out; the last of a name. */
function eventsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const events: Record<string, string>[] = [];
  let isAlarm = false;
  for (const line of linesOf(text)) {
    if (line === "BEGIN:VEVENT") events.push({ alarms: "" });
    if (line === "BEGIN:VALARM") isAlarm = true;
    const event = events.at(-1);
    const at = line.indexOf(":");
    if (event !== undefined && !isAlarm) event[line.slice(0, at)] ??= line.slice(at + 1);
    if (event !== undefined && isAlarm && line.startsWith("TRIGGER")) event["alarms"] += `${line} `;
    if (line === "END:VALARM") isAlarm = false;
  }
  return events;
}

const unescaped = (text = "") => text.replace(/\\n/g, "\n").replace(/\\([\\;,])/g, "$1");

test("lines are at most 75 octets, no letter is torn, and unfolded they say the text", () => {
  const text = calendarOf();
  for (const line of text.split("\r\n")) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\uFFFD/);
  }
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const [, report] = eventsOf(text);
  expect(unescaped(report?.["SUMMARY"])).toBe(`Hạn 17:00: ${PLAN.deadlines[0]?.text ?? ""}`);
  expect(unescaped(report?.["DESCRIPTION"])).toContain(
    "Thực hiện: Phòng Văn hóa – Xã hội\nGửi: Hội đồng Thi đua – Khen thưởng tỉnh\nKế hoạch ghi: trước ngày 20/3/2026, chậm nhất 17:00",
  );
});

test("one all-day event on the last day, what has no day left out, reminded of three days and one day ahead", () => {
  const events = eventsOf(calendarOf());
  expect(events.map((event) => event["DTSTART;VALUE=DATE"])).toEqual(["20260228", "20260319"]);
  for (const { alarms } of events) expect(alarms?.trim().split(" ")).toEqual(["TRIGGER:-P2DT15H", "TRIGGER:-PT15H"]);
});

test("made again, it takes the place of the earlier: same UID, later SEQUENCE", () => {
  const [before, after] = [calendarOf(), calendarOf(undefined, "2026-01-05T08:05:00Z")].map(eventsOf);
  expect(after?.map(({ UID }) => UID)).toEqual(before?.map(({ UID }) => UID));
  expect(new Set(before?.map(({ UID }) => UID)).size).toBe(2);
  before?.forEach((event, i) => expect(Number(after?.[i]?.["SEQUENCE"])).toBeGreaterThan(Number(event["SEQUENCE"])));
});

test("what is done says so and rings no more", () => {
  const { key } = timelineOf({
    plan: PLAN,
    scope: "xã",
    conferenceDate: undefined,
    progress: undefined,
    today: "2026-01-05",
  }).entries[0]!;
  const [done] = eventsOf(calendarOf({ done: { [key]: "2026-01-04" } }));
  expect(unescaped(done?.["SUMMARY"])).toBe("Đã xong: Họp xét");
  expect(done?.["alarms"]).toBe("");
});
