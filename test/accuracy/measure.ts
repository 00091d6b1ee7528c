import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { columnLetters } from "../../src/domain/cell-ref";
import { NO_CHOICES } from "../../src/domain/choices";
import type { Delegate } from "../../src/domain/delegate";
import type { Finding } from "../../src/domain/finding";
import { TARGETS } from "../../src/domain/plan";
import { valueOf } from "../../src/domain/read";
import type { Roster, UnitEntry } from "../../src/domain/roster";
import { allowsField, type RosterLabel } from "./accuracy-case";
import { entryFacts, type Facts, factsOf, inWords, readFacts } from "./row-facts";

/** One disagreement between label and reader. */
interface Failure {
  readonly place: string;
  readonly expected: string;
  readonly got: string;
}

/** The figures of one workbook. `right` of `of` each. */
export interface Measurement {
  readonly name: string;
  readonly rows: { readonly of: number; readonly found: number; readonly extra: number };
  readonly columns: { readonly of: number; readonly right: number };
  readonly fields: { readonly of: number; readonly right: number };
  readonly kinds: { readonly of: number; readonly right: number };
  readonly headers: { readonly of: number; readonly right: number };
  readonly others: { readonly of: number; readonly right: number };
  /** Values given where the label says that nothing may be given. */
  readonly guessed: number;
  /** Findings of the row checks about rows in which nothing is wrong. */
  readonly falseAlarms: number;
  /** Findings that had to be there. */
  readonly findings: { readonly of: number; readonly right: number };
  readonly failures: readonly Failure[];
}

/** Labels to measure against, the sheets that are not judged named apart. */
export interface Labels {
  readonly rosters: readonly RosterLabel[];
  readonly unjudgedSheets?: readonly string[];
}

/** The sheets of a workbook as the product gets them. */
export function readFile(bytes: Uint8Array, name: string) {
  const file = openWorkbookFile(bytes, name);
  const sheets = file.sheetInfos();
  const snapshots = sheets.map((sheet) => file.snapshot(sheet.name));
  return { sheets, snapshots };
}

/** Compares what was read with the labels. `today` is an ISO date. */
export function measure(name: string, read: ReturnType<typeof readFile>, labels: Labels, today: string): Measurement {
  const failures: Failure[] = [];
  const tally = { columns: [0, 0], fields: [0, 0], kinds: [0, 0], headers: [0, 0], others: [0, 0], findings: [0, 0] };
  let guessed = 0;
  const judge = (counter: number[], place: string, right: boolean, expected: unknown, got: unknown): void => {
    counter[0] = (counter[0] ?? 0) + 1;
    if (right) counter[1] = (counter[1] ?? 0) + 1;
    else failures.push({ place, expected: inWords(expected), got: inWords(got) });
  };

  const checks = TARGETS.map((target) =>
    checkWorkbook({ ...read, choices: { ...NO_CHOICES, target }, plan: null, today }),
  );
  const rosters = checks[0]?.rosters ?? [];
  const judgedRosters = rosters.filter((roster) => labels.unjudgedSheets?.includes(roster.sheet) !== true);
  let rowsFound = 0;
  let rowsDue = 0;
  const labelled = new Set<Delegate | UnitEntry>();
  for (const label of labels.rosters) {
    const roster = rosterFor(label, judgedRosters);
    judge(
      tally.kinds,
      `${label.sheet}: kind`,
      roster !== undefined && label.kind.includes(roster.kind),
      label.kind,
      roster?.kind,
    );
    if (label.headerRows.length > 0)
      judge(
        tally.headers,
        `${label.sheet}: headerRows`,
        roster !== undefined && roster.headerRows.join() === label.headerRows.join(),
        label.headerRows,
        roster?.headerRows,
      );
    judgeColumns(label, roster);
    for (const { row, is } of label.otherRows) {
      const given = roster?.otherRows.find((other) => other.row === row)?.is;
      judge(
        tally.others,
        `${label.sheet}!${String(row)}: otherRows`,
        given !== undefined && is.includes(given),
        is,
        given,
      );
    }
    for (const row of label.rows) {
      const key = `${label.sheet}!${String(row.row)}`;
      const delegate = rowOf(label.sheet, row.row, roster, (each) => each.delegates);
      rowsDue += 1;
      if (delegate) {
        rowsFound += 1;
        labelled.add(delegate);
      } else failures.push({ place: key, expected: `a row (${inWords(row.fullName)})`, got: "no row" });
      judgeFields(key, factsOf(row), delegate ? readFacts(delegate) : {});
    }
    for (const entry of label.entries) {
      const key = `${label.sheet}!${String(entry.row)}`;
      const given = rowOf(label.sheet, entry.row, roster, (each) => each.entries);
      rowsDue += 1;
      if (given) {
        rowsFound += 1;
        labelled.add(given);
      } else failures.push({ place: key, expected: `a row (${entry.unit})`, got: "no row" });
      judgeFields(
        key,
        entryFacts(entry),
        given
          ? {
              unit: valueOf(given.unit),
              seats: valueOf(given.seats),
              femaleSeats: valueOf(given.femaleSeats),
              staff: valueOf(given.staff),
            }
          : {},
      );
    }
  }
  const extra = judgedRosters
    .flatMap((each) => [...each.delegates, ...each.entries])
    .filter((row) => !labelled.has(row));
  for (const row of extra)
    failures.push({
      place: `${row.sheet}!${String(row.row)}`,
      expected: "no row",
      got: `a row (${inWords(valueOf("fullName" in row ? row.fullName : row.unit))})`,
    });
  const found = checks.flatMap(({ findings: of }) => of);
  const findings = [
    ...new Map(
      found.map((finding) => [JSON.stringify([finding.check, finding.code, finding.cells, finding.data]), finding]),
    ).values(),
  ];
  const alarms = falseAlarms(findings, labels);
  failures.push(...alarms);
  for (const label of labels.rosters) {
    for (const wanted of label.mustFind) {
      const is = findings.some(({ check, cells }) =>
        cells.some((cell) => cell.sheet === label.sheet && `${check} ${String(cell.row)}` === wanted),
      );
      judge(tally.findings, `${label.sheet}: findings`, is, wanted, "no such finding");
    }
  }
  const [columns, fields, kinds, headers, others, mustFind] = [
    tally.columns,
    tally.fields,
    tally.kinds,
    tally.headers,
    tally.others,
    tally.findings,
  ].map(([of = 0, right = 0]) => ({ of, right }));
  const none = { of: 0, right: 0 };
  return {
    name,
    rows: { of: rowsDue, found: rowsFound, extra: extra.length },
    columns: columns ?? none,
    fields: fields ?? none,
    kinds: kinds ?? none,
    headers: headers ?? none,
    others: others ?? none,
    guessed,
    falseAlarms: alarms.length,
    findings: mustFind ?? none,
    failures,
  };

  /** The row of the label's own table; of another table on that sheet only when a single one has that row. */
  function rowOf<T extends { readonly row: number }>(
    sheet: string,
    row: number,
    own: Roster | undefined,
    rowsOf: (roster: Roster) => readonly T[],
  ): T | undefined {
    const mine = own === undefined ? undefined : rowsOf(own).find((each) => each.row === row);
    const all = judgedRosters
      .filter((each) => each.sheet === sheet)
      .flatMap((each) => rowsOf(each).filter((other) => other.row === row));
    return mine ?? (all.length === 1 ? all[0] : undefined);
  }

  function judgeColumns(label: RosterLabel, roster: Roster | undefined): void {
    const given = new Map(roster?.columns.map((column) => [columnLetters(column.column), column.field]) ?? []);
    for (const [letters, wanted] of Object.entries(label.columns)) {
      if (wanted === "?") continue;
      judge(
        tally.columns,
        `${label.sheet}: column ${letters}`,
        roster !== undefined && allowsField(wanted, given.get(letters) ?? null),
        wanted,
        given.get(letters),
      );
    }
    for (const [letters, field] of given) {
      if (label.columns[letters] === undefined && field !== null)
        judge(tally.columns, `${label.sheet}: column ${letters}`, false, "nothing", field);
    }
  }

  function judgeFields(place: string, wanted: Facts, given: Facts): void {
    for (const [field, value] of Object.entries(wanted)) {
      if (value === undefined) continue;
      const got = given[field];
      const right = inWords(got ?? null) === inWords(value);
      judge(tally.fields, `${place}: ${field}`, right, value, got);
      if (value === null && got !== undefined && got !== null) guessed += 1;
    }
  }
}

