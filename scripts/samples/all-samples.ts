import { dinhLapSummary } from "./dinh-lap-summary";
import { langSonWard } from "./lang-son-ward";
import { tanDoanFailing } from "./tan-doan-failing";
import { tanDoanPassing } from "./tan-doan-passing";
import { tanHungCommune } from "./tan-hung-commune";
import { thoXuanCommune } from "./tho-xuan-commune";
import type { WorkbookSpec } from "./xlsx-writer";

/** The sample workbooks by file name, with the plan each is for. */
export const allSamples: readonly {
  readonly file: string;
  readonly plan: string;
  readonly workbook: () => WorkbookSpec;
}[] = [
  { file: "tan-doan-2025-dat.xlsx", plan: "tan-doan-2025", workbook: tanDoanPassing },
  { file: "tan-doan-2025-loi.xlsx", plan: "tan-doan-2025", workbook: tanDoanFailing },
  { file: "tp-lang-son-2024.xlsx", plan: "tp-lang-son-2024", workbook: langSonWard },
  { file: "dinh-lap-2025.xlsx", plan: "dinh-lap-2025", workbook: dinhLapSummary },
  { file: "tho-xuan-2024.xlsx", plan: "tho-xuan-2024", workbook: thoXuanCommune },
  { file: "tan-hung-2025.xlsx", plan: "tan-hung-2025", workbook: tanHungCommune },
];
