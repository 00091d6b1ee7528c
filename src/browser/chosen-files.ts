import type { UnitFile } from "../app/units/units";
import { type ChosenFile, readHandle } from "./saving/file-origin";

/** Asks for a folder, with all that is below it, or for several files; null when the user changed his mind. */
export function chooseMany(of: "folder" | "files", accept: string): Promise<readonly UnitFile[] | null> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    if (of === "folder") input.webkitdirectory = true;
    else input.accept = accept;
    input.addEventListener("cancel", () => resolve(null));
    input.addEventListener("change", () => {
      const files = [...(input.files ?? [])].map((file) => unitFile(file, withoutTop(file.webkitRelativePath)));
      resolve(files.length === 0 ? null : files);
    });
    input.click();
  });
}

/** One file that was dropped, with the way back to it where the browser has one. */
export async function droppedFile(file: File, item: DataTransferItem | undefined): Promise<ChosenFile> {
  // It can only be asked for while the drop is being told.
  const asked = item?.getAsFileSystemHandle?.();
  const handle = await asked?.catch(() => null);
  if (handle instanceof FileSystemFileHandle) return readHandle(handle);
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** What was dropped: files, and all files of folders and of those below them. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly UnitFile[]> {
  // Entries can only be asked for while the drop is being told.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const isOneFolder = entries.length === 1;
  const found = await Promise.all(entries.map((entry) => filesOf(entry, isOneFolder && entry.isDirectory ? "" : null)));
  return found.flat();
}

/** `path`: of the folder that is being looked through; null: the entry itself was dropped. */
async function filesOf(entry: FileSystemEntry, path: string | null): Promise<readonly UnitFile[]> {
  const own = path === null || path === "" ? entry.name : `${path}/${entry.name}`;
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    return file === null ? [] : [unitFile(file, own)];
  }
  if (!isFolder(entry)) return [];
  const inside = await entriesOf(entry.createReader());
  const within = path === "" ? null : own;
  const found = await Promise.all(inside.map((one) => filesOf(one, within)));
  return found.flat();
}

/** A browser hands them out in portions. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

function unitFile(file: File, path: string): UnitFile {
  return {
    file: path === "" ? file.name : path,
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** Within the folder that was chosen. */
function withoutTop(path: string): string {
  return path.split("/").slice(1).join("/");
}
