import type { Clause } from "./clauses-of";
import { isAbout, placeOf } from "./fact-at";
import type { PlanFact, PlanReading } from "./plan-facts";
import { quoted } from "./plain-words";
import type { NumbersRead } from "./read-numbers";

/** What was read of one clause. */
export interface ClauseRead {
  /** Without what an amendment takes away. */
  readonly clause: Clause;
  readonly facts: readonly PlanFact[];
  /** Numbers that may count people, of which nothing was made. */
  readonly openNumbers: NumbersRead["open"];
  readonly awaiting: NumbersRead["awaiting"];
  /** A time in it may be one thing or another. */
  readonly hasOpenTime: boolean;
}

/** What looks like a rule or a deadline and became no fact: told with its sentence, neither dropped nor guessed. */
export function leftOver(read: ClauseRead, facts: readonly PlanFact[]): PlanReading["notUnderstood"] {
  const { clause, hasOpenTime } = read;
  if (isAbout(clause, ["purpose", "results", "recipients"], 6)) return [];
  const isLeft =
    (hasOpenTime && isOrganising(clause) && !isInside(clause, facts)) ||
    isOpenCount(read, facts) ||
    isOpenTime(clause, facts);
  const { paragraph, start, end } = clause;
  return isLeft ? [{ sentence: quoted(paragraph.words, start, end), clause: paragraph.clause }] : [];
}

const WHO_COMES = ["composition", "allocation", "selection", "talks", "form"];
/** A number about who comes; in a table only where the section is about them. */
const isOpenCount = ({ clause, openNumbers }: ClauseRead, facts: readonly PlanFact[]) =>
  (!clause.plain.includes("|") || isAbout(clause, WHO_COMES, 2)) &&
  openNumbers.some(([from, to]) => !facts.some(({ kind, span: [a, b] }) => !WISHES.has(kind) && from < b && to > a));

/** They quote the words around a number and say nothing of it. */
const WISHES: ReadonlySet<PlanFact["kind"]> = new Set(["selection", "emphasis", "coverage", "task", "attendees"]);

const ORGANISING = ["work", "dossier", "schedule", "time", "selection", "allocation", "awards", "form"];
/** A time counted from something, or one that comes again and again. */
const TIME_LIMIT =
  /\b(?:cham nhat|muon nhat|trong vong|thoi han|ke tu|truoc|sau)\b[^,;.()]{0,40}?\b\d{1,3} (?:ngay|tuan|thang|gio)\b(?! \d)|\b(?:truoc|cham nhat|vao)(?: ngay)? \d{1,2} (?:hang|cua|moi) (?:thang|quy|nam|tuan)\b/g;

const isOrganising = (clause: Clause) => isAbout(clause, ORGANISING, 9) || clause.replaces !== undefined;

function isOpenTime(clause: Clause, facts: readonly PlanFact[]): boolean {
  if (!isOrganising(clause)) return false;
  return [...clause.plain.matchAll(TIME_LIMIT)].some(
    ({ 0: words, index }) => !isCovered(clause, index, index + words.length, facts),
  );
}

/** A row of a table that was read as a whole. */
function isInside(clause: Clause, facts: readonly PlanFact[]): boolean {
  const [from, to] = placeOf(clause, 0, clause.plain.length).span;
  return facts.some(({ span: [a, b] }) => from >= a && to <= b);
}

function isCovered(clause: Clause, start: number, end: number, facts: readonly PlanFact[]): boolean {
  const [from, to] = placeOf(clause, start, end).span;
  return facts.some(({ span: [a, b] }) => from < b && to > a);
}
