import type { Choices } from "../../domain/choices";
import { countPeople } from "../../domain/count-people";
import type { Delegate } from "../../domain/delegate";
import { readEthnicity } from "../../domain/ethnicity";
import type { OtherRow, Roster } from "../../domain/roster";
import { ROSTER_KIND_NAMES } from "../../domain/roster-kind-names";
import { repeatedIn } from "../../domain/same-list";
import { type CellValue, type SheetSnapshot, styleAt } from "../../domain/sheet-snapshot";
import { readDate } from "../../domain/vietnamese-date";
import { STANDING_NAMES, whyNotCounted } from "../../domain/why-not-counted";
import { isHelpSheet } from "../../reading/tables/classify-sheet";
import { looksLikePersonName } from "../../reading/texts/read-name";
import { readSex } from "../../reading/texts/read-sex";
import { isOwnReport, isWrittenList } from "./own-sheets";
import type { ListUse } from "../session/session";
import { whyNotUsed } from "./why-not-used";

/** `open`: people who may count; `notUnderstood`: rows that look like a person and were read as none. */
export const ACCOUNT_KINDS = [
  "counted",
  "notCounted",
  "open",
  "otherList",
  "heading",
  "total",
  "note",
  "notAList",
  "notUnderstood",
] as const;

/** Some rows of a sheet and what became of them. */
export interface AccountEntry {
  readonly sheet: string;
  /** Spans of rows, edges included. */
  readonly rows: readonly (readonly [from: number, to: number])[];
  /** Of lists written across: the spans of columns; `rows` are then all rows of these lists. */
  readonly columns?: readonly (readonly [from: number, to: number])[];
  readonly as: (typeof ACCOUNT_KINDS)[number];
  /** People on these rows; 0 where they are no list of people. */
  readonly persons: number;
  /** The reason, as part of a sentence. */
  readonly why: string;
}

interface AccountInput {
  readonly snapshots: readonly SheetSnapshot[];
  readonly choices: Choices;
  readonly uses: readonly ListUse[];
}

/**
 * What became of every filled row of a workbook, and of everybody on it. A row stands in one entry, and in two only
 * where lists that stand side by side or people of a list written across share it, or where it is counted and may bring
 * others besides ("và 02 người đi cùng"), who are `open`.
 */
export function accountFor({ snapshots, choices, uses }: AccountInput): readonly AccountEntry[] {
  const checked = uses.filter(({ use }) => use === "checked").map(({ roster }) => roster);
  return snapshots.flatMap((snapshot) => {
    const here = uses.filter(({ roster }) => roster.sheet === snapshot.name);
    const book = new SheetBook(snapshot.name);
    for (const use of here) enterList(book, use, checked);
    const rosters = here.map(({ roster }) => roster);
    if (isLookedAt(snapshot, choices)) enterUnread(book, snapshot, rosters);
    for (const roster of rosters) enterOtherRows(book, roster);
    enterRest(book, snapshot, rosters, choices);
    return book.entries();
  });
}

/** The rows of one sheet, each entered with what it is. */
class SheetBook {
  private readonly known = new Set<number>();
  private readonly groups = new Map<string, Group>();
  /** Thousands of rows one below another are the same. */
  private last: (Pick<Group, "as" | "why"> & { readonly by: "rows" | "columns"; readonly group: Group }) | undefined;
  constructor(private readonly sheet: string) {}

  has(row: number): boolean {
    return this.known.has(row);
  }

  enter(row: number, as: AccountEntry["as"], why: string, persons = 0): void {
    this.known.add(row);
    const group = this.group(as, why, "rows");
    if (group.rows.at(-1) !== row) group.rows.push(row);
    group.persons += persons;
  }

  /** Somebody in a column of those rows. */
  enterAcross(
    { firstRow, lastRow }: Roster,
    column: number,
    as: AccountEntry["as"],
    why: string,
    persons: number,
  ): void {
    const group = this.group(as, why, "columns");
    for (let row = firstRow; row <= lastRow; row++) {
      this.known.add(row);
      group.rows.push(row);
    }
    group.columns = [...(group.columns ?? []), column];
    group.persons += persons;
  }

  private group(as: AccountEntry["as"], why: string, by: "rows" | "columns"): Group {
    const { last } = this;
    if (last?.as === as && last.why === why && last.by === by) return last.group;
    const key = `${as} ${why} ${by}`;
    const group = this.groups.get(key) ?? { as, why, rows: [], persons: 0 };
    this.groups.set(key, group);
    this.last = { as, why, by, group };
    return group;
  }

