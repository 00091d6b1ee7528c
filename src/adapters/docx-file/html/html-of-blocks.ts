import type { RichText } from "../../../app/documents/document-port";
import type { ListNumbers } from "../list-numbers";
import { childOf, isWord } from "../word-names";
import { beginsPage } from "../sections";
import { attributeOf, textIn, type XmlElement } from "../xml-tree";
import { type Css, paragraphCss, runCss, styleText } from "./css-of-word";
import { isOn, type Properties, propertiesIn, type WordStyles } from "./word-properties";
import { tableHtml } from "./html-of-table";
import { escapeHtml, partsOf } from "./document-parts";

type LeftBehind = RichText["left"][number];

export interface Writing {
  readonly styles: WordStyles;
  readonly numbers: ListNumbers;
  /** What is met that the text does not carry. */
  readonly left: Set<LeftBehind>;
}

/** Paragraphs and tables of a body or a cell. */
export function blocksHtml(element: XmlElement, writing: Writing): string {
  let html = "";
  for (const block of partsOf(element)) {
    if (isWord(block, "p")) html += paragraphHtml(block, writing);
    else if (isWord(block, "tbl")) html += tableHtml(block, (cell) => blocksHtml(cell, writing));
  }
  return html;
}

function paragraphHtml(paragraph: XmlElement, writing: Writing): string {
  const own = propertiesIn(childOf(paragraph, "pPr"));
  const resolved = writing.styles.paragraph(own);
  let inside = "";
  for (const run of partsOf(paragraph)) if (isWord(run, "r")) inside += runHtml(run, resolved.run, writing);
  const number = inside === "" ? "" : numberOf(own, writing);
  if (number !== "") inside = `${spanHtml(runCss(resolved.run), escapeHtml(`${number} `))}${inside}`;
  // An empty paragraph has a height all the same.
  const content = inside === "" ? spanHtml(runCss(resolved.run), "&nbsp;") : inside;
  const section = childOf(childOf(paragraph, "pPr") ?? paragraph, "sectPr");
  const end = section !== undefined && beginsPage(section) ? PAGE_BREAK : "";
  return `<p style="${escapeHtml(styleText(paragraphCss(resolved.paragraph)))}">${content}${end}</p>\n`;
}

function numberOf(own: Properties, { numbers }: Writing): string {
  return numbers.next({
    style: own.get("pStyle")?.["val"],
    id: own.get("numPr.numId")?.["val"],
    level: own.get("numPr.ilvl")?.["val"],
  });
}

function runHtml(run: XmlElement, ofParagraph: Properties, writing: Writing): string {
  const properties = writing.styles.run(ofParagraph, propertiesIn(childOf(run, "rPr")));
  if (isOn(properties, "vanish")) return "";
  const text = run.children.map((child) => (child.kind === "element" ? pieceHtml(child, writing) : "")).join("");
  return text === "" ? "" : spanHtml(runCss(properties), text);
}

const PAGE_BREAK = '<br clear="all" style="mso-special-character:line-break;page-break-before:always">';

/** Of a tab the clipboard keeps the room, not the place it goes to. */
const TAB = '<span style="mso-tab-count:1">&nbsp;&nbsp;&nbsp;&nbsp; </span>';

function pieceHtml(piece: XmlElement, { left }: Writing): string {
  if (piece.local === "AlternateContent") left.add("pictures");
  if (!isWord(piece)) return "";
  switch (piece.local) {
    case "t":
      return escapeHtml(textIn(piece));
    case "tab":
    case "ptab":
      return TAB;
    case "br":
      return attributeOf(piece, "type") === "page" ? PAGE_BREAK : "<br>";
    case "cr":
      return "<br>";
    case "noBreakHyphen":
      return "&#8209;";
    case "sym":
      return `&#${String(parseInt(attributeOf(piece, "char") ?? "", 16) || 32)};`;
    case "drawing":
    case "pict":
    case "object":
      left.add("pictures");
      return "";
    case "footnoteReference":
    case "endnoteReference":
      left.add("notes");
      return "";
    default:
      return "";
  }
}

function spanHtml(css: Css, inside: string): string {
  const style = styleText(css);
  return style === "" ? inside : `<span style="${escapeHtml(style)}">${inside}</span>`;
}
