import type { SheetLook } from "../../adapters/xlsx-file/read-look";
import { SharedFormula } from "../../adapters/xlsx-file/shift-formula";
import { UNTOLD_FORMULA } from "../../adapters/xlsx-file/formula-sources";
import type { CellChange } from "../../app/ports";
import { a1, isInside } from "../../domain/cell-ref";
import { type CellValue, formulaAt, type SheetSnapshot, styleAt, valueAt } from "../../domain/sheet-snapshot";
import type { Place } from "./selection";

/** A cell that is filled or pasted into others. */
export interface CarriedCell extends Place {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Its formula is calculated for several cells at once. */
  readonly isArray: boolean;
}

/** Why a formula is not put into another cell. */
type NotCarried = "array" | "outside" | "untold" | "columns";

/** The cell as it stands there. */
export function carriedCell(snapshot: SheetSnapshot, { arrays }: Pick<SheetLook, "arrays">, place: Place): CarriedCell {
  const { row, column } = place;
  return {
    row,
    column,
    value: valueAt(snapshot, row, column),
    formula: formulaAt(snapshot, row, column),
    numberFormat: styleAt(snapshot, row, column).numberFormat,
    isArray: arrays.some((range) => isInside(place, range)),
  };
}

/** Puts cells into others, formulas with their relative references moved; keeps in mind what could not be put. */
export class FormulaCarrier {
  private readonly known = new Map<CarriedCell, SharedFormula>();
  private readonly refused = new Map<NotCarried, { readonly cell: Place; count: number }>();

  constructor(
    private readonly sheet: string,
    private readonly snapshot: SheetSnapshot,
  ) {}

  /** null: its formula cannot stand there. */
  change(from: CarriedCell, to: Place): CellChange | null {
    const cell = { sheet: this.sheet, row: to.row, column: to.column };
    const isOther = styleAt(this.snapshot, to.row, to.column).numberFormat !== from.numberFormat;
    if (from.formula === null) {
      const style = typeof from.value === "number" && isOther ? { style: { numberFormat: from.numberFormat } } : {};
      return { cell, value: from.value, ...style };
    }
    const formula = this.formula(from, from.formula, to);
    const isShownSo = isOther && from.numberFormat !== "General";
    if (formula === null) return null;
    return { cell, value: null, formula, ...(isShownSo && { style: { numberFormat: from.numberFormat } }) };
  }

  /** What could not be put, in words; null: all could. */
  get said(): string | null {
    const [first] = this.refused;
    if (!first) return null;
    const [why, { cell }] = first;
    const count = [...this.refused.values()].reduce((sum, one) => sum + one.count, 0);
    return `${REASONS[why](a1(cell))} ${String(count)} ô giữ nguyên.`;
  }

  private formula(from: CarriedCell, text: string, to: Place): string | null {
    const refuse = (why: NotCarried): null => {
      const known = this.refused.get(why);
      if (known) known.count += 1;
      else this.refused.set(why, { cell: from, count: 1 });
      return null;
    };
    if (from.isArray) return refuse("array");
    if (text === UNTOLD_FORMULA) return refuse("untold");
    if (text.includes("[") && to.column !== from.column) return refuse("columns");
    const shared = this.known.get(from) ?? new SharedFormula(text, from.row, from.column);
    this.known.set(from, shared);
    const moved = shared.at(to.row, to.column);
    return moved.includes("#REF!") && !text.includes("#REF!") ? refuse("outside") : moved;
  }
}

const REASONS: Readonly<Record<NotCarried, (cell: string) => string>> = {
  array: (cell) => `Công thức của ô ${cell} tính cho nhiều ô cùng lúc (công thức mảng), chỉ điền được trong Excel.`,
  outside: (cell) => `Công thức của ô ${cell} điền sang đó sẽ chỉ ra ngoài trang tính (#REF!).`,
  untold: (cell) => `Công thức của ô ${cell} quá dài, chỉ điền được trong Excel.`,
  columns: (cell) =>
    `Công thức của ô ${cell} theo tên cột của bảng hoặc tệp khác, chỉ điền sang ngang được trong Excel.`,
};
