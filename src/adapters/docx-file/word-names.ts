import type { XmlElement } from "./xml-tree";

/** Namespaces of WordprocessingML, as Word writes it and in the strict form of ISO. */
const WORD = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);
const RELATIONSHIPS = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);

export function isWord(
  element: { readonly uri: string; readonly local: string },
  ...locals: readonly string[]
): boolean {
  return WORD.has(element.uri) && (locals.length === 0 || locals.includes(element.local));
}

export function isWordNamespace(uri: string): boolean {
  return WORD.has(uri);
}

/** An attribute that names a relationship: r:id, r:embed, r:link … */
export function isReference({ uri }: { readonly uri: string }): boolean {
  return RELATIONSHIPS.has(uri);
}

/** The first child of this name of Word's. */
export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child): child is XmlElement => child.kind === "element" && isWord(child, local));
}

/** What is left of a document when elements are taken out wherever they stand. */
export function removeElements(root: XmlElement, isGone: (element: XmlElement) => boolean): void {
  root.children = root.children.filter((child) => child.kind === "text" || !isGone(child));
  for (const child of root.children) if (child.kind === "element") removeElements(child, isGone);
}
