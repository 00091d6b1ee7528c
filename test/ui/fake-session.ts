import { PlanHistory } from "../../src/app/session/plan-history";
import type { Session, SessionState } from "../../src/app/session/session";
import { NO_PROPOSALS } from "../../src/app/plan/propose-plan";
import { findingKey } from "../../src/checks/engine/finding-key";
import { NO_CHOICES } from "../../src/domain/choices";
import type { Finding, RuleResult } from "../../src/domain/finding";
import { rulesOf } from "../../src/domain/rules-of";
import { invitedPeople } from "./invented-delegates";
import { inventedPlan, rowRule } from "./invented-plan";
import { inventedRosters } from "./invented-rosters";

/** What the pane asked of the session, in order: ["reveal", cell] … */
type Call = readonly [method: string, ...args: unknown[]];

export interface FakeSession extends Session {
  readonly calls: Call[];
  set(part: Partial<SessionState>): void;
}

const SHEET = "Danh sách đại biểu";
export const cell = (row: number, column: number, sheet = SHEET) => ({ sheet, row, column });

/** A session that keeps state and choices but touches no workbook. */
export function fakeSession(part: Partial<SessionState> = {}): FakeSession {
  let state: SessionState = { ...checkedState(), ...part };
  const listeners = new Set<() => void>();
  const calls: Call[] = [];
  const note =
    (method: string) =>
    async (...args: unknown[]) => {
      calls.push([method, ...args]);
    };
  const set = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const choose = (change: Parameters<Session["choose"]>[0]) => {
    const choices = change(state.choices);
    const plan = choices.ownPlan ?? state.presets.find(({ id }) => id === choices.planId) ?? null;
    set({ choices, plan });
  };
  const history = new PlanHistory();
  const changePlan: Session["changePlan"] = async (said, change) => {
    const before = state.choices;
    choose(change);
    history.record(said, before, state.choices);
    set({ undoable: history.said });
  };
  return {
    calls,
    set,
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    propose: note("propose"),
    useProposal: note("useProposal"),
    forgetPlan: () => void calls.push(["forgetPlan"]),
    check: note("check"),
    cancel: () => void calls.push(["cancel"]),
    unmark: note("unmark"),
    setLiveMarks(on) {
      calls.push(["setLiveMarks", on]);
      set({ marks: { ...state.marks, live: on } });
    },
    reveal: note("reveal"),
    mend: note("mend"),
    undoMend: note("undoMend"),
    removeRow: note("removeRow"),
    addPerson: note("addPerson"),
    async choose(change) {
      calls.push(["choose"]);
      choose(change);
    },
    async explainFinding(finding, text) {
      calls.push(["explainFinding", text]);
      const others = Object.entries(state.choices.explanations).filter(([key]) => key !== findingKey(finding));
      const explanations = Object.fromEntries([
        ...others,
        ...(text === "" ? [] : [[findingKey(finding), { text, fingerprint: "now" }] as const]),
      ]);
      set({ choices: { ...state.choices, explanations } });
    },
    explanationOf(finding) {
      const given = state.choices.explanations[findingKey(finding)];
      return given ? { text: given.text, reopened: given.fingerprint !== "now" } : null;
    },
    exportFindings: note("exportFindings"),
    async writeSheet(sheet) {
      calls.push(["writeSheet", sheet.name]);
      return sheet.name;
    },
    problemWithParams: (_, params) =>
      Object.values(params).some((value) => typeof value === "number" && value < 0)
        ? "Con số phải từ 0 trở lên."
        : null,
    resultsIfConfirmed: () => [],
    savePlan: note("savePlan"),
    async openPlan(kind = "saved") {
      calls.push(["openPlan", kind]);
      return true;
    },
    async readPlan(source) {
      calls.push(["readPlan", source]);
      return true;
    },
    async answerOffer(isTaken) {
      calls.push(["answerOffer", isTaken]);
      set({ offered: null });
    },
    newPlan: note("newPlan"),
    changePlan,
    async undo() {
      choose((now) => history.undo(now));
      set({ undoable: history.said });
    },
    ownPlanBlank: () => ({ title: "", issuer: "", document: "", year: 2026 }),
    useAsTemplate: note("useAsTemplate"),
    saveCalendar: note("saveCalendar"),
    writeTimeline: note("writeTimeline"),
    today: () => "2025-08-01",
    dismissNotice: () => set({ notice: null }),
    settle: note("settle"),
    open: async () => void calls.push(["open"]),
    dispose: () => void calls.push(["dispose"]),
  };
}

/** Nothing read, nothing chosen. */
export function firstState(): SessionState {
  return {
    phase: "empty",
    problem: null,
    progress: null,
    workbookName: "Danh sách.xlsx",
    can: { watch: true, liveMarks: true, write: true },
    sheets: [],
    snapshots: [],
    rosters: [],
    uses: [],
    account: [],
    wanted: "attendees",
    choices: NO_CHOICES,
    presets: [
      inventedPlan,
      {
        ...inventedPlan,
        id: "mot-cap",
        title: "Hội nghị của cơ quan, một cấp",
        rules: [],
        conferences: inventedPlan.conferences.slice(0, 1),
      },
    ],
    plan: null,
    lastPlan: null,
    proposals: NO_PROPOSALS,
    rules: [],
    planRules: [],
    conference: null,
    results: [],
    findings: [],
    verdict: null,
    checkedAt: null,
    marks: { shown: 0, live: true, outdated: false, skipped: [] },
    offered: null,
    undoable: null,
    mended: null,
    notice: null,
  };
}

