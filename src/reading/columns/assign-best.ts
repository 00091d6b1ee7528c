/**
 * Gives every row at most one column and every column at most one row so that the total is greatest (the Hungarian
 * method). `scores[row][column]` ≥ 0; 0 means: not together. Returns the column of each row, -1 for none.
 */
export function assignBest(scores: readonly (readonly number[])[]): readonly number[] {
  const width = scores[0]?.length ?? 0;
  const matching = new Matching(scores, Math.max(scores.length, width));
  const answer = new Array<number>(scores.length).fill(-1);
  for (let column = 1; column <= width; column++) {
    const row = matching.rowOf(column) - 1;
    if (row >= 0 && row < scores.length && (scores[row]?.[column - 1] ?? 0) > 0) answer[row] = column - 1;
  }
  return answer;
}

/**
 * Rows and columns 1 … n of a square of costs, each row with a column of its own; what the scores lack costs nothing.
 * Column 0 holds the row that looks for one.
 */
class Matching {
  /** What is taken off the costs of each row and column; the cheapest pairs cost nothing beyond it. */
  private readonly ofRow: number[];
  private readonly ofColumn: number[];
  private readonly owner: number[];

  constructor(
    private readonly scores: readonly (readonly number[])[],
    private readonly n: number,
  ) {
    this.ofRow = this.zeros();
    this.ofColumn = this.zeros();
    this.owner = this.zeros();
    for (let row = 1; row <= n; row++) this.add(row);
  }

  rowOf(column: number): number {
    return this.owner[column] ?? 0;
  }

  private zeros(): number[] {
    return new Array<number>(this.n + 1).fill(0);
  }

  private costBeyond(row: number, column: number): number {
    return -(this.scores[row - 1]?.[column - 1] ?? 0) - (this.ofRow[row] ?? 0) - (this.ofColumn[column] ?? 0);
  }

  /** Finds the cheapest way from the row to a free column and moves the owners along it. */
  private add(row: number): void {
    const { owner } = this;
    owner[0] = row;
    const slack = new Array<number>(this.n + 1).fill(Number.POSITIVE_INFINITY);
    const before = this.zeros();
    const seen = new Array<boolean>(this.n + 1).fill(false);
    let at = 0;
    do {
      seen[at] = true;
      this.reach(at, slack, before, seen);
      const next = nearest(slack, seen);
      this.shift(slack[next] ?? 0, slack, seen);
      at = next;
    } while (owner[at] !== 0);
    while (at !== 0) {
      const from = before[at] ?? 0;
      owner[at] = owner[from] ?? 0;
      at = from;
    }
  }

  /** Notes for every column not seen yet what it costs to come to it from this one. */
  private reach(at: number, slack: number[], before: number[], seen: readonly boolean[]): void {
    const row = this.owner[at] ?? 0;
    for (let column = 1; column <= this.n; column++) {
      if (seen[column]) continue;
      const cost = this.costBeyond(row, column);
      if (cost >= (slack[column] ?? 0)) continue;
      slack[column] = cost;
      before[column] = at;
    }
  }

  /** Takes the step to the nearest column off the costs, so that it is free. */
  private shift(by: number, slack: number[], seen: readonly boolean[]): void {
    for (let column = 0; column <= this.n; column++) {
      if (seen[column]) {
        const row = this.owner[column] ?? 0;
        this.ofRow[row] = (this.ofRow[row] ?? 0) + by;
        this.ofColumn[column] = (this.ofColumn[column] ?? 0) - by;
      } else slack[column] = (slack[column] ?? 0) - by;
    }
  }
}

/** The column not seen yet that is cheapest to come to. */
function nearest(slack: readonly number[], seen: readonly boolean[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let column = 1; column < slack.length; column++) {
    if (seen[column] || (slack[column] ?? 0) >= least) continue;
    least = slack[column] ?? 0;
    best = column;
  }
  return best;
}
