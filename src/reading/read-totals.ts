import type { OtherRow, PrintedTotal } from "../domain/roster";
import { a1 } from "../domain/cell-ref";
import { fold, foldWords } from "../domain/vietnamese-text";
import type { FoundRows } from "./find-rows";
import type { MappedColumn } from "./map-columns";
import { type PrintedCount, printedCounts } from "./printed-counts";
import { headcountHeader } from "./read-headcount";
import { isClosingText, isCountOfPart, isPartOfTotal, isRatioText, isSubtotalText } from "./row-words";
import type { Grid } from "./sheet-grid";

const FIELD_OF: Readonly<Partial<Record<string, PrintedTotal["of"]>>> = {
  female: "female",
  minority: "minority",
  partyMember: "partyMember",
};

/** Columns below which a small number can only count the rows: neither the marks nor the amounts of the column. */
const HOLDS_A_TOTAL: ReadonlySet<string> = new Set([
  "fullName",
  "order",
  "familyName",
  "givenName",
  "birthDate",
  "notes",
  "unit",
  "position",
  "village",
]);

/**
 * Numbers the sheet prints about its own rows, each with the rows it covers; `above`: the rows between the list before
 * and the header.
 */
export function readTotals(
  grid: Grid,
  columns: readonly MappedColumn[],
  found: FoundRows,
  above: { readonly from: number; readonly to: number },
): readonly PrintedTotal[] {
  const first = found.data[0]?.row;
  const last = found.data.at(-1)?.row;
  if (first === undefined || last === undefined) return [];
  const stale = new Set(grid.sheet.stale);
  const totals: PrintedTotal[] = [];
  const add = (column: number, row: number, text: string, count: PrintedCount, fromRow: number, toRow: number) => {
    const cell = grid.at(row, column);
    totals.push({ cell, text, ...count, fromRow, toRow, stale: stale.has(a1(cell)) });
  };
  for (let row = above.from; row <= above.to; row += 1) {
    for (let column = 1; column <= grid.columnCount; column += 1) {
      const text = grid.text(row, column);
      for (const count of text.length > 4 ? printedCounts(text, "title") : [])
        add(column, row, text, count, first, last);
    }
  }
  for (const section of found.sections) {
    if (section.count === undefined || section.toRow <= section.row) continue;
    add(
      section.cell.column,
      section.row,
      section.typed,
      { value: section.count, of: "rows" },
      section.row + 1,
      section.toRow,
    );
  }
  let covered = first;
  let before: { readonly row: number; readonly range: CoveredRows } | undefined;
  for (const other of found.others) {
    const isPart = other.is === "note" && other.row > last && isCountOfPart(other.text);
    if (other.is !== "subtotal" && !isPart && !(other.is === "note" && isClosingText(other.text))) continue;
    if (isRatioText(other.text)) continue;
    // "- Nữ: 4" right below "Tổng cộng: 8, trong đó:" speaks of the same rows.
    const goesOn = isPartOfTotal(other.text) && before?.row === other.row - 1;
    const range: CoveredRows | undefined = goesOn ? before?.range : rangeOf(other, found, covered, first, last);
    before = range === undefined ? undefined : { row: other.row, range };
    if (range === undefined) continue;
    const printed: Parameters<Parameters<typeof readRow>[4]>[] = [];
    readRow(grid, columns, found, other, (...number) => {
      printed.push(number);
    });
    // Below "1. Thôn A › b) Công nhân" a bare "Cộng" may close either: the one whose rows it counts.
    const rows = printed.find(([, , count]) => count.of === "rows")?.[2].value;
    const counts = (from: number) => found.data.filter(({ row }) => row >= from && row <= range.to).length === rows;
    const from = counts(range.from) ? range.from : (range.wider?.find(counts) ?? range.from);
    for (const [column, text, count] of printed) add(column, other.row, text, count, from, range.to);
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

function rangeOf(
  other: OtherRow,
  found: FoundRows,
  covered: number,
  first: number,
  last: number,
): CoveredRows | undefined {
  const words = fold(other.text);
  if (other.row < first) return { from: first, to: last };
  const above = found.data.filter(({ row }) => row < other.row);
  const to = above.at(-1)?.row;
  if (to === undefined) return undefined;
  // "Tổng A+B" also counts a list that stands elsewhere.
  const parts =
    words.split(/\d/)[0]?.match(/(?<![a-z])(?:[ivx]+|[a-h])(?=\s*\+)|(?<=\+\s*)(?:[ivx]+|[a-h])(?![a-z])/g) ?? [];
  if (parts.some((part) => !found.sections.some(({ number }) => fold(number) === part))) return undefined;
  const named = /^(?:cong|tong)(?: cong| so)?\s*(?:muc|phan)?\s*\(?([ivx]+|[a-d])\)?(?![a-z+])/.exec(words)?.[1];
  if (named !== undefined && !/\+/.test(words)) {
    const section = found.sections.filter(({ number, row }) => row < other.row && fold(number) === named).at(-1);
    return section === undefined ? undefined : { from: section.row + 1, to: section.toRow };
  }
  const isLast = !found.data.some(({ row }) => row > other.row);
  if (/^(?:tong|toan|cong toan|cong chung|tc)|\+/.test(words) || other.is === "note")
    return isLast ? { from: first, to: last } : { from: first, to };
  const sections = found.sections.filter(({ row, toRow }) => row < other.row && toRow >= to);
  // "Cộng thôn Bản Hán": the section it names, however deep it is divided.
  const spoken = sections
    .filter(({ text }) => text.length >= 3 && foldWords(other.text).includes(foldWords(text)))
    .at(-1);
  if (spoken !== undefined) return { from: spoken.row + 1, to };
  const inner = sections.at(-1);
  if (inner !== undefined && inner.row + 1 > covered)
    return {
      from: inner.row + 1,
      to,
      wider: sections
        .slice(0, -1)
        .reverse()
        .map(({ row }) => row + 1),
    };
  return covered <= to ? { from: covered, to } : { from: first, to };
}

function readRow(
  grid: Grid,
  columns: readonly MappedColumn[],
  found: FoundRows,
  other: OtherRow,
  add: (column: number, text: string, count: PrintedCount) => void,
): void {
  const plain: { readonly column: number; readonly value: number }[] = [];
  let said = false;
  let lead = "";
  for (let column = 1; column <= grid.columnCount; column++) {
    const value = grid.value(other.row, column);
    const text = grid.text(other.row, column);
    if (text === "") continue;
    const mapped = columns.find((candidate) => candidate.column === column);
    const number =
      typeof value === "number" && Number.isInteger(value)
        ? value
        : /^\(?(\d{1,5})\)?\s*(?:đại biểu|đb|người|đồng chí|đ\/c)?$/iu.exec(text)?.[1];
    if (number !== undefined && (typeof value !== "number" || value >= 0)) {
      const of = mapped === undefined || mapped.field === null ? undefined : FIELD_OF[mapped.field];
      if (of !== undefined) add(column, text, { value: Number(number), of });
      else if (mapped?.field === "birthDateFemale") add(column, text, { value: Number(number), of: "female" });
      else if (mapped?.field === "sex" && mapped.marksOnly) add(column, text, { value: Number(number), of: "male" });
      else if (mapped?.field === "birthDateMale") add(column, text, { value: Number(number), of: "male" });
      else plain.push({ column, value: Number(number) });
      continue;
    }
    if (lead === "") lead = text;
    const speaks = isSubtotalText(text) || isClosingText(text);
    for (const count of printedCounts(text, "closing")) {
      if (count.of !== "rows") add(column, text, count);
      else if (speaks && !said) {
        said = true;
        add(column, text, count);
      }
    }
  }
  // A bare number beside "Cộng" counts the rows only when it is the only one: else it may be the sum of anything.
  const only = plain[0];
  if (!said && only !== undefined && plain.length === 1 && !isPartOfTotal(lead)) {
    const mapped = columns.find((candidate) => candidate.column === only.column);
    if (mapped?.field === null && isSummed(grid, mapped, found)) return;
    if (mapped === undefined || mapped.field === null || HOLDS_A_TOTAL.has(mapped.field))
      add(only.column, `${lead} ${String(only.value)}`.trim(), { value: only.value, of: "rows" });
  }
}

/** A column of amounts ("Số tiền", "Diện tích"): the number below it is their sum and counts nobody. */
function isSummed(grid: Grid, { column, path }: MappedColumn, found: FoundRows): boolean {
  if (headcountHeader(path.at(-1) ?? "") !== undefined) return false;
  const amounts = found.data.filter(
    ({ row }) => typeof grid.value(row, column) === "number" || /^\d[\d.,]*$/.test(grid.text(row, column)),
  ).length;
  return amounts > 0 && amounts * 2 >= found.data.length;
}
