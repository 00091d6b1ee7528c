import type { PlanReading } from "../../plans/reading/plan-facts";

/** In bytes; a larger file is no plan, and need not be read to say so. */
export const LARGEST_PLAN_FILE = 64 << 20;

/**
 * Reads a plan from a file or from pasted text. Both reject with FileRefused for what holds no text of a plan;
 * `explainPlanRefusal` says it in words.
 */
export interface PlanReaderPort {
  /**
   * `bytes` of a .docx, a PDF with text, or a text in any Vietnamese encoding: what a file is, its content says, not
   * its name.
   */
  readFile(name: string, bytes: Uint8Array): Promise<PlanReading>;
  readText(text: string): Promise<PlanReading>;
}
