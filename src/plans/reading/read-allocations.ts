import type { Paragraph } from "./outline-of";
import type { FactOf } from "./plan-facts";
import { listsOf } from "./read-lists";
import { plainText } from "./plain-words";

const TOTAL = /^(?:tong(?: cong| so)?\b|cong\s*$|toan (?:xa|huyen|phuong|tinh|thanh pho)\b)/;
const UNIT =
  /^(?:thon|ap|ban|buon|lang|xom|khom|khu|to|chi bo|dang bo|truong|tram|cong an|phong|van phong|ban|hoi|doan|xa|phuong|thi tran|mat tran|uy ban|ubnd|ubmttq|trung tam|cong ty|doanh nghiep|hop tac xa|khoi|cum|don vi|quan su|lien doan|so|chi cuc|benh vien|nong dan|cac|dang uy|hdnd|htx|buu dien|cong doan)\b/;
const ITEM =
  /^(?<unit>[^:|\d][^:|]{1,80}?)\s*(?::|-|,|\bco\b|\bduoc\b|\bcu\b)?\s*(?<seats>\d{1,3})\s*(?:dai bieu|nguoi|dong chi|d\/c)\b[^;]*$/;

/** Tables and lists of units with their number of delegates. */
export function readAllocations(paragraphs: readonly Paragraph[]): readonly FactOf<"allocation">[] {
  return [...tables(paragraphs), ...lists(paragraphs)];
}

interface Row {
  readonly unit: string;
  readonly seats: number;
}

function tables(paragraphs: readonly Paragraph[]): readonly FactOf<"allocation">[] {
  const found: FactOf<"allocation">[] = [];
  for (let i = 0; i < paragraphs.length;) {
    let to = i;
    while (/\|/.test(paragraphs[to]?.words.text ?? "")) to += 1;
    if (to - i >= 3) {
      const fact = tableFact(paragraphs.slice(i, to));
      if (fact !== undefined) found.push(fact);
    }
    i = Math.max(to, i + 1);
  }
  return found;
}

function tableFact(rows: readonly Paragraph[]): FactOf<"allocation"> | undefined {
  const [head] = rows;
  if (head === undefined) return undefined;
  const cells = rows.map(({ words }) =>
    words.text
      .replace(/^\s*\||\|\s*$/g, "")
      .split("|")
      .map((cell) => cell.trim()),
  );
  const header = (cells[0] ?? []).map((cell) => plainText(cell).plain);
  const unitAt = header.findIndex((cell) =>
    /\b(?:don vi|co quan|thon|ap|ten|khu|to|chi bo|xa|phuong|noi dung|dia ban)\b/.test(cell),
  );
  const seatsAt = header.findIndex(
    (cell) => /\b(?:dai bieu|so luong|phan bo|tong so|tong|chi tieu|so nguoi)\b/.test(cell) && !/\bdon vi\b/.test(cell),
  );
  if (unitAt < 0 || seatsAt < 0) return undefined;
  return allocation(
    head,
    rows.at(-1) ?? head,
    cells.slice(1).flatMap((row) => rowOf(row[unitAt] ?? "", row[seatsAt] ?? "", row)),
  );
}

function rowOf(unit: string, seats: string, row: readonly string[]): readonly Row[] {
  const count = /^\d{1,4}$/.exec(seats.replace(/\s*(?:đại biểu|người)$/u, "").trim())?.[0];
  if (count === undefined) return [];
  const name = unit === "" || /^\d+$/.test(unit) ? (row.find((cell) => /\p{L}{2}/u.test(cell)) ?? "") : unit;
  return name === "" ? [] : [{ unit: name, seats: Number(count) }];
}

function lists(paragraphs: readonly Paragraph[]): readonly FactOf<"allocation">[] {
  const found: FactOf<"allocation">[] = [];
  for (const list of listsOf(paragraphs)) {
    const [first, last] = [list[0], list.at(-1)];
    if (first === undefined || last === undefined || !isOfAllocation(first)) continue;
    const rows = list.flatMap(({ words, marker }) => itemsIn(words.text.slice(marker?.length ?? 0)));
    const fact = rows.length >= 3 && rows.length >= list.length - 1 ? allocation(first, last, rows) : undefined;
    if (fact !== undefined) found.push(fact);
  }
  found.push(...bareLines(paragraphs));
  for (const paragraph of paragraphs) {
    const at = /\bphan bo\b[^:]{0,80}:/.exec(paragraph.words.plain);
    if (at === null) continue;
    const rows = paragraph.words.text
      .slice(at.index + at[0].length)
      .split(/[;,]|\.(?=\s|$)/u)
      .flatMap(itemsIn);
    const fact = rows.length >= 3 ? allocation(paragraph, paragraph, rows) : undefined;
    if (fact !== undefined) found.push({ ...fact, span: [paragraph.start + at.index + at[0].length, fact.span[1]] });
  }
  return found;
}

/** Lines without a marker below "Phân bổ … như sau:", a unit with its number each. */
function bareLines(paragraphs: readonly Paragraph[]): readonly FactOf<"allocation">[] {
  return paragraphs.flatMap((paragraph) => {
    if (!/\bphan bo\b[^.]*:?$/.test(paragraph.words.plain)) return [];
    const rows: Row[] = [];
    let last = paragraph;
    for (const next of paragraphs.slice(paragraph.index + 1)) {
      const match = next.marker === undefined ? ITEM.exec(next.words.plain.replace(/[.;,]+$/, "")) : null;
      const unit = match?.groups?.["unit"];
      if (unit === undefined) break;
      rows.push({ unit: next.words.text.slice(0, unit.length).trim(), seats: Number(match?.groups?.["seats"]) });
      last = next;
    }
    const fact = rows.length >= 3 ? allocation(paragraph, last, rows) : undefined;
    return fact === undefined ? [] : [fact];
  });
}

const isOfAllocation = ({ topics }: Paragraph) =>
  topics.some((names) => names.includes("allocation")) ||
  topics.slice(1, 4).some((names) => names.includes("composition"));

function itemsIn(text: string): readonly Row[] {
  const { plain } = plainText(text.trim());
  const match = ITEM.exec(plain.replace(/[.;,]+$/, ""));
  const unit = match?.groups?.["unit"];
  if (match === null || unit === undefined || !(UNIT.test(unit) || TOTAL.test(unit))) return [];
  return [{ unit: text.trim().slice(0, unit.length).trim(), seats: Number(match.groups?.["seats"]) }];
}

function allocation(first: Paragraph, last: Paragraph, all: readonly Row[]): FactOf<"allocation"> | undefined {
  const total = all.find(({ unit }) => TOTAL.test(plainText(unit).plain));
  const rows = all.filter((row) => row !== total && !TOTAL.test(plainText(row.unit).plain));
  if (rows.length < 2) return undefined;
  return {
    kind: "allocation",
    scope: first.scopes.join(", "),
    clause: first.clause,
    heading: first.heading,
    sentence: first.words.text,
    span: [first.start, last.start + last.words.text.length],
    rows: [...rows],
    ...(total !== undefined && { printedTotal: total.seats }),
  };
}
