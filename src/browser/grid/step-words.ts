import type { CellChange, RowMove } from "../../app/ports";
import { a1Range, columnLetters } from "../../domain/cell-ref";
import type { ColumnWidth } from "../workbook-service";

/** What was done to cells. */
export type CellWork = "typed" | "cleared" | "pasted" | "cut" | "filled";

const VERBS: Readonly<Record<CellWork, string>> = {
  typed: "nhập",
  cleared: "xóa nội dung",
  pasted: "dán vào",
  cut: "cắt",
  filled: "điền",
};

/** "nhập ô C12", "dán vào vùng A4:B9": as it stands behind "Hoàn tác:". */
export function cellWorkName(did: CellWork, changes: readonly CellChange[]): string {
  const rows = changes.map(({ cell }) => cell.row);
  const columns = changes.map(({ cell }) => cell.column);
  const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 0);
  const range = { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
  return `${VERBS[did]} ${changes.length === 1 ? "ô" : "vùng"} ${a1Range(range)}`;
}

/** What "Sửa hộ" of the pane wrote. */
export function mendName(cells: number): string {
  return `sửa hộ ${String(cells)} ô`;
}

/** "độ rộng cột C". */
export function widthName(widths: readonly ColumnWidth[]): string {
  return `độ rộng cột ${widths.map(({ column }) => columnLetters(column)).join(", ")}`;
}

const ROW_VERBS: Readonly<Record<RowMove["does"], string>> = { insert: "chèn", delete: "xóa", sort: "sắp xếp" };

/** "chèn 2 dòng", "xóa 1 dòng", "sắp xếp 52 dòng". */
export function rowMoveName({ does, count }: RowMove): string {
  return `${ROW_VERBS[does]} ${String(count)} dòng`;
}

/** What has just been done to rows, in a sentence. */
export function rowMoveSaid(move: RowMove, isUndone: boolean): string {
  const rows = `${String(move.count)} dòng`;
  if (isUndone && move.does === "sort") return "Đã trả các dòng về thứ tự cũ.";
  if (isUndone) return move.does === "insert" ? `Đã bỏ ${rows} vừa chèn.` : `Đã lấy lại ${rows} vừa xóa.`;
  return `Đã ${rowMoveName(move)}. Nhấn Ctrl+Z để hoàn tác.`;
}
