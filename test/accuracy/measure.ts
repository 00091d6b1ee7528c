import { columnLetters } from "../../src/domain/cell-ref";
import type { Finding } from "../../src/domain/finding";
import type { LabelledRow, Labels, TableLabel } from "./labels-of";
import type { Facts } from "./plain-facts";
import type { Reading, ReadRow, ReadTable } from "./reader";

/** One disagreement between label and reader. */
interface Failure {
  readonly place: string;
  readonly expected: string;
  readonly got: string;
  /** The kind of fault; figures are given by kind. */
  readonly fault: string;
}
interface Count {
  readonly of: number;
  readonly right: number;
}

/** The figures of one workbook. `right` of `of` each. */
export interface Measurement {
  readonly name: string;
  /** The kind of list that the workbook was made for. */
  readonly kind: string;
  readonly tables: Count;
  readonly rows: { readonly of: number; readonly found: number; readonly extra: number };
  readonly columns: Count;
  readonly fields: Count;
  readonly kinds: Count;
  readonly headers: Count;
  /** Rows that are nobody. */
  readonly others: Count;
  /** Values given where the label says that nothing may be given. */
  readonly guessed: number;
  /** Findings of the row checks about rows in which nothing is wrong. */
  readonly falseAlarms: number;
  /** Findings that had to be there. */
  readonly findings: Count;
  readonly failures: readonly Failure[];
}

/** Labels that a reader need not give, and those that say the same in other words. */
const UNSAID = new Set(["title", "blank", "other", "facts"]);
const ALSO: Readonly<Record<string, readonly string[]>> = {
  continuation: ["note"],
  title: ["note"],
  other: ["note"],
  repeated: ["note", "header"],
};

/** Compares what was read with the labels. */
export function measure(name: string, reading: Reading, labels: Labels): Measurement {
  const judge = new Judge(labels, reading);
  for (const label of labels.tables) judge.table(label);
  judge.looseRows();
  judge.extraRows();
  judge.findings();
  return { name, kind: labels.kind, ...judge.figures() };
}

const COUNTS = ["tables", "columns", "fields", "kinds", "headers", "others", "findings"] as const;

class Judge {
  private readonly counts = new Map<string, { of: number; right: number }>(
    COUNTS.map((count) => [count, { of: 0, right: 0 }]),
  );
  private readonly failures: Failure[] = [];
  private readonly labelled = new Set<ReadRow>();
  private readonly tables: readonly ReadTable[];
  private readonly rows = { of: 0, found: 0, extra: 0 };
  private guessed = 0;
  private falseAlarms = 0;

  constructor(
    private readonly labels: Labels,
    private readonly reading: Reading,
  ) {
    this.tables = reading.tables.filter(({ sheet }) => !labels.unjudgedSheets.includes(sheet));
  }

  table(label: TableLabel): void {
    const read = tableFor(label, this.tables);
    const is = (what: string) => `${label.sheet}: ${what}`;
    this.judge("tables", is("table"), read !== undefined, label.kinds.join("|"), "no such table", "table not found");
    this.judge(
      "kinds",
      is("kind"),
      read !== undefined && label.kinds.includes(read.kind),
      label.kinds.join("|"),
      read?.kind,
      "kind of list",
    );
    if (label.headerRows !== undefined)
      this.judge(
        "headers",
        is("header rows"),
        read?.headerRows.join() === label.headerRows.join(),
        label.headerRows.join(),
        read?.headerRows.join(),
        "header rows",
      );
    this.columns(label, read);
    for (const { row, is: wanted } of label.rows) this.row(label.sheet, row, wanted, read);
    for (const person of label.people) this.person(label, person, read, ({ people }) => people);
    for (const unit of label.units) this.person(label, unit, read, ({ units }) => units);
  }

  looseRows(): void {
    for (const { sheet, row, is } of this.labels.loose) this.row(sheet, row, is, undefined);
  }

