import { fold } from "../domain/vietnamese-text";
import type { Cell, RowReader } from "./row-reader";
import { looksLikePersonName } from "./read-name";
import { proposeGroup } from "./read-group";
import { isCertainSignature, isSignatureText } from "./row-words";
import { readSectionText, topicOf } from "./section-text";

/** Where the rows of a list end for this row, seen from the people around it. */
interface ListEnd {
  /** The row of the last person before the foot. */
  readonly lastPerson: number;
  /** The last row before the foot's signatures that reads like a name. */
  readonly lastNamed: number;
}

/** A foot of the list that somebody was added below: totals, remarks and signatures between two people. */
interface Foot extends ListEnd {
  /** First row of the signatures. */
  readonly signed: number;
  /** The person added below. */
  readonly next: number;
}

export interface ListFeet {
  /** The last row of the list that surely is a person or unit; what stands below is its foot. */
  readonly lastPerson: number;
  isSignature(row: number): boolean;
  /** The end of the list above this row, or undefined where the row stands among people. */
  endAbove(row: number): ListEnd | undefined;
}

/** A row below the header that says something. */
export interface FilledRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Plainly a person: its cells were not looked at. */
  readonly plain: boolean;
}

/**
 * Tells the foot of a list from its people, also where an official went on below it because there was no room above:
 * the signatures stay signatures. A heading that names an office ("Thường trực HĐND") is none: among people only what
 * can be nothing else begins a foot.
 */
export function findFeet(filled: readonly FilledRow[], rows: RowReader, repeated: ReadonlySet<number>): ListFeet {
  const feet: Foot[] = [];
  let signed = false;
  let lastPerson = 0;
  let lastNamed = 0;
  let lastOrder = 0;
  let open: Omit<Foot, "next"> | null = null;
  for (const { row, cells, plain } of filled) {
    signed ||= !plain && beginsSignatures(rows, row, cells);
    if (plain || isSomebody(rows, row, cells, signed, lastOrder)) {
      if (open !== null) feet.push({ ...open, next: row });
      open = null;
      lastPerson = row;
      lastNamed = row;
      lastOrder = Number(/^\d+/.exec(rows.order(row))?.[0] ?? lastOrder);
      continue;
    }
    // A header printed again may have a column "Ký tên".
    if (repeated.has(row) || rows.repeatsHeader(cells)) continue;
    const isNamed = looksLikePersonName(rows.name(row)) >= 0.5;
    if (open !== null && isHeading(rows, row, cells)) {
      feet.push({ ...open, next: row });
      open = null;
    } else if (open === null && isNamed) {
      lastNamed = row;
    } else if (open === null && lastPerson > 0 && signed && cells.some(({ text }) => isCertainSignature(text))) {
      open = { lastPerson, lastNamed, signed: row };
    }
  }
  // A foot that nobody stands below is the end of the list: the rows after the last person tell it.
  const between = feet.filter(({ next }) => next <= lastPerson);
  const footOf = (row: number) => between.find((foot) => row > foot.lastPerson && row < foot.next);
  return {
    lastPerson,
    isSignature: (row) => {
      const foot = footOf(row);
      return foot !== undefined && row >= foot.signed;
    },
    endAbove: footOf,
  };
}

function isSomebody(rows: RowReader, row: number, cells: readonly Cell[], signed: boolean, lastOrder: number): boolean {
  return rows.isStrong(row, cells, signed) || (signed && rows.goesOnBelow(row, cells, lastOrder));
}

/**
 * Below "NGƯỜI LẬP | CHỦ TỊCH" names under names look like a person with facts: only a number or a person's own facts
 * still make one.
 */
function beginsSignatures(rows: RowReader, row: number, cells: readonly Cell[]): boolean {
  return (
    !/^\d/.test(rows.order(row)) &&
    cells.some(({ text }) => isSignatureText(text)) &&
    !rows.hasPersonFact(row) &&
    looksLikePersonName(rows.name(row)) < 0.5
  );
}

/**
 * What begins another part of the list below the signatures of the first: "II. Khách mời", "KHÁCH MỜI", "Danh sách bổ
 * sung".
 */
function isHeading(rows: RowReader, row: number, cells: readonly Cell[]): boolean {
  const lead = rows.lead(cells);
  if (isSignatureText(lead)) return false;
  if (
    /^(?:roman|letter)$/.test(readSectionText(lead, rows.order(row)).numbering) ||
    /^(?:danh sach|phu luc|bieu so)\b/.test(fold(lead))
  )
    return true;
  const { text } = readSectionText(lead);
  return (
    cells.length === 1 &&
    rows.isInHeadingColumns(cells) &&
    (topicOf(text) === "village" || proposeGroup(text, "section").plain)
  );
}
