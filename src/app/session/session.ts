import type { AccountEntry } from "../lists/account-for";
import type { CellRef } from "../../domain/cell-ref";
import type { Choices } from "../../domain/choices";
import type { Conference } from "../../domain/conference";
import type { FieldId } from "../../domain/facts";
import type { Finding, RuleResult } from "../../domain/finding";
import { type Plan, type Rule, type Target, TARGETS } from "../../domain/plan";
import type { Roster } from "../../domain/roster";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import type { CellMend } from "../mend/mend";
import type { RosterPart } from "../mend/row-moves";
import type { OwnPlanFacts } from "../plan/own-plan";
import type { PlanReaderPort } from "../plan/plan-reader-port";
import type { KnownPlan, PlanProposal, PlanProposals } from "../plan/propose-plan";
import type { NewSheet } from "../documents/findings-sheet";
import type { Capabilities, FilePort, MachineMemory, SheetInfo, WorkbookPort } from "../ports";
import type { Store } from "../store";

/** Everything the pane shows, replaced as one value. Derived values are computed once per change, here. */
export interface SessionState {
  readonly phase: "empty" | "reading" | "ready" | "failed";
  /** A sentence for the user: what failed and what to do. */
  readonly problem: string | null;
  /** Longer than half a second: what is being done, 0..1, and whether it can be stopped. */
  readonly progress: { readonly text: string; readonly done: number; readonly cancel: (() => void) | null } | null;
  readonly workbookName: string;
  readonly can: Capabilities;
  readonly sheets: readonly SheetInfo[];
  readonly snapshots: readonly SheetSnapshot[];
  readonly rosters: readonly Roster[];
  /** Which rosters serve as what under the present choices, and why. */
  readonly uses: readonly ListUse[];
  /** What became of every filled row of the workbook. */
  readonly account: readonly AccountEntry[];
  /**
   * The list asked for; `conference.target` is the one checked, which is another where the workbook holds only that.
   */
  readonly wanted: Target;
  readonly choices: Choices;
  /** The plans to choose from, as they are built in. */
  readonly presets: readonly Plan[];
  /** null until the user picked one. */
  readonly plan: Plan | null;
  /** The plan last used on this machine, where the machine remembers one. */
  readonly lastPlan: KnownPlan | null;
  /** What the titles of the workbook propose while no plan is in force. */
  readonly proposals: PlanProposals;
  /** Rules in force: those of plan, scope and target with changed numbers, then the row rules. */
  readonly rules: readonly Rule[];
  /**
   * What "Kế hoạch" edits and "Đặt lại" goes back to: every rule of plan, scope and target as the plan gives it
   * (numbers unchanged, also those switched off), then the row rules.
   */
  readonly planRules: readonly Rule[];
  readonly conference: Conference | null;
  readonly results: readonly RuleResult[];
  /** All findings of all rules, worst first. */
  readonly findings: readonly Finding[];
  readonly verdict: Verdict | null;
  /** Time of the snapshot the results belong to (ISO). */
  readonly checkedAt: string | null;
  readonly marks: {
    readonly shown: number;
    readonly live: boolean;
    readonly outdated: boolean;
    readonly skipped: readonly string[];
  };
  /**
   * A plan that was opened, pasted or read, and waits for the office's word because it would take the place of a plan
   * of its own.
   */
  readonly offered: OfferedPlan | null;
  /** What "Hoàn tác" of the plan takes back, as a sentence. */
  readonly undoable: string | null;
  /** What "Hoàn tác" of "Sửa hộ" puts back, as a sentence. */
  readonly mended: string | null;
  /** One short sentence after something the user did ("Đã tô 12 ô."), until the next. */
  readonly notice: { readonly kind: "success" | "info" | "warning"; readonly text: string } | null;
}

/**
 * The answer about the whole list. `rows-only`: there is no plan, or it says nothing of this list, so only its rows
 * were looked at and nothing is concluded; `nothing-to-check`: no list was found.
 */
export type Verdict = "met" | "violated" | "undecided" | "rows-only" | "nothing-to-check";

/**
 * `checked`: its people are counted; `doubtful`: they may belong to the list that is checked; `attendees`, `sentUp`,
 * `awards`: that list, not the one checked.
 */
export const ROSTER_USES = [
  "checked",
  "doubtful",
  ...TARGETS,
  "nominations",
  "allocation",
  "staff",
  "list",
  "unused",
] as const;
export type RosterUse = (typeof ROSTER_USES)[number];

/**
 * `chosen`: the office said so · `named`: its title, sheet name or columns say so · `part`: it names a group of the
 * delegates · `unnamed`: it does not say what list it is · `asked`: it names another list, but the office asked for
 * this one and there is no other sheet of people · `awardedCount`, `proposedAwards`: the plan counts who is awarded
 * among its delegates · `hidden`: its sheet is hidden · `empty`: nobody stands on it.
 */
export const USE_REASONS = [
  "chosen",
  "named",
  "part",
  "unnamed",
  "asked",
  "awardedCount",
  "proposedAwards",
  "hidden",
  "empty",
] as const;
export type UseReason = (typeof USE_REASONS)[number];

/** What one list of the workbook serves as. */
export interface ListUse {
  readonly roster: Roster;
  readonly use: RosterUse;
  readonly why: UseReason;
}

/** A plan that may take the place of the one in force. */
export interface OfferedPlan {
  readonly plan: Plan;
  /** Of a plan file, which brings scope, switches and typed facts; else it was read from a text. */
  readonly isFile: boolean;
  /** The office's own plan with it, where it changes some of a plan. */
  readonly amended?: Plan;
}

