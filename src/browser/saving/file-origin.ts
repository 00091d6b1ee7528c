/** Where an open workbook came from, as far as the browser tells. */
export interface FileOrigin {
  /** The file itself, where the browser lets the page write into it. */
  readonly handle?: FileSystemFileHandle | undefined;
  /** Its own time of change when it was read. */
  readonly modified?: number | undefined;
  /** The sample of the page that it is. */
  readonly sample?: string | undefined;
}

/** A file that the user chose. */
export interface ChosenFile extends FileOrigin {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file behind the handle as it is now. */
export async function readHandle(handle: FileSystemFileHandle): Promise<ChosenFile> {
  const file = await handle.getFile();
  return {
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    handle,
    modified: file.lastModified,
  };
}
