import { FileRefused } from "../../domain/file-refused";
import type { ZipArchive } from "../zip/zip-archive";
import { decodeUtf8 } from "./decode-utf8";

/**
 * The text of an XML part, a byte order mark included; undefined when there is no such part. Throws FileRefused for
 * what no office program writes.
 */
export function partText(archive: ZipArchive, name: string): string | undefined {
  const bytes = archive.bytes(name);
  return bytes && decode(bytes, name);
}

/** Replaces the text of a part in the encoding it had. Nothing happens when the text is the same. */
export function setPartText(archive: ZipArchive, name: string, text: string): void {
  const old = archive.bytes(name);
  if (old && decode(old, name) === text) return;
  const wide = old && wideEncoding(old);
  archive.set(name, wide ? encodeWide(text, wide) : new TextEncoder().encode(text));
}

function decode(bytes: Uint8Array, name: string): string {
  let text: string;
  try {
    const wide = wideEncoding(bytes);
    text =
      wide === undefined ? decodeUtf8(bytes) : new TextDecoder(wide, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileRefused("damaged", `${name}: encoding`);
  }
  const doctype = doctypeOf(text);
  if (doctype !== undefined)
    throw new FileRefused(doctype.includes("<!ENTITY") ? "bomb" : "damaged", `${name}: DOCTYPE`);
  return text;
}

/**
 * The document type, which can only stand before the first element, and what follows it. No office program writes one;
 * its entities can explode.
 */
function doctypeOf(text: string): string | undefined {
  let at = text.indexOf("<");
  while (at >= 0) {
    const end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : undefined;
    if (end === undefined) return text.startsWith("<!", at) ? text.slice(at, at + DOCTYPE_LOOK) : undefined;
    const close = text.indexOf(end, at);
    at = close < 0 ? -1 : text.indexOf("<", close);
  }
  return undefined;
}

/** Where entities are declared they are declared at once. */
const DOCTYPE_LOOK = 100_000;

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function encodeWide(text: string, encoding: "utf-16le" | "utf-16be"): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === "utf-16le");
  return new Uint8Array(view.buffer);
}
