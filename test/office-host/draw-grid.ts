import { a1 } from "../../src/domain/cell-ref";
import { isInside } from "../../src/domain/cell-ref";
import { shownText } from "../../src/browser/grid/shown-text";
import { cellAt, type SheetState } from "./model/sheet";
import type { ConditionalRule } from "./model/conditional-rule";
import type { OfficeHost } from "./office-host";
import type { GridView } from "./page/grid-view";

/** The upper left part of the active sheet as a test looks at it. */
export function drawGrid({ book }: OfficeHost, rowCount = 60, columnCount = 20): GridView {
  const sheet = book.active;
  if (!sheet) return { sheet: "", sheets: [], rows: [] };
  return {
    sheet: sheet.name,
    sheets: book.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name),
    rows: Array.from({ length: rowCount }, (_row, r) => ({
      number: r + 1,
      isHidden: sheet.hiddenRows.has(r + 1),
      cells: Array.from({ length: columnCount }, (_cell, c) => {
        const place = { row: r + 1, column: c + 1 };
        const cell = cellAt(sheet, place.row, place.column);
        const look = book.lookOf(cell);
        const rule = ruleAt(sheet, place);
        return {
          ref: a1(place),
          text: shownText(cell.value, look.numberFormat),
          rule: rule?.formula ?? null,
          fill: rule?.format.fill ?? look.fill,
          color: rule?.format.color ?? look.color,
          isBold: rule?.format.bold ?? look.bold,
          isSelected: book.selection.some((range) => isInside(place, range)),
        };
      }),
    })),
  };
}

/**
 * The first rule that applies. Only formulas that are true everywhere are known to apply: the host does not calculate.
 */
function ruleAt(
  sheet: SheetState,
  place: { readonly row: number; readonly column: number },
): ConditionalRule | undefined {
  return sheet.rules.find(
    ({ formula, ranges }) =>
      formula !== null &&
      (/^"[^"]+"<>""$/.test(formula) || formula === "TRUE") &&
      ranges.some((range) => isInside(place, range)),
  );
}
