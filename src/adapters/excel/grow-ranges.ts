import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import type { RowMove } from "../../app/ports";

/** Rows in which a list goes on. */
export type Insertion = Extract<RowMove, { readonly does: "insert" }>;

/** A cell of a sheet, by row and column from 1. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Texts and what stands in brackets, which are passed over, or a range of cells with the sheet it names. What is tied
 * to more in front or behind (another file, several sheets, a function) is none.
 */
const RANGE =
  /"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.:!\]'$])((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[a-z]{1,3}\$?)(\d{1,7}):(\$?[a-z]{1,3}\$?)(\d{1,7})(?![\p{L}\p{N}_(.!:])/giu;

/**
 * The formula, which stands at that place, with the new rows in those of its ranges that end right above them; null:
 * there is none. One that counts up to its own row stays as it is.
 */
export function grownFormula(formula: string, home: Omit<FormulaPlace, "column">, move: Insertion): string | null {
  const last = move.at - 1;
  const grown = formula.replace(
    RANGE,
    (whole, sheet: string | undefined, left: string | undefined, top: string, right: string, bottom: string) => {
      if (left === undefined || Number(bottom) !== last || Number(top) >= last) return whole;
      if (!isSameName(sheet === undefined ? home.sheet : plainName(sheet), move.sheet)) return whole;
      const isWithin = isSameName(home.sheet, move.sheet) && home.row >= Number(top) && home.row <= last;
      return isWithin ? whole : `${sheet ?? ""}${left}${top}:${right}${last + move.count}`;
    },
  );
  return grown === formula ? null : grown;
}

/** Cells whose formulas grow, by the places they have before the rows are put in. */
export function growingFormulas(sheets: readonly SheetSnapshot[], move: Insertion): readonly FormulaPlace[] {
  if (move.carriesOn !== true) return [];
  return sheets.flatMap(({ name, formulas }) =>
    formulas.flatMap((line, r) =>
      (line ?? []).flatMap((formula, c) =>
        formula !== null && grownFormula(formula, { sheet: name, row: r + 1 }, move) !== null
          ? [{ sheet: name, row: r + 1, column: c + 1 }]
          : [],
      ),
    ),
  );
}

/** Of "'Ông ''Sáu'!": Ông 'Sáu. */
function plainName(sheet: string): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Excel takes small and capital letters of names for the same. */
function isSameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase("vi") === b.toLocaleLowerCase("vi");
}
