import { z } from "zod";
import { EVERYONE, selectorSchema } from "../domain/selector";
import { defineQuotaCheck } from "./engine/define-quota-check";
import { type Lacking, lacking } from "./counting/lacking";
import { settleWords } from "./counting/open-cells";

/** `full`: nobody may be added under another rule. */
type Count = {
  readonly name: string;
  readonly have: number;
  readonly min: number;
  readonly unknown: number;
  readonly full?: boolean;
};

type Open = Count & Lacking;

/**
 * A number the plan sets as the least of a group: ít nhất, từ … trở lên. Words such as chú trọng and ưu tiên set none
 * (mission §2.4).
 */
export const groupMinimum = defineQuotaCheck({
  id: "group-minimum",
  title: "Thiếu số tối thiểu của một thành phần",
  metTitle: "Đủ số tối thiểu của thành phần",
  about:
    "Đếm số người của một thành phần và so với số ít nhất kế hoạch nêu. Chưa kết luận khi những ô trống có thể làm đủ.",
  params: z.strictObject({
    of: selectorSchema.meta({ label: "Đếm những ai" }),
    name: z.string().min(1).meta({ label: "Gọi là" }),
    min: z
      .int()
      .positive()
      .meta({ label: "Ít nhất", unit: "người", beside: { before: /(?:tối thiểu|ít nhất|từ)$/iu } }),
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

  quotas: (_, { of, name, min }) => [
    { name, of, among: EVERYONE, amongName: "đại biểu", window: { is: "count", min } },
  ],

  ways: {
    under: ({ counted }, { of, name, min }) => {
      const { certain: have, unknown, unknownCells: cells } = counted;
      return { code: "short", data: { name, have, min, unknown }, cells, change: { people: min - have - unknown, of } };
    },
    unknown: (judged, { name, min }, conference) => ({
      code: "unclear",
      data: { name, have: judged.counted.certain, min, ...lacking(judged, conference) },
    }),
    noColumn: ({ counted }, { name, min }) => ({
      code: "noColumn",
      data: { name, have: counted.certain, min, unknown: counted.unknown },
    }),
  },
});
