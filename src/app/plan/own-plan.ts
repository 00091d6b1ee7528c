import type { Choices } from "../../domain/choices";
import { type Due, relativeWhen, UNSET_WHEN } from "../../domain/due";
import { type Plan, SCOPES } from "../../domain/plan";
import { fold } from "../../domain/vietnamese-text";
import { withOwnNumbers } from "./saved-plan";

/** Whose plan it is, as its documents and sources name it. */
export interface OwnPlanFacts {
  readonly title: string;
  readonly issuer: string;
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
    document: own?.document ?? "",
    year: Number(date.slice(0, 4)),
  };
}

/**
 * "Dùng làm mẫu": a new conference from a plan. Numbers (with the office's changes) and clauses stay, but title,
 * issuer, document and year are the office's, and what is quoted from the other document is no longer a source. The
 * dates of the preset lie in the past, so days and months are taken out and only "so many days before" is kept, until
 * the office types its own.
 */
export function ownPlanFrom(plan: Plan, choices: Choices, { title, issuer, document, year }: OwnPlanFacts): Plan {
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
  const issuing = issuer.trim() === "" ? NOBODY : issuer.trim();
  return {
    ...own,
    id: idOf(name),
    title: name,
    issuer: issuing,
    document: document.trim() === "" ? documentOf(issuing) : document.trim(),
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
    document: documentOf(NOBODY),
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

/** A changed title, issuer, document or year of an own plan; names that repeat it follow. */
export function changedOwnPlan(plan: Plan, change: Partial<OwnPlanFacts>): Plan {
  const { title = plan.title, issuer = plan.issuer, year = plan.year } = change;
  const document = change.document ?? (plan.document === documentOf(plan.issuer) ? documentOf(issuer) : plan.document);
  const conferences = plan.conferences.map((conference) => ({
    ...conference,
    names: conference.names.map((name) => (name === plan.title ? title : name)),
  }));
  return { ...plan, id: title === plan.title ? plan.id : idOf(title), title, issuer, document, year, conferences };
}

export const documentOf = (issuer: string) => `Kế hoạch của ${issuer}`;

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
