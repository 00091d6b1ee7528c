import { NO_CHOICES } from "../../domain/choices";
import { PLANS } from "../../plans/all-plans";
import { HostError, type MachineMemory } from "../ports";
import { createStore, type WritableStore } from "../store";
import { Checker } from "./checker";
import { ChoiceKeeper } from "./choice-keeper";
import { explainFailure } from "./explain-failure";
import { explanationsIn, withExplanation } from "./explanations";
import { FollowedRows } from "./follow-rows";
import { LastPlanKeeper } from "./last-plan-keeper";
import { MarkKeeper } from "./mark-keeper";
import { mendMethods } from "./mend-methods";
import { planMethods } from "./plan-methods";
import { NO_PROPOSALS } from "../plan/propose-plan";
import { proposalMethods } from "./proposal-methods";
import { rowMethods } from "./row-methods";
import type { Session, SessionParts, SessionState } from "./session";
import { handOutMethods } from "./hand-out-methods";
import { workQueue } from "./work-queue";

/** One open workbook: reads, checks, marks and keeps the pane's state. The check itself only reads. */
export function startSession(parts: SessionParts): Session {
  const { workbook, files, planReader, today } = parts;
  const store = createStore(emptyState(parts));
  const queue = workQueue((error) => tellFailure(store, error));
  const marks = new MarkKeeper(workbook, store);
  const choices = new ChoiceKeeper(workbook.settings, store);
  const checker = new Checker(parts, { store, queue, marks, choices });
  const lastPlan = new LastPlanKeeper(parts.memory ?? NO_MEMORY, store);
  const choose: Checker["choose"] = (change, from) => {
    const before = store.get();
    const chosen = checker.choose(change, from);
    lastPlan.note(before);
    return chosen;
  };
  const followed = new FollowedRows();
  const stopFollowing = workbook.onRows?.((move, isUndone) => {
    choices.change((before) => followed.after(before, store.get(), move, isUndone), false);
    void queue.inTurn(() => choices.save());
  });
  const check: Session["check"] = (options) => checker.check(options);
  const plans = planMethods({ store, queue, files, planReader, today, choose });
  return {
    get: store.get,
    subscribe: store.subscribe,
    open: () =>
      queue.inTurn(async () => {
        lastPlan.load();
        await choices.load();
        await marks.lookForEarlier();
      }),
    propose: () => checker.propose(),
    check,
    cancel: () => checker.cancel(),
    unmark: () => queue.inTurn(() => marks.remove()),
    setLiveMarks(on) {
      marks.setLive(on);
      if (marks.isBehind) void queue.inTurn(() => marks.show());
    },
    reveal: (cell) => queue.inTurn(() => workbook.reveal(cell)),
    choose: (change) => choose(change),
    explainFinding: (finding, text) =>
      choose((before) => withExplanation(before, store.get().snapshots, finding, text.trim())),
    explanationOf: (finding) => explanationsIn(store.get().choices, store.get().snapshots)(finding),
    ...plans,
    ...proposalMethods({ ...store, lastPlan, changePlan: plans.changePlan, check }),
    ...mendMethods({ store, queue, workbook, check }),
    ...rowMethods({ store, queue, workbook }),
    ...handOutMethods({ store, queue, workbook, files, today }),
    today,
    dismissNotice: () => store.set({ notice: null }),
    settle: () => checker.settle(),
    dispose() {
      checker.stop();
      stopFollowing?.();
      store.close();
    },
  };
}

const NO_MEMORY: MachineMemory = { get: () => null, set: () => undefined };

/** A failure of the host becomes a sentence, never an exception. */
function tellFailure({ get, set }: WritableStore<SessionState>, error: unknown): void {
  const failure = error instanceof HostError ? error.failure : "unknown";
  set({ phase: get().rosters.length > 0 ? "ready" : "failed", problem: explainFailure(failure), progress: null });
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
    lastPlan: null,
    proposals: NO_PROPOSALS,
    rules: [],
    planRules: [],
    conference: null,
    results: [],
    findings: [],
    verdict: null,
    checkedAt: null,
    marks: { shown: 0, live: workbook.can.liveMarks, outdated: false, skipped: [] },
    offered: null,
    undoable: null,
    mended: null,
    notice: null,
  };
}
