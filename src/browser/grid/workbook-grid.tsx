import { useCallback, useRef, useState, useSyncExternalStore } from "react";
import type { CellChange, SheetInfo } from "../../app/ports";
import { FindBar } from "./find-bar";
import { GridMessage } from "./grid-message";
import type { GridList } from "./grid-lists";
import type { GridSource } from "./grid-source";
import { KeysDialog } from "./keys-dialog";
import { parsePlace } from "./parse-place";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";
import { rowMoveSaid } from "./step-words";
import { useFilters } from "./use-filters";
import { useFind } from "./use-find";
import { useGridKeys } from "./use-grid-keys";
import { type ShownSheet, useShownSheet } from "./use-shown-sheet";
import type { ShowRequest } from "./use-show-request";
import { type Told, useWorkbookEdits } from "./use-workbook-edits";
import type { ThemeName } from "../../ui/parts/themes";

interface WorkbookGridProps {
  readonly source: GridSource;
  /** The lists that were found in the workbook. */
  readonly lists: readonly GridList[];
  readonly theme: ThemeName;
}

/** The open workbook: its sheets as tabs, one of them shown. */
export function WorkbookGrid({ source, lists, theme }: WorkbookGridProps) {
  useSyncExternalStore(source.subscribe, source.version);
  const [message, say] = useState<string | null>(null);
  const dismiss = useCallback(() => say(null), []);
  const [areKeysShown, setKeysShown] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const nameBox = useRef<HTMLInputElement>(null);
  const sheet = useShownSheet(source);
  const { name, goTo } = sheet;
  const view = source.view(name);
  const filters = useFilters();
  const { write, moveRows, setWidths, way } = useWorkbookEdits(source, toldOf(goTo, say, filters.drop));
  const find = useFind(source, sheet.here, (cell, takesKeys) => goTo({ sheet: cell.sheet, place: cell, takesKeys }));
  const goToText = (text: string): boolean => {
    const wish = wishOf(text, source.tabs, name);
    if (wish) goTo(wish);
    else say(`Không có ô hay trang tính “${text.trim()}”. Gõ như C12, A1:D20 hay Trang2!C5.`);
    return wish !== null;
  };
  const showKeys = () => setKeysShown(true);
  const goToPlace = () => nameBox.current?.focus();
  useGridKeys({ find: find.open, findNext: find.step, goToPlace, showKeys }, root, find.field);

  return (
    <div ref={root} className="grid-root" data-theme={theme}>
      {find.isOpen ? <FindBar work={find} sheets={source.tabs} /> : null}
      {areKeysShown ? <KeysDialog close={() => setKeysShown(false)} /> : null}
      {view ? (
        <SheetGrid
          key={name}
          source={source}
          sheet={name}
          view={view}
          theme={theme}
          show={sheet.show}
          lists={lists}
          kept={filters.on(name)}
          start={sheet.start}
          onSelect={sheet.remember}
          write={(changes, did) => write(changes, view.snapshot, did)}
          bar={{ ...way, find: find.open, showKeys, nameBox, goToText }}
          moveRows={moveRows}
          setWidths={(widths) => setWidths(name, widths)}
          say={say}
        />
      ) : (
        <p className="grid-waiting" role="status">
          Đang lấy trang tính…
        </p>
      )}
      <SheetFoot source={source} sheet={sheet} />
      <GridMessage text={message} dismiss={dismiss} />
    </div>
  );
}

/** The tabs below the sheet. */
function SheetFoot({ source, sheet }: { readonly source: GridSource; readonly sheet: ShownSheet }) {
  return (
    <div className="grid-foot">
      <SheetTabs
        sheets={source.tabs}
        current={sheet.name}
        onChoose={sheet.choose}
        isMarked={(one) => source.marksOn(one).size > 0}
      />
    </div>
  );
}

/** Where a text in the name box leads; null: nowhere. */
function wishOf(text: string, sheets: readonly SheetInfo[], current: string): ShowRequest | null {
  const place = parsePlace(
    text,
    sheets.map(({ name }) => name),
    current,
  );
  if (!place) return null;
  const { top, left, bottom, right } = place.range;
  return {
    sheet: place.sheet,
    place: { row: top, column: left },
    ...((bottom > top || right > left) && { focus: { row: bottom, column: right } }),
    takesKeys: true,
  };
}

/** What was done is shown where it was done; what was done to rows is said too. */
function toldOf(
  goTo: (wish: ShowRequest) => void,
  say: (sentence: string) => void,
  dropFilter: (sheet: string) => void,
): Told {
  return {
    replayed: (changes) => {
      const wish = showChanges(changes);
      if (wish) goTo(wish);
    },
    // The rows that a filter knows are others then.
    rowsAreOthers: dropFilter,
    movedRows: (move, isUndone, said) => {
      say(said ?? rowMoveSaid(move, isUndone));
      goTo({ sheet: move.sheet, place: { row: move.at, column: 1 }, takesKeys: true });
    },
    say,
  };
}

/** What undo or redo has written is shown; undone from the pane, the next Ctrl+Z shall find the focus where it was. */
function showChanges(changes: readonly CellChange[]): ShowRequest | undefined {
  const first = changes[0]?.cell;
  return first && { sheet: first.sheet, place: first, focus: changes.at(-1)?.cell ?? first, takesKeys: false };
}
