import { FileRefused } from "../../domain/file-refused";
import { ZipArchive } from "../zip/zip-archive";
import { freshWorkbook } from "./fresh-workbook";
import { contentTypeOf, mainPart } from "./package-parts";
import { readCsv } from "./read-csv";
import { sniffFile } from "./sniff-file";
import { WorkbookFile } from "./workbook-file";

/** Larger files are not opened: nothing of that size is a roster. */
const MAX_FILE = 200 << 20;

/**
 * Opens an .xlsx, .xlsm or .csv; the content decides, `fileName` is only kept as the workbook's name.
 * Throws FileRefused, nothing else.
 */
export function openWorkbookFile(bytes: Uint8Array, fileName: string): WorkbookFile {
  try {
    if (bytes.length > MAX_FILE) throw new FileRefused("too-large", `${bytes.length} bytes`);
    if (sniffFile(bytes) === "text")
      return new WorkbookFile(freshWorkbook(readCsv(bytes, /\.[ct]sv$/i.test(fileName))), fileName, "xlsx");
    const archive = ZipArchive.open(bytes);
    return new WorkbookFile(archive, fileName, refuseOtherPackages(archive));
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused("damaged", error instanceof Error ? error.message : String(error));
  }
}

/** Returns the extension that belongs to what the package holds. */
function refuseOtherPackages(archive: ZipArchive): string {
  if (archive.has("mimetype")) {
    const mime = new TextDecoder().decode(archive.bytes("mimetype"));
    throw new FileRefused(mime.includes("opendocument.spreadsheet") ? "ods" : "not-a-workbook", mime.slice(0, 80));
  }
  if (archive.names.some((name) => name.toLowerCase().startsWith("_xmlsignatures/"))) throw new FileRefused("signed");
  const main = mainPart(archive);
  const type = contentTypeOf(archive, main);
  if (type.includes("vnd.ms-excel.sheet.binary") || /workbook\.bin$/i.test(main)) throw new FileRefused("xlsb");
  return `xl${/template\.(?:macroEnabled\.)?main\+xml/.test(type) ? "t" : "s"}${type.includes("macroEnabled.main+xml") ? "m" : "x"}`;
}
