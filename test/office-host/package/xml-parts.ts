import { relationshipsOf, relationshipsPath, type WorkbookParts } from "../../../src/adapters/xlsx-file/package-parts";
import { addContentType, addRelationship, addXmlType, freePart } from "../../../src/adapters/xlsx-file/package-writer";
import { partText, setPartText } from "../../../src/adapters/xlsx-file/part-text";
import { TextPatch } from "../../../src/adapters/xlsx-file/text-patch";
import { attribute, elementEnd, escapeXml, findTag, tags } from "../../../src/adapters/xlsx-file/xml-scanner";
import type { ZipArchive } from "../../../src/adapters/zip/zip-archive";
import type { XmlPart } from "../model/book";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The custom XML parts that are tied to the workbook: the only ones Excel shows to add-ins. */
export function readXmlParts(archive: ZipArchive, parts: WorkbookParts, newId: () => string): readonly XmlPart[] {
  return relationshipsOf(archive, parts.workbook).flatMap(({ type, target }): XmlPart[] => {
    const xml = type === "customXml" ? partText(archive, target) : undefined;
    if (xml === undefined) return [];
    const properties = relationshipsOf(archive, target).find((rel) => rel.type === "customXmlProps")?.target;
    const text = properties === undefined ? undefined : partText(archive, properties);
    const item = text === undefined ? undefined : findTag(text, "datastoreItem");
    const id =
      text !== undefined && item
        ? [...["ds:itemID", "itemID"]].map((name) => attribute(text, item, name)).find((value) => value !== undefined)
        : undefined;
    return [{ id: id ?? newId(), xml: withoutHead(xml), path: target }];
  });
}

/** Writes what changed among the custom XML parts; parts that are the same keep their bytes. */
export function writeXmlParts(archive: ZipArchive, parts: WorkbookParts, wanted: readonly XmlPart[]): void {
  const present = readXmlParts(archive, parts, () => "");
  for (const { path } of present)
    if (path !== null && !wanted.some((part) => part.path === path)) dropPart(archive, parts, path);
  for (const part of wanted) {
    const before = present.find(({ path }) => path !== null && path === part.path);
    if (!before) addPart(archive, parts, part);
    else if (before.xml !== part.xml) setPartText(archive, part.path ?? "", part.xml);
  }
}

/** The namespace of the outermost element. */
export function namespaceOf(xml: string): string {
  for (const tag of tags(xml)) {
    const prefix = /^<([\w.-]+):/.exec(xml.slice(tag.start, tag.end))?.[1];
    return attribute(xml, tag, prefix === undefined ? "xmlns" : `xmlns:${prefix}`) ?? "";
  }
  return "";
}

/** True for one outermost element that is closed; enough to refuse what Excel would refuse. */
export function isWellFormed(xml: string): boolean {
  let depth = 0;
  let roots = 0;
  for (const tag of tags(xml)) {
    if (depth === 0 && tag.kind !== "close") roots++;
    depth += tag.kind === "open" ? 1 : tag.kind === "close" ? -1 : 0;
    if (depth < 0) return false;
  }
  return (
    roots === 1 &&
    depth === 0 &&
    !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml) &&
    !/&(?!(?:#\d+|#x[\da-fA-F]+|\w+);)/.test(xml)
  );
}

function withoutHead(xml: string): string {
  return xml.replace(/^\ufeff/, "").replace(/^<\?xml[^>]*\?>\s*/, "");
}

function addPart(archive: ZipArchive, parts: WorkbookParts, part: XmlPart): void {
  const { name, number } = freePart(archive, "customXml/item", ".xml");
  const properties = `customXml/itemProps${number}.xml`;
  setPartText(archive, name, part.xml);
  setPartText(
    archive,
    properties,
    `${HEAD}<ds:datastoreItem ds:itemID="${part.id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespaceOf(part.xml))}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addXmlType(archive, name);
  addContentType(archive, properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
  addRelationship(archive, name, "customXmlProps", `itemProps${number}.xml`, parts.isStrict);
  addRelationship(
    archive,
    parts.workbook,
    "customXml",
    `${"../".repeat(parts.workbook.split("/").length - 1)}${name}`,
    parts.isStrict,
  );
}

function dropPart(archive: ZipArchive, parts: WorkbookParts, path: string): void {
  const relationship = relationshipsOf(archive, parts.workbook).find((rel) => rel.target === path);
  const ties = relationshipsPath(parts.workbook);
  const xml = partText(archive, ties) ?? "";
  const patch = new TextPatch(xml);
  for (const tag of tags(xml))
    if (tag.name === "Relationship" && attribute(xml, tag, "Id") === relationship?.id)
      patch.replace(tag.start, elementEnd(xml, tag).end, "");
  setPartText(archive, ties, patch.apply());
  for (const { target } of relationshipsOf(archive, path)) archive.remove(target);
  if (archive.has(relationshipsPath(path))) archive.remove(relationshipsPath(path));
  archive.remove(path);
  const types = partText(archive, "[Content_Types].xml") ?? "";
  const kept = new TextPatch(types);
  for (const tag of tags(types)) {
    const part = tag.name === "Override" ? (attribute(types, tag, "PartName") ?? "").slice(1) : "";
    if (part !== "" && !archive.has(part)) kept.replace(tag.start, elementEnd(types, tag).end, "");
  }
  setPartText(archive, "[Content_Types].xml", kept.apply());
}
