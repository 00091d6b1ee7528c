import { z } from "zod";
import { defineCheck } from "./engine/define-check";
import { remarkedCells } from "./cells/remarked-cells";

type Stale = { readonly sheet: string; readonly count: number };

/** Cells of the list whose formula was never calculated, or not since its sources were edited. */
export const uncalculatedFormula = defineCheck({
  id: "uncalculated-formula",
  kind: "row",
  title: "Công thức chưa tính lại",
  metTitle: "Mọi công thức đã được tính",
  about:
    "Nêu các ô công thức trong danh sách chưa được tính, hoặc có ô nguồn đã sửa mà chưa tính lại; giá trị đang thấy có thể là giá trị cũ.",
  params: z.strictObject({}),
  messages: {
    stale: ({ sheet, count }: Stale) =>
      `${String(count)} ô công thức của trang “${sheet}” chưa tính lại, giá trị có thể đã cũ.`,
  },
  advice: {
    stale:
      "Mở tệp bằng Excel, nhấn F9 để tính lại rồi kiểm tra lần nữa; không làm ngay trong Excel thì lưu rồi mở lại tệp ở đây.",
  },

  run(conference) {
    const notes = remarkedCells(conference, (note) => note.is === "stale-formula");
    return notes.map(
      ({ sheet, cells }) =>
        ({ outcome: "undecided", code: "stale", data: { sheet, count: cells.length }, cells }) as const,
    );
  },
});
