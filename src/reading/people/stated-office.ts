import { ABSENT, type Read } from "../../domain/read";
import { foldWords } from "../../domain/vietnamese-text";
import { REPORTING } from "../../lexicon/unit-words";
import { bodyOf } from "../texts/body-words";
import type { FoundRows } from "../rows/find-rows";
import { textsIn } from "../grid/grid-cells";
import type { MappedColumn } from "../columns/map-columns";
import { topicOf } from "../texts/section-text";
import type { Grid } from "../grid/sheet-grid";

const LABEL = /^(?:tên\s+)?(?:cơ quan|đơn vị|cơ quan,\s*đơn vị)(?:\s+công tác)?\s*:\s*(\S.{3,})$/iu;
/** Those who report for others: their lists hold people of many places. */
const OF_MANY = new RegExp(`^(?:${REPORTING.map(foldWords).join("|")})\\b`);

/**
 * "Đơn vị: Trường THCS Nà Khoa" above a list of people without a column, a heading or a group that says otherwise:
 * where all of them work. Nothing for a commune or an association, which reports for others, and for lists in which
 * guests may stand.
 */
export function statedOffice(
  grid: Grid,
  columns: readonly MappedColumn[],
  found: FoundRows,
  from: number,
  to: number,
): Read<string> {
  if (
    columns.some(
      ({ field, also }) => field === "unit" || field === "village" || field === "category" || also.includes("unit"),
    ) ||
    found.sections.length > 0
  )
    return ABSENT;
  const nearest = textsIn(grid, Math.max(from, to - 12), to).sort((a, b) => b.row - a.row);
  for (const { row, column, text } of nearest) {
    if (text.length < 10 || text.length > 120) continue;
    const body = LABEL.exec(text)?.[1]?.replace(/[\s.…_]+$/, "") ?? "";
    if (body !== "" && bodyOf(body) === "collective" && topicOf(body) === "unit" && !OF_MANY.test(foldWords(body)))
      return { kind: "value", value: body, cell: grid.at(row, column) };
  }
  return ABSENT;
}
