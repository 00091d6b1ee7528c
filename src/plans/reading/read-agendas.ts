import type { Sense } from "../../lexicon/senses";
import { sensesIn } from "../../lexicon/senses-in";
import { clockAtEnd, clockAtStart, minutesBetween } from "./clock-of";
import { levelsIn } from "./level-lists";
import { listsOf } from "./lists-of";
import type { Paragraph } from "./outline-of";
import type { FactOf } from "./plan-facts";
import { type PlainText, plainText, quoted } from "./plain-words";
import { headOf, isTableRow, type Table, tablesIn } from "./tables-in";
import type { Topic } from "./topics";

type Item = FactOf<"agenda">["items"][number];

const STEPS: readonly Sense[] = ["step", "talk", "verb:honour", "body"];
/** A step of the agenda says in its first words what happens. */
const FIRST_WORDS = 24;
const MINUTES = "(\\d{1,3})\\s*(?:phut|')";
/** "(15 phút)", ": 05 phút" behind a step is its length, no part of it. */
const LENGTH_BEHIND = new RegExp(
  `\\s*(?:[:-]\\s*|\\()\\s*(?:(?:khoang|thoi luong|thoi gian|du kien|toi da|khong qua|la)[\\s:]+)*${MINUTES}\\s*\\)?[.;\\s]*$`,
);
const LENGTH = new RegExp(`\\(?\\s*(?:(?:khoang|thoi luong|thoi gian|du kien|toi da|khong qua|la)[\\s:]+)*${MINUTES}`);

/** The agenda: the list whose items are steps of a conference, under "Chương trình" or by what stands in it. */
export function readAgendas(paragraphs: readonly Paragraph[]): readonly FactOf<"agenda">[] {
  const sessions = sessionsOf(paragraphs);
  const isOfSession = ({ start }: Paragraph) => sessions.some(({ span: [from, to] }) => start >= from && start < to);
  const unread = paragraphs.filter((paragraph) => !isOfSession(paragraph));
  const lists = inParts([...listsOf(unread), ...bareLists(unread)], paragraphs).flatMap((list) => {
    const [first, last] = [list[0], list.at(-1)];
    if (first === undefined || last === undefined || !isAgenda(first, list.map(stepText))) return [];
    if ((!isUnder(first) && list.filter(isPart).length >= 2) || isOfContents(first, list)) return [];
    if (list.some(isOfLevels) && !list.some(({ words }) => FRAME.test(words.plain))) return [];
    return agenda(
      first,
      last,
      list.flatMap(({ words, marker }) => itemOf(words.text.slice(marker?.length ?? 0))),
    );
  });
  const isListed = ({ start }: Paragraph) => lists.some(({ span: [from, to] }) => start >= from && start < to);
  const others = unread.filter((paragraph) => !isTableRow(paragraph) && !isListed(paragraph));
  return [...sessions, ...lists, ...tablesIn(paragraphs).flatMap(tableAgenda), ...others.flatMap(inOneParagraph)];
}

/** "Buổi sáng", "Ngày thứ hai", "Phần II: Hội nghị": the agenda goes on behind it. */
const PART_HEADING =
  /^(?:buoi (?:sang|chieu|toi)|sang|chieu|toi|ngay (?:thu )?(?:nhat|hai|ba|tu|\d{1,2})|phan|phien|trong hoi nghi|truoc hoi nghi)\b/;
/** "Buổi sáng (từ 8h00)" */
const BARE_SESSION = /^(?:buoi )?(?:sang|chieu|toi)\s*[,:(]?\s*(?:tu |bat dau |luc )*\d[\d\s:hgio]*\)?[:.]?$/;
/** "* Phần lễ" among the steps; "Phiên trù bị" may be one. */
const NAMED_PART =
  /^[*+-]?\s*(?:phan (?:le|hoi|nghi le|nghi thuc|noi dung|thu|[ivx\d]+)|buoi (?:sang|chieu|toi)|ngay thu)\b[^,;]{0,25}$/;
const isPartHeading = ({ words, marker }: Paragraph) =>
  words.text.length <= 80 &&
  PART_HEADING.test(words.plain.slice(marker?.length ?? 0)) &&
  (BARE_SESSION.test(words.plain.slice(marker?.length ?? 0)) || clockAtEnd(words.plain) === undefined);