  extraRows(): void {
    const isOf = (row: ReadRow) => row.facts["fullName"] ?? row.facts["unit"] ?? "";
    for (const { sheet, people, units } of this.tables)
      for (const row of [...people, ...units].filter((each) => !this.labelled.has(each))) {
        this.rows.extra += 1;
        const is = this.labelOf(sheet, row.row);
        this.fail(`${sheet}!${String(row.row)}`, "no row", `a row (${isOf(row)})`, `row made up, labelled ${is}`);
      }
  }

  findings(): void {
    const { findings } = this.reading;
    if (findings === undefined) return;
    const alarms = falseAlarms(findings, this.labels);
    this.falseAlarms = alarms.length;
    this.failures.push(...alarms);
    for (const { sheet, mustFind } of this.labels.tables)
      for (const wanted of mustFind) {
        const is = findings.some(({ check, cells }) =>
          cells.some((cell) => cell.sheet === sheet && `${check} ${String(cell.row)}` === wanted),
        );
        this.judge("findings", `${sheet}: findings`, is, wanted, "no such finding", "finding missed");
      }
  }

  figures(): Omit<Measurement, "name" | "kind"> {
    const none = { of: 0, right: 0 };
    const [tables = none, columns = none, fields = none, kinds = none, headers = none, others = none, findings = none] =
      COUNTS.map((count) => this.counts.get(count) ?? none);
    const { rows, guessed, falseAlarms: alarms, failures } = this;
    return { tables, rows, columns, fields, kinds, headers, others, findings, guessed, falseAlarms: alarms, failures };
  }

  private columns(label: TableLabel, read: ReadTable | undefined): void {
    for (const [letters, wanted] of Object.entries(label.columns)) {
      if (wanted.includes("?")) continue;
      const given = read?.columns.get(letters) ?? [];
      const [main = "", ...further] = wanted.split("+");
      const isRight = read !== undefined && main.split("|").includes(given[0] ?? "nothing");
      const fault =
        read === undefined
          ? "column of a table not found"
          : given.length === 0
            ? `column not understood: ${main}`
            : `column ${main} read as another`;
      this.judge("columns", `${label.sheet}: column ${letters}`, isRight, main, given[0], fault);
      for (const each of further)
        this.judge(
          "columns",
          `${label.sheet}: column ${letters}`,
          given.slice(1).includes(each),
          `also ${each}`,
          given.join("+"),
          `column holds also ${each}`,
        );
    }
    for (const [letters, [field]] of read?.columns ?? [])
      if (label.columns[letters] === undefined)
        this.judge(
          "columns",
          `${label.sheet}: column ${letters}`,
          false,
          "nothing",
          field,
          "column of nothing ours read as something",
        );
  }

  private row(sheet: string, row: number, wanted: readonly string[], read: ReadTable | undefined): void {
    if (wanted.some((is) => ["?", "person", "unit", "header"].includes(is))) return;
    // Facts of people who stand in columns are what is said of them.
    if (wanted.includes("facts") && read?.isAcross === true) return;
    const own = read?.rows.find((other) => other.row === row)?.is;
    const isBlank = wanted.some((is) => UNSAID.has(is));
    const given =
      own ?? this.labelOfReader(sheet, row, read) ?? (isBlank ? undefined : this.labelBeside(sheet, row, read));
    const allowed = wanted.flatMap((is) => [is, ...(ALSO[is] ?? [])]);
    const isRight = given === undefined ? isBlank : allowed.includes(given);
    this.judge(
      "others",
      `${sheet}!${String(row)}: row`,
      isRight,
      wanted.join("|"),
      given,
      `${wanted[0] ?? ""} read as ${given ?? "nothing"}`,
    );
  }

