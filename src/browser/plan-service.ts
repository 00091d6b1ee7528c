import { docxText } from "../adapters/docx-file/docx-text";
import { pdfText } from "../adapters/pdf-file/pdf-text";
import { decodeText } from "../adapters/xlsx-file/decode-text";
import type { PlanReaderPort } from "../app/plan/plan-reader-port";
import { startPlanReader } from "../app/plan/start-plan-reader";

/** What reads plans, in a Worker or, where there is none, in the page. */
export function planService(): PlanReaderPort {
  return startPlanReader({ word: docxText, plain: decodeText, pdf: pdfText });
}
