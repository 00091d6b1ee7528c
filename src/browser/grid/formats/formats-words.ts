/** Said once of a sheet some of whose formats are not drawn; null: all are. */
export function notDrawnSaid(count: number): string | null {
  if (count === 0) return null;
  return `${String(count)} quy tắc tô màu của tệp chưa hiển thị được ở đây. Bản lưu vẫn giữ đủ; mở bằng Excel để xem.`;
}
