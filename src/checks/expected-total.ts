import { z } from "zod";
import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import { belongsTo, EVERYONE, type Selector, selectorSchema } from "../domain/selector";
import { type Lacking, lacking } from "./counting/lacking";
import { settleWords } from "./counting/open-cells";
import { defineQuotaCheck, type Judged } from "./engine/define-quota-check";
import { distinctCells } from "./engine/point-at-row";

type Total = {
  readonly have: number;
  /** Who is counted: "đại biểu". */
  readonly name: string;
  readonly about: number;
  readonly tolerancePercent: number;
  readonly min: number;
  readonly max: number;
  readonly collectives: number;
  /** Another rule does not allow the change. */ readonly full?: boolean;
};
/** A range that the plan gives itself; null where it has no such side. */
type Range = Pick<Total, "have" | "name" | "collectives" | "full"> & {
  readonly min: number | null;
  readonly max: number | null;
};

const params = z
  .strictObject({
    about: z
      .int()
      .positive()
      .optional()
      .meta({ label: "Khoảng", unit: "người", beside: { before: /(?:khoảng|dự kiến|chừng)$/iu } }),
    tolerancePercent: z
      .number()
      .min(0)
      .max(100)
      .default(10)
      .meta({ label: "Sai số, ±", unit: "%", beside: { before: /(?:±|sai số)$/iu } }),
    /** Instead of an estimate: từ 120 đến 150 đại biểu. */
    min: z
      .int()
      .positive()
      .optional()
      .meta({ label: "Từ", unit: "người", beside: { before: /(?:từ|ít nhất)$/iu } }),
    max: z
      .int()
      .positive()
      .optional()
      .meta({ label: "Đến", unit: "người", beside: { before: /(?:đến|tới|-|–)$/iu } }),
    /** Whom it counts; everybody on the list when left out. */
    of: selectorSchema.default(EVERYONE).meta({ label: "Đếm những ai" }),
    name: z.string().min(1).default("đại biểu").meta({ label: "Gọi là" }),
  })
  .refine(({ about, min, max }) => (about === undefined) !== ((min ?? max) === undefined), {
    path: ["about"],
    error: "cần số khoảng (about), hoặc số từ (min), đến (max)",
  })
  .refine(({ min = 0, max = Infinity }) => min <= max, { path: ["max"], error: "cần không nhỏ hơn số từ (min)" });

const estimated = ({ about, tolerancePercent, min, max }: Total) =>
  `dự kiến khoảng ${String(about)}; kế hoạch không nêu sai số, phần mềm lấy ± ${String(tolerancePercent).replace(".", ",")}%, tức từ ${String(min)} đến ${String(max)}`;

function ranged({ min, max }: Range): string {
  if (min === null) return `kế hoạch nêu không quá ${String(max)}`;
  return `kế hoạch nêu từ ${String(min)} ${max === null ? "trở lên" : `đến ${String(max)}`}`;
}

const NAME_SOMEBODY = "Ghi tên người đại diện của từng tập thể, hộ gia đình vào danh sách.";
const collectivesBesides = ({ have, name, collectives }: Pick<Total, "have" | "name" | "collectives">) =>
  `Danh sách có ${String(have)} ${name} và ${String(collectives)} tập thể, hộ gia đình, chưa rõ mỗi nơi cử mấy người`;

/**
 * An estimate of the plan (khoảng, dự kiến … đại biểu): never a hard limit (mission §2.2). Persons are counted,
 * collectives and households apart.
 */
