/** Node makes a text of bytes below 128 by copying them; undefined in a browser, whose decoder does the same. */
const copied = globalThis.process?.getBuiltinModule?.("node:buffer")?.Buffer;

/**
 * The text of UTF-8 bytes, a byte order mark included. Throws TypeError for bytes that are none. Several times as fast
 * as the decoder of Node, which looks at every byte on its way to a string: sheets are ASCII but for a few letters, and
 * Vietnamese texts are few kinds of sequences.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  if (isAscii(bytes)) return decodeAscii(bytes);
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at++] as number;
    if (byte < 0x80) {
      units[length++] = byte;
      continue;
    }
    const more = moreBytes(byte);
    let code = byte & (0x3f >> more);
    for (const end = at + more; at < end; at++) {
      const next = bytes[at] ?? 0;
      if (next >> 6 !== 2) throw new TypeError("not UTF-8");
      code = (code << 6) | (next & 0x3f);
    }
    if (code < (LEAST[more] as number) || code > 0x10ffff || code >> 11 === 0x1b) throw new TypeError("not UTF-8");
    if (code >= 0x10000) {
      units[length++] = 0xd7c0 + (code >> 10);
      code = 0xdc00 | (code & 0x3ff);
    }
    units[length++] = code;
  }
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(units.subarray(0, length));
}

/** The least code that is written with so many further bytes. */
const LEAST = [0, 0x80, 0x800, 0x10000];

/** How many bytes follow the first one of a sequence. */
function moreBytes(first: number): number {
  if (first >> 5 === 6) return 1;
  if (first >> 4 === 14) return 2;
  if (first >> 3 === 30) return 3;
  throw new TypeError("not UTF-8");
}

function decodeAscii(bytes: Uint8Array): string {
  return copied === undefined
    ? new TextDecoder().decode(bytes)
    : copied.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

/** Looks at four bytes at once where they lie so that it can. */
function isAscii(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, length } = bytes;
  const fours = byteOffset % 4 === 0 ? new Uint32Array(buffer, byteOffset, length >> 2) : new Uint32Array(0);
  for (let at = 0; at < fours.length; at++) if (((fours[at] as number) & 0x80808080) !== 0) return false;
  for (let at = 4 * fours.length; at < length; at++) if ((bytes[at] as number) >= 0x80) return false;
  return true;
}
