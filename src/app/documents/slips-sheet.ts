import type { CellValue } from "../../domain/sheet-snapshot";
import { dayInWords } from "../../domain/iso-day";
import { fold } from "../../domain/vietnamese-text";
import type { Timeline } from "../plan/timeline";
import type { NewSheet } from "./findings-sheet";
import type { Slip } from "./slips";

/** First line of each slip; by that of the first the sheet is known again and not taken for a list of people. */
export const SLIPS_TITLE = "PHIẾU ĐỀ NGHỊ BỔ SUNG, SỬA DANH SÁCH ĐẠI BIỂU";

const HEAD = ["STT", "Họ và tên", "Ô", "Nội dung", "Việc cần làm", "Thôn, đơn vị ghi lại"];

/** A page for each thôn or unit, to be sent back to it. `line`: file, plan and day; `due`: as {@link slipsDue}. */
export function slipsSheet(slips: readonly Slip[], line: string, due: string): NewSheet {
  const rows: CellValue[][] = [];
  const tables: { from: number; to: number; columns: number }[] = [];
  const titles: number[] = [];
  const pages: number[] = [];
  for (const { place, lines } of slips) {
    const first = rows.length + 1;
    pages.push(first);
    titles.push(first, first + 1);
    rows.push([SLIPS_TITLE], [`Gửi: ${place}`], [line], [due], []);
    tables.push({ from: rows.length + 1, to: rows.length + 1 + lines.length, columns: HEAD.length });
    rows.push(
      HEAD,
      ...lines.map(({ who, cell, what, advice }, i): CellValue[] => [i + 1, who, cell, what, advice, ""]),
    );
    rows.push([], ["", "Người ghi phiếu", "", "", "Xác nhận của thôn, đơn vị"], [], [], []);
  }
  return {
    name: "Phiếu gửi thôn, đơn vị",
    rows,
    layout: { widths: [5, 20, 6, 30, 24, 20], print: { isLandscape: false, tables, titles, pages } },
  };
}

/**
 * "Gửi lại trước ngày …": by when the plan wants the list, where that day is still to come; else a line to write it on.
 */
export function slipsDue(timeline: Timeline | undefined): string {
  const list = timeline?.entries.find(
    ({ text, daysLeft, doneOn }) =>
      doneOn === undefined && daysLeft !== null && daysLeft >= 0 && fold(text).includes(fold("danh sách")),
  );
  const last = list?.days?.last;
  if (list === undefined || last === undefined) return "Đề nghị bổ sung, sửa và gửi lại trước ngày ……/……/…………";
  return `Đề nghị bổ sung, sửa và gửi lại trước ngày ${dayInWords(last)} (hạn của kế hoạch: ${list.text}).`;
}