/** The roster on that sheet that shares most rows with the label; of tables side by side the one in its columns. */
function rosterFor(label: RosterLabel, rosters: readonly Roster[]): Roster | undefined {
  const wanted = new Set([...label.rows, ...label.entries].map((row) => row.row));
  const inItsColumns = (roster: Roster) =>
    roster.columns.filter(({ column, field }) => field !== null && label.columns[columnLetters(column)] !== undefined)
      .length;
  const shared = (roster: Roster): number =>
    [...roster.delegates, ...roster.entries].filter((row) => wanted.has(row.row)).length * 10 +
    roster.headerRows.filter((row) => label.headerRows.includes(row)).length;
  const score = (roster: Roster): number => shared(roster) + inItsColumns(roster) / 100;
  return rosters
    .filter((roster) => roster.sheet === label.sheet && shared(roster) > 0)
    .sort((a, b) => score(b) - score(a))[0];
}

function falseAlarms(findings: readonly Finding[], labels: Labels): Failure[] {
  const judged = new Set(labels.rosters.map((label) => label.sheet));
  const faulty = new Set(labels.rosters.flatMap((label) => label.faulty.map((row) => `${label.sheet}!${String(row)}`)));
  const rowsWith = (category: null | undefined) =>
    new Set(
      labels.rosters.flatMap((label) =>
        label.rows.filter((row) => row.category === category).map((row) => `${label.sheet}!${String(row.row)}`),
      ),
    );
  // Where people would disagree about somebody's category, or nothing says it, asking for it is right.
  const unclear = rowsWith(undefined);
  const unsaid = rowsWith(null);
  return findings
    .filter((finding) => {
      const rows = finding.cells.map((cell) => `${cell.sheet}!${String(cell.row)}`);
      const askedRightly =
        finding.check === "unknown-category" &&
        (rows.some((row) => unclear.has(row)) ||
          (finding.code === "unwritten" && rows.every((row) => unsaid.has(row))));
      return (
        finding.cells.some((cell) => judged.has(cell.sheet)) && !askedRightly && !rows.some((row) => faulty.has(row))
      );
    })
    .map((finding) => ({
      place: finding.cells
        .slice(0, 3)
        .map((cell) => `${cell.sheet}!${columnLetters(cell.column)}${String(cell.row)}`)
        .join(", "),
      expected: "no finding",
      got: `${finding.check}/${finding.code} ${JSON.stringify(finding.data)}`,
    }));
}
