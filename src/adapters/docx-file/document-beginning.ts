import type { DocumentPort } from "../../app/documents/document-port";
import { ZipArchive } from "../zip/zip-archive";
import { mainPartOf } from "./main-part";
import { childOf, isWord } from "./word-names";
import { attributeOf, elementLike, elementsIn, readXmlTree, textIn, type XmlElement, writeXmlTree } from "./xml-tree";

/** More lines than stand on the pages that are shown, however small their letters are. */
const MOST_LINES = 220;
/** Letters on a line across the page, and the room of one in a cell in twentieths of a point: both of small letters. */
const LINE = 110;
const LETTER = 90;

/**
 * The first blocks of a file. A blank page comes last, of the section that the last of them is in: whoever breaks the
 * text into pages himself takes from it what stands at the head and foot of a page that is not the first one.
 */
export const documentBeginning: DocumentPort["beginning"] = (whole) => {
  const archive = ZipArchive.open(whole);
  const main = mainPartOf(archive) ?? "";
  const document = readXmlTree(new TextDecoder().decode(archive.bytes(main) ?? new Uint8Array()));
  const body = childOf(document, "body");
  if (body === undefined) return { bytes: whole, isCut: false };
  const cut = cutAfter(body);
  for (const element of elementsIn(body)) if (isWord(element, "tblHeader")) sayValue(element);
  const section = cut.section ?? childOf(body, "sectPr");
  body.children = body.children.filter((child) => child.kind !== "element" || !isWord(child, "sectPr"));
  const blank = elementLike(body, "p", {}, [elementLike(body, "pPr", {}, [elementLike(body, "pageBreakBefore")])]);
  body.children.push(blank, ...(section === undefined ? [] : [section]));
  archive.set(main, new TextEncoder().encode(writeXmlTree(document)));
  return { bytes: archive.save(), isCut: cut.isCut };
};

/** A switch that stands without a value is on; what draws the pages looks at the value. */
function sayValue(element: XmlElement): void {
  if (attributeOf(element, "val") === undefined)
    element.attributes.push(...elementLike(element, element.local, { val: "true" }).attributes);
}

/** What holds blocks in turn. */
const AROUND_BLOCKS = ["tbl", "sdt", "sdtContent", "customXml"];

/** Takes away what is too much; `section`: of what is left at its end, where the rest was not of the last section. */
function cutAfter(body: XmlElement): { readonly isCut: boolean; readonly section: XmlElement | undefined } {
  let room = MOST_LINES;
  const gone: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    element.children = element.children.filter((child) => {
      if (child.kind !== "element") return true;
      const isBlock = isWord(child, "p", "tr");
      const isAround = isWord(child, ...AROUND_BLOCKS);
      if (!isBlock && !isAround) return true;
      if (room <= 0) {
        gone.push(child);
        return false;
      }
      if (isBlock) room -= isWord(child, "tr") ? linesOfRow(child) : linesOf(child, LINE);
      else walk(child);
      return true;
    });
  };
  walk(body);
  const ends = gone.flatMap((element) => [...elementsIn(element)]).filter((element) => isWord(element, "sectPr"));
  return { isCut: gone.length > 0, section: ends[0] };
}

/** Those of the cell that takes the most. */
function linesOfRow(row: XmlElement): number {
  const lines = row.children.map((cell) => {
    if (cell.kind !== "element" || !isWord(cell, "tc")) return 1;
    const properties = childOf(cell, "tcPr");
    const width = Number(attributeOf((properties && childOf(properties, "tcW")) ?? cell, "w")) / LETTER;
    const paragraphs = elementsIn(cell).filter((element) => isWord(element, "p"));
    return paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph, width >= 1 ? width : LINE), 0);
  });
  return Math.max(1, ...lines);
}

function linesOf(paragraph: XmlElement, letters: number): number {
  return Math.max(1, Math.ceil(textIn(paragraph).length / letters));
}
