import type { CellRef } from "../../domain/cell-ref";
import type { DelegateKind } from "../../domain/delegate";
import { type FieldId, fieldsWhere } from "../../domain/facts";
import { remember } from "../../domain/remember";
import { clean, foldWords, hasNoMarks, markedWords } from "../../domain/vietnamese-text";
import { ADDRESSES, PLAIN_ADDRESSES } from "../../lexicon/honorifics";
import { readDelegateKind } from "../texts/read-kind";
import { looksLikePersonName } from "../texts/read-name";
import type { RowFacts } from "./row-facts";
import { namesOffice } from "../texts/split-position";
import { isSurname } from "../texts/surnames";

/** Facts only a person has, plain enough to overrule any first words of a name. */
const PLAIN_FACTS = fieldsWhere(({ ofPerson }) => ofPerson === "surely");
/** Facts that a person is more likely to have. */
const FURTHER_FACTS = fieldsWhere(({ ofPerson }) => ofPerson === "likely");

export interface KindDecision {
  readonly kind: DelegateKind;
  /** The cell that leaves it open: the row may stand for one person all the same. */
  readonly open?: CellRef;
}

/**
 * What a row stands for. A filled sex, birth date, people or identity number makes it a person whatever the first words
 * of the name ("Đoàn Văn Công"); where the name can only be that of a body or household, or a column says that it is
 * one, the facts are its head's or those of whoever comes: open. `said`: what a column or heading says of the kind.
 * `isNomination`: names of no person may stand for collectives.
 */
export function decideKind(name: string, said: string | null, facts: RowFacts, isNomination: boolean): KindDecision {
  const kind = readDelegateKind(name, said);
  if (kind === "person") return { kind };
  const fact = ownFact(facts, PLAIN_FACTS);
  if (kind === null) {
    const hasNone = fact === undefined && ownFact(facts, FURTHER_FACTS) === undefined;
    return {
      kind: name !== "" && isNomination && looksLikePersonName(name) < 0.3 && hasNone ? "collective" : "person",
    };
  }
  const bySaid = said === null ? null : readDelegateKind("", said);
  if (bySaid === null) return kindByName(name, kind, fact, facts);
  // "Gia đình chính sách, người có uy tín" among those who are invited: each comes for himself.
  if (bySaid === "household" && !isNomination && looksLikePersonName(name) >= 0.6) return { kind: "person" };
  // "Tập thể" beside somebody's name and sex speaks of something else; a household may be listed by its head.
  if (bySaid === "collective" && fact !== undefined && looksLikePersonName(name) >= 0.6) return { kind: "person" };
  return fact === undefined ? { kind } : { kind, open: fact };
}

/** The name begins like that of a body or household, and nothing else says so. `fact`: one only a person has. */
function kindByName(name: string, kind: DelegateKind, fact: CellRef | undefined, facts: RowFacts): KindDecision {
  const nameMayBe = mayBeName(name);
  const ofPerson = fact ?? ownFact(facts, FURTHER_FACTS) ?? officeOf(facts);
  if (ofPerson !== undefined) return nameMayBe ? { kind: "person" } : { kind, open: ofPerson };
  // Nothing but the name, and it may be somebody's: "Đoàn Văn Công", "Ho Ba Chien".
  const at = facts.cellOf("fullName") ?? facts.cellOf("familyName");
  return nameMayBe && startsLikeName(name) && at !== undefined ? { kind, open: at.cell } : { kind };
}

/**
 * The first of some facts that is written in the row itself: what a merged cell says of many rows says nothing of this
 * one.
 */
function ownFact(facts: RowFacts, fields: Iterable<FieldId>): CellRef | undefined {
  for (const field of fields) {
    const cell = facts.cellOf(field);
    if (cell === undefined || cell.isOfOtherRow || cell.isOpenDitto || cell.isError) continue;
    if (typeof cell.value === "number" || cell.value === true || saysSomething(cell.text)) return cell.cell;
  }
  return undefined;
}

/** No "không", no dash and no form of address before the head of a household: a number says something. */
function saysSomething(text: string): boolean {
  if (text === "" || /[1-9]/.test(text)) return text !== "";
  const words = foldWords(text);
  return !SAYS_NOTHING.test(words) && !OF_HOUSEHOLD.test(words) && /[\p{L}\p{N}✓✔√]/u.test(text);
}

/** "Hộ ông", "Gia đình bà" where the form of address stands. */
const OF_HOUSEHOLD = new RegExp(`^(?:ho|gia dinh)(?: (?:gia dinh|${PLAIN_ADDRESSES.join("|")}))*$`);
const SAYS_NOTHING = /^(?:0|khong|ko|k|chua|null|khong co|chua ro)?$/;

/** An office stands in the row: bodies hold none. */
function officeOf(facts: RowFacts): CellRef | undefined {
  const cell = facts.cellOf("position");
  return cell !== undefined && !cell.isOfOtherRow && cell.text !== "" && namesOffice(cell.text) ? cell.cell : undefined;
}

/**
 * "Hộ ông …", "Gia đình …" with their marks are never the beginning of a name; without marks "Ho Ba Chien" is one, "Ho
 * Ba Nguyen Thi Lan" is not.
 */
const SURE_HOUSEHOLD = new RegExp(
  `^(?:hộ (?:gia đình|${ADDRESSES.join("|")}|kinh doanh|nghèo|dân)|gia đình|nhà (?:${ADDRESSES.join("|")})) `,
  "u",
);
const PLAIN_HOUSEHOLD = new RegExp(`^(?:ho (?:${PLAIN_ADDRESSES.join("|")}) |gia dinh |ho gia dinh )`);

/**
 * Whether the text could be the name of somebody: two to six capitalised words of letters, none of them an
 * abbreviation.
 */
const mayBeName = remember((text) => {
  const typed = clean(text).replace(/^\d{1,4}\s*[.)]\s*/, "");
  const words = typed.split(" ");
  if (words.length < 2 || words.length > 6 || SURE_HOUSEHOLD.test(`${markedWords(typed)} `)) return false;
  if (hasNoMarks(typed) && PLAIN_HOUSEHOLD.test(foldWords(typed)) && words.length > 4) return false;
  const isAbbreviation = (word: string) => /\p{Ll}/u.test(typed) && /^\p{Lu}{2,}$/u.test(word);
  return words.every((word) => /^\p{Lu}[\p{L}'’]*$/u.test(word) && !isAbbreviation(word));
});

/** The first word is a family name, or Văn or Thị stands second. */
function startsLikeName(name: string): boolean {
  const [first = "", second = ""] = clean(name).split(" ");
  return isSurname(first, name) || /^(?:văn|thị|van|thi)$/iu.test(second);
}
