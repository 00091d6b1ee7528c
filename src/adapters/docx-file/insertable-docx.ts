import type { DocumentPort } from "../../app/documents/document-port";
import { ZipArchive } from "../zip/zip-archive";
import { mainPartOf } from "./main-part";
import { beginsPage } from "./sections";
import { childOf, isWord, removeElements } from "./word-names";
import { elementLike, elementsIn, readXmlTree, type XmlElement, writeXmlTree } from "./xml-tree";

/**
 * A file with sections of its own, put into the body of another document, makes a section there: a page that is empty
 * but for its header comes before it. What its last paragraph looks like goes over to what stands behind, therefore an
 * empty one comes last.
 */
export const insertableDocx: DocumentPort["insertable"] = (whole) => {
  const archive = ZipArchive.open(whole);
  const main = mainPartOf(archive) ?? "";
  const document = readXmlTree(new TextDecoder().decode(archive.bytes(main) ?? new Uint8Array()));
  const hasControls = [...elementsIn(document)].some((element) => isWord(element, "sdt"));
  for (const paragraph of elementsIn(document)) if (isWord(paragraph, "p")) breakInsteadOfSection(paragraph);
  removeElements(document, (element) => isWord(element, "sectPr"));
  const body = childOf(document, "body");
  body?.children.push(elementLike(body, "p"));
  archive.set(main, new TextEncoder().encode(writeXmlTree(document)));
  return { whole, text: archive.save(), hasControls };
};

/** Where a section ended a page ends. */
function breakInsteadOfSection(paragraph: XmlElement): void {
  const properties = childOf(paragraph, "pPr");
  const section = properties && childOf(properties, "sectPr");
  if (!section || !beginsPage(section)) return;
  paragraph.children.push(elementLike(paragraph, "r", {}, [elementLike(paragraph, "br", { type: "page" })]));
}
