import type { MergeNaming } from "../../app/documents/document-port";
import { runLike } from "./replace-field";
import { childOf, isWord, removeElements } from "./word-names";
import { attributeOf, elementLike, elementsIn, textIn, type XmlElement, type XmlNode } from "./xml-tree";

/**
 * Content controls that are called like a field: one of a text is a place for it, what stands in one of a list is
 * repeated for each of its people. Called by their tag, or by their title.
 */
export function fillableControls(tree: XmlElement, naming: MergeNaming): void {
  tree.children = tree.children.flatMap((child) => {
    if (child.kind === "text") return [child];
    fillableControls(child, naming);
    const content = isWord(child, "sdt") ? childOf(child, "sdtContent") : undefined;
    if (!content) return [child];
    const names = namesOf(child);
    const list = names.find((name) => naming.kindOf(name) === "list");
    if (list !== undefined) return repeated(content, list);
    const field = names.find((name) => naming.kindOf(name) === "text");
    if (field !== undefined && !textIn(content).includes("{")) holdOnly(child, content, field);
    return [child];
  });
}

function namesOf(control: XmlElement): readonly string[] {
  const properties = childOf(control, "sdtPr");
  return ["tag", "alias"].flatMap((local) => {
    const element = properties && childOf(properties, local);
    return element === undefined ? [] : (attributeOf(element, "val") ?? "").trim();
  });
}

/** What else the control says of its content would hide the value: that it is a hint, or comes from elsewhere. */
function holdOnly(control: XmlElement, content: XmlElement, field: string): void {
  if ([...elementsIn(content)].some((element) => isWord(element, "tbl", "tr"))) return;
  const properties = childOf(control, "sdtPr");
  if (properties) removeElements(properties, ({ local }) => local === "showingPlcHdr" || local === "dataBinding");
  const run = [...elementsIn(content)].find((element) => isWord(element, "r"));
  // The style of a hint is grey.
  const formatted = run && { ...run, children: run.children.filter((child) => !isHint(child)) };
  const value = runLike(content, formatted, `{${field}}`);
  const holder = [...elementsIn(content)].find((element) => isWord(element, "p"));
  if (holder === undefined) content.children = [value];
  else {
    holder.children = [...holder.children.filter((child) => isOf(child, "pPr")), value];
    const rest = [...elementsIn(content)].filter((element) => isWord(element, "p") && element !== holder);
    removeElements(content, (element) => rest.includes(element));
  }
}

function isHint(node: XmlNode): boolean {
  return isOf(node, "rPr") && [...elementsIn(node)].some((each) => attributeOf(each, "val") === "PlaceholderText");
}

/** The content of the control with the marks of the list; the control itself goes, its content stays. */
function repeated(content: XmlElement, list: string): readonly XmlNode[] {
  const { children } = content;
  if (/\{\s*#/.test(textIn(content))) return children;
  const [open, close] = [`{#${list}}`, `{/${list}}`];
  const rows = repeatedRows(content);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first && last) {
    const start = [...elementsIn(first)].find((element) => isWord(element, "p"));
    const end = [...elementsIn(last)].filter((element) => isWord(element, "p")).at(-1);
    if (start) insertRun(start, open);
    if (end) end.children.push(runLike(end, undefined, close));
    return children;
  }
  if (children.some((child) => isOf(child, "p", "tbl"))) {
    const paragraph = (text: string) => elementLike(content, "p", {}, [runLike(content, undefined, text)]);
    return [paragraph(open), ...children, paragraph(close)];
  }
  return [runLike(content, undefined, open), ...children, runLike(content, undefined, close)];
}

/** Rows of a person: those with a field; all, where the control is around rows alone. */
function repeatedRows(content: XmlElement): readonly XmlElement[] {
  if (content.children.some((child) => isOf(child, "tr")))
    return content.children.filter((child): child is XmlElement => isOf(child, "tr"));
  const table = content.children.find((child): child is XmlElement => isOf(child, "tbl"));
  const rows = table?.children.filter((child): child is XmlElement => isOf(child, "tr")) ?? [];
  return rows.filter((row) => textIn(row).includes("{"));
}

function insertRun(paragraph: XmlElement, text: string): void {
  const at = paragraph.children.findIndex((child) => isOf(child, "pPr")) + 1;
  paragraph.children.splice(at, 0, runLike(paragraph, undefined, text));
}

function isOf(node: XmlNode, ...locals: readonly string[]): node is XmlElement {
  return node.kind === "element" && isWord(node, ...locals);
}
