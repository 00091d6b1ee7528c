import { absentWords, cellWords, seatingWords, SIGN_WORDS, totalsWords, VERDICT_WORDS } from "../domain/units-words";
import { TARGET_NAMES } from "../domain/target-names";
import type { UnitsSummary } from "../domain/units-summary";

/** Remarks printed; all of them stand in --json and in the files written. */
const REMARKS = 30;

/** The summary for a terminal: a row for each unit, a column for each rule. */
export function unitsText(summary: UnitsSummary): string {
  const { plan, scope, target, columns, units, listed, remarks, notes, superiorTotal } = summary;
  const rows = [
    ["Đơn vị", "Kết quả", "Đại biểu", ...columns.map(({ short }) => short)],
    ...units.map((unit) => {
      const told = new Map(unit.rules.map((rule) => [rule.rule, rule]));
      return [
        unit.unit.name,
        VERDICT_WORDS[unit.verdict],
        unit.problem === null ? String(unit.persons) : "",
        ...(unit.problem === null ? columns.map(({ rule }) => cellWords(told.get(rule))) : [unit.problem]),
      ];
    }),
  ];
  const widths =
    rows[0]?.map((_, c) => Math.max(...rows.map((row) => (c > 3 || row.length > 4 ? (row[c] ?? "").length : 0)))) ?? [];
  const table = rows.map((row) =>
    row
      .map((text, c) => text.padEnd(widths[c] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const absent = absentWords(listed);
  const seated = listed.filter(({ seating }) => seating !== null && seating !== "met").map(seatingWords);
  const more = remarks.length - REMARKS;
  return [
    `Kế hoạch: ${plan.title} · cấp ${scope} · ${TARGET_NAMES[target]}${superiorTotal === null ? "" : ` · hội nghị cấp trên ${String(superiorTotal)} đại biểu`}`,
    totalsWords(summary),
    "",
    ...table,
    "",
    SIGN_WORDS,
    ...columns.map(
      ({ short, title, clause, met, violated, undecided, noted }) =>
        `  ${short}: ${title}${clause === "" ? "" : ` (${clause})`} — đạt ${String(met)}, chưa đạt ${String(violated)}, chưa đủ dữ liệu ${String(undecided)}${noted > 0 ? `, lưu ý ${String(noted)}` : ""}`,
    ),
    ...[absent, ...seated, ...notes].filter((line) => line !== ""),
    ...remarks.slice(0, REMARKS).map(({ text }) => `Lưu ý: ${text}`),
    ...(more > 0 ? [`Và ${String(more)} lưu ý nữa (xem --json).`] : []),
  ].join("\n");
}
