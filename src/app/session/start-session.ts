import type { CellRef } from "../../domain/cell-ref";
import { explain } from "../../checks/engine/explain";
import { findingKey } from "../../checks/engine/finding-key";
import { type Choices, NO_CHOICES } from "../../domain/choices";
import { type Plan } from "../../domain/plan";
import { PLANS } from "../../plans/all-plans";
import { paramProblem } from "../../plans/param-problem";
import { parsePlan } from "../../plans/parse-plan";
import { checkWorkbook } from "../check-workbook";
import { isEqual, keepEqual } from "../is-equal";
import { createStore } from "../store";
import { explainFailure } from "./explain-failure";
import { isWork } from "./is-work";
import { explanationsIn, fingerprintsIn } from "./explanations";
import { findingsSheet } from "../documents/findings-sheet";
import { marksKey, marksOf } from "./marks-of";
import { ownPlanBlank, ownPlanFrom } from "../plan/own-plan";
import {
  type FilePort,
  HostError,
  type HostFailure,
  type MarkResult,
  type Patience,
  type WorkbookPort,
} from "../ports";
import { savedPlan } from "../plan/saved-plan";
import type { Session, SessionState } from "./session";
import { StoredChoices, type StoredChoicesWarning, warningText } from "./stored-choices";
import { takenInWords, takePlan } from "../plan/take-plan";

export interface SessionParts {
  readonly workbook: WorkbookPort;
  readonly files: FilePort;
  readonly workbookName: string;
  /** Today as an ISO date; handed in so that a session can be replayed. */
  readonly today: () => string;
  /** Added to the progress when something takes very long: what the user can do about it. */
  readonly slowHint?: string;
  /** Quiet time after an edit before the sheet is read again. */
  readonly quietMilliseconds?: number;
}

const SLOW_MILLISECONDS = 500;
const VERY_SLOW_MILLISECONDS = 3000;
/** For work that follows an edit: the user is about to edit the next cell. */
const PATIENT: Patience = { waits: true };

/**
 * One open workbook: reads, checks, marks and keeps the pane's state, replaced as one value. Works are queued one
 * behind the other; a result of an older snapshot is dropped (run counter). The check itself only reads.
 */
