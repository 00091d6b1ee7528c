import { sensesIn } from "../../lexicon/senses-in";
import { clockBefore, clockBehind } from "./clock-of";
import type { Clause } from "./clauses-of";
import { daysFromEvent } from "./days-from-event";
import { isAbout, placeOf, wordsAt } from "./fact-at";
import { isOfProgramme } from "./is-of-programme";
import { levelsIn } from "./level-lists";
import type { FactOf, PlanFact } from "./plan-facts";
import { plainText } from "./plain-words";
import { isHeldOn, readingOfTime } from "./reading-of-time";
import { WORK_TOPICS } from "./time-seen";
import type { TaggedClause } from "./tagged-clause";
import { type TimeNamed, timesIn } from "./times-in";
import { subjectOf, type Work, workOf } from "./who-owes";

/** Facts of a clause, and whether a time in it was left open: it may be one thing or another. */
export interface TimesRead {
  readonly facts: readonly PlanFact[];
  readonly isOpen: boolean;
}

/** What is done by a deadline for the conference itself. */
export const HELD = "tổ chức hội nghị";
const NOTHING: TimesRead = { facts: [], isOpen: false };

/**
 * Deadlines, and the day of the conference itself. `year`: the document's, for days without one; `own`: what its office
 * calls its own conference.
 */
export function readTimes(tagged: TaggedClause, year: number | null, own: readonly string[]): TimesRead {
  const { clause, plain } = tagged;
  if (isAbout(clause, ["purpose", "results", "recipients"], 6)) return NOTHING;
  if (isOfProgramme(clause) && !isAmongWork(clause) && !isHandedOver(tagged)) return NOTHING;
  const times = timesIn(plain, year).map((time) => asBefore(clause, time));
  const facts: PlanFact[] = [];
  let isOpen = false;
  let earlier: readonly [number, number] | undefined;
  for (const time of times) {
    const reading = readingOfTime(tagged, time, year);
    if (reading === "open" || reading === "beginning" || reading === "recurring") isOpen = true;
    else if (reading === "conference" && isHeldOn(time) && !isToBeFinished(clause, time))
      facts.push(dateOf(clause, time));
    else if (reading === "conference" || reading === "work") facts.push(deadlineOf(tagged, time, reading, earlier));
    if (reading === "conference" || reading === "work") earlier = [time.from, time.end];
  }
  const relative = relativeOf(tagged, times, own);
  return { facts: relative === undefined ? facts : [...facts, relative], isOpen };
}

