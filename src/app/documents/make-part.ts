import type { AnyDocument } from "../../documents/define-document";
import { mergeNaming } from "../lists/merge-naming";
import { type DocumentPort, TemplateFaulty, TemplateRefused } from "./document-port";
import type { MadePart } from "./document-service";
import { makeDocument, type PreparedDocument } from "./make-document";
import type { RepeatedPart } from "./open-document-port";

/** A repeated part of the open document, filled by the same way as a template of an office. */
export function makePart(
  document: AnyDocument,
  preview: PreparedDocument,
  { list, source }: Pick<RepeatedPart, "list" | "source">,
  port: DocumentPort,
): MadePart {
  try {
    const template = typeof source === "string" ? port.templateOfPart(source) : source;
    if (!hasFields(template, document, port)) return { ok: false, problems: [noFields(list)] };
    const made = makeDocument(document, preview, { name: `phần lặp ${list}`, bytes: template }, port);
    if (!made.ok) return made;
    // What is to be known of the whole document is said where the whole document is made.
    const remarks = made.remarks.filter(({ text }) => preview.remarks.every((known) => known.text !== text));
    return { ok: true, template, text: port.insertable(made.bytes).text, remarks };
  } catch (error) {
    if (error instanceof TemplateRefused) return { ok: false, problems: [noFields(list)] };
    throw error;
  }
}

/** Without a field what stands there would be repeated as it is, once for each person. */
function hasFields(template: Uint8Array, document: AnyDocument, port: DocumentPort): boolean {
  try {
    return port.inspect(template, mergeNaming(document.fields)).uses.some(({ encloses }) => !encloses);
  } catch (error) {
    // Its mistakes are told where it is filled.
    if (error instanceof TemplateFaulty) return true;
    throw error;
  }
}

function noFields(list: string): string {
  return `Phần lặp “${list}” không có tên trường nào để điền. Gõ tên trường, ví dụ {stt}, {ho_ten}, vào hàng hoặc đoạn cần lặp rồi bấm lại.`;
}
