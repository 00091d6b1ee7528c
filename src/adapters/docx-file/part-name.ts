import type { TemplatePart } from "../../app/documents/document-port";

/** Where in the document a part of the file is printed. */
export function partName(file: string): TemplatePart {
  if (file === "" || /document\d*\.xml$/.test(file)) return "body";
  if (/header\d*\.xml$/.test(file)) return "header";
  return /footer\d*\.xml$/.test(file) ? "footer" : "other";
}
