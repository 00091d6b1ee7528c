import { FileRefused } from "../../domain/file-refused";
import type { PlanReading } from "../../plans/reading/plan-facts";
import { readPlan } from "../../plans/reading/read-plan";
import { planFileKind } from "./plan-file-kind";
import { plainSymbols } from "./plain-symbols";
import { LARGEST_PLAN_FILE, type PlanReaderPort } from "./plan-reader-port";

/** A file's bytes → the text as a person reads it. They throw FileRefused for what they cannot read. */
export interface PlanFormats {
  readonly word: (bytes: Uint8Array) => string;
  readonly plain: (bytes: Uint8Array) => string;
  /** `pictures`: pages of which nothing could be read, from 1. */
  readonly pdf: (bytes: Uint8Array) => Promise<{ readonly text: string; readonly pictures: readonly number[] }>;
}

/** Reads plans where it stands: in a Worker, in a page without one, on the command line. */
export function startPlanReader(formats: PlanFormats): PlanReaderPort {
  return {
    readFile: async (_name, bytes) => {
      if (bytes.length > LARGEST_PLAN_FILE) throw new FileRefused("too-large", `${String(bytes.length)} bytes`);
      const { text, pictures } = await textOf(bytes, formats);
      if (text.trim() === "") throw new FileRefused("not-a-document", "blank");
      const reading = readPlan(plainSymbols(text));
      return pictures.length === 0 ? reading : { ...reading, warnings: [unread(pictures), ...reading.warnings] };
    },
    readText: async (text) => readPlan(plainSymbols(text)),
  };
}

async function textOf(bytes: Uint8Array, { word, plain, pdf }: PlanFormats): ReturnType<PlanFormats["pdf"]> {
  const kind = planFileKind(bytes);
  if (kind === "pdf") return pdf(bytes);
  const text = kind === "word" ? word(bytes) : plain(bytes);
  if (kind === "plain" && isBinary(text)) throw new FileRefused("not-a-document", "binary");
  return { text, pictures: [] };
}

/** Of a text hardly a letter is no letter; a program, a sound or a film is full of them. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  return (sample.match(/[\u0000-\u0008\u000e-\u001b\ufffd]/g)?.length ?? 0) > 0.05 * sample.length;
}

function unread(pages: readonly number[]): PlanReading["warnings"][number] {
  const words = `Trang ${pages.join(", ")} của tệp PDF là ảnh chụp hoặc quét nên chưa đọc được chữ nào ở đó. Hãy mở tệp Word của kế hoạch, hoặc gõ thêm phần đó rồi dán vào.`;
  return { code: "unread-page", clause: "", sentence: "", text: words };
}
