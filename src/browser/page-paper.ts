import type { PaperPort } from "../app/documents/document-port";

/** Shows papers as pages; what draws them is loaded with the first one. */
export const pagePaper: PaperPort = {
  draw: async (...given) => (await import("../adapters/docx-file/pages/draw-paper")).drawPaper(...given),
};
