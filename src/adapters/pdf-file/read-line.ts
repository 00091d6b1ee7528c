/** A line as it is read, with its place on the page in points. */
export interface ReadLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /**
   * Which column of running text it stands in ("": the whole page); null where lines never go on: a row of a table,
   * half of a letterhead, what stands side by side.
   */
  readonly flow: string | null;
}
