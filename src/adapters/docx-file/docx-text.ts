import { FileRefused, type RefusalReason } from "../../domain/file-refused";
import { ZipArchive } from "../zip/zip-archive";
import { isZip, type ZipLimits } from "../zip/zip-directory";
import { ListNumbers } from "./list-numbers";
import { mainPartOf } from "./main-part";
import { TextOfDocument } from "./text-of-document";
import { XmlBroken, xmlPieces } from "./xml-pieces";

/** Far above any plan of an office. */
const LIMITS: ZipLimits = { entries: 2000, entrySize: 32 << 20, totalSize: 96 << 20, ratio: 300, ratioFrom: 4 << 20 };

/**
 * The text of a Word document as it reads: a paragraph a line with the number or dash that Word puts before it, a table
 * row as cells between "|". Headers, footers, notes, comments, hidden text and what was deleted in a revision are left
 * out.
 * Throws FileRefused for what is no .docx, is protected or is built to exhaust the machine.
 */
export function docxText(bytes: Uint8Array): string {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new FileRefused(ofOldOffice(bytes));
  if (!isZip(bytes)) throw new FileRefused("not-a-document");
  const archive = ZipArchive.open(bytes, LIMITS);
  const document = archive.bytes(mainPartOf(archive) ?? "");
  if (document === undefined) throw new FileRefused(otherPackage(archive));
  const part = (name: string) => decode(archive.bytes(name));
  try {
    const numbers = ListNumbers.of(part("word/numbering.xml"), part("word/styles.xml"));
    return new TextOfDocument(numbers).read(xmlPieces(decode(document)));
  } catch (error) {
    if (error instanceof XmlBroken) throw new FileRefused("damaged", error.message);
    throw error;
  }
}

/** What a zip is that holds no Word document. */
function otherPackage(archive: ZipArchive): RefusalReason {
  if (archive.has("xl/workbook.xml") || archive.has("xl/workbook.bin")) return "a-workbook";
  const kind = decode(archive.bytes("mimetype"));
  if (kind.includes("opendocument.text")) return "other-document";
  return kind.includes("opendocument.spreadsheet") ? "a-workbook" : "not-a-document";
}

const decode = (bytes: Uint8Array | undefined) => (bytes === undefined ? "" : new TextDecoder().decode(bytes));

/** What a compound file is, by the names of its streams, which may stand anywhere in it. */
function ofOldOffice(bytes: Uint8Array): RefusalReason {
  const names = new TextDecoder("utf-16le").decode(bytes);
  if (names.includes("EncryptedPackage")) return "encrypted";
  return names.includes("WordDocument") || !names.includes("Workbook") ? "old-doc" : "a-workbook";
}
