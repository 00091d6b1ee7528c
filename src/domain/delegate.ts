import type { Category } from "./categories";
import type { CellRef } from "./cell-ref";
import { type FACTS, NO_FACTS, type ReadAs } from "./facts";
import { ABSENT, type Read } from "./read";

export type Sex = "female" | "male";

/** A birth date as it was written: a year alone is kept as a year. */
export interface BirthDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Collectives and households stand in the same lists as persons and are counted apart (mission §2.9). */
export type DelegateKind = "person" | "collective" | "household";

/** A text that may say which category somebody is in, as it stands in the sheet. */
export interface GroupSource {
  readonly text: string;
  readonly from: "column" | "section" | "position";
  readonly cell: CellRef;
  /** As typed, where it has several lines. */
  readonly lines?: string;
  /** It says that somebody is no delegate ("DỰ KHUYẾT"), which need not be all that he is. */
  readonly isOfStanding?: true;
}

/** One place that says which category somebody is in: a column, a section row, an office. */
export interface GroupClaim {
  /**
   * The category; several where the text leaves open which of them ("Khách mời, lãnh đạo" above a part of the list).
   */
  readonly anyOf: readonly Category[];
  readonly text: string;
  readonly cell: CellRef;
  /** Nothing of the sheet says it: the office said it of all such people of the sheet. */
  readonly isOfSheet?: true;
}

/**
 * One sign of somebody's sex, with its cell: the column Giới tính, the column of the birth date, the mark under Nữ,
 * Ông/Bà. Never the name itself.
 */
export interface SexClaim {
  readonly sex: Sex;
  readonly cell: CellRef;
}

/** Something the reader wants a person to know about one cell of this row. */
export interface CellNote {
  readonly is: "legacy-text" | "broken-letter" | "stale-formula" | "error-value" | "month-first" | "zero-lost";
  readonly cell: CellRef;
  /** legacy-text: the encoding ("TCVN3", "VNI"); error-value: the error ("#REF!"). */
  readonly detail: string;
  /** legacy-text, broken-letter: the text as read; month-first, zero-lost: what stands there. */
  readonly text: string;
  /** legacy-text: a letter was lost on the way (TCVN3's ư) and nobody but a person can restore it. */
  readonly lossy?: boolean;
}

/**
 * Why a row of a list is no delegate, or may be none: `reserve` dự khuyết, dự phòng · `withdrawn` rút tên, thôi dự, đã
 * thay người khác · `absent` vắng, không dự được · `struck` gạch ngang · `service` phục vụ, ban tổ chức, nói rõ là
 * không tính · `kind` chưa rõ dòng là một người hay một tập thể, hộ gia đình · `list` cả trang không ghi là danh sách
 * gì · `announced` mục ghi số người mà chưa có tên ai · `rejected` không đạt, không được chọn (ở trang đề cử).
 */
export type StandingReason =
  "reserve" | "withdrawn" | "absent" | "struck" | "service" | "kind" | "list" | "announced" | "rejected";

/** What says that a row is no delegate (`notCounted`), or leaves it open (`unclear`). */
export interface Standing {
  readonly is: "notCounted" | "unclear";
  readonly why: StandingReason;
  /** The words that say it, as typed; the name of the row where it is struck through. */
  readonly text: string;
  readonly cell: CellRef;
}

/** How many people come for one row: "Đoàn công tác Sở Nội vụ (05 đồng chí)", "Ông A và phu nhân". */
export interface Headcount {
  /** So many for sure. */
  readonly min: number;
  /** No more than so many. */
  readonly max: number;
  /** The row names nobody: all of them come for its body. */
  readonly isOfBody?: true;
  readonly text: string;
  readonly cell: CellRef;
}

/** The row that says something, by its number in the sheet. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  /** Of a list written across: the column whose cells say it; `row` is then the one with the name. */
  readonly column?: number;
}

/** The type of a value by how its fact is read. */
interface ValueReadAs {
  readonly text: string;
  readonly digits: string;
  readonly mark: boolean;
  readonly number: number;
  readonly date: BirthDate;
  readonly sex: Sex;
}

export type FactValue = ValueReadAs[ReadAs];

/** What reading a row gave for each fact of a register. */
export type FactsOf<F extends Readonly<Record<keyof F, { readonly read: ReadAs }>>> = {
  readonly [Id in keyof F]: Read<ValueReadAs[F[Id]["read"]]>;
};

/** One row of a list of people, collectives or households: its facts, and what is made of several of them. */
export interface Delegate extends RowPlace, FactsOf<typeof FACTS> {
  readonly kind: DelegateKind;
  /** Left out for nearly all: a delegate who counts. */
  readonly standing?: Standing;
  /** Left out for nearly all: one person. */
  readonly headcount?: Headcount;
  /** The cell that stands for the whole row: the name where there is one. */
  readonly at: CellRef;
  readonly sexClaims: readonly SexClaim[];
  /**
   * The category; `unreadable` when the text is not plain and nobody has said yet, or the claims contradict each other.
   */
  readonly group: Read<Category>;
  readonly groupClaims: readonly GroupClaim[];
  readonly remarks: readonly CellNote[];
}

/**
 * A row as reading gives it: what its places say of the category, not yet what that is under a plan and at a
 * conference. `category` holds the column's own text.
 */
export interface RowAsRead extends Omit<Delegate, "group" | "groupClaims"> {
  /** The column first, then the headings from the outside in, the office last. */
  readonly groupSources: readonly GroupSource[];
}

/**
 * A person of whom nothing is told. Rows are made from it (`{ ...NOBODY, … }`) and delegates from rows, so that all of
 * them have the same members: ten thousand are copied and gone through faster.
 */
export const NOBODY: Delegate & RowAsRead = {
  ...NO_FACTS,
  sheet: "",
  row: 0,
  kind: "person",
  at: { sheet: "", row: 0, column: 0 },
  sexClaims: [],
  group: ABSENT,
  groupClaims: [],
  groupSources: [],
  remarks: [],
};
