import type { Choices } from "../../domain/choices";
import { paramProblem } from "../../plans/param-problem";
import { parsePlan } from "../../plans/parse-plan";
import { ownPlanBlank, ownPlanFrom } from "../plan/own-plan";
import { savedPlan } from "../plan/saved-plan";
import { takenInWords, takePlan } from "../plan/take-plan";
import type { FilePort } from "../ports";
import type { WritableStore } from "../store";
import type { Session, SessionState } from "./session";
import type { WorkQueue } from "./work-queue";

interface PlanParts {
  readonly store: Pick<WritableStore<SessionState>, "get" | "set">;
  readonly queue: Pick<WorkQueue, "inTurn">;
  readonly files: FilePort;
  readonly today: () => string;
  readonly choose: (change: (choices: Choices) => Choices, from?: { readonly fromFile: boolean }) => Promise<void>;
}

type PlanMethods = Pick<Session, "problemWithParams" | "savePlan" | "openPlan" | "ownPlanBlank" | "useAsTemplate">;

/** What the tab "Kế hoạch" does with the plan: its file, its numbers, a plan of the office's own made from it. */
export function planMethods({ store, queue, files, today, choose }: PlanParts): PlanMethods {
  const { get, set } = store;
  return {
    problemWithParams(ruleId, params) {
      const rule = get().planRules.find((candidate) => candidate.id === ruleId);
      return rule ? paramProblem(rule, params) : null;
    },
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
    async openPlan() {
      const file = await files.open(".json").catch(() => null);
      if (!file) return;
      const parsed = parsePlan(new TextDecoder().decode(file.bytes));
      if (!parsed.ok) {
        const why = parsed.problems.slice(0, 5).join(" ");
        set({ notice: { kind: "warning", text: `Chưa dùng được kế hoạch “${file.name}”: ${why}` } });
        return;
      }
      const text = takenInWords(get().choices, parsed.plan);
      const chosen = choose((choices) => takePlan(choices, parsed.plan), { fromFile: true });
      set({ notice: { kind: "info", text } });
      await chosen;
    },
    ownPlanBlank() {
      const { plan, choices } = get();
      return plan === null ? null : ownPlanBlank(plan, choices, today());
    },
    useAsTemplate: async (facts) => {
      const { plan } = get();
      if (plan === null) return;
      const ofPlan = new Set(plan.rules.map(({ id }) => id));
      // The plan's numbers are now the own plan's; what was changed of the checks of every row is still a change.
      await choose(({ planId: _id, ...choices }) => ({
        ...choices,
        ownPlan: ownPlanFrom(plan, choices, facts),
        params: Object.fromEntries(Object.entries(choices.params).filter(([id]) => !ofPlan.has(id))),
      }));
    },
  };
}
