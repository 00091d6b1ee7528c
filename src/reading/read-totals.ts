import type { OtherRow, PrintedTotal } from "../domain/roster";
import { a1 } from "../domain/cell-ref";
import { fold, foldWords } from "../domain/vietnamese-text";
import type { FoundRows } from "./find-rows";
import type { MappedColumn } from "./map-columns";
import { isClosingText, isPartOfTotal, isRatioText, isSubtotalText } from "./row-words";
import type { Grid } from "./sheet-grid";

const PARTS: readonly (readonly [PrintedTotal["of"], RegExp])[] = [
  ["female", /(?:\bnu|phu nu|dai bieu nu)\s*(?:la|co|chiem)?\s*[:=]?\s*(\d{1,5})\b(?!\s*%)|\b(\d{1,5})\s*(?:dai bieu |dong chi )?nu\b/],
  ["minority", /(?:dan toc thieu so|dtts)\s*(?:la|co)?\s*[:=]?\s*(\d{1,5})\b(?!\s*%)/],
  ["partyMember", /dang vien\s*(?:la|co)?\s*[:=]?\s*(\d{1,5})\b(?!\s*%)/],
];
const FIELD_OF: Readonly<Partial<Record<string, PrintedTotal["of"]>>> = { female: "female", minority: "minority", partyMember: "partyMember" };

/** Numbers the sheet prints about its own rows, each with the rows it covers. */
export function readTotals(grid: Grid, columns: readonly MappedColumn[], found: FoundRows): readonly PrintedTotal[] {
  const first = found.data[0]?.row;
  const last = found.data.at(-1)?.row;
  if (first === undefined || last === undefined) return [];
  const stale = new Set(grid.sheet.stale);
  const totals: PrintedTotal[] = [];
  const add = (column: number, row: number, text: string, value: number, of: PrintedTotal["of"], fromRow: number, toRow: number) => {
    const cell = grid.at(row, column);
    totals.push({ cell, text, value, of, fromRow, toRow, stale: stale.has(a1(cell)) });
  };
  for (const section of found.sections) {
    if (section.count === undefined || section.toRow <= section.row) continue;
    add(section.cell.column, section.row, section.typed, section.count, "rows", section.row + 1, section.toRow);
  }
  let covered = first;
  let above: { readonly row: number; readonly range: CoveredRows } | undefined;
  for (const other of found.others) {
    if (other.is !== "subtotal" && !(other.is === "note" && isClosingText(other.text))) continue;
    if (isRatioText(other.text)) continue;
    // "- Nữ: 4" right below "Tổng cộng: 8, trong đó:" speaks of the same rows.
    const goesOn = isPartOfTotal(other.text) && above?.row === other.row - 1;
    const range: CoveredRows | undefined = goesOn ? above?.range : rangeOf(other, found, covered, first, last);
    above = range === undefined ? undefined : { row: other.row, range };
    if (range === undefined) continue;
    const printed: Parameters<Parameters<typeof readRow>[3]>[] = [];
    readRow(grid, columns, other, (...number) => { printed.push(number); });
    // Below "1. Thôn A › b) Công nhân" a bare "Cộng" may close either: the one whose rows it counts.
    const rows = printed.find(([, , , of]) => of === "rows")?.[2];
    const counts = (from: number) => found.data.filter(({ row }) => row >= from && row <= range.to).length === rows;
    const from = counts(range.from) ? range.from : range.wider?.find(counts) ?? range.from;
    for (const [column, text, value, of] of printed) add(column, other.row, text, value, of, from, range.to);
    if (other.is === "subtotal" && from === covered) covered = other.row + 1;
  }
  return totals;
}

interface CoveredRows {
  readonly from: number;
  readonly to: number;
  /** Where the sections around it begin, from the inside out, when it may close one of them as well. */
  readonly wider?: readonly number[];
}

function rangeOf(other: OtherRow, found: FoundRows, covered: number, first: number, last: number): CoveredRows | undefined {
  const words = fold(other.text);
  if (other.row < first) return { from: first, to: last };
  const above = found.data.filter(({ row }) => row < other.row);
  const to = above.at(-1)?.row;
  if (to === undefined) return undefined;
  // "Tổng A+B" also counts a list that stands elsewhere.
  const parts = words.split(/\d/)[0]?.match(/(?<![a-z])(?:[ivx]+|[a-h])(?=\s*\+)|(?<=\+\s*)(?:[ivx]+|[a-h])(?![a-z])/g) ?? [];
  if (parts.some((part) => !found.sections.some(({ number }) => fold(number) === part))) return undefined;
  const named = /^(?:cong|tong)(?: cong| so)?\s*(?:muc|phan)?\s*\(?([ivx]+|[a-d])\)?(?![a-z+])/.exec(words)?.[1];
  if (named !== undefined && !/\+/.test(words)) {
    const section = found.sections.filter(({ number, row }) => row < other.row && fold(number) === named).at(-1);
    return section === undefined ? undefined : { from: section.row + 1, to: section.toRow };
  }
  const isLast = !found.data.some(({ row }) => row > other.row);
  if (/^(?:tong|toan|cong toan|cong chung|tc)|\+/.test(words) || other.is === "note") return isLast ? { from: first, to: last } : { from: first, to };
  const sections = found.sections.filter(({ row, toRow }) => row < other.row && toRow >= to);
  // "Cộng thôn Bản Hán": the section it names, however deep it is divided.
  const spoken = sections.filter(({ text }) => text.length >= 3 && foldWords(other.text).includes(foldWords(text))).at(-1);
  if (spoken !== undefined) return { from: spoken.row + 1, to };
  const inner = sections.at(-1);
  if (inner !== undefined && inner.row + 1 > covered) return { from: inner.row + 1, to, wider: sections.slice(0, -1).reverse().map(({ row }) => row + 1) };
  return covered <= to ? { from: covered, to } : { from: first, to };
}