export const expectedTotal = defineQuotaCheck({
  id: "expected-total",
  title: "Số đại biểu lệch so với dự kiến",
  metTitle: "Số đại biểu gần với dự kiến",
  about:
    "So số đại biểu, hoặc số người của một thành phần, với con số kế hoạch ghi là khoảng, dự kiến, hoặc với khoảng từ … đến … của kế hoạch. Con số dự kiến không phải mức tối đa: lệch quá mức cho phép chỉ là điều cần xem lại. Danh sách chưa có ai thì chưa so.",
  params,
  messages: {
    over: (d: Total) => `Danh sách có ${String(d.have)} ${d.name}; ${estimated(d)}.`,
    under: (d: Total) => `Danh sách có ${String(d.have)} ${d.name}; ${estimated(d)}.`,
    collectives: (d: Total) => `${collectivesBesides(d)}; ${estimated(d)}.`,
    aboveRange: (d: Range) => `Danh sách có ${String(d.have)} ${d.name}; ${ranged(d)}.`,
    belowRange: (d: Range) => `Danh sách có ${String(d.have)} ${d.name}; ${ranged(d)}.`,
    collectivesOfRange: (d: Range) => `${collectivesBesides(d)}; ${ranged(d)}.`,
    unclear: (d: Range & Lacking) =>
      `Đã đếm được ${String(d.have)} ${d.name}, còn ${String(d.unknown)} người chưa rõ; ${ranged(d)}.`,
    noColumn: (d: Range) => `Danh sách chưa có cột cho biết ai là ${d.name} nên chưa đếm được; ${ranged(d)}.`,
  },
  advice: {
    over: ({ have, name, max, full }: Total) =>
      full === true
        ? "Giải trình vì sao nhiều hơn dự kiến: bớt người thì không đủ số tối thiểu của quy định khác."
        : `Bớt ${String(have - max)} ${name}, hoặc giải trình vì sao nhiều hơn dự kiến.`,
    under: ({ have, name, min, full }: Total) =>
      full === true
        ? "Giải trình vì sao ít hơn dự kiến: thêm người thì vượt mức của quy định khác."
        : `Thêm ${String(min - have)} ${name}, hoặc giải trình vì sao ít hơn dự kiến.`,
    collectives: NAME_SOMEBODY,
    aboveRange: ({ have, name, max, full }: Range) =>
      `${full === true ? "Thay" : "Bớt"} ${String(have - (max ?? 0))} ${name}${full === true ? " đã chọn bằng đại biểu mà quy định khác cần, hoặc giải trình" : ""}.`,
    belowRange: ({ have, name, min, full }: Range) =>
      full === true
        ? "Giải trình vì sao ít hơn kế hoạch nêu: thêm người thì vượt mức của quy định khác."
        : `Thêm ${String((min ?? 0) - have)} ${name}.`,
    collectivesOfRange: NAME_SOMEBODY,
    unclear: ({ open, what }: Range & Lacking) => settleWords(open, what),
    noColumn: "Thêm cột đó, hoặc chọn cột ở thẻ Danh sách.",
  },

  quotas: (_, { about, tolerancePercent, min, max, of, name }) => [
    {
      name: `Tổng số ${name}`,
      of,
      among: EVERYONE,
      amongName: "đại biểu",
      window: { is: "count", min, max, about, tolerance: tolerancePercent },
    },
  ],

  ways: {
    over(judged, params, conference) {
      const { total, range } = totalOf(judged, params, conference);
      const told = { cells: [], change: { people: (judged.bounds.max ?? 0) - judged.counted.certain, of: params.of } };
      return total === undefined
        ? { code: "aboveRange", data: range, ...told }
        : { code: "over", data: total, ...told };
    },
    under(judged, params, conference) {
      const { delegates } = conference;
      if (delegates.length === 0) return undefined;
      const least = judged.bounds.min ?? 0;
      const { total, range } = totalOf(judged, params, conference);
      // Somebody comes for each collective, but the list does not say how many.
      const collectives = collectivesOf(params.of, delegates);
      if (collectives.length > 0 && range.have + judged.counted.unknown + collectives.length >= least) {
        const cells = distinctCells(collectives.map(({ at }) => at));
        const told = { outcome: "undecided", cells } as const;
        return total === undefined
          ? { code: "collectivesOfRange", data: range, ...told }
          : { code: "collectives", data: total, ...told };
      }
      const told = { change: { people: least - range.have - judged.counted.unknown, of: params.of } };
      return total === undefined
        ? { code: "belowRange", data: range, ...told }
        : { code: "under", data: total, ...told };
    },
    unknown: (judged, params, conference) => {
      const { range } = totalOf(judged, params, conference);
      return { code: "unclear", data: { ...range, ...lacking(judged, conference) } };
    },
    noColumn: (judged, params, conference) => ({ code: "noColumn", data: totalOf(judged, params, conference).range }),
  },
});

/** Collectives and households that are, or may be, of the group. */
function collectivesOf(of: Selector, delegates: readonly Delegate[]): readonly Delegate[] {
  const ask = belongsTo(of);
  return delegates.filter((delegate) => delegate.kind !== "person" && ask(delegate).answer !== "no");
}

/** The data of a sentence: of an estimate, where the plan gives one, else of its range. */
function totalOf(
  { counted, bounds }: Judged,
  { about, tolerancePercent, of, name }: z.output<typeof params>,
  { delegates }: Conference,
): { readonly total: Total | undefined; readonly range: Range } {
  const { min, max } = bounds;
  const counts = { have: counted.certain, name, collectives: collectivesOf(of, delegates).length };
  const total = about === undefined ? undefined : { about, tolerancePercent, min: min ?? 0, max: max ?? 0, ...counts };
  return { total, range: { min: min ?? null, max: max ?? null, ...counts } };
}
