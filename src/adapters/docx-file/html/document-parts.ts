import { isWord } from "../word-names";
import type { XmlElement } from "../xml-tree";

/** What stands inside of these belongs to what stands around them. */
const TRANSPARENT = ["sdt", "sdtContent", "ins", "moveTo", "smartTag", "hyperlink", "fldSimple", "customXml"];

/** The children with what only wraps them taken away; what a revision took out is not among them. */
export function* partsOf(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.kind !== "element") continue;
    if (isWord(child, ...TRANSPARENT)) yield* partsOf(child);
    else yield child;
  }
}

/** Blanks that stand together are kept by making all but the last of them such that do not break. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/ (?= )/g, "&nbsp;");
}
