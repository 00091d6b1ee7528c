import { type CellRef, columnLetters } from "./cell-ref";
import type { Category, CategoryId } from "./categories";
import type { Delegate, FactsOf, GroupSource, RowAsRead, RowPlace } from "./delegate";
import type { FieldId, UNIT_FACTS } from "./facts";
import type { Layout, LayoutDoubt } from "./layout";
import type { Read } from "./read";

/** `roster`: people, but nothing says whether they are delegates or nominees. */
export const ROSTER_KINDS = ["delegates", "nominations", "allocation", "staff", "list", "roster"] as const;
export type RosterKind = (typeof ROSTER_KINDS)[number];

/** How one column was understood, and why. */
export interface ColumnReading {
  readonly column: number;
  /** Header texts from top to bottom joined with " › ", as typed. */
  readonly header: string;
  /** null: read as nothing. */
  readonly field: FieldId | null;
  /** Further facts in the same cells: "Chức vụ, đơn vị" is position with also ["unit"]. */
  readonly also: readonly FieldId[];
  /** 0 to 1. */
  readonly score: number;
  /** Short Vietnamese reasons: "tiêu đề “Họ và tên”", "52/52 ô là ngày". */
  readonly evidence: readonly string[];
  /** False: the pane shows the guess as one to confirm. */
  readonly certain: boolean;
  readonly chosenBy: "reader" | "user";
  /** True for a mark column (only x, ✓, TRUE, 1 or blank): a blank cell means no. */
  readonly marksOnly: boolean;
  /** The column is hidden in the sheet (read all the same). */
  readonly hidden: boolean;
}

export type OtherRowKind = "section" | "subtotal" | "column-numbers" | "signature" | "note";

/** A row inside or around a roster that is nobody. */
export interface OtherRow {
  readonly row: number;
  readonly is: OtherRowKind;
  readonly text: string;
  /** It carries on what the row above says of somebody: both go together. */
  readonly goesOn?: true;
}

/** A number the sheet prints about its own rows: "Danh sách này có 52 người", "Tổng cộng: 48", "I. Khách mời (12)". */
export interface PrintedTotal {
  readonly cell: CellRef;
  readonly text: string;
  readonly value: number;
  /** What it counts. `rows`: every numbered row whoever it is; `group`: the people of one group. */
  readonly of:
    "rows" | "female" | "male" | "minority" | "partyMember" | "persons" | "collectives" | "households" | "group";
  /** Which group. */
  readonly group?: CategoryId;
  /** The rows it covers, edges included. */
  readonly fromRow: number;
  readonly toRow: number;
  /** The value comes from a formula whose sources were edited or that was never calculated: not to be compared. */
  readonly stale: boolean;
}

/** A number that an allocation sheet or a staff table prints as the sum of its rows. */
export interface PrintedSum {
  readonly cell: CellRef;
  /** What its row is called: "Cộng". */
  readonly text: string;
  readonly field: "seats" | "femaleSeats" | "staff" | "delegates";
  readonly value: number;
  /** What the rows that it may close add up to, the likeliest first; at least one. */
  readonly sums: readonly number[];
}

/** One row of an allocation sheet, a staff table or a list of units or thôn. */
export interface UnitEntry extends RowPlace, FactsOf<typeof UNIT_FACTS> {
  readonly unit: Read<string>;
}

/** A distinct text that decides a group, for the user to confirm once. */
export interface GroupProposal {
  /** The text as first typed. */
  readonly text: string;
  readonly from: GroupSource["from"];
  readonly group: Category | null;
  /** True: so plain that nobody has to confirm it. */
  readonly plain: boolean;
  readonly chosenBy: "reader" | "user";
  readonly count: number;
  readonly cells: readonly CellRef[];
}

/**
 * Something about the reading of a sheet that an official should see: hidden rows, a formula that was never calculated
 * …
 */
export interface ReadingNote {
  readonly code:
    | "hidden-sheet"
    | "hidden-rows"
    | "hidden-columns"
    | "uncalculated-formulas"
    | "formula-errors"
    | "filtered"
    | "no-header"
    | "not-read";
  readonly cells: readonly CellRef[];
  readonly count: number;
}

export interface Roster {
  readonly sheet: string;
  readonly kind: RosterKind;
  /** Why this kind, in short Vietnamese phrases. */
  readonly kindEvidence: readonly string[];
  readonly title: string;
  readonly headerRows: readonly number[];
  /**
   * Left out for nearly all: true for a list whose people stand in columns. `columns` are then the rows that hold their
   * facts, by their numbers, `firstRow` to `lastRow` all of its rows, and nothing heads it.
   */
  readonly across?: true;
  /** Left out for nearly all: true for a list that only carries on the one before it, on this sheet or the last. */
  readonly carriesOn?: true;
  /** Left out where it is sure how the list is laid out, or the office said it. */
  readonly doubt?: LayoutDoubt;
  /** First and last row that hold data (persons or units); 0 when there are none. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnReading[];
  /** Empty for allocation, staff and list. */
  readonly delegates: readonly Delegate[];
  /**
   * Headings that give a number of people below whom nobody is named ("III. Phóng viên: 05 người"): left out where
   * there are none.
   */
  readonly announced?: readonly Delegate[];
  /** Empty for lists of people. */
  readonly entries: readonly UnitEntry[];
  readonly otherRows: readonly OtherRow[];
  readonly totals: readonly PrintedTotal[];
  /** Left out where there are none. */
  readonly sums?: readonly PrintedSum[];
  readonly groups: readonly GroupProposal[];
  readonly notes: readonly ReadingNote[];
}

/** A title or the name of a sheet that may say what all people of a list are. */
export interface ListTitle extends GroupSource {
  /** It speaks of the list itself, so it cannot be the office that made it ("BAN TỔ CHỨC HỘI NGHỊ"). */
  readonly isOfList: boolean;
}

/** A list as reading gives it: the categories of its people are not decided yet. */
export interface RosterAsRead extends Omit<Roster, "delegates" | "announced" | "groups"> {
  readonly delegates: readonly RowAsRead[];
  readonly announced?: readonly RowAsRead[];
  /** The lines above the list, the nearest row first, then the sheet's name. */
  readonly titles: readonly ListTitle[];
}

/** A column as offices call it: "C"; of a list written across the row that holds the fact: "7". */
export function columnName({ across }: Pick<Roster, "across">, column: number): string {
  return across === true ? String(column) : columnLetters(column);
}

/** How a list was read, said as the office would say it: choosing this keeps it so. */
export function layoutAsRead({
  across,
  columns,
  headerRows,
}: Pick<Roster, "across" | "columns" | "headerRows">): Layout {
  if (across === true) return { is: "across", rows: columns.map(({ column }) => column) };
  return headerRows.length === 0 ? { is: "noHeader" } : { is: "header", rows: [...headerRows] };
}
