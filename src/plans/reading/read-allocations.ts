import { listsOf } from "./lists-of";
import type { Paragraph } from "./outline-of";
import type { FactOf } from "./plan-facts";
import { isOfEachUnit, type Seats, seatsIn } from "./seats-in";
import { isTableRow } from "./tables-in";
import type { Topic } from "./topics";

/** Lists of units with their number of delegates, line by line or in one paragraph; tables: `seats-in-tables`. */
export function readAllocations(paragraphs: readonly Paragraph[]): readonly FactOf<"allocation">[] {
  const lists = [...listsOf(paragraphs), ...bareLists(paragraphs)].flatMap((list) => ofLines(list, paragraphs));
  const isListed = ({ start, words }: Paragraph) =>
    lists.some(({ span: [from, to] }) => start + words.text.length > from && start < to);
  const others = paragraphs.filter((paragraph) => !isListed(paragraph));
  return [...lists, ...others.flatMap((paragraph) => ofParagraph(paragraph, paragraphs[paragraph.index - 1]))];
}

/** Somebody with seats and where that stands in the document. */
interface Entry {
  readonly seats: readonly Seats[];
  readonly paragraph: Paragraph;
  readonly span: readonly [number, number];
}

export const isOfAllocation = ({ topics }: Paragraph) => topics.some((names) => names.includes("allocation"));
export const isOfComposition = ({ topics }: Paragraph) =>
  topics.slice(0, 4).some((names) => names.includes("composition"));
const ELSEWHERE: readonly Topic[] = ["results", "budget", "awards", "dossier", "recipients", "agenda", "purpose"];
const isElsewhere = (paragraph: Paragraph) =>
  paragraph.topics.slice(0, 2).some((topics) => topics.includes("awards") && !topics.includes("allocation")) ||
  (!isOfAllocation(paragraph) &&
    !isOfComposition(paragraph) &&
    !announces(paragraph) &&
    paragraph.topics.flat().some((topic) => ELSEWHERE.includes(topic)));
/** "Phân bổ như sau:", "chia cho các khối như sau:". */
const SHARED_OUT = "\\b(?:phan bo|(?:phan )?chia (?:cho|theo|ve)|giao (?:chi tieu|so luong))\\b";
const ANNOUNCED = new RegExp(`${SHARED_OUT}[^:.]{0,80}[:.]`);
/** "120 đại biểu. Cụ thể, Hội cấp huyện: 80; …": shared out where the parts make the whole. */
const IN_DETAIL = /[.;:,]\s*(?=(?:cu the|trong do|(?:bao )?gom)\b)/;
const announces = (paragraph: Paragraph | undefined) =>
  new RegExp(`${SHARED_OUT}[^.]*:?$`).test(paragraph?.words.plain ?? "");
/** "Cụ thể, …", "Trong đó: …" before the first of a list. */
const LEAD = /^\s*(?:(?:cu the|trong do|gom|bao gom|nhu sau|la)\b[\s:,]*)+/;

/** "Khách mời: lãnh đạo xã (02), Đồn Biên phòng (01)": people of one kind by where they come from. */
const OF_GUESTS = /^\s*(?:dai bieu |thanh phan )?(?:khach )?moi\b[^:;.\d]{0,20}:/;

/** The items of a list, or lines below one another. */
function ofLines(list: readonly Paragraph[], paragraphs: readonly Paragraph[]): FactOf<"allocation">[] {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isAnnounced = isOfAllocation(first) || announces(paragraphs[first.index - 1]);
  const entries = list
    .filter(({ words }) => !isForEach(words.typed))
    .map((paragraph) => entryIn(paragraph, paragraph.marker?.length ?? 0));
  return runsOf(entries).flatMap((run) => {
    const end = run.at(-1)?.paragraph === last ? totalBelow(paragraphs[last.index + 1]) : undefined;
    return allocation(end === undefined ? run : [...run, end], isAnnounced);
  });
}

