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
  | "too-large";

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
