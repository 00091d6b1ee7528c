import type { PageWorkbook } from "../page-workbook";
import type { Draft, FileMark } from "./draft";
import { DRAFT_VERSION } from "./draft";
import { type KeptRecords, NotKept } from "./kept-records";
import type { FileOrigin } from "../saving/file-origin";

/**
 * What has become of the work that no file has: `kept` since then; `not-kept` and why: switched off, the browser keeps
 * nothing, has no room, or the rows that were taken back are in no file.
 */
export type DraftState =
  | { readonly is: "nothing" }
  | { readonly is: "kept"; readonly at: number }
  | { readonly is: "not-kept"; readonly why: "off" | "none" | "full" | "rows" };

export interface DraftParts {
  readonly id: string;
  readonly workbook: Pick<PageWorkbook, "subscribe" | "isUnsaved" | "workCount" | "work">;
  readonly file: FileMark & Pick<FileOrigin, "handle" | "sample">;
  readonly records: KeptRecords<Draft>;
  readonly isOn: () => boolean;
  readonly now: () => number;
}

const QUIET_MILLISECONDS = 700;

/** Keeps the draft of one open workbook a moment after each edit, and erases it once the work is saved. */
export class DraftKeeper {
  private state: DraftState = { is: "nothing" };
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** One after the other. */
  private writing: Promise<void> = Promise.resolve();
  private keptCount = -1;
  private isLying: boolean;
  private isEnded = false;
  private file: DraftParts["file"];
  private readonly stopWatching: () => void;

  /** @param isRestored The draft lies there already. */
  constructor(
    private readonly parts: DraftParts,
    isRestored: boolean,
  ) {
    this.file = parts.file;
    this.isLying = isRestored;
    this.stopWatching = parts.workbook.subscribe(() => this.look());
    this.look();
  }

  readonly get = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The file is another now: what follows is done to that one. */
  moveTo(file: FileMark): void {
    this.file = { ...this.file, ...file };
  }

  /** Now, and not in a moment: the page may be gone then. */
  async keepNow(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.write());
    await this.writing;
  }

  /** Erases what is kept of this workbook; the next edit begins another draft. */
  async erase(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.keptCount = this.parts.workbook.workCount;
    this.writing = this.writing.then(() => this.remove());
    await this.writing;
  }

  /** Whether anything is to be kept was said anew. */
  async lookAgain(): Promise<void> {
    this.keptCount = -1;
    await this.keepNow();
  }

  /** The workbook is left: what is kept stays. */
  end(): void {
    this.isEnded = true;
    clearTimeout(this.timer);
    this.stopWatching();
    this.listeners.clear();
  }

  private look(): void {
    const { isUnsaved, workCount } = this.parts.workbook;
    if (isUnsaved && workCount !== this.keptCount)
      this.timer ??= setTimeout(() => void this.keepNow(), QUIET_MILLISECONDS);
    if (!isUnsaved && this.isLying) void this.erase();
  }

  private async write(): Promise<void> {
    const { workbook, records, isOn, id, now } = this.parts;
    const { workCount } = workbook;
    if (this.isEnded || !workbook.isUnsaved || workCount === this.keptCount) return;
    if (!isOn()) {
      await this.remove();
      this.say({ is: "not-kept", why: "off" });
      return;
    }
    const work = await workbook.work().catch(() => null);
    if (this.isEnded) return;
    // Work that cannot be done again would be a false promise.
    if (work === null) {
      await this.remove();
      this.say({ is: "not-kept", why: "rows" });
      return;
    }
    const at = now();
    try {
      await putDraft(records, { ...this.file, id, version: DRAFT_VERSION, at, work });
      this.keptCount = workCount;
      this.isLying = true;
      this.say({ is: "kept", at });
    } catch (error) {
      this.say({ is: "not-kept", why: error instanceof NotKept ? error.why : "none" });
    }
  }

  private async remove(): Promise<void> {
    if (this.isLying) await this.parts.records.remove(this.parts.id).catch(() => undefined);
    this.isLying = false;
    this.say({ is: "nothing" });
  }

  private say(state: DraftState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** Some browsers cannot keep the way to a file: the file is asked for then. */
async function putDraft(records: KeptRecords<Draft>, draft: Draft): Promise<void> {
  const { handle, ...plain } = draft;
  if (handle === undefined) return records.put(plain);
  await records.put(draft).catch((error: unknown) => {
    if (error instanceof NotKept && error.why === "full") throw error;
    return records.put(plain);
  });
}
