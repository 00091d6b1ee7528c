const ENDING = /\.(?:xls[xmb]?|xlt[xm]?|ods|csv|tsv|txt)$/i;

/**
 * "ds đại biểu.csv" → "ds đại biểu (đã tô).xlsx". `extension` is decided by the content: Excel does not open a workbook
 * with macros under another one.
 */
export function copyName(name: string, extension: string): string {
  return `${name.replace(ENDING, "").replace(/ \(đã tô\)$/, "")} (đã tô).${extension}`;
}

/** The name of a copy without highlights: "ds đại biểu.csv" and "ds đại biểu (đã tô).xlsx" → "ds đại biểu.xlsx". */
export function plainName(name: string, extension: string): string {
  return `${name.replace(ENDING, "").replace(/ \(đã tô\)$/, "")}.${extension}`;
}
