/// <reference types="office-js" />

/** The sheet that was made for the experiments. */
export type SheetOf = (context: Excel.RequestContext) => Excel.Worksheet;
/** What a cell of it holds now. */
export type ValueOf = (ref: string) => Promise<unknown>;

/** The value of a range of one cell, which was loaded. */
export function firstValue(range: Excel.Range): unknown {
  const rows: readonly (readonly unknown[])[] = range.values;
  return rows[0]?.[0] ?? "";
}
