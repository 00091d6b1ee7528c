import { z } from "zod";
import { selectorSchema } from "../domain/selector";
import { countWithin, EVERYONE, judge, measureOf } from "./counting/count-window";
import { defineCheck } from "./engine/define-check";
import { type OpenCells, openCellsOf, settleWords } from "./counting/open-cells";

/** `full`: nobody may be added under another rule. */
type Count = {
  readonly name: string;
  readonly have: number;
  readonly min: number;
  readonly unknown: number;
  readonly full?: boolean;
};

type Open = Count & { readonly open: OpenCells; readonly what: string };

/**
 * A number the plan sets as the least of a group: ít nhất, từ … trở lên. Words such as chú trọng and ưu tiên set none
 * (mission §2.4).
 */
export const groupMinimum = defineCheck({
  id: "group-minimum",
  kind: "plan",
  title: "Thiếu số tối thiểu của một thành phần",
  metTitle: "Đủ số tối thiểu của thành phần",
  about:
    "Đếm số người của một thành phần và so với số ít nhất kế hoạch nêu. Chưa kết luận khi những ô trống có thể làm đủ.",
  params: z.strictObject({
    of: selectorSchema.meta({ label: "Đếm những ai" }),
    name: z.string().min(1).meta({ label: "Gọi là" }),
    min: z.int().positive().meta({ label: "Ít nhất", unit: "người" }),
  }),
  messages: {
    short: ({ name, have, min }: Count) =>
      `Có ${String(have)} ${name}, cần ít nhất ${String(min)}, còn thiếu ${String(min - have)}.`,
    unclear: ({ name, have, min, unknown }: Open) =>
      `Đã đếm được ${String(have)} ${name}, cần ít nhất ${String(min)}; còn ${String(unknown)} người chưa rõ nên chưa kết luận được.`,
    noColumn: ({ name, min }: Count) =>
      `Danh sách chưa có cột cho biết ai là ${name} nên chưa so được với mức ít nhất ${String(min)}.`,
  },
  advice: {
    short: ({ name, have, min, unknown, full }: Count) =>
      `${full === true ? `Thay ${String(min - have - unknown)} đại biểu khác bằng` : `Bổ sung ${String(min - have - unknown)}`} ${name}${unknown > 0 ? ` và làm rõ ${String(unknown)} người ở các ô được tô` : ""}.`,
    unclear: ({ open, what }: Open) => settleWords(open, what),
    noColumn: "Thêm cột đó, hoặc chọn cột ở thẻ Danh sách.",
  },

  run(conference, { of, name, min }) {
    const counted = countWithin(conference.persons, of, EVERYONE);
    const way = judge(counted, () => ({ min }));
    const data = { name, have: counted.certain, min, unknown: counted.unknown };
    if (way === "under") return [{ outcome: "violated", code: "short", data, cells: counted.unknownCells }];
    if (way === "unknown" && counted.unknownCells.length === 0)
      return [{ outcome: "undecided", code: "noColumn", data, cells: [] }];
    if (way === "unknown") {
      const open = { open: openCellsOf(conference, counted.unknownCells), what: of.is === "group" ? "thành phần" : "" };
      return [{ outcome: "undecided", code: "unclear", data: { ...data, ...open }, cells: counted.unknownCells }];
    }
    return [];
  },

  measure: (conference, { of, name, min }) => [
    measureOf(name, "đại biểu", countWithin(conference.persons, of, EVERYONE), { min }),
  ],

  asks: (code, { have, min, unknown }, { of }) =>
    code === "short" ? { people: Number(min) - Number(have) - Number(unknown), of } : undefined,
});
