import { HostError, type RowMove } from "../../../app/ports";
import { a1 } from "../../../domain/cell-ref";
import { goes } from "../../../domain/row-order";
import { formulaAt, type SheetSnapshot } from "../../../domain/sheet-snapshot";
import { UNTOLD_FORMULA } from "../formula-sources";
import { SharedFormula } from "../shift-formula";
import { withReferences } from "./move-formula";

/** Rows put into another order. */
export type SortMove = Extract<RowMove, { readonly does: "sort" }>;

/** Where every formula is written as if it stood, to see whether two say the same of their rows. */
const SAME_ROW = 500_000;

/** Rows that get the cells of another one. */
export function changedRows({ at, from }: SortMove): readonly number[] {
  return from.flatMap((row, i) => (row === at + i ? [] : [at + i]));
}

/**
 * The move with the columns added whose formulas belong to their places: each takes something of the row above, or
 * counts up to its own row, and all do alike. Throws HostError where a formula can neither stay nor go.
 */
export function withStillFormulas(sheet: SheetSnapshot, move: SortMove): SortMove {
  const rows = changedRows(move);
  const still = [...(move.still ?? [])];
  for (let column = move.left; column <= move.right; column++)
    if (goes(move, column) && isOfPlaces(sheet, move, column, rows)) still.push(column);
  return still.length === (move.still ?? []).length ? move : { ...move, still };
}

function isOfPlaces(sheet: SheetSnapshot, move: SortMove, column: number, rows: readonly number[]): boolean {
  const formulas = rows.map((row) => formulaAt(sheet, row, column));
  const refuse = (i: number): never => {
    throw new HostError("formula-in-way", a1({ row: rows[i] ?? move.at, column }));
  };
  const needs = formulas.map((formula, i) => {
    if (formula === UNTOLD_FORMULA) refuse(i);
    return formula === null ? NOTHING : needsOf(formula.slice(1), rows[i] ?? 0, sheet.name, move);
  });
  const first = needs.findIndex(({ others }) => others);
  if (first < 0) return false;
  const key = (i: number): string => new SharedFormula(formulas[i] ?? "", rows[i] ?? 0, column).at(SAME_ROW, column);
  const odd = needs.findIndex((one, i) => !one.others || one.isFar || one.isForeign || key(i) !== key(first));
  if (odd >= 0) refuse(needs[odd]?.others ? odd : first);
  return true;
}

interface Needs {
  /** It takes something of another row than its own. */
  readonly others: boolean;
  /** That row is neither of the list nor right beside it. */
  readonly isFar: boolean;
  /** It takes something of another sheet, row by row. */
  readonly isForeign: boolean;
}

const NOTHING: Needs = { others: false, isFar: false, isForeign: false };

function needsOf(formula: string, row: number, home: string, { at, count }: SortMove): Needs {
  let [others, isFar, isForeign] = [false, false, false];
  const isHome = (sheet: string | null): boolean => sheet?.toLowerCase() === home.toLowerCase();
  withReferences(formula, home, isHome, (top, bottom) => {
    for (const end of [top, bottom]) {
      if (end.isFixed || end.row === row) continue;
      others = true;
      if (end.row < at - 1 || end.row > at + count) isFar = true;
    }
    return undefined;
  });
  withReferences(
    formula,
    home,
    (sheet) => !isHome(sheet),
    (top, bottom) => {
      if (!top.isFixed || !bottom.isFixed) isForeign = true;
      return undefined;
    },
  );
  return { others, isFar, isForeign };
}

/** A formula (without its "=") that goes with its row: what it takes of its own row it takes of the new one. */
export function formulaInRow(formula: string, home: string, row: number, to: number): string {
  const isHome = (sheet: string | null): boolean => sheet?.toLowerCase() === home.toLowerCase();
  const rowOf = (end: { readonly row: number; readonly isFixed: boolean }): number =>
    !end.isFixed && end.row === row ? to : end.row;
  return withReferences(formula, home, isHome, (top, bottom) => ({ top: rowOf(top), bottom: rowOf(bottom) }));
}
