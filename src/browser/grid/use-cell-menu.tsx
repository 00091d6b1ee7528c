import { type ReactNode, type RefObject, useState } from "react";
import { GridMenu, type MenuEntry } from "./grid-menu";
import { rowEntries } from "./row-menu";
import type { CellClipboard } from "./use-cell-clipboard";
import type { SheetHands } from "./use-sheet-hands";

/** Rows that are meant; null: whole columns, which means no rows. */
type RowSpan = { readonly top: number; readonly bottom: number } | null;

/** What the entries of the menu do besides. */
interface MenuHands {
  readonly find: () => void;
  /** Makes the column of the active cell as wide as its texts. */
  readonly fitColumn: () => void;
}

/**
 * The menu of cells and rows: how it is opened, and what is drawn of it. It closes into the field that takes the keys.
 */
export function useCellMenu(
  { work, clipboard, moveRows, filtering }: SheetHands,
  { find, fitColumn }: MenuHands,
  input: RefObject<HTMLElement | null>,
): {
  readonly open: (rows: RowSpan, at: { readonly clientX: number; readonly clientY: number }) => void;
  readonly menu: ReactNode;
} {
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number; readonly rows: RowSpan } | null>(null);
  const focusCell = () => input.current?.focus({ preventScroll: true });
  const groups = (rows: RowSpan): readonly (readonly MenuEntry[])[] => [
    clipboardEntries(clipboard, focusCell, work.say),
    rows ? rowEntries(work.sheet, rows, moveRows) : [],
    filtering.entries(work.pointer.active),
    [
      { label: "Cột rộng vừa chữ", run: fitColumn },
      { label: "Tìm trong cả tệp", keys: "Ctrl+F", run: find },
    ],
  ];
  return {
    open: (rows, { clientX, clientY }) => setPlace({ x: clientX, y: clientY, rows }),
    menu: place && (
      <GridMenu
        key={`${String(place.x)} ${String(place.y)}`}
        x={place.x}
        y={place.y}
        groups={groups(place.rows)}
        close={() => {
          setPlace(null);
          focusCell();
        }}
      />
    ),
  };
}

/** Said where the browser does not let a page look into the clipboard. */
const NO_PASTE = "Trình duyệt không cho dán từ đây. Hãy nhấn Ctrl+V để dán.";

function clipboardEntries(
  { clear, pasteText }: CellClipboard,
  focusCell: () => void,
  say: (sentence: string) => void,
): readonly MenuEntry[] {
  // The field over the cell has the focus then, and does what it does for the keys.
  const asByKey = (command: "copy" | "cut") => () => {
    focusCell();
    document.execCommand(command);
  };
  return [
    { label: "Cắt", keys: "Ctrl+X", run: asByKey("cut") },
    { label: "Sao chép", keys: "Ctrl+C", run: asByKey("copy") },
    {
      label: "Dán",
      keys: "Ctrl+V",
      run: () => {
        const reading = navigator.clipboard?.readText() ?? Promise.reject(new Error("no clipboard"));
        reading.then(pasteText).catch(() => say(NO_PASTE));
      },
    },
    { label: "Xóa nội dung", keys: "Delete", run: clear },
  ];
}