/** "Buổi sáng: 1/ Khai mạc; 2/ …" and below it "Buổi chiều: …": each session in a paragraph, together one agenda. */
function sessionsOf(paragraphs: readonly Paragraph[]): readonly FactOf<"agenda">[] {
  const runs: { first: Paragraph; last: Paragraph; count: number; items: Item[] }[] = [];
  for (const paragraph of paragraphs) {
    const items = isUnder(paragraph) ? stepsOfSession(paragraph) : [];
    const run = runs.at(-1);
    if (items.length === 0) continue;
    if (run?.last.index === paragraph.index - 1)
      runs[runs.length - 1] = { ...run, last: paragraph, count: run.count + 1, items: [...run.items, ...items] };
    else runs.push({ first: paragraph, last: paragraph, count: 1, items });
  }
  return runs.flatMap(({ first, last, count, items }) =>
    count >= 2 && items.length >= 4 ? agenda(first, last, items) : [],
  );
}

function stepsOfSession({ words, marker }: Paragraph): Item[] {
  const from = marker?.length ?? 0;
  const name = PART_HEADING.test(words.plain.slice(from)) ? /^[^:;]{3,60}:\s+/.exec(words.plain.slice(from)) : null;
  return name === null ? [] : (SIGNS.flatMap((sign) => stepsBetween(words, from + name[0].length, sign, 2))[0] ?? []);
}

/** Lists below "Chương trình" that only such headings part are one. */
function inParts(
  lists: readonly (readonly Paragraph[])[],
  paragraphs: readonly Paragraph[],
): readonly (readonly Paragraph[])[] {
  const joined: Paragraph[][] = [];
  const indexOf = (list: readonly Paragraph[], at: number) => list.at(at)?.index ?? 0;
  const steps = lists
    .filter((list) => !list.every(isPartHeading))
    .map((list) => list.filter((one, i) => i === list.length - 1 || !NAMED_PART.test(one.words.plain)));
  for (const list of [...steps].sort((a, b) => indexOf(a, 0) - indexOf(b, 0))) {
    const before = joined.at(-1);
    const between = before === undefined ? [] : paragraphs.slice(indexOf(before, -1) + 1, indexOf(list, 0));
    const goesOn = between.length > 0 && between.length <= 2 && between.every(isPartHeading);
    if (before !== undefined && goesOn && [before[0], list[0]].every((one) => one !== undefined && isUnder(one)))
      before.push(...list);
    else joined.push([...list]);
  }
  return joined;
}

/** "Thời gian: …", "Đại biểu tham dự": a section of the plan, no step. */
const PARTS: readonly Topic[] = ["time", "place", "composition", "budget", "dossier", "work", "purpose", "selection"];
const isPart = ({ topics }: Paragraph) => topics[1]?.some((topic) => PARTS.includes(topic)) === true;

/** "II. NỘI DUNG" whose items are "1. Chương trình: …", "2. Số lượng: …": all that the plan asks. */
const isOfContents = ({ around }: Paragraph, list: readonly Paragraph[]) =>
  around[0]?.includes("content") === true &&
  list.some((one) => isPart(one) || one.topics[1]?.includes("agenda") === true);

/** Whatever begins or ends so is a programme. */
const FRAME = /\b(?:chao co|khai mac|be mac)\b/;

/** "Tham luận: cấp tỉnh 10 bài; cấp xã 03 bài": what all levels do, the programme of none. */
const isOfLevels = ({ words: { typed, plain } }: Paragraph) =>
  levelsIn(typed, plain).lists.filter(
    ({ start, end }) =>
      /\b(?:cap|hoi nghi|dai hoi) $/.test(plain.slice(0, start)) && /^[^;,.]{0,25}\d/.test(plain.slice(end)),
  ).length >= 2;

const stepText = ({ words, marker }: Paragraph) => words.typed.slice(marker?.length ?? 0).replace(ORDINAL, "");

function isStep(text: string): boolean {
  const clock = /\d/.test(text.slice(0, 8)) ? (clockAtStart(plainText(text.slice(0, 60)).plain)?.length ?? 0) : 0;
  return sensesIn(text.slice(clock, clock + 60)).some(
    ({ sense, start }) => STEPS.includes(sense) && start <= FIRST_WORDS,
  );
}

