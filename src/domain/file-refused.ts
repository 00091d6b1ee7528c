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
  /** Instead of a document with text: an old .doc, one of another kind, a workbook, a picture, anything else. */
  | "old-doc"
  | "other-document"
  | "a-workbook"
  | "picture"
  | "not-a-document"
  /** A PDF of pictures, or of letters of which the file does not say which they are. */
  | "scanned-pdf"
  | "unreadable-pdf"
  | "too-slow";

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
