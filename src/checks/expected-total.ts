import { z } from "zod";
import { collectivesAmong } from "../domain/count-people";
import { countWithin, EVERYONE, measureOf } from "./counting/count-window";
import { defineCheck } from "./engine/define-check";
import { distinctCells } from "./engine/point-at-row";
import { nobodyToCount } from "./engine/too-little-known";

type Total = {
  readonly have: number;
  readonly about: number;
  readonly tolerancePercent: number;
  readonly min: number;
  readonly max: number;
  readonly collectives: number;
  /** Another rule does not allow the change. */ readonly full?: boolean;
};

function windowOf({ about, tolerancePercent }: { readonly about: number; readonly tolerancePercent: number }) {
  return {
    min: Math.ceil((about * (100 - tolerancePercent)) / 100),
    max: Math.floor((about * (100 + tolerancePercent)) / 100),
  };
}

const expected = ({ about, tolerancePercent, min, max }: Total) =>
  `dự kiến khoảng ${String(about)}; kế hoạch không nêu sai số, phần mềm lấy ± ${String(tolerancePercent).replace(".", ",")}%, tức từ ${String(min)} đến ${String(max)}`;

/**
 * An estimate of the plan (khoảng, dự kiến … đại biểu): never a hard limit (mission §2.2). Persons are counted,
 * collectives and households apart.
 */
export const expectedTotal = defineCheck({
  id: "expected-total",
  kind: "plan",
  title: "Số đại biểu lệch so với dự kiến",
  metTitle: "Số đại biểu gần với dự kiến",
  about:
    "So số đại biểu với con số kế hoạch ghi là khoảng, dự kiến. Đây không phải mức tối đa: lệch quá mức cho phép chỉ là điều cần xem lại. Danh sách chưa có ai thì chưa so.",
  params: z.strictObject({
    about: z.int().positive().meta({ label: "Khoảng", unit: "người" }),
    tolerancePercent: z.number().min(0).max(100).default(10).meta({ label: "Sai số, ±", unit: "%" }),
  }),
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

  run({ delegates, persons }, params) {
    const have = persons.length;
    const data = { ...params, ...windowOf(params), have, collectives: collectivesAmong(delegates) };
    if (have > data.max) return [{ outcome: "violated", code: "over", data, cells: [] }];
    if (delegates.length === 0 || have >= data.min) return [];
    // Somebody comes for each collective, but the list does not say how many.
    if (data.collectives > 0 && delegates.length >= data.min)
      return [
        {
          outcome: "undecided",
          code: "collectives",
          data,
          cells: distinctCells(delegates.filter(({ kind }) => kind !== "person").map(({ at }) => at)),
        },
      ];
    return [{ outcome: "violated", code: "under", data, cells: [] }];
  },

  measure: (conference, params) => [
    measureOf("Tổng số đại biểu", "đại biểu", countWithin(conference.persons, EVERYONE, EVERYONE), windowOf(params)),
  ],

  nothingToCheck: ({ delegates }) => nobodyToCount(delegates.length),

  asks(code, { have, min, max }) {
    if (code === "under") return { people: Number(min) - Number(have), of: EVERYONE };
    return code === "over" ? { people: Number(max) - Number(have), of: EVERYONE } : undefined;
  },
});
