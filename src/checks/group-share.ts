import { z } from "zod";
import type { Conference } from "../domain/conference";
import { mend, SHARE_MODES } from "../domain/quota";
import { selectorSchema } from "../domain/selector";
import { defineQuotaCheck, type Judged } from "./engine/define-quota-check";
import { mendSentence } from "./counting/mend-sentence";
import { openCellsOf } from "./counting/open-cells";
import {
  ADD_COLUMN,
  fillIn,
  type Off,
  type Open,
  percentText,
  present,
  type Share,
  wanted,
} from "./counting/share-words";

const SHARE_MODE_NAMES = {
  exact: "đúng",
  about: "khoảng",
  atLeast: "ít nhất",
  atMost: "nhiều nhất",
  range: "từ … đến …",
};
const PERCENT_SIGN = /^\s*(?:%|phần trăm)/iu;
const ROUNDING_NAMES = { nearest: "số gần nhất", up: "lên", down: "xuống" };

const params = z
  .strictObject({
    /** Whose share. */
    of: selectorSchema.meta({ label: "Đếm những ai" }),
    name: z.string().min(1).meta({ label: "Gọi là" }),
    /** The base the plan names; everybody on the list when left out. */
    among: selectorSchema.default({ is: "everyone" }).meta({ label: "Trong số" }),
    amongName: z.string().min(1).default("đại biểu").meta({ label: "Trong số, gọi là" }),
    /** What the rest of the base is called. */
    othersName: z.string().min(1).default("đại biểu khác").meta({ label: "Phần còn lại gọi là" }),
    mode: z.enum(SHARE_MODES).meta({ label: "Cách nêu", options: SHARE_MODE_NAMES }),
    percent: z
      .number()
      .min(0)
      .max(100)
      .meta({ label: "Tỷ lệ", unit: "%", beside: { after: PERCENT_SIGN } }),
    upTo: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .meta({
        label: "Tỷ lệ đến",
        unit: "%",
        when: { mode: ["range"] },
        beside: { before: /(?:đến|tới|-|–)$/iu, after: PERCENT_SIGN },
      }),
    tolerance: z
      .number()
      .min(0)
      .max(50)
      .default(5)
      .meta({ label: "Sai số, ±", unit: "điểm %", when: { mode: ["about"] }, beside: { before: /(?:±|sai số)$/iu } }),
    rounding: z.enum(["nearest", "up", "down"]).optional().meta({ label: "Làm tròn", options: ROUNDING_NAMES }),
    /**
     * A sentence of the plan that can mean several groups: the office picks one (`reading`). Unpicked, the rule is
     * decided only where all of them agree.
     */
    readings: z
      .array(z.strictObject({ id: z.string().min(1), title: z.string().min(1), of: selectorSchema }))
      .min(2)
      .optional()
      .meta({ label: "Các cách hiểu câu của kế hoạch" }),
    reading: z.string().optional().meta({ label: "Hiểu câu của kế hoạch là" }),
  })
  .refine(({ mode, percent, upTo }) => mode !== "range" || (upTo !== undefined && upTo >= percent), {
    path: ["upTo"],
    error: "cần tỷ lệ trên (upTo) không nhỏ hơn tỷ lệ dưới (percent)",
  })
  .refine(({ readings, reading }) => reading === undefined || (readings ?? []).some(({ id }) => id === reading), {
    path: ["reading"],
    error: "cần là mã của một trong các cách hiểu (readings)",
  });

/**
 * A share the plan gives to a group: chiếm, khoảng, ít nhất, không quá … phần trăm. Persons only; each counts once
 * (mission §2.3, §2.8).
 */
