/**
 * What the plain grid of the host page shows of the active sheet: the rows that look otherwise than when it was asked
 * last.
 */
export interface GridView {
  readonly sheet: string;
  /** Visible sheets in order. */
  readonly sheets: readonly string[];
  readonly rows: readonly {
    readonly number: number;
    readonly isHidden: boolean;
    readonly cells: readonly GridCell[];
  }[];
}

interface GridCell {
  readonly ref: string;
  readonly text: string;
  /** Formula of the conditional format that colours the cell; null when none does. */
  readonly rule: string | null;
  readonly fill: string | null;
  readonly color: string | null;
  readonly isBold: boolean;
  readonly isSelected: boolean;
}
