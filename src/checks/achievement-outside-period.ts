import { z } from "zod";
import { isAmong } from "../domain/categories";
import type { CellRef } from "../domain/cell-ref";
import type { Delegate } from "../domain/delegate";
import { yearSpans, type YearSpan } from "../domain/years-in-text";
import { defineCheck } from "./engine/define-check";
import { capital, nameOf } from "./engine/point-at-row";
import { RowAnswers } from "./engine/row-answers";
import { tooLittleKnown } from "./engine/too-little-known";

type Outside = { readonly name: string; readonly years: string; readonly from: number; readonly to: number };

const INVITED = ["guest", "leader", "superiorLeader", "provincial", "press", "uncounted"];

/**
 * Achievements that all lie outside the period the plan looks back on. A note: the dossier may say more than the list.
 */
export const achievementOutsidePeriod = defineCheck({
  id: "achievement-outside-period",
  kind: "row",
  title: "Thành tích ngoài giai đoạn xét",
  metTitle: "Thành tích đều trong giai đoạn xét",
  about:
    "Đọc các năm ghi ở cột thành tích, khen thưởng và nêu người mà mọi năm ghi ra đều ngoài giai đoạn của kế hoạch. Số quyết định, số lượng và số điện thoại không phải là năm; giai đoạn có phần chung là được. Khách mời và lãnh đạo không được xét.",
  params: z.strictObject({}),
  messages: {
    outside: ({ name, years, from, to }: Outside) =>
      `${capital(name)} chỉ ghi thành tích của ${years}, ngoài ${from === to ? `năm ${String(from)} được xét` : `giai đoạn ${String(from)}–${String(to)}`}.`,
  },
  advice: {
    outside: ({ from, to }: Outside) =>
      `Bổ sung thành tích ${from === to ? `năm ${String(from)}` : "trong giai đoạn xét"}, hoặc sửa năm nếu ghi nhầm.`,
  },

  run({ delegates, period }) {
    if (!period) return [];
    const verdicts = [];
    const within = rowsWithin.of(
      delegates,
      `${String(period.from)}-${String(period.to)}`,
      (row) => isWithin(row.achievement, period) || isWithin(row.awards, period) || isInvited(row),
    );
    for (let i = 0; i < delegates.length; i += 1) {
      const delegate = delegates[i];
      if (delegate === undefined || within[i] === true) continue;
      const { spans, cells } = spansOf(delegate);
      if (spans.length === 0) continue;
      verdicts.push({
        outcome: "violated",
        code: "outside",
        data: { name: nameOf(delegate), years: inWords(spans), ...period },
        cells,
      } as const);
    }
    return verdicts;
  },

  nothingToCheck({ delegates, period }) {
    if (period === undefined) return "Kế hoạch không nêu giai đoạn xét thành tích.";
    const asked = delegates.filter((delegate) => !isInvited(delegate));
    return tooLittleKnown(
      asked.filter((delegate) => spansOf(delegate).spans.length > 0).length,
      asked.length,
      "năm của thành tích, khen thưởng",
    );
  },
});

const rowsWithin = new RowAnswers<boolean>();

function isInvited({ group }: Delegate): boolean {
  return group.kind === "value" && isAmong(group.value, INVITED);
}

/** One of the years written there lies in the period. */
function isWithin(read: Delegate["awards"], period: YearSpan): boolean {
  if (read.kind !== "value") return false;
  for (const { from, to } of yearSpans(read.value)) if (from <= period.to && to >= period.from) return true;
  return false;
}

function spansOf({ achievement, awards }: Delegate): {
  readonly spans: readonly YearSpan[];
  readonly cells: readonly CellRef[];
} {
  const spans: YearSpan[] = [];
  const cells: CellRef[] = [];
  for (const read of [achievement, awards]) {
    const found = read.kind === "value" ? yearSpans(read.value) : [];
    if (read.kind !== "value" || found.length === 0) continue;
    spans.push(...found);
    cells.push(read.cell);
  }
  return { spans, cells };
}

function inWords(spans: readonly YearSpan[]): string {
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return from === to ? `năm ${String(from)}` : `các năm ${String(from)}–${String(to)}`;
}
