import type { Clause } from "./clauses-of";
import { quoted } from "./plain-words";
import { introLength, isOffice, type Span, subjectIn, type Told, toldIn, verbsIn } from "./subject-in";
import type { TaggedClause } from "./tagged-clause";
import { stepBehind, TIME_ONLY, whatOf } from "./what-owed";

/** Who owes what to whom by a time. */
export interface Work {
  readonly who: string;
  readonly what: string;
  readonly to?: string;
}

const MANNER =
  /(?<!hậu)(?:\s+(?:trực tiếp|có trách nhiệm|có thể|chủ trì|chủ động|khẩn trương|nghiêm túc|kịp thời|tiếp tục|tích cực|vui lòng|hoan hỷ|kính|phải|cần|sẽ|đã|đi|phối hợp.*|được)|,?\s+là (?:cơ quan|đơn vị|bộ phận|đầu mối|thường trực).*)+$/iu;

/**
 * Who owes what to whom, for the words of a time (`from` … `end`) in a clause; `earlier`: the time before it.
 * The subject of the sentence, else the one of the paragraph so far, else the office that the section names.
 */
export function workOf(tagged: TaggedClause, from: number, end: number, earlier: Span = NO_TIME): Work {
  const { clause } = tagged;
  const told = toldOf(tagged);
  const isFirst = comesFirst(told, from, end);
  const otherwise = workOfStep(clause) ?? (isFirst ? undefined : workAlone(tagged, told, from, earlier));
  if (otherwise !== undefined) return otherwise;
  const since = earlier[1];
  const behind = isFirst ? behindTime(told, end) : from;
  const region: Span = isFirst ? [behind, told.text.length] : [0, from];
  const isDone = !isFirst && DONE.test(tagged.plain.slice(from));
  const later = since > 0 && !isFirst ? subjectIn(told, [since, from], isDone) : undefined;
  const subject = later ?? subjectIn(told, region, isDone);
  const to = recipientIn(told, isFirst ? region : [since, from]);
  const inBrackets = subject === undefined ? officeBehind(clause) : undefined;
  const what = whatOf(clause, told, region, subject, since);
  if (clause.replaces !== undefined && subject === undefined) return workAmended(clause, what);
  return {
    who: subject === undefined ? (inBrackets?.who ?? inherited(clause)) : named(clause, subject),
    what: inBrackets === undefined ? what : what.replace(inBrackets.words, "").trim(),
    ...(to !== undefined && { to: named(clause, to) }),
  };
}

/** Of a time behind nothing but who does it. */
function workAlone({ clause }: TaggedClause, told: Told, from: number, earlier: Span): Work | undefined {
  const doer = doerAlone(told, from, earlier);
  if (doer === undefined) return undefined;
  const { start, stop, region } = doer;
  const what = whatOf(clause, told, region, subjectIn(told, region), 0);
  return { who: named(clause, [start, stop]), what };
}

/** "Thay “trước ngày A” tại khoản 1 (thời hạn các xã gửi báo cáo) bằng “trước ngày B”": who and what of these words. */
function workAmended({ paragraph: { words }, sentence }: Clause, what: string): Work {
  const work = what === "" ? IN_BRACKETS.exec(words.typed.slice(...sentence))?.groups?.["work"] : what;
  return workIn((work ?? "").replace(OF_TIME, "").trim());
}

/** Who does what to whom, in words that say nothing else. */
function workIn(text: string): Work {
  const told = toldIn(text);
  const region: Span = [0, text.length];
  const subject = subjectIn(told, region);
  const to = recipientIn(told, region);
  return {
    who: tidy(text.slice(...(subject ?? [0, 0]))),
    what: text.slice(subject?.[1] ?? 0).trim(),
    ...(to !== undefined && { to: tidy(text.slice(...to)) }),
  };
}

const IN_BRACKETS = /\((?:thời (?:hạn|gian) |hạn )?(?<work>[^()]{8,})\)/iu;

/** "Bước 2 (từ 06/6 đến 15/6): Công đoàn bình chọn". */
function workOfStep(clause: Clause): Work | undefined {
  const step = stepBehind(clause);
  return step === undefined ? undefined : workIn(step);
}

/** "Sửa đổi thời hạn nộp báo cáo thành …", "Gia hạn thời gian gửi tham luận": what it is the time of. */
const OF_TIME =
  /^(?:(?:sửa đổi|điều chỉnh|thay đổi|gia hạn|kéo dài|lùi|đổi|chuyển)\s+)?(?:(?:mốc )?thời (?:hạn|gian|điểm)|hạn|ngày)\s+|\s+(?:được )?(?:thành|sang|như sau|là|đến)\s*$/giu;
