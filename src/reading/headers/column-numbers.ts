import { headerWords } from "../texts/match-header";
import type { Grid } from "../grid/sheet-grid";

/** (1) (2) (3), A B 1 2, 1 2 3=4+5, 1 1 2 3 3: no value of anybody. */
export function isColumnNumberRow(grid: Grid, row: number, left: number, right: number): boolean {
  if (row > grid.rowCount) return false;
  let count = 0;
  let last = 0;
  let rising = 0;
  let first = 0;
  let doubled = 0;
  for (let c = left; c <= right; c++) {
    const text = headerWords(grid.text(row, c)).replace(/ .*$/, "");
    if (grid.value(row, c) === null) continue;
    const raw = grid.text(row, c);
    if (!/^[([<{]?-?\s*(?:\d{1,2}[a-zđ]?|[A-ZĐa-zđ]|[IVX]{1,4})\s*-?[)\]>}.]?(?:\s*[=:].{0,20})?$/.test(raw))
      return false;
    count++;
    const number = /^\d/.test(text) ? Number.parseInt(text, 10) : 0;
    if (number > 0) {
      if (number === last + 1 || last === 0) rising++;
      // Somebody put a column in and gave it its neighbour's number.
      else if (number === last) doubled++;
      first ||= number;
      last = number;
    } else rising++;
  }
  const width = right - left + 1;
  const counted = first === 1 && count >= 5 && doubled < rising ? rising + doubled : rising;
  // "1 | 1 | 2" may be a thôn that is called 1 and its two seats: few numbers count the columns only without a gap.
  return (
    count >= 2 && count >= Math.min(3, width) && count >= width * 0.5 && counted >= (count >= 5 ? count - 1 : count)
  );
}
