import type { Clause } from "./clauses-of";
import { isAbout, placeOf, wordsAt } from "./fact-at";
import type { PlanFact } from "./plan-facts";
import { daysFromConference, type TimeNamed, timesIn } from "./times-in";

/** What is done by a deadline begins with one of these. */
const VERB =
  /\b(?:gui|nop|bao cao|hoan thanh|hoan thien|lap|xay dung|tong hop|dang ky|tham muu|chuan bi|ra soat|thanh lap|ban hanh|to chuc|trinh|cu|lua chon|binh xet|hop|phan cong|in an|trang tri|phat hanh|cung cap|du tru|tuyen truyen|thong bao|duyet|tham dinh|gioi thieu|de nghi|quyet toan|dang tai|trien khai|thuc hien|chot|kiem tra|xet|tien hanh|thong nhat|moi|nhan|bieu duong|huong dan|xem xet|bo tri|mo|viet|dung|phoi hop|chu tri)\b/;
const CONFERENCE_TIME = /\b(?:hoi nghi|dai hoi|to chuc|du kien|khai mac|thoi gian)\b/;

/** Deadlines, and the day of the conference itself. `year`: the document's, for days without one. */
export function readTimes(clause: Clause, year: number | null): readonly PlanFact[] {
  if (isAbout(clause, ["purpose", "results", "recipients"], 6) || isAgenda(clause)) return [];
  const { plain } = clause;
  const times = timesIn(plain, year);
  const facts = times.flatMap((time, i) => (isBeginning(clause, time, times[i + 1]) ? [] : timeFact(clause, time)));
  const relative = daysFromConference(plain);
  if (relative !== undefined && !times.some((time) => time.start < relative.end && time.end > relative.start))
    facts.push({
      kind: "deadline",
      ...placeOf(clause, relative.start, relative.end),
      ...whoAndWhat(clause, relative.start),
      relativeDays: relative.days,
    });
  return facts;
}

/** The first day of "từ 15/8 đến 20/8" is no deadline. */
function isBeginning({ plain }: Clause, { from, start, end }: TimeNamed, next: TimeNamed | undefined): boolean {
  if (next === undefined || !/^\s*(?:den|-|toi)(?: ngay)?\s*$/.test(plain.slice(end, next.start))) return false;
  return /\btu(?: ngay)?\s*$/.test(plain.slice(0, start)) || /^tu\b/.test(plain.slice(from, start));
}

const isAgenda = (clause: Clause) => isAbout(clause, ["agenda", "banner"], 1);

function timeFact(clause: Clause, named: TimeNamed): readonly PlanFact[] {
  const { time, precision, binds, from, end, clock } = named;
  const isOwn = isConferenceTime(clause, named);
  if (binds === "on" && isOwn) return [{ kind: "date", ...placeOf(clause, from, end), date: time }];
  if (binds === "on" && !isTask(clause)) return [];
  const bound =
    binds === "within" || precision !== "day"
      ? binds === "before" && precision !== "day"
        ? { within: monthBefore(time) }
        : precision === "day"
          ? { by: time }
          : { within: time }
      : binds === "before"
        ? { before: time }
        : { by: time };
  if (isOwn && binds === "within" && precision !== "day" && !/\bhoan thanh\b/.test(clause.plain))
    return [{ kind: "date", ...placeOf(clause, from, end), date: time }];
  return [
    {
      kind: "deadline",
      ...placeOf(clause, from, end),
      ...(isOwn ? { what: "tổ chức hội nghị", who: "" } : whoAndWhat(clause, from)),
      ...bound,
      ...(clock !== undefined && { time: clock }),
    },
  ];
}

/** Before a month or quarter is by the end of the one that precedes it; kept as written: the check counts from it. */
const monthBefore = (time: string) => time;

