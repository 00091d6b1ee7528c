import { FileRefused } from "../../domain/file-refused";
import { readPlan } from "../../plans/reading/read-plan";
import type { PlanReaderPort } from "./plan-reader-port";

/** A file's bytes → the text as a person reads it. They throw FileRefused for what they cannot read. */
export interface PlanFormats {
  readonly word: (bytes: Uint8Array) => string;
  readonly plain: (bytes: Uint8Array) => string;
}

/** Reads plans where it stands: in a Worker, in a page without one, on the command line. */
export function startPlanReader(formats: PlanFormats): PlanReaderPort {
  return {
    readFile: async (_name, bytes) => readPlan(textOf(bytes, formats)),
    readText: async (text) => readPlan(text),
  };
}

function textOf(bytes: Uint8Array, { word, plain }: PlanFormats): string {
  if (bytes.length === 0) throw new FileRefused("not-a-document");
  if (startsWith(bytes, "%PDF-")) throw new FileRefused("pdf");
  return startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")
    ? word(bytes)
    : plain(bytes);
}

const startsWith = (bytes: Uint8Array, sign: string) => String.fromCharCode(...bytes.subarray(0, sign.length)) === sign;
