/**
 * "ds đại biểu.csv" → "ds đại biểu (đã tô).xlsx". `extension` is decided by the content: Excel does not open a workbook
 * with macros under another one.
 */
export function copyName(name: string, extension: string): string {
  return `${name.replace(/\.(?:xls[xmb]?|xlt[xm]?|csv|tsv|txt)$/i, "").replace(/ \(đã tô\)$/, "")} (đã tô).${extension}`;
}