  private person(
    label: TableLabel,
    wanted: LabelledRow,
    read: ReadTable | undefined,
    rowsOf: (table: ReadTable) => readonly ReadRow[],
  ): void {
    const place = `${label.sheet}!${wanted.column === undefined ? "" : columnLetters(wanted.column)}${String(wanted.row)}`;
    const given = this.rowOf(label, wanted, read, rowsOf);
    this.rows.of += 1;
    if (given !== undefined) {
      this.rows.found += 1;
      this.labelled.add(given);
    } else {
      const is = this.labelOfReader(label.sheet, wanted.row, read);
      const fault = read === undefined ? "row of a table not found" : `row read as ${is ?? "nothing"}`;
      this.fail(place, `a row (${wanted.facts["fullName"] ?? wanted.facts["unit"] ?? ""})`, "no row", fault);
    }
    this.fields(place, wanted.facts, given?.facts);
  }

  private fields(place: string, wanted: Facts, given: Facts | undefined): void {
    for (const [fact, value] of Object.entries(wanted)) {
      if (value === undefined) continue;
      const got = given?.[fact] ?? null;
      const isRight = alike(value, got);
      const isGuessed = value === null && got !== null;
      if (isGuessed) this.guessed += 1;
      const fault =
        given === undefined
          ? "field of a row not found"
          : `field ${fact} ${got === null ? "not given" : isGuessed ? "guessed" : "wrong"}`;
      this.judge("fields", `${place}: ${fact}`, isRight, value, got, fault);
    }
  }

  /** The row of the label's own table; of another table on that sheet only when a single one has that row. */
  private rowOf(
    { sheet, across, rows }: TableLabel,
    { row, column }: LabelledRow,
    own: ReadTable | undefined,
    rowsOf: (table: ReadTable) => readonly ReadRow[],
  ): ReadRow | undefined {
    const isHere = (each: ReadRow) => rows.some((own) => own.row === each.row);
    const isIt = (each: ReadRow) => (across === undefined ? each.row === row : each.column === column && isHere(each));
    const all = this.tables
      .filter((table) => table.sheet === sheet)
      .flatMap(rowsOf)
      .filter(isIt);
    return (own === undefined ? undefined : rowsOf(own).find(isIt)) ?? (all.length === 1 ? all[0] : undefined);
  }

  private labelOf(sheet: string, row: number): string {
    const is = [
      ...this.labels.tables.filter((table) => table.sheet === sheet).flatMap(({ rows }) => rows),
      ...this.labels.loose.filter((loose) => loose.sheet === sheet),
    ].find((each) => each.row === row)?.is;
    return is?.[0] ?? "row";
  }

  /** What the reader takes a row for; of tables side by side its own first. */
  private labelOfReader(sheet: string, row: number, own: ReadTable | undefined): string | undefined {
    const tables = own === undefined ? this.tables.filter((table) => table.sheet === sheet) : [own];
    for (const { headerRows, people, units, rows } of tables) {
      if (headerRows.includes(row)) return "header";
      if (people.some((each) => each.row === row)) return "person";
      if (units.some((each) => each.row === row)) return "unit";
      const is = rows.find((each) => each.row === row)?.is;
      if (is !== undefined) return is;
    }
    return undefined;
  }

  /** What stands below tables side by side is that of one of them. */
  private labelBeside(sheet: string, row: number, own: ReadTable | undefined): string | undefined {
    return this.tables
      .filter((table) => table.sheet === sheet && table.headerRows.join() === own?.headerRows.join())
      .flatMap(({ rows }) => rows.find((each) => each.row === row)?.is ?? [])[0];
  }

  private judge(
    count: string,
    place: string,
    isRight: boolean,
    expected: string | null,
    got: string | null | undefined,
    fault: string,
  ): void {
    const tally = this.counts.get(count);
    if (tally !== undefined) {
      tally.of += 1;
      if (isRight) tally.right += 1;
    }
    if (!isRight) this.fail(place, expected ?? "nothing", got ?? "nothing", fault);
  }

  private fail(place: string, expected: string, got: string, fault: string): void {
    this.failures.push({ place, expected, got, fault });
  }
}

