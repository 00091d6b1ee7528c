import type { CellRef } from "../domain/cell-ref";
import type { Choices } from "../domain/choices";
import type { GroupSource, RowAsRead } from "../domain/delegate";
import { ABSENT, type Read } from "../domain/read";
import type { FieldId } from "../domain/facts";
import type { SheetSnapshot } from "../domain/sheet-snapshot";
import { fold } from "../domain/vietnamese-text";
import { decideKind } from "./decide-kind";
import type { DataRow } from "./find-rows";
import { type HeadcountColumns, headcountOf } from "./headcount-of";
import { headerWords } from "./match-header";
import { readNamedRow } from "./named-row";
import { isMonthFirst, readBirthDate } from "./read-birth-date";
import { deniedDirectWork } from "./read-direct-work";
import { readMark } from "./read-mark";
import type { Legend } from "./read-legend";
import { readPeople } from "./read-people";
import { decideSex } from "./decide-sex";
import { standingIn, standingOfHeading } from "./read-standing";
import { type StandingColumns, standingOf } from "./standing-of";
import type { RowCells } from "./row-cells";
import type { RowFacts } from "./row-facts";
import { splitPosition } from "./split-position";

/** Facts only a person has. */
const PERSON_FACTS: readonly FieldId[] = ["birthDate", "birthDateMale", "birthDateFemale", "ethnicity", "partyMember"];

export interface RowContext {
  readonly facts: RowFacts;
  readonly cells: RowCells;
  readonly choices: Choices;
  readonly at: (row: number, column: number) => CellRef;
  readonly sheet: string;
  readonly snapshot: SheetSnapshot;
  readonly isNomination: boolean;
  /** Codes of the column Thành phần that the sheet explains. */
  readonly legend: Legend;
  /** "Đơn vị: Trường …" above the list: where everybody on it works. */
  readonly office: Read<string>;
  /** The columns that may say that somebody is no delegate, and what the title says of all. */
  readonly standing: StandingColumns;
  /** Where it may say that several people come for a row. */
  readonly headcount: HeadcountColumns;
}