export function startSession(parts: SessionParts): Session {
  const { workbook, files } = parts;
  const quiet = parts.quietMilliseconds ?? 300;
  const { get, set, subscribe, close } = createStore(emptyState(parts));
  let run = 0;
  let queue: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedSheets: Set<string> | null = new Set();
  let shownMarks = "";
  /** From the first marking until "Bỏ tô": the sheet is meant to carry marks, be it none at this moment. */
  let isMarking = false;
  const stored = new StoredChoices(workbook.settings);
  /** Since the choices were last written. */
  let hasNewWork = false;
  const stopWatching = workbook.can.watch ? workbook.watch(onChanged) : () => undefined;

  /** Runs one piece of work after the others; a failure of the host becomes a sentence, never an exception. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    queue = queue.then(work).catch((error: unknown) => {
      const failure = error instanceof HostError ? error.failure : "unknown";
      set({ phase: get().rosters.length > 0 ? "ready" : "failed", problem: explainFailure(failure), progress: null });
    });
    return queue;
  }

  async function withProgress(text: string, mine: number, work: () => Promise<void>): Promise<void> {
    const tell = (said: string) => () => {
      if (mine === run) set({ progress: { text: said, done: 0, cancel } });
    };
    const slow = setTimeout(tell(text), SLOW_MILLISECONDS);
    const verySlow =
      parts.slowHint === undefined ? undefined : setTimeout(tell(`${text} ${parts.slowHint}`), VERY_SLOW_MILLISECONDS);
    try {
      await work();
    } finally {
      clearTimeout(slow);
      clearTimeout(verySlow);
      set({ progress: null });
    }
  }

  function onChanged(sheet: string | null): void {
    // Nothing was read yet; while the first check reads, an edit counts.
    if (get().checkedAt === null && get().phase !== "reading") return;
    if (sheet === null) changedSheets = null;
    else changedSheets?.add(sheet);
    clearTimeout(timer);
    timer = setTimeout(() => void inTurn(recheck), quiet);
  }

  async function loadSettings(): Promise<void> {
    const { choices, warning } = await stored.load(get().choices);
    set({ choices, plan: planOf(choices) });
    warn(warning);
  }

  function warn(warning: StoredChoicesWarning | null): void {
    if (warning !== null) set({ notice: { kind: "warning", text: warningText(warning) } });
  }

  async function readAll(mine: number, patience: Patience = {}): Promise<boolean> {
    // What is edited from here on is read in the next round.
    changedSheets = new Set();
    return keepingChanges(null, mine, async () => {
      const sheets = await workbook.sheets(patience);
      const snapshots = await workbook.read(undefined, patience);
      return () => set({ sheets, snapshots });
    });
  }

  /** Reads again only the sheets that changed; a sheet that is gone falls out. */
  async function readChanged(mine: number): Promise<boolean> {
    if (changedSheets === null) return readAll(mine, PATIENT);
    const names = [...changedSheets];
    changedSheets = new Set();
    return keepingChanges(names, mine, async () => {
      const sheets = await workbook.sheets(PATIENT);
      const fresh = await workbook.read(names, PATIENT);
      const known = new Map([...get().snapshots, ...fresh].map((snapshot) => [snapshot.name, snapshot]));
      const missing = sheets.map((sheet) => sheet.name).filter((name) => !known.has(name));
      for (const snapshot of missing.length > 0 ? await workbook.read(missing, PATIENT) : [])
        known.set(snapshot.name, snapshot);
      return () => set({ sheets, snapshots: sheets.flatMap((sheet) => known.get(sheet.name) ?? []) });
    });
  }

  /**
   * Reads and keeps what was read; when that failed or came too late, these sheets (null: all) are still to be read.
   */
  async function keepingChanges(
    names: readonly string[] | null,
    mine: number,
    read: () => Promise<() => void>,
  ): Promise<boolean> {
    let keep: (() => void) | null = null;
    try {
      keep = await read();
    } finally {
      if (keep === null || mine !== run) {
        if (names === null) changedSheets = null;
        else for (const name of names) changedSheets?.add(name);
        keep = null;
      }
    }
    keep?.();
    return keep !== null;
  }

  /** From the snapshots in hand to a new state; no host is asked. */
  function think(): void {
    const { snapshots, choices, sheets, ...before } = get();
    const plan = planOf(choices);
    const { rosters, uses, account, wanted, conference, rules, planRules, results, findings, verdict } = checkWorkbook({
      snapshots,
      sheets,
      choices,
      plan,
      today: parts.today(),
    });
    set({
      phase: "ready",
      problem: null,
      rosters: keepEqual(before.rosters, rosters),
      uses: keepEqual(before.uses, uses),
      account: keepEqual(before.account, account),
      wanted,
      plan,
      rules: keepEqual(before.rules, rules),
      planRules: keepEqual(before.planRules, planRules),
      // Its people are those of the rosters; a list that is another one is not looked through.
      conference: isEqual(before.conference, conference, 2) ? before.conference : conference,
      results: keepEqual(before.results, results),
      findings: keepEqual(before.findings, findings),
      verdict,
      checkedAt: new Date().toISOString(),
    });
    setMarks({ outdated: isMarking && marksKey(marksOf(findings)) !== shownMarks });
  }

  function setMarks(part: Partial<SessionState["marks"]>): void {
    const before = get().marks;
    const marks = { ...before, ...part };
    if (!isEqual(before, marks)) set({ marks });
  }

  async function showMarks(patience: Patience = {}): Promise<void> {
    const marks = marksOf(get().findings);
    const key = marksKey(marks);
    const { marked, skipped } = await workbook.mark(marks, patience);
    shownMarks = key;
    isMarking = true;
    setMarks({ shown: marked, outdated: false, skipped: inWords(skipped) });
  }

  async function unmark(): Promise<void> {
    const { marked, skipped } = await workbook.mark([]);
    shownMarks = "";
    isMarking = false;
    const notice: SessionState["notice"] =
      skipped.length === 0
        ? { kind: "success", text: "Đã bỏ tô. Màu và định dạng của cơ quan vẫn như cũ." }
        : { kind: "warning", text: "Còn trang tính chưa bỏ tô được; lý do ghi dưới phần “Ô được tô trong bảng tính”." };
    setMarks({ shown: marked, outdated: false, skipped: inWords(skipped) });
    set({ notice });
  }

  async function recheck(): Promise<void> {
    const mine = ++run;
    await withProgress("Đang kiểm tra lại…", mine, async () => {
      if (!(await readChanged(mine))) return;
      think();
      if (get().marks.live && get().marks.outdated) await showMarks(PATIENT);
    });
  }

  function check({ marks = true }: { readonly marks?: boolean } = {}): Promise<void> {
    clearTimeout(timer);
    const mine = ++run;
    return inTurn(async () => {
      if (mine !== run) return;
      if (get().phase === "empty" || get().phase === "failed") set({ phase: "reading", problem: null });
      await withProgress("Đang đọc bảng tính…", mine, async () => {
        await loadSettings();
        if (!(await readAll(mine))) return;
        think();
        if (mine === run && marks && get().plan !== null) await showMarks();
      });
    });
  }

  function cancel(): void {
    run += 1;
    clearTimeout(timer);
    set({
      progress: null,
      phase: get().checkedAt === null ? "empty" : "ready",
      notice: { kind: "info", text: "Đã dừng. Bấm “Kiểm tra cơ cấu đại biểu” để kiểm tra lại." },
    });
  }

  /** `fromFile`: what is chosen lies in a file of the office's own and is not lost with the workbook. */
  async function choose(change: (choices: Choices) => Choices, { fromFile = false } = {}): Promise<void> {
    const before = get().choices;
    const choices = change(before);
    if (choices === before) return;
    set({ choices });
    hasNewWork ||= !fromFile && isWork(before, choices);
    if (get().checkedAt !== null) think();
    await inTurn(async () => {
      // A newer choice has already been made: only the last one is written and marked.
      if (get().choices !== choices) return;
      const isNewWork = hasNewWork;
      hasNewWork = false;
      warn(await stored.save(choices, isNewWork));
      if (get().marks.outdated && get().marks.live) await showMarks();
      else if (
        get().checkedAt !== null &&
        before.planId === undefined &&
        before.ownPlan === undefined &&
        get().plan !== null
      )
        await showMarks();
    });
  }

  return {
    get,
    subscribe,
    open: () =>
      inTurn(async () => {
        await loadSettings();
        // Marks of an earlier session can be taken away before anything is checked.
        const shown = await workbook.marked();
        if (shown > 0) setMarks({ shown });
      }),
    check,
    cancel,
    unmark: () => inTurn(unmark),
    setLiveMarks(on) {
      setMarks({ live: on });
      if (on && get().marks.outdated) void inTurn(() => showMarks());
    },
    reveal: (cell: CellRef) => inTurn(() => workbook.reveal(cell)),
    choose: (change) => choose(change),
    explainFinding: (finding, text) =>
      choose((choices) => {
        const { [findingKey(finding)]: _before, ...others } = choices.explanations;
        const said = text.trim();
        return {
          ...choices,
          explanations:
            said === ""
              ? others
              : {
                  ...others,
                  [findingKey(finding)]: { text: said, fingerprint: fingerprintsIn(get().snapshots)(finding) },
                },
        };
      }),
    explanationOf: (finding) => explanationsIn(get().choices, get().snapshots)(finding),
    exportFindings: () =>
      inTurn(async () => {
        const { name, rows, layout } = findingsSheet(get(), (finding, rule) => explain(finding, rule));
        const written = await workbook.addSheet(name, rows, layout);
        set({ notice: { kind: "success", text: `Đã ghi danh sách lỗi ra trang tính “${written}”.` } });
      }),
    async writeSheet({ name, rows, layout }) {
      let written: string | null = null;
      await inTurn(async () => {
        written = await workbook.addSheet(name, rows, layout);
      });
      return written;
    },
    problemWithParams(ruleId, params) {
      const rule = get().planRules.find((candidate) => candidate.id === ruleId);
      return rule ? paramProblem(rule, params) : null;
    },
    savePlan: () =>
      inTurn(async () => {
        const { plan, choices } = get();
        if (!plan) return;
        const bytes = new TextEncoder().encode(`${JSON.stringify(savedPlan(plan, choices), null, 2)}\n`);
        const name = `${plan.id}.json`;
        const where = await files.save(bytes, name, "application/json");
        set({
          notice: {
            kind: "success",
            text: where
              ? `Đã lưu kế hoạch vào ${where}.`
              : `Đã gửi tệp kế hoạch “${name}” cho trình duyệt lưu; tìm trong thư mục tải về.`,
          },
        });
      }),
    async openPlan() {
      const file = await files.open(".json").catch(() => null);
      if (!file) return;
      const parsed = parsePlan(new TextDecoder().decode(file.bytes));
      if (!parsed.ok) {
        set({
          notice: {
            kind: "warning",
            text: `Chưa dùng được kế hoạch “${file.name}”: ${parsed.problems.slice(0, 5).join(" ")}`,
          },
        });
        return;
      }
      const said = takenInWords(get().choices, parsed.plan);
      const chosen = choose((choices) => takePlan(choices, parsed.plan), { fromFile: true });
      set({ notice: { kind: "info", text: said } });
      await chosen;
    },
    ownPlanBlank() {
      const { plan, choices } = get();
      return plan === null ? null : ownPlanBlank(plan, choices, parts.today());
    },
    useAsTemplate: async (facts) => {
      const plan = get().plan;
      if (plan === null) return;
      const ofPlan = new Set(plan.rules.map(({ id }) => id));
      // The plan's numbers are now the own plan's; what was changed of the checks of every row is still a change.
      await choose(({ planId: _id, ...choices }) => ({
        ...choices,
        ownPlan: ownPlanFrom(plan, choices, facts),
        params: Object.fromEntries(Object.entries(choices.params).filter(([id]) => !ofPlan.has(id))),
      }));
    },
    dismissNotice: () => set({ notice: null }),
    dispose() {
      run += 1;
      clearTimeout(timer);
      stopWatching();
      close();
    },
  };

  function planOf(choices: Choices): Plan | null {
    return choices.ownPlan ?? PLANS.find((plan) => plan.id === choices.planId) ?? null;
  }
}

function inWords(skipped: MarkResult["skipped"]): readonly string[] {
  const sheetsOf = new Map<HostFailure, string[]>();
  for (const { sheet, why } of skipped) sheetsOf.set(why, [...(sheetsOf.get(why) ?? []), sheet]);
  return [...sheetsOf].map(([why, sheets]) => `${sheets.join(", ")}: ${explainFailure(why)}`);
}

function emptyState({ workbook, workbookName }: SessionParts): SessionState {
  return {
    phase: "empty",
    problem: null,
    progress: null,
    workbookName,
    can: workbook.can,
    sheets: [],
    snapshots: [],
    rosters: [],
    uses: [],
    account: [],
    wanted: "attendees",
    choices: NO_CHOICES,
    presets: PLANS,
    plan: null,
    rules: [],
    planRules: [],
    conference: null,
    results: [],
    findings: [],
    verdict: null,
    checkedAt: null,
    marks: { shown: 0, live: workbook.can.liveMarks, outdated: false, skipped: [] },
    notice: null,
  };
}
