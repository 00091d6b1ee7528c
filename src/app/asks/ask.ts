import type { Category } from "../../domain/categories";
import type { GroupSource } from "../../domain/delegate";
import type { SessionState } from "../session/session";

/** What a question is asked of: everything that is known of a checked workbook. */
export type Checked = Pick<SessionState, "uses" | "conference" | "plan" | "rules" | "results">;

/** A text of the sheet that may name a category, and how many people it would settle. */
export interface AskedText {
  readonly text: string;
  readonly from: GroupSource["from"];
  readonly people: number;
  /** What the reader takes it for; nothing counts before the office says so. */
  readonly proposed: Category | null;
}

/** A category that is proposed for a whole sheet, and the reason as a sentence. */
export interface ProposedGroup {
  readonly group: Category;
  readonly why: string;
}

export const TYPED_LISTS = { village: "villages", unit: "units", sector: "sectors" } as const;

/** What only the office knows, by what has to be said. */
export type Question =
  /** What the people of a sheet are of whom nothing says it. */
  | {
      readonly is: "groupOfSheet";
      readonly sheet: string;
      readonly people: number;
      readonly proposed: ProposedGroup | null;
      /** Offices of these people, most frequent first: they may tell it person by person. */
      readonly offices: readonly AskedText[];
    }
  /** What texts mean that the reader does not take for a category by itself. */
  | { readonly is: "groupOfTexts"; readonly texts: readonly AskedText[] }
  /** Whether a list that does not say what it is belongs to the one checked. */
  | { readonly is: "useOfSheet"; readonly sheet: string; readonly people: number }
  /** Which of several versions of one list is in force. */
  | { readonly is: "version"; readonly sheets: readonly string[] }
  /** Which way a clause of the plan is meant. */
  | {
      readonly is: "reading";
      readonly ruleId: string;
      readonly title: string;
      readonly readings: readonly { readonly id: string; readonly title: string }[];
    }
  /** Whether to leave a rule unchecked that nothing in the workbook speaks of. */
  | { readonly is: "notHere"; readonly ruleId: string; readonly title: string }
  /** A number that no sheet has. `units`: those of a staff table, of which one holds the conference. */
  | { readonly is: "staff"; readonly units: readonly { readonly name: string; readonly staff: number }[] }
  | { readonly is: "superiorTotal" }
  | { readonly is: "conferenceDate" }
  /** All thôn, units or sectors. `found`: those that the workbook names, `where` as a phrase. */
  | {
      readonly is: "places";
      readonly list: keyof typeof TYPED_LISTS;
      readonly name: string;
      readonly found: readonly string[];
      readonly where: string;
    };

/** A question to the office and what its answer helps to decide. */
export type Ask = Question & {
  /** The same while it asks the same. */
  readonly id: string;
  /** Rules that stay undecided without it. */
  readonly ruleIds: readonly string[];
  /** Only remarks turn on it, no verdict. */
  readonly isMinor: boolean;
};
