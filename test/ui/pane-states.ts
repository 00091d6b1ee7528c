import type { SessionState } from "../../src/app/session/session";
import { firstState } from "./fake-session";

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
  "with a notice, marks of another time and a protected sheet": () => ({
    notice: { kind: "success", text: "Đã tô 14 ô." },
    marks: { shown: 14, live: false, outdated: true, skipped: ["Phân bổ: trang tính được bảo vệ."] },
    can: { watch: true, liveMarks: false, write: true },
  }),
};
