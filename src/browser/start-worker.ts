/** Starts the Worker that holds the workbook. */
export function startWorker(): Worker {
  if (IS_SINGLE_FILE) {
    return ofPageCode();
  } else {
    return new Worker(new URL("./workbook-worker.ts", import.meta.url));
  }
}

/** In the single HTML file: the page's own script once more, which sees that it has no document (single-file.ts). */
function ofPageCode(): Worker {
  const code = document.getElementById("page-code")?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const worker = new Worker(address);
  // The script has been handed over when the first answer comes; an address given back earlier would not load in every browser.
  worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
