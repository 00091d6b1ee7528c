import type { CellRef } from "../../domain/cell-ref";
import type { Roster } from "../../domain/roster";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { additionTo, hasRows, removalOf } from "../mend/row-moves";
import { cellInWords, formulaUsing } from "../mend/used-rows";
import type { RowMove, WorkbookPort } from "../ports";
import type { WritableStore } from "../store";
import type { Session, SessionState } from "./session";
import type { WorkQueue } from "./work-queue";

interface RowParts {
  readonly store: Pick<WritableStore<SessionState>, "get" | "set">;
  readonly queue: Pick<WorkQueue, "inTurn">;
  readonly workbook: Pick<WorkbookPort, "read" | "rows" | "reveal" | "can">;
}

type RowMethods = Pick<Session, "removeRow" | "addPerson">;

const CHANGED = "Danh sách đã thay đổi trong lúc này nên giữ nguyên. Kiểm tra lại rồi làm lại việc vừa rồi.";
const UNDO = "Nhấn Ctrl+Z trong bảng tính để hoàn tác.";
const NO_UNDO = "Excel này không hoàn tác được việc này: muốn bỏ thì xóa dòng trong bảng tính.";

/** Read as after an edit: to ask for everything anew costs some hosts what the user could undo. */
const KEEPS_UNDO = { afterEdit: true } as const;

/** Rows of people taken out and put in from the pane. They must stand as they were read: nothing is done by guess. */
export function rowMethods({ store, queue, workbook }: RowParts): RowMethods {
  const { get, set } = store;
  const warn = (text: string) => set({ notice: { kind: "warning", text } });

  /** All sheets, where the list's own is still the one that was read. */
  async function asRead(name: string): Promise<readonly SheetSnapshot[] | undefined> {
    const sheets = await workbook.read(undefined, KEEPS_UNDO);
    const known = get().snapshots.find((sheet) => sheet.name === name);
    const now = sheets.find((sheet) => sheet.name === name);
    return known !== undefined && now !== undefined && isSame(known, now) ? sheets : undefined;
  }

  async function move(wish: RowMove): Promise<void> {
    await workbook.rows?.move(wish);
  }

  return {
    removeRow: (cell) =>
      queue.inTurn(async () => {
        const found = listWith(get().rosters, cell);
        const sheets = found && (await asRead(cell.sheet));
        const sheet = sheets?.find(({ name }) => name === cell.sheet);
        if (!found || !sheets || !sheet) return warn(CHANGED);
        const wish = removalOf(found, sheet, cell.row);
        const user = formulaUsing(sheets, wish);
        if (user !== undefined)
          return warn(
            `Công thức ở ${cellInWords(user, cell.sheet)} dùng dòng này nên giữ nguyên. Sửa công thức trước rồi làm lại.`,
          );
        await move(wish);
        set({ notice: { kind: "success", text: `Đã bỏ ${rowsInWords(wish)} của trang “${cell.sheet}”. ${UNDO}` } });
      }),
    addPerson: (roster, part, known) =>
      queue.inTurn(async () => {
        const sheets = await asRead(roster.sheet);
        const sheet = sheets?.find(({ name }) => name === roster.sheet);
        if (!sheet || !hasRows(roster)) return warn(CHANGED);
        const addition = additionTo(roster, sheet, part, known);
        await move(addition.move);
        const [after] = await workbook.read([roster.sheet], KEEPS_UNDO);
        const sums = after === undefined ? "" : sumsInWords(after, addition.move.at);
        set({
          notice: {
            kind: "success",
            text: `Đã thêm dòng ${String(addition.move.at)}: gõ họ tên vào ô đang chọn.${sums} ${workbook.can.undoesRows === true ? UNDO : NO_UNDO}`,
          },
        });
        await workbook.reveal(addition.name);
      }),
  };
}

function isSame(known: SheetSnapshot, now: SheetSnapshot): boolean {
  if (known.rows === now.rows) return true;
  if (known.rows.length !== now.rows.length) return false;
  return known.rows.every((row, r) => row.every((value, c) => value === (now.rows[r]?.[c] ?? null)));
}

function listWith(rosters: readonly Roster[], { sheet, row }: CellRef): Roster | undefined {
  return rosters.find(
    (one) => one.sheet === sheet && hasRows(one) && one.delegates.some((person) => person.row === row),
  );
}

function rowsInWords({ at, count }: RowMove): string {
  return count === 1 ? `dòng ${String(at)}` : `các dòng ${String(at)}–${String(at + count - 1)}`;
}

/** Formulas whose ranges end with the new row: told, because nobody asked for it cell by cell. */
function sumsInWords({ formulas }: SheetSnapshot, row: number): string {
  const range = new RegExp(`:\\$?[A-Z]{1,3}\\$?${String(row)}(?!\\d)`);
  const cells = formulas.flatMap((line, r) =>
    r + 1 === row
      ? []
      : (line ?? []).flatMap((formula, c) =>
          formula !== null && range.test(formula) ? [{ row: r + 1, column: c + 1 }] : [],
        ),
  );
  if (cells.length === 0) return "";
  const named = cells.slice(0, 4).map((cell) => cellInWords({ sheet: "", ...cell }, "").replace("ô ", ""));
  return ` Công thức ở ô ${named.join(", ")}${cells.length > 4 ? "…" : ""} nay tính cả dòng này.`;
}
