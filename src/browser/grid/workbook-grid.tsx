import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { CellChange, RowMove, SheetInfo } from "../../app/ports";
import { GridMessage } from "./grid-message";
import type { GridSource } from "./grid-source";
import { type Selection, single } from "./selection";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";
import type { ShowRequest } from "./use-show-request";
import { type Told, useWorkbookEdits } from "./use-workbook-edits";
import type { ThemeName } from "../../ui/parts/themes";

const FIRST_CELL = single({ row: 1, column: 1 });

/** The open workbook: its sheets as tabs, one of them shown. */
export function WorkbookGrid({ source, theme }: { readonly source: GridSource; readonly theme: ThemeName }) {
  useSyncExternalStore(source.subscribe, source.version);
  const [chosen, setChosen] = useState<string | null>(null);
  const [show, setShow] = useState<ShowRequest | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const dismiss = useCallback(() => setMessage(null), []);
  const selections = useRef(new Map<string, Selection>());
  const name = sheetShown(source.tabs, chosen)?.name ?? "";
  const view = source.view(name);
  const remember = useCallback((selection: Selection) => void selections.current.set(name, selection), [name]);

  const goTo = useCallback((wish: ShowRequest) => {
    setChosen(wish.sheet);
    setShow(wish);
  }, []);
  useEffect(
    () => source.onReveal(({ sheet, row, column }) => goTo({ sheet, place: { row, column }, takesKeys: true })),
    [source, goTo],
  );
  const { write, ...work } = useWorkbookEdits(source, toldOf(goTo, setMessage));

  return (
    <div className="grid-root" data-theme={theme}>
      {view ? (
        <SheetGrid
          key={name}
          source={source}
          sheet={name}
          view={view}
          theme={theme}
          show={show}
          start={selections.current.get(name) ?? FIRST_CELL}
          onSelect={remember}
          write={(changes) => write(changes, view.snapshot)}
          {...work}
          say={setMessage}
        />
      ) : (
        <p className="grid-waiting" role="status">
          Đang lấy trang tính…
        </p>
      )}
      <div className="grid-foot">
        <SheetTabs
          sheets={source.tabs}
          current={name}
          onChoose={(sheet) => {
            setChosen(sheet);
            setShow(null);
          }}
          isMarked={(sheet) => source.marksOn(sheet).size > 0}
        />
      </div>
      <GridMessage text={message} dismiss={dismiss} />
    </div>
  );
}

/** The chosen sheet, the first that is not hidden before that. */
function sheetShown(sheets: readonly SheetInfo[], chosen: string | null): SheetInfo | undefined {
  return (
    sheets.find((sheet) => sheet.name === chosen) ?? sheets.find((sheet) => sheet.visibility === "visible") ?? sheets[0]
  );
}

/** What was done is shown where it was done; what was done to rows is said too. */
function toldOf(goTo: (wish: ShowRequest) => void, say: (sentence: string) => void): Told {
  return {
    replayed: (changes) => {
      const wish = showChanges(changes);
      if (wish) goTo(wish);
    },
    movedRows: (move, isUndone) => {
      say(rowsSaid(move, isUndone));
      goTo({ sheet: move.sheet, place: { row: move.at, column: 1 }, takesKeys: true });
    },
    say,
  };
}

/** What has just been done to rows, in words. */
function rowsSaid({ does, count }: RowMove, isUndone: boolean): string {
  const rows = `${String(count)} dòng`;
  if (isUndone) return does === "insert" ? `Đã bỏ ${rows} vừa chèn.` : `Đã lấy lại ${rows} vừa xóa.`;
  return `${does === "insert" ? "Đã chèn" : "Đã xóa"} ${rows}. Nhấn Ctrl+Z để hoàn tác.`;
}

/** What undo or redo has written is shown; undone from the pane, the next Ctrl+Z shall find the focus where it was. */
function showChanges(changes: readonly CellChange[]): ShowRequest | undefined {
  const first = changes[0]?.cell;
  return first && { sheet: first.sheet, place: first, focus: changes.at(-1)?.cell ?? first, takesKeys: false };
}
