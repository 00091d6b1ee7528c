import type { SheetInfo } from "../../../app/ports";
import type { SheetSnapshot } from "../../../domain/sheet-snapshot";
import { crc32 } from "../../zip/crc32";
import { openAnyWorkbook } from "./open-any-workbook";

/** Everything of a workbook that a check looks at. */
export interface WholeWorkbook {
  /** Equal for two files with the same bytes. */
  readonly content: string;
  readonly sheets: readonly SheetInfo[];
  readonly snapshots: readonly SheetSnapshot[];
  /** Our settings inside it, null when there are none. */
  readonly settings: string | null;
}

/** Reads all of a workbook that is only looked at, and lets the file go. Rejects with FileRefused. */
export async function wholeWorkbook(bytes: Uint8Array, fileName: string): Promise<WholeWorkbook> {
  const { file } = await openAnyWorkbook(bytes, fileName);
  const sheets = file.sheetInfos();
  return {
    content: contentKey(bytes),
    sheets,
    snapshots: sheets.map(({ name }) => file.snapshot(name)),
    settings: file.settings.get(),
  };
}

/** Short; two files of one folder with the same key hold the same bytes. */
export function contentKey(bytes: Uint8Array): string {
  return `${String(bytes.length)}-${crc32(bytes).toString(16)}`;
}
