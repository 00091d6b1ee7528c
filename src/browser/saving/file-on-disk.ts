/** What is known of the file beside the page: as it was read, changed since, or gone. */
export type DiskState =
  { readonly is: "same" } | { readonly is: "changed"; readonly at: number } | { readonly is: "gone" };

/** The file on disk that an open workbook came from and may be saved into. */
export class FileOnDisk {
  private size: number;

  constructor(
    readonly handle: FileSystemFileHandle,
    private modified: number,
    size: number,
  ) {
    this.size = size;
  }

  /** The browser asks the user the first time; only after a click or a key. */
  async mayWrite(): Promise<boolean> {
    const wanted = { mode: "readwrite" } as const;
    if (this.handle.requestPermission === undefined) return true;
    return (await this.handle.requestPermission(wanted)) === "granted";
  }

  /** Whether somebody else wrote it since it was read or written here. */
  async look(): Promise<DiskState> {
    try {
      const { lastModified, size } = await this.handle.getFile();
      return lastModified === this.modified && size === this.size
        ? { is: "same" }
        : { is: "changed", at: lastModified };
    } catch (error) {
      if (error instanceof DOMException && error.name === "NotFoundError") return { is: "gone" };
      throw error;
    }
  }

  /** Whole or not at all: the browser puts it in the place of the old one when it is written. */
  async write(bytes: Uint8Array): Promise<void> {
    const writing = await this.handle.createWritable();
    try {
      await writing.write(new Uint8Array(bytes));
    } catch (error) {
      await writing.abort().catch(() => undefined);
      throw error;
    }
    await writing.close();
    const written = await this.handle.getFile();
    this.modified = written.lastModified;
    this.size = written.size;
  }
}
