import { explain } from "../../checks/engine/explain";
import { findingsSheet, type NewSheet, paperLine, toldFindings } from "../documents/findings-sheet";
import { slipsOf } from "../documents/slips";
import { slipsDue, slipsSheet } from "../documents/slips-sheet";
import { timelineOf } from "../plan/timeline";
import { timelineSheet } from "../plan/timeline-sheet";
import type { FilePort, WorkbookPort } from "../ports";
import type { WritableStore } from "../store";
import type { Session, SessionState } from "./session";
import type { WorkQueue } from "./work-queue";

interface HandOutParts {
  readonly store: Pick<WritableStore<SessionState>, "get" | "set">;
  readonly queue: Pick<WorkQueue, "inTurn">;
  readonly workbook: Pick<WorkbookPort, "addSheet" | "reveal">;
  readonly files: FilePort;
  readonly today: () => string;
}

type HandOutMethods = Pick<Session, "exportFindings" | "writeSheet" | "saveCalendar" | "writeTimeline">;

/** What is handed out beside the Word documents: findings, lists, the work as sheets, and as a calendar. */
export function handOutMethods(parts: HandOutParts): HandOutMethods {
  const { store, queue, workbook, files, today } = parts;
  const { get, set } = store;
  const standing = () => {
    const { plan, choices, conference } = get();
    if (plan === null) return null;
    const { progress, typed } = choices;
    const scope = choices.scope ?? conference?.scope;
    const timeline = timelineOf({ plan, scope, conferenceDate: typed.conferenceDate, progress, today: today() });
    return { plan, scope, progress, timeline };
  };
  return {
    exportFindings: () =>
      queue.inTurn(async () => {
        const told = toldFindings(get(), (finding, rule) => explain(finding, rule));
        const add = ({ name, rows, layout }: NewSheet) => workbook.addSheet(name, rows, layout);
        const written = await add(findingsSheet(get(), told, today()));
        const slips = slipsOf(get(), told);
        const line = paperLine(get().workbookName, get().plan?.title, today());
        const sent = slips.length === 0 ? null : await add(slipsSheet(slips, line, slipsDue(standing()?.timeline)));
        await workbook.reveal({ sheet: written, row: 1, column: 1 });
        set({ notice: { kind: "success", text: handedOut(written, sent, slips.length) } });
      }),
    async writeSheet({ name, rows, layout }) {
      let written: string | null = null;
      await queue.inTurn(async () => {
        written = await workbook.addSheet(name, rows, layout);
      });
      return written;
    },
    saveCalendar: () =>
      queue.inTurn(async () => {
        const now = standing();
        if (now === null) return;
        // Libraries and documents are asked for when they are used.
        const { timelineCalendar } = await import("../plan/timeline-calendar");
        const text = timelineCalendar(now.plan, now.timeline.entries, new Date());
        const where = await files.save(new TextEncoder().encode(text), "Tiến độ.ics", "text/calendar");
        const undated = now.timeline.entries.filter(({ days }) => days === null).length;
        const left = undated === 0 ? "" : ` ${String(undated)} việc chưa có ngày nên không có trong lịch.`;
        const saved =
          where === null
            ? "Đã gửi tệp lịch “Tiến độ.ics” cho trình duyệt lưu; tìm trong thư mục tải về."
            : `Đã lưu lịch vào ${where}.`;
        set({ notice: { kind: "success", text: saved + left } });
      }),
    writeTimeline: () =>
      queue.inTurn(async () => {
        const now = standing();
        if (now === null) return;
        const { dossierItems } = await import("../plan/dossier-items");
        const { plan, scope, progress } = now;
        const { name, rows, layout } = timelineSheet(now.timeline, dossierItems(plan, scope, progress), {
          planTitle: plan.title,
          today: today(),
        });
        const written = await workbook.addSheet(name, rows, layout);
        set({ notice: { kind: "success", text: `Đã ghi tiến độ ra trang tính “${written}”.` } });
      }),
  };
}

/** What was written, and how it comes on paper. */
function handedOut(findings: string, slips: string | null, count: number): string {
  const said = `Đã ghi danh sách lỗi ra trang tính “${findings}” (khổ A4 ngang, in được ngay)`;
  return slips === null
    ? `${said}.`
    : `${said} và phiếu gửi ${String(count)} thôn, đơn vị ra trang tính “${slips}”, mỗi phiếu một trang.`;
}
