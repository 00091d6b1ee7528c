import { z } from "zod";
import type { Conference } from "../domain/conference";
import type { UnitEntry } from "../domain/roster";
import { containsWords } from "../domain/vietnamese-text";
import { EVERYONE } from "../domain/selector";
import { defineQuotaCheck } from "./engine/define-quota-check";
import { rowInWords } from "../domain/row-place";
import { capital, shorten } from "./engine/point-at-row";
import { STAFF_OVER, staffCount, staffIsOver } from "./counting/staff-count";

type Count = { readonly have: number; readonly superior: string };
type Capped = Count & { readonly max: number };
type Row = Capped & { readonly unit: string };
type Unsure = Capped & { readonly limit: number };

/**
 * A conference that may not be larger than the one above it. Its total is typed; its own cap, when the plan gives one,
 * decides what lies above that.
 */
export const superiorCap = defineQuotaCheck({
  id: "superior-cap",
  title: "Nhiều đại biểu hơn hội nghị cấp trên",
  metTitle: "Không nhiều đại biểu hơn hội nghị cấp trên",
  about:
    "So số đại biểu với số đại biểu của hội nghị cấp trên (nhập ở thẻ Kế hoạch). Khi chưa nhập, chỉ kết luận được phần vượt quá mức tối đa mà kế hoạch đặt cho chính hội nghị cấp trên. Quy định chỉ dành cho đơn vị họp đại biểu thì cần biết số người của đơn vị, trừ khi số đại biểu đã quá số người của một đơn vị họp toàn thể. Ở cấp trên thì so số đại biểu từng dòng của trang biên chế với chính danh sách này.",
  params: z.strictObject({
    superior: z.string().min(1).meta({ label: "Hội nghị cấp trên gọi là" }),
    /** The cap of the upper conference itself. */
    superiorMax: z
      .int()
      .positive()
      .optional()
      .meta({ label: "Hội nghị cấp trên", unit: "người", beside: { after: /^\s*của/iu } }),
    /** Holds only for a unit with more staff than this (it holds a delegate meeting). */
    ifStaffOver: STAFF_OVER,
    /** Looked at from the level above: the rows of the staff table, against the list that is checked there. */
    perUnit: z.boolean().default(false).meta({ label: "Xét từng dòng của trang biên chế" }),
  }),
  messages: {
    over: ({ have, superior, max }: Capped) =>
      `Danh sách có ${String(have)} đại biểu, nhiều hơn ${superior} (${String(max)} đại biểu).`,
    overMax: ({ have, superior, max }: Capped) =>
      `Danh sách có ${String(have)} đại biểu; ${superior} được tối đa ${String(max)} đại biểu nên chắc chắn ít hơn.`,
    rowOver: ({ unit, have, superior, max }: Row) =>
      `${unit} có ${String(have)} đại biểu, nhiều hơn ${superior} (${String(max)} đại biểu).`,
    rowUnclear: ({ unit, have, superior, max, limit }: Row & { readonly limit: number }) =>
      `${unit} có ${String(have)} đại biểu, nhiều hơn ${superior} (${String(max)} đại biểu); quy định này dành cho đơn vị có trên ${String(limit)} người, mà số người của đơn vị chưa rõ hoặc đúng bằng ${String(limit)}.`,
    needsStaff: ({ have, superior, max, limit }: Unsure) =>
      `Danh sách có ${String(have)} đại biểu, nhiều hơn mức ${String(max)} đại biểu của ${superior}; quy định này chỉ áp dụng khi đơn vị có trên ${String(limit)} người, mà số người của đơn vị chưa rõ.`,
    atThreshold: ({ have, superior, max, limit }: Unsure) =>
      `Danh sách có ${String(have)} đại biểu, nhiều hơn mức ${String(max)} đại biểu của ${superior}; quy định này dành cho đơn vị có trên ${String(limit)} người, mà đơn vị có đúng ${String(limit)} người: kế hoạch không nêu trường hợp này.`,
    noTotal: ({ have, superior }: Count) =>
      `Danh sách có ${String(have)} đại biểu; chưa biết ${superior} có bao nhiêu đại biểu nên chưa so được.`,
  },
  advice: {
    over: ({ have, max }: Capped) => `Bớt ${String(have - max)} đại biểu.`,
    overMax: ({ have, max }: Capped) =>
      `Bớt ít nhất ${String(have - max)} đại biểu và nhập số đại biểu của hội nghị cấp trên ở thẻ Kế hoạch.`,
    rowOver: ({ unit, have, max }: Row) => `Bớt ${String(have - max)} đại biểu của ${unit}, hoặc xem lại số đại biểu.`,
    rowUnclear: "Điền số người của đơn vị vào ô được tô; nếu đúng bằng mức nêu thì hỏi cơ quan ban hành kế hoạch.",
    needsStaff: "Nhập số người của đơn vị ở thẻ Kế hoạch, hoặc điền vào trang biên chế.",
    atThreshold: "Hỏi cơ quan ban hành kế hoạch, rồi giải trình ở đây.",
    noTotal: "Nhập số đại biểu của hội nghị cấp trên ở thẻ Kế hoạch.",
  },

  quotas: (conference, { superiorMax, ifStaffOver, perUnit }) =>
    perUnit || isExempt(conference, ifStaffOver)
      ? []
      : [
          {
            name: "Số đại biểu so với hội nghị cấp trên",
            of: EVERYONE,
            among: EVERYONE,
            amongName: "đại biểu",
            window: { is: "reference", to: "superiorTotal", most: superiorMax },
          },
        ],

  ways: {
    nobody: () => undefined,
    over({ counted, bounds }, { superior, ifStaffOver }, conference) {
      const [have, max] = [counted.certain, bounds.max ?? 0];
      if (ifStaffOver !== undefined && staffIsOver(conference, ifStaffOver) === "unknown") {
        const told = { outcome: "undecided", data: { have, superior, max, limit: ifStaffOver }, cells: [] } as const;
        if (staffCount(conference)?.known === true) return { code: "atThreshold", ...told };
        // Of an unknown staff only so much is sure: that many delegates are more than a small unit has.
        if (have <= ifStaffOver) return { code: "needsStaff", ...told };
      }
      const code = conference.typed.superiorTotal === undefined ? "overMax" : "over";
      return { code, data: { have, superior, max } };
    },
    unknown: ({ counted }, { superior }) => ({
      code: "noTotal",
      data: { have: counted.certain, superior },
      severity: "note",
    }),
  },

  besides: (conference, { perUnit, superior, superiorMax, ifStaffOver }) =>
    perUnit ? rowVerdicts(conference, { superior, superiorMax, ifStaffOver }) : [],
});

