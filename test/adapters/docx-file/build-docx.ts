import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A .docx of these paragraphs; a text in an array is split over runs as Word does. */
export async function docxOf(
  paragraphs: readonly (string | readonly string[])[],
  header?: string,
): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        ...(header === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(header)] }) } }),
        children: paragraphs.map((words) =>
          typeof words === "string"
            ? new Paragraph(words)
            : new Paragraph({ children: words.map((part, i) => new TextRun({ text: part, bold: i % 2 === 1 })) }),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export interface CellSpec {
  readonly text: string;
  readonly span?: number;
  readonly rows?: number;
}

/** A .docx of one table. */
export async function tableDocx(
  columnWidths: readonly number[],
  rows: readonly (readonly (string | CellSpec)[])[],
): Promise<Uint8Array> {
  const table = new Table({
    columnWidths: [...columnWidths],
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map((cell) => {
            const {
              text,
              span,
              rows: down,
            } = typeof cell === "string"
              ? { text: cell, span: undefined, rows: undefined }
              : { span: undefined, rows: undefined, ...cell };
            return new TableCell({
              children: [new Paragraph(text)],
              ...(span === undefined ? {} : { columnSpan: span }),
              ...(down === undefined ? {} : { rowSpan: down }),
            });
          }),
        }),
    ),
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })));
}

/** The same package with parts changed or added. */
export function withParts(bytes: Uint8Array, change: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, edit] of Object.entries(change))
    parts[name] = strToU8(edit(parts[name] ? strFromU8(parts[name]) : ""));
  return zipSync(parts);
}

/** The text of the document part, paragraphs on lines; a space that holds words together is a space. */
export function textOf(bytes: Uint8Array, part = "word/document.xml"): string {
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  return xml
    .replace(/<w:br\/>/g, "\n")
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&")
    .replaceAll("\u00a0", " ")
    .trim();
}

export function partText(bytes: Uint8Array, part: string): string {
  return strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
}
