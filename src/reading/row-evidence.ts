import { bodyOf } from "./body-words";
import { isColumnNumberRow } from "./column-numbers";
import type { Header } from "./find-header";
import type { ListFeet } from "./list-feet";
import { proposeGroup } from "./read-group";
import type { Cell, RowReader } from "./row-reader";
import {
  isClosingText,
  isHeadOfRemarks,
  isNoteText,
  isPartOfTotal,
  isSignatureText,
  isSubtotalText,
} from "./row-words";
import { isSectionRow } from "./section-row";
import { readSectionText, topicOf } from "./section-text";
import { namesOffice } from "./split-position";

/**
 * What a row of a list is. `continuation`: more words for the row above. `closing`: "Danh sách này có 52 người".
 * `signature block`: the signatures begin, all below are part of them. `remarks`: "Ghi chú:" and nothing else, remarks
 * follow. `leftover`: nothing that anybody typed.
 */
export type RowLabel =
  | "person"
  | "continuation"
  | "section"
  | "subtotal"
  | "column-numbers"
  | "note"
  | "remarks"
  | "closing"
  | "signature"
  | "signature block"
  | "leftover";

/** One filled row of a list, with what its cells and its place say. */
export interface LabelledRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** The row's first words. */
  readonly lead: string;
  /** Below the last person, so far as the feet of the list tell. */
  readonly isTail: boolean;
  /** Below the last row that reads like a name. */
  readonly isBelowNames: boolean;
  /** The next filled row. */
  readonly next: number | undefined;
}

/** What is known of the whole list before its rows are labelled, and of the rows above the one that is. */
export interface ListSoFar {
  readonly rows: RowReader;
  readonly header: Header;
  readonly feet: ListFeet;
  /** Rows of the same header printed again on a new page. */
  readonly repeated: ReadonlySet<number>;
  /** Texts above the header: one of them among the rows is a running head. */
  readonly textsAbove: ReadonlySet<string>;
  /** The people are numbered 1, 2, 3. */
  readonly hasPlainNumbers: boolean;
  /** "Họ tên, chức vụ" over two rows: the office stands below the name, in the same column. */
  readonly hasOfficeBelowName: boolean;
  /** A list of people of nothing but names. */
  readonly hasOnlyNames: boolean;
  /** The last person or unit so far, 0 for none. */
  readonly lastPerson: number;
  /** The last row so far that is nobody. */
  readonly lastOther: { readonly row: number; readonly isSubtotal: boolean } | undefined;
  /** The row right above is a person, or carries on what one says. */
  canContinue(row: number): boolean;
  readonly isInSignatures: boolean;
  readonly isClosed: boolean;
  readonly isInRemarks: boolean;
}

/** One reason for a label; undefined where it says nothing of the row. */
export type Evidence = (line: LabelledRow, list: ListSoFar) => RowLabel | undefined;

/** A foot between two people: somebody was added below the signatures. */
const standsInSignatures: Evidence = ({ row }, { feet }) => (feet.isSignature(row) ? "signature" : undefined);

const numbersColumns: Evidence = ({ row }, { header }) => (row === header.columnNumbers ? "column-numbers" : undefined);

const isSurelySomebody: Evidence = ({ row }, { rows, repeated }) =>
  rows.isSurePerson(row, repeated) ? "person" : undefined;

const sumsUp: Evidence = ({ row, cells, lead }, { rows }) =>
  rows.isTotalsRow(row) || (isSubtotalText(lead) && !rows.isStrong(row, cells, true)) ? "subtotal" : undefined;

const closesTheList: Evidence = ({ lead }) => (isClosingText(lead) ? "closing" : undefined);

const signs: Evidence = ({ row, cells, isTail }, { rows, isInSignatures }) =>
  isTail && (isInSignatures || (cells.some(({ text }) => isSignatureText(text)) && !rows.isNamedWithOffice(row, cells)))
    ? "signature block"
    : undefined;

/** Below the last name and below a total: who signs, a part of the total, or a numbered remark. */
const standsBelowTotal: Evidence = (line, { rows, lastPerson, lastOther }) => {
  const { row, cells, lead, isTail, isBelowNames } = line;
  const [, beside, third] = cells;
  if (!isTail || !isBelowNames || lastOther === undefined || lastOther.row <= lastPerson) return undefined;
  if (beside !== undefined && (third !== undefined || !/^\d/.test(beside.text))) return undefined;
  if (lastPerson > 0 && rows.isOfficeOfSigner(cells)) return "signature block";
  const { numbering, count } = readSectionText(lead);
  // "- Nữ: 4 đồng chí" right below a total divides it; "1. Đại biểu mang theo giấy mời" only adds something.
  const isCount = count !== undefined || beside !== undefined;
  const isRightBelow = numbering === "dash" || lastOther.row === row - 1;
  if (lastOther.isSubtotal && isRightBelow && isCount && isPartOfTotal(lead)) return "subtotal";
  const isItem = numbering === "arabic" || numbering === "dash";
  return isItem && !isCount && lead.length > 30 ? "note" : undefined;
};

const repeatsTheHeader: Evidence = ({ row, cells }, { rows, repeated }) => {
  if (!repeated.has(row) && !rows.repeatsHeader(cells)) return undefined;
  return cells.length >= 2 && looksLikeColumnNumbers(rows, row) ? "column-numbers" : "note";
};

const numbersColumnsAgain: Evidence = ({ row, cells }, { rows }) =>
  cells.length >= 2 &&
  looksLikeColumnNumbers(rows, row) &&
  (!rows.isStrong(row, cells) || (cells.length >= 4 && rows.name(row).length < 3))
    ? "column-numbers"
    : undefined;

