import { deflateSync, Inflate } from "fflate";
import { FileRefused } from "../../domain/file-refused";
import { crc32 } from "./crc32";

/** How parts are packed and unpacked. */
export interface Packing {
  /**
   * Unpacks what says it is `size` bytes long. Where it turns out to be more, it throws FileRefused: "bomb" when it is
   * more by far, "damaged" by a little. Fewer bytes are returned as they are.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  deflate(bytes: Uint8Array): Uint8Array;
  /** The check sum of a zip entry, as an unsigned number. */
  crc32(bytes: Uint8Array): number;
}

/** Packed bytes fed at once: what they can unpack to (a thousandfold) is the most that is done before a lie shows. */
const STEP = 64 << 10;
/** Large parts are packed a little worse and much faster. */
const LARGE = 4 << 20;
/** A wrong number in a damaged file hides no more than this; what hides more was made to. */
const SLIP = 16 << 20;
/** Node unpacks into pieces of so many bytes at most; its own 16 KB are put together again at a cost. */
const PIECE = 16 << 20;

/** Works everywhere. */
export const portablePacking: Packing = {
  inflate: (packed, size) => {
    const out = new Uint8Array(size);
    let at = 0;
    const stream = new Inflate((piece) => {
      if (at + piece.length <= size) out.set(piece, at);
      at += piece.length;
      if (at > size + SLIP) throw new FileRefused("bomb", "unpacks to far more than it says");
    });
    for (let from = 0; from === 0 || from < packed.length; from += STEP)
      stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
    if (at > size) throw new FileRefused("damaged", "unpacks to more than it says");
    return out.subarray(0, at);
  },
  deflate: (bytes) => deflateSync(bytes, { level: bytes.length > LARGE ? 3 : 6 }),
  crc32,
};

/**
 * The one that Node has built in, several times as fast: for the command line over hundreds of files. Undefined in a
 * browser.
 */
export function nodePacking(): Packing | undefined {
  const zlib = globalThis.process?.getBuiltinModule?.("node:zlib");
  if (!zlib) return undefined;
  return {
    inflate: (packed, size) => {
      const unpack = (most: number): Uint8Array | undefined => {
        try {
          return zlib.inflateRawSync(packed, {
            maxOutputLength: Math.max(1, most),
            chunkSize: Math.min(Math.max(64, most), PIECE),
          });
        } catch (error) {
          if (typeof error === "object" && error !== null && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
            return undefined;
          throw error;
        }
      };
      const bytes = unpack(size);
      if (bytes) return bytes;
      if (unpack(size + SLIP)) throw new FileRefused("damaged", "unpacks to more than it says");
      throw new FileRefused("bomb", "unpacks to far more than it says");
    },
    deflate: (bytes) => zlib.deflateRawSync(bytes, { level: bytes.length > LARGE ? 3 : 6 }),
    // Node has it from 20.15 on.
    crc32: typeof zlib.crc32 === "function" ? (bytes) => zlib.crc32(bytes) : crc32,
  };
}
