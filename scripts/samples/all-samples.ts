import { tanDoanFailing } from "./tan-doan-failing";
import { tanDoanPassing } from "./tan-doan-passing";
import type { WorkbookSpec } from "./xlsx-writer";

/** The sample workbooks by file name. */
export const allSamples: readonly { readonly file: string; readonly workbook: () => WorkbookSpec }[] = [
  { file: "tan-doan-2025-dat.xlsx", workbook: tanDoanPassing },
  { file: "tan-doan-2025-loi.xlsx", workbook: tanDoanFailing },
];
