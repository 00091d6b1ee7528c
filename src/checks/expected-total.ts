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

const params = z.strictObject({
  about: z
    .int()
    .positive()
    .meta({ label: "Khoảng", unit: "người", beside: { before: /(?:khoảng|dự kiến|chừng)$/iu } }),
  tolerancePercent: z
    .number()
    .min(0)
    .max(100)
    .default(10)
    .meta({ label: "Sai số, ±", unit: "%", beside: { before: /(?:±|sai số)$/iu } }),
});

const expected = ({ about, tolerancePercent, min, max }: Total) =>
  `dự kiến khoảng ${String(about)}; kế hoạch không nêu sai số, phần mềm lấy ± ${String(tolerancePercent).replace(".", ",")}%, tức từ ${String(min)} đến ${String(max)}`;

/**
 * An estimate of the plan (khoảng, dự kiến … đại biểu): never a hard limit (mission §2.2). Persons are counted,
 * collectives and households apart.
 */
export const expectedTotal = defineQuotaCheck({
  id: "expected-total",
  title: "Số đại biểu lệch so với dự kiến",
  metTitle: "Số đại biểu gần với dự kiến",
  about:
    "So số đại biểu với con số kế hoạch ghi là khoảng, dự kiến. Đây không phải mức tối đa: lệch quá mức cho phép chỉ là điều cần xem lại. Danh sách chưa có ai thì chưa so.",
  params,
  messages: {
    over: (d: Total) => `Danh sách có ${String(d.have)} đại biểu; ${expected(d)}.`,
    under: (d: Total) => `Danh sách có ${String(d.have)} đại biểu; ${expected(d)}.`,
    collectives: (d: Total) =>
      `Danh sách có ${String(d.have)} đại biểu và ${String(d.collectives)} tập thể, hộ gia đình, chưa rõ mỗi nơi cử mấy người; ${expected(d)}.`,
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
    collectives: "Ghi tên người đại diện của từng tập thể, hộ gia đình vào danh sách.",
  },

  quotas: (_, { about, tolerancePercent }) => [
    {
      name: "Tổng số đại biểu",
      of: EVERYONE,
      among: EVERYONE,
      amongName: "đại biểu",
      window: { is: "count", about, tolerance: tolerancePercent },
    },
  ],

  ways: {
    over: (judged, params, conference) => {
      const data = totalOf(judged, params, conference);
      return { code: "over", data, cells: [], change: { people: data.max - data.have, of: EVERYONE } };
    },
    under(judged, params, conference) {
      const { delegates } = conference;
      if (delegates.length === 0) return undefined;
      const data = totalOf(judged, params, conference);
      // Somebody comes for each collective, but the list does not say how many.
      if (data.collectives > 0 && delegates.length >= data.min) {
        const cells = distinctCells(delegates.filter(({ kind }) => kind !== "person").map(({ at }) => at));
        return { outcome: "undecided", code: "collectives", data, cells };
      }
      return { code: "under", data, change: { people: data.min - data.have, of: EVERYONE } };
    },
  },
});

const totalOf = (
  { counted, bounds }: Judged,
  { about, tolerancePercent }: z.output<typeof params>,
  { delegates }: Conference,
): Total => ({
  about,
  tolerancePercent,
  min: bounds.min ?? 0,
  max: bounds.max ?? 0,
  have: counted.certain,
  collectives: collectivesAmong(delegates),
});
