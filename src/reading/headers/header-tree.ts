import type { Grid } from "../grid/sheet-grid";

/** The header texts above a column from top to bottom, if any. `left`: where the table begins. */
export function pathOf(grid: Grid, top: number, bottom: number, left: number, column: number): string[] {
  const path: string[] = [];
  for (let r = top; r <= bottom; r++) {
    const text = levelText(grid, r, top, bottom, left, column);
    const above = path.at(-1);
    if (text === "" || text === above) continue;
    // "Họ và tên" above "(chữ in hoa)": one header, which says in brackets how to fill it in.
    if (above !== undefined && IN_BRACKETS.test(text)) path.splice(-1, 1, `${above} ${text}`);
    else path.push(text);
  }
  return path;
}

const IN_BRACKETS = /^\([^()]+\)$/;

function levelText(grid: Grid, row: number, top: number, bottom: number, left: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  if (merge !== undefined) {
    return grid.text(merge.top, merge.left);
  }
  const own = grid.text(row, column);
  if (own !== "" || row === bottom || !hasTextBelow(grid, row, bottom, column)) return own;
  // Two levels drawn without merging: a blank cell belongs to the nearest header on its left that is divided below as
  // well.
  for (let r = top; r < row; r++) if (grid.text(r, column) !== "") return "";
  for (let c = column - 1; c >= left; c--) {
    const above = grid.mergeAt(row, c);
    if (above !== undefined) return "";
    if (!hasTextBelow(grid, row, bottom, c)) return "";
    const text = grid.text(row, c);
    if (text !== "") return text;
  }
  return "";
}

function hasTextBelow(grid: Grid, row: number, bottom: number, column: number): boolean {
  for (let r = row + 1; r <= bottom; r++)
    if (grid.text(r, column) !== "" && grid.mergeAt(r, column)?.top !== row) return true;
  return false;
}