const NO_TIME: Span = [0, 0];
/** What stands before a time that comes first and says nothing of the work: "Bước 1:", "Sau hội nghị:". */
const STEP_AHEAD =
  /^\s*(?:(?:bước|đợt|giai đoạn|lần|vòng|mốc)\s+[\dIVX]+\s*[:.–-]|(?:trước|sau|trong)(?: khi)?(?: kết thúc| tổ chức| bế mạc)? (?:hội nghị|đại hội)\s*:|(?:trước|sau) đó,?|phấn đấu(?=\s*$))/iu;

/**
 * Right before a time nothing but who: "…, riêng Chi hội A trước …" does what was said before the time before,
 * "Tổng hợp danh sách: Văn phòng, trước …" what stands before the colon. `region`: where to look for it.
 */
function doerAlone(
  told: Told,
  from: number,
  earlier: Span,
): { readonly start: number; readonly stop: number; readonly region: Span } | undefined {
  const colon = told.text.lastIndexOf(":", from - 1);
  const at = earlier[1] > 0 ? earlier[1] : colon + 1;
  const before = told.text.slice(0, at);
  const stop = at + told.text.slice(at, from).replace(DONE_LAST, "").length;
  if (at === 0 || verbsIn(told, [at, stop]).length > 0 || HANDED_TO.test(before)) return undefined;
  const start = at + (/^[\s,;.]*/.exec(told.text.slice(at))?.[0].length ?? 0);
  const span = subjectIn(told, [start, stop], true);
  if (span === undefined || (earlier[1] === 0 && !/^(?:\p{Lu}|(?:các|mỗi|từng) )/u.test(told.text.slice(start))))
    return undefined;
  if (span[0] - start > introLength(told.text.slice(start))) return undefined;
  const region: Span = earlier[1] > 0 ? [0, earlier[0]] : [0, colon];
  return verbsIn(told, region).length === 0 && earlier[1] === 0 ? undefined : { start: span[0], stop, region };
}
/** "Đơn vị làm điểm: xã A, hoàn thành trước …". */
const DONE_LAST = /[\s,;–-]*(?:(?:hoàn thành|xong|thời (?:gian|hạn))[\s:]*)+$/iu;
/** What comes next is whom it goes to. */
const HANDED_TO =
  /(?:nơi (?:nhận|nộp|gửi)|địa chỉ|(?:gửi|nộp|trình|báo cáo|chuyển)(?: \p{L}+){0,6} (?:về|cho|tới|đến|lên)|gửi|nộp)\s*:?\s*$/iu;

