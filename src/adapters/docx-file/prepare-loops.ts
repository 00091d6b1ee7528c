import { isWord } from "./word-names";
import { attributeOf, elementsIn, textIn, type XmlElement, type XmlNode } from "./xml-tree";

/**
 * Stands on a merged cell that begins in a repeated row: its copies are to be one merged cell. Taken out again by
 * {@link mendCopies}.
 */
export const ONE_CELL = "w:one-cell";

const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

/**
 * Readies a part for being repeated. Marks of Word that must be unique and that nothing needs (paragraph ids) are
 * left out. A cell that begins a merged one, has
 * the same words in every turn and goes on in no row of the same turn is marked: all of its copies are meant to be
 * one cell.
 */
export function prepareLoops(root: XmlElement): void {
  if (root.local !== "comments")
    for (const element of elementsIn(root))
      element.attributes = element.attributes.filter(
        ({ uri, local }) => uri !== W14 || (local !== "paraId" && local !== "textId"),
      );
  unwrapRepeated(root);
  for (const table of elementsIn(root)) if (isWord(table, "tbl")) markMerged(rowsOf(table));
}

/**
 * A content control around rows or cells that are repeated goes, its content stays: with nobody in the list it would
 * stand there without a row, which Word takes for damage.
 */
function unwrapRepeated(element: XmlElement): void {
  element.children = element.children.flatMap((child) => {
    if (child.kind === "text") return [child];
    unwrapRepeated(child);
    const content = isWord(child, "sdt") ? child.children.find((each) => isOf(each, "sdtContent")) : undefined;
    const isRepeated = content?.children.some((each) => isOf(each, "tr", "tc")) && /\{\s*[#^]/.test(textIn(child));
    return isRepeated === true ? (content?.children ?? []) : [child];
  });
}

function isOf(node: XmlNode, ...locals: readonly string[]): node is XmlElement {
  return node.kind === "element" && isWord(node, ...locals);
}

function markMerged(rows: readonly XmlElement[]): void {
  rows.forEach((row) => {
    const words = textIn(row);
    // A row that is repeated by itself: it opens and closes the same list.
    const lists = [...words.matchAll(/\{\s*#\s*([\p{L}\p{N}_.]+)\s*\}/gu)].map(([, name = ""]) => name);
    if (!lists.some((name) => new RegExp(`\\{\\s*/\\s*${name.replace(/\./g, "\\.")}\\s*\\}`).test(words))) return;
    for (const cell of cellsOf(row)) {
      const merge = mergeOf(cell);
      const isConstant = !/\{\s*[^#/^{}\s][^{}]*\}/.test(textIn(cell));
      if (merge && attributeOf(merge, "val") === "restart" && isConstant)
        merge.attributes.push({ name: ONE_CELL, local: "one-cell", uri: merge.uri, value: "1" });
    }
  });
}

function rowsOf(element: XmlElement): readonly XmlElement[] {
  return inside(element, "tr", ["sdt", "sdtContent", "customXml"]);
}

function cellsOf(element: XmlElement): readonly XmlElement[] {
  return inside(element, "tc", ["sdt", "sdtContent", "customXml"]);
}

/** Elements of that name directly inside, or inside of what may stand around them. */
function inside(element: XmlElement, local: string, around: readonly string[]): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.kind === "text") return [];
    if (isWord(child, local)) return [child];
    return isWord(child, ...around) ? inside(child, local, around) : [];
  });
}

function mergeOf(cell: XmlElement): XmlElement | undefined {
  const properties = cell.children.find(
    (child): child is XmlElement => child.kind === "element" && isWord(child, "tcPr"),
  );
  return properties?.children.find((child): child is XmlElement => child.kind === "element" && isWord(child, "vMerge"));
}