/** A plenary meeting of a small unit. */
function isExempt(conference: Conference, ifStaffOver: number | undefined): boolean {
  return ifStaffOver !== undefined && staffIsOver(conference, ifStaffOver) === "no";
}

interface Limits {
  readonly superior: string;
  readonly superiorMax: number | undefined;
  readonly ifStaffOver: number | undefined;
}

/**
 * At the level above the list checked is that of the upper conference: no unit of the table may have more delegates
 * than it.
 */
function rowVerdicts({ staff, persons }: Conference, { superior, superiorMax = Infinity, ifStaffOver }: Limits) {
  const max = persons.length === 0 ? superiorMax : Math.min(persons.length, superiorMax);
  const verdicts = staff
    .flatMap(({ entries }) => entries)
    .map((entry) => {
      const { unit, delegates } = entry;
      if (delegates.kind !== "value" || delegates.value <= max) return undefined;
      const name = unit.kind === "value" ? shorten(unit.value) : capital(rowInWords(entry));
      const data = { unit: name, have: delegates.value, superior, max };
      if (ifStaffOver === undefined || (entry.staff.kind === "value" && entry.staff.value > ifStaffOver)) {
        return { outcome: "violated", code: "rowOver", data, cells: [delegates.cell] } as const;
      }
      if (isPlenary(entry, ifStaffOver)) return undefined;
      const cell = entry.staff.kind === "absent" ? delegates.cell : entry.staff.cell;
      return {
        outcome: "undecided",
        code: "rowUnclear",
        data: { ...data, limit: ifStaffOver },
        cells: [cell],
      } as const;
    });
  return verdicts.filter((verdict) => verdict !== undefined);
}

function isPlenary({ staff, form }: UnitEntry, limit: number): boolean {
  if (staff.kind === "value") return staff.value < limit;
  return form.kind === "value" && containsWords(form.value, "toàn thể") && !containsWords(form.value, "đại biểu");
}
