import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { Plan } from "../../domain/plan";
import { fold } from "../../domain/vietnamese-text";
import type { TimelineEntry } from "./timeline";
import { stateInWords } from "./timeline-words";

/** Nine in the morning three days and one day ahead, in seconds before the day begins. */
const ALARMS = [63 * 3600, 15 * 3600];

/**
 * The dated entries as a calendar file (RFC 5545): one all-day event on the last day of each, with reminders while it
 * is not done. The same entry keeps its UID and gets a higher SEQUENCE, so that a later import takes the place of the
 * earlier. `now`: when the file is made.
 */
export function timelineCalendar(
  plan: Pick<Plan, "id" | "title" | "year">,
  entries: readonly TimelineEntry[],
  now: Date,
): string {
  const calendar = ical({
    name: `Tiến độ: ${plan.title}`,
    prodId: { company: "Cơ cấu đại biểu", product: "Tiến độ", language: "VI" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) {
    if (entry.days === null) continue;
    const event = calendar.createEvent({
      id: `${uidOf(plan, entry)}@co-cau-dai-bieu`,
      sequence: Math.floor(now.getTime() / 60_000),
      stamp: now,
      lastModified: now,
      allDay: true,
      start: new Date(`${entry.days.last}T00:00:00Z`),
      summary: summaryOf(entry),
      description: descriptionOf(entry),
      // It takes nobody's time.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (entry.state === "done") continue;
    for (const triggerBefore of ALARMS)
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore, description: summaryOf(entry) });
  }
  return calendar.toString();
}

/** The plan's title may be that of last year's conference too: the year goes with it. */
function uidOf({ id, year }: Pick<Plan, "id" | "year">, { key }: TimelineEntry): string {
  return `${id}-${String(year)}-${fold(key).replace(/[^a-z0-9]+/g, "-")}`;
}

function summaryOf({ text, time, state, isConference }: TimelineEntry): string {
  const begins = state === "done" ? "Đã xong: " : isConference ? "" : `Hạn${time === undefined ? "" : ` ${time}`}: `;
  return `${begins}${text}`;
}

function descriptionOf(entry: TimelineEntry): string {
  const { who, to, when, clause, remarks } = entry;
  return [
    ...(who === "" ? [] : [`Thực hiện: ${who}`]),
    ...(to === "" ? [] : [`Gửi: ${to}`]),
    ...(when === "" ? [] : [`Kế hoạch ghi: ${when}`]),
    ...(clause === undefined ? [] : [`Căn cứ: ${clause}`]),
    ...(entry.state === "done" ? [stateInWords(entry)] : []),
    ...remarks,
  ].join("\n");
}
