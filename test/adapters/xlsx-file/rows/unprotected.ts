import { ZipArchive } from "../../../../src/adapters/zip/zip-archive";
import { textOf } from "../build-workbook";
import { richWorkbook } from "../rich-workbook";

/** The rich workbook with its main sheet unprotected. */
export function unprotected(): Uint8Array {
  const archive = ZipArchive.open(richWorkbook());
  const part = "xl/worksheets/sheet1.xml";
  const xml = textOf(richWorkbook(), part).replace(/<sheetProtection[^>]*>/, "");
  archive.set(part, new TextEncoder().encode(xml));
  return archive.save();
}
