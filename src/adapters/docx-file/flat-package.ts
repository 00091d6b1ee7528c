import { TemplateRefused } from "../../app/documents/document-port";
import { ZipArchive } from "../zip/zip-archive";
import { XmlBroken } from "./xml-pieces";
import { attributeOf, readXmlTree, textIn, type XmlElement, writeXmlTree } from "./xml-tree";

/** A package that Word wrote as one XML text, as the file it would be. Throws TemplateRefused for anything else. */
export function docxOfFlat(ooxml: string): Uint8Array {
  let root: XmlElement;
  try {
    root = readXmlTree(ooxml);
  } catch (error) {
    throw error instanceof XmlBroken ? new TemplateRefused("damaged", error.message) : error;
  }
  const archive = ZipArchive.empty();
  const types: string[] = [];
  for (const part of elements(root)) {
    const name = (attributeOf(part, "name") ?? "").replace(/^\//, "");
    const [data] = elements(part);
    const [only] = data ? elements(data) : [];
    if (name === "" || data === undefined) continue;
    const isXml = data.local === "xmlData" && only !== undefined;
    archive.set(name, isXml ? new TextEncoder().encode(writeXmlTree(only)) : bytesOf(textIn(data)));
    if (!/(?:^|\/)_rels\//.test(name))
      types.push(
        `<Override PartName="/${escaped(name)}" ContentType="${escaped(attributeOf(part, "contentType") ?? "")}"/>`,
      );
  }
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  archive.set(
    "[Content_Types].xml",
    new TextEncoder().encode(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${types.join("")}</Types>`,
    ),
  );
  return archive.save();
}

function elements(of: XmlElement): readonly XmlElement[] {
  return of.children.flatMap((child) => (child.kind === "element" ? [child] : []));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64.replace(/\s/g, "")), (letter) => letter.charCodeAt(0));
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
