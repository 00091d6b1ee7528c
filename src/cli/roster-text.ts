import { valueOf } from "../domain/read";
import { columnName, type Roster } from "../domain/roster";
import { ROSTER_KIND_NAMES } from "../domain/roster-kind-names";

/** How a workbook was understood, for a terminal. */
export function rosterText(name: string, rosters: readonly Roster[]): string {
  if (rosters.length === 0) return `${name}: không tìm thấy danh sách nào.`;
  const lines = [name];
  for (const roster of rosters) {
    const people = roster.delegates.filter((d) => d.kind === "person").length;
    const collectives = roster.delegates.length - people;
    const count =
      roster.delegates.length > 0
        ? `${String(people)} người${collectives > 0 ? `, ${String(collectives)} tập thể, hộ` : ""}`
        : `${String(roster.entries.length)} hàng`;
    lines.push(
      `  “${roster.sheet}”: ${ROSTER_KIND_NAMES[roster.kind]}, hàng ${String(roster.firstRow)}–${String(roster.lastRow)}, ${count}; ${headOf(roster)}`,
    );
    if (roster.doubt !== undefined)
      lines.push(
        `    chưa chắc: ${[...roster.doubt.reasons, roster.doubt.other?.text ?? ""].filter(Boolean).join("; ")}`,
      );
    for (const column of roster.columns) {
      const reading = column.field === null ? "không đọc" : [column.field, ...column.also].join(" + ");
      lines.push(
        `    ${columnName(roster, column.column).padEnd(3)} ${reading}${column.certain ? "" : " (chưa chắc)"}: ${column.header}${column.evidence.length > 0 ? ` — ${column.evidence.join("; ")}` : ""}`,
      );
    }
    const women = roster.delegates.filter((d) => valueOf(d.sex) === "female").length;
    if (people > 0)
      lines.push(
        `    nữ: ${String(women)}, chưa rõ: ${String(roster.delegates.filter((d) => d.kind === "person" && d.sex.kind !== "value").length)}`,
      );
  }
  return lines.join("\n");
}

function headOf({ across, headerRows }: Roster): string {
  return across === true ? "viết ngang, mỗi người một cột" : `tiêu đề hàng ${headerRows.join(", ") || "không có"}`;
}
