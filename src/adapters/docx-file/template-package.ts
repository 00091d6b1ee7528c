import { FileRefused, type RefusalReason } from "../../domain/file-refused";
import {
  type MergeNaming,
  type MergeNotes,
  type TemplateProblem,
  type TemplateRefusal,
  TemplateRefused,
} from "../../app/documents/document-port";
import { ZipArchive } from "../zip/zip-archive";
import { isZip, type ZipLimits } from "../zip/zip-directory";
import { brokenFields } from "./broken-fields";
import { fillableControls } from "./control-fields";
import { dropLinks } from "./drop-links";
import { fillableMerge } from "./mail-merge";
import { mergeSettings } from "./merge-settings";
import type { Merge } from "./merged-data";
import { prepareLoops } from "./prepare-loops";
import { guardPart } from "./template-guard";
import { TemplateParts } from "./template-parts";
import { isWord, isWordNamespace } from "./word-names";
import { elementsIn, type XmlElement } from "./xml-tree";

/** Far above any template of an office, far below what would hurt the machine. */
const LARGEST_FILE = 40 << 20;
const LIMITS: ZipLimits = { entries: 2000, entrySize: 64 << 20, totalSize: 128 << 20, ratio: 300, ratioFrom: 4 << 20 };

export interface TemplatePackage {
  readonly archive: ZipArchive;
  readonly parts: TemplateParts;
  readonly droppedLinks: readonly string[];
  /** What cannot be filled as it stands, found before the fields are looked at. */
  readonly problems: readonly TemplateProblem[];
  readonly merge: Merge & { readonly notes: MergeNotes };
}

/**
 * Opens a .docx as a template. Size, directory and contents are looked at before anything is unpacked in earnest.
 * Every part is parsed: macros, embedded programs and
 * fields that fetch are refused however they are written, links to the outside are dropped and named, fields of a
 * mail merge become ours. What is handed
 * on is written in one form (see writeXmlTree). Throws TemplateRefused.
 */
export function openTemplate(bytes: Uint8Array, naming: MergeNaming): TemplatePackage {
  if (bytes.length > LARGEST_FILE) throw new TemplateRefused("too-large", `${String(bytes.length)} bytes`);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new TemplateRefused(isEncrypted(bytes) ? "encrypted" : "old-doc");
  if (!isZip(bytes)) throw new TemplateRefused("not-docx");
  try {
    const archive = ZipArchive.open(bytes, LIMITS);
    const parts = new TemplateParts(archive);
    for (const name of parts.names) guardPart(parts.tree(name), name);
    parts.becomeDocument();
    const settings = mergeSettings(parts);
    const droppedLinks = dropLinks(parts);
    for (const name of parts.names) usualPrefix(parts.tree(name), name);
    for (const name of parts.names) if (isPrinted(name)) fillableControls(parts.tree(name), naming);
    const merge = fillableMerge(parts, naming, settings);
    const problems = [
      ...merge.problems,
      ...parts.names.flatMap((name) => (isPrinted(name) ? brokenFields(parts.tree(name), name) : [])),
    ];
    for (const name of parts.names) if (isPrinted(name)) prepareLoops(parts.tree(name));
    parts.save();
    return { archive, parts, droppedLinks, problems, merge };
  } catch (error) {
    if (error instanceof FileRefused) throw new TemplateRefused(REASONS[error.reason] ?? "damaged", error.detail);
    throw error;
  }
}

/** Parts whose text is printed: body, headers, notes. */
function isPrinted(name: string): boolean {
  return /^word\//i.test(name) && !/(?:styles|settings|numbering|fontTable|theme\d*|webSettings)\.xml$/i.test(name);
}

const REASONS: Partial<Record<RefusalReason, TemplateRefusal>> = {
  bomb: "bomb",
  "too-large": "too-large",
  zip64: "too-large",
  encrypted: "encrypted",
};

/**
 * Docxtemplater knows the elements of Word by the prefix "w": a file that was written with another one (ns0, none at
 * all) gets the usual one. Nothing else in the file
 * speaks of it but the names themselves.
 */
function usualPrefix(tree: XmlElement, name: string): void {
  const all = [...elementsIn(tree)];
  if (
    !all.some((element) => isWord(element)) ||
    all.every((element) => !isWord(element) || element.name.startsWith("w:"))
  )
    return;
  const isTaken = all.some(({ attributes }) =>
    attributes.some((attribute) => attribute.name === "xmlns:w" && !isWordNamespace(attribute.value)),
  );
  if (isTaken) throw new TemplateRefused("damaged", `${name}: prefix w`);
  for (const element of all) {
    if (isWord(element)) element.name = `w:${element.local}`;
    for (const attribute of element.attributes)
      if (isWordNamespace(attribute.uri)) attribute.name = `w:${attribute.local}`;
  }
  if (!tree.attributes.some((attribute) => attribute.name === "xmlns:w")) {
    const uri = all.find((element) => isWord(element))?.uri ?? "";
    tree.attributes.unshift({ name: "xmlns:w", local: "w", uri: "http://www.w3.org/2000/xmlns/", value: uri });
  }
}

/** A protected document is an old container that names its streams in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const wanted = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const end = Math.min(bytes.length, 1 << 20) - wanted.length;
  for (let at = 0; at <= end; at += 2)
    if (bytes[at] === 0x45 && wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