/** What is done stands behind the time: "Trước 05/8: …", "Trong thời gian 10 ngày sau hội nghị, …". */
function comesFirst(told: Told, from: number, end: number): boolean {
  const ahead = told.text.slice(0, from);
  if (/^[\s"'-]*(?:đúng|vào|lúc|dự kiến|từ nay|từ)?\s*$/iu.test(ahead.replace(STEP_AHEAD, ""))) return true;
  return (
    TIME_ONLY.test(ahead) && /^\s*[,:]/.test(told.text.slice(end)) && verbsIn(told, [end, told.text.length]).length > 0
  );
}

/**
 * "thành lập Ban Tổ chức (Sở Nội vụ)", "Kịch bản (Phòng Văn hóa): trình duyệt …": who does it stands in brackets at the
 * end of the sentence, or before a colon.
 */
function officeBehind({
  paragraph: { words },
  start,
  sentence,
  inBrackets,
}: Clause): { readonly who: string; readonly words: string } | undefined {
  const match = inBrackets
    ? null
    : /\((?<office>[^()\d]{2,60})\)(?=[\s.;]*$|\s*:)/.exec(words.plain.slice(start, sentence[1]));
  if (match === null) return undefined;
  const at = start + match.index;
  const who = officeIn(words.typed.slice(at + 1, at + 1 + (match.groups?.["office"]?.length ?? 0)));
  return who === "" ? undefined : { who, words: quoted(words, at, at + match[0].length) };
}

/** "các huyện còn lại xong trước …": the time begins with its verb. */
const DONE = /^(?:xong|hoan thanh)\b/;

/** Who the clause itself names before a time: "Các trường trực thuộc tổ chức hội nghị xong trước …"; "". */
export function subjectOf(tagged: TaggedClause, from: number): string {
  const { clause } = tagged;
  const told = toldOf(tagged);
  const span = subjectIn(told, [0, from], DONE.test(tagged.plain.slice(from)));
  return span === undefined ? "" : named(clause, span);
}

/** The office that a heading or the beginning of a paragraph names: "2. Giao Phòng Nội vụ chủ trì …"; "". */
function officeIn(text: string): string {
  const told = toldIn(text);
  const span = subjectIn(told, [0, text.length], true);
  // "Thành lập Ban Tổ chức, các tiểu ban": what stands behind a comma of a heading does nothing.
  return span === undefined || /[,;]\s*$/.test(text.slice(0, span[0])) ? "" : tidy(text.slice(...span));
}

const toldOf = ({ typed, tags }: TaggedClause): Told => ({ text: typed, senses: tags });

/** "Trước 05/8: các thôn họp …", "Trước khi tổ chức Hội nghị, tham mưu …". */
function behindTime(told: Told, end: number): number {
  const rest = told.text.slice(end);
  const stop = /^(?:\s+[-–]|[^,:]{0,60}[,:])\s*(?=\S)/.exec(rest)?.[0].length;
  // "Chậm nhất 05 ngày làm việc gửi báo cáo, danh sách": the comma stands in what is done.
  const isInside = stop === undefined || verbsIn(told, [end, end + stop]).length > 0;
  return end + (isInside ? (/^[\s)]*/.exec(rest)?.[0].length ?? 0) : stop);
}

const TOWARDS = /(?:^|\s)(?:về|cho|tới|đến|lên|với)\s+$/iu;
const DIRECT = /(?:^|\s)(?:gửi|trình|báo cáo|nộp|xin ý kiến|chuyển)\s+$/iu;
const RECIPIENT_ENDS =
  /[,;:.()“”"]|\s{2,}|\s(?:để|trước|chậm nhất|xong|bằng|qua|theo|trong|kết quả|hạn|vào|và (?=gửi|nộp|báo)|tại|khi|sau|từ|đúng|xem|phê|về)(?!\p{L})/iu;

/** To whom: the office behind "về", "cho" … or right behind the verb that hands over. */
function recipientIn(told: Told, [from, to]: Span): Span | undefined {
  const handing = verbsIn(told, [from, to]).filter(({ sense }) => sense === "verb:handOver");
  const [first] = handing;
  if (first === undefined) return undefined;
  const offices = told.senses.filter(({ sense, start, end }) => isOffice(sense) && start >= first.end && end <= to);
  for (const way of [TOWARDS, DIRECT]) {
    const office = [...offices]
      .reverse()
      .find(({ start }) => way.test(withoutMany(told.text.slice(first.start, start))));
    if (office === undefined) continue;
    const many = /(?:các|mỗi|từng|những)\s+$/iu.exec(told.text.slice(0, office.start))?.[0].length ?? 0;
    const verb = verbsIn(told, [office.end, to])[0]?.start ?? to;
    const rest = told.text.slice(office.end, verb);
    return [office.start - many, office.end + (RECIPIENT_ENDS.exec(rest)?.index ?? rest.length)];
  }
  return undefined;
}

const withoutMany = (text: string) => text.replace(/(?:các|mỗi|từng|những)\s+$/iu, "");

/** "lễ tuyên dương tổ chức ngày 19/5": held by whoever holds the conference. */
const EVENT_FIRST = /^\s*(?:hoi nghi|dai hoi|(?:buoi )?le(?! (?:tan|phuc)))\b[^,;:]{0,60}\b(?:to chuc|dien ra)\s/;

/** Nobody in the clause itself: who was named before in the paragraph, else the office of the section. */
function inherited({ paragraph, start, plain }: Clause): string {
  const { words, marker, heading, sections, index } = paragraph;
  if (EVENT_FIRST.test(plain)) return "";
  const from = marker?.length ?? 0;
  // "Sở Nội vụ (Ban Thi đua): …": who stands in brackets before the colon is a part of the one before.
  const text = words.typed.slice(0, start).replace(/\([^()]*\)(?=\s*:)/g, (inside) => " ".repeat(inside.length));
  const ends = [...text.matchAll(/[.;]\s+|[()]/g)].map(({ index, 0: sign }) => index + sign.length);
  for (const at of [from, ...ends.filter((end) => end > from)].reverse()) {
    const span = subjectIn(toldIn(text), [at, ends.find((end) => end > at) ?? start]);
    if (span !== undefined) return tidy(quoted(words, ...span));
  }
  // "7. UBND các xã" above "7.1. Xây dựng kế hoạch": the heading may be what is done.
  const above = sections.flatMap((section) => (section.id === index || section.heading === "" ? [] : section.heading));
  for (const text of [heading, ...above.slice(-2).reverse()].filter((one) => !INTRODUCES.test(one))) {
    const office = officeIn(text);
    if (office !== "") return office;
  }
  return "";
}

/** "Nhà trường xây dựng kế hoạch như sau" */
const INTRODUCES = /(?<!\p{L})như sau$|(?<!\p{L})sau đây$/iu;

const named = ({ paragraph: { words }, start }: Clause, [from, to]: Span) =>
  tidy(quoted(words, start + from, start + to));
const tidy = (text: string) =>
  text
    .trim()
    .replace(/^[\s,;:.–"“'-]+|[\s,;:.–("”'-]+$/gu, "")
    .replace(MANNER, "")
    .trim();
