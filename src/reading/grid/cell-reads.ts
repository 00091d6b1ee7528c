import type { CellRef } from "../../domain/cell-ref";
import { ABSENT, type Read } from "../../domain/read";
import type { ReadDigits } from "../texts/read-identity";
import type { RowCell } from "./row-cells";

/** True when nothing stands in the cell. */
export function isBlank(cell: RowCell): boolean {
  return cell.value === null || (typeof cell.value === "string" && cell.text === "" && !cell.isError);
}

/** What stands there, as something that could not be read. */
export function unreadable(cell: RowCell): {
  readonly kind: "unreadable";
  readonly text: string;
  readonly cell: CellRef;
} {
  return { kind: "unreadable", text: cell.text === "" ? String(cell.value) : cell.text, cell: cell.cell };
}

export function textOf(cell: RowCell): Read<string> {
  if (isBlank(cell)) return { kind: "blank", cell: cell.cell };
  if (cell.isError || cell.isOpenDitto) return unreadable(cell);
  return {
    kind: "value",
    value: typeof cell.value === "boolean" ? (cell.value ? "TRUE" : "FALSE") : cell.text,
    cell: cell.cell,
  };
}

export function numberOf(cell: RowCell | undefined): Read<number> {
  if (cell === undefined) return ABSENT;
  if (typeof cell.value === "number") return { kind: "value", value: cell.value, cell: cell.cell };
  if (isBlank(cell) || /^[-–—]$/.test(cell.text)) return { kind: "blank", cell: cell.cell };
  const match =
    cell.isError || cell.isOpenDitto
      ? null
      : /^(\d{1,3}(?:\.\d{3})+|\d+)(?:[,.](\d{1,2}))?\s*(?:đại biểu|đb|người|đồng chí|đ\/c|điểm|phiếu|nữ|dai bieu|nguoi)?$/iu.exec(
          cell.text,
        );
  if (!match) return unreadable(cell);
  return {
    kind: "value",
    value: Number(`${(match[1] ?? "").replaceAll(".", "")}.${match[2] ?? "0"}`),
    cell: cell.cell,
  };
}

export function digitsOf(
  cell: RowCell | undefined,
  read: (value: RowCell["value"], numberFormat: string) => ReadDigits,
): Read<string> {
  if (cell === undefined) return ABSENT;
  if (cell.isError || cell.isOpenDitto) return unreadable(cell);
  const { value } = read(cell.value, cell.numberFormat);
  return value === null ? { kind: "blank", cell: cell.cell } : { kind: "value", value, cell: cell.cell };
}
