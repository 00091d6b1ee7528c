import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  HeightRule,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";

/**
 * Nghị định 30/2020/NĐ-CP, phụ lục I: A4, lề trên 20, dưới 20, trái 30, phải 15 mm; Times New Roman; số trang giữa lề
 * trên, trang đầu không có.
 */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const A4 = { width: 210, height: 297 } as const;

/** Width of the text between the margins, in twentieths of a point. */
export const PORTRAIT_WIDTH = convertMillimetersToTwip(A4.width - MARGINS.left - MARGINS.right);
export const LANDSCAPE_WIDTH = convertMillimetersToTwip(A4.height - MARGINS.left - MARGINS.right);

export type Block = Paragraph | Table;

export interface TextStyle {
  /** Points; null: that of the paragraph's style. */
  readonly size?: number | null;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Text as one or more runs: "**x**" is bold, "__x__" italic. */
function runs(words: string, { size = 14, bold = false, italics = false }: TextStyle = {}): ParagraphChild[] {
  return words
    .split(/(\*\*.+?\*\*|__.+?__)/)
    .filter((part) => part !== "")
    .map((part) => {
      const strong = part.startsWith("**");
      const slanted = part.startsWith("__") && part.length > 4;
      return new TextRun({
        text: strong || slanted ? part.slice(2, -2) : part,
        ...(size === null ? {} : { size: size * 2 }),
        ...(bold || strong ? { bold: true } : {}),
        ...(italics || slanted ? { italics: true } : {}),
      });
    });
}

/** A centred line without space around it: titles, letterhead. */
export function centred(
  words: string,
  style: TextStyle = {},
  space: { readonly before?: number; readonly after?: number; readonly keepNext?: boolean } = {},
): Paragraph {
  return new Paragraph({
    ...(space.keepNext === true ? { keepNext: true } : {}),
    alignment: AlignmentType.CENTER,
    spacing: { before: (space.before ?? 0) * 20, after: (space.after ?? 0) * 20 },
    children: runs(words, style),
  });
}

/** A line at the left without space around it. */
export function left(words: string, style: TextStyle = {}): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0 }, children: runs(words, style) });
}

/** Body text: 14 points, justified, first line 1.27 cm in, 6 points between paragraphs, line spacing 1.15. */
export function body(
  words: string,
  style: TextStyle & { readonly indent?: boolean; readonly keepNext?: boolean } = {},
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    keepNext: style.keepNext ?? false,
    spacing: { before: 120, after: 0, line: 276, lineRule: LineRuleType.AUTO },
    indent: { firstLine: style.indent === false ? 0 : convertMillimetersToTwip(12.7) },
    children: runs(words, style),
  });
}

/** A heading inside the text: bold, stays with what follows. */
export function heading(words: string): Paragraph {
  return body(words, { bold: true, keepNext: true });
}

/** A paragraph that only opens or closes a repeated part: it is gone in the finished document. */
export function mark(tag: string): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0 }, children: runs(tag, { size: 14 }) });
}

/** A line to be filled by hand or to explain what to write; italic. */
export function guidance(words: string): Paragraph {
  return body(words, { italics: true });
}

/**
 * A horizontal line of a length, in millimetres, in the middle of a cell or page of a width (twentieths of a point).
 */
export function ruled(length: number, within: number): Paragraph {
  const side = Math.max(0, Math.round((within - convertMillimetersToTwip(length)) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 20, after: 0, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
    children: [],
  });
}

/** Cells side by side without lines: letterhead, signatures. */
export function sideBySide(columns: readonly { readonly width: number; readonly content: readonly Block[] }[]): Table {
  return new Table({
    borders: TableBorders.NONE,
    layout: TableLayoutType.FIXED,
    columnWidths: columns.map(({ width }) => width),
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ width, content }) =>
            new TableCell({ width: { size: width, type: WidthType.DXA }, children: [...content] }),
        ),
      }),
    ],
  });
}

const CELL_SIZES = [10, 11, 12, 13] as const;
const ALIGNMENTS = {
  left: ["trái", AlignmentType.LEFT],
  center: ["giữa", AlignmentType.CENTER],
  right: ["phải", AlignmentType.RIGHT],
} as const;

