import type { Clause } from "./clauses-of";
import { quoted } from "./plain-words";
import { introLength, type Span, subjectIn, type Told, toldIn, verbsIn } from "./subject-in";

/** "Trước khi tổ chức Hội nghị, tham mưu gửi …": the first verb is not what is owed. */
const LEAD =
  /^[\s:]*(?:(?:trước|sau|trong|khi|căn cứ|thực hiện (?=kế hoạch|chỉ thị|nghị quyết|công văn|chương trình|chủ trương|sự chỉ đạo|luật|quyết định|hướng dẫn|thông (?:báo|tư)|ý kiến)|theo(?! dõi)|để|nhằm)(?!\p{L})[^,:;]{0,160},\s*)+/iu;

/** A label before a time that says nothing of what is done: "Thời gian hoàn thành: …", "Hạn cuối: …". */
export const TIME_ONLY =
  /^[\s:–-]*(?:(?:thời (?:gian|hạn|điểm)|hạn(?: cuối(?: cùng)?| chót)?|tiến độ|yêu cầu|phải|cần|hoàn thành|thực hiện|xong|chậm nhất|vào|là|trong|dự kiến)(?!\p{L})[\s:–-]*)*$/iu;

/** What is done: all that stands behind a time that comes first, else from the verb, or what it is done to, on. */
export function whatOf(clause: Clause, told: Told, region: Span, subject: Span | undefined, since: number): string {
  const ahead = subject?.[1] ?? region[0];
  const start = leadEnd(told.text, ahead, region[1]);
  if (TIME_ONLY.test(told.text.slice(start, region[1])))
    return (subject === undefined ? "" : givenAhead(clause, told, [region[0], subject[0]])) || before(clause);
  // "Hội nghị điểm: xã A, tổ chức trong tháng 2": what is held stands before who does.
  if (subject !== undefined && BARE_VERB.test(told.text.slice(start, region[1]))) {
    const label = words(clause, told, region[0], subject[0]);
    if (label !== "") return label;
  }
  const handed = handedOver(clause, told, region, subject, start);
  if (handed !== undefined) return handed;
  // "họp phiên thứ nhất vào ngày 05/5, phiên thứ hai vào ngày 20/5": with a verb of its own or without.
  const later =
    since > start && !TIME_ONLY.test(told.text.slice(since, region[1]).replace(/^[\s,;.]*(?:và|rồi)?/u, ""))
      ? since
      : undefined;
  // "sản xuất 10 video, hoàn thành trước …": that it is done is not what is done.
  const verb = verbsIn(told, [later ?? start, region[1]]).find(
    (found) => !TIME_ONLY.test(told.text.slice(found.start, region[1])),
  )?.start;
  const from = subject === undefined ? objectBefore(told.text, later ?? start, verb) : verb;
  return words(clause, told, from ?? later ?? start, region[1]);
}

const BARE_VERB = /^[\s,]*(?:tổ chức|tiến hành)(?: xong)?[\s,]*$/iu;

/** "Danh sách đại biểu: các khoa gửi qua hệ thống …": what is handed over stands before who does. */
function handedOver(clause: Clause, told: Told, [from, to]: Span, subject: Span | undefined, start: number) {
  if (subject === undefined || !HANDED.test(told.text.slice(start, to))) return undefined;
  const label = words(clause, told, from, subject[0]);
  const isLabel = label !== "" && told.text.slice(from, subject[0]).trimEnd().endsWith(":");
  return isLabel ? `${label} ${words(clause, told, start, to)}` : undefined;
}

const HANDED = /^[\s,]*(?:gửi|nộp|trình|chuyển)(?:\s+(?:qua|về|bằng|lên|cho|đến|tại)\s[^,;:]*)?[\s,]*$/iu;

/** Where what is done begins: behind words that only say when or by which document; not where nothing else is said. */
function leadEnd(text: string, from: number, to: number): number {
  const end = from + (LEAD.exec(text.slice(from, to))?.[0].length ?? 0);
  return TIME_ONLY.test(text.slice(end, to)) ? from : end;
}

/** "Việc chuẩn bị nội dung giao Văn phòng, hoàn thành …": the work stands before whom it is given to. */
function givenAhead(clause: Clause, told: Told, [from, to]: Span): string {
  const given = /^(?<work>.*\p{L}.*?)[\s,:]+(?:giao(?: cho)?|phân công(?: cho)?|do)\s*$/iu.exec(
    told.text.slice(from, to),
  );
  const work = given?.groups?.["work"];
  return work === undefined ? "" : words(clause, told, from, from + work.length).replace(LABEL, "");
}

const LABEL = /^(?:(?:việc|thời (?:gian|hạn)|hạn(?: cuối| chót)?|gia hạn|kéo dài|deadline)(?!\p{L})\s*)+/iu;

