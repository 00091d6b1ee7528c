import { z } from "zod";
import { collectivesAmong } from "../domain/count-people";
import type { Conference } from "../domain/conference";
import { EVERYONE } from "../domain/selector";
import { defineQuotaCheck, type Judged } from "./engine/define-quota-check";
import { distinctCells } from "./engine/point-at-row";

type Total = {
  readonly have: number;
  readonly about: number;
  readonly tolerancePercent: number;
  readonly min: number;
  readonly max: number;
  readonly collectives: number;
  /** Another rule does not allow the change. */ readonly full?: boolean;
};
/** A range that the plan gives itself; null where it has no such side. */
type Range = Pick<Total, "have" | "collectives" | "full"> & {
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
const collectivesBesides = ({ have, collectives }: Pick<Total, "have" | "collectives">) =>
  `Danh sách có ${String(have)} đại biểu và ${String(collectives)} tập thể, hộ gia đình, chưa rõ mỗi nơi cử mấy người`;

/**
 * An estimate of the plan (khoảng, dự kiến … đại biểu): never a hard limit (mission §2.2). Persons are counted,
 * collectives and households apart.
 */
export const expectedTotal = defineQuotaCheck({
  id: "expected-total",
  title: "Số đại biểu lệch so với dự kiến",
  metTitle: "Số đại biểu gần với dự kiến",
  about:
    "So số đại biểu với con số kế hoạch ghi là khoảng, dự kiến, hoặc với khoảng từ … đến … của kế hoạch. Con số dự kiến không phải mức tối đa: lệch quá mức cho phép chỉ là điều cần xem lại. Danh sách chưa có ai thì chưa so.",
  params,
  messages: {
    over: (d: Total) => `Danh sách có ${String(d.have)} đại biểu; ${estimated(d)}.`,
    under: (d: Total) => `Danh sách có ${String(d.have)} đại biểu; ${estimated(d)}.`,
    collectives: (d: Total) => `${collectivesBesides(d)}; ${estimated(d)}.`,
    aboveRange: (d: Range) => `Danh sách có ${String(d.have)} đại biểu; ${ranged(d)}.`,
    belowRange: (d: Range) => `Danh sách có ${String(d.have)} đại biểu; ${ranged(d)}.`,
    collectivesOfRange: (d: Range) => `${collectivesBesides(d)}; ${ranged(d)}.`,
  },
  advice: {
    over: ({ have, max, full }: Total) =>
      full === true
        ? "Giải trình vì sao nhiều hơn dự kiến: bớt người thì không đủ số tối thiểu của quy định khác."
        : `Bớt ${String(have - max)} đại biểu, hoặc giải trình vì sao nhiều hơn dự kiến.`,
    under: ({ have, min, full }: Total) =>
      full === true
        ? "Giải trình vì sao ít hơn dự kiến: thêm người thì vượt mức của quy định khác."
        : `Thêm ${String(min - have)} đại biểu, hoặc giải trình vì sao ít hơn dự kiến.`,
    collectives: NAME_SOMEBODY,
    aboveRange: ({ have, max, full }: Range) =>
      `${full === true ? "Thay" : "Bớt"} ${String(have - (max ?? 0))} đại biểu${full === true ? " đã chọn bằng đại biểu mà quy định khác cần, hoặc giải trình" : ""}.`,
    belowRange: ({ have, min, full }: Range) =>
      full === true
        ? "Giải trình vì sao ít hơn kế hoạch nêu: thêm người thì vượt mức của quy định khác."
        : `Thêm ${String((min ?? 0) - have)} đại biểu.`,
    collectivesOfRange: NAME_SOMEBODY,
  },

  quotas: (_, { about, tolerancePercent, min, max }) => [
    {
      name: "Tổng số đại biểu",
      of: EVERYONE,
      among: EVERYONE,
      amongName: "đại biểu",
      window: { is: "count", min, max, about, tolerance: tolerancePercent },
    },
  ],

  ways: {
    over(judged, params, conference) {
      const { total, range } = totalOf(judged, params, conference);
      const told = { cells: [], change: { people: (judged.bounds.max ?? 0) - judged.counted.certain, of: EVERYONE } };
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
      if (range.collectives > 0 && delegates.length >= least) {
        const cells = distinctCells(delegates.filter(({ kind }) => kind !== "person").map(({ at }) => at));
        const told = { outcome: "undecided", cells } as const;
        return total === undefined
          ? { code: "collectivesOfRange", data: range, ...told }
          : { code: "collectives", data: total, ...told };
      }
      const told = { change: { people: least - range.have, of: EVERYONE } };
      return total === undefined
        ? { code: "belowRange", data: range, ...told }
        : { code: "under", data: total, ...told };
    },
  },
});

/** The data of a sentence: of an estimate, where the plan gives one, else of its range. */
function totalOf(
  { counted, bounds }: Judged,
  { about, tolerancePercent }: z.output<typeof params>,
  { delegates }: Conference,
): { readonly total: Total | undefined; readonly range: Range } {
  const { min, max } = bounds;
  const counts = { have: counted.certain, collectives: collectivesAmong(delegates) };
  const total = about === undefined ? undefined : { about, tolerancePercent, min: min ?? 0, max: max ?? 0, ...counts };
  return { total, range: { min: min ?? null, max: max ?? null, ...counts } };
}
