import { Document, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { createReport } from "docx-templates";
import Docxtemplater from "docxtemplater";
import ExcelJS from "exceljs";
import PizZip from "pizzip";
import * as SheetJs from "xlsx";

/*
 * What the benchmarks ask of other libraries, in a package of their own: nobody but the benchmarks installs them.
 * scripts/bench/load-peers.ts says what each function takes and gives.
 */

/** Parses a workbook with SheetJS. */
export function parseBySheetJs(bytes) {
  return SheetJs.read(bytes);
}

/** Fills cells of a workbook with exceljs and writes it. */
export async function fillByExceljs(bytes, cells) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  for (const { sheet, row, column } of cells) {
    const target = book.getWorksheet(sheet)?.getRow(row).getCell(column);
    if (target) target.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFC7CE" } };
  }
  return book.xlsx.writeBuffer();
}

/** The columns that every library writes, in the order of the list. */
const COLUMNS = [
  "stt",
  "ho_ten",
  "ngay_sinh_nam",
  "ngay_sinh_nu",
  "dan_toc",
  "ton_giao",
  "dang_vien",
  "trinh_do_van_hoa",
  "trinh_do_chuyen_mon",
  "ly_luan_chinh_tri",
  "chuc_vu_don_vi",
  "thon",
  "linh_vuc",
  "thanh_tich",
  "khen_thuong",
  "cccd",
  "so_dien_thoai",
  "ghi_chu",
];

function words(row, name) {
  const value = row[name];
  return typeof value === "string" ? value : "";
}

/** The same list drawn in code with docx (dolanmiu): header, one row each, styles as ours. */
export async function listByDocx(rows) {
  const cell = (text, bold = false) =>
    new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold, size: 20 })] })] });
  const document = new Document({
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph("DANH SÁCH TRÍCH NGANG"),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: COLUMNS.map((name) => cell(name, true)) }),
              ...rows.map(
                (row) => new TableRow({ cantSplit: true, children: COLUMNS.map((name) => cell(words(row, name))) }),
              ),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** One page each with docx: as many paragraphs as our invitation has lines. */
export async function invitationsByDocx(records, lines) {
  const document = new Document({
    sections: [
      {
        children: records.flatMap((record, i) => [
          new Paragraph({ pageBreakBefore: i > 0, children: [new TextRun({ text: "GIẤY MỜI", bold: true })] }),
          new Paragraph({ children: [new TextRun({ text: words(record, "kinh_moi"), bold: true })] }),
          ...lines.map((line) => new Paragraph({ children: [new TextRun(line)] })),
        ]),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Its own kind of template, of the same columns. */
export async function peerListTemplate() {
  const line = (texts) =>
    new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const only = (command) => line([command, ...COLUMNS.slice(1).map(() => "")]);
  return new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph("DANH SÁCH TRÍCH NGANG"),
              new Table({
                rows: [
                  line(COLUMNS),
                  only("+++FOR d IN rows+++"),
                  line(COLUMNS.map((name) => `+++INS $d.${name}+++`)),
                  only("+++END-FOR d+++"),
                ],
              }),
            ],
          },
        ],
      }),
    ),
  );
}

export async function peerInvitationTemplate(lines) {
  const texts = [
    "+++FOR d IN records+++",
    "GIẤY MỜI",
    "+++INS $d.kinh_moi+++",
    ...Array.from({ length: lines }, (_, i) => `+++INS lines[${String(i)}]+++`),
    "+++END-FOR d+++",
  ];
  return new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: texts.map((text) => new Paragraph(text)) }] })),
  );
}

export async function byDocxTemplates(template, data) {
  return createReport({ template: Buffer.from(template), data, noSandbox: false });
}

/** Our own template filled by docxtemplater as it comes: nothing guarded, no column taken out, nothing looked over. */
export async function byDocxtemplater(template, data) {
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    nullGetter: (part) => (part.module ? [] : "……"),
  });
  document.render(data);
  return new Uint8Array(document.toBuffer({ compression: "DEFLATE" }));
}
