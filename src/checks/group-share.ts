import { z } from "zod";
import type { Conference } from "../domain/conference";
import { selectorSchema } from "../domain/selector";
import { countWithin, type Counted, judge, measureOf, mend, surplusCells } from "./counting/count-window";
import { defineCheck } from "./engine/define-check";
import { mendSentence } from "./counting/mend-sentence";
import { openCellsOf } from "./counting/open-cells";
import { SHARE_MODES, shareWindow } from "./counting/share-window";
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
    percent: z.number().min(0).max(100).meta({ label: "Tỷ lệ", unit: "%" }),
    upTo: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .meta({ label: "Tỷ lệ đến", unit: "%", when: { mode: ["range"] } }),
    tolerance: z
      .number()
      .min(0)
      .max(50)
      .default(5)
      .meta({ label: "Sai số, ±", unit: "điểm %", when: { mode: ["about"] } }),
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
type Params = z.output<typeof params>;

/**
 * A share the plan gives to a group: chiếm, khoảng, ít nhất, không quá … phần trăm. Persons only; each counts once
 * (mission §2.3, §2.8).
 */
export const groupShare = defineCheck({
  id: "group-share",
  kind: "plan",
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

  run(conference, rule) {
    const counted = readingsOf(rule).map((of) => countWithin(conference.persons, of, rule.among));
    const ways = counted.map((one) => judge(one, windowOf(rule)));
    const [first] = counted;
    const [way] = ways;
    if (first === undefined || way === undefined) return [];
    const data = shareOf(rule, first);
    if (first.base + first.unknown === 0) return [{ outcome: "undecided", code: "nobody", data, cells: [] }];
    if (new Set(ways).size > 1) {
      return [
        {
          outcome: "undecided",
          code: "readings",
          data: { ...data, titles: (rule.readings ?? []).map(({ title }) => title) },
          cells: [],
        },
      ];
    }
    if (way === "met") return [];
    if (way === "unknown") {
      if (first.unknownCells.length === 0)
        return [
          { outcome: "undecided", code: "noColumn", data: { ...data, lack: lackOf(conference, rule) }, cells: [] },
        ];
      const most = first.certain + first.open + first.baseOpen.inside + first.baseOpen.open;
      return [
        {
          outcome: "undecided",
          code: "unclear",
          data: { ...data, most, lack: lackOf(conference, rule), open: openCellsOf(conference, first.unknownCells) },
          cells: first.unknownCells,
        },
      ];
    }
    // The unknown are taken as they suit best: the advice is the least that has to change whoever they are.
    const mostSuitable = way === "under" ? first.certain + first.open : first.certain;
    const off = { ...data, mend: mend(way, mostSuitable, first.base, windowOf(rule)) };
    return [
      {
        outcome: "violated",
        code: way,
        data: off,
        cells: way === "over" ? surplusCells(first.members, data.max ?? 0) : [],
      },
    ];
  },

  measure: (conference: Conference, rule) =>
    readingsOf(rule)
      .slice(0, 1)
      .map((of) => {
        const counted = countWithin(conference.persons, of, rule.among);
        return measureOf(rule.name, rule.amongName, counted, windowOf(rule)(counted.base), rule.percent);
      }),
});

/** What would settle it: a category is written in its own column, other facts in the cells that are pointed at. */
function lackOf({ persons }: Conference, rule: Params): Open["lack"] {
  if (![...readingsOf(rule), rule.among].every(({ is }) => is === "group" || is === "everyone")) return "cells";
  return persons.every(({ category, group }) => category.kind === "absent" && group.kind !== "value")
    ? "categoryColumn"
    : "category";
}

function readingsOf({ of, readings = [], reading }: Params) {
  const chosen = readings.filter(({ id }) => reading === undefined || id === reading).map((one) => one.of);
  return chosen.length > 0 ? chosen : [of];
}

function windowOf({ mode, percent, upTo, tolerance, rounding }: Params) {
  const usual = mode === "atLeast" ? "up" : mode === "atMost" ? "down" : "nearest";
  return (base: number) => shareWindow({ mode, percent, upTo, tolerance, rounding: rounding ?? usual }, base);
}

function shareOf(rule: Params, counted: Counted): Share {
  const { min, max } = windowOf(rule)(counted.base);
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
    min: min ?? null,
    max: max ?? null,
    unknown: counted.unknown,
  };
}