/** "trước ngày rằm tháng 8 (06/10/2025)", "chậm nhất thứ Sáu tuần tới (14/3)": the day in the brackets says which. */
function asBefore({ inBrackets, paragraph: { words }, sentence, start, plain }: Clause, time: TimeNamed): TimeNamed {
  if (!inBrackets || time.binds !== "on" || !/^\s*(?:tuc |la )?(?:ngay )?\s*$/.test(plain.slice(0, time.start)))
    return time;
  const bound = DAY_AHEAD.exec(words.plain.slice(sentence[0], start))?.[1];
  return bound === undefined ? time : { ...time, binds: bound === "truoc" ? "before" : "by" };
}
const DAY_AHEAD =
  /\b(truoc|cham nhat|den het)(?: (?:la|vao|ngay))*\s+(?:ngay )?(?:ram|mung|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\b[^,;.()]{0,25}\($/;

/** "Duyệt chương trình: 10/8/2025" among work is no programme. */
const isAmongWork = ({ paragraph: { around } }: Clause) =>
  WORK_TOPICS.some((topic) => around.find((topics) => topics.length > 0)?.includes(topic));

/** "Bài tham luận gửi Văn phòng trước hội nghị 07 ngày" below the programme is no step of it. */
const isHandedOver = ({ clause, plain }: TaggedClause) =>
  /\b(?:gui|nop|dang ky)\b.*\b(?:truoc|cham nhat)\b/.test(plain) && !isAbout(clause, ["banner"], 1);

function dateOf(clause: Clause, { from, end, time, until, precision, clock }: TimeNamed): FactOf<"date"> {
  const { paragraph, start, inBrackets } = clause;
  // "8h00 sáng thứ Bảy (30/8/2025)"
  const around = paragraph.words.plain;
  const hour =
    clock ??
    (inBrackets
      ? clockBefore(around.slice(0, start - 1))?.clock
      : clockBehind(around.slice(start + end).replace(/^\s*\(/, "")));
  return {
    kind: "date",
    ...placeOf(clause, from, end),
    date: time,
    ...(until !== undefined && precision === "day" && { until }),
    ...(hour !== undefined && { time: hour }),
  };
}

/** "Hoàn thành trong quý I": until when conferences are held, not when. */
const isToBeFinished = ({ plain }: Clause, { binds, end }: TimeNamed) =>
  binds === "within" && /\b(?:hoan thanh|xong)\b/.test(plain.slice(0, end) + plain.slice(end).replace(/,.*$/, ""));

/** "Cấp cơ sở hoàn thành trước …": all that a level can be done with is its conference. */
const isLevel = (what: string) =>
  /^(?:hội nghị |đại hội )?cấp [^.;:()]+$/iu.test(what) && levelsIn(what, plainText(what).plain).lists.length > 0;

/** "Tháng 7/2025: Hội nghị Công an tỉnh": nothing but the conference. */
const isConference = (what: string) =>
  /^(?:hội nghị|đại hội|lễ (?:tuyên dương|biểu dương|tôn vinh|vinh danh))(?!\p{L})[^,;:]{0,80}(?:, nhân .*)?$/iu.test(
    what,
  ) &&
  !/(?<!\p{L})điểm(?!\p{L})/iu.test(what) &&
  !sensesIn(what).some(({ sense, start }) => start > 0 && sense.startsWith("verb:"));

/** "Xã A tổ chức điểm trong tháng 6, các xã còn lại xong trước …": they hold theirs. */
const isOfTheRest = ({ who, what }: Work) => /còn lại$/iu.test(who) && /điểm(?!\p{L})/iu.test(what);

function deadlineOf(
  tagged: TaggedClause,
  named: TimeNamed,
  reading: "conference" | "work",
  earlier: readonly [number, number] | undefined,
): FactOf<"deadline"> {
  const { time, until, precision, binds, from, end, clock } = named;
  const last = until ?? time;
  const work = workOf(tagged, from, end, earlier);
  const isOfConference = reading === "conference" || isLevel(work.what) || isConference(work.what) || isOfTheRest(work);
  return {
    kind: "deadline",
    ...placeOf(tagged.clause, from, end),
    ...(isOfConference ? { what: HELD, who: subjectOf(tagged, from) } : work),
    ...(until !== undefined && binds === "span" && precision === "day" && { from: time }),
    ...(precision === "year"
      ? { by: `${time}-12-31` }
      : binds === "before"
        ? { before: firstDay(time) }
        : precision === "day"
          ? { by: last }
          : { within: last }),
    ...(clock !== undefined && { time: clock }),
  };
}

/** "trước tháng 10/2025", "trước quý IV/2025": before its first day. */
function firstDay(time: string): string {
  const [year = "", part = "", day = "01"] = time.split("-");
  const quarter = /^Q(\d)$/.exec(part)?.[1];
  const month = quarter === undefined ? part : String(Number(quarter) * 3 - 2).padStart(2, "0");
  return [year, month, day].join("-");
}

const OWN_EVENT =
  /\b(?:hoi nghi|dai hoi|le|toa dam|gap mat|khai mac|be mac)\b|^(?:(?:khi|ngay|thoi diem|to chuc|ket thuc|dien ra|du kien|xong)\s*)+$/;

/** Whether days are counted from the conference itself: not from a signature, nor from somebody else's congress. */
const isOwnEvent = (event: string, own: readonly string[]) => {
  const level = /\b(?:hoi nghi|dai hoi)\b.*\b(tinh|thanh pho|huyen|toan quoc|trung uong|cap tren)\b/.exec(event)?.[1];
  return (
    (event === "" || OWN_EVENT.test(event)) &&
    !/\b(?:ky|ban hanh|phe duyet|nhan duoc|nhan|co (?:van ban|quyet dinh|ket qua))\b/.test(event) &&
    (level === undefined || own.some((name) => plainText(name).plain === level))
  );
};

/** Days from the conference, or from what the clause says. */
function relativeOf(
  tagged: TaggedClause,
  times: readonly TimeNamed[],
  own: readonly string[],
): FactOf<"deadline"> | undefined {
  const { paragraph, sentence, start } = tagged.clause;
  const ahead = paragraph.words.plain.slice(sentence[0], start);
  const named = daysFromEvent(tagged.plain, ahead.trim() === "" ? plainText(paragraph.heading).plain : ahead);
  if (named === undefined || times.some((time) => time.start < named.end && time.end > named.start)) return undefined;
  return {
    kind: "deadline",
    ...placeOf(tagged.clause, named.start, named.end),
    ...workOf(tagged, named.start, named.end),
    relativeDays: named.days,
    ...(!isOwnEvent(named.event, own) && { since: wordsAt(tagged.clause, ...named.eventAt) }),
    ...(named.workingDays && { workingDays: true as const }),
  };
}
