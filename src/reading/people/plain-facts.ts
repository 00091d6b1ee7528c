import type { Delegate } from "../../domain/delegate";
import { type FactId, type FactReadAs, factsReadAs } from "../../domain/facts";
import { digitsOf, numberOf } from "../grid/cell-reads";
import { readBirthDate } from "./read-birth-date";
import { directWorkMark } from "./read-direct-work";
import { type ReadDigits, readNationalId, readPhone } from "../texts/read-identity";
import { readMark } from "../texts/read-mark";
import { readPartyMember } from "../texts/read-party";
import type { RowCell } from "../grid/row-cells";
import type { RowFacts } from "./row-facts";

/** The facts of one row while they are read. */
export type FactsInReading = { -readonly [Id in FactId]: Delegate[Id] };

/** Reads one fact of the row that `facts` stands at. */
export interface PlainReader {
  readonly fact: FactId;
  read(facts: RowFacts, row: FactsInReading): void;
}

/** Marks that words may stand for. */
const MARKS: Readonly<Partial<Record<FactReadAs<"mark">, (cell: RowCell) => boolean | null>>> = {
  partyMember: ({ value, numberFormat }) => readPartyMember(value, numberFormat),
  directWorker: directWorkMark,
  talk: ({ value, text }) => readMark(value) ?? (text.length > 3 && !/^(?:không|chưa|ko)/iu.test(text) ? true : null),
};
const DIGITS: Readonly<Record<FactReadAs<"digits">, (value: RowCell["value"], numberFormat: string) => ReadDigits>> = {
  nationalId: readNationalId,
  phone: readPhone,
};

/** Facts that other cells of the row decide too: read-delegate reads them. */
const BY_THE_ROW: ReadonlySet<FactId> = new Set(["fullName", "birthDate", "sex", "ethnicity", "minority"] as const);

/** The facts that stand in a cell of their own, whatever the rest of the row says. */
export const PLAIN_READERS: readonly PlainReader[] = [
  ...factsReadAs("text").map((fact): PlainReader => ({
    fact,
    read(facts, row) {
      row[fact] = facts.text(fact);
    },
  })),
  ...factsReadAs("digits").map((fact): PlainReader => ({
    fact,
    read(facts, row) {
      row[fact] = digitsOf(facts.cellOf(fact), DIGITS[fact]);
    },
  })),
  ...factsReadAs("mark").map((fact): PlainReader => {
    const toMark = MARKS[fact] ?? (({ value }: RowCell) => readMark(value));
    return {
      fact,
      read(facts, row) {
        row[fact] = facts.mark(fact, toMark);
      },
    };
  }),
  ...factsReadAs("number").map((fact): PlainReader => ({
    fact,
    read(facts, row) {
      row[fact] = numberOf(facts.cellOf(fact));
    },
  })),
  ...factsReadAs("date").map((fact): PlainReader => ({
    fact,
    read(facts, row) {
      row[fact] = readBirthDate(facts.cellOf(fact), undefined, undefined, undefined, facts.column(fact));
    },
  })),
].filter(({ fact }) => !BY_THE_ROW.has(fact));
