import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";

/**
 * A document as mammoth, which wrote no part of it, reads it: paragraphs in order, and every table as rows of cell
 * texts; a space that holds words together is a space.
 */
export interface ReadDocument {
  readonly text: string;
  readonly tables: readonly (readonly (readonly string[])[])[];
}

export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  let text = "";
  // The text on the way to HTML: to ask mammoth for it apart reads the whole document a second time.
  const transformDocument = (document: Element) => {
    text = rawText(document);
    return document;
  };
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument });
  const tables = [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table = ""]) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
      [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = ""]) => plain(cell)),
    ),
  );
  return { text: text.replaceAll("\u00a0", " "), tables };
}

/** What mammoth reads a document to be. */
interface Element {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Element[];
}

/** As mammoth's own `extractRawText` has it. */
function rawText({ type, value = "", children = [] }: Element): string {
  if (type === "text") return value;
  if (type === "tab") return "\t";
  return children.map(rawText).join("") + (type === "paragraph" ? "\n\n" : "");
}

function plain(html: string): string {
  return html
    .replace(/<\/p>\s*<p>|<br\s*\/?>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replaceAll("\u00a0", " ")
    .trim();
}

/** The XML of a part, "" when there is none. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  return part ? strFromU8(part) : "";
}

/** Pages as their properties say: millimetres, rounded. */
export function pageForm(bytes: Uint8Array) {
  const [section = ""] = /<w:sectPr.*?<\/w:sectPr>/s.exec(partOf(bytes, "word/document.xml")) ?? [];
  const mm = (name: string) =>
    Math.round((Number(new RegExp(`w:${name}="(\\d+)"`).exec(section)?.[1] ?? NaN) / 1440) * 25.4);
  return {
    width: mm("w"),
    height: mm("h"),
    landscape: section.includes('w:orient="landscape"'),
    top: mm("top"),
    bottom: mm("bottom"),
    left: mm("left"),
    right: mm("right"),
    firstPageApart: section.includes("<w:titlePg"),
  };
}
