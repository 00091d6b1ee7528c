import { a1 } from "../../domain/cell-ref";
import type { Severity } from "../../domain/plan";
import { formulaAt, styleAt, valueAt } from "../../domain/sheet-snapshot";
import { placeKey } from "./grid-source";
import { markName } from "./mark-words";
import type { RowContext } from "./row-context";
import type { Place } from "./selection";
import { editedText, shownText } from "./shown-text";

/** What there is to be said of one cell. */
export interface ActiveCell {
  readonly address: string;
  /** As the cell shows it. */
  readonly text: string;
  /** As it is typed into the cell again. */
  readonly editable: string;
  readonly formula: string | null;
  readonly isStale: boolean;
  readonly mark: Severity | undefined;
  readonly note: string | undefined;
}

export function activeCell(
  { view: { snapshot }, marks, notes, stale }: RowContext,
  { row, column }: Place,
): ActiveCell {
  const value = valueAt(snapshot, row, column);
  const { numberFormat } = styleAt(snapshot, row, column);
  const address = a1({ row, column });
  const key = placeKey(row, column);
  return {
    address,
    text: shownText(value, numberFormat),
    editable: editedText(value, numberFormat),
    formula: formulaAt(snapshot, row, column),
    isStale: stale.has(address),
    mark: marks.get(key),
    note: notes.get(key),
  };
}

/** The cell as it is read out when the pointer comes to it. */
export function spokenCell({ address, text, isStale, mark, note }: ActiveCell): string {
  return [
    address,
    text || "trống",
    mark ? `được tô: ${markName(mark)}` : "",
    isStale ? "chưa tính lại" : "",
    note ? `ghi chú: ${note}` : "",
  ]
    .filter(Boolean)
    .join("; ");
}
