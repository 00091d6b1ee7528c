import { FileRefused } from "../../domain/file-refused";

/** What one archive may hold before it is refused, sizes in bytes. */
export interface ZipLimits {
  readonly entries: number;
  readonly entrySize: number;
  readonly totalSize: number;
  /** Unpacked / packed, looked at only where an entry unpacks to more than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const ZIP_LIMITS: ZipLimits = {
  entries: 10_000,
  entrySize: 256 << 20,
  totalSize: 600 << 20,
  ratio: 300,
  ratioFrom: 16 << 20,
};

/** One entry of the central directory; positions count from the start of the archive. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Its whole local record: header, name, extra fields, packed bytes, data descriptor. */
  readonly recordStart: number;
  readonly recordEnd: number;
  readonly dataStart: number;
  /** Its record in the central directory. */
  readonly centralStart: number;
  readonly centralEnd: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** The end record with the archive's comment. */
  readonly endStart: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DESCRIPTOR = 0x08074b50;

/** True for bytes that begin like a zip archive. */
export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] === 4 || bytes[3] === 6)
  );
}

/** Reads the central directory and refuses what is unsafe before anything is unpacked. Throws FileRefused. */
export function readZipDirectory(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endStart = findEnd(view);
  const count = view.getUint16(endStart + 10, true);
  const directorySize = view.getUint32(endStart + 12, true);
  const directoryStart = view.getUint32(endStart + 16, true);
  if (count === 0xffff || directorySize === 0xffffffff || directoryStart === 0xffffffff) throw new FileRefused("zip64");
  if (view.getUint16(endStart + 8, true) !== count || view.getUint16(endStart + 4, true) !== 0)
    throw new FileRefused("damaged", "archive in several volumes");
  if (count > limits.entries) throw new FileRefused("bomb", `${count} entries`);
  if (directoryStart + directorySize > endStart) throw new FileRefused("damaged", "directory outside the file");

  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  let packed = 0;
  let at = directoryStart;
  for (let i = 0; i < count; i++) {
    const entry = readEntry(bytes, view, at, endStart);
    at = entry.centralEnd;
    if (seen.has(entry.name)) throw new FileRefused("damaged", `two entries named ${entry.name}`);
    seen.add(entry.name);
    total += entry.size;
    packed += entry.packedSize;
    if (entry.size > limits.entrySize)
      throw new FileRefused(
        isDense(entry.size, entry.packedSize, limits) ? "bomb" : "too-large",
        `${entry.name}: ${entry.size} bytes`,
      );
    if (total > limits.totalSize)
      throw new FileRefused(isDense(total, packed, limits) ? "bomb" : "too-large", `${total} bytes`);
    if (entry.size > limits.ratioFrom && isDense(entry.size, entry.packedSize, limits))
      throw new FileRefused("bomb", `${entry.name}: ratio`);
    entries.push(entry);
  }
  refuseOverlaps(entries, directoryStart, total > limits.ratioFrom ? "bomb" : "damaged");
  return { entries, endStart };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new FileRefused("damaged", "no end of directory");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, limit: number): ZipEntry {
  if (at + 46 > limit || view.getUint32(at, true) !== CENTRAL) throw new FileRefused("damaged", "directory entry");
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const centralEnd = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const recordStart = view.getUint32(at + 42, true);
  if (centralEnd > limit) throw new FileRefused("damaged", "directory entry");
  if (packedSize === 0xffffffff || size === 0xffffffff || recordStart === 0xffffffff) throw new FileRefused("zip64");
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
  if (flags & 1) throw new FileRefused("encrypted", name);
  if (method !== 0 && method !== 8) throw new FileRefused("damaged", `${name}: packing method ${method}`);
  if (method === 0 && size !== packedSize) throw new FileRefused("damaged", `${name}: size`);
  if (recordStart + 30 > limit || view.getUint32(recordStart, true) !== LOCAL)
    throw new FileRefused("damaged", `${name}: local header`);
  const dataStart = recordStart + 30 + view.getUint16(recordStart + 26, true) + view.getUint16(recordStart + 28, true);
  const localName = decodeName(
    bytes.subarray(recordStart + 30, recordStart + 30 + view.getUint16(recordStart + 26, true)),
  );
  if (localName !== name) throw new FileRefused("damaged", `${name}: two names`);
  let recordEnd = dataStart + packedSize;
  if (recordEnd > limit) throw new FileRefused("damaged", `${name}: cut off`);
  if (flags & 8) recordEnd += recordEnd + 16 <= limit && view.getUint32(recordEnd, true) === DESCRIPTOR ? 16 : 12;
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    recordStart,
    recordEnd,
    dataStart,
    centralStart: at,
    centralEnd,
  };
}

function isDense(size: number, packedSize: number, { ratio }: ZipLimits): boolean {
  return size / Math.max(1, packedSize) > ratio;
}

/** Two entries over the same bytes are the trick of the worst bombs; in a small archive they are a wrong number. */
function refuseOverlaps(entries: readonly ZipEntry[], directoryStart: number, reason: "bomb" | "damaged"): void {
  const sorted = [...entries].sort((a, b) => a.recordStart - b.recordStart);
  sorted.forEach((entry, i) => {
    if (entry.recordEnd > (sorted[i + 1]?.recordStart ?? directoryStart))
      throw new FileRefused(reason, `${entry.name} overlaps another entry`);
  });
}

/** Part names are ASCII or UTF-8 in practice; some writers use "\" for "/". */
function decodeName(raw: Uint8Array): string {
  return new TextDecoder().decode(raw).replaceAll("\\", "/");
}
