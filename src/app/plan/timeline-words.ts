import { formatCount } from "../../domain/format-number";
import { dayInWords } from "../../domain/iso-day";
import type { WorkKind } from "../../domain/plan";
import type { DueDays } from "./due-days";
import type { Timeline, TimelineEntry, TimelineState } from "./timeline";

export const WORK_KIND_NAMES: Readonly<Record<WorkKind, string>> = {
  pilot: "Đơn vị làm điểm",
  committee: "Ban Tổ chức, tiểu ban",
  media: "Tuyên truyền",
  budget: "Kinh phí",
  award: "Khen thưởng",
  report: "Báo cáo, hồ sơ",
  venue: "Hậu cần, giấy mời",
};

export const TIMELINE_STATE_NAMES: Readonly<Record<TimelineState, string>> = {
  overdue: "Quá hạn",
  soon: "Sắp đến hạn",
  later: "Chưa đến hạn",
  undated: "Chưa có ngày",
  done: "Đã xong",
};

/** "20/3/2026", "1/3/2026 đến 31/3/2026". */
export function daysInWords({ from, last }: DueDays): string {
  return from === last ? dayInWords(last) : `${dayInWords(from)} đến ${dayInWords(last)}`;
}

/** "Quá hạn 3 ngày", "Hạn cuối là hôm nay", "Còn 5 ngày", "Đã xong 18/3/2026". */
export function stateInWords({ state, daysLeft, doneOn, isConference }: TimelineEntry): string {
  if (state === "done") return `${TIMELINE_STATE_NAMES.done}${doneOn === undefined ? "" : ` ${dayInWords(doneOn)}`}`;
  if (daysLeft === null) return TIMELINE_STATE_NAMES.undated;
  if (daysLeft === 0) return isConference ? "Hôm nay" : "Hạn cuối là hôm nay";
  if (daysLeft > 0) return `Còn ${formatCount(daysLeft)} ngày`;
  return `${isConference ? "Đã qua" : "Quá hạn"} ${formatCount(-daysLeft)} ngày`;
}

/**
 * "2 việc quá hạn, 1 việc còn 3 ngày": what to look at when the workbook is opened; null when nothing is. What only the
 * pilot unit owes is not everybody's.
 */
export function reminderInWords({ entries }: Timeline): string | null {
  const owed = entries.filter(({ kind }) => kind !== "pilot");
  const overdue = owed.filter(({ state }) => state === "overdue").length;
  const soon = owed.filter(({ state }) => state === "soon");
  const nearest = Math.min(...soon.map(({ daysLeft }) => daysLeft ?? 0));
  const left = nearest === 0 ? "hôm nay là hạn cuối" : `còn ${formatCount(nearest)} ngày`;
  const parts = [
    ...(overdue > 0 ? [`${formatCount(overdue)} việc quá hạn`] : []),
    ...(soon.length === 1 ? [`1 việc ${left}`] : []),
    ...(soon.length > 1 ? [`${formatCount(soon.length)} việc sắp đến hạn, gần nhất ${left}`] : []),
  ];
  return parts.length === 0 ? null : parts.join(", ");
}
