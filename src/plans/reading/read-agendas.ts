import type { Sense } from "../../lexicon/senses";
import { sensesIn } from "../../lexicon/senses-in";
import { clockAtStart } from "./clock-of";
import { listsOf } from "./lists-of";
import type { Paragraph } from "./outline-of";
import type { FactOf } from "./plan-facts";
import { plainText } from "./plain-words";
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
  const lists = [...listsOf(paragraphs), ...bareLists(paragraphs)].flatMap((list) => {
    const [first, last] = [list[0], list.at(-1)];
    if (first === undefined || last === undefined || !isAgenda(first, list.map(stepText))) return [];
    if (!isUnder(first) && list.filter(isPart).length >= 2) return [];
    return agenda(
      first,
      last,
      list.flatMap(({ words, marker }) => itemOf(words.text.slice(marker?.length ?? 0))),
    );
  });
  return [...lists, ...tablesIn(paragraphs).flatMap(tableAgenda), ...inOneParagraph(paragraphs)];
}

/** "Thời gian: …", "Đại biểu tham dự": a section of the plan, no step. */
const PARTS: readonly Topic[] = ["time", "place", "composition", "budget", "dossier", "work", "purpose", "selection"];
const isPart = ({ topics }: Paragraph) => topics[1]?.some((topic) => PARTS.includes(topic)) === true;

const stepText = ({ words, marker }: Paragraph) => words.typed.slice(marker?.length ?? 0);

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

/** "Nội dung: chào cờ; khai mạc; báo cáo tổng kết; …; bế mạc." */
function inOneParagraph(paragraphs: readonly Paragraph[]): readonly FactOf<"agenda">[] {
  return paragraphs.flatMap((paragraph) => {
    const { words, topics, marker } = paragraph;
    if (isTableRow(paragraph) || !topics.slice(0, 2).some((names) => names.includes("agenda"))) return [];
    const colon = words.text.indexOf(":") + 1;
    const from = Math.max(marker?.length ?? 0, colon);
    const parts = words.text.slice(from).split(/;/u);
    const steps = parts.filter((part) => isStep(part.trim()));
    if (parts.length < 4 || steps.length * 3 < parts.length * 2) return [];
    return agenda(paragraph, paragraph, parts.flatMap(itemOf)).map((fact): FactOf<"agenda"> => ({
      ...fact,
      span: [paragraph.start + from, fact.span[1]],
    }));
  });
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

function itemOf(whole: string): Item[] {
  const { plain, at } = plainText(whole);
  const hours = clockAtStart(plain);
  const behind = LENGTH_BEHIND.exec(plain);
  const minutes = hours?.minutes ?? minutesIn(plain);
  const text = whole.slice(hours === undefined ? 0 : at[hours.length], behind === null ? undefined : at[behind.index]);
  return step(text, hours?.clock, minutes);
}

function minutesIn(plain: string): number | undefined {
  const minutes = Number(LENGTH.exec(plain)?.[1] ?? 0);
  return minutes > 0 ? minutes : undefined;
}

function step(text: string, start: string | undefined, minutes: number | undefined, by = ""): Item[] {
  const words = text.replace(/[\s;.,:]+$/u, "").trim();
  if (words === "") return [];
  return [
    {
      text: words,
      ...(start !== undefined && { start }),
      ...(minutes !== undefined && { minutes }),
      ...(by !== "" && { by }),
    },
  ];
}

const COLUMNS = {
  what: (cell: string) => /\b(?:noi dung|chuong trinh|cong viec|hoat dong)\b/.test(cell),
  when: (cell: string) => /\b(?:thoi gian|gio|thoi luong)\b/.test(cell),
  by: (cell: string) => /\b(?:thuc hien|phu trach|chu tri|nguoi|don vi|dieu hanh|bo phan|phan cong)\b/.test(cell),
};

/** A table of steps, with times and who does them; without a head the longest cell is the step. */
function tableAgenda(table: Table): readonly FactOf<"agenda">[] {
  const head = headOf(table, COLUMNS, ["what"]);
  const items = table.rows.slice(head === undefined ? 0 : head.row + 1).flatMap(({ cells }) => {
    const clockAt = cells.findIndex((cell) => clockAtStart(plainText(cell).plain) !== undefined);
    const whenAt = head?.at.when ?? clockAt;
    const when = plainText(cells[whenAt] ?? "").plain;
    const hours = clockAtStart(when);
    const others = cells.filter((cell, i) => i !== whenAt && !/^\d{0,2}\.?$/.test(cell));
    const text =
      (head === undefined ? "" : cells[head.at.what ?? -1]) ||
      ([...others].sort((a, b) => b.length - a.length)[0] ?? "");
    return step(text, hours?.clock, hours?.minutes ?? minutesIn(when), cells[head?.at.by ?? -1] ?? "");
  });
  const texts = items.map(({ text }) => text);
  return isAgenda(table.first, texts) ? agenda(table.first, table.last, items) : [];
}
