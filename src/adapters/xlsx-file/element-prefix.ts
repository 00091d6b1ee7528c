import type { XmlTag } from "./xml-scanner";

/** The prefix with its colon that the element of `tag` is written with, or "". */
export function elementPrefix(xml: string, tag: XmlTag): string {
  const start = tag.start + (tag.kind === "close" ? 2 : 1);
  const name = xml.indexOf(tag.name, start);
  return xml[name - 1] === ":" ? xml.slice(start, name) : "";
}
