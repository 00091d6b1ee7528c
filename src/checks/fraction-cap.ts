import { z } from "zod";
import { selectorSchema } from "../domain/selector";
import { countWithin, judge, measureOf, mend, type Mend, surplusCells } from "./counting/count-window";
import { defineCheck } from "./engine/define-check";
import { mendSentence } from "./counting/mend-sentence";
import { type OpenCells, openCellsOf, settleWords } from "./counting/open-cells";
import { nobodyToCount } from "./engine/too-little-known";

const params = z
  .strictObject({
    of: selectorSchema.meta({ label: "Đếm những ai" }),
    name: z.string().min(1).meta({ label: "Gọi là" }),
    among: selectorSchema.default({ is: "everyone" }).meta({ label: "Trong số" }),
    amongName: z.string().min(1).default("đại biểu").meta({ label: "Trong số, gọi là" }),
    othersName: z.string().min(1).default("đại biểu khác").meta({ label: "Phần còn lại gọi là" }),
    numerator: z.int().positive().meta({ label: "Số phần", unit: "phần" }),
    denominator: z.int().positive().meta({ label: "Trên tổng số", unit: "phần" }),
  })
  .refine(({ numerator, denominator }) => numerator <= denominator, {
    path: ["numerator"],
    error: "cần không lớn hơn mẫu số (denominator)",
  });
type Params = z.output<typeof params>;

type Count = {
  readonly name: string;
  readonly have: number;
  readonly base: number;
  readonly amongName: string;
  readonly othersName: string;
  readonly fraction: string;
  readonly max: number;
  readonly unknown: number;
};
type Open = Count & { readonly open: OpenCells; readonly what: string };

const limit = ({ amongName, base, fraction, max }: Count) =>
  `không quá ${fraction} của ${String(base)} ${amongName}, tức ${String(max)} người`;
const windowOf =
  ({ numerator, denominator }: Params) =>
  (base: number) => ({ max: Math.floor((numerator * base) / denominator) });

/** A group that may be no more than a fraction: không quá một phần ba. Persons only. */
export const fractionCap = defineCheck({
  id: "fraction-cap",
  kind: "plan",
  title: "Vượt phần tối đa của một thành phần",
  metTitle: "Không vượt phần tối đa của thành phần",
  about:
    "Đếm số người của một thành phần và so với phần tối đa kế hoạch nêu (thí dụ không quá một phần ba). Chưa kết luận khi người chưa rõ thành phần có thể làm vượt.",
  params,
  messages: {
    over: (d: Count & { readonly mend: Mend }) =>
      `Có ${String(d.have)} ${d.name}; được ${limit(d)}, vượt ${String(d.have - d.max)} người.`,
    unclear: (d: Open) =>
      `Đã đếm được ${String(d.have)} ${d.name}, còn ${String(d.unknown)} người chưa rõ; được ${limit(d)}.`,
    noColumn: ({ name, fraction }: Count) =>
      `Danh sách chưa có cột cho biết ai là ${name} nên chưa so được với mức ${fraction}.`,
  },
  advice: {
    over: (d: Count & { readonly mend: Mend }) => mendSentence("over", d.mend, d.name, d.othersName),
    unclear: ({ open, what }: Open) => settleWords(open, what),
    noColumn: "Thêm cột đó, hoặc chọn cột ở thẻ Danh sách.",
  },

  run(conference, rule) {
    const counted = countWithin(conference.persons, rule.of, rule.among);
    const way = judge(counted, windowOf(rule));
    if (way === "met" || way === "under") return [];
    const { name, amongName, othersName, numerator, denominator } = rule;
    const { max } = windowOf(rule)(counted.base);
    const data = {
      name,
      amongName,
      othersName,
      have: counted.certain,
      base: counted.base,
      fraction: `${String(numerator)}/${String(denominator)}`,
      max,
      unknown: counted.unknown,
    };
    if (way === "over") {
      return [
        {
          outcome: "violated",
          code: "over",
          data: { ...data, mend: mend("over", counted.certain, counted.base, windowOf(rule)) },
          cells: surplusCells(counted.members, max),
        },
      ];
    }
    if (counted.unknownCells.length === 0) return [{ outcome: "undecided", code: "noColumn", data, cells: [] }];
    const open = {
      open: openCellsOf(conference, counted.unknownCells),
      what: rule.of.is === "group" ? "thành phần" : "",
    };
    return [{ outcome: "undecided", code: "unclear", data: { ...data, ...open }, cells: counted.unknownCells }];
  },

  measure(conference, rule) {
    const counted = countWithin(conference.persons, rule.of, rule.among);
    return [measureOf(rule.name, rule.amongName, counted, windowOf(rule)(counted.base))];
  },

  nothingToCheck(conference, { of, among }) {
    const { base, unknown } = countWithin(conference.persons, of, among);
    return nobodyToCount(base + unknown);
  },
});
