import { z } from "zod";
import type { Conference } from "../domain/conference";
import { countWithin, EVERYONE, measureOf, surplusCells } from "./count-window";
import { defineCheck } from "./define-check";
import { staffIsOver } from "./staff-count";

type Count = { readonly have: number; readonly superior: string };
type Capped = Count & { readonly max: number };

/** A conference that may not be larger than the one above it. Its total is typed; its own cap, when the plan gives one, decides what lies above that. */
export const superiorCap = defineCheck({
  id: "superior-cap",
  kind: "plan",
  title: "Nhiều đại biểu hơn hội nghị cấp trên",
  metTitle: "Không nhiều đại biểu hơn hội nghị cấp trên",
  about: "So số đại biểu với số đại biểu của hội nghị cấp trên (nhập ở thẻ Kế hoạch). Khi chưa nhập, chỉ kết luận được phần vượt quá mức tối đa mà kế hoạch đặt cho chính hội nghị cấp trên.",
  params: z.strictObject({
    superior: z.string().min(1),
    /** The cap of the upper conference itself. */
    superiorMax: z.int().positive().optional(),
    /** Holds only for a unit with more staff than this (it holds a delegate meeting). */
    ifStaffOver: z.int().positive().optional(),
  }),
  messages: {
    over: ({ have, superior, max }: Capped) => `Danh sách có ${String(have)} đại biểu, nhiều hơn ${superior} (${String(max)} đại biểu).`,
    overMax: ({ have, superior, max }: Capped) => `Danh sách có ${String(have)} đại biểu; ${superior} được tối đa ${String(max)} đại biểu nên chắc chắn ít hơn.`,
    noTotal: ({ have, superior }: Count) => `Danh sách có ${String(have)} đại biểu; chưa biết ${superior} có bao nhiêu đại biểu nên chưa so được.`,
  },
  advice: {
    over: ({ have, max }: Capped) => `Bớt ${String(have - max)} đại biểu.`,
    overMax: ({ have, max }: Capped) => `Bớt ít nhất ${String(have - max)} đại biểu và nhập số đại biểu của hội nghị cấp trên ở thẻ Kế hoạch.`,
    noTotal: "Nhập số đại biểu của hội nghị cấp trên ở thẻ Kế hoạch.",
  },

  run(conference, { superior, superiorMax, ifStaffOver }) {
    const have = conference.persons.length;
    if (have === 0 || isExempt(conference, ifStaffOver)) return [];
    const total = conference.typed.superiorTotal;
    const max = total ?? superiorMax;
    if (max !== undefined && have > max) {
      return [{ outcome: "violated", code: total === undefined ? "overMax" : "over", data: { have, superior, max }, cells: surplusCells(conference.persons, max) }];
    }
    return total === undefined ? [{ outcome: "undecided", code: "noTotal", data: { have, superior }, cells: [], severity: "note" }] : [];
  },

  measure(conference, { superiorMax, ifStaffOver }) {
    const max = conference.typed.superiorTotal ?? superiorMax;
    if (max === undefined || isExempt(conference, ifStaffOver)) return [];
    return [measureOf("Số đại biểu so với hội nghị cấp trên", "đại biểu", countWithin(conference.persons, EVERYONE, EVERYONE), { max })];
  },
});

/** A plenary meeting of a small unit. While the staff is unknown the rule holds: so many delegates are more than such a unit has. */
function isExempt(conference: Conference, ifStaffOver: number | undefined): boolean {
  return ifStaffOver !== undefined && staffIsOver(conference, ifStaffOver) === "no";
}
