import { BODY, MIDDLE, SheetBuilder, TITLE } from "./sheet-builder";
import type { SampleDelegate } from "./tan-doan-people";
import type { SheetSpec } from "./xlsx-writer";

/** The office's own summary: counts by formula and a chart of them. */
export function tanDoanSummarySheet(
  source: string,
  first: number,
  last: number,
  delegates: readonly SampleDelegate[],
): SheetSpec {
  const groups = [
    ["Điển hình tiên tiến", "exemplary"],
    ["Khách mời", "guest"],
    ["Lãnh đạo", "leader"],
  ] as const;
  const sheet = new SheetBuilder()
    .banner([{ from: 1, to: 2, text: "TỔNG HỢP THÀNH PHẦN", look: TITLE }])
    .header([["Thành phần", "Số lượng"]]);
  for (const [name, group] of groups)
    sheet.add(
      [
        name,
        {
          f: `COUNTIF('${source}'!K${String(first)}:K${String(last)},A${String(sheet.last + 1)})`,
          v: delegates.filter((delegate) => delegate.group === group).length,
          look: MIDDLE,
        },
      ],
      BODY,
    );
  return {
    name: "Tổng hợp",
    rows: sheet.rows,
    merges: sheet.merges,
    widths: [30, 12],
    charts: [
      {
        title: "Cơ cấu đại biểu",
        categories: "'Tổng hợp'!$A$3:$A$5",
        values: "'Tổng hợp'!$B$3:$B$5",
        from: [3, 1],
        to: [10, 16],
      },
    ],
  };
}
