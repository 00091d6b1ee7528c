/** The Worker of the single HTML file: the page's own script once more, which sees that it has no document (single-file.ts). */
export function startWorker(): Worker {
  const code = document.getElementById("page-code")?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const worker = new Worker(address);
  // The script has been handed over when the first answer comes; an address given back earlier would not load in every browser.
  worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