/** "Công an xã, Trạm Y tế: mỗi đơn vị 05" is no row of the list. */
const isForEach = (text: string) =>
  isOfEachUnit(/^[-+*\s]*[^\d(]*(?<!\p{L})mỗi\s+([^\d:;]{2,20}?)\s*:?\s*\d/iu.exec(text)?.[1] ?? "");

/** Of one item, or of several that it names: "Trạm Y tế 02 đại biểu, Hợp tác xã Rau sạch: 02". */
function entryIn(paragraph: Paragraph, from: number, to = paragraph.words.plain.length): Entry | undefined {
  const { words, start } = paragraph;
  const plain = words.plain.slice(from, to);
  const ends = [...plain.replace(/\([^()]*\)/g, (inside) => " ".repeat(inside.length)).matchAll(COUNTED_END)];
  const starts = [0, ...ends.map(({ index, 0: sign }) => index + sign.length)];
  const parts = starts.map((at, i) => seatsIn(words, from + at, from + (ends[i]?.index ?? plain.length)));
  const areRows = parts.length > 1 && parts.every(([first]) => first?.isPlain === true && first.who !== "total");
  const seats = areRows ? parts.flat() : /\d/.test(plain) ? seatsIn(words, from, to) : [];
  return seats.length === 0
    ? undefined
    : { seats, paragraph, span: [start + (words.at[from] ?? 0), start + (words.at[to] ?? words.text.length)] };
}

/** "(Tổng cộng: 150 đại biểu)" in a line of its own. */
function totalBelow(below: Paragraph | undefined): Entry | undefined {
  if (below === undefined || below.marker !== undefined || isTableRow(below)) return undefined;
  const inside = /^\((.*)\)[.;]?$/.test(below.words.plain) ? 1 : 0;
  const entry = entryIn(below, inside, below.words.plain.length - inside);
  return entry?.seats[0]?.who === "total" ? entry : undefined;
}

/** Lines without a mark that stand one below another, each of them a unit with its number. */
function bareLists(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const lists: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.marker !== undefined || isTableRow(paragraph) || paragraph.words.text.length > 120) continue;
    const last = lists.at(-1);
    if (last?.at(-1)?.index === paragraph.index - 1) last.push(paragraph);
    else lists.push([paragraph]);
  }
  return lists.filter((list) => list.length >= 2);
}

/** "Phân bổ như sau: Thôn A: 05 đại biểu; Thôn B: 04 đại biểu; …" in one paragraph. */
function ofParagraph(paragraph: Paragraph, above: Paragraph | undefined): FactOf<"allocation">[] {
  const { words, marker } = paragraph;
  if (isTableRow(paragraph) || isElsewhere(paragraph) || OF_GUESTS.test(words.plain.slice(marker?.length ?? 0)))
    return [];
  const announced = ANNOUNCED.exec(words.plain);
  const detail = announced ?? IN_DETAIL.exec(words.plain);
  const from = detail === null ? (marker?.length ?? 0) : detail.index + detail[0].length;
  const wholes = [...words.plain.slice(0, from).matchAll(/\d+/g)].map(Number);
  const entries: (Entry | undefined)[] = [];
  let start = from;
  for (const { index, 0: sign } of [...words.plain.slice(from).matchAll(PIECE_END), { index: Infinity, 0: "" }]) {
    const end = Math.min(words.plain.length, from + index);
    const lead = LEAD.exec(words.plain.slice(start, end))?.[0].length ?? 0;
    if (!isForEach(words.typed.slice(start, end)))
      entries.push(
        entryIn(paragraph, start + lead, end) ??
          (entries.length === 0 ? behindLabel(paragraph, start, end) : undefined),
      );
    start = end + sign.length;
  }
  return runsOf(entries).flatMap((run) => {
    const rows = run.flatMap(({ seats }) => seats);
    const sum = rows.reduce((all, { row }) => all + row.seats, 0);
    const isWhole = detail !== null && wholes.includes(sum) && rows.every(({ who }) => who !== "group");
    const isAnnounced = announced !== null || isOfAllocation(paragraph) || announces(above) || isWhole;
    return rows.length >= (isAnnounced ? 2 : 3) ? allocation(run, isAnnounced) : [];
  });
}