/** Reads one row of people. What cannot be read stays unreadable with its text; nothing is guessed. */
export function readDelegate({ row, sections, more }: DataRow, context: RowContext): RowAsRead {
  const { facts, cells, sheet } = context;
  const { columns } = facts;
  facts.begin(row, sections, more);
  const named = readNamedRow(context, row, more);
  const kindCell = columns.kind === undefined ? undefined : cells.read(row, columns.kind.column, true, []);
  const said = (kindCell?.text ?? "") || (facts.heading("kind")?.text ?? householdHeader(context));
  const decided = decideKind(named.text, said, facts, context.isNomination, row);
  const headcount = headcountOf(row, named, decided.kind, context);
  // "Đoàn công tác Sở Nội vụ (05 đồng chí)" are persons; how many there are answers whether the row is one.
  const kind = headcount !== undefined && headcount.min > 0 ? "person" : decided.kind;
  const openKind = headcount === undefined ? decided.open : undefined;
  const isPerson = kind === "person";

  const plain = facts.plain();
  let { position, unit } = plain;
  if (named.office !== undefined && position.kind === "absent" && unit.kind === "absent") {
    const parts = splitPosition(named.office);
    if (parts.position !== undefined) position = { kind: "value", value: parts.position, cell: named.at };
    if (parts.unit !== undefined && parts.unit !== "") unit = { kind: "value", value: parts.unit, cell: named.at };
  }
  const positionColumn = facts.column("position");
  if (positionColumn?.also.includes("unit") && position.kind === "value" && unit.kind === "absent") {
    const raw = facts.cellOf("position");
    const parts = splitPosition(
      typeof raw?.value === "string" && !raw.isOpenDitto
        ? raw.value.includes("\n") && raw.value.replaceAll("\n", " ") === raw.text
          ? raw.value
          : raw.text
        : position.value,
    );
    unit =
      parts.unit === ""
        ? { kind: "blank", cell: position.cell }
        : parts.unit === undefined
          ? { kind: "unreadable", text: position.value, cell: position.cell }
          : { kind: "value", value: parts.unit, cell: position.cell };
    position =
      parts.position === undefined ? { kind: "blank", cell: position.cell } : { ...position, value: parts.position };
  } else if (facts.column("unit")?.also.includes("position") && unit.kind === "value" && position.kind === "absent") {
    const parts = splitPosition(unit.value);
    position =
      parts.position === undefined
        ? { kind: "blank", cell: unit.cell }
        : { kind: "value", value: parts.position, cell: unit.cell };
    unit =
      parts.unit === undefined || parts.unit === ""
        ? { kind: "unreadable", text: unit.value, cell: unit.cell }
        : { ...unit, value: parts.unit };
  }
  const categoryColumns = columns.by.get("category") ?? [];
  const [onlyMark, otherColumn] = categoryColumns;
  const typed = plain.category;
  const told =
    typed.kind === "value" && context.legend.size > 0
      ? { ...typed, value: context.legend.get(fold(typed.value)) ?? typed.value }
      : typed;
  // One column "Khách mời" to mark: who is not marked is no guest, and nothing was forgotten.
  const category =
    told.kind === "blank" && onlyMark?.markMeans !== undefined && otherColumn === undefined ? ABSENT : told;
  const sources: GroupSource[] = [];
  for (const mapped of categoryColumns) {
    const cell = facts.at(mapped.column);
    if (cell === undefined) continue;
    if (mapped.markMeans !== undefined) {
      if (readMark(cell.value) === true) sources.push({ text: mapped.markMeans, from: "column", cell: cell.cell });
    } else if (cell.text !== "" && !cell.isOpenDitto) {
      const text = context.legend.size === 0 ? cell.text : (context.legend.get(fold(cell.text)) ?? cell.text);
      const hasLines =
        typeof cell.value === "string" && cell.value.includes("\n") && cell.value.replace(/\s+/g, " ").trim() === text;
      sources.push({ text, from: "column", cell: cell.cell, ...(hasLines ? { lines: String(cell.value) } : {}) });
    }
  }
  for (const section of sections)
    if (section.topic === "category") sources.push({ text: section.text, from: "section", cell: section.cell });
  if (position.kind === "value") sources.push({ text: position.value, from: "position", cell: position.cell });
  const standing =
    standingOf(row, sections, named, context) ??
    (openKind === undefined ? undefined : { is: "unclear", why: "kind", text: named.text, cell: named.at });
  const minorityColumn = facts.column("minority");
  const people = readPeople(
    facts.cellOf("ethnicity"),
    minorityColumn,
    facts.cellOf("minority"),
    minorityColumn !== undefined && facts.blankMeansNo(minorityColumn),
  );
  const births = [facts.cellOf("birthDate"), facts.cellOf("birthDateMale"), facts.cellOf("birthDateFemale")] as const;
  const dateOrder = (facts.column("birthDate") ?? facts.column("birthDateMale") ?? facts.column("birthDateFemale"))
    ?.dateOrder;
  for (const cell of births)
    if (cell !== undefined && isMonthFirst(cell, dateOrder))
      facts.remarks.push({ is: "month-first", cell: cell.cell, detail: "", text: cell.text });
  const { nationalId } = plain;
  if (nationalId.kind === "value" && ZERO_LOST.test(nationalId.value))
    facts.remarks.push({ is: "zero-lost", cell: nationalId.cell, detail: "", text: nationalId.value });
  const { sex, claims: sexClaims } = isPerson ? decideSex(facts, named) : { sex: ABSENT, claims: [] };

  const delegate = {
    ...plain,
    sheet,
    row,
    kind,
    at: named.at,
    fullName: named.read,
    birthDate: readBirthDate(...births, named.birth, dateOrder),
    sex,
    sexClaims,
    ethnicity: people.ethnicity,
    minority: isPerson ? people.minority : ABSENT,
    religion: columns.by.has("religion") ? plain.religion : (people.religion ?? ABSENT),
    partyMember: isPerson ? plain.partyMember : ABSENT,
    position,
    unit: facts.renamed(
      isPerson && unit.kind === "absent" ? facts.orHeading(context.office, "unit") : facts.orHeading(unit, "unit"),
    ),
    village: facts.renamed(facts.orHeading(plain.village, "village")),
    category,
    groupSources: standing === undefined ? sources : sources.map(withStanding),
    sector: facts.orHeading(plain.sector, "sector"),
    directWorker: plain.directWorker.kind === "absent" ? deniedDirectWork(facts) : plain.directWorker,
    remarks: facts.remarks,
  };
  if (standing === undefined && headcount === undefined) return delegate;
  return {
    ...delegate,
    ...(standing === undefined ? {} : { standing }),
    ...(headcount === undefined ? {} : { headcount }),
  };
}

/** Tells which of the sources say no more than that somebody is no delegate. */
function withStanding(source: GroupSource): GroupSource {
  if (source.from === "position") return source;
  const said = source.from === "section" ? standingOfHeading(source.text) : standingIn(source.text);
  return said === undefined ? source : { ...source, isOfStanding: true };
}

/** Eleven digits of a CCCD, or ten where the province's code begins with two zeros; eight of a CMND. */
const ZERO_LOST = /^(?:\d{10,11}|\d{8})$/;

/** Nominees under "Họ tên chủ hộ" stand for their households, unless the sheet tells more of the persons themselves. */
function householdHeader({ facts, isNomination }: RowContext): string | null {
  const column = isNomination ? facts.column("fullName") : undefined;
  return column !== undefined &&
    !facts.columns.by.has("sex") &&
    !facts.columns.by.has("female") &&
    !PERSON_FACTS.some((field) => facts.columns.by.has(field)) &&
    /(?:^| )chu ho(?: |$)/.test(headerWords(column.path.at(-1) ?? ""))
    ? "hộ gia đình"
    : null;
}
