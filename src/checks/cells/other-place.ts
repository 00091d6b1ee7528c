import type { CellRef } from "../../domain/cell-ref";
import type { Delegate } from "../../domain/delegate";
import { asksForPart, isOfNoHamlet, isOfWhole } from "../../domain/parts-of-bodies";
import type { ColumnReading } from "../../domain/roster";

/**
 * Whether nothing was forgotten where the place is blank: the director under "Phòng, phân xưởng" is of none, the
 * chairwoman under "Thôn" of the whole commune, and the second of a couple, in a row without a number, is of the place
 * of the first. `hasPlace`: others of the list with that office have one; then it is no office of the whole.
 */
export function hasOtherPlace(
  { order, position }: Delegate,
  cell: CellRef,
  above: Delegate | undefined,
  columns: readonly ColumnReading[],
  hasPlace: (office: string) => boolean,
): boolean {
  if (order.kind === "blank" && above?.row === cell.row - 1 && above.order.kind === "value")
    return above.unit.kind === "value" || above.village.kind === "value";
  const header = columns.find(({ column }) => column === cell.column)?.header ?? "";
  if (position.kind !== "value") return false;
  const office = position.value;
  const isOfNone = (isOfWhole(office) && asksForPart(header)) || isOfNoHamlet(office, header);
  return isOfNone && !hasPlace(office);
}
