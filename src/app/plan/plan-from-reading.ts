import { clockSchema, dayOrMonthSchema } from "../../domain/due";
import type { Plan, PlanRule, Scope } from "../../domain/plan";
import { SCOPES } from "../../domain/plan";
import { rulesOf } from "../../domain/rules-of";
import { dateWords, dueWords, factWords } from "../../plans/reading/fact-words";
import { ownGroups } from "../../plans/reading/own-group";
import { ownScope } from "../../plans/reading/own-scope";
import type { FactOf, PlanFact, PlanReading } from "../../plans/reading/plan-facts";
import { clauseWords, rulesFromFacts, scopesOf } from "../../plans/reading/rules-from-facts";
import { checkById } from "../../checks/engine/check-by-id";
import { paramProblem } from "../../plans/param-problem";
import { openSentences } from "./open-sentences";
import { documentOf, emptyPlan, idOf, NOBODY } from "./own-plan";

/** Whose conference a fact is for. */
type ScopesOfFact = (fact: Pick<PlanFact, "scope">) => readonly Scope[];

/**
 * The plan that a text says: every fact that was read has its place in it, rules are only proposed, and what became
 * none of these stands in `reading.open` and `remarks`. Pure: the same reading gives the same plan. `today`: ISO date,
 * for a plan that names no year.
 */
export function planFromReading(reading: PlanReading, today: string): Plan {
  const { document, facts } = reading;
  const own = ownScope(document);
  const scopes: ScopesOfFact = ({ scope }) => [...scopesOf(scope, own)];
  const title = titleOf(reading);
  const issuer = document.issuer.trim() || NOBODY;
  const { rules, refused } = provedRules(reading);
  const maybe = maybeOf(reading, own);
  const period = facts.filter(isKind("period")).find(({ from, to }) => from <= to);
  const banner = distinct(facts.filter(isKind("banner")).flatMap(({ items }) => items));
  const recipients = distinct(facts.filter(isKind("recipients")).flatMap(({ items }) => items));
  const agenda = agendaOf(facts.filter(isKind("agenda")), scopes, own);
  const deadlines = deadlinesOf(facts, scopes);
  const office = {
    issuer,
    ...(document.number !== "" && { number: document.number }),
    ...(dayOrMonthSchema.safeParse(document.date).success && { issued: document.date }),
  };
  return {
    format: "co-cau-dai-bieu/plan",
    version: 2,
    id: idOf(title),
    title,
    ...office,
    document: documentOf(office),
    year: yearOf(document.year, today),
    ...(period !== undefined && { period: { from: period.from, to: period.to } }),
    conferences: conferencesOf(facts, rules, scopes, own, title),
    ...(maybe.vocabulary.length > 0 && { vocabulary: maybe.vocabulary }),
    rules: withRemarks(rules, reading.warnings),
    agenda: agenda.items,
    deadlines,
    dossier: facts
      .filter(isKind("dossier"))
      .flatMap((fact) => filled(fact.items).map((text) => ({ text, source: sourceOf(fact) }))),
    departments: facts.filter(isKind("task")).flatMap((fact) => departmentOf(fact, deadlines)),
    ...(banner.length > 0 && { banner }),
    ...(recipients.length > 0 && { recipients }),
    remarks: distinct([
      ...warningsBesides(rules, reading.warnings),
      ...agenda.others,
      ...facts.flatMap((fact) => remarkOf(fact, rules)),
    ]),
    reading: {
      text: document.text,
      open: [...openSentences(reading, rules, maybe.rules), ...refused],
    },
  };
}

const isKind =
  <K extends PlanFact["kind"]>(kind: K) =>
  (fact: PlanFact): fact is FactOf<K> =>
    fact.kind === kind;

const filled = (texts: readonly string[]) => texts.map((text) => text.trim()).filter((text) => text !== "");
const distinct = (texts: readonly string[]) => [...new Set(filled(texts))];

function titleOf({ document: { title }, facts }: PlanReading): string {
  const [named] = facts.filter(isKind("name")).flatMap(({ names }) => filled(names));
  const words = title.replace(/^\s*(?:về việc\s+)?tổ chức\s+/iu, "").trim() || named || title.trim();
  return words === "" ? "Kế hoạch của cơ quan" : words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
}

function yearOf(year: number | null, today: string): number {
  return year !== null && year >= 2000 && year <= 2100 ? year : Number(today.slice(0, 4));
}

function sourceOf(fact: PlanFact): PlanRule["source"] {
  const [start, end] = fact.span;
  return { clause: clauseWords(fact), sentence: fact.sentence, span: { start, end: Math.max(start + 1, end) } };
}

