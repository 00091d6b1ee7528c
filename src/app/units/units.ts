import type { UnitsSource } from "../../documents/tong-hop-don-vi";
import type { Plan, Scope, Target } from "../../domain/plan";
import type { UnitResult } from "../../domain/unit-result";
import type { UnitsSummary } from "../../domain/units-summary";
import type { ColouredSheet, FilePort } from "../ports";
import type { Store } from "../store";
import type { UnitsRequest } from "./check-unit";

/** One file that was chosen or dropped. It is read when its turn comes, and let go. */
export interface UnitFile {
  /** Path within the folder, parts joined by "/". */
  readonly file: string;
  readonly size: number;
  read(): Promise<Uint8Array>;
}

/** Opens and checks one workbook after the other, in a Worker where there is one. */
export interface UnitChecker {
  check(bytes: Uint8Array, file: string, request: UnitsRequest): Promise<UnitResult>;
  /** Ends what is being done; the next call begins anew. */
  stop(): void;
}

/** What writes the summary. */
interface UnitsPapers {
  workbook(sheets: readonly ColouredSheet[]): Promise<Uint8Array>;
  report(source: UnitsSource): Promise<Uint8Array>;
}

/** What a host gives. */
export interface UnitsParts {
  /** Plans offered besides those built in: the one of the workbook that is open. */
  readonly plans: readonly Plan[];
  readonly files: FilePort;
  /** As many as may work at once. */
  readonly checkers: readonly UnitChecker[];
  readonly papers: UnitsPapers;
  readonly today: () => string;
}

/** What the part "Nhiều đơn vị" shows, replaced as one value. */
export interface UnitsState {
  readonly plans: readonly Plan[];
  readonly planId: string | null;
  readonly scope: Scope | null;
  readonly target: Target;
  readonly superiorTotal: number | undefined;
  /** Names of the units that there should be, one a line, perhaps with their seats. */
  readonly listed: readonly string[] | undefined;
  readonly files: readonly UnitFile[];
  /** Files that were passed over because they are no workbooks. */
  readonly passedOver: number;
  /** While it runs: so many are done, and how long the others will take (seconds; null: not known yet). */
  readonly running: { readonly done: number; readonly secondsLeft: number | null } | null;
  /** Files without an answer yet, because it was stopped. */
  readonly open: number;
  readonly summary: UnitsSummary | null;
  readonly notice: { readonly kind: "success" | "info" | "warning"; readonly text: string } | null;
  /** There are results that were saved neither as a workbook nor as a report: with the page they are gone. */
  readonly isUnsaved: boolean;
}

/** What the user can do. Every method resolves; failures become `notice`. */
export interface Units extends Store<UnitsState> {
  /** Plan, scope, list, the number of the upper conference, the units that there should be: results fall away. */
  choose(change: Partial<Pick<UnitsState, "planId" | "scope" | "target" | "superiorTotal">>): void;
  /** Results stay: only who is missing is told anew. */
  setListed(lines: readonly string[] | undefined): void;
  openPlan(): Promise<void>;
  /** Takes these files in place of those before and checks them, where plan and scope are chosen. */
  take(files: readonly UnitFile[]): Promise<void>;
  /** Checks what has no answer yet. */
  run(): Promise<void>;
  stop(): void;
  saveWorkbook(): Promise<void>;
  saveReport(): Promise<void>;
  /** The plan as a workbook that is opened from the table takes it. */
  request(): UnitsRequest | null;
  dismissNotice(): void;
}
