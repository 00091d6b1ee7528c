import type { ZipArchive } from "../zip/zip-archive";

/** One part as docxtemplater asks for it. */
interface ZipFile {
  readonly name: string;
  asText(): string;
}

/**
 * The part of PizZip's interface that docxtemplater uses, over the guarded archive: one zip library for all files, and a template that was not
 * looked at first cannot get here.
 */
export class TemplateZip {
  readonly files: Record<string, ZipFile> = {};

  constructor(private readonly archive: ZipArchive) {
    for (const name of archive.names) this.list(name);
  }

  file(pattern: RegExp): ZipFile[];
  file(name: string): ZipFile | null;
  file(name: string, content: string | Uint8Array): this;
  file(which: string | RegExp, content?: string | Uint8Array): ZipFile[] | ZipFile | null | this {
    if (typeof which !== "string") return Object.values(this.files).filter(({ name }) => which.test(name));
    if (content === undefined) return this.files[which] ?? null;
    this.archive.set(which, typeof content === "string" ? new TextEncoder().encode(content) : content);
    this.list(which);
    return this;
  }

  /** docxtemplater removes a part only to write it anew: its place is kept. */
  remove(_name: string): this {
    return this;
  }

  private list(name: string): void {
    this.files[name] = { name, asText: () => new TextDecoder().decode(this.archive.bytes(name) ?? new Uint8Array()) };
  }
}
