import type { Delegate } from "../../domain/delegate";

/**
 * What a check found of each row, kept for the rows that stay: a row that was not edited is the same object again, so
 * after an edit one row is asked and not thousands. The answers are those that `ask` would give; nothing but the row
 * and `key` may decide them.
 */
export class RowAnswers<T, Row extends object = Delegate> {
  private rows: readonly Row[] = NONE;
  private answers: readonly T[] = NONE;
  private key = "";

  /** One answer for each row, in their order. `key`: everything besides the row that `ask` looks at. */
  of(rows: readonly Row[], key: string, ask: (row: Row) => T): readonly T[] {
    if (rows === this.rows && key === this.key) return this.answers;
    const before = key === this.key ? this.rows : NONE;
    const answers = before.length === 0 ? rows.map((row) => ask(row)) : this.answersAfter(before, rows, ask);
    this.rows = rows;
    this.answers = answers;
    this.key = key;
    return answers;
  }

  private answersAfter(before: readonly Row[], rows: readonly Row[], ask: (row: Row) => T): T[] {
    const known = this.answers;
    const answers: T[] = [];
    let at = 0;
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i];
      if (row === undefined) continue;
      // One row taken out.
      if (row !== before[at] && row === before[at + 1]) at += 1;
      const answer = row === before[at] ? known[at] : undefined;
      if (row === before[at]) at += 1;
      // One row put in: the next one is the row known here.
      else if (rows[i + 1] !== before[at]) at += 1;
      answers.push(answer ?? ask(row));
    }
    return answers;
  }
}

const NONE: readonly never[] = [];