const isUnder = ({ around }: Paragraph) =>
  around[0]?.includes("content") === true || around.slice(0, 4).some((topics) => topics.includes("agenda"));

function isAgenda(first: Paragraph, texts: readonly string[]): boolean {
  const topics = first.around.flat();
  if (topics.some((topic) => ["recipients", "results", "purpose"].includes(topic))) return false;
  if (first.around[0]?.includes("dossier") === true && !first.around[0].includes("agenda")) return false;
  const under = isUnder(first);
  if (texts.length < 3 || (!under && topics.some((topic) => topic === "work" || topic === "dossier"))) return false;
  const steps = texts.filter(isStep).length;
  return steps >= (under ? 2 : 4) && steps * 2 >= texts.length;
}

/** Lines below "Chương trình" that lost their marks. */
function bareLists(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const lists = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const { marker, words, around, clause, heading } = paragraph;
    const isBare = marker === undefined && !isTableRow(paragraph) && clockAtStart(words.plain) === undefined;
    if (!isBare || around[0]?.includes("agenda") !== true || words.text.length > 160 || /:$/.test(words.text)) continue;
    if (words.text === heading || /\p{Lu}{3}/u.test(words.text.slice(0, 12))) continue;
    const key = `${clause}:${heading}`;
    lists.set(key, [...(lists.get(key) ?? []), paragraph]);
  }
  return [...lists.values()].filter(
    (list) => list.filter((one) => isStep(stepText(one))).length * 3 >= list.length * 2,
  );
}

/** What parts the steps within one paragraph: numbers of their own, signs; stops and commas where no semicolon does. */
const NUMBERED = /[;,.]\s*(?=\(?(?:\d{1,2}|[a-z])[)./]\s)/g;
const SIGNS: readonly RegExp[] = [NUMBERED, /;/g, /(?: -+>? | → )/g];
const STOPS: readonly RegExp[] = [/\.\s/g, /,\s/g];
const INLINE_MARK = /^\s*\(?(?:\d{1,2}|[a-zđ])[)./]\s+/u;
/** "Bước 1: …", "Thứ nhất, …", "Hai là, …", "Tiếp theo, …" before a step. */
const ORDINAL =
  /^\s*(?:bước\s+\d+|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+là|đầu tiên|tiếp (?:theo|đến|đó)|sau (?:đó|cùng)|cuối cùng)\s*[:.,–-]\s*/iu;

/** "Nội dung: chào cờ; khai mạc; báo cáo tổng kết; …; bế mạc." */
function inOneParagraph(paragraph: Paragraph): readonly FactOf<"agenda">[] {
  const { words, topics, around, marker } = paragraph;
  const own = topics.slice(0, 2).flat();
  const isNumbered = new RegExp(NUMBERED).test(words.plain) && around[0]?.includes("agenda") === true;
  if (!isNumbered && !own.includes("agenda") && !own.includes("content")) return [];
  const isOfAgenda = own.includes("agenda");
  const separators = isOfAgenda && !words.plain.includes(";") ? [...SIGNS, ...STOPS] : SIGNS;
  const isTimed = clockAtStart(words.plain.slice(marker?.length ?? 0)) !== undefined;
  const colon = isTimed ? 0 : words.plain.indexOf(":") + 1;
  const from = isNumbered && !isOfAgenda ? 0 : Math.max(marker?.length ?? 0, colon);
  const steps = separators.flatMap((between) => stepsBetween(words, from, between));
  return agenda(paragraph, paragraph, steps[0] ?? []).map((fact): FactOf<"agenda"> => ({
    ...fact,
    span: [paragraph.start + (words.at[from] ?? 0), fact.span[1]],
  }));
}

/** The steps of a paragraph that these signs part; none where they do not, or where there are fewer. */
function stepsBetween(words: PlainText, from: number, between: RegExp, fewest = 4): readonly Item[][] {
  const bare = words.plain.replace(/\([^()]{3,}\)/g, (inside) => " ".repeat(inside.length)).replace(/[.;\s]+$/, "");
  const parts: string[] = [];
  let start = from;
  for (const { index, 0: sign } of bare.slice(from).matchAll(between)) {
    parts.push(quoted(words, start, from + index).replace(INLINE_MARK, ""));
    start = from + index + sign.length;
  }
  parts.push(quoted(words, start, bare.length).replace(INLINE_MARK, ""));
  return parts.length >= fewest && parts.filter(isStep).length * 3 >= parts.length * 2 ? [parts.flatMap(itemOf)] : [];
}

