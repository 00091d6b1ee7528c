import { NO_PROPOSALS } from "../../src/app/plan/propose-plan";
import type { SessionState } from "../../src/app/session/session";
import type { Roster } from "../../src/domain/roster";
import { cell, firstState } from "./fake-session";
import { invitedPeople } from "./invented-delegates";
import { inventedPlan } from "./invented-plan";
import { inventedRosters } from "./invented-rosters";

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
  "a list may be laid out otherwise": () => {
    const [first, ...rest] = inventedRosters(invitedPeople());
    if (first === undefined) return {};
    const roster: Roster = {
      ...first,
      doubt: {
        certainty: "likely",
        reasons: ["dòng 7 cũng giống tiêu đề"],
        other: { layout: { is: "header", rows: [7] }, text: "Có thể dòng 7 mới là tiêu đề", size: 162 },
      },
    };
    return { rosters: [roster, ...rest], uses: [{ roster, use: "checked", why: "named" }] };
  },
  "with a notice, marks of another time and a protected sheet": () => ({
    notice: { kind: "success", text: "Đã tô 14 ô." },
    marks: { shown: 14, live: false, outdated: true, skipped: ["Phân bổ: trang tính được bảo vệ."] },
    can: { watch: true, liveMarks: false, undo: "emptied", write: true },
  }),
};
