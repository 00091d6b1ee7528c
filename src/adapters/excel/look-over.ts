import type { SheetInfo } from "../../app/ports";
import type { Visibility } from "../../domain/sheet-snapshot";
import { isSupported } from "./run-batch";

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly id: string;
  readonly info: SheetInfo;
  /** Rows and columns from A1 to the last filled cell; 0 when the sheet is empty. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Some row or column may be hidden: it is worth asking which. */
  readonly mayHideRows: boolean;
  readonly mayHideColumns: boolean;
  /** False where cells were edited and Excel was told not to calculate by itself. */
  readonly isCalculated: boolean;
  readonly tables: readonly { readonly id: string; readonly name: string; readonly hasHeader: boolean; readonly hasTotals: boolean }[];
}

/** All sheets in their order. Two syncs. */
export async function lookOver(context: Excel.RequestContext): Promise<readonly SheetOutline[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const { application } = context;
  if (isSupported("1.9")) application.load("calculationState");
  await context.sync();
  const isCalculated = !isSupported("1.9") || application.calculationState !== Excel.CalculationState.pending;
  const asked = sheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    sheet.tables.load("items/id,items/name,items/showHeaders,items/showTotals");
    return { sheet, used };
  });
  await context.sync();
  return asked.map(({ sheet, used }) => {
    const isEmpty = used.isNullObject;
    const rowCount = isEmpty ? 0 : used.rowIndex + used.rowCount;
    const columnCount = isEmpty ? 0 : used.columnIndex + used.columnCount;
    return {
      id: sheet.id,
      info: { name: sheet.name, visibility: visibilityOf(sheet.visibility), isProtected: sheet.protection.protected, rowCount, columnCount },
      rowCount, columnCount, isCalculated,
      // Of the empty rows and columns in front of the used range nothing is known yet.
      mayHideRows: !isEmpty && (used.rowHidden !== false || used.rowIndex > 0),
      mayHideColumns: !isEmpty && (used.columnHidden !== false || used.columnIndex > 0),
      tables: sheet.tables.items.map(({ id, name, showHeaders, showTotals }) => ({ id, name, hasHeader: showHeaders, hasTotals: showTotals })),
    };
  });
}

function visibilityOf(visibility: Excel.SheetVisibility | "Visible" | "Hidden" | "VeryHidden"): Visibility {
  if (visibility === Excel.SheetVisibility.veryHidden) return "veryHidden";
  return visibility === Excel.SheetVisibility.hidden ? "hidden" : "visible";
}
