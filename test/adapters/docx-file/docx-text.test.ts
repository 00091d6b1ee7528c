import { zipSync } from "fflate";
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { docxText } from "../../../src/adapters/docx-file/docx-text";
import { INVENTED_PLAN, INVENTED_TEXT } from "../../../scripts/plan-files/invented-plan";
import { planDocx } from "../../../scripts/plan-files/plan-docx";
import { readPlan } from "../../../src/plans/reading/read-plan";
import { factsBesidesPlaces } from "../../plans/reading/facts-besides-places";
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

const p = (inner: string) => `<w:p>${inner}</w:p>`;
const t = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const cell = (inner: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const span = (columns: number) => `<w:gridSpan w:val="${String(columns)}"/>`;
const joinsNext = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";

test.each([
  ["a deleted end joins paragraphs", p(`${joinsNext}${t("Tối đa 150 ")}`) + p(t("đại biểu")), "Tối đa 150 đại biểu"],
  ["moved text is read where it went", p(`<w:moveFrom>${t("cũ")}</w:moveFrom><w:moveTo>${t("mới")}</w:moveTo>`), "mới"],
  [
    "how it was numbered before is no number",
    p(`<w:pPr><w:pPrChange><w:pPr><w:pStyle w:val="x"/></w:pPr></w:pPrChange></w:pPr>${t("a")}`),
    "a",
  ],
  [
    "hidden text is not read",
    p(t("Tối đa ") + t("100 ", "<w:vanish/>") + t("150", '<w:vanish w:val="0"/>')),
    "Tối đa 150",
  ],
  ["capitals by the format are capitals", p(t("Kế hoạch", "<w:caps/>")), "KẾ HOẠCH"],
  ["signs keep their place", p(`<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${t(" 30%")}`), "\uf0b3 30%"],
  [
    "a soft break ends the line, the number stands before the first",
    p(`${t("KẾ HOẠCH")}<w:r><w:br/></w:r>${t("Tổ chức")}`),
    "KẾ HOẠCH\nTổ chức",
  ],
  [
    "tab stops are no tabs",
    p(`<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${t("a")}<w:r><w:tab/></w:r>${t("b")}`),
    "a\tb",
  ],
  ["a link is its words", p(`<w:hyperlink>${t("Kế hoạch số 12")}</w:hyperlink>`), "Kế hoạch số 12"],
  [
    "a content control is what was filled in",
    `<w:sdt><w:sdtPr><w:alias w:val="Số"/></w:sdtPr><w:sdtContent>${p(t("150"))}</w:sdtContent></w:sdt>`,
    "150",
  ],
  [
    "notes and comments leave no trace",
    p(`${t("150")}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="2"/></w:r>`),
    "150",
  ],
  ["a field is its result", p(`<w:r><w:instrText>DATE</w:instrText></w:r>${t("12/3/2026")}`), "12/3/2026"],
  [
    "a text box stands before the paragraph that holds it, once",
    p(
      `${t("Số 41")}<mc:AlternateContent><mc:Choice><w:txbxContent>${p(t("HỎA TỐC"))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(t("HỎA TỐC"))}</w:txbxContent></mc:Fallback></mc:AlternateContent>${t("/KH-UBND")}`,
    ),
    "HỎA TỐC\nSố 41/KH-UBND",
  ],
  [
    "cells over several columns keep the others in place",
    `<w:tbl><w:tr>${cell(p(t("STT")))}${cell(p(t("Thôn")))}${cell(p(t("Số")))}</w:tr><w:tr>${cell(p(t("Tổng cộng")), span(2))}${cell(p(t("60")))}</w:tr></w:tbl>`,
    "| STT | Thôn | Số |\n|  | Tổng cộng | 60 |",
  ],
  [
    "a deleted row is not read",
    `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(p(t("1")))}${cell(p(t("Thôn Cũ")))}${cell(p(t("9")))}</w:tr><w:tr>${cell(p(t("1")))}${cell(p(t("Thôn Mới")))}${cell(p(t("8")))}</w:tr></w:tbl>`,
    "| 1 | Thôn Mới | 8 |",
  ],
  [
    "a table in a page that is itself a table of one cell stays a table",
    `<w:tbl><w:tr>${cell(`${p(t("Phân bổ:"))}<w:tbl><w:tr>${cell(p(t("1")))}${cell(p(t("Thôn Đông")))}${cell(p(t("3")))}</w:tr></w:tbl>${p(t("Hết."))}`)}</w:tr></w:tbl>`,
    "Phân bổ:\n| 1 | Thôn Đông | 3 |\nHết.",
  ],
  [
    "who gets the paper stands beside the signature, line by line",
    `<w:tbl><w:tr>${cell(p(t("Nơi nhận:")) + p(t("- UBND tỉnh;")))}${cell(p(t("TM. ỦY BAN NHÂN DÂN")) + p(t("CHỦ TỊCH")))}</w:tr></w:tbl>`,
    "Nơi nhận:\n- UBND tỉnh;\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
  ],
])("%s", (_what, xml, text) => {
  expect(docxText(withDocument(xml))).toBe(text);
});

test("a main part of another name is found", () => {
  const part = (name: string, xml: string) => ({ name, bytes: new TextEncoder().encode(xml) });
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const bytes = zipFiles([
    part(
      "_rels/.rels",
      `<Relationships><Relationship Id="1" Type="${type}" Target="word/document2.xml"/></Relationships>`,
    ),
    part("word/document2.xml", `<w:document xmlns:w="w"><w:body>${p(t("KẾ HOẠCH"))}</w:body></w:document>`),
  ]);
  expect(docxText(bytes)).toBe("KẾ HOẠCH");
});

test("a plan as offices lay it out in Word asks what its text asks", async () => {
  const want = readPlan(INVENTED_TEXT);
  const got = readPlan(docxText(await planDocx(INVENTED_PLAN, { header: "Kế hoạch", numbered: true, torn: true })));
  expect(factsBesidesPlaces(got)).toEqual(factsBesidesPlaces(want));
  expect({ ...got.document, text: "" }).toEqual({ ...want.document, text: "" });
});

const zipOf = (name: string, text = "") => zipFiles([{ name, bytes: new TextEncoder().encode(text) }]);

test.each([
  ["an old .doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "old-doc"],
  ["no zip", new TextEncoder().encode("KẾ HOẠCH"), "not-a-document"],
  ["a zip without a document", zipFiles([{ name: "a.txt", bytes: new Uint8Array(3) }]), "not-a-document"],
  ["an old .xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("Workbook", "utf16le")]), "a-workbook"],
  ["a workbook", zipOf("xl/workbook.xml", "<workbook/>"), "a-workbook"],
  ["an .odt", zipOf("mimetype", "application/vnd.oasis.opendocument.text"), "other-document"],
  ["20 MB out of 20 kB", zipSync({ "word/document.xml": new Uint8Array(20 << 20).fill(32) }), "bomb"],
  ["broken XML", withDocument("<w:p><w:r>"), "damaged"],
])("%s is refused in words", (_what, bytes, reason) => {
  expect(() => docxText(bytes)).toThrow(expect.objectContaining({ reason }));
});