/** One conference for each scope that the plan speaks of; those that are held alike stand together. */
function conferencesOf(
  facts: readonly PlanFact[],
  rules: readonly PlanRule[],
  scopes: ScopesOfFact,
  own: Scope,
  title: string,
): Plan["conferences"] {
  const held = facts.filter((fact) => ["date", "duration", "place", "name"].includes(fact.kind));
  const named = new Set([...held.flatMap(scopes), ...rules.flatMap((rule) => rule.scopes)]);
  if (named.size === 0) named.add(own);
  const conferences: Plan["conferences"] = [];
  // The office's own first: it is in force until somebody chooses another.
  for (const scope of [own, ...SCOPES.filter((one) => one !== own)].filter((one) => named.has(one))) {
    const conference = conferenceOf(
      held.filter((fact) => scopes(fact).includes(scope)),
      title,
    );
    const alike = conferences.find(({ scopes: _scopes, ...other }) => isSame(other, conference));
    if (alike === undefined) conferences.push({ scopes: [scope], ...conference });
    else alike.scopes.push(scope);
  }
  return conferences;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function conferenceOf(held: readonly PlanFact[], title: string): Omit<Plan["conferences"][number], "scopes"> {
  const names = distinct(held.filter(isKind("name")).flatMap((fact) => fact.names));
  const said = (texts: readonly string[]) => distinct(texts).join("; ");
  const when = said(held.filter(isKind("date")).map(({ date }) => dateWords(date)));
  const length = said(held.filter(isKind("duration")).map(({ duration }) => duration));
  const place = said(held.filter(isKind("place")).map((fact) => fact.place));
  const [first] = held;
  return {
    names: names.length > 0 ? names : [title],
    ...(length !== "" && { length }),
    ...(when !== "" && { when }),
    ...(place !== "" && { place }),
    source: first === undefined ? { clause: "Phần đầu" } : sourceOf(first),
  };
}

/** The agenda of the office's own conference; those of others, in words. */
function agendaOf(
  agendas: readonly FactOf<"agenda">[],
  scopes: ScopesOfFact,
  own: Scope,
): { readonly items: Plan["agenda"]; readonly others: readonly string[] } {
  const chosen = agendas.find((agenda) => scopes(agenda).includes(own)) ?? agendas[0];
  const others = agendas.filter((agenda) => agenda !== chosen);
  const itemsOf = ({ items }: FactOf<"agenda">): Plan["agenda"] =>
    items
      .filter(({ text }) => text.trim() !== "")
      .map(({ text, start, minutes, by }) => ({
        text: text.trim(),
        ...(by !== undefined && by.trim() !== "" && { by: by.trim() }),
        ...(clockOf(start) !== undefined && { start: clockOf(start) }),
        ...(minutes !== undefined && { minutes }),
      }));
  return {
    items: chosen === undefined ? [] : itemsOf(chosen),
    others: others.map((agenda) => {
      const steps = itemsOf(agenda).map(({ text }) => text);
      return `Chương trình khác trong kế hoạch (${clauseWords(agenda)}): ${steps.join("; ")}.`;
    }),
  };
}

/** What is owed by a day, and the days of the conferences themselves. */
function deadlinesOf(facts: readonly PlanFact[], scopes: ScopesOfFact): Plan["deadlines"] {
  const days = facts.filter(isKind("date"));
  return [
    ...facts
      .filter(isKind("deadline"))
      .map((fact) => ({ ...owed(fact), scopes: [...scopes(fact)], source: sourceOf(fact) })),
    ...days.map((fact) => ({
      text: "Tổ chức hội nghị",
      when: dateWords(fact.date),
      conference: "on" as const,
      ...(fact.date.length === 10 ? { date: fact.date, dateIs: "on" as const } : { within: fact.date }),
      ...(clockOf(fact.time) !== undefined && { time: clockOf(fact.time) }),
      scopes: [...scopes(fact)],
      source: sourceOf(fact),
    })),
  ].map((deadline, at) => ({ id: `thoi-han-${String(at + 1)}`, ...deadline }));
}

function owed(fact: FactOf<"deadline">): Omit<Plan["deadlines"][number], "id" | "scopes" | "source"> {
  const { what, who, to = "", before, by, within, since, time } = fact;
  // Days from another event have no day of their own: the words say them.
  const relativeDays = since === undefined ? (fact.relativeDays ?? 0) : 0;
  const date = before ?? by;
  return {
    text: what.trim() || fact.sentence,
    when: dueWords(fact),
    ...(date !== undefined && { date, ...(before !== undefined && { dateIs: "before" as const }) }),
    ...(within !== undefined && date === undefined && { within }),
    ...(relativeDays < 0 && { daysBeforeConference: -relativeDays }),
    ...(relativeDays > 0 && { daysAfterConference: relativeDays }),
    ...(clockOf(time) !== undefined && { time: clockOf(time) }),
    ...(who.trim() !== "" && { by: who.trim() }),
    ...(to.trim() !== "" && { to: to.trim() }),
  };
}

/** "7:30" of a text is "07:30" of a plan; what is no time of the day stays in the words alone. */
function clockOf(text: string | undefined): string | undefined {
  return clockSchema.safeParse(text?.padStart(5, "0")).data;
}

/** Work in whose words a deadline was read is that deadline's: it stands in the timeline once. */
function departmentOf(
  { who, what, due = "", span }: FactOf<"task">,
  deadlines: Plan["deadlines"],
): Plan["departments"] {
  const [by, text] = [who.trim(), what.trim()];
  if (by === "" || text === "") return [];
  const isInside = ({ source }: Plan["deadlines"][number]) =>
    source.span !== undefined && source.span.start >= span[0] && source.span.start < span[1];
  const deadline = deadlines.find((one) => one.conference !== "on" && isInside(one))?.id;
  return [{ by, text, ...(due !== "" && { when: due }), ...(deadline !== undefined && { deadline }) }];
}

/** Facts for which a plan has no place of their own are kept in words. */
function remarkOf(fact: PlanFact, rules: readonly PlanRule[]): readonly string[] {
  const isRuled = rules.some(({ source: { span } }) => span?.start === fact.span[0]);
  if (fact.kind === "attendees") return isRuled ? [] : [`${factWords(fact)} (${clauseWords(fact)})`];
  if (fact.kind === "form" && fact.staff === null) return [`Hình thức: ${factWords(fact)}`];
  if (fact.kind === "selection") return [`${factWords(fact)} (${clauseWords(fact)})`];
  if (fact.kind === "period" && fact.from > fact.to) return [factWords(fact)];
  if (fact.kind !== "allocation" || isRuled) return [];
  const rows = fact.rows.map(({ unit, seats }) => `${unit} ${String(seats)}`);
  return [`${factWords(fact)} (${clauseWords(fact)}): ${rows.join("; ")}.`];
}

/** Rules that their checks take, each with an id of its own; the sentence of one that no check takes stays open. */
function provedRules({ rules: proposed, vocabulary }: PlanReading): {
  readonly rules: readonly PlanRule[];
  readonly refused: NonNullable<Plan["reading"]>["open"];
} {
  const taken = new Set<string>();
  const rules: PlanRule[] = [];
  const refused: NonNullable<Plan["reading"]>["open"] = [];
  for (const rule of proposed) {
    if (!isProved(rule, vocabulary)) {
      const { clause, sentence = rule.title } = rule.source;
      refused.push({ clause, sentence, says: rule.title });
      continue;
    }
    let id = rule.id;
    for (let number = 2; taken.has(id); number += 1) id = `${rule.id}-${String(number)}`;
    taken.add(id);
    rules.push({ ...rule, id });
  }
  return { rules, refused };
}

/**
 * The rules that doubtful facts would make beside those that are sure, and the groups that the plan names with those of
 * these rules.
 */
function maybeOf({ facts, notUnderstood, vocabulary }: PlanReading, own: Scope) {
  const maybe = notUnderstood.flatMap((notice) => notice.maybe ?? []);
  if (maybe.length === 0) return { rules: [], vocabulary };
  const rules = rulesFromFacts([...facts, ...maybe], own);
  const known = new Set(vocabulary.map(({ id }) => id));
  const groups = [...vocabulary, ...ownGroups(maybe, rules).filter(({ id }) => !known.has(id))];
  const places = new Set(maybe.map(({ span }) => span[0]));
  const proved = rules.filter((rule) => places.has(rule.source.span?.start ?? -1) && isProved(rule, groups));
  return { rules: proved, vocabulary: groups };
}

function isProved(rule: PlanRule, vocabulary: PlanReading["vocabulary"]): boolean {
  const [checked] = rulesOf({ ...emptyPlan(2000), vocabulary, rules: [rule] });
  return (
    checkById(rule.check)?.kind === "plan" && checked !== undefined && paramProblem(checked, checked.params) === null
  );
}

type Warning = PlanReading["warnings"][number];

/** A warning goes to the rules that were read from its sentence; two caps contradict each other, so both have it. */
function withRemarks(rules: readonly PlanRule[], warnings: readonly Warning[]): PlanRule[] {
  return rules.map((rule) => {
    const said = distinct(
      warnings.filter((warning) => concernedBy(warning, rules).includes(rule)).map(({ text }) => text),
    );
    return said.length === 0 ? rule : { ...rule, remark: said.join(" ") };
  });
}

function concernedBy({ code, sentence }: Warning, rules: readonly PlanRule[]): readonly PlanRule[] {
  const named = rules.filter(({ source }) => source.sentence === sentence);
  const [first] = named;
  if (code !== "two-caps" || first === undefined) return named;
  const isTotal = ({ check, params }: PlanRule) => check === "delegate-cap" && params["of"] === undefined;
  return rules.filter((rule) => isTotal(rule) && rule.scopes.some((scope) => first.scopes.includes(scope)));
}

function warningsBesides(rules: readonly PlanRule[], warnings: readonly Warning[]): readonly string[] {
  return warnings
    .filter((warning) => concernedBy(warning, rules).length === 0)
    .map(({ clause, text }) => (clause === "" ? text : `${text} (Mục ${clause})`));
}
