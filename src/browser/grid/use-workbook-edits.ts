import { useEffect, useEffectEvent, useMemo, useReducer } from "react";
import type { CellChange, RowMove } from "../../app/ports";
import { changesBack } from "../../app/mend/changes-back";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import type { ColumnWidth } from "../workbook-service";
import { EditHistory } from "./edit-history";
import type { GridSource, PaneStep } from "./grid-source";
import { cellWorkName, type CellWork, mendName, rowMoveName, widthName } from "./step-words";
import { useUndoKeys } from "./use-undo-keys";

type Step =
  | {
      readonly does: "cells";
      readonly name: string;
      readonly before: readonly CellChange[];
      readonly after: readonly CellChange[];
    }
  | { readonly does: "rows"; readonly move: RowMove }
  | {
      readonly does: "widths";
      readonly sheet: string;
      readonly before: readonly ColumnWidth[];
      readonly after: readonly ColumnWidth[];
    };

/** Said while rows are being moved: what is typed would land in others. */
const WAIT = "Đang chuyển các dòng. Đợi một chút rồi làm lại việc vừa rồi.";

/** The widths that columns have got. */
class WidthKeeper {
  private readonly given = new Map<string, number | null>();

  constructor(private readonly source: GridSource) {}

  give(sheet: string, widths: readonly ColumnWidth[]): void {
    for (const { column, width } of widths) this.given.set(`${String(column)} ${sheet}`, width);
    this.source.setColumnWidths(sheet, widths, !this.isOnlyShown(sheet));
  }

  /** What they are before these are given. */
  before(sheet: string, widths: readonly ColumnWidth[]): readonly ColumnWidth[] {
    return widths.map(({ column }) => ({ column, width: this.given.get(`${String(column)} ${sheet}`) ?? null }));
  }

  isOnlyShown(sheet: string): boolean {
    return this.source.tabs.some((tab) => tab.name === sheet && tab.isProtected);
  }
}

/** Said where a column of a protected sheet is made wider or narrower. */
const ONLY_SHOWN =
  "Trang tính đang được bảo vệ nên độ rộng cột chỉ đổi ở đây để dễ xem; bản lưu giữ độ rộng như trong tệp.";

/** Who is told what was done. */
export interface Told {
  /** What undo or redo has just written again. */
  readonly replayed: (changes: readonly CellChange[]) => void;
  /** Rows of the sheet stand elsewhere than before. */
  readonly rowsAreOthers: (sheet: string) => void;
  /** What was done to rows, and whether it was taken back. */
  readonly movedRows: (move: RowMove, isUndone: boolean, said?: string) => void;
  /** One sentence for the user. */
  readonly say: (sentence: string) => void;
}

/** The way back and forth; the names are null where there is nothing to take back or to do again. */
export interface UndoWork {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly undoName: string | null;
  readonly redoName: string | null;
}

/** Writing into the workbook, and the way back. */
export function useWorkbookEdits(source: GridSource, { replayed, movedRows, rowsAreOthers, say }: Told) {
  const history = useMemo(() => new EditHistory<Step>(), []);
  const widths = useMemo(() => new WidthKeeper(source), [source]);
  const [, changed] = useReducer((count: number) => count + 1, 0);

  function add(step: Step): void {
    history.add(step);
    changed();
  }

  usePaneSteps(source, rowsAreOthers, add);

  function write(changes: readonly CellChange[], snapshot: SheetSnapshot, did: CellWork): void {
    if (source.movesRows) {
      say(WAIT);
      return;
    }
    const before = changesBack([snapshot], changes);
    add({ does: "cells", name: cellWorkName(did, changes), before, after: changes });
    source.edit(changes);
  }

  function replay(changes: readonly CellChange[]): void {
    if (changes.length === 0) return;
    source.edit(changes);
    replayed(changes);
  }

  async function move(step: RowMove, isUndone: boolean, said?: string): Promise<boolean> {
    const isDone = await (isUndone ? source.undoRows() : source.moveRows(step));
    if (isDone) {
      rowsAreOthers(step.sheet);
      movedRows(step, isUndone, said);
    }
    return isDone;
  }

  /** Remembered only once it is done: refused, there is nothing to undo. */
  function moveRows(wish: RowMove, said?: string): void {
    if (source.movesRows) say(WAIT);
    else void move(wish, false, said).then((isDone) => isDone && add({ does: "rows", move: wish }));
  }

  function setWidths(sheet: string, after: readonly ColumnWidth[]): void {
    add({ does: "widths", sheet, before: widths.before(sheet, after), after });
    widths.give(sheet, after);
    if (widths.isOnlyShown(sheet)) say(ONLY_SHOWN);
  }

  function step(next: Step | undefined, isUndone: boolean): void {
    changed();
    if (next?.does === "rows") void move(next.move, isUndone);
    else if (next?.does === "widths") widths.give(next.sheet, isUndone ? next.before : next.after);
    else if (next) replay(isUndone ? next.before : next.after);
  }

  const undo = () => (source.movesRows ? say(WAIT) : step(history.undo(), true));
  const redo = () => (source.movesRows ? say(WAIT) : step(history.redo(), false));
  useUndoKeys(undo, redo);
  const way: UndoWork = { undo, redo, undoName: nameOf(history.nextUndone), redoName: nameOf(history.nextRedone) };
  return { write, moveRows, setWidths, way };
}

/** What the pane does is taken back like what is done here. */
function usePaneSteps(source: GridSource, rowsAreOthers: Told["rowsAreOthers"], add: (step: Step) => void): void {
  const take = useEffectEvent((step: PaneStep) => {
    if (step.does === "rows") rowsAreOthers(step.move.sheet);
    add(step.does === "rows" ? step : { ...step, name: mendName(step.after.length) });
  });
  useEffect(() => source.onStep((step) => take(step)), [source]);
}

function nameOf(step: Step | undefined): string | null {
  if (!step) return null;
  if (step.does === "widths") return widthName(step.after);
  return step.does === "rows" ? rowMoveName(step.move) : step.name;
}
