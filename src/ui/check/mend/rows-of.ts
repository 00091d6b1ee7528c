import { hasRows } from "../../../app/mend/row-moves";
import type { CellRef } from "../../../domain/cell-ref";
import type { Roster } from "../../../domain/roster";

/** The cell is of a person of this list, whose rows can be moved. */
export function isRowOf(roster: Roster, { sheet, row }: CellRef): boolean {
  return roster.sheet === sheet && hasRows(roster) && roster.delegates.some((one) => one.row === row);
}
