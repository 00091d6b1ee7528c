import { browserFiles } from "../browser-files";
import { type ChosenFile, readHandle } from "./file-origin";

/** What the page opens. */
export const ACCEPT = ".xlsx,.xlsm,.csv,.txt,.xls,.ods,.xlsb";

/** Asks for a file, with the way back to it where the browser has one; null when the user changed his mind. */
export async function chooseFile(): Promise<ChosenFile | null> {
  if (window.showOpenFilePicker === undefined) return browserFiles.open(ACCEPT);
  try {
    const [handle] = await window.showOpenFilePicker({
      types: [{ description: "Bảng tính", accept: { "application/x-bang-tinh": ACCEPT.split(",") } }],
    });
    return handle === undefined ? null : await readHandle(handle);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    // Forbidden here: the ordinary choice of a file remains.
    return browserFiles.open(ACCEPT);
  }
}
