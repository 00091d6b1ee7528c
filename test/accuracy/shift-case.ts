import { a1Range, columnLetters, columnNumber, parseA1Range } from "../../src/domain/cell-ref";
import type { SheetSpec } from "../../scripts/samples/xlsx-writer";
import type { AccuracyCase, RosterLabel } from "./accuracy-case";

/** The same workbook with every sheet's contents moved down and to the right: where a table stands must not matter. */
export function shiftCase(original: AccuracyCase, down: number, right: number): AccuracyCase {
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
  const moveRow = <R extends { readonly row: number }>(label: R): R => ({ ...label, row: label.row + down });
  const moveLabel = (label: RosterLabel): RosterLabel => ({
    ...label,
    headerRows: label.headerRows.map((row) => row + down),
    columns: Object.fromEntries(
      Object.entries(label.columns).map(([letters, field]) => [columnLetters(columnNumber(letters) + right), field]),
    ),
    rows: label.rows.map(moveRow),
    entries: label.entries.map(moveRow),
    otherRows: label.otherRows.map(moveRow),
    faulty: label.faulty.map((row) => row + down),
    mustFind: label.mustFind.map((wanted) => wanted.replace(/\d+$/, (row) => String(Number(row) + down))),
  });
  return {
    name: `${original.name} (moved)`,
    about: original.about,
    workbook: { ...original.workbook, sheets: original.workbook.sheets.map(moveSheet) },
    rosters: original.rosters.map(moveLabel),
  };
}