/** Where a plan comes from: pasted text, or a file of whatever kind; null: larger than any plan, so it was not read. */
export type PlanSource = { readonly text: string } | { readonly name: string; readonly bytes: Uint8Array | null };

/** What the user can do. Every method resolves; failures become `problem` or `notice`. */
export interface Session extends Store<SessionState> {
  /**
   * Called once by the host: what the office decided earlier stands in the workbook, so the pane shows its plan before
   * the first check. Reads no sheet.
   */
  open(): Promise<void>;
  /**
   * Reads the sheets of a workbook without a plan, so that one is proposed before the first check; nothing is checked.
   * A large workbook waits for its check.
   */
  propose(): Promise<void>;
  /** "Kiểm tra cơ cấu đại biểu": read everything, check, mark. `marks` false: it only reads. */
  check(options?: { readonly marks?: boolean }): Promise<void>;
  cancel(): void;
  unmark(): Promise<void>;
  setLiveMarks(on: boolean): void;
  reveal(cell: CellRef): Promise<void>;
  /** Changes what the office decided, stores it in the workbook and checks again without reading again. */
  choose(change: (choices: Choices) => Choices): Promise<void>;
  /** The same for the plan, or as an answer, so that it can be taken back; `said`: what is done, as a sentence. */
  changePlan(said: string, change: (choices: Choices) => Choices): Promise<void>;
  /** Takes back the last change of the plan that was not taken back yet. */
  undo(): Promise<void>;
  /** "Dùng đề xuất này": plan, scope and list, then the check. */
  useProposal(proposal: PlanProposal): Promise<void>;
  /** "Quên kế hoạch trên máy này". */
  forgetPlan(): void;
  /** "Sửa hộ": writes cells that the user saw and confirmed; `said`: what is done. The check follows by itself. */
  mend(cells: readonly CellMend[], said: string): Promise<void>;
  /** Puts the cells mended last back, but for those that were edited since. */
  undoMend(): Promise<void>;
  /** "Bỏ dòng này": takes the row of this person out of the sheet; undone in the host. */
  removeRow(cell: CellRef): Promise<void>;
  /** "Thêm người": a row behind the last person of a part, its name selected; `known`: what it says already. */
  addPerson(
    roster: Roster,
    part: RosterPart,
    known?: readonly { readonly field: FieldId; readonly value: string }[],
  ): Promise<void>;
  explainFinding(finding: Finding, text: string): Promise<void>;
  /** "Giải trình" of a finding: the text, and whether its cells changed since. */
  explanationOf(finding: Finding): { readonly text: string; readonly reopened: boolean } | null;
  exportFindings(): Promise<void>;
  /** Adds a sheet of plain values; its name, or null when that failed (said in `problem`). */
  writeSheet(sheet: NewSheet): Promise<string | null>;
  /**
   * What is wrong with these params of a rule, as a sentence for the user (which number, what is expected); null when
   * the rule can be checked with them.
   */
  problemWithParams(ruleId: string, params: Readonly<Record<string, unknown>>): string | null;
  /** What the rules that are only proposed come to in the lists as they were read; the same value while they do. */
  resultsIfConfirmed(): readonly RuleResult[];
  savePlan(): Promise<void>;
  /** Asks for a file: a saved plan, or the document of one. True when it is in force or offered. */
  openPlan(kind?: "saved" | "document"): Promise<boolean>;
  /**
   * Reads a plan. It is taken at once where no plan of the office's own would be lost, else it is `offered`; false:
   * neither, and `notice` says why.
   */
  readPlan(source: PlanSource): Promise<boolean>;
  /** What is to become of the plan that is offered. */
  answerOffer(answer: "replace" | "amend" | "keep"): Promise<void>;
  /** "Kế hoạch mới": one without rules. */
  newPlan(): Promise<void>;
  /** What the form of "Dùng làm mẫu" begins with; null without a plan. */
  ownPlanBlank(): OwnPlanFacts | null;
  /** "Dùng làm mẫu": a plan of the office's own from the one in force. */
  useAsTemplate(facts: OwnPlanFacts): Promise<void>;
  /** The dated work of the plan as a calendar file (.ics). */
  saveCalendar(): Promise<void>;
  /** The work of the plan and its dossier on a new sheet. */
  writeTimeline(): Promise<void>;
  /** ISO date, by the user's own clock. */
  today(): string;
  dismissNotice(): void;
  /** Writes into the workbook what was chosen and is not written yet: the pane may be about to be closed. */
  settle(): Promise<void>;
  dispose(): void;
}

/** What a host gives for a session over the workbook that is open in it. */
export interface SessionParts {
  readonly workbook: WorkbookPort;
  readonly files: FilePort;
  readonly planReader: PlanReaderPort;
  /** Where the plan is remembered for the next workbook; left out where nothing may be. */
  readonly memory?: MachineMemory;
  readonly workbookName: string;
  /** Today as an ISO date; handed in so that a session can be replayed. */
  readonly today: () => string;
  /** Added to the progress when something takes very long: what the user can do about it. */
  readonly slowHint?: string;
  /** Quiet time after an edit before the sheet is read again. */
  readonly quietMilliseconds?: number;
  /** Quiet time after an edit before marks are written, where they are an entry of the user's undo. */
  readonly markQuietMilliseconds?: number;
  /** Time until a host that was busy is asked again. */
  readonly busyMilliseconds?: number;
  /** Quiet time after a choice before it is written into the workbook; left out: it is written at once. */
  readonly choicesQuietMilliseconds?: number;
}
