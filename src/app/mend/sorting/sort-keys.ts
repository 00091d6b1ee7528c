import type { FieldId } from "../../../domain/facts";
import { type CellStyle, type CellValue, isDateFormat, isErrorValue } from "../../../domain/sheet-snapshot";
import { type DateOrder, dateOrderOf, readDate } from "../../../domain/vietnamese-date";
import { clean } from "../../../domain/vietnamese-text";
import { readName } from "../../../reading/texts/read-name";

/** What the cells of a column are sorted as. */
export type SortKind = "name" | "date" | "number" | "text";

/** A cell as it is sorted by. */
export interface SortCell {
  readonly value: CellValue;
  readonly style: CellStyle;
}

/** What a cell counts as among the others: blanks come last both ways, what could not be read right before them. */
export interface SortKey {
  readonly is: "value" | "unread" | "blank";
  readonly number: number;
  readonly text: string;
  /** What decides among equal ones: the family name. */
  readonly more: string;
}

/** What a column holds: what reading found it to be, else what most of its cells are. */
export function sortKindOf(cells: readonly SortCell[], field: FieldId | null): SortKind {
  if (field === "fullName" || field === "givenName") return "name";
  const filled = cells.filter(({ value }) => value !== null);
  const share = (is: (cell: SortCell) => boolean): number => filled.filter(is).length / Math.max(1, filled.length);
  if (field === "birthDate" || share(isDay) > 0.5) return "date";
  return share(({ value }) => typeof value === "number") > 0.5 ? "number" : "text";
}

const WRITTEN_DAY = /^\s*\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*(?:\d{4}|\d{2})\s*$/;

function isDay({ value, style }: SortCell): boolean {
  return typeof value === "number" ? isDateFormat(style.numberFormat) : WRITTEN_DAY.test(String(value));
}

/** The keys of a column's cells. `families`: the family names beside them where they stand in a column of their own. */
export function sortKeys(
  cells: readonly SortCell[],
  kind: SortKind,
  families: readonly CellValue[] = [],
): readonly SortKey[] {
  const order = kind === "date" ? dateOrderOf(cells.map(({ value }) => value)) : undefined;
  return cells.map((cell, i) => keyOf(cell, kind, families[i] ?? null, order));
}

const BLANK: SortKey = { is: "blank", number: 0, text: "", more: "" };

function keyOf(cell: SortCell, kind: SortKind, family: CellValue, order: DateOrder | undefined): SortKey {
  const { value, style } = cell;
  const text = value === null ? "" : clean(String(value));
  if (value === null || text === "") return BLANK;
  if (kind === "name") return nameKey(text, family);
  if (kind === "date") return dateKey(value, text, style, order);
  const number = typeof value === "number" ? value : kind === "number" ? numberIn(text) : undefined;
  // Numbers before texts, as Excel has it.
  if (number !== undefined) return { is: "value", number, text: "", more: "" };
  return { is: kind === "number" || isErrorValue(value) ? "unread" : "value", number: Infinity, text, more: "" };
}

/** By the last word, then by the family name and what stands between. */
function nameKey(text: string, family: CellValue): SortKey {
  const { name } = readName(text.split(/\s*[(\n]/)[0] ?? text);
  const own = clean(name === "" ? text : name);
  if (family !== null) return { is: "value", number: 0, text: own, more: clean(String(family)) };
  const space = own.lastIndexOf(" ");
  return { is: "value", number: 0, text: own.slice(space + 1), more: own.slice(0, Math.max(0, space)) };
}

function dateKey(value: CellValue, text: string, style: CellStyle, order: DateOrder | undefined): SortKey {
  const read = readDate(value, style.numberFormat, { serials: true, ...(order && { order }) });
  if (read.kind !== "value") return { is: "unread", number: 0, text, more: "" };
  const { year, month = 0, day = 0 } = read.value;
  return { is: "value", number: year * 10_000 + month * 100 + day, text: "", more: "" };
}

/** "1.250,5" is written so here. */
function numberIn(text: string): number | undefined {
  if (!/^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^-?\d+(?:,\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll(".", "").replace(",", "."));
}

const LETTERS = new Intl.Collator("vi", { numeric: true, sensitivity: "accent" });
const RANK = { value: 0, unread: 1, blank: 2 } as const;

/** As the letters of Vietnamese follow each other; `isDown`: the other way round, blanks last all the same. */
export function compareKeys(a: SortKey, b: SortKey, isDown: boolean): number {
  if (a.is !== b.is) return RANK[a.is] - RANK[b.is];
  const way = isDown ? -1 : 1;
  if (a.number !== b.number) return a.number < b.number ? -way : way;
  return way * (LETTERS.compare(a.text, b.text) || LETTERS.compare(a.more, b.more));
}
