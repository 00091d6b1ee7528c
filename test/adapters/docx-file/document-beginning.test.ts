import { Document, PageOrientation, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { docxFilePort } from "../../../src/adapters/docx-file/docx-file-port";
import { docxOf, partText, tableDocx, textOf } from "./build-docx";

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `Người thứ ${i + 1}.`);

test("a short file is whole; a blank page with head and foot of later pages comes last", async () => {
  const whole = await docxOf(numbered(5));
  const { bytes, isCut } = docxFilePort.beginning(whole);
  expect(isCut).toBe(false);
  expect(textOf(bytes)).toBe(textOf(whole));
  expect(partText(bytes, "word/document.xml")).toMatch(/<w:p><w:pPr><w:pageBreakBefore\/><\/w:pPr><\/w:p><w:sectPr/);
});

test("of many rows the first are kept, and that there are more is told", async () => {
  const rows = numbered(1000).map((name) => [name, "Trưởng thôn"]);
  const { bytes, isCut } = docxFilePort.beginning(await tableDocx([4000, 4000], rows));
  const text = textOf(bytes);
  expect(isCut).toBe(true);
  expect(text).toContain("Người thứ 150.");
  expect(text).not.toContain("Người thứ 300.");
});

test("high rows fill the pages sooner", async () => {
  const long = "thành tích ".repeat(40);
  const { bytes } = docxFilePort.beginning(
    await tableDocx(
      [4000, 1000],
      numbered(1000).map((name) => [name, long]),
    ),
  );
  expect(textOf(bytes)).toContain("Người thứ 5.");
  expect(textOf(bytes)).not.toContain("Người thứ 50.");
});

test("the paper is that of the section in which the cut falls", async () => {
  const paragraphs = (count: number) => numbered(count).map((text) => new Paragraph(text));
  const landscape = { page: { size: { orientation: PageOrientation.LANDSCAPE } } };
  const sections = [{ properties: landscape, children: paragraphs(500) }, { children: paragraphs(5) }];
  const { bytes } = docxFilePort.beginning(new Uint8Array(await Packer.toBuffer(new Document({ sections }))));
  const xml = partText(bytes, "word/document.xml");
  expect(xml.match(/<w:sectPr/g)).toHaveLength(1);
  expect(xml).toContain('w:orient="landscape"');
});

test("the head of a table says that it is one by a value", async () => {
  const row = (text: string, tableHeader: boolean) =>
    new TableRow({ tableHeader, children: [new TableCell({ children: [new Paragraph(text)] })] });
  const table = new Table({ rows: [row("Họ và tên", true), row("Vi Ngọc Lâm", false)] });
  const whole = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })));
  expect(partText(docxFilePort.beginning(whole).bytes, "word/document.xml")).toContain('<w:tblHeader w:val="true"/>');
});
