import type { Choices } from "../../domain/choices";
import { type Due, relativeWhen, UNSET_WHEN } from "../../domain/due";
import { type Plan, type Scope, SCOPES } from "../../domain/plan";
import { fold } from "../../domain/vietnamese-text";
import { dateWords } from "../../plans/reading/fact-words";
import { withOwnNumbers } from "./saved-plan";

/** Whose plan it is, as its documents and sources name it. */
export interface OwnPlanFacts {
  readonly title: string;
  readonly issuer: string;
  /** "12/KH-UBND"; undefined: none yet. */
  readonly number?: string | undefined;
  /** ISO day, or a month where the document leaves its day open. */
  readonly issued?: string | undefined;
  /** How sources and papers cite it; "": by number, day and issuer. */
  readonly document: string;
  readonly year: number;
}

/** Where nobody said whose plan it is. */
export const NOBODY = "cơ quan tổ chức hội nghị";

/**
 * What the form "Dùng làm mẫu" begins with: what the office has said of itself elsewhere, nothing of the plan's own
 * office.
 */
export function ownPlanBlank(plan: Plan, choices: Choices, today: string): OwnPlanFacts {
  const own = choices.ownPlan?.basedOn === undefined ? undefined : plan;
  const date = choices.typed.conferenceDate ?? choices.paperwork?.letterhead.date ?? today;
  return {
    title: "",
    issuer: choices.paperwork?.letterhead.issuer ?? own?.issuer ?? "",
    number: own?.number,
    issued: own?.issued,
    document: own === undefined || own.document === documentOf(own) ? "" : own.document,
    year: Number(date.slice(0, 4)),
  };
}

/**
 * "Dùng làm mẫu": a new conference from a plan. Numbers (with the office's changes) and clauses stay, but title,
 * issuer, document and year are the office's, and what is quoted from the other document is no longer a source. The
 * dates of the preset lie in the past, so days and months are taken out and only "so many days before" is kept, until
 * the office types its own.
 */
export function ownPlanFrom(plan: Plan, choices: Choices, facts: OwnPlanFacts): Plan {
  const { title, issuer, document, year } = facts;
  const name = title.trim() === "" ? `Hội nghị theo mẫu ${plan.title}` : title.trim();
  // Number, day, recipients, banner and text are of the other office's document.
  const {
    number: _number,
    issued: _issued,
    recipients: _sent,
    banner: _banner,
    reading: _reading,
    ...own
  } = withOwnNumbers(plan, choices);
  const office = {
    issuer: issuer.trim() === "" ? NOBODY : issuer.trim(),
    ...(facts.number !== undefined && { number: facts.number }),
    ...(facts.issued !== undefined && { issued: facts.issued }),
  };
  return {
    ...own,
    id: idOf(name),
    title: name,
    ...office,
    document: document.trim() === "" ? documentOf(office) : document.trim(),
    year,
    basedOn: plan.basedOn ?? plan.id,
    rules: own.rules.map(unquoted),
    conferences: own.conferences.map(({ when: _when, place: _place, ...conference }) => ({
      ...unquoted(conference),
      names: [name],
    })),
    deadlines: own.deadlines.map((deadline) => ({
      ...unquoted(undated(deadline)),
      when: relativeWhen(deadline) ?? UNSET_WHEN,
    })),
    dossier: own.dossier.map(unquoted),
    departments: own.departments.map(({ when: _when, source: _source, ...department }) => undated(department)),
    // What was written about the other office's document.
    remarks: own.remarks.map((remark) => (remark.startsWith(OF_MODEL) ? remark : `${OF_MODEL}${remark}`)),
  };
}

/** Without the days and months of the preset's year; what is counted from the conference stays. */
function undated<T extends Due>(part: T) {
  const { date: _date, dateIs: _is, within: _within, ...rest } = part;
  return rest;
}

/** "Kế hoạch mới": the office's, of which nothing is known yet but its year; for whatever scope. */
export function emptyPlan(year: number): Plan {
  const title = "Hội nghị của cơ quan";
  return {
    format: "co-cau-dai-bieu/plan",
    version: 2,
    id: idOf(title),
    title,
    issuer: NOBODY,
    document: documentOf({ issuer: NOBODY }),
    year,
    conferences: [{ scopes: [...SCOPES], names: [title], source: { clause: "Phần đầu" } }],
    rules: [],
    agenda: [],
    deadlines: [],
    dossier: [],
    departments: [],
    remarks: [],
  };
}

function unquoted<T extends { readonly source: Plan["rules"][number]["source"] }>(part: T): T {
  const { sentence: _sentence, span: _span, ...source } = part.source;
  return { ...part, source };
}

const OF_MODEL = "Kế hoạch mẫu: ";

/**
 * An own plan with other facts of whose it is; names that repeat the title and a document that is cited by number, day
 * and issuer follow.
 */
export function changedOwnPlan(plan: Plan, change: Partial<OwnPlanFacts>): Plan {
  const { number: _number, issued: _issued, ...others } = plan;
  const { title = plan.title, issuer = plan.issuer, year = plan.year } = change;
  const number = "number" in change ? change.number : plan.number;
  const issued = "issued" in change ? change.issued : plan.issued;
  const office = { issuer, ...(number !== undefined && { number }), ...(issued !== undefined && { issued }) };
  const said = change.document ?? (plan.document === documentOf(plan) ? "" : plan.document);
  const conferences = plan.conferences.map((conference) => ({
    ...conference,
    names: conference.names.map((name) => (name === plan.title ? title : name)),
  }));
  const id = title === plan.title ? plan.id : idOf(title);
  return { ...others, id, title, ...office, document: said || documentOf(office), year, conferences };
}

/** What the plan says of the conference of one scope; undefined, or no names: not said. */
export interface ConferenceChange {
  readonly names?: readonly string[];
  readonly when?: string | undefined;
  readonly place?: string | undefined;
  readonly length?: string | undefined;
}

/** The own plan with other facts of the conference that is held at this scope. A conference keeps a name. */
export function changedConference(plan: Plan, scope: Scope, { names, ...change }: ConferenceChange): Plan {
  const held = plan.conferences.find(({ scopes }) => scopes.includes(scope));
  const conferences = plan.conferences.map((one) => {
    if (one !== held) return one;
    const { when, place, length, ...others } = one;
    const facts = Object.entries({ when, place, length, ...change }).filter(([, value]) => value !== undefined);
    return {
      ...others,
      ...Object.fromEntries(facts),
      ...(names !== undefined && names.length > 0 && { names: [...names] }),
    };
  });
  return { ...plan, conferences };
}

/** "Kế hoạch số 12/KH-UBND ngày 10/07/2025 của UBND xã Tân Hòa": how a plan is cited, as far as it is known. */
export function documentOf({ issuer, number, issued }: Pick<Plan, "issuer" | "number" | "issued">): string {
  const dated =
    issued === undefined ? "" : issued.length === 10 ? ` ngày ${dateWords(issued)}` : ` ${dateWords(issued)}`;
  return `Kế hoạch${number === undefined ? "" : ` số ${number}`}${dated} của ${issuer}`;
}

/** The id that a plan of this title bears. */
export function idOf(title: string): string {
  return (
    fold(title)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60)
      .replace(/-+$/, "") || "hoi-nghi"
  );
}