  entries(): readonly AccountEntry[] {
    return [...this.groups.values()].map(({ rows, columns, ...group }) => ({
      sheet: this.sheet,
      ...group,
      rows: spansOf(rows),
      ...(columns === undefined ? {} : { columns: spansOf(columns) }),
    }));
  }
}

interface Group {
  readonly as: AccountEntry["as"];
  readonly why: string;
  readonly rows: number[];
  columns?: readonly number[];
  persons: number;
}

function enterList(book: SheetBook, listUse: ListUse, checked: readonly Roster[]): void {
  const { roster, use } = listUse;
  const known = use === "doubtful" ? repeatedIn(roster, checked) : new Set<Delegate>();
  const reason = whyNotUsed(listUse);
  for (const delegate of [...roster.delegates, ...(roster.announced ?? [])]) {
    const enter = (as: AccountEntry["as"], why: string, persons: number) => {
      if (delegate.column === undefined) book.enter(delegate.row, as, why, persons);
      else book.enterAcross(roster, delegate.column, as, why, persons);
    };
    if (isPlainlyCounted(delegate, use, known)) {
      book.enter(delegate.row, "counted", "", delegate.kind === "person" ? 1 : 0);
      continue;
    }
    const { persons, doubtful } = countPeople([delegate]);
    const all = Math.max(
      persons.length + doubtful.length,
      delegate.headcount?.max ?? (delegate.kind === "person" ? 1 : 0),
    );
    if (use !== "checked" && use !== "doubtful") {
      enter("otherList", reason, all);
      continue;
    }
    const left = whyNotCounted(delegate);
    if (left !== undefined) enter("notCounted", STANDING_NAMES[left.why], all);
    else if (known.has(delegate)) enter("notCounted", "đã có trong danh sách được đếm", all);
    else if (use === "doubtful") enter("open", reason, all);
    else if (delegate.standing !== undefined) enter("open", STANDING_NAMES[delegate.standing.why], all);
    else {
      enter("counted", "", persons.length);
      if (doubtful.length > 0) enter("open", "có thể thêm người đi cùng", doubtful.length);
    }
  }
  for (const { row } of roster.entries) book.enter(row, "otherList", ROSTER_KIND_NAMES[roster.kind]);
}

/** Nearly everybody on a list that is checked: one person, or a body, of whom nothing leaves anything open. */
function isPlainlyCounted(delegate: Delegate, use: ListUse["use"], known: ReadonlySet<Delegate>): boolean {
  return (
    use === "checked" &&
    delegate.column === undefined &&
    delegate.standing === undefined &&
    delegate.headcount === undefined &&
    !known.has(delegate) &&
    whyNotCounted(delegate) === undefined
  );
}

const OTHER_ROWS: Readonly<Record<OtherRow["is"], readonly [AccountEntry["as"], string]>> = {
  section: ["heading", "tên mục"],
  subtotal: ["total", "dòng cộng"],
  "column-numbers": ["heading", "số cột"],
  signature: ["note", "phần ký"],
  note: ["note", "ghi chú"],
};

function enterOtherRows(book: SheetBook, { otherRows, headerRows, totals }: Roster): void {
  const printed = new Set(totals.map(({ cell }) => cell.row));
  for (const { row, is } of otherRows) {
    if (book.has(row)) continue;
    const [as, why] = is === "note" && printed.has(row) ? OTHER_ROWS.subtotal : OTHER_ROWS[is];
    book.enter(row, as, why);
  }
  for (const row of headerRows) if (!book.has(row)) book.enter(row, "heading", "tiêu đề cột");
}

/** Help, hidden sheets, what we wrote and what the office leaves out hold nobody who was overlooked. */
function isLookedAt(snapshot: SheetSnapshot, choices: Choices): boolean {
  const isLeftOut = choices.sheets[snapshot.name]?.use === "ignore" || isOwnReport(snapshot) || isWrittenList(snapshot);
  return !isLeftOut && snapshot.visibility === "visible" && !isHelpSheet(snapshot.name);
}

/** Whoever was taken for a heading, a note or nothing at all. What a row says on the row below is its own. */
function enterUnread(book: SheetBook, snapshot: SheetSnapshot, rosters: readonly Roster[]): void {
  const headers = new Set(rosters.flatMap(({ headerRows }) => headerRows));
  snapshot.rows.forEach((cells, i) => {
    const row = i + 1;
    if (book.has(row) || headers.has(row) || !looksLikePerson(snapshot, row, cells)) return;
    book.enter(row, "notUnderstood", "giống một người nhưng chưa đọc được", 1);
  });
  if (rosters.length === 0) return;
  const judged = new Set(rosters.flatMap(({ otherRows }) => otherRows.map(({ row }) => row)));
  const isOpen = (row: number) => !book.has(row) && !headers.has(row) && !judged.has(row);
  for (const row of rowsOfNames(snapshot, isOpen))
    book.enter(row, "notUnderstood", "giống một bảng có tên người nhưng chưa đọc được", 1);
}

