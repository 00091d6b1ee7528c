import { formatCount } from "../../domain/format-number";
import { formulaAt, type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { changesBack } from "../mend/changes-back";
import type { CellMend } from "../mend/mend";
import type { CellChange, WorkbookPort } from "../ports";
import type { WritableStore } from "../store";
import type { Session, SessionState } from "./session";
import type { WorkQueue } from "./work-queue";

interface MendParts {
  readonly store: Pick<WritableStore<SessionState>, "get" | "set">;
  readonly queue: Pick<WorkQueue, "inTurn">;
  readonly workbook: Pick<WorkbookPort, "read" | "write" | "can">;
  /** Reads and checks again where the host does not report what was written. */
  readonly check: Session["check"];
}

type MendMethods = Pick<Session, "mend" | "undoMend">;

/** Cells that the user has seen and confirmed are written, and can be put back. */
export function mendMethods({ store, queue, workbook, check }: MendParts): MendMethods {
  const { set } = store;
  let last: { readonly back: readonly CellChange[]; readonly done: readonly CellChange[] } | null = null;

  /** Writes those whose cell holds what it held; returns them. */
  async function write(changes: readonly Expected[]): Promise<NonNullable<typeof last>> {
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
        if (written.done.length > 0) last = written;
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
        if (last === null) return;
        const { back, done } = last;
        const written = await write(back.map((change, i) => ({ was: done[i]?.value ?? null, change })));
        const left = back.length - written.done.length;
        last = null;
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