/** Two texts that look alike on paper are alike; a label may allow several. */
function alike(wanted: string | null, got: string | null): boolean {
  if (wanted === null || got === null) return wanted === got || wanted?.split("|").includes("-") === true;
  const plain = (text: string) =>
    text
      .normalize("NFC")
      .replace(/[\s\u00a0]+/gu, " ")
      .trim();
  return [wanted, ...wanted.split("|")].some((each) => plain(each) === plain(got));
}

/** The table on that sheet that shares most rows with the label; of tables side by side the one in its columns. */
function tableFor(label: TableLabel, tables: readonly ReadTable[]): ReadTable | undefined {
  const wanted = new Set([...label.people, ...label.units].map(({ row }) => row));
  const headers = new Set(label.headerRows);
  const inItsColumns = ({ columns }: ReadTable) =>
    [...columns.keys()].filter((letters) => label.columns[letters] !== undefined).length;
  const shared = ({ people, units, headerRows }: ReadTable): number =>
    [...people, ...units].filter(({ row }) => wanted.has(row)).length * 10 +
    headerRows.filter((row) => headers.has(row)).length;
  const score = (table: ReadTable): number => shared(table) + inItsColumns(table) / 100;
  return tables
    .filter((table) => table.sheet === label.sheet && shared(table) > 0)
    .sort((a, b) => score(b) - score(a))[0];
}

/** The headings right above whom somebody stands whose category is labelled so. */
function headingsOver(group: undefined, { tables }: Labels): readonly string[] {
  return tables.flatMap(({ sheet, rows, people }) => {
    const headings = rows.flatMap(({ row, is }) => (is.includes("section") ? [row] : []));
    return headings.flatMap((heading, i) => {
      const next = headings[i + 1] ?? Infinity;
      return people.some(({ row, facts }) => row > heading && row < next && facts["group"] === group)
        ? [`${sheet}!${String(heading)}`]
        : [];
    });
  });
}

/** The rows right below that go on with what a row says of somebody. */
function furtherRows(rows: TableLabel["rows"], row: number): readonly number[] {
  const next = rows.find((other) => other.row === row + 1);
  return next?.is.includes("continuation") === true ? [next.row, ...furtherRows(rows, next.row)] : [];
}

function falseAlarms(findings: readonly Finding[], labels: Labels): Failure[] {
  const judged = new Set(labels.tables.map(({ sheet }) => sheet));
  const places = (rowsOf: (table: TableLabel) => readonly number[]) =>
    new Set(labels.tables.flatMap((table) => rowsOf(table).map((row) => `${table.sheet}!${String(row)}`)));
  const faulty = places((table) => table.faulty);
  const rowsWith = (group: null | undefined) =>
    places(({ across, people, rows }) => {
      const found = people.filter(({ facts }) => facts["group"] === group);
      return (across !== undefined && found.length > 0 ? rows : found).flatMap(({ row }) => [
        row,
        ...furtherRows(rows, row),
      ]);
    });
  // Where people would disagree about somebody's category, or nothing says it, asking for it is right, also at the
  // heading above them.
  const unclear = new Set([...rowsWith(undefined), ...headingsOver(undefined, labels)]);
  const unsaid = rowsWith(null);
  return findings
    .filter(({ cells, check, code }) => {
      const rows = cells.map((cell) => `${cell.sheet}!${String(cell.row)}`);
      const askedRightly =
        check === "unknown-category" &&
        (rows.some((row) => unclear.has(row)) ||
          ((code === "unwritten" || code === "offices") && rows.every((row) => unsaid.has(row))));
      return cells.some((cell) => judged.has(cell.sheet)) && !askedRightly && !rows.some((row) => faulty.has(row));
    })
    .map(({ cells, check, code, data }) => ({
      place: cells
        .slice(0, 3)
        .map((cell) => `${cell.sheet}!${columnLetters(cell.column)}${String(cell.row)}`)
        .join(", "),
      expected: "no finding",
      got: `${check}/${code} ${JSON.stringify(data)}`,
      fault: `false alarm: ${check}`,
    }));
}
