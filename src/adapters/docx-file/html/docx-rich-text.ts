import type { DocumentPort, RichText } from "../../../app/documents/document-port";
import { ZipArchive } from "../../zip/zip-archive";
import { docxText } from "../docx-text";
import { ListNumbers } from "../list-numbers";
import { childOf } from "../word-names";
import { mainPartOf } from "../main-part";
import { readXmlTree } from "../xml-tree";
import { blocksHtml } from "./html-of-blocks";
import { WordStyles } from "./word-properties";

/**
 * A document that was made here, as a text with its look, for a clipboard: paragraphs, tables, fonts. Paper, headers
 * and footers do not come along; what else does not is named in `left`.
 */
export const docxRichText: DocumentPort["richText"] = (bytes) => {
  const archive = ZipArchive.open(bytes);
  const part = (name: string): string => new TextDecoder().decode(archive.bytes(name) ?? new Uint8Array());
  const styles = part("word/styles.xml");
  const left = new Set<RichText["left"][number]>();
  const body = childOf(readXmlTree(part(mainPartOf(archive) ?? "")), "body");
  const html =
    body === undefined
      ? ""
      : blocksHtml(body, {
          styles: new WordStyles(styles === "" ? undefined : readXmlTree(styles)),
          numbers: ListNumbers.of(part("word/numbering.xml"), styles),
          left,
        });
  return {
    html: `<html><head><meta charset="utf-8"></head><body lang="VI">\n${html}</body></html>`,
    text: docxText(bytes),
    left: [...left],
  };
};
