import { DRAFT_DAYS, type Draft } from "./draft";
import { momentInWords } from "../saving/moment-in-words";
import type { DraftState } from "./draft-keeper";
import { cellsOf, rowMovesOf } from "./draft-work";

/** "Tệp “DS.xlsx” có 14 ô sửa, 1 lần thêm, xóa hoặc sắp xếp dòng chưa lưu lúc 14:05". */
export function draftInWords({ name, at, work }: Draft): string {
  const parts = [
    [cellsOf(work).length, "ô sửa"],
    [rowMovesOf(work), "lần thêm, xóa hoặc sắp xếp dòng"],
    [work.steps.filter(({ does }) => does === "sheet").length, "trang tính ghi thêm"],
    [work.steps.filter(({ does }) => does === "widths").length, "lần đổi độ rộng cột"],
  ] as const;
  const said = parts.flatMap(([count, what]) => (count > 0 ? [`${String(count)} ${what}`] : []));
  return `Tệp “${name}” có ${said.length > 0 ? said.join(", ") : "lựa chọn và giải trình"} chưa lưu lúc ${momentInWords(at)}`;
}

/** One line beside the file's name. */
export function stateInWords(state: DraftState): string {
  if (state.is === "kept") return `bản nháp ${momentInWords(state.at)}`;
  return state.is === "nothing" ? "" : "không giữ bản nháp";
}

/** Why nothing is kept, and what to do. */
export const WHY_NOT_KEPT: Readonly<Record<"off" | "none" | "full" | "rows", string>> = {
  off: "Đang tắt giữ bản nháp: đóng trang mà chưa lưu thì mất những ô đã sửa.",
  none: "Trình duyệt này không cho trang giữ bản nháp. Hãy bấm “Lưu” thường xuyên.",
  full: "Trình duyệt hết chỗ giữ bản nháp: những ô sửa sau lần giữ trước chưa có trong bản nháp. Hãy bấm “Lưu”, hoặc xóa bản nháp cũ.",
  rows: "Đã hoàn tác việc chuyển dòng có từ trước lần lưu gần nhất, bản nháp không ghi lại được việc ấy. Hãy bấm “Lưu”.",
};

/** Where drafts lie, who sees them and how they end. */
export const ABOUT_DRAFTS = [
  "Bản nháp chỉ nằm trong trình duyệt này, trên máy này, không gửi đi đâu. Nó giữ những ô đã sửa và những gì đã chọn, không giữ cả tệp.",
  "Ai dùng chung tài khoản máy và trình duyệt này đều mở được bản nháp. Máy dùng chung thì nên lưu xong rồi xóa, hoặc tắt giữ bản nháp.",
  `Bản nháp tự xóa khi lưu tệp, hay sau ${String(DRAFT_DAYS)} ngày. Cửa sổ ẩn danh thì mất khi đóng cửa sổ.`,
] as const;

/** Of the page that was opened from disk: browsers keep one store for all of those. */
export const ABOUT_DISK =
  "Trang này mở từ tệp trên máy: trình duyệt để chung một chỗ cho mọi trang mở từ đĩa, nên trang khác mở từ đĩa cũng đọc được bản nháp.";
