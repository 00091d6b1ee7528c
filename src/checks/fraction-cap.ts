import { z } from "zod";
import { mend, type Mend } from "../domain/quota";
import { selectorSchema } from "../domain/selector";
import { defineQuotaCheck, type Judged } from "./engine/define-quota-check";
import { type Lacking, lacking } from "./counting/lacking";
import { mendSentence } from "./counting/mend-sentence";
import { settleWords } from "./counting/open-cells";

const params = z
  .strictObject({
    of: selectorSchema.meta({ label: "Đếm những ai" }),
    name: z.string().min(1).meta({ label: "Gọi là" }),
    among: selectorSchema.default({ is: "everyone" }).meta({ label: "Trong số" }),
    amongName: z.string().min(1).default("đại biểu").meta({ label: "Trong số, gọi là" }),
    othersName: z.string().min(1).default("đại biểu khác").meta({ label: "Phần còn lại gọi là" }),
    numerator: z
      .int()
      .positive()
      .meta({ label: "Số phần", unit: "phần", beside: { after: /^\s*\//u } }),
    denominator: z
      .int()
      .positive()
      .meta({ label: "Trên tổng số", unit: "phần", beside: { before: /\/$/u } }),
  })
  .refine(({ numerator, denominator }) => numerator <= denominator, {
    path: ["numerator"],
    error: "cần không lớn hơn mẫu số (denominator)",
  });

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
type Open = Count & Lacking;

const limit = ({ amongName, base, fraction, max }: Count) =>
  `không quá ${fraction} của ${String(base)} ${amongName}, tức ${String(max)} người`;
/** A group that may be no more than a fraction: không quá một phần ba. Persons only. */
export const fractionCap = defineQuotaCheck({
  id: "fraction-cap",
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

  quotas: (_, { of, name, among, amongName, numerator, denominator }) => [
    { name, of, among, amongName, window: { is: "fraction", numerator, denominator } },
  ],

  ways: {
    over: (judged, rule) => ({
      code: "over",
      data: { ...countOf(judged, rule), mend: mend("over", judged.counted, judged.limits) },
    }),
    unknown: (judged, rule, conference) => ({
      code: "unclear",
      data: { ...countOf(judged, rule), ...lacking(judged, conference) },
    }),
    noColumn: (judged, rule) => ({ code: "noColumn", data: countOf(judged, rule) }),
  },
});

const countOf = (
  { counted, bounds }: Judged,
  { name, amongName, othersName, numerator, denominator }: z.output<typeof params>,
): Count => ({
  name,
  amongName,
  othersName,
  have: counted.certain,
  base: counted.base,
  fraction: `${String(numerator)}/${String(denominator)}`,
  max: bounds.max ?? 0,
  unknown: counted.unknown,
});
