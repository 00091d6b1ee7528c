import type { Sense } from "../../lexicon/senses";
import { sensesIn } from "../../lexicon/senses-in";
import type { SenseFound } from "../../lexicon/word-tree";
import type { Clause } from "./clauses-of";
import { quoted } from "./plain-words";
import type { TaggedClause } from "./tagged-clause";

/** Who owes what to whom by a time. */
export interface Work {
  readonly who: string;
  readonly what: string;
  readonly to?: string;
}

type Span = readonly [number, number];

/** Words of a text with their senses and where each verb stands that may be what somebody does. */
interface Told {
  /** With marks and capitals; brackets are blank. */
  readonly text: string;
  readonly senses: readonly SenseFound[];
}

const INTRODUCED =
  /^(?:đề nghị|giao nhiệm vụ cho|giao cho|giao|yêu cầu|phân công|khi đó|sau đó|đồng thời|riêng|đối với)\s+/iu;
const MANY = /^(?:tất cả |toàn bộ )?(?:các|mỗi|từng|những)\s+/iu;
/** What is no subject though it may begin like one. */
const NO_OFFICE = /^(?:trước|sau|thời|căn cứ|thực hiện|theo|trong|khi|để|nhằm|nếu|ngoài|cùng|hồ sơ|không)(?!\p{L})/iu;
const MANNER = /(?<!hậu)\s+(?:trực tiếp|có trách nhiệm|chủ trì|phải|cần|sẽ|đã|phối hợp.*|được)$/iu;

/**
 * Who owes what to whom, for the words of a time (`from` … `end`) in a clause; `since`: where a time before it ends.
 * The subject of the sentence, else the one of the paragraph so far, else the office that the section names.
 */
export function workOf(tagged: TaggedClause, from: number, end: number, since: number): Work {
  const { clause } = tagged;
  const told = toldOf(tagged);
  const isFirst = comesFirst(told, from, end);
  const behind = isFirst ? behindTime(told.text, end) : from;
  const region: Span = isFirst ? [behind, told.text.length] : [0, from];
  const isDone = !isFirst && DONE.test(tagged.plain.slice(from));
  const later = since > 0 && !isFirst ? subjectIn(told, [since, from], isDone) : undefined;
  const subject = later ?? subjectIn(told, region, isDone);
  const to = recipientIn(told, isFirst ? region : [since, from]);
  const inBrackets = subject === undefined ? officeBehind(clause) : undefined;
  const what = whatOf(clause, told, region, subject, since);
  return {
    who: subject === undefined ? (inBrackets?.who ?? inherited(clause)) : named(clause, subject),
    what: inBrackets === undefined ? what : what.replace(inBrackets.words, "").trim(),
    ...(to !== undefined && { to: named(clause, to) }),
  };
}

