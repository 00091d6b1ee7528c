import { FileRefused } from "../../domain/file-refused";
import { unpacksToMore } from "../zip/unpacks-to-more";

/** One stream of a PDF unpacks to no more: the drawing of a page of text has some kB, a font some hundred. */
const MOST = 64 << 20;
/** A dictionary is read so far back from the word "stream". */
const DICTIONARY = 1024;
const ZLIB_HEADER = 2;

/**
 * Throws FileRefused "bomb" where a stream of the PDF unpacks to more than a machine should bear, or is packed twice.
 * pdf.js itself knows no bound. Pictures are passed over: they are never unpacked.
 */
export function refuseBomb(bytes: Uint8Array): void {
  for (let at = find(bytes, "stream", 0); at >= 0; at = find(bytes, "stream", at + 6)) {
    if (isWord(bytes, at - 3, "end")) continue;
    const dictionary = latin(bytes.subarray(Math.max(0, at - DICTIONARY), at)).replace(/^.*\bobj\b/s, "");
    if (/\/Subtype\s*\/Image/.test(dictionary)) continue;
    const packings = dictionary.match(/\/(?:Flate|LZW|RunLength)Decode|\/(?:Fl|LZW|RL)\b/g)?.length ?? 0;
    if (packings > 1) throw new FileRefused("bomb", "packed twice");
    if (packings === 0) continue;
    const from = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    const end = find(bytes, "endstream", from);
    if (unpacksToMore(bytes.subarray(from + ZLIB_HEADER, end < 0 ? undefined : end), MOST))
      throw new FileRefused("bomb", "a stream of a PDF");
  }
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const isWord = (bytes: Uint8Array, at: number, word: string) =>
  at >= 0 && latin(bytes.subarray(at, at + word.length)) === word;

function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (isWord(bytes, at, word)) return at;
  return -1;
}
