import { a1, type CellRange } from "../../domain/cell-ref";
import { FileRefused } from "../../domain/file-refused";
import type { Severity } from "../../domain/plan";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import type { ZipArchive } from "../zip/zip-archive";
import { DAYS_TO_1904 } from "../../domain/sheet-snapshot";
import type { SheetPart } from "./package-parts";
import { partText } from "./part-text";
import { readMarks, type SheetMarks } from "./highlight-rules";
import { readLayout, readPivots, readTables, type SheetLayout } from "./read-layout";
import type { WorkbookStyles } from "./read-styles";
import { scanSheet } from "./scan-sheet";
import type { ScannedCells } from "./scanned-cells";
import type { SharedStrings } from "./shared-strings";

/**
 * A sheet as it was read: its snapshot and what else editing needs to know. See {@link ScannedCells}, {@link
 * SheetLayout}.
 */
export interface ReadSheet
  extends
    Pick<ScannedCells, "arrays" | "loneArrays" | "formatOf" | "rowFormats" | "hasData" | "isOrdered">,
    Pick<SheetLayout, "isProtected" | "columnFormats"> {
  readonly snapshot: SheetSnapshot;
  /** Our highlights that the file came with, and the formats they use. */
  readonly marks: SheetMarks;
  readonly markFormats: ReadonlyMap<Severity, number>;
  /** Ranges that a pivot table fills. */
  readonly pivots: readonly CellRange[];
  /** Cells below merged ones that hold something: nobody sees it, but formulas take it. */
  readonly unseen: readonly { readonly row: number; readonly column: number }[];
}

/** What all sheets of a workbook share. */
export interface BookContext {
  readonly styles: WorkbookStyles;
  readonly sharedStrings: SharedStrings;
  readonly date1904: boolean;
  /**
   * The file asks to be calculated when it is opened. Its writers put 0 where they did not calculate: such a 0 is no
   * value.
   */
  readonly isUncalculated: boolean;
}

/**
 * One worksheet part → a snapshot. Dates of a workbook that counts from 1904 come out as serials of 1900, like everyone
 * else's.
 */
export function readSheet(archive: ZipArchive, sheet: SheetPart, book: BookContext): ReadSheet {
  const xml = partText(archive, sheet.path);
  if (xml === undefined) throw new FileRefused("damaged", `${sheet.path} is missing`);
  const cells = scanSheet(xml, book.sharedStrings);
  const columns = cells.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const layout = readLayout(xml, columns);
  if (book.date1904) moveDates(cells, book.styles.isDate);
  const unseen = emptyCoveredCells(cells, layout.merges);
  const { styleOfFormat, styles } = book.styles;
  const styleOf = Array.from({ length: cells.rows.length }, (_none, r) =>
    cells.formatOf[r] ? stylesOfRow(cells.formatOf[r], cells.rows[r]?.length ?? 0, styleOfFormat) : NO_STYLES,
  );
  const formulas = Array.from({ length: cells.formulas.length }, (_none, r) => cells.formulas[r] ?? null);
  const own = readMarks(xml);
  return {
    snapshot: {
      name: sheet.name,
      visibility: sheet.visibility,
      rows: cells.rows,
      styles,
      styleOf,
      formulas,
      stale: [...cells.uncalculated.map(a1), ...(book.isUncalculated ? zeroFormulas(formulas, cells.rows) : [])],
      merges: layout.merges,
      struck: struckCells(cells, book.styles.isStruck),
      hiddenRows: cells.hiddenRows.filter((row) => row <= cells.rows.length),
      hiddenColumns: layout.hiddenColumns,
      tables: readTables(archive, sheet.path),
    },
    isProtected: layout.isProtected,
    columnFormats: layout.columnFormats,
    arrays: cells.arrays,
    loneArrays: cells.loneArrays,
    hasData: cells.hasData,
    isOrdered: cells.isOrdered,
    formatOf: cells.formatOf,
    rowFormats: cells.rowFormats,
    marks: own.marks,
    markFormats: own.formats,
    pivots: readPivots(archive, sheet.path),
    unseen,
  };
}

/** What the font of the cell strikes through, unless runs of its text say otherwise. */
function struckCells(cells: ScannedCells, isStruck: readonly boolean[]): string[] {
  const struck: string[] = [];
  const ownRuns = new Set(cells.struckRuns.map(a1));
  if (isStruck.includes(true)) {
    cells.formatOf.forEach((formats, r) =>
      formats?.forEach((format, c) => {
        if (!isStruck[format] || (cells.rows[r]?.[c] ?? null) === null) return;
        const place = a1({ row: r + 1, column: c + 1 });
        if (!ownRuns.has(place)) struck.push(place);
      }),
    );
  }
  for (const cell of cells.struckRuns) {
    if (cell.runs === "all" && (cells.rows[cell.row - 1]?.[cell.column - 1] ?? null) !== null) struck.push(a1(cell));
  }
  return struck;
}

function zeroFormulas(formulas: SheetSnapshot["formulas"], rows: SheetSnapshot["rows"]): string[] {
  return formulas.flatMap(
    (row, r) =>
      row?.flatMap((formula, c) =>
        formula !== null && rows[r]?.[c] === 0 ? [a1({ row: r + 1, column: c + 1 })] : [],
      ) ?? [],
  );
}

function stylesOfRow(formats: readonly number[], width: number, styleOfFormat: readonly number[]): number[] {
  const styles: number[] = [];
  for (let c = 0; c < formats.length && c < width; c++) styles.push(styleOfFormat[formats[c] ?? 0] ?? 0);
  return styles;
}

const NO_STYLES: readonly number[] = [];
/** Merged ranges that overlap do not occur; this many covered cells in all are more than any sheet has. */
const MAX_COVERED = 20_000_000;

/** Some writers leave values below a merged cell; Excel shows only the top left one. Returns where there were any. */
function emptyCoveredCells(
  { rows, formulas }: Pick<ScannedCells, "rows" | "formulas">,
  merges: SheetSnapshot["merges"],
): ReadSheet["unseen"] {
  const unseen: { row: number; column: number }[] = [];
  let seen = 0;
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= Math.min(bottom, rows.length); row++) {
      const cells = rows[row - 1];
      const last = Math.min(right, cells?.length ?? 0);
      if (++seen > MAX_COVERED) return unseen;
      for (let column = left; cells && column <= last; column++) {
        if (row === top && column === left) continue;
        if (cells[column - 1] !== null || (formulas[row - 1]?.[column - 1] ?? null) !== null) {
          cells[column - 1] = null;
          unseen.push({ row, column });
        }
        seen++;
      }
    }
  }
  return unseen;
}

function moveDates(cells: ScannedCells, isDate: readonly boolean[]): void {
  cells.formatOf.forEach((formats, r) => {
    const values = cells.rows[r];
    formats?.forEach((format, c) => {
      const value = values?.[c];
      if (values && typeof value === "number" && isDate[format]) values[c] = value + DAYS_TO_1904;
    });
  });
}
