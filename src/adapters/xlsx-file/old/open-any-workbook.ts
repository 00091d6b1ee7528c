import { FileRefused } from "../../../domain/file-refused";
import type { OldFormat } from "../../../domain/old-format";
import { openWorkbookFile } from "../open-workbook";
import type { WorkbookFile } from "../workbook-file";

/** A workbook that is open; `from`: it is a new one made of a file of this kind, which stays as it is. */
export interface OpenedWorkbook {
  readonly file: WorkbookFile;
  readonly from?: OldFormat;
}

/**
 * Opens any workbook: .xlsx, .xlsm and .csv as they are, .xls, .ods and .xlsb by a new .xlsx made of them. What reads
 * those is loaded only then. Formulas that came without a value have one where it is sure. Rejects with FileRefused,
 * nothing else.
 */
export async function openAnyWorkbook(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
  const opened = await openFile(bytes, fileName);
  opened.file.calculate(null, false);
  return opened;
}

async function openFile(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
  try {
    return { file: openWorkbookFile(bytes, fileName) };
  } catch (error) {
    if (!(error instanceof FileRefused) || !isOld(error.reason)) throw error;
    const { convertOldFile } = await import("./convert-old-file");
    const converted = convertOldFile(bytes, error.reason);
    return { file: openWorkbookFile(converted.bytes, fileName), from: converted.from };
  }
}

const OLD = ["old-xls", "ods", "xlsb"] as const;

function isOld(reason: string): reason is (typeof OLD)[number] {
  return OLD.some((one) => one === reason);
}
