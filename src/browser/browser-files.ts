import type { FilePort } from "../app/ports";
import { FileRefused } from "../domain/file-refused";

const KEPT_MILLISECONDS = 60_000;

/**
 * Files of the browser: saving is a download into the user's own folder, opening is the browser's own choice of a file.
 */
export const browserFiles: FilePort = {
  save(bytes, name, mime) {
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
    // A browser does not tell where it put the file.
    return Promise.resolve(null);
  },

  open(accept, largest = Infinity) {
    return new Promise((resolve, reject) => {
      const input = document.createElement("input");
      input.type = "file";
      input.accept = accept;
      input.addEventListener("cancel", () => resolve(null));
      input.addEventListener("change", () => {
        const file = input.files?.[0];
        if (!file) resolve(null);
        else if (file.size > largest) reject(new FileRefused("too-large", file.name));
        else file.arrayBuffer().then((buffer) => resolve({ name: file.name, bytes: new Uint8Array(buffer) }), reject);
      });
      input.click();
    });
  },
};
