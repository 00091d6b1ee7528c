import { relationshipsOf, relationshipsPath, type WorkbookParts } from "../../../src/adapters/xlsx-file/package-parts";
import { partText, setPartText } from "../../../src/adapters/xlsx-file/part-text";
import { TextPatch } from "../../../src/adapters/xlsx-file/text-patch";
import {
  attribute,
  attributeAt,
  attributeOfAnyPrefix,
  elementEnd,
  escapeXml,
  tags,
  type XmlTag,
} from "../../../src/adapters/xlsx-file/xml-scanner";
import type { ZipArchive } from "../../../src/adapters/zip/zip-archive";
import type { Book } from "../model/book";
import type { SheetState } from "../model/sheet";

/**
 * Names, order and visibility of the sheets, and those that are gone; false when the list is as it was. Names in
 * formulas stay as they were.
 */
export function writeSheetList(archive: ZipArchive, parts: WorkbookParts, book: Book): boolean {
  const xml = partText(archive, parts.workbook) ?? "";
  const listed = [...tags(xml)].filter((tag) => tag.name === "sheet" && tag.kind !== "close");
  const stateOf = (tag: XmlTag): SheetState | undefined => {
    const name = attribute(xml, tag, "name") ?? "";
    const path = parts.sheets.find((sheet) => sheet.name === name)?.path;
    return book.sheets.find((sheet) => (sheet.path === null ? sheet.name === name : sheet.path === path));
  };
  const isSheet = (tag: XmlTag): boolean => parts.sheets.some((sheet) => sheet.name === attribute(xml, tag, "name"));
  const gone = listed.filter((tag) => isSheet(tag) && !stateOf(tag));
  const order = listed
    .filter((tag) => !gone.includes(tag))
    .sort((a, b) => rank(book, stateOf(a)) - rank(book, stateOf(b)));
  const text = order.map((tag) => sheetText(xml, tag, stateOf(tag))).join("");
  const [first] = listed;
  const last = listed.at(-1);
  if (!first || !last) return false;
  const end = elementEnd(xml, last).end;
  if (listed.map((tag) => xml.slice(tag.start, elementEnd(xml, tag).end)).join("") === text) return false;
  const patch = new TextPatch(xml);
  patch.replace(first.start, end, text);
  setPartText(archive, parts.workbook, patch.apply());
  for (const tag of gone) dropSheet(archive, parts, attributeOfAnyPrefix(xml, tag, "id") ?? "");
  return true;
}

/** Chart sheets, which the model does not have, stay in front. */
function rank(book: Book, sheet: SheetState | undefined): number {
  return sheet ? book.sheets.indexOf(sheet) : -1;
}

function sheetText(xml: string, tag: XmlTag, sheet: SheetState | undefined): string {
  const start = tag.start;
  let text = xml.slice(start, elementEnd(xml, tag).end);
  if (!sheet) return text;
  const name = attributeAt(xml, tag, "name");
  const state = attributeAt(xml, tag, "state");
  if (state && (state.value || "visible") !== sheet.visibility)
    text = text.slice(0, state.start - start) + sheet.visibility + text.slice(state.end - start);
  else if (!state && sheet.visibility !== "visible") text = text.replace(/\/>$/, ` state="${sheet.visibility}"/>`);
  if (name && attribute(xml, tag, "name") !== sheet.name)
    text = text.replace(`"${name.value}"`, `"${escapeXml(sheet.name)}"`);
  return text;
}

function dropSheet(archive: ZipArchive, parts: WorkbookParts, id: string): void {
  const part = relationshipsOf(archive, parts.workbook).find((rel) => rel.id === id)?.target ?? "";
  for (const [path, isGone] of [
    [relationshipsPath(parts.workbook), (xml: string, tag: XmlTag) => attribute(xml, tag, "Id") === id],
    ["[Content_Types].xml", (xml: string, tag: XmlTag) => attribute(xml, tag, "PartName") === `/${part}`],
  ] as const) {
    const xml = partText(archive, path) ?? "";
    const patch = new TextPatch(xml);
    for (const tag of tags(xml))
      if (tag.kind !== "close" && isGone(xml, tag)) patch.replace(tag.start, elementEnd(xml, tag).end, "");
    setPartText(archive, path, patch.apply());
  }
  archive.remove(part);
}