/** "Hồ sơ đề nghị khen thưởng gửi về …": where nobody is named what a verb is done to stands before it. */
function objectBefore(text: string, start: number, verb: number | undefined): number | undefined {
  if (verb === undefined) return undefined;
  const between = text.slice(start, verb);
  // "Kịch bản chương trình: trình duyệt": what it is done to stands before a colon.
  const label = /^[\s"'-]*(?<label>\p{L}[^,;:]{4,80}):\s*$/u.exec(between)?.groups?.["label"];
  if (label !== undefined && !STEP.test(label.trim())) return start + between.indexOf(label);
  const ahead = /[\p{L}\d][^,;:]*$/u.exec(between)?.[0] ?? "";
  return verb - ahead.replace(LABEL, "").length;
}

/** What ends before a time says nothing more of what is done: "…, hoàn thành (trước …)", "… – hạn (20/6)". */
const LAST_WORDS =
  /(?<=[\p{L}\d)”"].*)[\s,;:–-]+(?:(?:và |nhưng )?(?:phải |cần )?(?:nhưng phải|hoàn thành|xong|hạn(?: cuối| chót)?|thời (?:gian|hạn)|dự kiến|vào|trong|(?:buổi )?(?:sáng|chiều|tối)|lúc|(?:tại (?:mục|điểm|khoản) \S+ )?(?:được )?(?:kéo dài|gia hạn|lùi))[\s:–-]*)+$/iu;

/** As written; of an amendment without what it takes away. */
function words(
  { paragraph: { words: all }, start, replaces }: Clause,
  { text }: Told,
  from: number,
  to: number,
): string {
  const typed =
    replaces === undefined ? quoted(all, start + from, start + to) : text.slice(from, to).replace(/\s+/g, " ").trim();
  const what = stripped(typed).replace(LAST_WORDS, "");
  return replaces === undefined ? what : withoutPlace(what, all.text);
}

/** "… tại điểm b mục 3 (gửi danh sách)": of the piece of a plan that an amendment names, what it is about. */
function withoutPlace(what: string, text: string): string {
  const place = /^(?:tại |ở )?(?:(?:điểm|khoản|mục|phần|tiết|ý)(?: [\p{L}\d.]+)?[\s,]*)+/iu.exec(what);
  if (place === null) return what;
  const rest = stripped(what.slice(place[0].length));
  return rest !== "" ? rest : (/\(([^()]+)\)[\s.;]*$/.exec(text)?.[1] ?? what);
}

const stripped = (typed: string) => typed.trim().replace(/^[\s,;:.–"“'-]+|[\s,;:.–("”'-]+$/gu, "");

/** "Chọn phường A tổ chức điểm, hoàn thành trước ngày 15/4/2025; các phường còn lại …". */
const TIME_OF_ITS_OWN =
  /[,;:–-]?\s+(?:(?:và|phải|cần|hoàn thành|xong|thời (?:gian|hạn)|dự kiến)[\s:]+)*(?:trước|chậm nhất|trong|đến|vào|từ|ngày|hạn|tháng|quý)\s[^,;]*\d[^,;]*$/iu;

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
    .replace(TIME_OF_ITS_OWN, "")
    .slice(-300);
}

/** What has no name of its own: "Bước 1 (từ 01/3 đến 15/3): tuyên truyền". */
const STEP = /^(?:bước|đợt|giai đoạn|lần|vòng|mốc)\s+[\dIVX]+$/iu;

/** What stands behind the time of a step that has no other name: "Bước 1 (từ 01/3 đến 15/3): tuyên truyền". */
export function stepBehind({
  paragraph: { words: all, marker },
  sentence,
  start,
  end,
  inBrackets,
}: Clause): string | undefined {
  if (!inBrackets) return undefined;
  const ahead = stripped(quoted(all, Math.max(sentence[0], marker?.length ?? 0), start - 1));
  const behind = /^\)\s*:\s*(?=\S)/.exec(all.plain.slice(end, sentence[1]));
  return behind === null || (ahead !== "" && !STEP.test(ahead))
    ? undefined
    : stripped(quoted(all, end + behind[0].length, sentence[1]));
}

function aroundBrackets({ paragraph: { words: all, marker }, sentence, start }: Clause): string {
  const to = start - 1;
  const from = Math.max(
    sentence[0],
    marker?.length ?? 0,
    ...[")", ";"].map((sign) => all.plain.lastIndexOf(sign, to - 1) + 1),
  );
  const told = toldIn(all.typed.slice(0, to));
  return stripped(quoted(all, subjectIn(told, [from, to])?.[1] ?? from, to));
}
