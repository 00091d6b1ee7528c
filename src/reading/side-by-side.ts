import type { Header } from "./find-header";
import { rowsBetween } from "./grid-cells";
import { matchHeader } from "./match-header";
import type { Meaning } from "./match-phrase";
import type { Grid } from "./sheet-grid";

/** "STT | Họ và tên | Đơn vị | | STT | Họ và tên | Đơn vị": one header for each table. */
export function sideBySide(grid: Grid, header: Header): Header[] {
  const starts: number[] = [];
  const meaningAt = (column: number) => matchHeader(header.path(column), "people")[0];
  for (let c = header.left; c <= header.right; c++)
    if (meaningAt(c)?.meaning === "order" && header.path(c).length > 0) starts.push(c);
  if (starts.length < 2) starts.splice(0, starts.length, ...startsAfterGaps(grid, header));
  if (starts.length < 2) return [header];
  starts[0] = header.left;
  const parts = starts.map((left, i): Header => {
    let right = (starts[i + 1] ?? header.right + 1) - 1;
    while (right > left && header.path(right).length === 0) right--;
    return { ...header, left, right, alone: false };
  });
  const isTable = ({ left, right }: Header) =>
    rowsBetween(left, right).some((column) =>
      (["people", "units"] as const).some((subject) => {
        const [best] = matchHeader(header.path(column), subject);
        return best !== undefined && LISTED.includes(best.meaning) && best.score >= 0.7;
      }),
    );
  return parts.every(isTable) ? parts : [header];
}

/** Whom or what the rows of a table name. */
const LISTED: readonly Meaning[] = ["fullName", "familyName", "unit", "village"];

/** "Họ và tên | Năm sinh | | Họ và tên | Năm sinh": every part between empty columns names its people. */
function startsAfterGaps(grid: Grid, header: Header): number[] {
  const starts = [header.left];
  for (let c = header.left + 1; c <= header.right; c++)
    if (header.path(c).length > 0 && header.path(c - 1).length === 0 && isEmptyColumn(grid, header, c - 1))
      starts.push(c);
  const named = starts.filter((start, i) => {
    for (let c = start; c < (starts[i + 1] ?? header.right + 1); c++) {
      const best = matchHeader(header.path(c), "people")[0];
      if (best?.meaning === "fullName" && best.score >= 0.85) return true;
    }
    return false;
  });
  return named.length === starts.length ? starts : [];
}

function isEmptyColumn(grid: Grid, header: Header, column: number): boolean {
  for (let r = header.top; r <= Math.min(header.bottom + 20, grid.rowCount); r++)
    if (grid.value(r, column) !== null && grid.value(r, column) !== "") return false;
  return true;
}
