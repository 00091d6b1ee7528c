/**
 * Where the one-file page begins. The same script runs three times: as the page, and in two Workers, which have no
 * document and are told apart by name.
 */
if (typeof document !== "undefined") void import("./main");
else if (self.name === "documents") void import("./document-worker");
else void import("./workbook-worker");
