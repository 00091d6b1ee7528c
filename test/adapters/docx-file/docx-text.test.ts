import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { docxText } from "../../../src/adapters/docx-file/docx-text";
import { zipFiles } from "../../../src/adapters/zip/zip-files";

const item = (text: string, level?: number) =>
  new Paragraph({ text, ...(level !== undefined && { numbering: { reference: "list", level } }) });
const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((cell) => new TableCell({ children: [item(cell)] })) });

async function written(...children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const levels = [
    { level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1." },
    { level: 1, format: LevelFormat.DECIMAL, text: "%2." },
    { level: 2, format: LevelFormat.DECIMAL, text: "%2.%3." },
    { level: 3, format: LevelFormat.BULLET, text: "-" },
  ];
  const document = new Document({ numbering: { config: [{ reference: "list", levels }] }, sections: [{ children }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

test("the numbers that Word puts before paragraphs are part of the text", async () => {
  const bytes = await written(
    item("MỤC ĐÍCH", 0),
    item("THÀNH PHẦN", 0),
    item("Số lượng", 1),
    item("Tối đa 120 đại biểu", 3),
    item("Cơ cấu", 1),
    item("Điển hình", 2),
    item("Khách mời", 2),
    item("CHƯƠNG TRÌNH", 0),
    item("Chào cờ", 1),
  );
  expect(docxText(bytes).split("\n")).toEqual([
    "I. MỤC ĐÍCH",
    "II. THÀNH PHẦN",
    "1. Số lượng",
    "- Tối đa 120 đại biểu",
    "2. Cơ cấu",
    "2.1. Điển hình",
    "2.2. Khách mời",
    "III. CHƯƠNG TRÌNH",
    "1. Chào cờ",
  ]);
});

test("a table is rows of cells, a letterhead stays lines", async () => {
  const bytes = await written(
    new Table({ rows: [row("UBND XÃ AN LẠC", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")] }),
    new Table({ rows: [row("STT", "Đơn vị", "Số đại biểu"), row("1", "Thôn Đông", "03")] }),
  );
  expect(
    docxText(bytes)
      .split("\n")
      .filter((line) => line !== ""),
  ).toEqual([
    "UBND XÃ AN LẠC",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "| STT | Đơn vị | Số đại biểu |",
    "| 1 | Thôn Đông | 03 |",
  ]);
});

const withDocument = (xml: string) =>
  zipFiles([
    {
      name: "word/document.xml",
      bytes: new TextEncoder().encode(`<w:document xmlns:w="w"><w:body>${xml}</w:body></w:document>`),
    },
  ]);

test("what a revision took out is not read, what it put in is", () => {
  const xml =
    "<w:p><w:r><w:t>Tối đa </w:t></w:r><w:del><w:r><w:delText>100</w:delText></w:r></w:del><w:ins><w:r><w:t>150</w:t></w:r></w:ins><w:r><w:t> đại biểu</w:t></w:r></w:p>";
  expect(docxText(withDocument(xml))).toBe("Tối đa 150 đại biểu");
});

test.each([
  ["an old .doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "old-doc"],
  ["no zip", new TextEncoder().encode("KẾ HOẠCH"), "not-a-document"],
  ["a zip without a document", zipFiles([{ name: "a.txt", bytes: new Uint8Array(3) }]), "not-a-document"],
  ["broken XML", withDocument("<w:p><w:r>"), "damaged"],
])("%s is refused in words", (_what, bytes, reason) => {
  expect(() => docxText(bytes)).toThrow(expect.objectContaining({ reason }));
});
