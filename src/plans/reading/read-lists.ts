import type { Paragraph } from "./outline-of";
import type { FactOf } from "./plan-facts";
import { plainText } from "./plain-words";

/** What happens at every conference; a list with some of it is the agenda. */
const STEP =
  /\b(?:chao co|khai mac|be mac|tuyen bo ly do|gioi thieu dai bieu|van nghe|bao cao (?:tong ket|chinh tri|ket qua|so ket)|tham luan|phat bieu|trao (?:tang|thuong|giay khen|bang khen|cac)|bieu duong|ton vinh|cong bo (?:cac )?quyet dinh|phat dong|huong ung|on dinh to chuc|don tiep dai bieu|don dai bieu|doan chu tich|thu ky|giai lao|nghi giai lao|ket thuc|tong ket|thong qua|giao luu|chup anh|ket luan|dap tu|chieu phong su|chieu phim|tang hoa|dang hoa|khen thuong)\b/;
const isStep = ({ words, marker }: Paragraph) => {
  const at = STEP.exec(words.plain.slice(marker?.length ?? 0).replace(CLOCK, ""))?.index;
  return at !== undefined && at <= FIRST_WORDS;
};
/** A step of the agenda says in its first words what happens. */
const FIRST_WORDS = 24;
const CLOCK =
  /^\s*(?:luc\s+|tu\s+)?(\d{1,2})\s*(?:gio|h|g|:)\s*(\d{2})?(?:\s*phut)?(?:\s*(?:-|den|->)\s*(\d{1,2})\s*(?:gio|h|g|:)\s*(\d{2})?(?:\s*phut)?)?\s*[:.,|-]?\s*/;
const MINUTES =
  /\(?\s*(?:khoang |thoi luong |thoi gian |du kien |toi da |khong qua |la |:)*(\d{1,3})\s*(?:phut|')\s*\)?/;

/** The agenda: the list whose items are steps of a conference, under "Chương trình" or by what stands in it. */
export function readAgendas(paragraphs: readonly Paragraph[]): readonly FactOf<"agenda">[] {
  const agendas: FactOf<"agenda">[] = [];
  for (const list of listsOf(paragraphs)) {
    const [first] = list;
    if (
      first === undefined ||
      first.topics.flat().some((topic) => ["recipients", "results", "purpose"].includes(topic))
    )
      continue;
    const steps = list.filter(isStep).length;
    const isUnder = first.topics.slice(1, 5).some((topics) => topics.includes("agenda"));
    const isWork = first.topics.slice(1).some((topics) => topics.includes("work") || topics.includes("dossier"));
    if (list.length < 3 || steps < (isUnder ? 2 : 4) || steps * 2 < list.length || (isWork && !isUnder)) continue;
    agendas.push(agendaOf(list, first));
  }
  return agendas;
}

/** Paragraphs of one list, in order: same marker under the same heading, without a gap of other sections. */
export function listsOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const lists = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const isRow = /\|/.test(paragraph.words.text);
    if (paragraph.marker === undefined && !isRow && !CLOCK.test(paragraph.words.plain)) continue;
    const key = isRow
      ? `row:${paragraph.listKey}:${paragraph.clause}`
      : paragraph.marker?.label === "" || paragraph.marker === undefined
        ? `${paragraph.listKey}:${paragraph.clause}:${paragraph.marker?.kind ?? "clock"}`
        : paragraph.listKey;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [paragraph]);
    else list.push(paragraph);
  }
  return [...lists.values()];
}

function agendaOf(list: readonly Paragraph[], first: Paragraph): FactOf<"agenda"> {
  const column = list
    .map(({ words }) => words.text.split("|").findIndex((cell) => /^\s*nội dung/iu.test(cell)))
    .find((at) => at >= 0);
  const items = list.flatMap((paragraph) => itemOf(paragraph, column));
  const last = list.at(-1) ?? first;
  return {
    kind: "agenda",
    scope: first.scopes.join(", "),
    clause: first.marker?.kind === "number" ? first.clause.replace(/\.?[^.]+$/, "") : first.clause,
    heading: first.heading,
    sentence: first.words.text,
    span: [first.start, last.start + last.words.text.length],
    items,
  };
}

/** `column`: of a table, where the steps stand. */
function itemOf({ words, marker }: Paragraph, column: number | undefined): FactOf<"agenda">["items"] {
  const whole = words.text.slice(marker?.length ?? 0);
  const cells = whole.includes("|") ? cellsOf(whole) : undefined;
  if (cells !== undefined && (cells.length < 2 || cells.some((cell) => HEAD.test(cell)))) return [];
  const clockCell = cells?.find((cell) => CLOCK.test(plainText(cell).plain));
  const text = cells === undefined ? whole : stepCell(cells, whole.split("|")[column ?? -1], clockCell);
  const clock = CLOCK.exec(plainText(clockCell ?? text).plain);
  const minutes = MINUTES.exec(plainText(whole).plain)?.[1] ?? lengthOf(clock);
  const bare = clock === null || cells !== undefined ? text : text.slice(clock[0].length);
  const step = bare
    .replace(LENGTH_BEHIND, "")
    .replace(/[;.,:]+\s*$/u, "")
    .trim();
  if (step === "") return [];
  return [
    {
      text: step,
      ...(clock !== null && { start: clockText(clock[1], clock[2]) }),
      ...(minutes !== undefined && { minutes: Number(minutes) }),
    },
  ];
}

const HEAD = /^(?:thời gian|nội dung|stt|tt)$/iu;
/** "(15 phút)" behind a step is its length, no part of it. */
const LENGTH_BEHIND = /\s*\((?:khoảng |thời lượng )?\d{1,3} phút\)\s*[.;]?\s*$/iu;

const cellsOf = (row: string) =>
  row
    .split("|")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "" && !/^[-:\s]+$/.test(cell));

/** The cell of the column of steps, else the longest that is neither time nor number. */
function stepCell(cells: readonly string[], inColumn: string | undefined, clockCell: string | undefined): string {
  const others = cells.filter((cell) => cell !== clockCell && !/^\d{1,2}\.?$/.test(cell));
  return inColumn?.trim() || ([...others].sort((a, b) => b.length - a.length)[0] ?? "");
}

const clockText = (hour = "0", minute = "00") => `${hour.padStart(2, "0")}:${minute}`;

function lengthOf(clock: RegExpExecArray | null): number | undefined {
  if (clock?.[3] === undefined) return undefined;
  const minutes = (hour = "0", minute = "0") => Number(hour) * 60 + Number(minute);
  const length = minutes(clock[3], clock[4]) - minutes(clock[1], clock[2]);
  return length > 0 ? length : undefined;
}
