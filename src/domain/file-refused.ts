/**
 * Why a file cannot be opened. `too-large` is an honest but too big sheet, `bomb` a file built to exhaust the machine.
 */
export type RefusalReason =
  | "old-xls"
  | "xlsb"
  | "ods"
  | "not-a-workbook"
  | "empty"
  | "encrypted"
  | "signed"
  | "damaged"
  | "bomb"
  | "zip64"
  | "too-large"
  /** Instead of a Word document: an old .doc, a PDF, anything else. */
  | "old-doc"
  | "pdf"
  | "not-a-document";

/** Thrown when a file is not opened. `detail` is for a diagnosis, never shown alone. */
export class FileRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly detail = "",
  ) {
    super(`${reason}: ${detail}`);
    this.name = "FileRefused";
  }
}
