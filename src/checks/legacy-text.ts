import { z } from "zod";
import { a1 } from "../domain/cell-ref";
import { defineCheck } from "./engine/define-check";
import { shorten } from "./engine/point-at-row";
import { remarkedCells } from "./cells/remarked-cells";

type Broken = { readonly sheet: string; readonly count: number; readonly cell: string; readonly text: string };
type Legacy = {
  readonly encoding: string;
  readonly sheet: string;
  readonly count: number;
  readonly cell: string;
  readonly text: string;
};

/**
 * Text of the time before Unicode: read decoded; where a letter is lost, or was broken on the way, a person has to mend
 * it.
 */
export const legacyText = defineCheck({
  id: "legacy-text",
  kind: "row",
  title: "Chữ TCVN3, VNI, chữ hỏng",
  metTitle: "Không có chữ TCVN3, VNI, chữ hỏng",
  about:
    "Nêu các ô gõ bằng bảng mã cũ (phông .VnTime, VNI-Times). Phần mềm vẫn đọc được và kiểm tra theo chữ đã chuyển; chữ ư bị mất khi sao chép thì không khôi phục được nên cần người sửa. Chữ bị hỏng khi tệp được chuyển qua phần mềm khác (hiện thành �) cũng vậy.",
  params: z.strictObject({}),
  messages: {
    legacy: ({ encoding, sheet, count, cell, text }: Legacy) =>
      `${String(count)} ô của trang “${sheet}” gõ bằng bảng mã ${encoding}; ô ${cell} được đọc là “${text}”.`,
    lost: ({ encoding, sheet, count, cell, text }: Legacy) =>
      `${String(count)} ô của trang “${sheet}” gõ bằng bảng mã ${encoding} đã mất chữ ư; ô ${cell} chỉ còn đọc được “${text}”.`,
    broken: ({ sheet, count, cell, text }: Broken) =>
      `${String(count)} ô của trang “${sheet}” có chữ bị hỏng (�); ô ${cell} chỉ còn đọc được “${text}”.`,
  },
  advice: {
    legacy: "Chuyển các ô này sang Unicode để nơi nhận đọc được.",
    lost: "Gõ lại các ô này bằng Unicode theo bản gốc; phần mềm không đoán chữ đã mất.",
    broken: "Gõ lại các chữ hỏng trong những ô này theo bản gốc.",
  },

  run(conference) {
    const tell = (code: "legacy" | "lost", lossy: boolean) =>
      remarkedCells(conference, (note) => note.is === "legacy-text" && (note.lossy ?? false) === lossy).map(
        ({ sheet, detail, cells, first }) => {
          const data = {
            encoding: detail,
            sheet,
            count: cells.length,
            cell: a1(first.cell),
            text: shorten(first.text),
          };
          return { outcome: "violated", code, data, cells, severity: lossy ? "warning" : "note" } as const;
        },
      );
    const broken = remarkedCells(conference, (note) => note.is === "broken-letter").map(({ sheet, cells, first }) => {
      const data = { sheet, count: cells.length, cell: a1(first.cell), text: shorten(first.text) };
      return { outcome: "violated", code: "broken", data, cells, severity: "warning" } as const;
    });
    return [...tell("legacy", false), ...tell("lost", true), ...broken];
  },
});
