import { NUMBERS_OF_PARTS } from "../../lexicon/sheets/column-names";
import type { Header } from "./find-header";
import { rowsBetween } from "../grid/grid-cells";
import { headerWords, matchHeader } from "../texts/match-header";
import type { Meaning } from "../texts/match-phrase";
import type { Grid } from "../grid/sheet-grid";

/** "STT | Họ và tên | Đơn vị | | STT | Họ và tên | Đơn vị": one header for each table. */
export function sideBySide(grid: Grid, header: Header): Header[] {
  const isOrder = (path: readonly string[]) =>
    matchHeader(path, "people")[0]?.meaning === "order" && !NUMBERS_OF_PARTS.includes(headerWords(path.at(-1) ?? ""));
  const starts = rowsBetween(header.left, header.right).filter((column) => isOrder(header.path(column)));
  const parts = starts.length < 2 ? [] : partsAt(grid, header, [header.left, ...starts.slice(1)]);
  if (parts.length > 0 && parts.every(isTable)) return parts;
  // "Ghế | Họ tên khách | Chức vụ | | Ghế | Họ tên | Tổ": each part has its own names.
  const apart = partsAt(grid, header, [header.left, ...gapsIn(grid, header)]);
  return apart.length > 1 && apart.every(namesPeople) ? apart : [header];
}

/** The columns right behind one that holds nothing. */
function gapsIn(grid: Grid, header: Header): readonly number[] {
  return rowsBetween(header.left + 1, header.right).filter(
    (c) => header.path(c).length > 0 && header.path(c - 1).length === 0 && isEmptyColumn(grid, header, c - 1),
  );
}

function namesPeople({ left, right, path }: Header): boolean {
  return rowsBetween(left, right).some((column) => {
    const [best] = matchHeader(path(column), "people");
    return best?.meaning === "fullName" && best.score >= 0.7;
  });
}

/** The header in parts where columns without any text stand between others, or where the first column comes again. */
export function partedBeside(grid: Grid, header: Header): readonly Header[] {
  const columns = rowsBetween(header.left + 1, header.right);
  const afterGaps = gapsIn(grid, header);
  const leaf = (column: number) => header.path(column).at(-1);
  const again = columns.filter((c) => leaf(c) !== undefined && leaf(c) === leaf(header.left));
  const starts = [header.left, ...(afterGaps.length > 0 ? afterGaps : again)];
  return starts.length < 2 ? [header] : partsAt(grid, header, starts);
}

function partsAt(grid: Grid, header: Header, starts: readonly number[]): Header[] {
  return starts.map((left, i) => {
    let right = (starts[i + 1] ?? header.right + 1) - 1;
    while (right > left && header.path(right).length === 0) right--;
    const { top, bottom, path } = header;
    const above = grid.mergeAt(top, left);
    // What stands over all columns of a part heads the part and names none of them.
    const isHeaded =
      top < bottom && above?.top === top && above.bottom === top && above.left === left && above.right === right;
    return isHeaded
      ? { ...header, top: top + 1, left, right, alone: false, path: (column) => path(column).slice(1) }
      : { ...header, left, right, alone: false };
  });
}

function isTable({ left, right, path }: Header): boolean {
  return rowsBetween(left, right).some((column) =>
    (["people", "units"] as const).some((subject) => {
      const [best] = matchHeader(path(column), subject);
      return best !== undefined && LISTED.includes(best.meaning) && best.score >= 0.7;
    }),
  );
}

/** Whom or what the rows of a table name. */
const LISTED: readonly Meaning[] = ["fullName", "familyName", "unit", "village"];

function isEmptyColumn(grid: Grid, header: Header, column: number): boolean {
  for (let r = header.top; r <= Math.min(header.bottom + 20, grid.rowCount); r++)
    if (grid.value(r, column) !== null && grid.value(r, column) !== "") return false;
  return true;
}
