import type { ZipArchive } from "../zip/zip-archive";

const DOCUMENT = "word/document.xml";
/** Names the main part where it has another name: services that store documents write "word/document2.xml". */
const RELATIONS = "_rels/.rels";

/** The name of the part that holds the text; undefined where there is none. */
export function mainPartOf(archive: ZipArchive): string | undefined {
  if (archive.has(DOCUMENT)) return DOCUMENT;
  const relations = new TextDecoder().decode(archive.bytes(RELATIONS) ?? new Uint8Array());
  const entry = /<Relationship\b[^>]*\/officeDocument"[^>]*>/.exec(relations)?.[0] ?? "";
  const name = /\bTarget="\/?(word\/[^"]+)"/.exec(entry)?.[1] ?? "";
  return archive.has(name) ? name : undefined;
}
