/**
 * Where the one-file page begins. The same script runs as the page, and in Workers of four kinds, which have no
 * document and are told apart by name.
 */
if (typeof document !== "undefined") void import("./main");
else if (self.name === "documents") void import("./document-worker");
else if (self.name === "plans") void import("./plan-worker");
else if (self.name === "units") void import("./unit-worker");
else void import("./workbook-worker");
