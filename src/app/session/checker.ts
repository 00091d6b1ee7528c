import type { Choices } from "../../domain/choices";
import { HostError, type Occasion } from "../ports";
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
const AFTER_EDIT: Occasion = { afterEdit: true };
const QUIET_MILLISECONDS = 300;
/** Where marks are an entry of the user's undo, they are not put between one edit of his and the next. */
const MARK_QUIET_MILLISECONDS = 3_000;
/** The user types in a cell: so long nothing is asked. */
const BUSY_MILLISECONDS = 1_000;

/** Makes a check begin, after a click, an edit or a choice, and takes what was found into the state. */
export class Checker {
  private readonly sheets: SheetKeeper;
  private readonly stopWatching: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private editedAt = 0;
  /** Choices that are still to be written into the workbook. */
  private choiceTimer: ReturnType<typeof setTimeout> | undefined;

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
      const sheets = await this.parts.workbook.sheets();
      const cells = sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
      if (cells > MOST_CELLS_TO_PROPOSE || !(await this.sheets.readAll(run)) || !isWanted()) return;
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
      const read = this.withProgress("Đang đọc bảng tính…", run, async () => {
        if (this.choicesAreDue()) await choices.save();
        await choices.load();
        if (!(await this.sheets.readAll(run))) return;
        this.checkAgain();
        if (run.isCurrent() && marking && store.get().plan !== null) await marks.show();
      });
      await read.catch((error: unknown) => {
        // What was edited before the click is looked at all the same.
        if (isBusy(error) && store.get().checkedAt !== null && this.sheets.isBehind) this.tryAgain();
        throw error;
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
      await this.keepChoices();
      const { checkedAt, plan } = store.get();
      if (marks.isBehind || (isFirstPlan && checkedAt !== null && plan !== null)) await marks.show();
    });
  }

  /** What was chosen is written now, if it is not yet. */
  async settle(): Promise<void> {
    if (this.choicesAreDue()) await this.keepers.queue.inTurn(() => this.keepers.choices.save());
  }

  /** Follows no more edits; nothing that is still found counts. */
  stop(): void {
    void this.settle();
    this.keepers.queue.stop();
    clearTimeout(this.timer);
    this.stopWatching();
  }

  private checkAgain(): void {
    const { store, marks } = this.keepers;
    store.set(checkedState(store.get(), this.parts.today()));
    marks.compare();
  }

  /** At once, or, where each writing costs the user something, when nothing more was chosen for a while. */
  private async keepChoices(): Promise<void> {
    this.choicesAreDue();
    const { choicesQuietMilliseconds: quiet = 0 } = this.parts;
    if (quiet === 0) await this.keepers.choices.save();
    else this.choiceTimer = setTimeout(() => void this.settle(), quiet);
  }

  /** Whether choices were waiting to be written; they wait no longer. */
  private choicesAreDue(): boolean {
    const areWaiting = this.choiceTimer !== undefined;
    clearTimeout(this.choiceTimer);
    this.choiceTimer = undefined;
    return areWaiting;
  }

  private afterEdit(sheet: string | null): void {
    const { checkedAt, phase } = this.keepers.store.get();
    // Nothing was read yet; while the first check reads, an edit counts.
    if (checkedAt === null && phase !== "reading") return;
    this.sheets.noteChange(sheet);
    this.editedAt = Date.now();
    this.followLater(this.parts.quietMilliseconds ?? QUIET_MILLISECONDS);
  }

  private followLater(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keepers.queue.whenIdle(() => this.follow()), milliseconds);
  }

  /** What follows an edit. While the host is busy nothing waits in the queue: a click goes before the next try. */
  private async follow(): Promise<void> {
    try {
      if (this.sheets.isBehind) await this.recheck();
      const { marks } = this.keepers;
      // Whoever ended the reading checks and marks himself.
      if (this.sheets.isBehind || !marks.isBehind) return;
      const left = this.editedAt + this.markQuiet - Date.now();
      if (left > 0) this.followLater(left);
      else await marks.show();
    } catch (error) {
      if (!isBusy(error)) throw error;
      this.tryAgain();
    }
  }

  private tryAgain(): void {
    this.followLater(this.parts.busyMilliseconds ?? BUSY_MILLISECONDS);
  }

  private get markQuiet(): number {
    if (this.parts.workbook.can.undo === undefined) return 0;
    return this.parts.markQuietMilliseconds ?? MARK_QUIET_MILLISECONDS;
  }

  private async recheck(): Promise<void> {
    const run = this.keepers.queue.begin();
    await this.withProgress("Đang kiểm tra lại…", run, async () => {
      if (await this.sheets.readChanged(run, AFTER_EDIT)) this.checkAgain();
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

/** The user is typing in a cell, which passes by itself. */
function isBusy(error: unknown): boolean {
  return error instanceof HostError && error.failure === "busy";
}
