import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import mammoth from "mammoth";
import { docxFilePort } from "../../../src/adapters/docx-file/docx-file-port";
import { sampleDocument } from "../../documents/sample-document";
import { zipOf } from "../xlsx-file/build-workbook";

const TEMPLATES = path.resolve(__dirname, "../../../assets/templates");
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const docx = (body: string, styles = ""): Uint8Array =>
  zipOf({
    "_rels/.rels": "<Relationships/>",
    "word/document.xml": `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    ...(styles !== "" && { "word/styles.xml": `<w:styles xmlns:w="${W}">${styles}</w:styles>` }),
  });
const run = (text: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const html = (body: string, styles = ""): string =>
  docxFilePort.richText(docx(body, styles)).html.split("\n").slice(1).join("\n").replace("</body></html>", "");
/** Letters alone: how blanks and lines are written is the clipboard's own affair. */
const letters = (text: string): string =>
  text
    .replace(/<[^>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/[\s|]+/g, "");

describe.each(readdirSync(TEMPLATES).filter((name) => name.endsWith(".docx")))("%s", (name) => {
  test("every letter of the body is in it, in order, as another reader has them", async () => {
    const bytes = readFileSync(path.join(TEMPLATES, name));
    const rich = docxFilePort.richText(new Uint8Array(bytes));
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    expect(letters(rich.html)).toBe(letters(value.replace(/&/g, "&amp;").replace(/</g, "&lt;")));
    expect(letters(rich.text)).toBe(letters(rich.html));
    expect(rich.left).toEqual([]);
  });
});

test("a made list: its columns keep their widths, merged headings their cells, everybody is in it", () => {
  const { bytes } = sampleDocument({
    workbook: "tan-doan-2025-dat",
    plan: "tan-doan-2025",
    document: "trich-ngang",
  });
  const { html: made, text } = docxFilePort.richText(bytes);
  const rows = made.match(/<tr>/g) ?? [];
  expect(rows.length).toBeGreaterThan(140);
  expect(made).toMatch(/<col style="width:[\d.]+pt">/);
  expect(made).toMatch(/border-top:0\.5pt solid #000000/);
  expect(made).toContain("text-align:center");
  expect(made).toContain("font-family:'Times New Roman'");
  expect(text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
});

test("a text is text: what looks like markup is not", () => {
  expect(
    html(`<w:p>${run("&lt;img src=x onerror=alert(1)&gt; &amp; “a”  b", '<w:rFonts w:ascii="A\'};x"/>')}</w:p>`),
  ).toBe(
    `<p style="margin:0 0 0 0"><span style="font-family:'Ax'">&lt;img src=x onerror=alert(1)&gt; &amp; “a”&nbsp; b</span></p>\n`,
  );
});

test("a style is inherited, what stands in the run wins; hidden and deleted text stay out", () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:styleId="A"><w:rPr><w:b/></w:rPr><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr></w:style>`;
  const body = `<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>${run("x", '<w:b w:val="0"/>')}${run("ẩn", "<w:vanish/>")}<w:del>${run("bỏ")}</w:del></w:p>`;
  expect(html(body, styles)).toBe(
    '<p style="margin:0 0 0 0;text-align:center"><span style="font-size:14pt;font-style:italic">x</span></p>\n',
  );
});

test("cells that are merged downwards and across are one", () => {
  const cell = (text: string, properties = ""): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
  const table = `<w:tbl><w:tblGrid><w:gridCol w:w="200"/><w:gridCol w:w="400"/><w:gridCol w:w="600"/></w:tblGrid>
    <w:tr>${cell("TT", '<w:vMerge w:val="restart"/>')}${cell("Năm sinh", '<w:gridSpan w:val="2"/>')}</w:tr>
    <w:tr>${cell("", "<w:vMerge/>")}${cell("Nam")}${cell("Nữ")}</w:tr></w:tbl>`;
  const made = html(table);
  expect(made.match(/<td[^>]*?(?= style)/g)).toEqual(['<td rowspan="2"', '<td colspan="2"', "<td", "<td"]);
  expect(made).toContain('<col style="width:10pt"><col style="width:20pt"><col style="width:30pt">');
});

test("pictures and notes that do not come along are told, once each", () => {
  const body = `<w:p><w:r><w:drawing/></w:r><w:r><w:pict/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
  expect(docxFilePort.richText(docx(body)).left).toEqual(["pictures", "notes"]);
});

test("a section that ends in the middle ends a page, one that goes on does not", () => {
  const section = (type: string): string =>
    `<w:p><w:pPr><w:sectPr><w:type w:val="${type}"/></w:sectPr></w:pPr>${run("x")}</w:p>`;
  expect(html(section("nextPage"))).toContain("page-break-before:always");
  expect(html(section("continuous"))).not.toContain("page-break-before");
});

describe("to be put into another document", () => {
  const twoSections = docx(
    `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default"/></w:sectPr></w:pPr>${run("một")}</w:p><w:p>${run("hai")}</w:p><w:sectPr><w:pgSz w:orient="landscape"/></w:sectPr>`,
  );
  const xmlOf = (bytes: Uint8Array): Promise<string> =>
    mammoth.extractRawText({ buffer: Buffer.from(bytes) }).then(({ value }) => value);

  test("the text has no sections of its own, and an empty paragraph comes last", async () => {
    const { whole, text, hasControls } = docxFilePort.insertable(twoSections);
    expect(whole).toEqual(twoSections);
    expect(hasControls).toBe(false);
    const again = docxFilePort.richText(text);
    expect(again.text.split("\n").filter((line) => line !== "")).toEqual(["một", "hai"]);
    expect(again.html.match(/page-break-before:always/g)).toHaveLength(1);
    expect(again.html).toMatch(/<p style="[^"]*">&nbsp;<\/p>\n<\/body>/);
    expect(await xmlOf(text)).toContain("hai");
  });

  test.each(readdirSync(TEMPLATES).filter((name) => name.endsWith(".docx")))("%s keeps its letters", async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(TEMPLATES, name)));
    expect(letters(await xmlOf(docxFilePort.insertable(bytes).text))).toBe(letters(await xmlOf(bytes)));
  });

  test("content controls are told", () => {
    const control = `<w:sdt><w:sdtContent><w:p>${run("x")}</w:p></w:sdtContent></w:sdt>`;
    expect(docxFilePort.insertable(docx(control)).hasControls).toBe(true);
  });
});
