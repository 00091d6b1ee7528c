import type { LayoutDoubt } from "../../domain/layout";
import type { UnderstoodTable } from "./decide-subject";
import type { FoundRows } from "../rows/find-rows";
import type { Grid } from "../grid/sheet-grid";
import type { Block } from "../headers/table-block";

/** A table of a layout: its rows and columns as they are understood. */
export interface LaidTable extends UnderstoodTable {
  readonly block: Block;
  readonly found: FoundRows;
}

/** The tables that explain a sheet, as it stands or turned. */
export interface LaidOut {
  readonly grid: Grid;
  readonly tables: readonly LaidTable[];
}

/** The one of them that is best. */
export interface ChosenLayout extends LaidOut {
  /** Left out where nothing else comes near. */
  readonly doubt?: LayoutDoubt;
}
