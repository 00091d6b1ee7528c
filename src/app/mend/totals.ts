import type { CellRef } from "../../domain/cell-ref";
import { type CellValue, valueAt } from "../../domain/sheet-snapshot";
import { type Mend, MendDraft, type MendInput, sheetIn } from "./mend";

/** Printed numbers that differ from what is counted: the number alone is written anew, the words around it stay. */
export function totalMends(input: MendInput): readonly Mend[] {
  return input.findings.flatMap(({ check, code, data, cells }) => {
    const { printed, counted } = data;
    if (check !== "total-mismatch" || code !== "mismatch") return [];
    if (typeof printed !== "number" || typeof counted !== "number") return [];
    return cells.flatMap((cell) => mendOf(input, cell, printed, counted));
  });
}

function mendOf(input: MendInput, cell: CellRef, printed: number, counted: number): readonly Mend[] {
  const sheet = sheetIn(input, cell.sheet);
  if (sheet === undefined) return [];
  const draft = new MendDraft("totals", `${cell.sheet} ${String(cell.row)} ${String(cell.column)}`);
  const mended = withNumber(valueAt(sheet, cell.row, cell.column), printed, counted);
  if (mended === undefined) draft.keep(cell, "within");
  else draft.put(sheet, cell, mended);
  return draft.mends();
}

/** Undefined where the number does not stand there exactly once. */
function withNumber(value: CellValue, printed: number, counted: number): CellValue | undefined {
  if (typeof value === "number") return value === printed ? counted : undefined;
  if (typeof value !== "string") return undefined;
  const found = [...value.matchAll(/(?<![\d.,/])\d+(?![\d/]|[.,]\d)/g)].filter(
    ([digits]) => Number(digits) === printed,
  );
  const [only, second] = found;
  if (only === undefined || second !== undefined) return undefined;
  const [digits] = only;
  const written = String(counted).padStart(digits.startsWith("0") ? digits.length : 0, "0");
  return value.slice(0, only.index) + written + value.slice(only.index + digits.length);
}
