import { UNTOLD_FORMULA } from "../formula-sources";
import type { SheetSnapshot } from "../../../domain/sheet-snapshot";
import type { ReadSheet } from "../read-sheet";
import { filledCells } from "./moved-cells";
import { moveFormula, type MovedSheet } from "./move-formula";

/** Functions that say where something stands, or reach it by a way that their text does not tell. */
const ANYWHERE = /\b(?:INDIRECT|OFFSET|CELL|ADDRESS|INDEX|FORMULATEXT|ROWS|COUNTBLANK)\s*\(/i;
const OWN_ROW = /\bROW\s*\(/i;
/** Functions for which empty cells among the others change nothing. */
const OVER_EMPTY = new Set(
  "ABS AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CEILING CONCATENATE COUNT COUNTA COUNTIF COUNTIFS DATE DAY FLOOR IF IFERROR IFNA INT LARGE LEFT LEN LOWER MAX MAXIFS MEDIAN MID MIN MINIFS MOD MONTH NOT OR PRODUCT PROPER RIGHT ROUND ROUNDDOWN ROUNDUP SMALL SUBTOTAL SUM SUMIF SUMIFS TEXT TODAY TRIM UPPER VALUE VLOOKUP YEAR".split(
    " ",
  ),
);
/** A condition that an empty cell meets. */
const MEETS_EMPTY = /""|"<>|"="/;

/** It says where something stands, its own row too, or reaches it by a way that its text does not tell. */
export function tellsPlaces(formula: string): boolean {
  return ANYWHERE.test(formula) || OWN_ROW.test(formula);
}

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Cells that make values out of date when rows move: those that are taken out, and formulas that count rows or whose
 * ranges have more of them.
 */
export function cellsInDoubt(sheets: readonly ReadSheet[], moved: MovedSheet): readonly Cell[] {
  const own = sheets.find(({ snapshot }) => snapshot.name === moved.name)?.snapshot;
  const gone = own ? filledCells(own, (row) => moved.mapping.rowOf(row) === null) : [];
  return [...gone, ...sheets.flatMap(({ snapshot }) => formulasInDoubt(snapshot, moved))];
}

function formulasInDoubt({ name, formulas }: SheetSnapshot, moved: MovedSheet): readonly Cell[] {
  return formulas.flatMap((row, r) =>
    (row ?? []).flatMap((formula, c) =>
      formula !== null && isInDoubt(formula, name, moved, moved.name === name && moved.mapping.rowOf(r + 1) !== r + 1)
        ? [{ sheet: name, row: r + 1, column: c + 1 }]
        : [],
    ),
  );
}

function isInDoubt(formula: string, home: string, moved: MovedSheet, isMoved: boolean): boolean {
  if (formula === UNTOLD_FORMULA || ANYWHERE.test(formula)) return true;
  const next = moveFormula(formula.slice(1), home, moved);
  if (OWN_ROW.test(formula) && (isMoved || next.text !== formula.slice(1))) return true;
  if (!next.isResized) return false;
  if (MEETS_EMPTY.test(formula) || next.text.includes("#REF!")) return true;
  return [...formula.matchAll(/([\p{L}_.\d]+)\s*\(/gu)].some(([, name]) => !OVER_EMPTY.has((name ?? "").toUpperCase()));
}
