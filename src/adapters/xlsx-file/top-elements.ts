import { elementPrefix } from "./element-prefix";
import { children, elementEnd, type XmlTag } from "./xml-scanner";

/** The top-level elements of a part with their ends; the end of a worksheet's cells is looked up from behind, not walked to. */
export function* topElements(xml: string, root: XmlTag): Generator<XmlTag & { readonly elementEnd: number }> {
  for (let at = root.end; ; ) {
    const [tag] = children(xml, { ...root, end: at });
    if (!tag) return;
    const end = tag.name === "sheetData" && tag.kind === "open" ? cellsEnd(xml, tag) : elementEnd(xml, tag).end;
    yield { ...tag, elementEnd: end };
    at = end;
  }
}

/** Where a new top-level element goes: behind the last one of those that the schema puts before it. */
export function placeBehind(xml: string, root: XmlTag, before: ReadonlySet<string>): number {
  let place = root.end;
  for (const tag of topElements(xml, root)) {
    if (!before.has(tag.name)) break;
    place = tag.elementEnd;
  }
  return place;
}

function cellsEnd(xml: string, data: XmlTag): number {
  const close = `</${elementPrefix(xml, data)}sheetData`;
  const at = xml.lastIndexOf(close);
  return at < 0 ? elementEnd(xml, data).end : xml.indexOf(">", at) + 1;
}
