import { filledColumns } from "../grid/grid-cells";
import { matchHeader } from "../texts/match-header";
import type { Grid } from "../grid/sheet-grid";

const MOST_ROWS = 4;
const KNOWN = 0.75;
const NAME = 0.95;

/** A header whose texts were broken over several rows by hand ("Họ và" above "tên", "Dân" above "tộc"). */
export interface SplitHeader {
  readonly bottom: number;
  path(column: number): readonly string[];
}

/**
 * Looks whether `row` and the rows below it give many more names of columns when the texts of every column are joined.
 */
export function splitHeaderAt(grid: Grid, row: number): SplitHeader | undefined {
  if (filledColumns(grid, row - 1, 2).length > 1 || filledColumns(grid, row, 4).length < 4) return undefined;
  let best: { readonly bottom: number; readonly hits: number } | undefined;
  let single = 0;
  for (let bottom = row; bottom < row + MOST_ROWS && isTextRow(grid, bottom); bottom++) {
    single = Math.max(single, hitsIn(grid, bottom, bottom));
    if (bottom === row) continue;
    const hits = hitsIn(grid, row, bottom);
    if (hits >= 4 && hits >= single + 2 && hits > (best?.hits ?? 0) && breaksWords(grid, row, bottom))
      best = { bottom, hits };
  }
  if (best === undefined) return undefined;
  const { bottom } = best;
  return { bottom, path: (column) => joined(grid, row, bottom, column) };
}

/** Two short texts at least, and nothing else. */
function isTextRow(grid: Grid, row: number): boolean {
  const values = filledColumns(grid, row).map((column) => grid.value(row, column));
  return (
    values.length >= 2 && values.every((value) => typeof value === "string" && value.length <= 30 && !/\d/.test(value))
  );
}

function scoreOf(path: readonly string[]): { readonly meaning: string; readonly score: number } | undefined {
  return path.length === 0 ? undefined : matchHeader(path, "people")[0];
}

function hitsIn(grid: Grid, top: number, bottom: number): number {
  const found = new Set<string>();
  for (let c = 1; c <= grid.columnCount; c++) {
    const best = scoreOf(joined(grid, top, bottom, c));
    if (best !== undefined && best.score >= KNOWN && best.meaning !== "ignored") found.add(best.meaning);
  }
  return found.size;
}

/** The name's column, or two others, mean something only when joined: no header of two levels does that. */
function breaksWords(grid: Grid, top: number, bottom: number): boolean {
  let broken = 0;
  for (let c = 1; c <= grid.columnCount; c++) {
    const whole = scoreOf(joined(grid, top, bottom, c));
    if (whole === undefined || whole.score < KNOWN) continue;
    const parts: string[] = [];
    for (let r = top; r <= bottom; r++) {
      const text = grid.text(r, c);
      if (text !== "" && !isWide(grid, r, c)) parts.push(text);
    }
    if (parts.length < 2) continue;
    const least = whole.meaning === "fullName" ? NAME : KNOWN;
    if (
      whole.score >= least &&
      parts.every((part) => {
        const own = scoreOf([part]);
        return own === undefined || own.score < least || own.meaning !== whole.meaning;
      })
    )
      broken += whole.meaning === "fullName" ? 2 : 1;
  }
  return broken >= 2;
}

function isWide(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.right > merge.left;
}

/** The texts of a column as one; a text merged over several columns stays a level of its own. */
function joined(grid: Grid, top: number, bottom: number, column: number): string[] {
  const path: string[] = [];
  let own = "";
  for (let r = top; r <= bottom; r++) {
    const merge = grid.mergeAt(r, column);
    const text = merge === undefined ? grid.text(r, column) : merge.top === r ? grid.text(r, merge.left) : "";
    if (text === "") continue;
    if (isWide(grid, r, column)) {
      if (own !== "") path.push(own);
      own = "";
      path.push(text);
    } else own = own === "" ? text : `${own} ${text}`;
  }
  if (own !== "") path.push(own);
  return path;
}