/** Beside what a sheet lists, rows one below another that name somebody in one column: a table of its own. */
function rowsOfNames({ rows }: SheetSnapshot, isOpen: (row: number) => boolean): readonly number[] {
  const found = new Set<number>();
  const runs = new Map<number, number[]>();
  rows.forEach((cells, i) => {
    const isRow = isOpen(i + 1) && cells.filter(isFilled).length >= FEWEST_CELLS && !cells.some(isHour);
    const named = isRow ? cells.flatMap((value, c) => (isName(value) ? [c] : [])) : [];
    for (const column of [...runs.keys()]) if (!named.includes(column)) runs.delete(column);
    for (const column of named) {
      const run = [...(runs.get(column) ?? []), i + 1];
      runs.set(column, run);
      if (run.length >= FEWEST_ROWS) for (const row of run) found.add(row);
    }
  });
  return [...found].sort((a, b) => a - b);
}

/** Who does what when is a programme. */
const isHour = (value: CellValue) =>
  typeof value === "string" && /^\s*\d{1,2}\s*(?:h|giờ|:)\s*\d{0,2}(?!\p{L})/iu.test(value);

const FEWEST_ROWS = 3;
const FEWEST_CELLS = 2;
const isName = (value: CellValue) =>
  typeof value === "string" && looksLikePersonName(value.trim().normalize("NFC")) >= 0.9;

/** Every filled row that no list took. */
function enterRest(book: SheetBook, snapshot: SheetSnapshot, rosters: readonly Roster[], choices: Choices): void {
  const isOwn = isOwnReport(snapshot) || isWrittenList(snapshot);
  const isIgnored = choices.sheets[snapshot.name]?.use === "ignore";
  const whyNone = isOwn
    ? "do phần mềm ghi ra, không đọc lại"
    : isIgnored
      ? "cơ quan đã chọn không dùng"
      : "không thấy cột họ và tên";
  const top = Math.min(...rosters.map(({ headerRows, firstRow }) => headerRows[0] ?? firstRow));
  snapshot.rows.forEach((cells, i) => {
    const row = i + 1;
    if (book.has(row) || !cells.some(isFilled)) return;
    if (rosters.length === 0) book.enter(row, "notAList", whyNone);
    else if (row < top) book.enter(row, "heading", "phần đầu trang");
    else book.enter(row, "note", "ngoài danh sách");
  });
}

function isFilled(value: CellValue): boolean {
  return value !== null && value !== "" && (typeof value !== "string" || value.trim() !== "");
}

/** Birth years of people who may be delegates: a day of this century's twenties is when a document was signed. */
const BORN = { from: 1920, to: 2012 };

/**
 * The name of a person and a fact that only people have: a whole birth date or an identity number, or sex and people
 * both. A signature has neither; a line of a category list ("Nam", "Kinh", "Cao đẳng") has no name of three words.
 */
function looksLikePerson(snapshot: SheetSnapshot, row: number, cells: readonly CellValue[]): boolean {
  const texts = cells.filter((value) => typeof value === "string").map((text) => text.trim().normalize("NFC"));
  const name = texts.find((text) => looksLikePersonName(text) >= 0.9);
  if (name === undefined) return false;
  const others = texts.filter((text) => text !== name);
  if (others.some((text) => /^\d{12}$/.test(text))) return true;
  if (cells.some((value, i) => isBirthDate(value, styleAt(snapshot, row, i + 1).numberFormat))) return true;
  return (
    name.split(" ").length >= 3 &&
    others.some((text) => readSex(text) !== null) &&
    others.some((text) => readEthnicity(text).known)
  );
}

function isBirthDate(value: CellValue, numberFormat: string): boolean {
  if (typeof value !== "string" && typeof value !== "number") return false;
  const date = readDate(value, numberFormat);
  return (
    date.kind === "value" && date.value.day !== undefined && date.value.year >= BORN.from && date.value.year <= BORN.to
  );
}

/** Rows as spans, from the top down. */
export function spansOf(rows: readonly number[]): AccountEntry["rows"] {
  const spans: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && row <= last[1] + 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans;
}
