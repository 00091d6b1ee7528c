import { formatCount } from "../../domain/format-number";
import { amendmentRows } from "./amendment-tables";
import { asksNothing } from "./asks-nothing";
import { type DoubtfulFact, doubtfulFacts, doubtfulNotices } from "./certain-facts";
import { cleanLines, LONGEST_PLAN } from "./clean-lines";
import { type Clause, clausesOf } from "./clauses-of";
import { documentHead } from "./document-head";
import { joinLines } from "./join-lines";
import { type ClauseRead, leftOver } from "./left-over";
import { outlineOf, type Paragraph, type PlacedParagraph } from "./outline-of";
import { planWarnings } from "./plan-warnings";
import { scopesOfPlan } from "./plan-levels";
import type { FactOf, PlanFact, PlanReading } from "./plan-facts";
import { ownGroups } from "./own-group";
import { ownScope } from "./own-scope";
import { rulesFromFacts } from "./rules-from-facts";
import { readAgendas } from "./read-agendas";
import { withBase } from "./base-of-these";
import { readAttendees } from "./read-attendees";
import { readAllocations } from "./read-allocations";
import { amended, replacedBelow } from "./read-amendment";
import { readConference, readItemLists, readTasks } from "./read-conference";
import { readNumbers } from "./read-numbers";
import { readRuleTables } from "./read-rule-tables";
import { readSeatTables } from "./seats-in-tables";
import { readWorkTables } from "./read-work-tables";
import { heldScopes } from "./held-scopes";
import { ofAllLevels } from "./of-all-levels";
import { readTimes } from "./read-times";
import { isOfEachUnit } from "./seats-in";
import { type Sums, sumsIn } from "./sums-in";
import { taggedClause } from "./tagged-clause";
import { talksTogether } from "./talks-from-numbers";
import { readEmphasis } from "./read-emphasis";
import { readCoverage, readSelection } from "./read-wishes";

/**
 * Reads a plan ("kế hoạch") from its text: facts, each with clause and sentence, what looks like a rule but was not
 * understood, and where the plan contradicts itself. Pure; never throws. Nothing is guessed: a number whose noun or
 * bound is not plain becomes no fact.
 */
export function readPlan(text: string): PlanReading {
  const lines = cleanLines(text);
  const paragraphs = joinLines(lines);
  const head = documentHead(paragraphs, lines);
  const year = head.year ?? firstYear(paragraphs);
  const placed = outlineOf(paragraphs, head.bodyAt);
  const scopes = scopesOfPlan(placed, head);
  const told = asksNothing(head.title, lines) ? placed.map(underResults) : placed;
  const { outline, ...rows } = amendmentRows(told.map((one) => ({ ...one, scopes: scopes.around(one) })));
  const replaced = new Map([...rows.replaced, ...replacedBelow(outline)]);
  const listed = outline.filter(({ index }) => !rows.indexes.has(index));
  const agendas = readAgendas(listed);
  const seats = [...readAllocations(listed), ...readSeatTables(listed), ...readRuleTables(listed, scopes, year)];
  const works = readWorkTables(listed, year);
  const plan = { year, sums: sumsIn(outline.slice(head.bodyAt)), own: scopes.levels.own };
  const lists: readonly PlanFact[] = [...agendas, ...seats, ...works];
  const facts: PlanFact[] = [...lists];
  const left: Left[] = [];
  const lastOf = new Map<number, Left>();
  for (const paragraph of outline.slice(head.bodyAt)) {
    const here = lists.filter((list) => isOver(list, paragraph));
    for (const clause of clausesOf(paragraph, scopes)) {
      const above = conditionAbove(clause, lastOf);
      const read = factsOf(ofAmendment(amended(clause), replaced.get(paragraph.index)), plan, above?.awaiting);
      const found = read.facts.filter((fact) => !isInside(fact, here));
      facts.push(...found.map((fact) => withBase(withWhat(fact, outline[paragraph.index - 1]), facts)));
      const isUsed = above?.awaiting.some(({ staff }) => found.some((fact) => "staff" in fact && fact.staff === staff));
      if (above !== undefined && isUsed === true) above.notices = [];
      const rest: Left = { awaiting: read.awaiting, notices: leftOver(read, [...found, ...here]) };
      left.push(rest);
      lastOf.set(paragraph.index, rest);
    }
  }
  facts.push(
    ...readAttendees(outline),
    ...readItemLists(outline),
    ...readTasks(outline).map((task) => withDue(task, facts)),
  );
  const held = ofAllLevels(heldScopes(distinct(withTalksTogether(facts)), scopes.levels), outline);
  const doubtful = doubtfulFacts(held, outline);
  const scoped = held.filter((each) => !doubtful.some(({ fact }) => fact === each));
  const rules = rulesFromFacts(scoped, ownScope(head));
  return {
    document: {
      title: head.title,
      issuer: head.issuer,
      number: head.number,
      date: head.date,
      year,
      text: paragraphs.join("\n"),
    },
    facts: [...scoped].sort((a, b) => a.span[0] - b.span[0]),
    notUnderstood: notUnderstood(left, doubtful),
    warnings: [...planWarnings(scoped, head, outline), ...tooLong(text)],
    rules: [...rules],
    vocabulary: ownGroups(scoped, rules),
  };
}

/** As if the whole document were a section on results. */
const underResults = (one: PlacedParagraph): PlacedParagraph => ({
  ...one,
  topics: [...one.topics, ["results"]],
  around: [...one.around, ["results"]],
});