/** What is done stands behind the time: "Trước 05/8: …", "Trong thời gian 10 ngày sau hội nghị, …". */
function comesFirst(told: Told, from: number, end: number): boolean {
  const ahead = told.text.slice(0, from);
  if (/^[\s"'-]*(?:đúng|vào|lúc|dự kiến|từ nay|từ)?\s*$/iu.test(ahead)) return true;
  return (
    TIME_ONLY.test(ahead) && /^\s*[,:]/.test(told.text.slice(end)) && verbsIn(told, [end, told.text.length]).length > 0
  );
}

/** "thành lập Ban Tổ chức (Sở Nội vụ)": who does it stands in brackets at the end of the sentence. */
function officeBehind({
  paragraph: { words },
  start,
  sentence,
  inBrackets,
}: Clause): { readonly who: string; readonly words: string } | undefined {
  const match = inBrackets ? null : /\((?<office>[^()\d]{2,60})\)[\s.;]*$/.exec(words.plain.slice(start, sentence[1]));
  if (match === null) return undefined;
  const at = start + match.index;
  const who = officeIn(words.typed.slice(at + 1, at + 1 + (match.groups?.["office"]?.length ?? 0)));
  return who === ""
    ? undefined
    : { who, words: quoted(words, at, at + match[0].trimEnd().replace(/[.;\s]+$/, "").length) };
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
  return span === undefined ? "" : tidy(text.slice(...span));
}

const toldOf = ({ typed, tags }: TaggedClause): Told => ({ text: typed, senses: tags });
const toldIn = (text: string): Told => ({ text, senses: sensesIn(text) });

/** "Trước 05/8: các thôn họp …", "Trước khi tổ chức Hội nghị, tham mưu …". */
function behindTime(text: string, end: number): number {
  const rest = text.slice(end);
  const stop = /^[^,:]{0,60}[,:]\s*(?=\S)/.exec(rest);
  return end + (stop?.[0].length ?? /^[\s)]*/.exec(rest)?.[0].length ?? 0);
}

const isOffice = (sense: Sense) => ["office", "body", "unit:sending", "group:post"].includes(sense);
const isWork = (sense: Sense) => sense === "verb:work" || sense === "verb:handOver";

/** Verbs between two places, as verbs: no part of a name ("Ban Tổ chức"), no noun ("các tổ chức"). */
function verbsIn({ text, senses }: Told, [from, to]: Span): readonly SenseFound[] {
  return senses.filter(({ sense, start, end }) => {
    if (!isWork(sense) || start < from || end > to) return false;
    const isBeginning = /^[\s“"'(]*$|[:,;]\s*$/u.test(text.slice(from, start));
    if (!isBeginning && /^\p{Lu}/u.test(text.slice(start, end))) return false;
    return !isNoun(text.slice(0, start), text.slice(start, end), text.slice(end));
  });
}

function isNoun(before: string, word: string, behind: string): boolean {
  if (/^tổ chức$/iu.test(word))
    return (
      /(?:^|\s)(?:các|mọi|những|công tác|ban)\s+$/iu.test(before) ||
      /^\s+(?:chính trị|đoàn thể|hội|đảng|cơ sở|cán bộ)(?! nghị)(?!\p{L})/iu.test(behind)
    );
  if (/^phụ trách$/iu.test(word)) return /(?:công chức|cán bộ|giáo viên|thành viên|lãnh đạo)\s+$/iu.test(before);
  if (/^phục vụ$/iu.test(word)) return /(?:bộ phận|tổ|nhóm)\s+$/iu.test(before);
  return false;
}

/** A subject stands behind a comma, behind who is asked, or behind "Sau khi kết thúc Hội nghị". */
const SUBJECT_AHEAD =
  /[,:;.]\s+|(?:^|\s)(?:đề nghị|yêu cầu|giao cho|giao|phân công)\s+(?=\S)|^\s*(?:trước|sau) (?:khi )?(?:tổ chức |kết thúc |bế mạc |khai mạc )*(?:hội nghị|đại hội)(?: cấp mình)?\s+(?=\p{Lu}|các )/giu;

/** Where a subject stands: an office that begins a part of the sentence, up to its verb. `alone`: without one too. */
function subjectIn(told: Told, [from, to]: Span, alone = false): Span | undefined {
  const places = [...told.text.slice(from, to).matchAll(SUBJECT_AHEAD)].map((m) => from + m.index + m[0].length);
  for (const start of [from, ...places]) {
    const at = start + introLength(told.text.slice(start, to));
    if (!beginsOffice(told, at)) continue;
    const verb = verbsIn(told, [at, to]).find((found) => found.start > at);
    const label = /^[^:]{3,120}:/.exec(told.text.slice(at, to));
    const colon = label === null ? undefined : at + label[0].length - 1;
    const known = Math.min(verb?.start ?? Infinity, colon ?? Infinity, alone ? to : Infinity);
    const stop = known === Infinity ? nameEnd(told, at, to) : known;
    if (stop === Infinity || stop - at > 160 || (alone && !namesOffice(told, [at, stop]))) continue;
    return [at, stop];
  }
  return undefined;
}

/** "CÁC MỐC THỜI GIAN" is nobody. */
const namesOffice = ({ senses }: Told, [from, to]: Span) =>
  senses.some(({ sense, start, end }) => isOffice(sense) && start >= from && end <= to);

/** Of a name a word of two syllables with a capital, or several words with capitals each. */
const NAME_PART =
  "(?:\\p{Lu}[\\p{L}\\d]*(?:\\s+\\p{Lu}[\\p{L}\\d]*)+|\\p{Lu}\\p{L}*\\s+\\p{Ll}+|xã|phường|huyện|tỉnh|các thôn)";
const NAME = new RegExp(`^(?:(?:\\s*[-–,]\\s*|\\s+(?:và\\s+)?)${NAME_PART}(?![\\p{L}]))+(?=\\s+\\p{Ll})`, "u");

/** "Công chức Văn phòng - Thống kê phát giấy mời": before a verb that nobody knows a name ends with its capitals. */
function nameEnd({ text, senses }: Told, at: number, to: number): number {
  const office = senses.find(({ sense, start }) => start === at && isOffice(sense));
  const name = office === undefined ? null : NAME.exec(text.slice(office.end, to));
  return office === undefined || name === null ? Infinity : office.end + name[0].length;
}

function introLength(text: string): number {
  const dash = /^[\s“"'(+-]*(?:[a-zđ]\)\s*)?/iu.exec(text)?.[0].length ?? 0;
  return dash + (INTRODUCED.exec(text.slice(dash))?.[0].length ?? 0);
}

function beginsOffice({ text, senses }: Told, at: number): boolean {
  const rest = text.slice(at);
  if (NO_OFFICE.test(rest)) return false;
  if (MANY.test(rest)) return true;
  const here = senses.filter(({ start }) => start === at).map(({ sense }) => sense);
  return here.some(isOffice) && !here.some(isWork);
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

/** Nobody in the clause itself: who was named before in the paragraph, else the office of the section. */
function inherited({ paragraph, start }: Clause): string {
  const { words, marker, heading } = paragraph;
  const from = marker?.length ?? 0;
  const text = words.typed.slice(0, start);
  const ends = [...text.matchAll(/[.;]\s+|[()]/g)].map(({ index, 0: sign }) => index + sign.length);
  for (const at of [from, ...ends.filter((end) => end > from)].reverse()) {
    const span = subjectIn(toldIn(text), [at, ends.find((end) => end > at) ?? start]);
    if (span !== undefined) return tidy(quoted(words, ...span));
  }
  return officeIn(heading);
}

const named = ({ paragraph: { words }, start }: Clause, [from, to]: Span) =>
  tidy(quoted(words, start + from, start + to));
const tidy = (text: string) =>
  text
    .trim()
    .replace(/^[\s,;:.–"“'-]+|[\s,;:.–("”'-]+$/gu, "")
    .replace(MANNER, "")
    .trim();

/** "Trước khi tổ chức Hội nghị, tham mưu gửi …": the first verb is not what is owed. */
const LEAD = /^[\s:]*(?:(?:trước|sau|trong|khi|căn cứ|thực hiện|theo(?! dõi)|để|nhằm)(?!\p{L})[^,:;]{0,160},\s*)+/iu;

/** A label before a time that says nothing of what is done: "Thời gian hoàn thành: …", "Hạn cuối: …". */
const TIME_ONLY =
  /^[\s:–-]*(?:(?:thời (?:gian|hạn|điểm)|hạn(?: cuối(?: cùng)?| chót)?|tiến độ|yêu cầu|phải|cần|hoàn thành|thực hiện|xong|chậm nhất|vào|là|trong|dự kiến)(?!\p{L})[\s:–-]*)*$/iu;

/** What is done: all that stands behind a time that comes first, else from the verb, or what it is done to, on. */
function whatOf(clause: Clause, told: Told, region: Span, subject: Span | undefined, since: number): string {
  const ahead = subject?.[1] ?? region[0];
  const start = ahead + (LEAD.exec(told.text.slice(ahead, region[1]))?.[0].length ?? 0);
  if (TIME_ONLY.test(told.text.slice(start, region[1]))) return before(clause);
  // "họp phiên thứ nhất vào ngày 05/5, phiên thứ hai vào ngày 20/5": with a verb of its own or without.
  const later =
    since > start && !TIME_ONLY.test(told.text.slice(since, region[1]).replace(/^[\s,;.]*(?:và|rồi)?/u, ""))
      ? since
      : undefined;
  const own = verbsIn(told, [start, region[1]])[0]?.start;
  const verb = later === undefined ? own : verbsIn(told, [later, region[1]])[0]?.start;
  const from = subject === undefined ? objectBefore(told.text, later ?? start, verb) : verb;
  return words(clause, told, from ?? later ?? start, region[1]);
}

const LABEL = /^(?:việc|thời (?:gian|hạn)|hạn(?: cuối| chót)?|gia hạn|kéo dài|deadline)(?!\p{L})\s*/iu;

/** "Hồ sơ đề nghị khen thưởng gửi về …": where nobody is named what a verb is done to stands before it. */
function objectBefore(text: string, start: number, verb: number | undefined): number | undefined {
  if (verb === undefined) return undefined;
  const ahead = /[\p{L}\d][^,;:]*$/u.exec(text.slice(start, verb))?.[0] ?? "";
  return verb - ahead.replace(LABEL, "").length;
}

/** What ends before a time says nothing more of what is done: "…, hoàn thành (trước …)", "… – hạn (20/6)". */
const LAST_WORDS =
  /(?<=[\p{L}\d)”"].*)[\s,;:–-]+(?:(?:và |phải |cần )?(?:hoàn thành|xong|hạn(?: cuối| chót)?|thời (?:gian|hạn)|dự kiến|vào|trong|(?:buổi )?(?:sáng|chiều|tối)|lúc|(?:tại (?:mục|điểm|khoản) \S+ )?(?:được )?(?:kéo dài|gia hạn|lùi))[\s:–-]*)+$/iu;

/** As written; of an amendment without what it takes away. */
function words(
  { paragraph: { words: all }, start, replaces }: Clause,
  { text }: Told,
  from: number,
  to: number,
): string {
  const typed =
    replaces === undefined ? quoted(all, start + from, start + to) : text.slice(from, to).replace(/\s+/g, " ").trim();
  return stripped(typed).replace(LAST_WORDS, "");
}

const stripped = (typed: string) => typed.trim().replace(/^[\s,;:.–"“'-]+|[\s,;:.–("”'-]+$/gu, "");

/** "… Thời gian hoàn thành: Tháng 11/2024." — what, the sentence before says, or what stands before the brackets. */
function before(clause: Clause): string {
  const { paragraph, start } = clause;
  const { words: all, marker } = paragraph;
  if (clause.inBrackets) return aroundBrackets(clause);
  const told = toldIn(all.typed.slice(0, start));
  const from = marker?.length ?? 0;
  const subject = subjectIn(told, [from, start]);
  const isFirst = subject !== undefined && subject[0] - from <= introLength(told.text.slice(from));
  return stripped(quoted(all, isFirst ? subject[1] : from, start))
    .replace(/^[-+\d.)\s]+/u, "")
    .slice(-300);
}

/** What has no name of its own: "Bước 1 (từ 01/3 đến 15/3): tuyên truyền". */
const STEP = /^(?:bước|đợt|giai đoạn|lần|vòng)\s+[\dIVX]+$/iu;

function aroundBrackets({ paragraph: { words: all, marker }, sentence, start, end }: Clause): string {
  const to = start - 1;
  const from = Math.max(
    sentence[0],
    marker?.length ?? 0,
    ...[")", ";"].map((sign) => all.plain.lastIndexOf(sign, to - 1) + 1),
  );
  const told = toldIn(all.typed.slice(0, to));
  const what = stripped(quoted(all, subjectIn(told, [from, to])?.[1] ?? from, to));
  const behind = /^\)\s*:\s*(?=\S)/.exec(all.plain.slice(end, sentence[1]));
  return behind !== null && (what === "" || STEP.test(what))
    ? stripped(quoted(all, end + behind[0].length, sentence[1]))
    : what;
}
