import { FileRefused } from "../../domain/file-refused";
import { nodePacking, portablePacking, type Packing } from "./packing";
import { readZipDirectory, ZIP_LIMITS, type ZipEntry, type ZipLimits } from "./zip-directory";
import { writeZip, type ZipPart } from "./write-zip";

/**
 * A zip archive whose untouched entries stay byte for byte what they were: packed bytes, names, order, times, flags,
 * extra fields. Part names are looked up without regard to case, as the packaging conventions of Office ask.
 */
export class ZipArchive {
  private readonly parts: ZipPart[] = [];
  private readonly byName = new Map<string, ZipPart>();
  private changed = false;

  private constructor(
    private readonly source: Uint8Array,
    private readonly endStart: number,
    private readonly packing: Packing,
  ) {}

  /** Throws FileRefused for everything that is damaged, protected or unsafe to unpack. */
  static open(given: Uint8Array, limits: ZipLimits = ZIP_LIMITS, packing: Packing = PACKING): ZipArchive {
    // A Buffer of Node is a Uint8Array whose slice() copies nothing: what is written into a slice would end up in the
    // file that was given.
    const source = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
    const { entries, endStart } = readZipDirectory(source, limits);
    const archive = new ZipArchive(source, endStart, packing);
    for (const entry of entries) archive.add({ name: entry.name, original: entry, replaced: null });
    return archive;
  }

  static empty(): ZipArchive {
    return new ZipArchive(new Uint8Array(0), 0, PACKING);
  }

  /** A copy that can be changed apart; the bytes are shared. */
  copy(): ZipArchive {
    const copy = new ZipArchive(this.source, this.endStart, this.packing);
    for (const part of this.parts) copy.add({ ...part });
    copy.changed = this.changed;
    return copy;
  }

  get names(): readonly string[] {
    return this.parts.map((part) => part.name);
  }

  has(name: string): boolean {
    return this.byName.has(key(name));
  }

  /**
   * The unpacked bytes of a part, undefined when there is none. Throws FileRefused when they are not what the directory
   * says.
   */
  bytes(name: string): Uint8Array | undefined {
    const part = this.byName.get(key(name));
    if (!part) return undefined;
    if (part.replaced)
      return part.replaced.method === 0
        ? part.replaced.packed
        : this.packing.inflate(part.replaced.packed, part.replaced.size);
    return part.original ? this.unpack(part.original) : undefined;
  }

  /** Replaces a part, or adds one at the end. */
  set(name: string, bytes: Uint8Array): void {
    const packed = this.packing.deflate(bytes);
    const replaced = { method: 8, crc: this.packing.crc32(bytes), size: bytes.length, packed };
    const part = this.byName.get(key(name));
    this.changed = true;
    if (part) part.replaced = replaced;
    else this.add({ name, original: null, replaced });
  }

  remove(name: string): void {
    const part = this.byName.get(key(name));
    if (!part) return;
    this.changed = true;
    this.byName.delete(key(name));
    this.parts.splice(this.parts.indexOf(part), 1);
  }

  /** The same bytes when nothing was changed. */
  save(): Uint8Array {
    if (!this.changed) return this.source.slice();
    return writeZip(this.source, this.endStart, this.parts);
  }

  private add(part: ZipPart): void {
    this.parts.push(part);
    if (!this.byName.has(key(part.name))) this.byName.set(key(part.name), part);
  }

  private inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
    try {
      return this.packing.inflate(packed, entry.size);
    } catch (error) {
      const reason = error instanceof FileRefused ? error.reason : "damaged";
      throw new FileRefused(reason, `${entry.name}: ${error instanceof Error ? error.message : "inflate"}`);
    }
  }

  private unpack(entry: ZipEntry): Uint8Array {
    const packed = this.source.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
    const bytes = entry.method === 0 ? packed : this.inflate(packed, entry);
    if (bytes.length !== entry.size) throw new FileRefused("damaged", `${entry.name}: size`);
    if (this.packing.crc32(bytes) !== entry.crc) throw new FileRefused("damaged", `${entry.name}: check sum`);
    return bytes;
  }
}

const PACKING = nodePacking() ?? portablePacking;

function key(name: string): string {
  return name.toLowerCase();
}
