import type { CellRef } from "./cell-ref";
import type { FACTS, ReadAs } from "./facts";
import type { Read } from "./read";

export type Sex = "female" | "male";

/** A birth date as it was written: a year alone is kept as a year. */
export interface BirthDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Collectives and households stand in the same lists as persons and are counted apart (mission §2.9). */
export type DelegateKind = "person" | "collective" | "household";

/**
 * What somebody is at the conference. `exemplary` điển hình tiên tiến · `guest` khách mời · `leader` lãnh đạo (cấp
 * mình, hoặc không nói rõ cấp) · `superiorLeader` lãnh đạo cấp trên · `awarded` tập thể, cá nhân được khen thưởng ·
 * `provincial` đại biểu tỉnh · `local` đại biểu xã · `press` phóng viên · `uncounted` không tính là đại biểu (phục vụ,
 * ban tổ chức, dự khuyết).
 */
export const GROUPS = [
  "exemplary",
  "guest",
  "leader",
  "superiorLeader",
  "awarded",
  "provincial",
  "local",
  "press",
  "uncounted",
] as const;
export type Group = (typeof GROUPS)[number];

/** One place that says which group somebody is in: a column, a section row, an office. */
export interface GroupClaim {
  readonly group: Group;
  readonly text: string;
  readonly cell: CellRef;
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
  readonly text: string;
  readonly cell: CellRef;
}

/** The row that says something, by its number in the sheet. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
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
   * The group; `unreadable` when the text is not plain and nobody has said yet, or the claims contradict each other.
   */
  readonly group: Read<Group>;
  readonly groupClaims: readonly GroupClaim[];
  readonly remarks: readonly CellNote[];
}
