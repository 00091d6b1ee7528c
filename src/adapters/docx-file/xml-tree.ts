import { XmlBroken, xmlPieces } from "./xml-pieces";

interface XmlAttribute {
  /** As it is written, with its prefix. */
  name: string;
  readonly local: string;
  /** "" for a name without a prefix. */
  readonly uri: string;
  value: string;
}

export interface XmlElement {
  readonly kind: "element";
  /** As it is written, with its prefix. */
  name: string;
  readonly local: string;
  readonly uri: string;
  attributes: XmlAttribute[];
  children: XmlNode[];
}

interface XmlText {
  readonly kind: "text";
  text: string;
}

export type XmlNode = XmlElement | XmlText;

/** Deeper than any document; walks over the tree may then be recursive. */
const DEEPEST = 300;
const XMLNS = "http://www.w3.org/2000/xmlns/";

/**
 * The tree of a part: entities and CDATA resolved, comments and processing instructions left out. Throws {@link
 * XmlBroken} for what is no well-formed XML with namespaces.
 */
export function readXmlTree(text: string): XmlElement {
  const root: XmlElement = { kind: "element", name: "", local: "", uri: "", attributes: [], children: [] };
  const open: XmlElement[] = [root];
  const scopes: ReadonlyMap<string, string>[] = [
    new Map([
      ["xml", "http://www.w3.org/XML/1998/namespace"],
      ["xmlns", XMLNS],
    ]),
  ];
  for (const piece of xmlPieces(text)) {
    const parent = open.at(-1) ?? root;
    if (piece.kind === "text") {
      const last = parent.children.at(-1);
      if (last?.kind === "text") last.text += piece.text;
      else parent.children.push({ kind: "text", text: piece.text });
    } else if (piece.kind === "close") {
      open.pop();
      scopes.pop();
    } else {
      const scope = declared(piece.attributes, scopes.at(-1) ?? new Map());
      const element: XmlElement = {
        kind: "element",
        ...named(piece.name, scope, true),
        attributes: piece.attributes.map(({ name, value }) => ({ ...named(name, scope, false), value })),
        children: [],
      };
      const seen = new Set(element.attributes.map(({ uri, local }) => `${uri} ${local}`));
      if (seen.size < element.attributes.length) throw new XmlBroken(`attribute twice in ${piece.name}`);
      parent.children.push(element);
      if (piece.kind === "empty") continue;
      if (open.length > DEEPEST) throw new XmlBroken("too deep");
      open.push(element);
      scopes.push(scope);
    }
  }
  const [only] = root.children.filter((child): child is XmlElement => child.kind === "element");
  if (only === undefined) throw new XmlBroken("no element");
  return only;
}

function declared(
  attributes: readonly { readonly name: string; readonly value: string }[],
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = attributes.filter(({ name }) => name === "xmlns" || name.startsWith("xmlns:"));
  if (own.length === 0) return outer;
  return new Map([...outer, ...own.map(({ name, value }) => [name === "xmlns" ? "" : name.slice(6), value] as const)]);
}

function named(
  name: string,
  scope: ReadonlyMap<string, string>,
  isElement: boolean,
): { readonly name: string; readonly local: string; readonly uri: string } {
  const colon = name.indexOf(":");
  if (colon < 0) return { name, local: name, uri: name === "xmlns" ? XMLNS : isElement ? (scope.get("") ?? "") : "" };
  const uri = scope.get(name.slice(0, colon));
  if (uri === undefined || uri === "" || name.includes(":", colon + 1)) throw new XmlBroken(`prefix of ${name}`);
  return { name, local: name.slice(colon + 1), uri };
}

/**
 * The tree as a text: double quotes, no comments, no CDATA, empty elements closed in themselves. What works on the
 * text of a part may rely on this form.
 */
export function writeXmlTree(root: XmlElement): string {
  const pieces: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'];
  write(root, pieces);
  return pieces.join("");
}

function write(element: XmlElement, pieces: string[]): void {
  pieces.push("<", element.name);
  for (const { name, value } of element.attributes) pieces.push(" ", name, '="', escapeValue(value), '"');
  if (element.children.length === 0) {
    pieces.push("/>");
    return;
  }
  pieces.push(">");
  for (const child of element.children) {
    if (child.kind === "text") pieces.push(escapeText(child.text));
    else write(child, pieces);
  }
  pieces.push("</", element.name, ">");
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");
}

function escapeValue(value: string): string {
  return escapeText(value).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/** Every element of a tree, in the order of the document. */
export function elementsIn(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  collect(element);
  return found;

  // Every step over a template goes through here: a generator for each element took a third of its time.
  function collect(one: XmlElement): void {
    found.push(one);
    for (const child of one.children) if (child.kind === "element") collect(child);
  }
}

/** All text below an element. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (child.kind === "text" ? child.text : textIn(child))).join("");
}

export function attributeOf(element: XmlElement, local: string): string | undefined {
  return element.attributes.find((attribute) => attribute.local === local && attribute.uri !== XMLNS)?.value;
}

/** An element of the same namespace and prefix as `like`. */
export function elementLike(
  like: XmlElement,
  local: string,
  attributes: Readonly<Record<string, string>> = {},
  children: XmlNode[] = [],
): XmlElement {
  const prefix = like.name.slice(0, like.name.length - like.local.length);
  return {
    kind: "element",
    name: prefix + local,
    local,
    uri: like.uri,
    attributes: Object.entries(attributes).map(([name, value]) => ({
      name: prefix + name,
      local: name,
      uri: like.uri,
      value,
    })),
    children,
  };
}
