import { sensesIn } from "../../lexicon/senses-in";
import { listsOf } from "./lists-of";
import type { Paragraph } from "./outline-of";
import type { FactOf } from "./plan-facts";
import { plainText } from "./plain-words";
import { headOf, isTableRow, type Table, type TableRow, tablesIn } from "./tables-in";

type Row = FactOf<"allocation">["rows"][number];

const TOTAL = /^(?:tong(?: cong| so)?\b|cong\s*$|cong\s*:|toan (?:xa|huyen|phuong|tinh|thanh pho|doan)\b)/;
const NOUN = "(?:dai bieu|nguoi|dong chi|d\\/c)";
/** "Thôn A: 05 đại biểu (nữ 02)". */
const ITEM = new RegExp(
  `^(?<unit>[^:|\\d(][^:|(]{1,80}?)\\s*(?::|-|,|\\bco\\b|\\bduoc\\b|\\bcu\\b)?\\s*(?<seats>\\d{1,4})\\s*${NOUN}\\b(?<rest>[^;]*)$`,
);
/** "Khối Đảng: 12": where an allocation is announced the noun may be left out. */
const BARE_ITEM = /^(?<unit>[^:|\d(][^:|]{1,80}?)\s*(?::|-|=)\s*(?<seats>\d{1,3})\s*(?<rest>\([^;]*)?$/;
/** "(nữ 02, dân tộc 01)", ", trong đó 02 nữ". */
const PART =
  /(?<name>(?:[a-z]+ ){0,3}[a-z]+)\s*:?\s*(?<count>\d{1,3})|(?<count2>\d{1,3})\s+(?<name2>(?:[a-z]+ ){0,3}[a-z]+)/g;

/** Tables and lists of units with their number of delegates. */
export function readAllocations(paragraphs: readonly Paragraph[]): readonly FactOf<"allocation">[] {
  return [
    ...tablesIn(paragraphs).flatMap(ofTable),
    ...listsOf(paragraphs).flatMap((list) => ofList(list, paragraphs)),
    ...bareLines(paragraphs),
    ...paragraphs.flatMap(ofParagraph),
  ];
}

const COLUMNS = {
  unit: (cell: string) =>
    /\b(?:don vi|co quan|thon|ap|ban|ten|khu|to|chi bo|xa|phuong|noi dung|thanh phan|doi tuong|dia ban|khoi|truong|doan|chi hoi|cong doan)\b/.test(
      cell,
    ) && !/\bso (?:luong )?dai bieu\b/.test(cell),
  total: (cell: string) => /^(?:tong|cong)\b/.test(cell) && !isOfStaff(cell),
  seats: (cell: string) =>
    /\b(?:dai bieu|so luong|phan bo|tong so|tong|chi tieu|so nguoi)\b/.test(cell) &&
    !/\bdon vi\b/.test(cell) &&
    !isOfStaff(cell),
};
const isOfStaff = (cell: string) =>
  /\b(?:cbcc\w*|can bo|dang vien|doan vien|hoi vien|lao dong|quan so|bien che|hoc sinh|dan so|ho dan)\b/.test(cell) &&
  !/\bdai bieu\b/.test(cell);
const isPrice = (cell: string) => /\b(?:don gia|thanh tien|kinh phi|dinh muc|so tien)\b/.test(plainText(cell).plain);

function ofTable(table: Table): FactOf<"allocation">[] {
  const head = headOf(table, COLUMNS, ["unit", "seats"]) ?? headOf(table, COLUMNS, ["unit", "total"]);
  if (head === undefined) return isOfAllocation(table.first) ? headless(table) : [];
  if (head.names.some(isPrice)) return [];
  const { unit: unitAt = 0 } = head.at;
  const seatsAt = head.at.total ?? head.at.seats ?? 1;
  const below = table.rows.slice(head.row + 1);
  const names = namesOf(head.names, below[0]);
  const numbered = below.some(({ cells }) => unitAt > 0 && /^\d{1,3}\.?$/.test(cells[0] ?? ""));
  const rows = below.flatMap(({ cells }): Row[] => {
    // "I | Khối xã | 30" is the sum of what stands below it.
    if (numbered && /^[IVXA-D]+\.?$/.test(cells[0] ?? "")) return [];
    const seats = countIn(cells[seatsAt]);
    const unit = cells[unitAt] ?? "";
    const name = unit === "" || /^\d+$/.test(unit) ? (cells.find((cell) => /\p{L}{2}/u.test(cell)) ?? "") : unit;
    if (seats === undefined || name === "") return [];
    const parts = names.flatMap((part, i) => {
      const count = i === seatsAt || i === unitAt || !isPart(part) ? undefined : countIn(cells[i]);
      return count === undefined ? [] : [{ name: partName(part), seats: count }];
    });
    return [{ unit: name, seats, ...(parts.length > 0 && { parts }) }];
  });
  const units = rows.filter(({ unit }) => isUnit(unit)).length;
  const isComposition =
    isOfComposition(table.first) && /\b(?:thanh phan|doi tuong)\b/.test(plainText(head.names[unitAt] ?? "").plain);
  return isOfAllocation(table.first) || isComposition || units * 2 >= rows.length
    ? allocation(table.first, table.last, rows)
    : [];
}

/** A second line of the head names the columns below "Trong đó". */
function namesOf(head: readonly string[], second: TableRow | undefined): readonly string[] {
  if (second === undefined || second.cells.some((cell) => /\d/.test(cell))) return head;
  return head.map((name, i) => second.cells[i] || name);
}

const isPart = (name: string) => {
  const { plain } = plainText(name);
  return /[a-z]{2}/.test(plain) && !/^(?:stt|tt|so tt|ghi chu)$/.test(plain) && !isOfStaff(plain);
};
const partName = (name: string) =>
  name.replace(/^\s*(?:trong đó|số đại biểu|số lượng|số)\s*:?\s*/iu, "").trim() || name;
const countIn = (cell = "") => {
  const count = /^(\d{1,4})\s*(?:đại biểu|người|đồng chí)?$/u.exec(cell.trim())?.[1];
  return count === undefined ? undefined : Number(count);
};

/** Two columns without a head, below "Phân bổ đại biểu". */
function headless(table: Table): FactOf<"allocation">[] {
  const rows = table.rows.flatMap(({ cells }): Row[] => {
    const [count, name] = [
      cells.flatMap((cell) => countIn(cell) ?? []).at(-1),
      cells.find((cell) => /\p{L}{2}/u.test(cell)),
    ];
    return count === undefined || name === undefined ? [] : [{ unit: name, seats: count }];
  });
  return rows.length >= 3 && rows.length === table.rows.length ? allocation(table.first, table.last, rows) : [];
}

function ofList(list: readonly Paragraph[], paragraphs: readonly Paragraph[]): FactOf<"allocation">[] {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined || !(isOfAllocation(first) || isOfComposition(first))) return [];
  const rows = list.flatMap(({ words, marker }) =>
    itemIn(words.text.slice(marker?.length ?? 0), isOfAllocation(first)),
  );
  if (rows.length < 3 || rows.length < list.length - 1) return [];
  const below = paragraphs[last.index + 1];
  const closing = (below?.words.text ?? "").replace(/^\((.*)\)[.;]?$/u, "$1");
  const total = below?.marker === undefined ? itemIn(closing, true).filter(isTotal) : [];
  return allocation(first, total.length > 0 && below !== undefined ? below : last, [...rows, ...total]);
}

const isOfAllocation = ({ topics }: Paragraph) => topics.some((names) => names.includes("allocation"));
const isOfComposition = ({ topics }: Paragraph) => topics.slice(1, 4).some((names) => names.includes("composition"));

/** Lines without a mark below "Phân bổ … như sau:", a unit with its number each. */
function bareLines(paragraphs: readonly Paragraph[]): readonly FactOf<"allocation">[] {
  return paragraphs.flatMap((paragraph) => {
    if (!/\bphan bo\b[^.]*:?$/.test(paragraph.words.plain)) return [];
    const rows: Row[] = [];
    let last = paragraph;
    for (const next of paragraphs.slice(paragraph.index + 1)) {
      const found = next.marker === undefined && !isTableRow(next) ? itemIn(next.words.text, true, true) : [];
      if (found.length === 0) break;
      rows.push(...found);
      last = next;
    }
    return rows.length >= 3 ? allocation(paragraph, last, rows) : [];
  });
}

/** "Phân bổ như sau: Thôn A: 05 đại biểu; Thôn B: 04 đại biểu; …" in one paragraph. */
function ofParagraph(paragraph: Paragraph): FactOf<"allocation">[] {
  const { words, topics, marker } = paragraph;
  const announced = /\bphan bo\b[^:]{0,80}:/.exec(words.plain);
  const isBelow = topics.slice(0, 2).some((names) => names.includes("allocation"));
  if (isTableRow(paragraph) || (announced === null && !isBelow)) return [];
  const from = announced === null ? (marker?.length ?? 0) : (words.at[announced.index + announced[0].length] ?? 0);
  const pieces = words.text
    .slice(from)
    .split(/(?<=\d\)?|đại biểu\)?|người\)?|đồng chí\)?)\s*[;,.](?=\s|$)|;/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const rows = pieces.flatMap((piece) => itemIn(piece, true, announced !== null));
  if (rows.length < 3 || (announced === null && rows.length < pieces.length)) return [];
  return allocation(paragraph, paragraph, rows).map((fact): FactOf<"allocation"> => ({
    ...fact,
    span: [paragraph.start + from, fact.span[1]],
  }));
}

