import { formatCount } from "../../domain/format-number";
import { formulaAt, type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { changesBack } from "../mend/changes-back";
import type { CellMend } from "../mend/mend";
import type { CellChange, WorkbookPort } from "../ports";
import type { WritableStore } from "../store";
import type { Session, SessionState } from "./session";
import type { WorkQueue } from "./work-queue";

interface MendParts {
  readonly store: Pick<WritableStore<SessionState>, "get" | "set" | "subscribe">;
  readonly queue: Pick<WorkQueue, "inTurn">;
  readonly workbook: Pick<WorkbookPort, "read" | "write" | "can">;
  /** Reads and checks again where the host does not report what was written. */
  readonly check: Session["check"];
}

type MendMethods = Pick<Session, "mend" | "undoMend">;

/** Cells that the user has seen and confirmed are written, and can be put back. */
export function mendMethods({ store, queue, workbook, check }: MendParts): MendMethods {
  const { set } = store;
  const kept: Kept = { last: null };
  store.subscribe(() => forgetUndone(store, kept));

  /** Writes those whose cell holds what it held; returns them. */
  async function write(changes: readonly Expected[]): Promise<Pick<Mended, "back" | "done">> {
    const sheets = await workbook.read([...new Set(changes.map(({ change }) => change.cell.sheet))]);
    const fresh = changes.filter((one) => holds(sheets, one)).map(({ change }) => change);
    const back = changesBack(sheets, fresh);
    if (fresh.length > 0) await workbook.write(fresh);
    return { back, done: fresh };
  }

  const checkAgain = async (): Promise<void> => {
    if (!workbook.can.watch) await check({ marks: false });
  };

  return {
    async mend(cells, said) {
      await queue.inTurn(async () => {
        const written = await write(cells.map(({ was, change }) => ({ was, change })));
        const left = cells.length - written.done.length;
        if (written.done.length > 0) kept.last = { ...written, said, readIn: null };
        set(
          written.done.length === 0
            ? { notice: { kind: "warning", text: "Các ô này đã được sửa khác đi nên giữ nguyên." } }
            : {
                mended: `${said} (${formatCount(written.done.length)} ô).`,
                notice: {
                  kind: "success",
                  text: `${said} (${formatCount(written.done.length)} ô).${left === 0 ? "" : ` ${formatCount(left)} ô đã được sửa khác đi nên giữ nguyên.`}`,
                },
              },
        );
      });
      await checkAgain();
    },
    async undoMend() {
      await queue.inTurn(async () => {
        if (kept.last === null) return;
        const { back, done } = kept.last;
        const written = await write(back.map((change, i) => ({ was: done[i]?.value ?? null, change })));
        const left = back.length - written.done.length;
        kept.last = null;
        const text = `Đã trả lại ${formatCount(written.done.length)} ô như trước khi sửa.`;
        set({
          mended: null,
          notice: {
            kind: left === 0 ? "success" : "warning",
            text: left === 0 ? text : `${text} ${formatCount(left)} ô đã được sửa tiếp nên giữ nguyên.`,
          },
        });
      });
      await checkAgain();
    },
  };
}

interface Mended {
  readonly back: readonly CellChange[];
  readonly done: readonly CellChange[];
  readonly said: string;
  /** The sheets in which it was read last; null: not yet. */
  readonly readIn: readonly SheetSnapshot[] | null;
}

interface Kept {
  last: Mended | null;
}

/** Taken back in the host itself (Ctrl+Z), there is nothing left to tell of, nor to take back. */
function forgetUndone({ get, set }: MendParts["store"], kept: Kept): void {
  const { snapshots, notice } = get();
  const { last } = kept;
  if (last === null || last.readIn === snapshots) return;
  if (stand(snapshots, last.done)) kept.last = { ...last, readIn: snapshots };
  else if (last.readIn !== null && stand(snapshots, last.back)) {
    kept.last = null;
    set({ mended: null, ...(notice?.text.startsWith(last.said) === true && { notice: null }) });
  }
}

/** Every one of these cells holds what it is given here. */
function stand(sheets: readonly SheetSnapshot[], changes: readonly CellChange[]): boolean {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return changes.every(({ cell, value }) => {
    const sheet = byName.get(cell.sheet);
    return sheet !== undefined && valueAt(sheet, cell.row, cell.column) === value;
  });
}

interface Expected {
  readonly was: CellMend["was"];
  readonly change: CellChange;
}

function holds(sheets: readonly SheetSnapshot[], { was, change: { cell } }: Expected): boolean {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  return (
    sheet !== undefined &&
    valueAt(sheet, cell.row, cell.column) === was &&
    formulaAt(sheet, cell.row, cell.column) === null
  );
}
