import { TemplateRefused } from "../../app/documents/document-port";
import { guardRelationship } from "./template-guard";
import type { Relationship, TemplateParts } from "./template-parts";
import { fieldArguments, fieldKeyword, wordFields } from "./word-fields";
import { isReference, isWord, removeElements } from "./word-names";
import { elementsIn, type XmlElement } from "./xml-tree";

/**
 * Relationships that make Word look for something of the office's when the document is opened; the part they lead to
 * goes with them.
 */
const DROPPED = new Set([
  "attachedtemplate",
  "mailmergesource",
  "mailmergeheadersource",
  "recipientdata",
  "frame",
  "transform",
  "subdocument",
  "webextension",
  "webextensiontaskpanes",
  "extensibility",
]);
/** Elements that are nothing without the part they point at. */
const WHOLE = new Set([
  "attachedTemplate",
  "subDoc",
  "sourceFileName",
  "saveThroughXslt",
  "hlinkClick",
  "hlinkHover",
  "hlinkMouseOver",
  "mailMerge",
  "dataSource",
  "headerSource",
  "recipientData",
  "externalData",
  "frame",
]);
/** Attributes by which a drawing of the old kind names an address itself. */
const ADDRESSES = new Set(["src", "href", "althref"]);
const DRAWINGS = new Set(["urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office"]);
const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i;

/**
 * Takes out everything that points outside of the file: relationships with what hangs on them, addresses in drawings,
 * fields that are links, the data source of a
 * mail merge. The words of a link stay. Refuses relationships to programs and embedded files, and references that
 * lead nowhere. Returns the addresses, each once.
 */
export function dropLinks(parts: TemplateParts): readonly string[] {
  const dropped = new Set<string>();
  for (const source of ["", ...parts.names]) {
    // It went with the relationship that led to it.
    if (source !== "" && !parts.names.includes(source)) continue;
    const relationships = parts.relationships(source);
    const gone = new Set<string>();
    for (const relationship of relationships) {
      const { id, type, target, isExternal } = relationship;
      if (!isExternal) guardRelationship(type, source);
      if (isExternal || DROPPED.has(type)) {
        if (isExternal) dropped.add(target);
        gone.add(id);
        dropOne(parts, source, relationship);
      } else if (source !== "" && parts.partAt(source, target) === undefined && isNeeded(type))
        throw new TemplateRefused("damaged", `${source}: ${target} is missing`);
    }
    if (source === "") continue;
    const tree = parts.tree(source);
    const known = new Set(relationships.map(({ id }) => id));
    for (const { attributes } of elementsIn(tree)) {
      const lost = attributes.find(
        (attribute) => isReference(attribute) && attribute.value !== "" && !known.has(attribute.value),
      );
      if (lost) throw new TemplateRefused("damaged", `${source}: ${lost.name}="${lost.value}" leads nowhere`);
    }
    withoutReferences(tree, gone);
    for (const address of [...addressesIn(tree), ...linkFields(tree)]) dropped.add(address);
    removeElements(tree, (element) => isWord(element, "mailMerge"));
  }
  return [...dropped];
}

/** Parts without which Word says that the document is damaged; a missing picture is only a missing picture. */
function isNeeded(type: string): boolean {
  return (
    type === "header" ||
    type === "footer" ||
    type === "styles" ||
    type === "settings" ||
    type === "numbering" ||
    type === "footnotes" ||
    type === "endnotes"
  );
}

function dropOne(parts: TemplateParts, source: string, relationship: Relationship): void {
  parts.removeRelationship(source, relationship);
  const part = relationship.isExternal ? undefined : parts.partAt(source, relationship.target);
  if (part !== undefined && part !== parts.main) parts.remove(part);
}

function withoutReferences(tree: XmlElement, gone: ReadonlySet<string>): void {
  if (gone.size === 0) return;
  const names = (element: XmlElement) =>
    element.attributes.some((attribute) => isReference(attribute) && gone.has(attribute.value));
  removeElements(tree, (element) => WHOLE.has(element.local) && names(element));
  for (const element of elementsIn(tree))
    element.attributes = element.attributes.filter(
      (attribute) => !isReference(attribute) || !gone.has(attribute.value),
    );
}

/** Addresses written into drawings; the attributes are taken out. */
function addressesIn(tree: XmlElement): readonly string[] {
  const found: string[] = [];
  for (const element of elementsIn(tree)) {
    if (!DRAWINGS.has(element.uri)) continue;
    element.attributes = element.attributes.filter(({ local, uri, value }) => {
      const isAddress = ADDRESSES.has(local) && (uri === "" || DRAWINGS.has(uri)) && OUTSIDE.test(value.trim());
      if (isAddress) found.push(value);
      return !isAddress;
    });
  }
  return found;
}

/** Links written as fields: their words stay, the field goes. One that leads to a place in the document is none. */
function linkFields(tree: XmlElement): readonly string[] {
  const found: string[] = [];
  const gone = new Set<XmlElement>();
  const unwrapped = new Set<XmlElement>();
  for (const field of wordFields(tree)) {
    if (fieldKeyword(field.instruction) !== "HYPERLINK") continue;
    const [address = ""] = fieldArguments(field.instruction);
    if (address === "" || (address.startsWith("\\") && !address.startsWith("\\\\"))) continue;
    found.push(address.replace(/\\\\/g, "\\"));
    if (field.simple) unwrapped.add(field.simple);
    else collectInstruction(tree, field.begin, field.separate, field.end, gone);
  }
  if (unwrapped.size > 0) unwrap(tree, unwrapped);
  if (gone.size > 0) removeElements(tree, (element) => gone.has(element));
  return found;
}

/** The characters of a field and everything of its instruction; what stands between separate and end stays. */
function collectInstruction(
  tree: XmlElement,
  begin: XmlElement | undefined,
  separate: XmlElement | undefined,
  end: XmlElement | undefined,
  gone: Set<XmlElement>,
): void {
  let isInstruction = false;
  for (const element of elementsIn(tree)) {
    if (element === begin) isInstruction = true;
    if (
      element === begin ||
      element === separate ||
      element === end ||
      (isInstruction && /^(?:instrText|delInstrText|t|delText|fldChar)$/.test(element.local))
    )
      gone.add(element);
    if (element === separate || element === end) isInstruction = false;
  }
}

function unwrap(element: XmlElement, unwrapped: ReadonlySet<XmlElement>): void {
  element.children = element.children.flatMap((child) =>
    child.kind === "element" && unwrapped.has(child) ? child.children : [child],
  );
  for (const child of element.children) if (child.kind === "element") unwrap(child, unwrapped);
}
