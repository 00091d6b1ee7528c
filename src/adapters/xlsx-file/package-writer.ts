import type { ZipArchive } from "../zip/zip-archive";
import { elementPrefix } from "./element-prefix";
import { CONTENT_TYPES, relationshipsPath } from "./package-parts";
import { partText, setPartText } from "./part-text";
import { TextPatch } from "./text-patch";
import { attribute, elementEnd, escapeXml, findTag, tags, type XmlTag } from "./xml-scanner";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONSHIP = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strict: "http://purl.oclc.org/ooxml/officeDocument/relationships",
} as const;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part name that is not taken yet: "customXml/item" and ".xml" → "customXml/item3.xml", with its number. */
export function freePart(
  archive: ZipArchive,
  before: string,
  after: string,
): { readonly name: string; readonly number: number } {
  for (let number = 1; ; number++) {
    const name = `${before}${number}${after}`;
    if (!archive.has(name)) return { name, number };
  }
}

/** Says in [Content_Types].xml what a new part is. */
export function addContentType(archive: ZipArchive, part: string, type: string): void {
  appendChild(
    archive,
    CONTENT_TYPES,
    "Types",
    (p) => `<${p}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`,
  );
}

/** The same for a part of plain XML, where the package does not say it of all ".xml" parts. */
export function addXmlType(archive: ZipArchive, part: string): void {
  const xml = partText(archive, CONTENT_TYPES) ?? "";
  const isDefault = [...tags(xml)].some(
    (tag) => tag.name === "Default" && attribute(xml, tag, "Extension")?.toLowerCase() === "xml",
  );
  if (!isDefault) addContentType(archive, part, "application/xml");
}

/** Ties `target` (relative to `part`) to a part; returns the new relationship's id. */
export function addRelationship(
  archive: ZipArchive,
  part: string,
  type: string,
  target: string,
  isStrict: boolean,
): string {
  const path = relationshipsPath(part);
  const xml = partText(archive, path) ?? `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
  if (!archive.has(path)) setPartText(archive, path, xml);
  const taken = new Set([...tags(xml)].map((tag) => attribute(xml, tag, "Id")));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const full = `${isStrict ? RELATIONSHIP.strict : RELATIONSHIP.transitional}/${type}`;
  appendChild(
    archive,
    path,
    "Relationships",
    (p) => `<${p}Relationship Id="${id}" Type="${full}" Target="${escapeXml(target)}"/>`,
  );
  return id;
}

/** The package has a word on this very part. */
export function hasContentType(archive: ZipArchive, part: string): boolean {
  const xml = partText(archive, CONTENT_TYPES) ?? "";
  return [...tags(xml)].some((tag) => isTypeOf(xml, tag, part));
}

/** The inverse of {@link addContentType}. */
export function removeLastContentType(archive: ZipArchive, part: string): void {
  dropLast(archive, CONTENT_TYPES, (xml, tag) => isTypeOf(xml, tag, part));
}

/** The inverse of {@link addRelationship}. */
export function removeLastRelationship(archive: ZipArchive, owner: string, type: string): void {
  dropLast(archive, relationshipsPath(owner), (xml, tag) => isRelationshipOf(xml, tag, type));
}

/** Takes a part out of the package: its relationship, its content type and itself. */
export function removePart(archive: ZipArchive, owner: string, relationshipType: string, part: string): void {
  dropElements(archive, relationshipsPath(owner), (xml, tag) => isRelationshipOf(xml, tag, relationshipType));
  dropElements(archive, CONTENT_TYPES, (xml, tag) => isTypeOf(xml, tag, part));
  archive.remove(part);
}

/** Adds text as the last child of a part's element `parent`; `write` gets the prefix its children are written with. */
export function appendChild(
  archive: ZipArchive,
  part: string,
  parent: string,
  write: (prefix: string) => string,
): void {
  const xml = partText(archive, part);
  const tag = xml === undefined ? undefined : findTag(xml, parent);
  if (xml === undefined || !tag) return;
  const p = elementPrefix(xml, tag);
  const patch = new TextPatch(xml);
  if (tag.kind === "empty") patch.replace(tag.end - 2, tag.end, `>${write(p)}</${p}${parent}>`);
  else patch.insert(elementEnd(xml, tag).contentEnd, write(p));
  setPartText(archive, part, patch.apply());
}

function isTypeOf(xml: string, tag: XmlTag, part: string): boolean {
  return tag.name === "Override" && (attribute(xml, tag, "PartName") ?? "").toLowerCase() === `/${part.toLowerCase()}`;
}

function isRelationshipOf(xml: string, tag: XmlTag, type: string): boolean {
  return tag.name === "Relationship" && (attribute(xml, tag, "Type") ?? "").endsWith(`/${type}`);
}

function dropLast(archive: ZipArchive, part: string, isIt: (xml: string, tag: XmlTag) => boolean): void {
  const xml = partText(archive, part);
  const last =
    xml === undefined ? undefined : [...tags(xml)].filter((tag) => tag.kind !== "close" && isIt(xml, tag)).pop();
  if (xml !== undefined && last)
    setPartText(archive, part, xml.slice(0, last.start) + xml.slice(elementEnd(xml, last).end));
}

function dropElements(archive: ZipArchive, part: string, isGone: (xml: string, tag: XmlTag) => boolean): void {
  const xml = partText(archive, part);
  if (xml === undefined) return;
  const patch = new TextPatch(xml);
  for (const tag of tags(xml))
    if (tag.kind !== "close" && isGone(xml, tag)) patch.replace(tag.start, elementEnd(xml, tag).end, "");
  setPartText(archive, part, patch.apply());
}