/** "Thời gian: 01 buổi, dự kiến ngày 20/8/2025": the time of the conference, not of somebody's work. */
function isConferenceTime(clause: Clause, { from }: TimeNamed): boolean {
  if (isAbout(clause, ["work", "dossier", "schedule"], 9)) return false;
  const before = clause.plain.slice(0, from);
  if (/\b(?:gui|nop|bao cao|dang ky|tong hop|lap|danh sach|ho so|ke hoach|tham luan)\b/.test(before)) return false;
  return isAbout(clause, ["time"], 3) || CONFERENCE_TIME.test(before) || /^[\s:]*$/.test(before);
}

const isTask = (clause: Clause) =>
  isAbout(clause, ["work", "dossier", "time", "schedule"], 9) && VERB.test(clause.plain);

const BEFORE_EVENT =
  /\b(?:truoc|sau) khi (?:to chuc|ket thuc|dien ra|khai mac|be mac)(?: (?:hoi nghi|dai hoi))?(?: cap minh)?,?/g;

/** Who owes it and what it is: the section's office or the subject of the sentence, and the words from the verb on. */
function whoAndWhat(clause: Clause, until: number): { who: string; what: string } {
  // "Trước khi tổ chức Hội nghị, tham mưu gửi …": the first verb is not what is owed.
  const behind = AFTER_TIME.exec(clause.plain.slice(until));
  if (/^\s*$/.test(clause.plain.slice(0, until)) && behind !== null)
    return workBehind(clause, until + behind[0].length);
  const ahead = clause.plain.slice(0, until).replace(BEFORE_EVENT, (words) => " ".repeat(words.length));
  const verb = VERB.exec(ahead);
  const isTimeOnly = verb === null || /^\s*(?:thoi gian (?:hoan thanh|thuc hien)|hoan thanh|xong)\b/.test(ahead);
  const what = isTimeOnly ? "" : wordsAt(clause, verb.index, until);
  const subject = verb === null || isTimeOnly ? "" : wordsAt(clause, 0, verb.index);
  return { who: subjectOf(subject) || officeOf(clause), what: what || sentenceBefore(clause) };
}

/** "Trước 05/8: các thôn họp bình xét": the work stands behind the time. */
const AFTER_TIME = /^[^:,]{4,40}[:,]\s*(?=\S)/;

function workBehind(clause: Clause, from: number): { who: string; what: string } {
  const verb = VERB.exec(clause.plain.slice(from));
  const who = verb === null ? "" : subjectOf(wordsAt(clause, from, from + verb.index));
  return {
    who: who || officeOf(clause),
    what: wordsAt(clause, from + (who === "" ? 0 : (verb?.index ?? 0)), clause.plain.length),
  };
}

/** The section's heading where it is an office: "2. Phòng Nội vụ". */
function officeOf({ paragraph }: Clause): string {
  const heading = paragraph.heading.replace(/^(?:Giao(?: cho)?|Đề nghị)\s+/u, "");
  return /^(?:phòng|ban|văn phòng|trung tâm|ủy ban|uỷ ban|công an|hội|đoàn|mặt trận|ubnd|công chức|đảng ủy|thường trực|các |trưởng|bộ phận|đài|trạm|trường|tổ (?!chức)|kế toán|hội đồng|sở|thành viên)/iu.test(
    heading,
  )
    ? heading
    : "";
}

function subjectOf(words: string): string {
  const name = words
    .replace(/^.*[:,]\s*/u, "")
    .replace(/^(?:đề nghị|giao cho|giao|yêu cầu|khi đó|sau đó)\s+/iu, "")
    .replace(/\s+(?:có trách nhiệm|chủ trì|phải|cần|sẽ|phối hợp.*)$/iu, "");
  return name.length <= 120 && /\p{L}{2}/u.test(name) && !/^(?:trước|sau|thời|căn cứ|trong|đồng thời)/iu.test(name)
    ? name.trim()
    : "";
}

/** "… Thời gian hoàn thành: Tháng 11/2024." — what, the sentence before says. */
function sentenceBefore({ paragraph, sentence }: Clause): string {
  const before = paragraph.words.text.slice(0, paragraph.words.at[sentence[0]] ?? 0).trim();
  return before
    .replace(/^[-+\d.)\s]+/u, "")
    .slice(-300)
    .replace(/[.;:]+$/u, "");
}
