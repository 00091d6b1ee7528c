import { FileRefused, type RefusalReason } from "../../domain/file-refused";
import { type TemplateRefusal, TemplateRefused } from "../../app/document-port";
import { ZipArchive } from "../zip/zip-archive";
import { isZip, type ZipLimits } from "../zip/zip-directory";
import { dropLinks } from "./drop-links";

/** Far above any template of an office, far below what would hurt the machine. */
const LARGEST_FILE = 40 << 20;
const LIMITS: ZipLimits = { entries: 2000, entrySize: 64 << 20, totalSize: 128 << 20, ratio: 300, ratioFrom: 4 << 20 };
const DOCX_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const DOTX_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
const MACRO = /macroEnabled|vbaProject|\/vbaData/i;
/** Parts that hold somebody else's program or file. */
const EMBEDDED = /relationships\/(?:control|oleObject|aFChunk|activeXControlBinary)"/;
/** Fields by which Word fetches or runs something when the document is opened. */
const LIVE_FIELD = /<w:(?:instrText[^>]*>|fldSimple[^>]*w:instr=")[^<"]*?\b(?:DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|IMPORT|INCLUDE|RD|DATABASE)\s/i;

export interface TemplatePackage {
  readonly archive: ZipArchive;
  readonly droppedLinks: readonly string[];
}

/**
 * Opens a .docx as a template. Size, directory and contents are looked at before anything is unpacked in earnest; macros, embedded programs and fields that
 * fetch are refused, links to the outside are dropped and named. Throws TemplateRefused.
 */
export function openTemplate(bytes: Uint8Array): TemplatePackage {
  if (bytes.length > LARGEST_FILE) throw new TemplateRefused("too-large", `${String(bytes.length)} bytes`);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new TemplateRefused(isEncrypted(bytes) ? "encrypted" : "old-doc");
  if (!isZip(bytes)) throw new TemplateRefused("not-docx");
  try {
    const archive = ZipArchive.open(bytes, LIMITS);
    const types = partText(archive, "[Content_Types].xml");
    if (MACRO.test(types) || archive.names.some((name) => /vbaProject/i.test(name))) throw new TemplateRefused("macro");
    if (!types.includes(DOCX_MAIN) && !types.includes(DOTX_MAIN)) throw new TemplateRefused("not-docx", "no Word document inside");
    for (const name of archive.names) look(archive, name);
    // A .dotx becomes a document: Word refuses a .docx that says it is a template.
    if (types.includes(DOTX_MAIN)) archive.set("[Content_Types].xml", new TextEncoder().encode(types.replace(DOTX_MAIN, DOCX_MAIN)));
    return { archive, droppedLinks: dropLinks(archive) };
  } catch (error) {
    if (error instanceof FileRefused) throw new TemplateRefused(REASONS[error.reason] ?? "damaged", error.detail);
    throw error;
  }
}

const REASONS: Partial<Record<RefusalReason, TemplateRefusal>> = { bomb: "bomb", "too-large": "too-large", zip64: "too-large", encrypted: "encrypted" };

function look(archive: ZipArchive, name: string): void {
  if (!/\.(?:xml|rels)$/i.test(name)) return;
  const text = partText(archive, name);
  if (text.includes("<!DOCTYPE") || text.includes("<!ENTITY")) throw new TemplateRefused("damaged", `${name}: document type`);
  if (/\.rels$/i.test(name) && EMBEDDED.test(text)) throw new TemplateRefused("embedded", name);
  if (/^word\//i.test(name) && hasLiveField(text)) throw new TemplateRefused("live-field", name);
}

/** Instructions may be split over runs, so they are also looked at with the markup between them taken out. */
function hasLiveField(text: string): boolean {
  if (LIVE_FIELD.test(text)) return true;
  if (!text.includes("instrText")) return false;
  const joined = [...text.matchAll(/<w:instrText[^>]*>([^<]*)|fldCharType="(begin|separate|end)"/g)].map(([, words, edge]) => (edge === "begin" ? "\u0001" : (words ?? ""))).join("");
  return /\u0001\s*(?:DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|IMPORT|INCLUDE|RD|DATABASE)\s/i.test(joined);
}

/** The text of a part, "" when there is none. Word writes UTF-8. */
function partText(archive: ZipArchive, name: string): string {
  const bytes = archive.bytes(name);
  return bytes ? new TextDecoder().decode(bytes) : "";
}

/** A protected document is an old container that names its streams in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const wanted = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const end = Math.min(bytes.length, 1 << 20) - wanted.length;
  for (let at = 0; at <= end; at += 2) if (bytes[at] === 0x45 && wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
