import { FileRefused } from "../../domain/file-refused";
import { unmarkedWide } from "./decode-text";
import { isZip } from "../zip/zip-directory";

/** What a file is, by its content: the name is often wrong. Throws FileRefused for what cannot be opened. */
export function sniffFile(bytes: Uint8Array): "zip" | "text" {
  if (bytes.every((byte) => byte === 32 || byte === 10 || byte === 13)) throw new FileRefused("empty");
  // A disk that failed leaves zeros.
  if (bytes.every((byte) => byte === 0)) throw new FileRefused("damaged", "zeros only");
  if (isZip(bytes)) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    throw new FileRefused(oleReason(bytes), "compound file");
  // BIFF2–BIFF5 without a container.
  if (
    bytes[0] === 0x09 &&
    [0, 2, 4, 8].includes(bytes[1] ?? -1) &&
    [4, 6, 8, 16].includes(bytes[2] ?? -1) &&
    bytes[3] === 0
  )
    throw new FileRefused("old-xls", "bare BIFF");
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || endsLikeZip(bytes))
    throw new FileRefused("damaged", "begins or ends like a zip");
  const head = latin(bytes.subarray(0, 2048)).trimStart();
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|!DOCTYPE|html|table|Workbook|!--)/i.test(head)) {
    throw new FileRefused(
      /urn:schemas-microsoft-com:office:(?:spreadsheet|excel)|<html|<table/i.test(head) ? "old-xls" : "not-a-workbook",
      "XML or HTML",
    );
  }
  if (looksBinary(bytes)) throw new FileRefused("not-a-workbook", "binary");
  if (hasHole(bytes)) throw new FileRefused("damaged", "zeros in the text");
  return "text";
}

/**
 * A compound file: password-protected packages and old .xls look alike from outside; the names of their streams tell.
 */
function oleReason(bytes: Uint8Array): "encrypted" | "old-xls" | "damaged" | "not-a-workbook" {
  const has = (name: string): boolean =>
    indexOf(
      bytes,
      [...name].flatMap((c) => [c.charCodeAt(0), 0]),
    ) >= 0;
  if (has("EncryptedPackage") || has("EncryptionInfo")) return "encrypted";
  if (has("Workbook") || has("Book")) return "old-xls";
  // Where the list of streams should begin the file has ended already.
  const directory = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length < 52 || (directory.getUint32(48, true) + 1) * SECTOR >= bytes.length
    ? "damaged"
    : "not-a-workbook";
}

const SECTOR = 512;

/** A package whose beginning is gone: its list of parts stands at the end. */
function endsLikeZip(bytes: Uint8Array): boolean {
  return indexOf(bytes.subarray(-66_000), [0x50, 0x4b, 5, 6]) >= 0;
}

function looksBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
  if (
    ["%PDF", "{\\rt", "\u0089PNG", "GIF8", "Rar!", "7z\u00bc\u00af", "\u00ff\u00d8\u00ff"].some(
      (magic) => latin(bytes.subarray(0, magic.length)) === magic,
    )
  )
    return true;
  const sample = bytes.subarray(0, 65_536);
  const wide = unmarkedWide(sample);
  if (wide !== undefined)
    return (new TextDecoder(wide).decode(sample).match(CONTROL)?.length ?? 0) > sample.length * 0.005;
  // Zeros and end signs behind the text only fill it up; a few within it are slips of other programs.
  let end = sample.length;
  while (end > 0 && (sample[end - 1] === 0 || sample[end - 1] === 0x1a)) end--;
  let odd = 0;
  for (let at = 0; at < end; at++) {
    const byte = sample[at] ?? 0;
    // Zeros in a row are one hole.
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && (byte !== 0 || sample[at - 1] !== 0))
      odd++;
  }
  return odd > Math.max(FEW, end * 0.02);
}

/** Zeros in place of lines that a failing disk did not write: between others, or where the last line breaks off. */
function hasHole(bytes: Uint8Array): boolean {
  if (unmarkedWide(bytes) !== undefined || startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]))
    return false;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at)) {
    const start = at;
    while (bytes[at] === 0) at++;
    const isLineEnd = [10, 13, 0x1a].includes(bytes[start - 1] ?? 10);
    if (at - start >= HOLE && (at < bytes.length || !isLineEnd)) return true;
  }
  return false;
}

const HOLE = 64;
/** So many odd signs may be in any text, be it ever so short. */
const FEW = 4;

/** Characters no text has: controls, private use, what cannot be decoded. */
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u0080-\u009F\uE000-\uF8FF\uFFFD-\uFFFF]/g;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