function agenda(first: Paragraph, last: Paragraph, items: Item[]): FactOf<"agenda">[] {
  if (items.length === 0) return [];
  return [
    {
      kind: "agenda",
      scope: first.scopes.join(", "),
      clause: first.marker?.kind === "number" ? first.clause.replace(/\.?[^.]+$/, "") : first.clause,
      heading: first.heading,
      sentence: first.words.text,
      span: [first.start, last.start + last.words.text.length],
      items,
    },
  ];
}

function itemOf(written: string): Item[] {
  const whole = written.replace(ORDINAL, "");
  const { plain, at } = plainText(whole);
  const begin = clockAtStart(plain);
  const end = begin === undefined ? clockAtEnd(plain) : undefined;
  const behind = LENGTH_BEHIND.exec(plain);
  const [from, to] = [begin?.length ?? 0, end?.from ?? behind?.index ?? plain.length];
  const minutes = begin?.minutes ?? end?.minutes ?? minutesIn(plain.slice(from));
  return step(whole.slice(at[from], at[to]), begin?.clock ?? end?.clock, minutes);
}

function minutesIn(plain: string): number | undefined {
  const minutes = LENGTH.exec(plain)?.[1];
  return minutes === undefined ? undefined : Number(minutes);
}

function step(text: string, start: string | undefined, minutes: number | undefined, by = ""): Item[] {
  const words = text.replace(/[\s;.,:]+$/u, "").trim();
  if (words === "") return [];
  return [
    {
      text: words,
      ...(start !== undefined && { start }),
      ...(minutes !== undefined && minutes > 0 && { minutes }),
      ...(by !== "" && { by }),
    },
  ];
}

const COLUMNS = {
  what: (cell: string) =>
    /\b(?:noi dung|chuong trinh|viec|hoat dong|trinh tu|tien trinh|dien bien|hang muc)\b/.test(cell),
  length: (cell: string) => /\b(?:thoi luong|so phut)\b/.test(cell),
  until: (cell: string) => /^(?:den|ket thuc|den gio)$/.test(cell),
  when: (cell: string) => /\b(?:thoi gian|gio)\b|^(?:tu|bat dau)\b/.test(cell),
  by: (cell: string) => /\b(?:thuc hien|phu trach|chu tri|nguoi|don vi|dieu hanh|bo phan|phan cong)\b/.test(cell),
};

/** A table of steps, with times and who does them; without a head the longest cell is the step. */
function tableAgenda(table: Table): readonly FactOf<"agenda">[] {
  const head = headOf(table, COLUMNS, ["what"]);
  const items = table.rows
    .slice(head === undefined ? 0 : head.row + 1)
    .flatMap(({ cells }) => stepOfRow(cells, head?.at ?? {}));
  const texts = items.map(({ text }) => text);
  return isAgenda(table.first, texts) ? agenda(table.first, table.last, items) : [];
}

function stepOfRow(cells: readonly string[], at: Readonly<Partial<Record<keyof typeof COLUMNS, number>>>): Item[] {
  const plainAt = (column: number | undefined) => plainText(cells[column ?? -1] ?? "").plain;
  const whenAt = at.when ?? cells.findIndex((cell) => clockAtStart(plainText(cell).plain) !== undefined);
  const hours = clockAtStart(plainAt(whenAt));
  const until = clockAtStart(plainAt(at.until))?.clock;
  const lasts = plainAt(at.length).replace(/^(\d+)$/, "$1 phut");
  const others = cells.filter((cell, i) => i !== whenAt && !/^\d{0,2}\.?$/.test(cell));
  const longest = [...others].sort((a, b) => b.length - a.length)[0] ?? "";
  const minutes =
    hours !== undefined && until !== undefined
      ? minutesBetween(hours.clock, until)
      : (hours?.minutes ?? minutesIn(plainAt(whenAt)) ?? minutesIn(lasts));
  return step(cells[at.what ?? -1] || longest, hours?.clock, minutes, cells[at.by ?? -1] ?? "");
}
