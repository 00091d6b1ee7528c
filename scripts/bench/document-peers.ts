import { Document, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import createReport from "docx-templates";
import type { AnyData } from "../../src/documents/define-document";

/** The columns that every library writes, in the order of the list. */
const COLUMNS = ["stt", "ho_ten", "ngay_sinh_nam", "ngay_sinh_nu", "dan_toc", "ton_giao", "dang_vien", "trinh_do_van_hoa", "trinh_do_chuyen_mon", "ly_luan_chinh_tri", "chuc_vu_don_vi", "thon", "linh_vuc", "thanh_tich", "khen_thuong", "cccd", "so_dien_thoai", "ghi_chu"] as const;

function words(row: AnyData, name: string): string {
  const value = row[name];
  return typeof value === "string" ? value : "";
}

/** The same list drawn in code with docx (dolanmiu): header, one row each, styles as ours. */
export async function listByDocx(rows: readonly AnyData[]): Promise<Uint8Array> {
  const cell = (text: string, bold = false) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold, size: 20 })] })] });
  const document = new Document({
    sections: [{
      properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
      children: [
        new Paragraph("DANH SÁCH TRÍCH NGANG"),
        new Table({
          rows: [
            new TableRow({ tableHeader: true, children: COLUMNS.map((name) => cell(name, true)) }),
            ...rows.map((row) => new TableRow({ cantSplit: true, children: COLUMNS.map((name) => cell(words(row, name))) })),
          ],
        }),
      ],
    }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** One page each with docx: as many paragraphs as our invitation has lines. */
export async function invitationsByDocx(records: readonly AnyData[], lines: readonly string[]): Promise<Uint8Array> {
  const document = new Document({
    sections: [{
      children: records.flatMap((record, i) => [
        new Paragraph({ pageBreakBefore: i > 0, children: [new TextRun({ text: "GIẤY MỜI", bold: true })] }),
        new Paragraph({ children: [new TextRun({ text: words(record, "kinh_moi"), bold: true })] }),
        ...lines.map((line) => new Paragraph({ children: [new TextRun(line)] })),
      ]),
    }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Its own kind of template, of the same columns. */
export async function peerListTemplate(): Promise<Uint8Array> {
  const line = (texts: readonly string[]) => new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const only = (command: string) => line([command, ...COLUMNS.slice(1).map(() => "")]);
  return new Uint8Array(await Packer.toBuffer(new Document({
    sections: [{ children: [new Paragraph("DANH SÁCH TRÍCH NGANG"), new Table({ rows: [line(COLUMNS), only("+++FOR d IN rows+++"), line(COLUMNS.map((name) => `+++INS $d.${name}+++`)), only("+++END-FOR d+++")] })] }],
  })));
}

export async function peerInvitationTemplate(lines: number): Promise<Uint8Array> {
  const texts = ["+++FOR d IN records+++", "GIẤY MỜI", "+++INS $d.kinh_moi+++", ...Array.from({ length: lines }, (_, i) => `+++INS lines[${String(i)}]+++`), "+++END-FOR d+++"];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: texts.map((text) => new Paragraph(text)) }] })));
}

export async function byDocxTemplates(template: Uint8Array, data: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  return createReport({ template: Buffer.from(template), data, noSandbox: false });
}
