/** The half of pdf.js that parses; the library declares no types for it. */
declare module "pdfjs-dist/legacy/build/pdf.worker.min.mjs" {
  export const WorkerMessageHandler: {
    /** Answers on the port what the drawing half of pdf.js asks ("main" to "worker"). */
    initializeFromPort(port: MessagePort): void;
  };
}
