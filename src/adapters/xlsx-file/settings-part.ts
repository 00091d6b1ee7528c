import type { ZipArchive } from "../zip/zip-archive";
import { relationshipsOf, type WorkbookParts } from "./package-parts";
import { addContentType, addRelationship, addXmlType, freePart } from "./package-writer";
import { partText, setPartText } from "./part-text";
import { elementEnd, escapeXml, findTag, textBetween } from "./xml-scanner";

/** The namespace by which Office and we find our settings among the custom XML parts of a workbook. */
const SETTINGS_NAMESPACE = "urn:co-cau-dai-bieu:settings:1";
/** One part for one purpose: the same id in every workbook. */
const ITEM_ID = "{6D0C2C5B-0F3B-4C0B-9A77-3E5C0DA1B1E5}";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Our settings in the workbook, null when it has none. */
export function readSettingsPart(archive: ZipArchive, parts: WorkbookParts): string | null {
  const found = findSettings(archive, parts);
  if (!found) return null;
  const root = findTag(found.xml, "settings");
  return root ? textBetween(found.xml, root.end, elementEnd(found.xml, root).contentEnd) : null;
}

/** Stores our settings; only their own part changes where the workbook has one already. */
export function writeSettingsPart(archive: ZipArchive, parts: WorkbookParts, text: string): void {
  const xml = `<settings xmlns="${SETTINGS_NAMESPACE}">${escapeXml(text)}</settings>`;
  const found = findSettings(archive, parts);
  if (found) {
    setPartText(archive, found.path, xml);
    if (!found.isTied) tie(archive, parts, found.path);
    return;
  }
  const { name, number } = freePart(archive, "customXml/item", ".xml");
  const properties = `customXml/itemProps${number}.xml`;
  setPartText(archive, name, xml);
  setPartText(
    archive,
    properties,
    `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addXmlType(archive, name);
  addContentType(archive, properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
  addRelationship(archive, name, "customXmlProps", `itemProps${number}.xml`, parts.isStrict);
  tie(archive, parts, name);
}

function tie(archive: ZipArchive, parts: WorkbookParts, part: string): void {
  const up = "../".repeat(parts.workbook.split("/").length - 1);
  addRelationship(archive, parts.workbook, "customXml", `${up}${part}`, parts.isStrict);
}

/** Office ties the part to the workbook; LibreOffice, when it saves, to the package, where Office does not look. */
function findSettings(
  archive: ZipArchive,
  parts: WorkbookParts,
): { readonly path: string; readonly xml: string; readonly isTied: boolean } | undefined {
  for (const owner of [parts.workbook, ""]) {
    for (const { type, target } of relationshipsOf(archive, owner)) {
      const xml = type === "customXml" ? partText(archive, target) : undefined;
      if (xml?.includes(`"${SETTINGS_NAMESPACE}"`) || xml?.includes(`'${SETTINGS_NAMESPACE}'`))
        return { path: target, xml, isTied: owner !== "" };
    }
  }
  return undefined;
}
