import type { PlanReading } from "../../plans/reading/plan-facts";

/**
 * Reads a plan from a file or from pasted text. Both reject with FileRefused for what holds no text of a plan;
 * `explainPlanRefusal` says it in words.
 */
export interface PlanReaderPort {
  /** `bytes` of a .docx or a text in any Vietnamese encoding: what a file is, its content says, not its name. */
  readFile(name: string, bytes: Uint8Array): Promise<PlanReading>;
  readText(text: string): Promise<PlanReading>;
}
