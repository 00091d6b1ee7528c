import { bytesOfBase64 } from "./bytes-of-base64";

const context = import.meta.webpackContext("../../assets/templates", { regExp: /\.docx$/, mode: "lazy" });

/** The template built in for a document. */
export async function loadTemplate(documentId: string): Promise<Uint8Array> {
  const text: unknown = await context(`./${documentId}.docx`);
  if (typeof text !== "string") throw new Error(`no template ${documentId}`);
  return bytesOfBase64(text);
}
