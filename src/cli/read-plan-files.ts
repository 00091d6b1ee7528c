import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { docxText } from "../adapters/docx-file/docx-text";
import { pdfText } from "../adapters/pdf-file/pdf-text";
import { decodeText } from "../adapters/xlsx-file/decode-text";
import { explainPlanRefusal } from "../app/plan/explain-plan-refusal";
import { LARGEST_PLAN_FILE } from "../app/plan/plan-reader-port";
import { startPlanReader } from "../app/plan/start-plan-reader";
import { FileRefused } from "../domain/file-refused";
import { factWords } from "../plans/reading/fact-words";
import type { PlanReading } from "../plans/reading/plan-facts";
import { refusalWords } from "./refusal-words";

/**
 * `read-plan FILE`: what a plan asks, each with clause and sentence. Returns the exit code: 2 when a file could not be
 * read.
 */
export async function readPlanFiles(paths: readonly string[], json: boolean): Promise<number> {
  let code = 0;
  const outputs: PlanReading[] = [];
  for (const path of paths) {
    try {
      const reading = await readPlanFile(path);
      if (json) outputs.push(reading);
      else console.log(readingText(basename(path), reading));
    } catch (error) {
      code = 2;
      console.error(whyNoPlan(error, path));
    }
  }
  if (json && outputs.length > 0) console.log(JSON.stringify(paths.length === 1 ? outputs[0] : outputs, null, 2));
  return code;
}

/** One plan from its file. Rejects with what {@link whyNoPlan} says in words. */
export async function readPlanFile(path: string): Promise<PlanReading> {
  const reader = startPlanReader({ word: docxText, plain: decodeText, pdf: pdfText });
  return reader.readFile(basename(path), contentOf(path));
}

/** Why a plan's file could not be read; throws every error that is not about a file. */
export function whyNoPlan(error: unknown, path: string): string {
  return error instanceof FileRefused ? explainPlanRefusal(error, basename(path)) : refusalWords(error, path);
}

/** Throws FileRefused, before it reads, for what is no plan by its size. */
function contentOf(path: string): Uint8Array {
  if (statSync(path).size > LARGEST_PLAN_FILE) throw new FileRefused("too-large");
  return readFileSync(path);
}

function readingText(name: string, { document, facts, notUnderstood, warnings }: PlanReading): string {
  const at = (clause: string, scope = "") => [scope, clause === "" ? "" : `mục ${clause}`].filter(Boolean).join(", ");
  return [
    `${name}: ${document.title || "không thấy tên kế hoạch"}`,
    ...facts.map((fact) => `  ${factWords(fact)} (${at(fact.clause, fact.scope) || "đầu văn bản"})`),
    ...notUnderstood.map(
      ({ clause, sentence, why }) => `  Chưa hiểu: “${sentence}” (${[at(clause), why].filter(Boolean).join("; ")})`,
    ),
    ...warnings.map(({ clause, text }) => `  Lưu ý: ${text}${clause === "" ? "" : ` (${at(clause)})`}`),
  ].join("\n");
}