function looksLikeColumnNumbers({ grid, header }: RowReader, row: number): boolean {
  return isColumnNumberRow(grid, row, header.left, header.right);
}

const isOfficeBelowName: Evidence = ({ row, cells }, { rows, hasOfficeBelowName, canContinue }) =>
  hasOfficeBelowName &&
  rows.isPlainName(row, cells) &&
  cells.length === 1 &&
  rows.order(row) === "" &&
  namesOffice(cells[0]?.text ?? "") &&
  canContinue(row)
    ? "continuation"
    : undefined;

const isMergedWithAbove: Evidence = ({ row }, { rows }) => (rows.continues(row) ? "continuation" : undefined);

/** "(dd/mm/yyyy) | (Nam/Nữ)": hints below the header how to fill it in. */
const hintsHowToFill: Evidence = ({ row, cells }, { rows, lastPerson }) =>
  !/^\d/.test(rows.order(row)) &&
  cells.every(({ text }) => /^\(.*\)$/.test(text)) &&
  (cells.length >= 2 || lastPerson === 0)
    ? "note"
    : undefined;

const NOT_HEADING =
  /^\*+\s*(?:ghi chú|lưu ý|chú thích|chú ý|hướng dẫn|giải thích|nguồn|ghi chu|luu y|chu thich|chu y|huong dan)/iu;

/** "* Khách mời:" among the rows, while "* Số liệu đến ngày 30/6" is a remark. */
const isStarredHeading: Evidence = ({ row, cells, lead, isTail }, { rows }) => {
  const [only, second] = cells;
  if (isTail || only === undefined || second !== undefined || lead.length > 80) return undefined;
  if (!/^\*+\s*\p{L}/u.test(lead) || NOT_HEADING.test(lead)) return undefined;
  const { text } = readSectionText(lead.replace(/^\*+\s*/, "* "));
  const heads =
    /:\s*$/.test(lead) ||
    rows.grid.isBold(row, only.column) ||
    topicOf(text) === "village" ||
    bodyOf(text) !== null ||
    proposeGroup(text, "section").plain;
  return heads ? "section" : undefined;
};

const headsRemarks: Evidence = ({ cells, lead }, { lastPerson }) =>
  lastPerson > 0 && cells.length === 1 && isHeadOfRemarks(lead) ? "remarks" : undefined;

/** "1 | Đại biểu có mặt trước 7 giờ" below "Ghi chú:" numbers a remark. */
const isAmongRemarks: Evidence = ({ cells }, { rows, isInRemarks }) =>
  isInRemarks && rows.isRemark(cells) ? "note" : undefined;

/** A remark by its words, a running head printed on every page, or an aside in brackets. */
const remarks: Evidence = ({ cells, lead }, { rows, textsAbove, lastPerson }) =>
  isNoteText(lead) || textsAbove.has(lead) || (lastPerson > 0 && rows.isAside(cells)) ? "note" : undefined;

const writesOn: Evidence = ({ row, cells }, { rows, canContinue }) =>
  rows.writesOn(row, cells) && canContinue(row) ? "continuation" : undefined;

/** What a formula filled down beyond the list works out of blank cells. */
const isFilledDown: Evidence = ({ row, cells, isTail }, { rows }) =>
  isTail && cells.every(({ column, text }) => rows.isFormula(row, column) && /^-?\d+(?:[.,]\d+)?$/.test(text))
    ? "leftover"
    : undefined;

const isLoneTextBelow: Evidence = ({ row, cells, lead, isTail, isBelowNames }, { rows }) =>
  isTail &&
  isBelowNames &&
  cells.length === 1 &&
  lead !== "" &&
  readSectionText(lead).numbering === "none" &&
  !rows.isPlainName(row, cells)
    ? "note"
    : undefined;

const heads: Evidence = ({ row, cells, lead, isTail, next }, { rows, hasOnlyNames, hasPlainNumbers }) => {
  if (hasOnlyNames && rows.isPlainName(row, cells)) return undefined;
  if (!isSectionRow(rows, row, cells, hasPlainNumbers, next)) return undefined;
  return isTail && rows.subject === "people" && lead.length > 90 ? "note" : "section";
};

const isLongTextBelow: Evidence = ({ cells, lead, isTail }) =>
  isTail && cells.length === 1 && lead.length > 60 ? "note" : undefined;

/** Below "Danh sách này có …" nobody stands who has neither number nor name. */
const standsBelowClosing: Evidence = ({ row }, { rows, isClosed }) =>
  isClosed && rows.order(row) === "" && rows.name(row) === "" ? "signature" : undefined;

const hasOnlyNumbers: Evidence = ({ row, cells }, { rows }) => {
  if (!rows.isOnlyNumbers(row, cells)) return undefined;
  return looksLikeColumnNumbers(rows, row) ? "column-numbers" : "subtotal";
};

const saysOfSomebody: Evidence = ({ row, cells }, { rows }) => (rows.isData(row, cells) ? "person" : "leftover");

/** From the strongest to the weakest: the first that speaks labels the row. */
export const EVIDENCE: readonly Evidence[] = [
  standsInSignatures,
  numbersColumns,
  isSurelySomebody,
  sumsUp,
  closesTheList,
  signs,
  standsBelowTotal,
  repeatsTheHeader,
  numbersColumnsAgain,
  isOfficeBelowName,
  isMergedWithAbove,
  hintsHowToFill,
  isStarredHeading,
  headsRemarks,
  isAmongRemarks,
  remarks,
  writesOn,
  isFilledDown,
  isLoneTextBelow,
  heads,
  isLongTextBelow,
  standsBelowClosing,
  hasOnlyNumbers,
  saysOfSomebody,
];
