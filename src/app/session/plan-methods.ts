import type { Choices } from "../../domain/choices";
import { FileRefused } from "../../domain/file-refused";
import type { RuleResult } from "../../domain/finding";
import { paramProblem } from "../../plans/param-problem";
import { foundInWords } from "../plan/found-in-words";
import { isEqual, keepEqual } from "../is-equal";
import { emptyPlan, ownPlanBlank, ownPlanFrom } from "../plan/own-plan";
import { LARGEST_PLAN_FILE, type PlanReaderPort } from "../plan/plan-reader-port";
import { resultsIfConfirmed } from "../plan/results-if-confirmed";
import { savedPlan } from "../plan/saved-plan";
import { takenInWords, takePlan, takeReadPlan } from "../plan/take-plan";
import type { FilePort } from "../ports";
import type { WritableStore } from "../store";
import { PlanHistory } from "./plan-history";
import { planIn } from "./plan-in";
import { withProgress } from "./progress";
import type { OfferedPlan, PlanSource, Session, SessionState } from "./session";
import type { WorkQueue } from "./work-queue";

interface PlanParts {
  readonly store: Pick<WritableStore<SessionState>, "get" | "set">;
  readonly queue: Pick<WorkQueue, "inTurn">;
  readonly files: FilePort;
  readonly planReader: PlanReaderPort;
  readonly today: () => string;
  readonly choose: (change: (choices: Choices) => Choices, from?: { readonly fromFile: boolean }) => Promise<void>;
}

type PlanMethods = Pick<
  Session,
  "problemWithParams" | "resultsIfConfirmed" | "savePlan" | "ownPlanBlank" | "useAsTemplate"
> &
  PlanSources &
  PlanChanges;
type PlanSources = Pick<Session, "openPlan" | "readPlan" | "answerOffer" | "newPlan">;
type PlanChanges = Pick<Session, "changePlan" | "undo">;

/** What the tab "Kế hoạch" does with the plan: its file, its numbers, a plan of the office's own. */
export function planMethods(parts: PlanParts): PlanMethods {
  const { store, queue, files, today } = parts;
  const { get, set } = store;
  const changes = planChanges(parts);
  return {
    ...changes,
    ...planSources(parts, changes),
    problemWithParams(ruleId, params) {
      const rule = get().planRules.find((candidate) => candidate.id === ruleId);
      return rule ? paramProblem(rule, params) : null;
    },
    resultsIfConfirmed: keptResults(parts),
    savePlan: () =>
      queue.inTurn(async () => {
        const { plan, choices } = get();
        if (!plan) return;
        const bytes = new TextEncoder().encode(`${JSON.stringify(savedPlan(plan, choices), null, 2)}\n`);
        const name = `${plan.id}.json`;
        const where = await files.save(bytes, name, "application/json");
        const text = where
          ? `Đã lưu kế hoạch vào ${where}.`
          : `Đã gửi tệp kế hoạch “${name}” cho trình duyệt lưu; tìm trong thư mục tải về.`;
        set({ notice: { kind: "success", text } });
      }),
    ownPlanBlank() {
      const { plan, choices } = get();
      return plan === null ? null : ownPlanBlank(plan, choices, today());
    },
    useAsTemplate: async (facts) => {
      const { plan } = get();
      if (plan === null) return;
      const ofPlan = new Set(plan.rules.map(({ id }) => id));
      // The plan's numbers are now the own plan's; what was changed of the checks of every row is still a change.
      await changes.changePlan(`Đã làm kế hoạch riêng theo mẫu “${plan.title}”.`, ({ planId: _id, ...choices }) => ({
        ...choices,
        ownPlan: ownPlanFrom(plan, choices, facts),
        params: Object.fromEntries(Object.entries(choices.params).filter(([id]) => !ofPlan.has(id))),
      }));
    },
  };
}

function planChanges({ store: { get, set }, choose }: PlanParts): Pick<Session, "undo"> & {
  readonly changePlan: (said: string, change: (choices: Choices) => Choices, fromFile?: boolean) => Promise<void>;
} {
  const history = new PlanHistory();
  return {
    async changePlan(said, change, fromFile = false) {
      const before = get().choices;
      const chosen = choose(change, { fromFile });
      history.record(said, before, get().choices);
      set({ undoable: history.said });
      await chosen;
    },
    async undo() {
      const chosen = choose((now) => history.undo(now));
      set({ undoable: history.said });
      await chosen;
    },
  };
}

/** Works it out once for the lists, the choices and the plan of a moment. */
function keptResults({ store: { get }, today }: PlanParts): Session["resultsIfConfirmed"] {
  let known: { readonly of: readonly unknown[]; readonly results: readonly RuleResult[] } = { of: [], results: [] };
  return () => {
    const { snapshots, sheets, choices, plan } = get();
    const of = [snapshots, sheets, choices, plan];
    if (!isEqual(of, known.of, 1)) {
      const results = resultsIfConfirmed({ snapshots, sheets, choices, plan, today: today() });
      known = { of, results: keepEqual(known.results, results) };
    }
    return known.results;
  };
}

const WHOLE = { isCurrent: () => true };

function planSources(parts: PlanParts, { changePlan }: ReturnType<typeof planChanges>): PlanSources {
  const { store, files, planReader, today } = parts;
  const { get, set } = store;
  const take = async ({ plan, isFile }: OfferedPlan) => {
    const said = isFile ? takenInWords(get().choices, plan) : foundInWords(plan);
    const taking = changePlan(
      said,
      (choices) => (isFile ? takePlan(choices, plan) : takeReadPlan(choices, plan)),
      isFile,
    );
    set({ offered: null, notice: isFile ? { kind: "info", text: said } : null });
    await taking;
  };
  const offer = async (offered: OfferedPlan) => {
    if (get().choices.ownPlan === undefined) await take(offered);
    else set({ offered, notice: null });
  };
  const readPlan = async (source: PlanSource) => {
    const reading = planIn(source, { reader: planReader, today: today(), own: get().choices.ownPlan });
    await withProgress(store, { cancel: null, slowHint: undefined }, "Đang đọc kế hoạch…", WHOLE, async () => {
      await reading;
    });
    const found = await reading;
    if ("problem" in found) {
      set({ notice: { kind: "warning", text: found.problem } });
      return false;
    }
    await offer(found);
    return true;
  };
  return {
    readPlan,
    async openPlan(kind = "saved") {
      const accept = kind === "saved" ? ".json" : ".docx,.pdf,.txt";
      const file = await files.open(accept, LARGEST_PLAN_FILE).catch(unreadFile);
      return file !== null && (await readPlan(file));
    },
    async answerOffer(answer) {
      const { offered } = get();
      set({ offered: null });
      if (offered === null || answer === "keep") return;
      const { plan, amended } = offered;
      if (answer === "replace") await take(offered);
      else if (amended !== undefined)
        await changePlan(`Đã bổ sung theo ${plan.document}.`, (choices) => ({ ...choices, ownPlan: amended }));
    },
    newPlan: () => offer({ plan: emptyPlan(Number(today().slice(0, 4))), isFile: false }),
  };
}

/** What is too large to be a plan was not read; whatever else went wrong, the user may choose again. */
const unreadFile = (error: unknown): PlanSource | null =>
  error instanceof FileRefused ? { name: error.detail, bytes: null } : null;
