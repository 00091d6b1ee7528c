import type { CellChange } from "../../app/ports";
import { styleAt } from "../../domain/sheet-snapshot";
import { FormulaCarrier } from "./formula-carrier";
import { changesIn, type SheetWork } from "./sheet-work";
import { isFormulaText, typedFormula } from "./typed-formula";
import { typedValue } from "./typed-value";

/** Said where a text is typed that looks like a formula into a cell of texts. */
const KEPT_AS_TEXT = "Ô định dạng Văn bản (Text) nên công thức được giữ là chữ, không tính.";

/** What was typed, as a change of the active cell; or the mistake in the formula, in words. */
export function typedChange(
  { sheet, snapshot, pointer: { active }, say }: SheetWork,
  text: string,
  sheets: readonly string[],
): CellChange | { readonly wrong: string } {
  const cell = { sheet, ...active };
  const format = styleAt(snapshot, active.row, active.column).numberFormat;
  if (!isFormulaText(text, format)) {
    if (text.startsWith("=") && text.length > 1) say(KEPT_AS_TEXT);
    return { cell, value: typedValue(text, format) };
  }
  const typed = typedFormula(text, cell, sheets);
  if ("wrong" in typed) return typed;
  const style = format === "General" && GIVES_DAY.test(typed.formula) ? { style: { numberFormat: "dd/mm/yyyy" } } : {};
  return { cell, value: null, formula: typed.formula, ...style };
}

/** A cell without a format shows these as days, as in Excel. */
const GIVES_DAY = /^=(?:TODAY\(\)|DATE\([^()]*\))(?:[+-]\d+)?$/;

/** Ctrl+Enter: all cells of the block that are in view take what was typed, formulas with their references moved. */
export function putInAll(
  { sheet, snapshot, layout, pointer, put, say }: SheetWork,
  text: string,
  own: CellChange,
): void {
  const carrier = new FormulaCarrier(sheet, snapshot);
  const formula = own.formula ?? null;
  const from = { ...pointer.active, value: null, formula, numberFormat: "General", isArray: false };
  const isShown = (row: number, column: number) => layout.rows.size(row) > 0 && layout.columns.size(column) > 0;
  const changes = changesIn(pointer.block, (row, column) => {
    if (!isShown(row, column)) return null;
    if (formula !== null) return carrier.change(from, { row, column });
    return { cell: { sheet, row, column }, value: typedValue(text, styleAt(snapshot, row, column).numberFormat) };
  });
  put(changes, "filled");
  if (carrier.said !== null) say(carrier.said);
}
