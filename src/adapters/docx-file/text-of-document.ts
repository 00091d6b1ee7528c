import { cellsAsText, spanned } from "../../domain/cells-as-text";
import type { ListNumbers } from "./list-numbers";
import type { XmlPiece } from "./xml-pieces";

/**
 * What stands inside of these is not read: a second form of a drawing, what a revision took out, how something looked
 * before it.
 */
const UNREAD = new Set([
  "mc:Fallback",
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "w:delText",
  "w:pPrChange",
  "w:rPrChange",
  "w:tcPrChange",
  "w:trPrChange",
  "w:tblPrChange",
]);
/** A switch of Word is on where it stands without a value. */
const OFF = new Set(["0", "false", "off", "none"]);

/** Elements that are a letter. */
const LETTERS = new Set(["w:tab", "w:ptab", "w:noBreakHyphen", "w:sym"]);

function letterOf(name: string, code = ""): string {
  if (name === "w:sym") return String.fromCharCode(parseInt(code, 16) || 32);
  return name === "w:noBreakHyphen" ? "-" : "\t";
}

interface OpenParagraph {
  text: string;
  list: { style?: string | undefined; id?: string | undefined; level?: string | undefined };
  isNumbered: boolean;
  /** A revision took out its end: it goes on in the next. */
  isJoined: boolean;
}

interface OpenTable {
  cells: { readonly lines: string[]; span: number }[];
  isRowDeleted: boolean;
}

const newParagraph = (text = ""): OpenParagraph => ({ text, list: {}, isNumbered: false, isJoined: false });

/** Reads the main part of a Word document into its lines. */
export class TextOfDocument {
  private readonly lines: string[] = [];
  private readonly tables: OpenTable[] = [];
  /** Those around a text box are open while its own are read. */
  private readonly around: OpenParagraph[] = [];
  private paragraph = newParagraph();
  private run = { isHidden: false, isCapitals: false };
  private unread = 0;
  private isText = false;
  /** Inside the properties of a paragraph, a run or a row. */
  private within: "w:pPr" | "w:rPr" | "w:trPr" | "" = "";

  constructor(private readonly numbers: ListNumbers) {}

  read(pieces: Iterable<XmlPiece>): string {
    for (const piece of pieces) {
      if (piece.kind === "text") {
        if (this.isText && this.unread === 0) this.add(piece.text);
      } else if (piece.kind === "close") this.close(piece.name);
      else {
        const { name, attributes } = piece;
        this.open(name, (attribute) => attributes.find((one) => one.name === attribute)?.value);
        if (piece.kind === "empty") this.close(name);
      }
    }
    return this.lines.join("\n");
  }

  private open(name: string, attribute: (name: string) => string | undefined): void {
    if (UNREAD.has(name)) {
      if (name === "w:del" && this.unread === 0) this.noteDeletion();
      this.unread += 1;
    }
    if (this.unread > 0) return;
    const value = attribute("w:val");
    if (this.within === "w:pPr") this.openInParagraphProperties(name, value);
    else if (this.within === "w:rPr") this.openInRunProperties(name, value);
    else if (LETTERS.has(name)) this.add(letterOf(name, attribute("w:char")));
    else if (name === "w:t" || name === "m:t") this.isText = true;
    else if (name === "w:p") this.paragraph = newParagraph(this.paragraph.isJoined ? this.paragraph.text : "");
    else if (name === "w:r") this.run = { isHidden: false, isCapitals: false };
    else if (name === "w:pPr" || name === "w:rPr" || name === "w:trPr") this.within = name;
    else if (name === "w:txbxContent") this.around.push(this.paragraph);
    else if (name === "w:br" || name === "w:cr") this.endLine();
    else this.openTable(name, value);
  }

  private openInParagraphProperties(name: string, value: string | undefined): void {
    const { list } = this.paragraph;
    if (name === "w:pStyle") list.style = value;
    else if (name === "w:numId") list.id = value;
    else if (name === "w:ilvl") list.level = value;
  }

  private openInRunProperties(name: string, value = ""): void {
    if (name === "w:vanish") this.run.isHidden = !OFF.has(value);
    else if (name === "w:caps") this.run.isCapitals = !OFF.has(value);
  }

  private openTable(name: string, value: string | undefined): void {
    const table = this.tables.at(-1);
    if (name === "w:tbl") this.tables.push({ cells: [], isRowDeleted: false });
    else if (name === "w:tr" && table) [table.cells, table.isRowDeleted] = [[], false];
    else if (name === "w:tc") table?.cells.push({ lines: [], span: 1 });
    else if (name === "w:gridSpan") {
      const cell = table?.cells.at(-1);
      if (cell) cell.span = Math.min(64, Math.max(1, Number(value) || 1));
    }
  }

  private close(name: string): void {
    if (UNREAD.has(name)) this.unread -= 1;
    if (this.unread > 0) return;
    if (name === this.within) this.within = "";
    else if (name === "w:t" || name === "m:t") this.isText = false;
    else if (name === "w:p" && !this.paragraph.isJoined) this.endLine();
    else if (name === "w:txbxContent") this.paragraph = this.around.pop() ?? newParagraph();
    else if (name === "w:tr") this.endRow();
    else if (name === "w:tbl") this.tables.pop();
  }

  /** A deletion noted in properties is that of the end of the paragraph or of the row itself. */
  private noteDeletion(): void {
    const table = this.tables.at(-1);
    if (this.within === "w:pPr") this.paragraph.isJoined = true;
    if (this.within === "w:trPr" && table) table.isRowDeleted = true;
  }

  private add(text: string): void {
    const { isHidden, isCapitals } = this.run;
    if (!isHidden) this.paragraph.text += isCapitals ? text.toLocaleUpperCase("vi") : text;
  }

  /** The number of a list stands before the first line of its paragraph. */
  private endLine(): void {
    const { paragraph } = this;
    let { text } = paragraph;
    paragraph.text = "";
    if (text.trim() !== "" && !paragraph.isNumbered) {
      paragraph.isNumbered = true;
      const number = this.numbers.next(paragraph.list);
      if (number !== "") text = `${number} ${text.trimStart()}`;
    }
    (this.tables.at(-1)?.cells.at(-1)?.lines ?? this.lines).push(text);
  }

  private endRow(): void {
    const table = this.tables.at(-1);
    if (!table) return;
    const { cells, isRowDeleted } = table;
    table.cells = [];
    if (isRowDeleted) return;
    const isWhole = cells.length === 1;
    const filled = cells.flatMap(({ lines, span }, at) => {
      const words = lines.map((line) => line.trim()).filter((line) => line !== "");
      return isWhole ? [words] : spanned(words, span, at === 0);
    });
    const outside = this.tables.at(-2)?.cells.at(-1)?.lines ?? this.lines;
    outside.push(...cellsAsText(filled));
  }
}
