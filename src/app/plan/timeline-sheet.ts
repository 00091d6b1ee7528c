import { dayInWords } from "../../domain/iso-day";
import type { CellValue } from "../../domain/sheet-snapshot";
import type { NewSheet } from "../documents/findings-sheet";
import type { DossierItem } from "./dossier-items";
import type { Timeline } from "./timeline";
import { daysInWords, stateInWords, TIMELINE_STATE_NAMES } from "./timeline-words";

/** First line of the sheet; by it the sheet is known again and not taken for a list of people. */
export const TIMELINE_TITLE = "TIẾN ĐỘ CÔNG VIỆC TỔ CHỨC HỘI NGHỊ";

/** "Ghi ra trang tính": the work with its days and states as of today, then the dossier. Plain values only. */
export function timelineSheet(
  { entries }: Timeline,
  dossier: readonly DossierItem[],
  { planTitle, today }: { readonly planTitle: string; readonly today: string },
): NewSheet {
  const rows: CellValue[][] = [
    [TIMELINE_TITLE],
    [`Kế hoạch: ${planTitle}. Tính đến ngày ${dayInWords(today)}.`],
    [],
    ["STT", "Việc", "Thực hiện", "Gửi", "Kế hoạch ghi", "Ngày", "Tình trạng", "Lưu ý", "Căn cứ"],
    ...entries.map((entry, index): CellValue[] => [
      index + 1,
      entry.text,
      entry.who,
      entry.to,
      entry.when,
      entry.days === null ? "" : daysInWords(entry.days),
      stateInWords(entry),
      entry.remarks.join(" "),
      entry.clause ?? "",
    ]),
  ];
  if (dossier.length > 0)
    rows.push(
      [],
      ["STT", "Hồ sơ, văn bản", "Tình trạng", "Căn cứ"],
      ...dossier.map((item, index): CellValue[] => [
        index + 1,
        item.text,
        item.doneOn === undefined ? "Chưa xong" : `${TIMELINE_STATE_NAMES.done} ${dayInWords(item.doneOn)}`,
        item.clause,
      ]),
    );
  return { name: "Tiến độ", rows, layout: { headerRow: 4, widths: [6, 52, 30, 30, 24, 24, 20, 40, 24] } };
}
