import type { CellRef } from "../../../domain/cell-ref";
import { goes } from "../../../domain/row-order";
import type { SheetSnapshot } from "../../../domain/sheet-snapshot";
import { UNTOLD_FORMULA } from "../formula-sources";
import { withReferences } from "./move-formula";
import type { SortMove } from "./sort-formulas";
import { tellsPlaces } from "./values-in-doubt";

/** Functions that say the same in whatever order their cells stand. */
const IN_ANY_ORDER = new Set(
  "ABS AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS IF IFERROR IFNA INT LARGE MAX MAXIFS MEDIAN MIN MINIFS NOT OR PRODUCT ROUND ROUNDDOWN ROUNDUP SMALL STDEV SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TEXT".split(
    " ",
  ),
);

/** Formulas whose value may be another one once the rows stand in the new order; where they stand before. */
export function cellsInDoubtOfOrder(sheets: readonly SheetSnapshot[], move: SortMove): readonly CellRef[] {
  const order = new OrderOf(move);
  return sheets.flatMap(({ name, formulas }) =>
    formulas.flatMap((line, r) =>
      (line ?? []).flatMap((formula, c) => {
        const isMoved = name === move.sheet && order.isChanged(r + 1) && goes(move, c + 1);
        return formula !== null && isInDoubt(formula, name, isMoved ? r + 1 : null, order)
          ? [{ sheet: name, row: r + 1, column: c + 1 }]
          : [];
      }),
    ),
  );
}

/** @param row Of a formula that goes: what it takes of its own row goes with it. */
function isInDoubt(formula: string, home: string, row: number | null, order: OrderOf): boolean {
  if (formula === UNTOLD_FORMULA || tellsPlaces(formula)) return true;
  const whole = new Set<string>();
  let isTorn = false;
  const isMeant = (sheet: string | null): boolean => sheet?.toLowerCase() === order.sheet;
  withReferences(formula.slice(1), home, isMeant, (top, bottom) => {
    const isOwn = row !== null && top.row === row && bottom.row === row && !top.isFixed && !bottom.isFixed;
    const [left, right] = [Math.min(top.column, bottom.column), Math.max(top.column, bottom.column)];
    if (isOwn || !order.goesBetween(left, right) || !order.touches(top.row, bottom.row)) return undefined;
    if (!order.isClosed(top.row, bottom.row)) isTorn = true;
    whole.add(`${top.row}:${bottom.row}`);
    return undefined;
  });
  if (isTorn || whole.size > 1) return true;
  if (whole.size === 0) return false;
  return [...formula.matchAll(/([\p{L}_.\d]+)\s*\(/gu)].some(
    ([, name]) => !IN_ANY_ORDER.has((name ?? "").toUpperCase()),
  );
}

/** What a range of rows has to do with the order. */
class OrderOf {
  readonly sheet: string;
  private readonly known = new Map<string, boolean>();

  constructor(private readonly move: SortMove) {
    this.sheet = move.sheet.toLowerCase();
  }

  isChanged(row: number): boolean {
    const from = this.move.from[row - this.move.at];
    return from !== undefined && from !== row;
  }

  /** Some column from `left` to `right` goes; 0: all columns are meant. */
  goesBetween(left: number, right: number): boolean {
    if (left === 0) return true;
    for (let column = Math.max(left, this.move.left); column <= Math.min(right, this.move.right); column++)
      if (goes(this.move, column)) return true;
    return false;
  }

  /** Some row of it gets another one's cells. */
  touches(top: number, bottom: number): boolean {
    return this.ask(`t${top}:${bottom}`, () => this.some(top, bottom, (row) => this.isChanged(row)));
  }

  /** All that comes into the range comes from it. */
  isClosed(top: number, bottom: number): boolean {
    const { at, from } = this.move;
    return this.ask(
      `c${top}:${bottom}`,
      () => !this.some(top, bottom, (row) => (from[row - at] ?? row) < top || (from[row - at] ?? row) > bottom),
    );
  }

  private some(top: number, bottom: number, is: (row: number) => boolean): boolean {
    const { at, count } = this.move;
    for (let row = Math.max(top, at); row <= Math.min(bottom, at + count - 1); row++) if (is(row)) return true;
    return false;
  }

  private ask(key: string, answer: () => boolean): boolean {
    const known = this.known.get(key) ?? answer();
    this.known.set(key, known);
    return known;
  }
}
