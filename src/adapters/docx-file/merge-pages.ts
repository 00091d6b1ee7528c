import { PAGES, placeTaken } from "./merged-data";
import { paragraphTexts } from "./paragraph-texts";
import { runLike } from "./replace-field";
import { isWord } from "./word-names";
import { elementLike, elementsIn, type XmlElement, type XmlNode } from "./xml-tree";

/** Whether a document says itself what is repeated. */
export function repeatsItself(tree: XmlElement): boolean {
  return paragraphTexts(tree).some((flow) => flow.some((text) => /\{\s*#/.test(text)));
}

/**
 * The mark of a list before the first block, its end behind the last. `list`: for each of its people; null: for each
 * page of several people.
 */
export function repeatBody(tree: XmlElement, list: string | null, isCatalog: boolean): void {
  const body = tree.children.find((child): child is XmlElement => isElement(child, "body"));
  if (!body) return;
  const isLast = (child: XmlNode): boolean => isElement(child, "sectPr");
  const blocks = body.children.filter((child) => !isLast(child));
  const first = blocks.find((child): child is XmlElement => child.kind === "element");
  const paged = isCatalog || first === undefined ? blocks : onNewPage(body, first, blocks);
  const name = list ?? PAGES;
  body.children = [mark(body, `{#${name}}`), ...paged, mark(body, `{/${name}}`), ...body.children.filter(isLast)];
}

/**
 * The cell of a sheet of labels that is about the n-th person alone is left empty where there are not so many: on the
 * last sheet.
 */
export function wrapPlace(
  tree: XmlElement,
  person: number,
  places: readonly { readonly at: XmlElement | undefined; readonly person: number }[],
): void {
  for (const cell of elementsIn(tree)) {
    if (!isWord(cell, "tc")) continue;
    const inside = new Set(elementsIn(cell));
    const own = places.filter(({ at }) => at !== undefined && inside.has(at));
    if (own.length === 0 || own.some((place) => place.person !== person)) continue;
    const properties = cell.children.filter((child) => isElement(child, "tcPr"));
    const blocks = cell.children.filter((child) => !isElement(child, "tcPr"));
    const name = placeTaken(person);
    cell.children = [...properties, mark(cell, `{#${name}}`), ...blocks, mark(cell, `{/${name}}`)];
  }
}

function mark(like: XmlElement, text: string): XmlElement {
  return elementLike(like, "p", {}, [runLike(like, undefined, text)]);
}

/** What stands in the properties of a paragraph before "begins a new page". */
const BEFORE = new Set(["pStyle", "keepNext", "keepLines"]);

function onNewPage(body: XmlElement, first: XmlElement, blocks: readonly XmlNode[]): readonly XmlNode[] {
  const pageBreak = elementLike(body, "pageBreakBefore");
  if (!isWord(first, "p")) {
    const small = elementLike(body, "spacing", { before: "0", after: "0", line: "20", lineRule: "exact" });
    return [elementLike(body, "p", {}, [elementLike(body, "pPr", {}, [pageBreak, small])]), ...blocks];
  }
  const properties = first.children.find((child): child is XmlElement => isElement(child, "pPr"));
  if (!properties) first.children.unshift(elementLike(body, "pPr", {}, [pageBreak]));
  else if (!properties.children.some((child) => isElement(child, "pageBreakBefore"))) {
    const at = properties.children.findIndex((child) => child.kind === "element" && !BEFORE.has(child.local));
    properties.children.splice(at < 0 ? properties.children.length : at, 0, pageBreak);
  }
  return blocks;
}

function isElement(node: XmlNode, local: string): node is XmlElement {
  return node.kind === "element" && isWord(node, local);
}