/** "Số đại biểu của các đơn vị: Nông trường 1: 32 người; …": the first stands behind what the list is called. */
function behindLabel(paragraph: Paragraph, start: number, end: number): Entry | undefined {
  const colon = paragraph.words.plain.indexOf(":", start);
  return colon < 0 || colon >= end ? undefined : entryIn(paragraph, colon + 1, end);
}

/** Behind "02 đại biểu", "Thôn Đông: 12;" another name begins. */
const COUNTED_END = /(?<=\d (?:dai bieu|nguoi|dong chi))[,;]\s+|(?<=: ?\d{1,3});\s+/g;
/** Where one unit ends and the next begins. */
const PIECE_END =
  /;|(?<!\b(?:doi|to|thon|xom|ap|khu|khu pho|ban|chi bo|chi hoi|tieu doan|dai doi|trung doi|phan xuong|cum|so) \d{1,2})(?<=\d|\)|(?:dai bieu|nguoi|dong chi|quan nhan|doan vien|hoi vien|suat))\s*(?:[,.](?!\s*\d)|va(?=\s))(?=\s|$)/g;

/** Entries that follow one another. */
function runsOf(entries: readonly (Entry | undefined)[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  let isOpen = false;
  for (const entry of entries) {
    if (entry === undefined) isOpen = false;
    else if (isOpen) runs.at(-1)?.push(entry);
    else {
      runs.push([entry]);
      isOpen = true;
    }
  }
  return runs;
}

/** "Tiểu đoàn 2", "Xí nghiệp Sợi"; "khối chính quyền" is a part of those who come. */
const hasName = ({ who, row }: Seats) => ["unit", "named"].includes(who) && /\s\p{Lu}|\d/u.test(row.unit);

/** `isAnnounced`: the plan says that it shares out seats; else most must be units without doubt. */
function allocation(run: readonly Entry[], isAnnounced: boolean): FactOf<"allocation">[] {
  const all = run.flatMap(({ seats }) => seats);
  const total = all.find(({ who }) => who === "total");
  const rows = all.filter((seats) => seats !== total);
  const [first, last] = [run[0], run.at(-1)];
  // "Chi nhánh loại I: 05": each of them has so many.
  const isOfClasses = rows.some(({ who }) => who === "class");
  if (first === undefined || last === undefined || rows.length < 2 || isOfClasses) return [];
  const { paragraph } = first;
  const are = (...whose: readonly Seats["who"][]) => rows.filter(({ who }) => whose.includes(who)).length;
  const isShared = isAnnounced
    ? are("unit", "named", "level") * 2 >= rows.length
    : isOfComposition(paragraph) &&
      rows.length >= 3 &&
      rows.every(({ isPlain }) => isPlain) &&
      rows.filter(hasName).length >= 0.6 * rows.length &&
      are("unit") >= 2;
  // "Tổ Lễ tân: 06 người" serves; "Tiểu đoàn 1: 30 đồng chí" in the section of a level comes.
  const isNothingElse =
    !isElsewhere(paragraph) &&
    (paragraph.scopes.length > 0 || rows.every(({ isOfDelegates }) => isOfDelegates)) &&
    rows.length >= 3 &&
    rows.every((seats) => hasName(seats) && seats.isPlain);
  if (!isShared && !(isNothingElse && are("unit") === rows.length)) return [];
  return [
    {
      kind: "allocation",
      scope: paragraph.scopes.join(", "),
      clause: paragraph.clause,
      heading: paragraph.heading,
      sentence: paragraph.words.text,
      span: [first.span[0], last.span[1]],
      rows: rows.map(({ row }) => row),
      ...(total !== undefined && { printedTotal: total.row.seats }),
    },
  ];
}
