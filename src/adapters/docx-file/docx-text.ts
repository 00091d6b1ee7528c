import { FileRefused } from "../../domain/file-refused";
import { ZipArchive } from "../zip/zip-archive";
import { isZip, type ZipLimits } from "../zip/zip-directory";
import { ListNumbers } from "./list-numbers";
import { XmlBroken, type XmlPiece, xmlPieces } from "./xml-pieces";

/** Far above any plan of an office. */
const LIMITS: ZipLimits = { entries: 2000, entrySize: 32 << 20, totalSize: 96 << 20, ratio: 300, ratioFrom: 4 << 20 };
const DOCUMENT = "word/document.xml";

/**
 * The text of a Word document as it reads: a paragraph a line with the number or dash that Word puts before it, a table
 * row as cells between "|". Headers, footers, notes and what was deleted in a revision are left out.
 * Throws FileRefused for what is no .docx, is protected or is built to exhaust the machine.
 */
export function docxText(bytes: Uint8Array): string {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new FileRefused(isEncrypted(bytes) ? "encrypted" : "old-doc");
  if (!isZip(bytes)) throw new FileRefused("not-a-document");
  const archive = ZipArchive.open(bytes, LIMITS);
  const document = archive.bytes(DOCUMENT);
  if (document === undefined) throw new FileRefused("not-a-document");
  const part = (name: string) => decode(archive.bytes(name));
  try {
    const numbers = ListNumbers.of(part("word/numbering.xml"), part("word/styles.xml"));
    return new TextOfDocument(numbers).read(xmlPieces(decode(document)));
  } catch (error) {
    if (error instanceof XmlBroken) throw new FileRefused("damaged", error.message);
    throw error;
  }
}

const decode = (bytes: Uint8Array | undefined) => (bytes === undefined ? "" : new TextDecoder().decode(bytes));

/** A compound file with this stream is a document behind a password. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes.subarray(0, 1 << 16)).includes("EncryptedPackage");
}

/** What stands inside of these is not read: a second form of a drawing, what a revision took out. */
const UNREAD = new Set(["mc:Fallback", "w:del", "w:moveFrom", "w:instrText", "w:delText"]);

class TextOfDocument {
  private readonly lines: string[] = [];
  /** One entry for each table that is open: the cells of its row so far. */
  private readonly rows: string[][] = [];
  private paragraph = "";
  private list: { style?: string | undefined; id?: string | undefined; level?: string | undefined } = {};
  private unread = 0;
  private isText = false;

  constructor(private readonly numbers: ListNumbers) {}

  read(pieces: Iterable<XmlPiece>): string {
    for (const piece of pieces) {
      if (piece.kind === "text") {
        if (this.isText && this.unread === 0) this.paragraph += piece.text;
      } else if (piece.kind === "close") this.close(piece.name);
      else {
        this.open(piece.name, piece.attributes.find(({ name }) => name === "w:val")?.value);
        if (piece.kind === "empty") this.close(piece.name);
      }
    }
    return this.lines.join("\n");
  }

  private open(name: string, value: string | undefined): void {
    if (UNREAD.has(name)) this.unread += 1;
    else if (name === "w:t") this.isText = true;
    else if (name === "w:p") this.list = {};
    else if (name === "w:pStyle") this.list.style = value;
    else if (name === "w:numId") this.list.id = value;
    else if (name === "w:ilvl") this.list.level = value;
    else if (name === "w:tbl") this.rows.push([]);
    else if (name === "w:tc") this.rows.at(-1)?.push("");
    else if (this.unread === 0 && (name === "w:tab" || name === "w:ptab")) this.paragraph += "\t";
    else if (this.unread === 0 && (name === "w:br" || name === "w:cr")) this.endLine();
    else if (name === "w:noBreakHyphen") this.paragraph += "-";
  }

  private close(name: string): void {
    if (UNREAD.has(name)) this.unread -= 1;
    else if (name === "w:t") this.isText = false;
    else if (name === "w:p") this.endParagraph();
    else if (name === "w:tr") this.endRow();
    else if (name === "w:tbl") this.rows.pop();
  }

  private endParagraph(): void {
    if (this.paragraph.trim() !== "") {
      const number = this.numbers.next(this.list);
      if (number !== "") this.paragraph = `${number} ${this.paragraph.trimStart()}`;
    }
    this.endLine();
  }

  private endLine(): void {
    const row = this.rows.at(-1);
    const text = this.paragraph;
    this.paragraph = "";
    if (row === undefined || row.length === 0) this.lines.push(text);
    else row[row.length - 1] = `${row[row.length - 1] ?? ""} ${text.trim()}`.trim();
  }

  /** A letterhead is a table too: two cells of which none is counted stay lines. */
  private endRow(): void {
    const row = this.rows.at(-1) ?? [];
    const cells = row.splice(0);
    if (this.rows.length > 1) {
      const outer = this.rows.at(-2);
      if (outer !== undefined && outer.length > 0)
        outer[outer.length - 1] = `${outer[outer.length - 1] ?? ""} ${cells.join(" ")}`.trim();
    } else if (
      cells.length >= 3 ||
      (cells.length === 2 && cells.some((cell) => cell.length < 60) && !isLetterhead(cells))
    )
      this.lines.push(`| ${cells.map((cell) => cell.replaceAll("|", "/")).join(" | ")} |`);
    else this.lines.push(...cells);
  }
}

const isLetterhead = (cells: readonly string[]) =>
  cells.some((cell) => /CỘNG H[OÒ][AÀ] XÃ HỘI|Nơi nhận|^Số\s*:|KT\. |TM\. |CHỦ TỊCH/u.test(cell));