export const groupShare = defineQuotaCheck({
  id: "group-share",
  title: "Tỷ lệ thành phần chưa đúng",
  metTitle: "Đúng tỷ lệ thành phần",
  about:
    "So số người của một thành phần với tỷ lệ kế hoạch nêu, tính trên tổng số kế hoạch nêu. Tập thể, hộ gia đình được đếm riêng. Người chưa rõ thành phần làm cho tỷ lệ chưa kết luận được khi họ có thể làm đổi kết quả.",
  params,
  messages: {
    under: (d: Off) => `${present(d)}; ${wanted(d)}.`,
    over: (d: Off) => `${present(d)}; ${wanted(d)}.`,
    unclear: (d: Open) =>
      `${present(d)}, còn ${String(d.unknown)} người chưa rõ (có thể lên đến ${String(d.most)}); ${wanted(d)}. Chưa đủ dữ liệu để kết luận.`,
    noColumn: ({ name, percent }: Share & Pick<Open, "lack">) =>
      `Danh sách chưa có cột cho biết ai là ${name} nên chưa tính được tỷ lệ ${percentText(percent)}.`,
    nobody: ({ name, percent }: Share) =>
      `Danh sách chưa có đại biểu nào nên chưa tính được tỷ lệ ${percentText(percent)} ${name}.`,
    readings: ({ name, titles }: Share & { readonly titles: readonly string[] }) =>
      `Câu của kế hoạch về ${name} có thể hiểu ${String(titles.length)} cách và các cách hiểu cho kết quả khác nhau: ${titles.join("; ")}.`,
  },
  advice: {
    under: (d: Off) => mendSentence("under", d.mend, d.name, d.othersName),
    over: (d: Off) => mendSentence("over", d.mend, d.name, d.othersName),
    unclear: (d: Open) => fillIn(d),
    noColumn: ({ lack }: Share & Pick<Open, "lack">) => ADD_COLUMN[lack],
    nobody: "Nhập đại biểu vào danh sách rồi kiểm tra lại.",
    readings: "Chọn cách hiểu ở thẻ Kế hoạch.",
  },

  quotas(_, { of, readings = [], reading, name, among, amongName, mode, percent, upTo, tolerance, rounding }) {
    const chosen = readings.filter(({ id }) => reading === undefined || id === reading).map((one) => one.of);
    const [first = of, ...others] = chosen;
    const window = { is: "share", mode, percent, upTo, tolerance, rounding } as const;
    return [{ name, of: first, readings: others, among, amongName, window }];
  },

  ways: {
    nobody: (judged, rule) => ({ code: "nobody", data: shareOf(judged, rule) }),
    readings: (judged, rule) => ({
      code: "readings",
      data: { ...shareOf(judged, rule), titles: (rule.readings ?? []).map(({ title }) => title) },
    }),
    noColumn: (judged, rule, conference) => ({
      code: "noColumn",
      data: { ...shareOf(judged, rule), lack: lackOf(judged, conference) },
    }),
    unknown(judged, rule, conference) {
      const { certain, open, baseOpen, unknownCells } = judged.counted;
      const most = certain + open + baseOpen.inside + baseOpen.open;
      const lack = lackOf(judged, conference);
      return {
        code: "unclear",
        data: { ...shareOf(judged, rule), most, lack, open: openCellsOf(conference, unknownCells) },
      };
    },
    under: (judged, rule) => ({
      code: "under",
      data: { ...shareOf(judged, rule), mend: mend("under", judged.counted, judged.limits) },
    }),
    over: (judged, rule) => ({
      code: "over",
      data: { ...shareOf(judged, rule), mend: mend("over", judged.counted, judged.limits) },
    }),
  },
});

/** What would settle it: a category is written in its own column, other facts in the cells that are pointed at. */
function lackOf({ quota }: Judged, { persons }: Conference): Open["lack"] {
  const { of, readings = [], among } = quota;
  if (![of, ...readings, among].every(({ is }) => is === "group" || is === "everyone")) return "cells";
  return persons.every(({ category, group }) => category.kind === "absent" && group.kind !== "value")
    ? "categoryColumn"
    : "category";
}

function shareOf({ counted, bounds }: Judged, rule: z.output<typeof params>): Share {
  const { name, amongName, othersName, mode, percent, upTo = percent, tolerance } = rule;
  return {
    name,
    have: counted.certain,
    base: counted.base,
    amongName,
    othersName,
    mode,
    percent,
    upTo,
    tolerance,
    min: bounds.min ?? null,
    max: bounds.max ?? null,
    unknown: counted.unknown,
  };
}
