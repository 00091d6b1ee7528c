import type { CellRange } from "../../../src/domain/cell-ref";
import { invalidArgument } from "../rich-api/rich-api-error";
import { cellAt, type SheetState } from "../model/sheet";
import { cellName, sheetAddress } from "./addresses";
import { type ExcelContext, requirePresent } from "./excel-context";

type Options = Readonly<Record<string, unknown>>;

/** What getCellProperties gives: rows of cells, each with the properties that were asked for. */
export function cellProperties(context: ExcelContext, sheet: SheetState, range: CellRange, options: Options): unknown {
  requirePresent(context, sheet);
  const rows: unknown[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const line: unknown[] = [];
    for (let column = range.left; column <= range.right; column++)
      line.push(pick(propertiesOf(context, sheet, row, column), options, "CellProperties"));
    rows.push(line);
  }
  return rows;
}

/** What getRowProperties and getColumnProperties give: one entry for each row or column. */
export function lineProperties(sheet: SheetState, range: CellRange, kind: "row" | "column", options: Options): unknown {
  const [from, to, hidden] =
    kind === "row" ? [range.top, range.bottom, sheet.hiddenRows] : [range.left, range.right, sheet.hiddenColumns];
  return Array.from({ length: to - from + 1 }, (_none, i) =>
    pick(
      { [`${kind}Hidden`]: hidden.has(from + i), [`${kind}Index`]: from + i - 1, address: String(from + i) },
      options,
      `${kind} properties`,
    ),
  );
}

function propertiesOf(context: ExcelContext, sheet: SheetState, row: number, column: number): Options {
  const look = context.book.lookOf(cellAt(sheet, row, column));
  return {
    address: sheetAddress(sheet.name, [{ top: row, left: column, bottom: row, right: column }]),
    addressLocal: cellName(row, column),
    hidden: sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column),
    format: {
      fill: { color: look.fill?.toUpperCase() ?? "#FFFFFF" },
      font: {
        name: look.font ?? "Calibri",
        size: look.size,
        bold: look.bold,
        italic: look.italic,
        strikethrough: context.book.isStruck(sheet, row, column),
        underline: look.underline ? "Single" : "None",
        color: look.color?.toUpperCase() ?? "#000000",
      },
      wrapText: look.wrap,
    },
  };
}

/** Of `from` what `options` has as true. */
function pick(from: Options, options: Options, place: string): unknown {
  return Object.fromEntries(
    Object.entries(options)
      .filter(([, wanted]) => wanted !== false && wanted !== undefined)
      .map(([name, wanted]) => {
        const value = from[name];
        if (value === undefined) throw invalidArgument(`The test host has no property ${place}.${name}.`);
        return [
          name,
          wanted !== null && typeof wanted === "object"
            ? pick(value as Options, wanted as Options, `${place}.${name}`)
            : value,
        ];
      }),
  );
}
