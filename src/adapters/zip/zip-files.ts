import { ZipArchive } from "./zip-archive";

/** Several files as one .zip; of equal names the later gets a number. */
export function zipFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const archive = ZipArchive.empty();
  for (const { name, bytes } of files) {
    let free = name;
    for (let n = 2; archive.has(free); n++) free = name.replace(/(\.[^.]*)?$/, ` (${n})$1`);
    archive.set(free, bytes);
  }
  return archive.save();
}
