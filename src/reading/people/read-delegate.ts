import type { CellRef } from "../../domain/cell-ref";
import type { Choices } from "../../domain/choices";
import type { RowAsRead } from "../../domain/delegate";
import { ABSENT, type Read } from "../../domain/read";
import type { FieldId } from "../../domain/facts";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { digitsOf } from "../grid/cell-reads";
import { decideKind, type KindDecision } from "./decide-kind";
import type { DataRow } from "../rows/find-rows";
import { type HeadcountColumns, headcountOf } from "./headcount-of";
import { categoryOf, groupSourcesOf, withStanding } from "./group-sources";
import { headerWords } from "../texts/match-header";
import { type NamedRow, readNamedRow, villageBehind } from "./named-row";
import { positionAndUnit } from "./position-and-unit";
import { isMonthFirst, readBirthDate } from "./read-birth-date";
import { readPhone } from "../texts/read-identity";
import { deniedDirectWork } from "./read-direct-work";
import { type EthnicityCells, readEthnicityCells } from "./read-ethnicity-cells";
import { decideSex } from "./decide-sex";
import { type StandingColumns, standingOf } from "./standing-of";
import type { RowCell, RowCells } from "../grid/row-cells";
import type { RowFacts } from "./row-facts";
import { unitOrVillage } from "./unit-or-village";
import { villageIn, villageOrHeading } from "./village-in";

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
  /** The title says that households are put up: facts beside a name are those of its head. */
  readonly areHouseholds: boolean;
  /** "Đơn vị: Trường …" above the list: where everybody on it works. */
  readonly office: Read<string>;
  /** The columns that may say that somebody is no delegate, and what the title says of all. */
  readonly standing: StandingColumns;
  /** Where it may say that several people come for a row. */
  readonly headcount: HeadcountColumns;
}

/** Reads one row of people. What cannot be read stays unreadable with its text; nothing is guessed. */
export function readDelegate(dataRow: DataRow, context: RowContext): RowAsRead {
  const { row, sections, more } = dataRow;
  const { facts, sheet } = context;
  facts.begin(row, sections, more);
  const named = readNamedRow(context, row, more);
  const { kind, openKind, headcount } = kindAndHeadcount(context, named, dataRow);
  const isPerson = kind === "person";
  const plain = facts.plain();
  const { position, unit: office } = positionAndUnit(facts, named, plain);
  const { unit, village } = unitOrVillage(facts, { unit: office, village: villageBehind(named, plain.village) });
  const sources = groupSourcesOf(facts, sections, position);
  const standing =
    standingOf(row, sections, named, context) ??
    (openKind === undefined ? undefined : { is: "unclear", why: "kind", text: named.text, cell: named.at });
  const people = peopleOf(facts, named);
  const birthDate = birthDateOf(facts, named.birth);
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
    birthDate,
    phone: plain.phone.kind === "absent" ? digitsOf(named.phone, readPhone) : plain.phone,
    sex,
    sexClaims,
    ethnicity: people.ethnicity,
    minority: isPerson ? people.minority : ABSENT,
    religion:
      plain.religion.kind === "absent" ? (people.religion ?? facts.orHeading(ABSENT, "religion")) : plain.religion,
    partyMember: isPerson ? plain.partyMember : ABSENT,
    position,
    unit: facts.renamed(
      isPerson && unit.kind === "absent" ? facts.orHeading(context.office, "unit") : facts.orHeading(unit, "unit"),
    ),
    village: facts.renamed(villageIn(facts.renamed(villageOrHeading(village, facts)))),
    category: categoryOf(facts, plain.category),
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

/** The ethnicity from its column or behind the name, and whether it is a minority. */
function peopleOf(facts: RowFacts, named: NamedRow): EthnicityCells {
  const minority = facts.column("minority");
  const blankMeansNo = minority !== undefined && facts.blankMeansNo(minority);
  const cell = facts.cellOf("ethnicity") ?? named.ethnicity;
  return readEthnicityCells(cell, minority, facts.cellOf("minority"), blankMeansNo);
}

/** What the row stands for, and how many come for it. `openKind`: the cell that leaves the kind open. */
function kindAndHeadcount(context: RowContext, named: NamedRow, { row, name }: DataRow) {
  const { cells, facts, isNomination } = context;
  const column = facts.columns.kind?.column;
  const kindCell = column === undefined ? undefined : cells.read(row, column, true, []);
  const said = (kindCell?.text ?? "") || (facts.heading("kind")?.text ?? householdHeader(context));
  const isSaid = said !== null && said !== "";
  const { kind, open } =
    context.areHouseholds && isOfHeads(facts) && !isSaid
      ? HOUSEHOLD
      : !isSaid && name !== undefined && name === named.text
        ? PERSON
        : decideKind(named.text, said, facts, isNomination);
  const headcount = headcountOf(row, named, kind, context);
  if (headcount === undefined) return { kind, openKind: open, headcount };
  // "Đoàn công tác Sở Nội vụ (05 đồng chí)" are persons; how many there are answers whether the row is one.
  return { kind: headcount.min > 0 ? "person" : kind, openKind: undefined, headcount } as const;
}

/** The birth date from its column, its halves or behind the name; dates read month first are told. */
function birthDateOf(facts: RowFacts, behindName: RowCell | undefined): RowAsRead["birthDate"] {
  const births = [facts.cellOf("birthDate"), facts.cellOf("birthDateMale"), facts.cellOf("birthDateFemale")] as const;
  const column = facts.column("birthDate") ?? facts.column("birthDateMale") ?? facts.column("birthDateFemale");
  const dateOrder = column?.dateOrder;
  for (const cell of births)
    if (cell !== undefined && column?.saysDateOrder !== true && isMonthFirst(cell, dateOrder))
      facts.remarks.push({ is: "month-first", cell: cell.cell, detail: "", text: cell.text });
  return readBirthDate(...births, behindName, column);
}

/** Eleven digits of a CCCD, or ten where the province's code begins with two zeros; eight of a CMND. */
const ZERO_LOST = /^(?:\d{10,11}|\d{8})$/;

const HOUSEHOLD: KindDecision = { kind: "household" };
const PERSON: KindDecision = { kind: "person" };

/** Nominees under "Họ tên chủ hộ" stand for their households, unless the sheet tells more of the persons themselves. */
function householdHeader({ facts, isNomination }: RowContext): string | null {
  return isNomination &&
    isOfHeads(facts) &&
    !facts.columns.by.has("sex") &&
    !facts.columns.by.has("female") &&
    !PERSON_FACTS.some((field) => facts.columns.by.has(field))
    ? "hộ gia đình"
    : null;
}

/** "Họ tên chủ hộ", "Hộ ông (bà)". */
function isOfHeads(facts: RowFacts): boolean {
  const column = facts.column("fullName");
  const header = column?.path.at(-1) ?? "";
  return /(?:^| )chu ho(?: |$)/.test(headerWords(header)) || /^hộ(?: gia đình)?(?: ông| bà|\s*[/(,]|$)/iu.test(header);
}
