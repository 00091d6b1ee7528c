import type { RefObject } from "react";
import type { CellChange, RowMove } from "../../app/ports";
import type { ThemeName } from "../../ui/parts/themes";
import type { ColumnWidth, SheetView } from "../workbook-service";
import type { BarWork } from "./cell-bar";
import type { GridList } from "./grid-lists";
import type { GridSource } from "./grid-source";
import type { Selection } from "./selection";
import type { CellWork } from "./step-words";
import type { KeptFilter } from "./use-sheet-filter";
import type { ShowRequest } from "./use-show-request";

/** A sheet of the open workbook, and what is told of the work on it. */
export interface SheetGridProps {
  readonly source: GridSource;
  readonly sheet: string;
  readonly view: SheetView;
  readonly theme: ThemeName;
  readonly show: ShowRequest | null;
  /** All lists that were found in the workbook. */
  readonly lists: readonly GridList[];
  readonly kept: KeptFilter;
  readonly start: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** Writes and remembers for undo. */
  readonly write: (changes: readonly CellChange[], did: CellWork) => void;
  readonly bar: SheetBar;
  /** Puts rows in, takes them out or sorts them, and remembers it for undo; `said`: what is told once it is done. */
  readonly moveRows: (move: RowMove, said?: string) => void;
  /** Gives columns their widths, and remembers it for undo. */
  readonly setWidths: (widths: readonly ColumnWidth[]) => void;
  /** One sentence for the user. */
  readonly say: (sentence: string | null) => void;
}

/** What the line over the sheet needs besides the sheet. */
export interface SheetBar extends BarWork {
  readonly nameBox: RefObject<HTMLInputElement | null>;
  /** Goes to the cells of that name; false: there are none. */
  readonly goToText: (text: string) => boolean;
}
