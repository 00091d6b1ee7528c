import type { Choices } from "../../domain/choices";
import type { WorkbookPort } from "../ports";
import type { WritableStore } from "../store";
import { planOf } from "./checked-state";
import { isWork } from "./is-work";
import type { SessionState } from "./session";
import { StoredChoices, type StoredChoicesWarning, warningText } from "./stored-choices";

/** Keeps what the office decided, in the state and in the workbook. */
export class ChoiceKeeper {
  private readonly stored: StoredChoices;
  /** Since the choices were last written. */
  private hasNewWork = false;

  constructor(
    settings: WorkbookPort["settings"],
    private readonly store: Pick<WritableStore<SessionState>, "get" | "set">,
  ) {
    this.stored = new StoredChoices(settings);
  }

  /** What the office decided earlier stands in the workbook. */
  async load(): Promise<void> {
    const { choices, warning } = await this.stored.load(this.store.get().choices);
    this.store.set({ choices, plan: planOf(choices) });
    this.warn(warning);
  }

  /**
   * Takes a change into the state; the choices as they are then, null when nothing changed. `fromFile`: what is chosen
   * lies in a file of the office's own and is not lost with the workbook.
   */
  change(change: (choices: Choices) => Choices, fromFile: boolean): Choices | null {
    const before = this.store.get().choices;
    const choices = change(before);
    if (choices === before) return null;
    this.store.set({ choices, plan: planOf(choices) });
    this.hasNewWork ||= !fromFile && isWork(before, choices);
    return choices;
  }

  /** Writes what is chosen now into the workbook. */
  async save(): Promise<void> {
    const isNewWork = this.hasNewWork;
    this.hasNewWork = false;
    this.warn(await this.stored.save(this.store.get().choices, isNewWork));
  }

  private warn(warning: StoredChoicesWarning | null): void {
    if (warning !== null) this.store.set({ notice: { kind: "warning", text: warningText(warning) } });
  }
}
