import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { CellChange } from "../../app/ports";
import { valueAt } from "../../domain/sheet-snapshot";
import type { GridTheme } from "./cell-css";
import { EditHistory } from "./edit-history";
import type { GridSource } from "./grid-source";
import { type Selection, single } from "./selection";
import { SheetGrid, type ShowRequest } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";
import { useUndoKeys } from "./use-undo-keys";

interface Step {
  readonly before: readonly CellChange[];
  readonly after: readonly CellChange[];
}

const FIRST_CELL = single({ row: 1, column: 1 });

/** The open workbook: its sheets as tabs, one of them shown. */
export function WorkbookGrid({ source, theme }: { readonly source: GridSource; readonly theme: GridTheme }) {
  useSyncExternalStore(source.subscribe, source.version);
  const { tabs: sheets } = source;
  const [chosen, setChosen] = useState<string | null>(null);
  const [show, setShow] = useState<ShowRequest | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const selections = useRef(new Map<string, Selection>());
  const history = useMemo(() => new EditHistory<Step>(), []);

  const current =
    sheets.find((sheet) => sheet.name === chosen) ??
    sheets.find((sheet) => sheet.visibility === "visible") ??
    sheets[0];
  const name = current?.name ?? "";
  const view = source.view(name);

  useEffect(
    () =>
      source.onReveal((cell) => {
        setChosen(cell.sheet);
        setShow({ sheet: cell.sheet, place: { row: cell.row, column: cell.column }, takesKeys: true });
      }),
    [source],
  );

  useEffect(() => {
    if (message === null) return;
    const timer = setTimeout(() => setMessage(null), 12_000);
    return () => clearTimeout(timer);
  }, [message]);

  const remember = useCallback((selection: Selection) => void selections.current.set(name, selection), [name]);

  function write(changes: readonly CellChange[]): void {
    const snapshot = view?.snapshot;
    if (!snapshot) return;
    const before = changes.map(({ cell }) => ({ cell, value: valueAt(snapshot, cell.row, cell.column) }));
    history.add({ before, after: changes });
    source.edit(changes);
  }

  function replay(changes: readonly CellChange[] | undefined): void {
    const first = changes?.[0];
    if (!changes || !first) return;
    source.edit(changes);
    const last = changes.at(-1) ?? first;
    setChosen(first.cell.sheet);
    // Undone from the pane: the next Ctrl+Z shall find the focus where it was.
    setShow({ sheet: first.cell.sheet, place: first.cell, focus: last.cell, takesKeys: false });
  }

  const undo = () => replay(history.undo()?.before);
  const redo = () => replay(history.redo()?.after);
  useUndoKeys(undo, redo);

  return (
    <div className="grid-root" data-theme={theme}>
      {view && current ? (
        <SheetGrid
          key={name}
          source={source}
          sheet={name}
          view={view}
          theme={theme}
          show={show}
          start={selections.current.get(name) ?? FIRST_CELL}
          onSelect={remember}
          write={write}
          undo={undo}
          redo={redo}
          say={setMessage}
        />
      ) : (
        <p className="grid-waiting" role="status">
          Đang lấy trang tính…
        </p>
      )}
      <div className="grid-foot">
        <SheetTabs
          sheets={sheets}
          current={name}
          onChoose={(sheet) => {
            setChosen(sheet);
            setShow(null);
          }}
          isMarked={(sheet) => source.marksOn(sheet).size > 0}
        />
      </div>
      <div className="grid-message" role="status">
        {message === null ? null : (
          <div className="grid-toast">
            <span>{message}</span>
            <button type="button" onClick={() => setMessage(null)}>
              Đã hiểu
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
