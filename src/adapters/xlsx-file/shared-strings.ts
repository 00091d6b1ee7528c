import type { ZipArchive } from "../zip/zip-archive";
import { cellText } from "./cell-text";
import { partText } from "./part-text";
import { elementEnd, findTag, nextTag } from "./xml-scanner";

/** The texts that cells of type "s" point at, by number. */
export function readSharedStrings(archive: ZipArchive, part: string | undefined): readonly string[] {
  const xml = part === undefined ? undefined : partText(archive, part);
  if (xml === undefined) return [];
  const root = findTag(xml, "sst");
  if (root?.kind !== "open") return [];
  const strings: string[] = [];
  const prefix = xml.slice(root.start + 1, root.end).indexOf("sst");
  const close = `</${xml.slice(root.start + 1, root.start + 1 + prefix)}si>`;
  for (let tag = nextTag(xml, root.end); tag && tag.kind !== "close"; ) {
    if (tag.name !== "si") { tag = nextTag(xml, elementEnd(xml, tag).end); continue; }
    if (tag.kind === "empty") { strings.push(""); tag = nextTag(xml, tag.end); continue; }
    let end = xml.indexOf(close, tag.end);
    if (end < 0) end = elementEnd(xml, tag).contentEnd;
    strings.push(cellText(xml, tag.end, end));
    tag = nextTag(xml, nextTag(xml, end)?.end ?? xml.length);
  }
  return strings;
}