/** `isAnnounced`: the noun behind the number may be left out; `anyUnit`: whatever is named is a unit. */
function itemIn(text: string, isAnnounced: boolean, anyUnit = false): Row[] {
  const whole = text.trim();
  const { plain } = plainText(whole);
  const line = plain.replace(/[.;,\s]+$/, "");
  const match = ITEM.exec(line) ?? (isAnnounced ? BARE_ITEM.exec(line) : null);
  const { unit, seats, rest = "" } = match?.groups ?? {};
  if (unit === undefined) return [];
  const name = whole.slice(0, unit.length).trim();
  if (!anyUnit && !isUnit(name) && !TOTAL.test(plain)) return [];
  const parts = partsIn(rest, whole);
  return [{ unit: name, seats: Number(seats), ...(parts.length > 0 && { parts }) }];
}

function partsIn(rest: string, whole: string): NonNullable<Row["parts"]> {
  if (!/^\s*(?:\(|,|trong do)/.test(rest)) return [];
  const offset = plainText(whole).plain.indexOf(rest);
  return [...rest.matchAll(PART)].map(({ groups = {}, 0: words, index }) => {
    const name = groups["name"] ?? groups["name2"] ?? "";
    const at = offset + index + words.indexOf(name);
    return { name: partName(whole.slice(at, at + name.length)), seats: Number(groups["count"] ?? groups["count2"]) };
  });
}

/** A place, an office or a part of the list that sends somebody: "Thôn A", "Khối Đảng", "Công an phường". */
function isUnit(name: string): boolean {
  // "Tổ dân phố số 1" is a unit by its words.
  const words = name.replace(/\s*(?:số\s*)?\d.*$/u, "");
  return (
    /^các\s/iu.test(words) ||
    sensesIn(words).some(({ sense, start }) => start === 0 && (sense === "office" || sense === "unit:sending"))
  );
}
const isTotal = ({ unit }: Row) => TOTAL.test(plainText(unit).plain);

function allocation(first: Paragraph, last: Paragraph, all: readonly Row[]): FactOf<"allocation">[] {
  const total = all.find(isTotal);
  const rows = all.filter((row) => !isTotal(row));
  if (rows.length < 2) return [];
  return [
    {
      kind: "allocation",
      scope: first.scopes.join(", "),
      clause: first.clause,
      heading: first.heading,
      sentence: first.words.text,
      span: [first.start, last.start + last.words.text.length],
      rows,
      ...(total !== undefined && { printedTotal: total.seats }),
    },
  ];
}
