import type { Choices } from "../../domain/choices";
import type { Patience } from "../ports";
import type { WritableStore } from "../store";
import { checkedState } from "./checked-state";
import type { ChoiceKeeper } from "./choice-keeper";
import type { MarkKeeper } from "./mark-keeper";
import { withProgress } from "./progress";
import type { SessionParts, SessionState } from "./session";
import { SheetKeeper } from "./sheet-keeper";
import type { Run, WorkQueue } from "./work-queue";

interface Keepers {
  readonly store: WritableStore<SessionState>;
  readonly queue: WorkQueue;
  readonly marks: MarkKeeper;
  readonly choices: ChoiceKeeper;
}

/** Reading more would keep the user waiting whose next click is the check. */
const MOST_CELLS_TO_PROPOSE = 50_000;
/** For work that follows an edit: the user is about to edit the next cell. */
const PATIENT: Patience = { waits: true };

/** Makes a check begin, after a click, an edit or a choice, and takes what was found into the state. */
export class Checker {
  private readonly sheets: SheetKeeper;
  private readonly stopWatching: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly parts: SessionParts,
    private readonly keepers: Keepers,
  ) {
    const { workbook } = parts;
    this.sheets = new SheetKeeper(workbook, keepers.store);
    this.stopWatching = workbook.can.watch ? workbook.watch((sheet) => this.afterEdit(sheet)) : () => undefined;
  }

  /** Reads what can be read in no time, to propose a plan; the state holds nothing else of it. */
  propose(): Promise<void> {
    const { store, queue } = this.keepers;
    const run = queue.begin();
    const isWanted = () => run.isCurrent() && store.get().plan === null && store.get().checkedAt === null;
    return queue.inTurn(async () => {
      if (!isWanted()) return;
      const sheets = await this.parts.workbook.sheets(PATIENT);
      const cells = sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
      if (cells > MOST_CELLS_TO_PROPOSE || !(await this.sheets.readAll(run, PATIENT)) || !isWanted()) return;
      const { proposals } = checkedState(store.get(), this.parts.today());
      if (proposals !== undefined) store.set({ proposals });
    });
  }

  /** The click: reads everything, checks, and marks where `marks` is not false. */
  check({ marks: marking = true }: { readonly marks?: boolean } = {}): Promise<void> {
    const { store, queue, marks, choices } = this.keepers;
    clearTimeout(this.timer);
    const run = queue.begin();
    return queue.inTurn(async () => {
      if (!run.isCurrent()) return;
      const { phase } = store.get();
      if (phase === "empty" || phase === "failed") store.set({ phase: "reading", problem: null });
      await this.withProgress("Đang đọc bảng tính…", run, async () => {
        await choices.load();
        if (!(await this.sheets.readAll(run))) return;
        this.checkAgain();
        if (run.isCurrent() && marking && store.get().plan !== null) await marks.show();
      });
    });
  }

  cancel(): void {
    const { store, queue } = this.keepers;
    queue.stop();
    clearTimeout(this.timer);
    store.set({
      progress: null,
      phase: store.get().checkedAt === null ? "empty" : "ready",
      notice: { kind: "info", text: "Đã dừng. Bấm “Kiểm tra cơ cấu đại biểu” để kiểm tra lại." },
    });
  }

  /** Checks with the change at once, without reading again; then writes and marks. */
  async choose(
    change: (choices: Choices) => Choices,
    { fromFile }: { readonly fromFile: boolean } = { fromFile: false },
  ): Promise<void> {
    const { store, queue, marks, choices } = this.keepers;
    const { planId, ownPlan } = store.get().choices;
    const isFirstPlan = planId === undefined && ownPlan === undefined;
    const chosen = choices.change(change, fromFile);
    if (chosen === null) return;
    if (store.get().checkedAt !== null) this.checkAgain();
    await queue.inTurn(async () => {
      // A newer choice has already been made: only the last one is written and marked.
      if (store.get().choices !== chosen) return;
      await choices.save();
      const { checkedAt, plan } = store.get();
      if (marks.isBehind || (isFirstPlan && checkedAt !== null && plan !== null)) await marks.show();
    });
  }

  /** Follows no more edits; nothing that is still found counts. */
  stop(): void {
    this.keepers.queue.stop();
    clearTimeout(this.timer);
    this.stopWatching();
  }

  private checkAgain(): void {
    const { store, marks } = this.keepers;
    store.set(checkedState(store.get(), this.parts.today()));
    marks.compare();
  }

  private afterEdit(sheet: string | null): void {
    const { checkedAt, phase } = this.keepers.store.get();
    // Nothing was read yet; while the first check reads, an edit counts.
    if (checkedAt === null && phase !== "reading") return;
    this.sheets.noteChange(sheet);
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => this.keepers.queue.whenIdle(() => this.recheck()),
      this.parts.quietMilliseconds ?? 300,
    );
  }

  private async recheck(): Promise<void> {
    const { queue, marks } = this.keepers;
    const run = queue.begin();
    await this.withProgress("Đang kiểm tra lại…", run, async () => {
      if (!(await this.sheets.readChanged(run, PATIENT))) return;
      this.checkAgain();
      if (marks.isBehind) await marks.show(PATIENT);
    });
  }

  private withProgress(text: string, run: Run, work: () => Promise<void>): Promise<void> {
    return withProgress(
      this.keepers.store,
      { cancel: () => this.cancel(), slowHint: this.parts.slowHint },
      text,
      run,
      work,
    );
  }
}
