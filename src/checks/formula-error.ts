import { z } from "zod";
import { defineCheck } from "./engine/define-check";
import { remarkedCells } from "./cells/remarked-cells";

type Broken = { readonly error: string; readonly sheet: string; readonly count: number };

/** Cells of the list whose formula gives an error instead of a value: what they should say is unknown. */
export const formulaError = defineCheck({
  id: "formula-error",
  kind: "row",
  title: "Công thức báo lỗi",
  metTitle: "Không có công thức báo lỗi",
  about:
    "Nêu các ô trong danh sách đang hiện lỗi của Excel (#REF!, #N/A, #VALUE! …) thay cho dữ liệu; mỗi loại lỗi trên một trang nêu một lần.",
  params: z.strictObject({}),
  messages: {
    broken: ({ error, sheet, count }: Broken) =>
      `${String(count)} ô của trang “${sheet}” đang hiện ${error} nên không có dữ liệu để kiểm tra.`,
  },
  advice: { broken: "Sửa công thức của các ô được tô, hoặc gõ thẳng dữ liệu." },

  run(conference) {
    return remarkedCells(conference, (note) => note.is === "error-value").map(
      ({ sheet, detail, cells }) =>
        ({ outcome: "violated", code: "broken", data: { error: detail, sheet, count: cells.length }, cells }) as const,
    );
  },
});
