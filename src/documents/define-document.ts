import type { Conference } from "../domain/conference";
import { type FieldOnDemand, FIELDS_ON_DEMAND } from "../domain/facts";
import type { Finding, RuleResult } from "../domain/finding";
import type { Paperwork } from "../domain/letterhead";
import type { Plan, Rule, Target } from "../domain/plan";
import type { DataOf, FieldSet } from "./field";
import type { Remark } from "./remark";

/** How a list is divided. */
export const SECTIONS = ["category", "unit", "village", "none"] as const;
export type Sections = (typeof SECTIONS)[number];

export interface DocumentOptions {
  readonly sections: Sections;
  /** Leaves out dân tộc, tôn giáo, đảng viên, CCCD and số điện thoại. */
  readonly withoutSensitive: boolean;
  /**
   * Further columns to leave out, by the name of their field ("thanh_tich"). Numbers that find a person again are among
   * them until the user chooses their columns.
   */
  readonly withoutColumns: readonly string[];
  /** One spelling of each thôn and unit, and one letter case of names, in what is printed. */
  readonly oneSpelling: boolean;
  /** Forms without a name beside those of the list: invitations, cards. */
  readonly reserves: number;
}

/** Columns that are printed only where the user asks for them: identity and telephone numbers. */
export const ASKED_COLUMNS = FIELDS_ON_DEMAND;
export type AskedColumn = FieldOnDemand;

export const USUAL_OPTIONS: DocumentOptions = {
  sections: "category",
  withoutSensitive: false,
  withoutColumns: ASKED_COLUMNS,
  oneSpelling: false,
  reserves: 5,
};

/** Whether a column that is printed only when asked for is asked for; leaving out all sensitive data goes before it. */
export function isAskedFor(column: AskedColumn, { withoutColumns, withoutSensitive }: DocumentOptions): boolean {
  return !withoutSensitive && !withoutColumns.includes(column);
}

/** The options with such a column asked for, or no longer. */
export function askFor(column: AskedColumn, asked: boolean, options: DocumentOptions): DocumentOptions {
  const others = options.withoutColumns.filter((each) => each !== column);
  return { ...options, withoutColumns: asked ? others : [...others, column] };
}

/** Everything a document is made of: what the check looked at and found, and what was typed for the documents. */
export interface DocumentSource {
  readonly plan: Plan | null;
  /** The list that the document is about. */
  readonly target: Target;
  /** All three lists; one that the workbook does not have is empty. */
  readonly lists: Readonly<Record<Target, Conference>>;
  /** Of the list that the document is about. */
  readonly rules: readonly Rule[];
  readonly results: readonly RuleResult[];
  readonly findings: readonly Finding[];
  /** "Giải trình" of a finding, null when there is none. */
  readonly explanationOf: (finding: Finding) => { readonly text: string; readonly reopened: boolean } | null;
  readonly paperwork: Paperwork;
  /** The plan's work that the office has said to be done, in the plan's words and in the order of its days. */
  readonly workDone: readonly string[];
  readonly options: DocumentOptions;
  /** ISO date. */
  readonly today: string;
}

/** A number of the document, shown before it is made. */
export interface KeyNumber {
  readonly name: string;
  readonly value: string;
}

/**
 * One document: a template of the same name in assets/templates and a pure function that gives its data. Numbers come
 * from domain/composition, domain/tally and the findings, as in the check; words of findings from
 * checks/engine/explain.
 */
export interface DocumentDefinition<F extends FieldSet> {
  /** = file = template = --document of the command line. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences for the pane and docs/mau-word.md. */
  readonly about: string;
  /** The lists it can be made of, the usual one first. */
  readonly targets: readonly [Target, ...Target[]];
  readonly fields: F;
  data(source: DocumentSource): DataOf<F>;
  keyNumbers(source: DocumentSource): readonly KeyNumber[];
  /**
   * What the official should know before signing: parts that do not add up, numbers that differ, what a person must
   * still write.
   */
  remarks?(source: DocumentSource): readonly (string | Remark)[];
}

/** The filled fields of any document; nests as deep as its lists. */
export interface AnyData {
  readonly [field: string]: string | null | boolean | { readonly dropped: boolean } | readonly AnyData[];
}

/** Any document, its field types forgotten: what the list of documents holds. */
export interface AnyDocument extends Omit<DocumentDefinition<FieldSet>, "data"> {
  data(source: DocumentSource): AnyData;
}

/** Identity at run time; at compile time it ties the data to the fields. */
export function defineDocument<const F extends FieldSet>(definition: DocumentDefinition<F>): DocumentDefinition<F> {
  return definition;
}
