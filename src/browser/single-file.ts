/** Where the one-file page begins. The same script runs twice: as the page, and in a Worker, which has no document. */
if (typeof document === "undefined") void import("./workbook-worker");
else void import("./main");
