/** Starts the Worker that holds the workbook. */
export function startWorkbookWorker(): Worker {
  if (IS_SINGLE_FILE) {
    return ofPageCode("workbook");
  } else {
    return new Worker(new URL("./workbook-worker.ts", import.meta.url));
  }
}

/** Starts the Worker that makes Word documents. */
export function startDocumentWorker(): Worker {
  if (IS_SINGLE_FILE) {
    return ofPageCode("documents");
  } else {
    return new Worker(new URL("./document-worker.ts", import.meta.url));
  }
}

/** Starts the Worker that reads plans. */
export function startPlanWorker(): Worker {
  if (IS_SINGLE_FILE) {
    return ofPageCode("plans");
  } else {
    return new Worker(new URL("./plan-worker.ts", import.meta.url));
  }
}

/** Starts a Worker that checks workbooks one after the other. */
export function startUnitWorker(): Worker {
  if (IS_SINGLE_FILE) {
    return ofPageCode("units");
  } else {
    return new Worker(new URL("./unit-worker.ts", import.meta.url));
  }
}

/**
 * In the single HTML file: the page's own script once more, which sees that it has no document and goes by its name
 * (single-file.ts).
 */
function ofPageCode(name: "workbook" | "documents" | "plans" | "units"): Worker {
  const code = document.getElementById("page-code")?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const worker = new Worker(address, { name });
  // The script has been handed over when the first answer comes; an address given back earlier would not load in every
  // browser.
  worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
