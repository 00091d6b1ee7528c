import type { SortKind } from "../../app/mend/sorting/sort-keys";
import type { Sorting, SortRefused } from "../../app/mend/sorting/sort-rows";

const LABELS: Readonly<Record<SortKind, readonly [string, string]>> = {
  name: ["Xếp theo tên (A → Z)", "Xếp theo tên (Z → A)"],
  text: ["Xếp theo chữ (A → Z)", "Xếp theo chữ (Z → A)"],
  number: ["Xếp theo số (nhỏ → lớn)", "Xếp theo số (lớn → nhỏ)"],
  date: ["Xếp theo ngày (cũ → mới)", "Xếp theo ngày (mới → cũ)"],
};

/** What the button says. */
export function sortLabel(kind: SortKind, isDown: boolean): string {
  return LABELS[kind][isDown ? 1 : 0];
}

const REFUSED: Readonly<Record<SortRefused, string>> = {
  "joined-rows":
    "Có ô gộp phủ nhiều dòng nên không biết dòng nào đi với dòng nào. Bỏ gộp ô đó trong Excel rồi sắp xếp lại.",
  nothing: "Danh sách này không có dòng nào để sắp xếp.",
};

/** Why nothing was sorted. */
export function sortRefusedSaid(why: SortRefused): string {
  return REFUSED[why];
}

/** What sorting did, and what it left as it was. */
export function sortedSaid({ move, kind, rows, parts, keepsNumbers, unread, hidden }: Sorting, column: string): string {
  if (move === null) return `Các dòng đã theo thứ tự này rồi (cột ${column}).`;
  const by = kind === "name" ? "theo tên" : `theo cột ${column}`;
  return [
    `Đã sắp xếp ${String(rows)} dòng ${by}${parts > 1 ? `, riêng trong từng mục (${String(parts)} mục)` : ""}.`,
    keepsNumbers ? "Số thứ tự vẫn đánh theo chỗ." : "",
    unread > 0 ? `${String(unread)} ô không đọc được là ${kind === "date" ? "ngày" : "số"} xếp ở cuối.` : "",
    hidden > 0 ? `${String(hidden)} dòng ẩn giữ nguyên chỗ.` : "",
    "Nhấn Ctrl+Z để hoàn tác.",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Said where rows came or went and the list was not read again yet. */
export const READS_AGAIN = "Danh sách đang được đọc lại sau khi thêm hoặc xóa dòng. Đợi một chút rồi sắp xếp lại.";
