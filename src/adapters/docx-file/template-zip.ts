import type { ZipArchive } from "../zip/zip-archive";
import { lookOverPart } from "./look-over-part";
import { CopyMender, hasOnes } from "./mend-copies";

/** One part as docxtemplater asks for it. */
interface ZipFile {
  readonly name: string;
  asText(): string;
}

/**
 * The part of PizZip's interface that docxtemplater uses, over the guarded archive: one zip library for all files, and
 * a template that was not looked at first cannot get here.
 */
export class TemplateZip {
  readonly files: Record<string, ZipFile> = {};
  private readonly copies = new CopyMender();

  constructor(private readonly archive: ZipArchive) {
    for (const name of archive.names) this.list(name);
  }

  file(pattern: RegExp): ZipFile[];
  file(name: string): ZipFile | null;
  file(name: string, content: string | Uint8Array): this;
  file(which: string | RegExp, content?: string | Uint8Array): ZipFile[] | ZipFile | null | this {
    if (typeof which !== "string") return Object.values(this.files).filter(({ name }) => which.test(name));
    if (content === undefined) return this.files[which] ?? null;
    const mended = /\.(?:xml|rels)$/i.test(which) ? this.lookedOver(which, content) : content;
    this.archive.set(which, typeof mended === "string" ? new TextEncoder().encode(mended) : mended);
    this.list(which);
    return this;
  }

  /** docxtemplater removes a part only to write it anew: its place is kept. */
  remove(_name: string): this {
    return this;
  }

  /**
   * What docxtemplater gives back for a part, with its copies mended. Throws XmlBroken when it is no whole part any
   * more.
   */
  private lookedOver(name: string, content: string | Uint8Array): string | Uint8Array {
    const template = new TextDecoder().decode(this.archive.bytes(name) ?? new Uint8Array());
    const mended = hasOnes(template)
      ? this.copies.mend(typeof content === "string" ? content : new TextDecoder().decode(content))
      : content;
    lookOverPart(mended);
    return mended;
  }

  private list(name: string): void {
    this.files[name] = { name, asText: () => new TextDecoder().decode(this.archive.bytes(name) ?? new Uint8Array()) };
  }
}
