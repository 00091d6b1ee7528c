import { NO_PROPOSALS } from "../../src/app/plan/propose-plan";
import type { SessionState } from "../../src/app/session/session";
import { cell, firstState } from "./fake-session";
import { inventedPlan } from "./invented-plan";

const nothing: Partial<SessionState> = { verdict: null, results: [], findings: [], conference: null };
/** The states of the pane by name, as changes to a checked session. */
export const states: Record<string, () => Partial<SessionState>> = {
  "first run": firstState,
  reading: () => ({
    ...firstState(),
    phase: "reading",
    progress: { text: "Đang đọc bảng tính…", done: 0.4, cancel: () => undefined },
  }),
  failed: () => ({ ...nothing, phase: "failed", problem: "Ô đang được nhập dở. Nhấn Enter để kết thúc nhập." }),
  empty: () => ({ rosters: [], uses: [], results: [], findings: [], verdict: "nothing-to-check" }),
  checked: () => ({}),
  "no plan": () => ({ plan: null }),
  "a plan is proposed": () => ({
    plan: null,
    proposals: {
      ...NO_PROPOSALS,
      offered: [
        {
          known: { plan: inventedPlan, from: "preset" },
          scope: "xã",
          target: "attendees",
          isModel: true,
          why: [{ text: "tiêu đề ghi “UBND XÃ MẪU SƠN”", cell: cell(1, 1) }],
          doubts: [{ text: "Kế hoạch này của năm 2025, còn tiêu đề ghi năm 2027.", cell: cell(2, 1) }],
        },
      ],
    },
  }),
  "with a notice, marks of another time and a protected sheet": () => ({
    notice: { kind: "success", text: "Đã tô 14 ô." },
    marks: { shown: 14, live: false, outdated: true, skipped: ["Phân bổ: trang tính được bảo vệ."] },
    can: { watch: true, liveMarks: false, write: true },
  }),
};
