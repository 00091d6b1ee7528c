import type { CellRef } from "../../domain/cell-ref";
import type { Header } from "./find-header";
import { type TextAt, textsIn } from "../grid/grid-cells";
import type { Section } from "../texts/section-text";
import type { Grid } from "../grid/sheet-grid";

/** The rows that belong to one header, and the title above it. */
export interface Block {
  readonly header: Header;
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly titleCell: CellRef | undefined;
  /** Rows of the same header printed again on a new page. */
  readonly repeated: ReadonlySet<number>;
  /** The first row above the header that belongs to this table and not to the one before. */
  readonly firstAbove: number;
  /** The block this one carries on under the same header and title. */
  readonly whole: Block | undefined;
  /** A numbered heading right above the header. */
  readonly heading: Section | undefined;
}

/** A title stands no further above its list. */
const MOST_ROWS_ABOVE = 12;

/** What stands between the list before and a header, from top to bottom. */
export function linesAbove(grid: Grid, header: Header, firstAbove: number): readonly TextAt[] {
  return textsIn(grid, Math.max(firstAbove, header.top - MOST_ROWS_ABOVE), header.top - 1);
}