/**
 * Cells take size and place from a style: an official changes all of them at once, and a list of thousands of rows
 * stays small.
 */
function cellStyle(size: number, align: keyof typeof ALIGNMENTS): string {
  return `O${String(size)}${align}`;
}

export interface CellSpec extends Omit<TextStyle, "size"> {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly align?: keyof typeof ALIGNMENTS;
  readonly size?: (typeof CELL_SIZES)[number];
  /** The row stays on the page of the next: headings inside a table. */
  readonly keepNext?: boolean;
}

export type RowSpec = readonly (string | CellSpec)[];

/**
 * A ruled table of fixed column widths (relative numbers, spread over `width`). Header rows repeat on every page; no
 * row is torn apart. `height`: the least height of a row, in millimetres, for tables that people write into.
 */
export function ruledTable({
  width,
  columns,
  header,
  rows,
  size = 12,
  height,
}: {
  readonly width: number;
  readonly columns: readonly number[];
  readonly header: readonly RowSpec[];
  readonly rows: readonly RowSpec[];
  readonly size?: (typeof CELL_SIZES)[number];
  readonly height?: number;
}): Table {
  const sum = columns.reduce((a, b) => a + b, 0);
  const widths = columns.map((column) => Math.floor((column * width) / sum));
  const draw = (row: RowSpec, isHeader: boolean) => {
    return new TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      ...(height === undefined || isHeader
        ? {}
        : { height: { value: convertMillimetersToTwip(height), rule: HeightRule.ATLEAST } }),
      children: row.map((given) => {
        const cell: CellSpec = typeof given === "string" ? { text: given } : given;
        const align = cell.align ?? (isHeader ? "center" : "left");
        return new TableCell({
          ...(cell.columns === undefined ? {} : { columnSpan: cell.columns }),
          ...(cell.rows === undefined ? {} : { rowSpan: cell.rows }),
          verticalAlign: VerticalAlignTable.CENTER,
          children: cell.text.split("\n").map(
            (line) =>
              new Paragraph({
                ...(isHeader || cell.keepNext === true ? { keepNext: true } : {}),
                style: cellStyle(cell.size ?? size, align),
                children: runs(line, { size: null, bold: cell.bold ?? isHeader, italics: cell.italics ?? false }),
              }),
          ),
        });
      }),
    });
  };
  return new Table({
    margins: { left: 40, right: 40, top: 30, bottom: 30, marginUnitType: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    alignment: AlignmentType.CENTER,
    rows: [...header.map((row) => draw(row, true)), ...rows.map((row) => draw(row, false))],
  });
}

/** A section of a document: one orientation, numbered pages. */
export function pages(
  orientation: "portrait" | "landscape",
  children: readonly Block[],
  options: { readonly numbered?: boolean } = {},
): ISectionOptions {
  const mm = convertMillimetersToTwip;
  const numbered = options.numbered ?? true;
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: mm(A4.width),
          height: mm(A4.height),
          orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mm(MARGINS.top),
          bottom: mm(MARGINS.bottom),
          left: mm(MARGINS.left),
          right: mm(MARGINS.right),
          header: mm(10),
          footer: mm(10),
        },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: numbered ? [new TextRun({ children: [PageNumber.CURRENT], size: 28 })] : [],
          }),
        ],
      }),
      first: new Header({ children: [new Paragraph("")] }),
    },
    footers: { default: new Footer({ children: [new Paragraph("")] }) },
    children: [...children],
  };
}

/** The whole document in Times New Roman 14, black. */
export function document(title: string, sections: readonly ISectionOptions[]): Document {
  return new Document({
    title,
    creator: "Cơ cấu đại biểu",
    description: "Mẫu theo Nghị định 30/2020/NĐ-CP",
    styles: {
      paragraphStyles: CELL_SIZES.flatMap((size) =>
        Object.entries(ALIGNMENTS).map(([align, [name, alignment]]) => ({
          id: `O${String(size)}${align}`,
          name: `Ô bảng ${String(size)} ${name}`,
          basedOn: "Normal",
          quickFormat: true,
          run: { size: size * 2 },
          paragraph: { alignment },
        })),
      ),
      default: {
        document: {
          run: { font: "Times New Roman", size: 28, color: "000000", language: { value: "vi-VN" } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    sections: [...sections],
  });
}
