import { z } from "zod";
import { collectivesAmong } from "../domain/count-people";
import type { Conference } from "../domain/conference";
import { EVERYONE, selectorSchema } from "../domain/selector";
import { defineQuotaCheck, type Judged } from "./engine/define-quota-check";
import { type Lacking, lacking } from "./counting/lacking";
import { settleWords } from "./counting/open-cells";
import { STAFF_OVER, staffCount, staffIsOver } from "./counting/staff-count";

/** `full`: taking people away would miss a minimum of another rule. */
type Over = {
  readonly name: string;
  readonly have: number;
  readonly max: number;
  readonly collectives: number;
  readonly full?: boolean;
};
type Open = Over & Lacking;
type NeedsStaff = Over & { readonly staffOver: number };

const apart = (collectives: number) =>
  collectives > 0 ? ` (chưa kể ${String(collectives)} tập thể, hộ gia đình)` : "";

const params = z.strictObject({
  max: z
    .int()
    .nonnegative()
    .meta({
      label: "Tối đa",
      unit: "người",
      beside: { before: /(?:tối đa|nhiều nhất|không quá|không vượt quá|không vượt|đến|tới)$/iu },
    }),
  /** Whom the cap counts; everybody on the list when left out. */
  of: selectorSchema.default(EVERYONE).meta({ label: "Đếm những ai" }),
  name: z.string().min(1).default("đại biểu").meta({ label: "Gọi là" }),
  /** The cap holds only for a unit with more staff than this. */
  ifStaffOver: STAFF_OVER,
});

/**
 * A cap the plan sets itself: tối đa, không quá, không vượt quá. Persons are counted; collectives and households apart
 * (mission §2.9).
 */
export const delegateCap = defineQuotaCheck({
  id: "delegate-cap",
  title: "Vượt số lượng đại biểu tối đa",
  metTitle: "Không vượt số lượng đại biểu tối đa",
  about:
    "Đếm số đại biểu là cá nhân trong danh sách và so với số tối đa của kế hoạch. Tập thể, hộ gia đình và người không tính là đại biểu (phục vụ, ban tổ chức) không được đếm.",
  params,
  messages: {
    over: ({ name, have, max, collectives }: Over) =>
      `Danh sách có ${String(have)} ${name}${apart(collectives)}, vượt ${String(have - max)} so với tối đa ${String(max)}.`,
    unclear: ({ name, have, max, unknown }: Open) =>
      `Đã đếm được ${String(have)} ${name}, tối đa ${String(max)}; còn ${String(unknown)} người chưa rõ nên chưa kết luận được.`,
    needsStaff: ({ name, have, max, staffOver }: NeedsStaff) =>
      `Danh sách có ${String(have)} ${name}, nhiều hơn ${String(max)}; mức tối đa này chỉ áp dụng khi đơn vị có trên ${String(staffOver)} người lao động, mà số người lao động chưa rõ.`,
    atThreshold: ({ name, have, max, staffOver }: NeedsStaff) =>
      `Danh sách có ${String(have)} ${name}, nhiều hơn ${String(max)}; mức tối đa này dành cho đơn vị có trên ${String(staffOver)} người lao động, mà đơn vị có đúng ${String(staffOver)} người: kế hoạch không nêu trường hợp này.`,
  },
  advice: {
    over: ({ name, have, max, full }: Over) =>
      `${full === true ? "Thay" : "Bớt"} ${String(have - max)} ${name}${full === true ? " bằng đại biểu khác" : ""}.`,
    unclear: ({ open, what }: Open) => settleWords(open, what),
    needsStaff: "Nhập số người lao động của đơn vị ở thẻ Kế hoạch, hoặc điền vào trang biên chế.",
    atThreshold: "Hỏi cơ quan ban hành kế hoạch, rồi giải trình ở đây.",
  },

  quotas: (conference, { max, of, name, ifStaffOver }) =>
    ifStaffOver !== undefined && staffIsOver(conference, ifStaffOver) === "no"
      ? []
      : [
          {
            name: `Tổng số ${name}`,
            of,
            among: EVERYONE,
            amongName: name,
            window: { is: "count", max },
          },
        ],

  ways: {
    over: (judged, params, conference) => {
      const { of, max } = params;
      const data = countOf(judged, params, conference);
      const change = of.is === "everyone" ? undefined : { people: max - data.have, of };
      return unlessUnsure(data, params, conference) ?? { code: "over", data, change };
    },
    unknown: (judged, params, conference) => {
      const data = countOf(judged, params, conference);
      return (
        unlessUnsure(data, params, conference) ?? { code: "unclear", data: { ...data, ...lacking(judged, conference) } }
      );
    },
  },
});

const countOf = ({ counted }: Judged, { name, max }: z.output<typeof params>, { delegates }: Conference): Over => ({
  name,
  have: counted.certain,
  max,
  collectives: collectivesAmong(delegates),
});

/** The cap may not be for this unit. */
function unlessUnsure(data: Over, { ifStaffOver }: z.output<typeof params>, conference: Conference) {
  if (ifStaffOver === undefined || staffIsOver(conference, ifStaffOver) === "yes") return undefined;
  return {
    outcome: "undecided",
    code: staffCount(conference)?.known === true ? "atThreshold" : "needsStaff",
    data: { ...data, staffOver: ifStaffOver },
    cells: [],
  } as const;
}