/** After a check of a roster with something of everything. */
export function checkedState(): SessionState {
  const rules = [
    ...rulesOf(inventedPlan).filter((rule) => rule.scopes.includes("xã") && rule.target === "attendees"),
    rowRule,
  ];
  const results = inventedResults();
  const delegates = invitedPeople();
  const rosters = inventedRosters(delegates);
  return {
    ...firstState(),
    phase: "ready",
    sheets: [
      { name: SHEET, visibility: "visible", isProtected: false, rowCount: 60, columnCount: 12 },
      { name: "Phân bổ", visibility: "hidden", isProtected: false, rowCount: 12, columnCount: 4 },
      { name: "Ghi chú nội bộ", visibility: "visible", isProtected: true, rowCount: 5, columnCount: 1 },
    ],
    rosters,
    uses: rosters.map((roster) => ({
      roster,
      use: roster.kind === "delegates" ? "checked" : roster.kind === "allocation" ? "allocation" : "unused",
      why: "named",
    })),
    choices: { ...NO_CHOICES, planId: inventedPlan.id, scope: "xã", target: "attendees" },
    plan: inventedPlan,
    rules,
    planRules: rules,
    conference: {
      scope: "xã",
      target: "attendees",
      rosters: rosters.slice(0, 1),
      delegates,
      persons: delegates.filter(({ kind }) => kind === "person"),
      doubtful: [],
      notCounted: [],
      nominations: [],
      allocation: rosters.slice(1),
      staff: [],
      lists: [],
      typed: {},
      asOf: "2025-08-20",
      period: { from: 2020, to: 2025 },
    },
    results,
    findings: results.flatMap((result) => result.findings),
    verdict: "violated",
    checkedAt: "2025-08-01T07:05:00.000Z",
    marks: { shown: 14, live: true, outdated: false, skipped: [] },
  };
}

function finding(part: Pick<Finding, "ruleId" | "check" | "code"> & Partial<Finding>): Finding {
  return { severity: "error", outcome: "violated", data: {}, cells: [], related: [], ...part };
}

function inventedResults(): readonly RuleResult[] {
  const over = finding({
    ruleId: "cap",
    check: "delegate-cap",
    code: "over",
    data: { name: "đại biểu", have: 162, max: 150, collectives: 0 },
    cells: Array.from({ length: 12 }, (_, at) => cell(157 + at, 2)),
  });
  const share = {
    name: "điển hình tiên tiến",
    have: 91,
    base: 162,
    amongName: "đại biểu",
    othersName: "đại biểu khác",
    mode: "about",
    percent: 70,
    upTo: 70,
    tolerance: 5,
    min: 106,
    max: 121,
    unknown: 3,
  };
  const unclear = finding({
    ruleId: "share",
    check: "group-share",
    code: "unclear",
    severity: "warning",
    outcome: "undecided",
    data: { ...share, most: 110 },
    cells: [cell(9, 10), cell(17, 10), cell(21, 10)],
  });
  const missing = Array.from({ length: 40 }, (_, at) =>
    finding({
      ruleId: rowRule.id,
      check: rowRule.check,
      code: "unreadable",
      severity: at < 38 ? "warning" : "note",
      data: { text: `31/02/19${60 + at}`, name: `Trần Văn ${at + 1}` },
      cells: [cell(10 + at, 4)],
      related: at === 0 ? [cell(60, 4), cell(3, 1, "Phân bổ")] : [],
    }),
  );
  return [
    {
      ruleId: "cap",
      check: "delegate-cap",
      severity: "error",
      outcome: "violated",
      findings: [over],
      measures: [{ name: "Tổng số đại biểu", certain: 162, possible: 0, base: 162, baseName: "đại biểu", max: 150 }],
    },
    {
      ruleId: "share",
      check: "group-share",
      severity: "warning",
      outcome: "undecided",
      findings: [unclear],
      measures: [
        {
          name: "điển hình tiên tiến",
          certain: 91,
          possible: 19,
          base: 162,
          baseName: "đại biểu",
          min: 106,
          max: 121,
          wantedPercent: 70,
        },
      ],
    },
    {
      ruleId: "guests",
      check: "group-share",
      severity: "warning",
      outcome: "met",
      findings: [],
      measures: [
        {
          name: "khách mời",
          certain: 49,
          possible: 0,
          base: 162,
          baseName: "đại biểu",
          min: 41,
          max: 57,
          wantedPercent: 30,
        },
      ],
    },
    {
      ruleId: "women",
      check: "empty-group",
      severity: "note",
      outcome: "met",
      findings: [],
      measures: [{ name: "nữ", certain: 61, possible: 2, base: 162, baseName: "đại biểu", min: 1 }],
    },
    {
      ruleId: rowRule.id,
      check: rowRule.check,
      severity: "warning",
      outcome: "violated",
      findings: missing,
      measures: [],
    },
  ];
}
