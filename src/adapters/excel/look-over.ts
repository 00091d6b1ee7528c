import type { SheetInfo } from "../../app/ports";
import { DAYS_TO_1904, type Visibility } from "../../domain/sheet-snapshot";
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
  /** The workbook counts days from 1904. */
  readonly countsFrom1904: boolean;
  readonly tables: readonly {
    readonly id: string;
    readonly name: string;
    readonly hasHeader: boolean;
    readonly hasTotals: boolean;
  }[];
}

/** 1 January 2000 in a workbook that counts from 1900. */
const DAY_OF_2000 = 36_526;

interface LookedOver {
  readonly outlines: readonly SheetOutline[];
  readonly countsFrom1904: boolean;
}

/**
 * All sheets in their order. Two syncs. `knownToCount`: whether the workbook counts from 1904; undefined: to be asked,
 * which makes Excel calculate.
 */
export async function lookOver(context: Excel.RequestContext, knownToCount: boolean | undefined): Promise<LookedOver> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const { application } = context;
  if (isSupported("1.9")) application.load("calculationState");
  // The only way for an add-in to tell from which year the workbook counts its days.
  const day = knownToCount === undefined ? context.workbook.functions.date(2000, 1, 1) : null;
  day?.load("value");
  await context.sync();
  const countsFrom1904 = day === null ? knownToCount === true : day.value === DAY_OF_2000 - DAYS_TO_1904;
  const isCalculated = !isSupported("1.9") || application.calculationState !== Excel.CalculationState.pending;
  const asked = sheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    sheet.tables.load("items/id,items/name,items/showHeaders,items/showTotals");
    return { sheet, used };
  });
  await context.sync();
  const outlines = asked.map(({ sheet, used }): SheetOutline => {
    const isEmpty = used.isNullObject;
    const rowCount = isEmpty ? 0 : used.rowIndex + used.rowCount;
    const columnCount = isEmpty ? 0 : used.columnIndex + used.columnCount;
    return {
      id: sheet.id,
      info: {
        name: sheet.name,
        visibility: visibilityOf(sheet.visibility),
        isProtected: sheet.protection.protected,
        rowCount,
        columnCount,
      },
      rowCount,
      columnCount,
      isCalculated,
      countsFrom1904,
      // Of the empty rows and columns in front of the used range nothing is known yet.
      mayHideRows: !isEmpty && (used.rowHidden !== false || used.rowIndex > 0),
      mayHideColumns: !isEmpty && (used.columnHidden !== false || used.columnIndex > 0),
      tables: sheet.tables.items.map(({ id, name, showHeaders, showTotals }) => ({
        id,
        name,
        hasHeader: showHeaders,
        hasTotals: showTotals,
      })),
    };
  });
  return { outlines, countsFrom1904 };
}

function visibilityOf(visibility: Excel.SheetVisibility | "Visible" | "Hidden" | "VeryHidden"): Visibility {
  if (visibility === Excel.SheetVisibility.veryHidden) return "veryHidden";
  return visibility === Excel.SheetVisibility.hidden ? "hidden" : "visible";
}
