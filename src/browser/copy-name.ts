/** "ds đại biểu.csv" → "ds đại biểu (đã tô).xlsx"; a workbook with macros keeps its own ending, or Excel would not open it. */
export function copyName(name: string): string {
  const ending = /\.xlsm$/i.test(name) ? ".xlsm" : ".xlsx";
  return `${name.replace(/\.(?:xlsx|xlsm|csv|txt|tsv|xls)$/i, "").replace(/ \(đã tô\)$/, "")} (đã tô)${ending}`;
}
