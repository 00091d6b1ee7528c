import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as millimetres,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";

/** How the pages look. Lengths in millimetres, letters in points. */
export interface PlanLayout {
  readonly size?: number;
  readonly margin?: number;
  readonly width?: number;
  /** Columns of the page, as a newspaper has them. */
  readonly columns?: number;
  /** Stands on top of every page but the first. */
  readonly header?: string;
  /** "- 3 -" at the foot of every page. */
  readonly numbered?: boolean;
  readonly font?: string;
  readonly justified?: boolean;
  /** Every word a run of its own, as a text looks that was mended again and again. */
  readonly torn?: boolean;
}

/**
 * A plan as an office types it. `lines`: a paragraph each; "| a | b |" is a row of a table, "a ‖ b" (or several, each
 * half its lines parted by " / ") stands side by side without borders, "KẾ HOẠCH" and other short lines in capitals
 * without a number are centred.
 */
export function planDocx(lines: readonly string[], layout: PlanLayout = {}): Promise<Buffer> {
  const {
    size = 13,
    margin = 20,
    width = 210,
    columns = 1,
    header,
    numbered = false,
    font = "Times New Roman",
  } = layout;
  const page = {
    size: { width: millimetres(width), height: millimetres(297) },
    margin: {
      top: millimetres(margin),
      bottom: millimetres(margin),
      left: millimetres(margin),
      right: millimetres(margin),
    },
  };
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ["- ", PageNumber.CURRENT, " -"] })],
  });
  return Packer.toBuffer(
    new Document({
      styles: { default: { document: { run: { font, size: size * 2 } } } },
      sections: [
        {
          properties: {
            page,
            titlePage: header !== undefined,
            ...(columns > 1 ? { column: { count: columns, space: 500 } } : {}),
          },
          ...(header === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(header)] }) } }),
          ...(numbered
            ? { footers: { default: new Footer({ children: [number] }), first: new Footer({ children: [number] }) } }
            : {}),
          children: blocks(lines, layout),
        },
      ],
    }),
  );
}

function blocks(lines: readonly string[], layout: PlanLayout): (Paragraph | Table)[] {
  const out: (Paragraph | Table)[] = [];
  let rows: string[][] = [];
  const endTable = () => {
    if (rows.length > 0) out.push(bordered(rows, layout));
    rows = [];
  };
  for (const line of lines) {
    if (/^\|.*\|$/.test(line)) {
      if (!/^[|\s:-]+$/.test(line))
        rows.push(
          line
            .slice(1, -1)
            .split("|")
            .map((cell) => cell.trim()),
        );
      continue;
    }
    endTable();
    if (line.includes("‖")) out.push(sideBySide(line.split("‖").map((half) => half.trim().split(" / "))));
    else out.push(paragraph(line, layout));
  }
  endTable();
  return out;
}

const isTitle = (line: string) => line.length < 60 && !/\p{Ll}/u.test(line) && !/^[IVX\d]+[.)]/.test(line);

function paragraph(line: string, { justified = true, torn = false }: PlanLayout): Paragraph {
  const children: ParagraphChild[] = torn
    ? line.split(/(?<= )|(?=[,;.:%])/).map((text) => new TextRun(text))
    : [new TextRun({ text: line, ...(isTitle(line) ? { bold: true } : {}) })];
  return new Paragraph({
    spacing: { before: 80, after: 80 },
    ...(isTitle(line)
      ? { alignment: AlignmentType.CENTER }
      : { indent: { firstLine: 560 }, ...(justified ? { alignment: AlignmentType.JUSTIFIED } : {}) }),
    children,
  });
}

const cell = (words: readonly string[], options: { readonly centred: boolean; readonly share: number }) =>
  new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size: options.share, type: WidthType.PERCENTAGE },
    children: words.map(
      (word) =>
        new Paragraph({
          ...(options.centred ? { alignment: AlignmentType.CENTER } : {}),
          children: [new TextRun(word)],
        }),
    ),
  });

/** Narrow columns of numbers, wide ones of words. */
function bordered(rows: readonly (readonly string[])[], _layout: PlanLayout): Table {
  const widths = (rows[0] ?? []).map((_none, i) =>
    Math.min(40, Math.max(9, ...rows.map((row) => row[i]?.length ?? 0))),
  );
  const all = widths.reduce((sum, one) => sum + one, 0);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: row.map((word, i) =>
            cell([word], { centred: at === 0 || i === 0, share: Math.round((100 * (widths[i] ?? 6)) / all) }),
          ),
        }),
    ),
  });
}

function sideBySide(halves: readonly (readonly string[])[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: halves.map((half) => cell(half, { centred: true, share: 50 })) })],
  });
}
