import { elementPrefix } from "./element-prefix";
import { attributes, children, elementEnd, nextTag, type XmlTag } from "./xml-scanner";

/** An element right below the root of a part, with its end. */
export type TopElement = XmlTag & { readonly elementEnd: number };

/**
 * The top-level elements of a part that belong to it by namespace: what an extension or another program puts between
 * them does not count, even where it has the same name. The end of a worksheet's cells is looked up, not walked to.
 */
export function* topElements(xml: string, root: XmlTag): Generator<TopElement> {
  const own = namespaceOf(xml, root, root);
  for (let at = root.end; ;) {
    const [tag] = children(xml, { ...root, end: at });
    if (!tag) return;
    const end = tag.name === "sheetData" && tag.kind === "open" ? cellsEnd(xml, tag) : elementEnd(xml, tag).end;
    if (namespaceOf(xml, tag, root) === own) yield { ...tag, elementEnd: end };
    at = end;
  }
}

/** The first top-level element of this name. */
export function topElement(xml: string, name: string): TopElement | undefined {
  const root = nextTag(xml, 0);
  if (root) for (const tag of topElements(xml, root)) if (tag.name === name) return tag;
  return undefined;
}

/** Where a new top-level element goes: behind the last one of those that the schema puts before it. */
export function placeBehind(xml: string, root: XmlTag, before: ReadonlySet<string>): number {
  let place = root.end;
  for (const tag of topElements(xml, root)) if (before.has(tag.name)) place = tag.elementEnd;
  return place;
}

/** Undefined where nothing is declared for the prefix. */
function namespaceOf(xml: string, tag: XmlTag, root: XmlTag): string | undefined {
  const prefix = elementPrefix(xml, tag).slice(0, -1);
  const declared = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  for (const one of [tag, root])
    for (const { name, value } of attributes(xml, one)) if (name === declared) return value;
  return undefined;
}

/** No cell holds an end tag of this name; what stands behind the cells may. */
function cellsEnd(xml: string, data: XmlTag): number {
  const at = xml.indexOf(`</${elementPrefix(xml, data)}sheetData`, data.end);
  return at < 0 ? elementEnd(xml, data).end : xml.indexOf(">", at) + 1;
}
