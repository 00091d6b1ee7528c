import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { summaryOf } from "../../src/domain/categories";
import { NO_CHOICES } from "../../src/domain/choices";
import type { Delegate } from "../../src/domain/delegate";
import { FACTS, UNIT_FACTS } from "../../src/domain/facts";
import type { Finding } from "../../src/domain/finding";
import { TARGETS } from "../../src/domain/plan";
import { valueOf, type Read } from "../../src/domain/read";
import { columnName, type OtherRowKind, type Roster, type RosterKind, type UnitEntry } from "../../src/domain/roster";
import { FACT_OF_FIELD, type Facts } from "./plain-facts";

/** The day ages are counted on, so that the figures do not change with the calendar. */
const TODAY = "2025-08-20";

/** Somebody, or a unit, as a reader gives it. */
export interface ReadRow {
  readonly row: number;
  /** Of its name. */
  readonly column: number;
  readonly facts: Facts;
}

/** A table as a reader gives it, in the words of the labels. */
export interface ReadTable {
  readonly sheet: string;
  readonly kind: RosterKind;
  readonly headerRows: readonly number[];
  /** Its people stand in columns. */
  readonly isAcross?: boolean;
  /** Letters → what is read of the column, the main sense first; columns read as nothing are left out. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly people: readonly ReadRow[];
  readonly units: readonly ReadRow[];
  /** What the other rows are. */
  readonly rows: readonly { readonly row: number; readonly is: string }[];
}
export interface Reading {
  readonly tables: readonly ReadTable[];
  /** Left out by a reader whose lists are not checked: alarms are not counted then. */
  readonly findings?: readonly Finding[];
}

/** The sheets of a workbook as the product gets them. */
type OpenedFile = ReturnType<typeof readFile>;

/** Anything that reads workbooks and is to be measured, or compared with another. */
export interface Reader {
  readonly name: string;
  readonly read: (file: OpenedFile) => Reading;
}

export function readFile(bytes: Uint8Array, name: string) {
  const file = openWorkbookFile(bytes, name);
  const sheets = file.sheetInfos();
  const snapshots = sheets.map((sheet) => file.snapshot(sheet.name));
  return { sheets, snapshots };
}

/** The product's reader, with what the row checks find in its lists. */
export const presentReader: Reader = {
  name: "present",
  read: (file) => {
    const checks = TARGETS.map((target) =>
      checkWorkbook({ ...file, choices: { ...NO_CHOICES, target }, plan: null, today: TODAY }),
    );
    const found = checks.flatMap(({ findings }) => findings);
    return {
      tables: (checks[0]?.rosters ?? []).map(readTable),
      findings: [
        ...new Map(
          found.map((each) => [JSON.stringify([each.check, each.code, each.cells, each.data]), each]),
        ).values(),
      ],
    };
  },
};

const ROW_LABELS: Readonly<Record<OtherRowKind, string>> = {
  section: "section",
  subtotal: "subtotal",
  "column-numbers": "numbers",
  signature: "signature",
  note: "note",
};

/** A list of the product in the words of the labels: what a reader that gives rosters hands to the measure. */
export function readTable(roster: Roster): ReadTable {
  return {
    sheet: roster.sheet,
    kind: roster.kind,
    headerRows: roster.headerRows,
    isAcross: roster.across === true,
    columns: new Map(
      roster.columns.flatMap(({ column, field, also }) =>
        field === null ? [] : [[columnName(roster, column), [field, ...also]] as const],
      ),
    ),
    people: roster.delegates.map((each) => ({ row: each.row, column: each.at.column, facts: factsOfPerson(each) })),
    units: roster.entries.map((each) => ({ row: each.row, column: 0, facts: factsOfUnit(each) })),
    rows: roster.otherRows.map(({ row, is }) => ({ row, is: ROW_LABELS[is] })),
  };
}

function factsOfPerson(delegate: Delegate): Facts {
  const facts = Object.keys(FACTS).map((id) => {
    const read: Read<unknown> = delegate[id as keyof typeof FACTS];
    return [FACT_OF_FIELD[id] ?? id, inWriting(valueOf(read))] as const;
  });
  return {
    ...Object.fromEntries(facts),
    group: delegate.group.kind === "value" ? summaryOf(delegate.group.value) : null,
    is: delegate.kind,
    standing: delegate.standing?.is ?? null,
    count: countOf(delegate.headcount),
  };
}

function countOf(headcount: Delegate["headcount"]): string | null {
  if (headcount === undefined) return null;
  const { min, max } = headcount;
  return min === max ? String(min) : `${String(min)}-${String(max)}`;
}

function factsOfUnit(entry: UnitEntry): Facts {
  const facts = Object.keys(UNIT_FACTS).map((id) => {
    const read: Read<unknown> = entry[id as keyof typeof UNIT_FACTS];
    return [id, inWriting(valueOf(read))] as const;
  });
  return { unit: inWriting(valueOf(entry.unit)), ...Object.fromEntries(facts) };
}

/** A value as labels write it. */
function inWriting(value: unknown): string | null {
  if (value === undefined || value === null || value === false) return null;
  if (value === true) return "x";
  if (value === "female" || value === "male") return value === "female" ? "f" : "m";
  if (typeof value === "object") {
    const { day, month, year } = value as { readonly day?: number; readonly month?: number; readonly year: number };
    return [day, month, year].filter((part) => part !== undefined).join("/");
  }
  return String(value as string | number);
}
