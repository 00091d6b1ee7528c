import { a1Range, columnLetters, columnNumber, parseA1Range } from "../../src/domain/cell-ref";
import type { SheetSpec } from "../../scripts/samples/xlsx-writer";
import type { LabelledWorkbook, TableLabel } from "./labels-of";

/** The same workbook with every sheet's contents moved down and to the right: where a table stands must not matter. */
export function shiftCase(original: LabelledWorkbook, down: number, right: number): LabelledWorkbook {
  const move = (ref: string): string => {
    const range = parseA1Range(ref);
    return range === undefined
      ? ref
      : a1Range({
          top: range.top + down,
          left: range.left + right,
          bottom: range.bottom + down,
          right: range.right + right,
        });
  };
  const moveSheet = (sheet: SheetSpec): SheetSpec => ({
    name: sheet.name,
    rows:
      sheet.rows.length === 0
        ? []
        : [
            ...Array.from({ length: down }, () => []),
            ...sheet.rows.map((row) =>
              row.length === 0 ? [] : [...Array.from({ length: right }, () => null), ...row],
            ),
          ],
    merges: (sheet.merges ?? []).map(move),
    hiddenRows: (sheet.hiddenRows ?? []).map((row) => row + down),
    hiddenColumns: (sheet.hiddenColumns ?? []).map((column) => column + right),
    tables: (sheet.tables ?? []).map((table) => ({ ...table, ref: move(table.ref) })),
    ...(sheet.look === undefined ? {} : { look: sheet.look }),
    ...(sheet.state === undefined ? {} : { state: sheet.state }),
  });
  const moveRow = <R extends { readonly row: number; readonly column?: number }>(label: R): R => ({
    ...label,
    row: label.row + down,
    ...(label.column === undefined ? {} : { column: label.column + right }),
  });
  // Of a list written across the senses stand by row.
  const movePlace = (place: string) =>
    /^\d/u.test(place) ? String(Number(place) + down) : columnLetters(columnNumber(place) + right);
  const moveTable = ({ headerRows, across, ...label }: TableLabel): TableLabel => ({
    ...label,
    ...(headerRows === undefined ? {} : { headerRows: headerRows.map((row) => row + down) }),
    ...(across === undefined ? {} : { across: [across[0] + right, across[1] + right] }),
    columns: Object.fromEntries(Object.entries(label.columns).map(([place, sense]) => [movePlace(place), sense])),
    people: label.people.map(moveRow),
    units: label.units.map(moveRow),
    rows: label.rows.map(moveRow),
    faulty: label.faulty.map((row) => row + down),
    mustFind: label.mustFind.map((wanted) => wanted.replace(/\d+$/, (row) => String(Number(row) + down))),
  });
  return {
    ...original,
    name: `${original.name} (moved)`,
    workbook: { ...original.workbook, sheets: original.workbook.sheets.map(moveSheet) },
    tables: original.tables.map(moveTable),
    loose: original.loose.map(moveRow),
  };
}
