import { type TemplateRefusal, TemplateRefused } from "../../app/documents/document-port";
import { isWord } from "./word-names";
import { fieldKeyword, wordFields } from "./word-fields";
import { elementsIn, type XmlElement } from "./xml-tree";

/**
 * Fields by which Word fetches, runs or prints something when the document is opened or its fields are brought up to
 * date.
 */
const LIVE = new Set([
  "DDE",
  "DDEAUTO",
  "LINK",
  "INCLUDETEXT",
  "INCLUDEPICTURE",
  "INCLUDE",
  "IMPORT",
  "DATABASE",
  "RD",
  "EMBED",
  "CONTROL",
  "HTMLCONTROL",
  "PRINT",
  "SUBSCRIBER",
  "FTP",
]);
/** Elements that show somebody else's program or file. */
const EMBEDDED = new Set(["OLEObject", "oleObj", "altChunk", "objectEmbed", "objectLink", "ocx", "ocxPr"]);

/**
 * Refuses a part with live fields or embedded programs. It looks at the parsed part, so that no way of writing it
 * counts: quotes, entities, runs, prefixes.
 */
export function guardPart(root: XmlElement, name: string): void {
  for (const element of elementsIn(root)) {
    if (EMBEDDED.has(element.local) || isWord(element, "control")) throw refused("embedded", name, element.local);
    if (element.local === "webVideoPr") throw refused("embedded", name, element.local);
  }
  for (const { instruction } of wordFields(root)) {
    const keyword = fieldKeyword(instruction);
    // A keyword put together by fields inside of it is only written like that to be hidden.
    if (keyword.includes("\u0001") || LIVE.has(keyword)) throw refused("live-field", name, keyword);
  }
}

/** What a relationship of a template may not lead to, by the last part of its type. */
const REFUSED: Readonly<Record<string, TemplateRefusal>> = {
  oleobject: "embedded",
  control: "embedded",
  afchunk: "embedded",
  activexcontrolbinary: "embedded",
  activexcontrol: "embedded",
  vbaproject: "macro",
  wordvbadata: "macro",
  keymapcustomizations: "macro",
  attachedtoolbars: "macro",
};

/** Refuses a relationship by its type. A chart may keep the table that it was drawn from. */
export function guardRelationship(type: string, source: string): void {
  const reason = REFUSED[type] ?? (type === "package" && !/(?:^|\/)charts?\//i.test(source) ? "embedded" : undefined);
  if (reason !== undefined) throw refused(reason, source, type);
}

/** Refuses a part by its content type or its name. */
export function guardType(name: string, type: string): void {
  if (
    /macroEnabled|vbaProject|vbaData|keyMapCustomizations|attachedToolbars/i.test(type) ||
    /vbaProject|vbaData/i.test(name)
  )
    throw refused("macro", name, type);
  if (/oleObject|activeX/i.test(type)) throw refused("embedded", name, type);
}

function refused(reason: TemplateRefusal, part: string, what: string): TemplateRefused {
  return new TemplateRefused(reason, `${part}: ${what}`);
}
