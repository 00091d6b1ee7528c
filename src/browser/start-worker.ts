/** The Worker as a file of its own beside the page. */
export function startWorker(): Worker {
  return new Worker(new URL("./workbook-worker.ts", import.meta.url));
}