/** "06 tập thể, 07 cá nhân, 04 hộ": the rows of every kind together; undefined unless two kinds are counted and nothing before them. */
function sumOfKinds(words: string): number | undefined {
  const counted = [...words.matchAll(/(?<![\d/.,])(\d{1,5})\s*(tap the|ca nhan|ho)\b/g)];
  if (new Set(counted.map((match) => match[2])).size < 2 || /\d/.test(words.slice(0, counted[0]?.index))) return undefined;
  return counted.reduce((sum, match) => sum + Number(match[1]), 0);
}

/** The number of people a sentence gives: the one before "người", "đại biểu" …, else the one behind a colon, else the first; never a page, a section or a part of them. */
function totalIn(words: string): number | undefined {
  const kinds = sumOfKinds(words);
  if (kinds !== undefined) return kinds;
  const outside = words.replace(/(?!^)\([^)]*\)/g, " ");
  const bare = (/\d/.test(outside) ? outside : words).replace(/\b(?:trang|muc|phan|bang|so|phu luc|khoi|dot|thon|ap|ban|xom|khom|khu|khu pho|khu dan cu|to dan pho|to|kp|tdp|tieu khu|cum|doi|lop|chi bo|chi hoi|chi doan|phuong|quan)\s+\d+\b/g, " ").replace(/\b(?:trong do|gom)\b.*$/, "");
  const counted = /(?<![\d/.,])(\d{1,5})(?:\s*\([^)]*\))?\s*(?:nguoi|dai bieu|dong chi|d\/c|db|tap the|ca nhan|khach|vi|ho)\b/.exec(bare) ?? /[:=]\s*(\d{1,5})(?!\s*[%\d/.])/.exec(bare) ?? /(?<![\d/.,])(\d{1,5})(?!\s*[%\d/.,])/.exec(bare);
  if (!counted || /(?:\bnu|dang vien|thieu so)\s*(?:la|co|:)?\s*$/.test(bare.slice(0, counted.index)) || /^\s*nu\b/.test(bare.slice(counted.index + counted[0].length))) return undefined;
  return Number(counted[1]);
}

function readRow(grid: Grid, columns: readonly MappedColumn[], other: OtherRow, add: (column: number, text: string, value: number, of: PrintedTotal["of"]) => void): void {
  const plain: { readonly column: number; readonly value: number }[] = [];
  let said = false;
  let lead = "";
  for (let column = 1; column <= grid.columnCount; column++) {
    const value = grid.value(other.row, column);
    const text = grid.text(other.row, column);
    if (text === "") continue;
    const mapped = columns.find((candidate) => candidate.column === column);
    const number = typeof value === "number" && Number.isInteger(value) ? value : /^\(?(\d{1,5})\)?\s*(?:đại biểu|đb|người|đồng chí|đ\/c)?$/iu.exec(text)?.[1];
    if (number !== undefined && (typeof value !== "number" || value >= 0)) {
      const of = mapped === undefined || mapped.field === null ? undefined : FIELD_OF[mapped.field];
      if (of !== undefined) add(column, text, Number(number), of);
      else if (mapped?.field === "birthDateFemale") add(column, text, Number(number), "female");
      else if (mapped?.field === "sex" && mapped.marksOnly) add(column, text, Number(number), "male");
      else if (mapped?.field === "birthDateMale") add(column, text, Number(number), "male");
      else plain.push({ column, value: Number(number) });
      continue;
    }
    const words = fold(text).replace(/\([^)\d]*\)/g, " ");
    if (lead === "") lead = text;
    for (const [of, pattern] of PARTS) {
      const match = pattern.exec(words);
      if (match) add(column, text, Number(match[1] ?? match[2]), of);
    }
    const total = isSubtotalText(text) || isClosingText(text) ? totalIn(words) : undefined;
    if (total !== undefined && !said) {
      said = true;
      add(column, text, total, "rows");
    }
  }
  // A bare number beside "Cộng" counts the rows only when it is the only one: else it may be the sum of anything.
  const only = plain[0];
  if (!said && only !== undefined && plain.length === 1 && !isPartOfTotal(lead)) {
    const mapped = columns.find((candidate) => candidate.column === only.column);
    if (mapped === undefined || mapped.field === null || ["fullName", "order", "familyName", "givenName", "notes", "unit", "position"].includes(mapped.field)) add(only.column, `${lead} ${String(only.value)}`.trim(), only.value, "rows");
  }
}
