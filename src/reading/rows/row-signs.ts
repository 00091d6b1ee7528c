import { bodyOf } from "../texts/body-words";
import { isColumnNumberRow } from "../headers/column-numbers";
import { isPlainNumber } from "../grid/grid-cells";
import { proposeGroup } from "../texts/read-group";
import { looksLikePersonName } from "../texts/read-name";
import {
  isCertainSignature,
  isClosingText,
  isCountOfPart,
  isExampleText,
  isNoteText,
  isPartOfTotal,
  isSignatureText,
  isSubtotalText,
} from "../texts/row-words";
import { isSectionRow } from "./section-row";
import { standingOfHeading } from "../texts/read-standing";
import { readSectionText, topicOf } from "../texts/section-text";
import { isOffice, namesOffice } from "../texts/split-position";
import type { ListOfRows, RowLine } from "./row-line";

type Asks = (line: RowLine, list: ListOfRows) => boolean;

/** Below the last number of a list that numbers its people stands its foot. */
const isBelowNumbers = (row: number, { lastNumbered }: ListOfRows): boolean => lastNumbered > 0 && row > lastNumbered;

function isNext(number: string, order: string): boolean {
  const [, before = ""] = /^(\d+)[.)]?$/.exec(number) ?? [];
  return before !== "" && order.replace(/[.)]$/, "") === String(Number(before) + 1);
}

