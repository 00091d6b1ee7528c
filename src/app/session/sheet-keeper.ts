import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { isEqual, keepEqual } from "../is-equal";
import type { Occasion, SheetInfo, WorkbookPort } from "../ports";
import type { WritableStore } from "../store";
import type { SessionState } from "./session";
import type { Run } from "./work-queue";

interface ReadSheets {
  readonly sheets: readonly SheetInfo[];
  readonly snapshots: readonly SheetSnapshot[];
}

/** Keeps the snapshots of the workbook, and which sheets changed since they were taken. */
export class SheetKeeper {
  /** null: any of them. */
  private changed: Set<string> | null = new Set();

  constructor(
    private readonly workbook: Pick<WorkbookPort, "sheets" | "read">,
    private readonly store: Pick<WritableStore<SessionState>, "get" | "set">,
  ) {}

  /** Something of this sheet may have changed; null: of any sheet. */
  noteChange(sheet: string | null): void {
    if (sheet === null) this.changed = null;
    else this.changed?.add(sheet);
  }

  /** Something is to be read again. */
  get isBehind(): boolean {
    return this.changed === null || this.changed.size > 0;
  }

  /** Reads every sheet. False: the run ended meanwhile, nothing was kept. */
  readAll(run: Run, occasion: Occasion = {}): Promise<boolean> {
    // What is edited from here on is read in the next round.
    this.changed = new Set();
    return this.keep([null], run, async () => ({
      sheets: await this.workbook.sheets(),
      snapshots: await this.workbook.read(undefined, occasion),
    }));
  }

  /** Reads again only the sheets that changed; a sheet that is gone falls out. */
  readChanged(run: Run, occasion: Occasion): Promise<boolean> {
    if (this.changed === null) return this.readAll(run, occasion);
    const names = [...this.changed];
    this.changed = new Set();
    return this.keep(names, run, async () => {
      const sheets = await this.workbook.sheets();
      const fresh = await this.workbook.read(names, occasion);
      const known = new Map([...this.store.get().snapshots, ...fresh].map((snapshot) => [snapshot.name, snapshot]));
      const missing = sheets.map(({ name }) => name).filter((name) => !known.has(name));
      for (const snapshot of missing.length > 0 ? await this.workbook.read(missing, occasion) : [])
        known.set(snapshot.name, snapshot);
      return { sheets, snapshots: sheets.flatMap(({ name }) => known.get(name) ?? []) };
    });
  }

  /** Reads and keeps what was read; when that failed or came too late, these sheets are still to be read. */
  private async keep(names: readonly (string | null)[], run: Run, read: () => Promise<ReadSheets>): Promise<boolean> {
    let found: ReadSheets | null = null;
    try {
      found = await read();
    } finally {
      if (found === null || !run.isCurrent()) {
        for (const name of names) this.noteChange(name);
        found = null;
      }
    }
    if (found === null) return false;
    const before = this.store.get();
    this.store.set({
      sheets: keepEqual(before.sheets, found.sheets),
      // A host that took no new snapshot of a sheet gives the one it gave before.
      snapshots: isEqual(before.snapshots, found.snapshots, 1) ? before.snapshots : found.snapshots,
    });
    return true;
  }
}