/** What a clause leaves: the staff that it names for what follows, and what is told as not understood. */
interface Left {
  readonly awaiting: ClauseRead["awaiting"];
  notices: PlanReading["notUnderstood"];
}

/** Each sentence once: of a doubtful one it is told why. */
function notUnderstood(left: readonly Left[], doubtful: readonly DoubtfulFact[]): PlanReading["notUnderstood"] {
  const asked = doubtfulNotices(doubtful);
  const isAsked = ({ clause, sentence }: PlanReading["notUnderstood"][number]) =>
    asked.some((notice) => notice.clause === clause && notice.sentence === sentence);
  return [...left.flatMap(({ notices }) => notices.filter((notice) => !isAsked(notice))), ...asked];
}

/** "Đơn vị có trên 200 lao động:" in the sentence before, or at the head of the list that the clause stands in. */
function conditionAbove({ paragraph }: Clause, lastOf: ReadonlyMap<number, Left>): Left | undefined {
  const around = paragraph.sections.filter(({ id }) => id !== paragraph.index).at(-1)?.id;
  const above = lastOf.get(paragraph.index) ?? lastOf.get(around ?? -1);
  return above !== undefined && above.awaiting.length > 0 ? above : undefined;
}

function tooLong(text: string): PlanReading["warnings"] {
  const words = `Văn bản quá dài: chỉ đọc ${formatCount(LONGEST_PLAN)} chữ đầu. Dán riêng phần kế hoạch.`;
  return text.length <= LONGEST_PLAN ? [] : [{ code: "too-long", clause: "", sentence: "", text: words }];
}

/** A plan without a dated head: the year of the first full date in it. */
function firstYear(paragraphs: readonly string[]): number | null {
  const year = /(?:\/\d{1,2}\/|tháng \d{1,2} năm |tháng \d{1,2}\/|quý [IV]{1,3}[/ ](?:năm )?)(20\d\d)/iu.exec(
    paragraphs.join("\n"),
  )?.[1];
  return year === undefined ? null : Number(year);
}

/** "Thời gian hoàn thành: Tháng 11/2024." in a paragraph of its own: what is done, the one before says. */
function withWhat(fact: PlanFact, before: Paragraph | undefined): PlanFact {
  if (fact.kind !== "deadline" || fact.what !== "") return fact;
  // Right below a heading in capitals it is all that the section asks.
  if (before === undefined || !/\p{Ll}/u.test(before.words.text)) return { ...fact, what: "hoàn thành" };
  return { ...fact, what: before.words.text.slice(before.marker?.length ?? 0).replace(/[.;:\s]+$/u, "") };
}

const isOver = ({ span: [a, b] }: PlanFact, { start, words }: Paragraph) => a < start + words.text.length && b > start;

/** It stands in a list that was read as a whole; talks are told apart from their agenda. */
const isInside = (fact: PlanFact, lists: readonly PlanFact[]) =>
  lists.some(
    ({ kind, span: [from, to] }) =>
      fact.span[0] >= from &&
      fact.span[0] < to &&
      !(fact.kind === "talks" && kind === "agenda") &&
      // "Công an xã, Trạm Y tế: mỗi đơn vị 05" among rows with seats of their own.
      !(fact.kind === "cap" && kind === "allocation" && fact.perUnit && isOfEachUnit(fact.unit ?? "")),
  );

/** Work in whose words a deadline was read, with its time in the plan's words. */
function withDue(task: FactOf<"task">, facts: readonly PlanFact[]): FactOf<"task"> {
  const { sentence, span } = task;
  const due = facts.flatMap(({ kind, span: [from, to] }) =>
    kind === "deadline" && from >= span[0] && to <= span[1]
      ? [sentence.slice(from - span[0], to - span[0]).trim()]
      : [],
  );
  return due.length === 0 ? task : { ...task, due: due.join("; ") };
}

const ofAmendment = (clause: Clause, replaces: string | undefined): Clause =>
  replaces === undefined || clause.replaces !== undefined ? clause : { ...clause, replaces, isAmending: true };

/** What is read of a clause needs to know of the whole plan. */
interface OfPlan {
  readonly year: number | null;
  readonly sums: Sums;
  readonly own: readonly string[];
}

function factsOf(clause: Clause, { year, sums, own }: OfPlan, given?: ClauseRead["awaiting"]): ClauseRead {
  const tagged = taggedClause(clause);
  const times = readTimes(tagged, year, own);
  const numbers = readNumbers(tagged, sums, given);
  const facts = [
    ...numbers.facts,
    ...times.facts,
    ...readEmphasis(clause),
    ...readCoverage(clause),
    ...readSelection(clause),
    ...readConference(clause),
  ];
  const { replaces } = clause;
  return {
    clause,
    facts: replaces === undefined ? facts : facts.map((fact) => ({ ...fact, replaces })),
    openNumbers: numbers.open,
    awaiting: numbers.awaiting,
    hasOpenTime: times.isOpen,
  };
}

const isTalks = (fact: PlanFact): fact is FactOf<"talks"> => fact.kind === "talks";

/** The number of talks and its parts are often said in sentences of their own. */
const withTalksTogether = (facts: readonly PlanFact[]): readonly PlanFact[] => [
  ...facts.filter((fact) => !isTalks(fact)),
  ...talksTogether(facts.filter(isTalks)),
];

/** The same said twice in one place is one fact. */
function distinct(facts: readonly PlanFact[]): PlanFact[] {
  const seen = new Set<string>();
  return facts.filter(({ span, sentence: _sentence, ...fact }) => {
    const key = JSON.stringify({ ...fact, at: fact.kind === "emphasis" || fact.kind === "task" ? span : fact.clause });
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
