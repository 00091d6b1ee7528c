import { childOf } from "./word-names";
import { attributeOf, type XmlElement } from "./xml-tree";

/** What comes after the section with these properties stands on a page of its own. */
export function beginsPage(sectPr: XmlElement): boolean {
  const type = childOf(sectPr, "type");
  return (type && attributeOf(type, "val")) !== "continuous";
}
