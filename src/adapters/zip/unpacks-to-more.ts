import { Inflate } from "fflate";

const STEP = 64 << 10;
/** Deflate makes nothing smaller than this. */
const MOST_RATIO = 1032;

/** Whether deflated bytes unpack to more than `most`; broken ones to what comes before the break. */
export function unpacksToMore(packed: Uint8Array, most: number): boolean {
  if (packed.length * MOST_RATIO <= most) return false;
  let size = 0;
  const stream = new Inflate((piece) => (size += piece.length));
  try {
    for (let from = 0; from < packed.length && size <= most; from += STEP)
      stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
  } catch {
    // What follows the break is not unpacked by anybody.
  }
  return size > most;
}
