import type { Severity } from "../../domain/plan";
import type { SheetView } from "../workbook-service";
import type { DrawnFormats } from "./formats/drawn-formats";
import type { GridList } from "./grid-lists";
import type { SheetLayout } from "./sheet-layout";
import type { FilterPlace, Funnel } from "./use-sheet-filter";
import type { ThemeName } from "../../ui/parts/themes";

/** What all rows of a sheet share; a new object only when something of it changed. */
export interface RowContext {
  readonly sheet: string;
  readonly view: SheetView;
  readonly layout: SheetLayout;
  /** By {@link placeKey}, as the notes. */
  readonly marks: ReadonlyMap<number, Severity>;
  readonly notes: ReadonlyMap<number, string>;
  /** Addresses ("C7") of formulas that Excel has yet to calculate. */
  readonly stale: ReadonlySet<string>;
  readonly theme: ThemeName;
  /** What the office's conditional formats make of cells. */
  readonly formats: DrawnFormats;
  /** Lists of the sheet that have a header. */
  readonly lists: readonly GridList[];
  /** Cells of their headers that offer the values of a column, by {@link placeKey}. */
  readonly funnels: ReadonlyMap<number, Funnel>;
  readonly openFilter: (place: FilterPlace) => void;
}
