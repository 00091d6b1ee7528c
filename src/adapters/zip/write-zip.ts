import type { ZipEntry } from "./zip-directory";

/** A part of an archive: as it was, or with new content. */
export interface ZipPart {
  readonly name: string;
  readonly original: ZipEntry | null;
  replaced: {
    readonly method: number;
    readonly crc: number;
    readonly size: number;
    readonly packed: Uint8Array;
  } | null;
}

/** 1 January 1980, the earliest a zip can say: a fresh part must not tell when it was made. */
const NO_TIME = 0x00210000;
const UTF8_NAME = 0x0800;

/** Writes the archive: untouched parts are copied with their headers as they are, only their positions are set anew. */
export function writeZip(source: Uint8Array, endStart: number, parts: readonly ZipPart[]): Uint8Array {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let position = 0;
  for (const part of parts) {
    const { local, central } = records(source, view, part);
    new DataView(central.buffer).setUint32(42, position, true);
    for (const piece of local) {
      locals.push(piece);
      position += piece.length;
    }
    centrals.push(central);
  }
  const directoryStart = position;
  const directorySize = centrals.reduce((sum, piece) => sum + piece.length, 0);
  const end = source.length ? source.slice(endStart) : newEnd();
  const endView = new DataView(end.buffer);
  endView.setUint16(8, parts.length, true);
  endView.setUint16(10, parts.length, true);
  endView.setUint32(12, directorySize, true);
  endView.setUint32(16, directoryStart, true);

  const out = new Uint8Array(directoryStart + directorySize + end.length);
  let at = 0;
  for (const piece of [...locals, ...centrals, end]) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

function records(source: Uint8Array, view: DataView, part: ZipPart): { local: Uint8Array[]; central: Uint8Array } {
  const { original, replaced } = part;
  if (original && !replaced) {
    return {
      local: [source.subarray(original.recordStart, original.recordEnd)],
      central: source.slice(original.centralStart, original.centralEnd),
    };
  }
  // Name bytes, name flag and time stay those of the part that is replaced.
  const name = original
    ? source.subarray(
        original.centralStart + 46,
        original.centralStart + 46 + view.getUint16(original.centralStart + 28, true),
      )
    : new TextEncoder().encode(part.name);
  const flags = original ? view.getUint16(original.centralStart + 8, true) & UTF8_NAME : UTF8_NAME;
  const time = original ? view.getUint32(original.centralStart + 12, true) : NO_TIME;
  const content = replaced ?? { method: 0, crc: 0, size: 0, packed: new Uint8Array(0) };
  const shared = (to: DataView, at: number): void => {
    to.setUint16(at, 20, true);
    to.setUint16(at + 2, flags, true);
    to.setUint16(at + 4, content.method, true);
    to.setUint32(at + 6, time, true);
    to.setUint32(at + 10, content.crc, true);
    to.setUint32(at + 14, content.packed.length, true);
    to.setUint32(at + 18, content.size, true);
    to.setUint16(at + 22, name.length, true);
  };
  const header = new Uint8Array(30 + name.length);
  const headerView = new DataView(header.buffer);
  headerView.setUint32(0, 0x04034b50, true);
  shared(headerView, 4);
  header.set(name, 30);
  const central = new Uint8Array(46 + name.length);
  const centralView = new DataView(central.buffer);
  centralView.setUint32(0, 0x02014b50, true);
  centralView.setUint16(4, original ? view.getUint16(original.centralStart + 4, true) : 20, true);
  shared(centralView, 6);
  if (original) centralView.setUint32(38, view.getUint32(original.centralStart + 38, true), true);
  central.set(name, 46);
  return { local: [header, content.packed], central };
}

function newEnd(): Uint8Array {
  const end = new Uint8Array(22);
  new DataView(end.buffer).setUint32(0, 0x06054b50, true);
  return end;
}