/** What a row may show. Each is one question; what it speaks for stands in the weights. */
const SIGNS = [
  // The words it begins with.
  ["sumWords", ({ lead, numbers }) => isSubtotalText(lead) || (isClosingText(lead) && numbers > 0)],
  [
    "signingWords",
    // What somebody named is, in the column for it, is no signature: "Hoàng Văn Cường | Bí thư Chi bộ".
    ({ cells, personLike }, { rows: { columns } }) =>
      cells.some(({ column, text }) => !(personLike >= 0.8 && columns.texts.has(column)) && isSignatureText(text)),
  ],
  ["surelySigningWords", ({ cells }) => cells.some(({ text }) => isCertainSignature(text))],
  [
    "remarkWords",
    // "* Thư ký" above the first of them is a heading, whatever it names.
    ({ lead, next }, { rows }) =>
      isNoteText(lead) &&
      !(STARRED.test(lead) && (headsSomething(lead) || (next !== undefined && /^0*1[.)]?$/.test(rows.order(next))))),
  ],
  [
    "wordsOfExample",
    // "VD" in another column may be anything's letters.
    ({ cells }, { rows: { columns } }) =>
      cells.some(
        ({ column, text }) =>
          isExampleText(text) && (text.length > 2 || columns.orders.has(column) || columns.names.includes(column)),
      ),
  ],
  ["partOfTotal", ({ lead }) => isPartOfTotal(lead)],
  // Its name and number.
  ["numbered", ({ order }) => isPlainNumber(order)],
  ["numberFollows", ({ order, lastOrder }) => lastOrder > 0 && isNext(String(lastOrder), order)],
  ["countsOn", ({ order, orderAbove }) => isNext(orderAbove, order)],
  ["numberStartsAnew", ({ order, lastOrder }) => lastOrder > 0 && /^0*1[.)]?$/.test(order)],
  ["noNumber", ({ order }) => order === ""],
  ["surelyNameOfPerson", ({ personLike }) => personLike >= 0.8],
  // "Khách mời: 1 người" below the last number counts a part of the list and heads nobody.
  ["countOfPart", ({ lead, row }, list) => isBelowNumbers(row, list) && isCountOfPart(lead)],
  // Two who sign beside one another below the last number: names and nothing else.
  [
    "namesOnly",
    ({ cells, row }, list) =>
      isBelowNumbers(row, list) && cells.length >= 2 && cells.every(({ text }) => looksLikePersonName(text) >= 0.8),
  ],
  // "Tổ trưởng tổ 5" apart from the list, where no office of somebody stands: who signs, above his name.
  [
    "officeBelowNumbers",
    ({ above, cells, lead, personLike, row }, list) =>
      isBelowNumbers(row, list) &&
      above !== row - 1 &&
      !list.hasOfficeBelowName &&
      personLike < 0.5 &&
      !isSubtotalText(lead) &&
      cells.every(({ column, text }) => !list.rows.columns.texts.has(column) && !/[:;]/.test(text) && isOffice(text)),
  ],
  // Its facts.
  ["namedAndTold", ({ row, cells }, { rows }) => rows.isStrong(row, cells)],
  ["factOfPerson", ({ row }, { rows }) => rows.hasPersonFact(row)],
  // A year may be that of a signature; nobody signs with his sex or people beside his name.
  ["sexOrPeople", ({ row, name }, { rows }) => name !== "" && rows.saysSexOrPeople(row)],
  ["saysAnything", ({ row, cells }, { rows }) => rows.isData(row, cells)],
  ["onlyNumbers", ({ row, cells }, { rows }) => rows.isOnlyNumbers(row, cells)],
  // Where each line says who somebody is, one that does not is nobody: "* Xã Kỳ Thượng có 04 người:".
  [
    "noneOfTheLines",
    ({ row }, { rows: { header } }) =>
      header.left === header.right && header.named !== undefined && !header.named.includes(row),
  ],
  // What it is part of.
  ["numbersOfColumns", ({ row }, { rows }) => row === rows.header.columnNumbers],
  [
    "likeNumbersOfColumns",
    ({ row, cells }, { rows }) =>
      cells.length >= 2 && isColumnNumberRow(rows.grid, row, rows.header.left, rows.header.right),
  ],
  [
    "headerAgain",
    // "TT" where numbers stand: another header, whatever else it names.
    ({ row, cells, order }, { rows, repeated }) =>
      repeated.has(row) || rows.repeatsHeader(cells) || HEADS_NUMBERS.test(order),
  ],
  ["textFromAbove", ({ lead }, { textsAbove }) => textsAbove.has(lead)],
  ["wordsOfColumnsOnly", ({ row, cells }, { rows }) => rows.writesOn(row, cells)],
  [
    "officeBelowName",
    ({ row, cells, order }, { rows, hasOfficeBelowName }) =>
      hasOfficeBelowName &&
      cells.length === 1 &&
      order === "" &&
      rows.isPlainName(row, cells) &&
      namesOffice(cells[0]?.text ?? ""),
  ],
  ["secondOfTwo", ({ row }, { secondRows }) => secondRows.has(row)],
  ["gapAbove", ({ row, above }) => above !== row - 1],
  // Its shape.
  ["alone", ({ cells }) => cells.length === 1],
  ["nameAndMore", ({ name, cells, order }) => name !== "" && cells.length >= (order === "" ? 2 : 3)],
  ["oneText", ({ texts }) => texts.length === 1],
  ["allInBrackets", ({ cells, order }) => !/^\d/.test(order) && cells.every(({ text }) => /^\(.*\)$/.test(text))],
  [
    "severalInBrackets",
    ({ cells, order }) => cells.length >= 2 && !/^\d/.test(order) && cells.every(({ text }) => /^\(.*\)$/.test(text)),
  ],
  ["sentence", ({ cells }, { rows }) => rows.isRemark(cells)],
  ["capitalsRightOfName", ({ cells }, { rows }) => rows.isOfficeOfSigner(cells)],
  [
    "looksLikeHeading",
    ({ row, cells, next }, { rows, hasPlainNumbers }) =>
      row !== rows.header.columnNumbers && isSectionRow(rows, row, cells, hasPlainNumbers, next),
  ],
  ["headsBody", ({ lead }) => bodyOf(headingOf(lead)) !== null || topicOf(headingOf(lead)) === "unit"],
] as const satisfies readonly (readonly [sign: string, shows: Asks])[];

export type RowSign = (typeof SIGNS)[number][0];
export const ROW_SIGNS: readonly RowSign[] = SIGNS.map(([sign]) => sign);

const HEADS_NUMBERS = /^(?:s?tt|số tt|số thứ tự)$/iu;
const STARRED = /^\*+\s*\p{L}/u;

/** A group, a place or a body: "* Đoàn Chèo 2". */
function headsSomething(lead: string): boolean {
  const text = headingOf(lead);
  return (
    text.length <= 60 &&
    (topicOf(text) !== "category" || proposeGroup(text, "section").plain || standingOfHeading(text) !== undefined)
  );
}

function headingOf(lead: string): string {
  return readSectionText(lead.replace(/^\*+\s*/, "* ")).text;
}

/** The signs that a row shows. */
export function signsOf(line: RowLine, list: ListOfRows): readonly RowSign[] {
  return SIGNS.flatMap(([sign, shows]) => (shows(line, list) ? [sign] : []));
}
