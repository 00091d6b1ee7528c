/**
 * Gives every row at most one column and every column at most one row so that the total is greatest (the Hungarian
 * method). `scores[row][column]` ≥ 0; 0 means: not together. Returns the column of each row, -1 for none.
 */
export function assignBest(scores: readonly (readonly number[])[]): readonly number[] {
  const rows = scores.length;
  const width = scores[0]?.length ?? 0;
  const n = Math.max(rows, width);
  const cost = (r: number, c: number) => -(scores[r]?.[c] ?? 0);
  const u = new Array<number>(n + 1).fill(0);
  const v = new Array<number>(n + 1).fill(0);
  const owner = new Array<number>(n + 1).fill(0);
  const way = new Array<number>(n + 1).fill(0);
  for (let i = 1; i <= n; i++) {
    owner[0] = i;
    let j0 = 0;
    const slack = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(n + 1).fill(false);
    do {
      used[j0] = true;
      const i0 = owner[j0] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let j1 = 0;
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue;
        const reduced = cost(i0 - 1, j - 1) - (u[i0] ?? 0) - (v[j] ?? 0);
        if (reduced < (slack[j] ?? 0)) {
          slack[j] = reduced;
          way[j] = j0;
        }
        if ((slack[j] ?? 0) < delta) {
          delta = slack[j] ?? 0;
          j1 = j;
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          const o = owner[j] ?? 0;
          u[o] = (u[o] ?? 0) + delta;
          v[j] = (v[j] ?? 0) - delta;
        } else slack[j] = (slack[j] ?? 0) - delta;
      }
      j0 = j1;
    } while (owner[j0] !== 0);
    do {
      const j1 = way[j0] ?? 0;
      owner[j0] = owner[j1] ?? 0;
      j0 = j1;
    } while (j0 !== 0);
  }
  const answer = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= width; j++) {
    const i = (owner[j] ?? 0) - 1;
    if (i >= 0 && i < rows && (scores[i]?.[j - 1] ?? 0) > 0) answer[i] = j - 1;
  }
  return answer;
}
