import type { HElement } from "docx-preview";

/** What docx-preview would make of a link, and of another file inside of the file: neither leads anywhere here. */
const BARE: Readonly<Record<string, string>> = { a: "span", iframe: "span" };
const LEADS_OUT = new Set(["href", "id"]);

/**
 * The elements that docx-preview draws with, made so that the page's policy allows them: no style sheet and no style is
 * written as text into the document. The text of a <style> goes to `sheet` instead.
 */
export function safeElements(sheet: (css: string) => void): (part: HElement | Node | string) => Node {
  function make(part: HElement | Node | string): Node {
    if (typeof part === "string") return document.createTextNode(part);
    if (part instanceof Node) return part;
    const { ns, tagName, className, style, children = [], ...properties } = part;
    if (tagName === "#comment") return document.createComment("");
    if (tagName === "style") {
      sheet(children.join(""));
      return document.createComment("");
    }
    if (tagName === "#fragment") return withChildren(document.createDocumentFragment(), children);
    const name = BARE[tagName] ?? tagName;
    const element =
      typeof ns === "string" ? document.createElementNS(ns, name) : (document.createElement(name) as Element);
    if (className) element.setAttribute("class", className);
    if (style && "style" in element) putStyle(element.style as CSSStyleDeclaration, style);
    for (const [key, value] of Object.entries(properties))
      if (value !== undefined && !LEADS_OUT.has(key)) Reflect.set(element, key, value);
    return withChildren(element, children);
  }

  function withChildren(parent: Node, children: readonly (HElement | Node | string)[]): Node {
    for (const child of children) parent.appendChild(make(child));
    return parent;
  }

  return make;
}

/** By the object model, which the policy does not forbid. */
function putStyle(target: CSSStyleDeclaration, style: Readonly<Record<string, string>> | string): void {
  if (typeof style === "string") target.cssText = style;
  else
    for (const [name, value] of Object.entries(style))
      if (name.startsWith("--")) target.setProperty(name, value);
      else Reflect.set(target, name, value);
}
