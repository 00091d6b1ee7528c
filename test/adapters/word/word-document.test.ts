import { wordDocument } from "../../../src/adapters/word/word-document";
import { OpenDocumentError } from "../../../src/app/documents/open-document-port";
import { docxFilePort } from "../../../src/adapters/docx-file/docx-file-port";
import { EACH_PLATFORM } from "../../office-host/platforms";
import { startWord, stopOffice } from "../../office-host/start-office";
import { zipOf } from "../xlsx-file/build-workbook";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;
const control = (tag: string, content: string, title = ""): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const docx = (body: string, files: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<w:document xmlns:w="${W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
    ...files,
  });
const insertable = (body: string) => docxFilePort.insertable(docx(body));
const HEADER = '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>';
const headerPart = (text: string): Readonly<Record<string, string>> => ({
  "word/_rels/document.xml.rels":
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>',
  "word/header1.xml": `<w:hdr xmlns:w="${W}">${paragraph(text)}</w:hdr>`,
});
const field = (name: string, value: string) => ({ name, about: `Nghĩa của ${name}`, value });

afterEach(stopOffice);

test("names in the text, split over runs too, become content controls; filling again updates and does not double", async () => {
  const host = await startWord(
    docx(
      paragraph("Kính gửi: {ten_", "co_quan}") +
        paragraph("{ten_hoi_nghi} và {ten_hoi_nghi}") +
        paragraph("{cho_khac}"),
    ),
  );
  expect(
    await wordDocument.fill([
      field("ten_co_quan", "UBND xã Mẫu"),
      field("ten_hoi_nghi", "Hội nghị"),
      field("khong_dung", "x"),
    ]),
  ).toEqual({ places: 3, unknown: ["cho_khac"] });
  expect(host.paragraphs).toEqual(["Kính gửi: UBND xã Mẫu", "Hội nghị và Hội nghị", "{cho_khac}"]);
  expect(host.controls.map(({ tag, title }) => [tag, title])).toEqual([
    ["ten_co_quan", "Nghĩa của ten_co_quan"],
    ["ten_hoi_nghi", "Nghĩa của ten_hoi_nghi"],
    ["ten_hoi_nghi", "Nghĩa của ten_hoi_nghi"],
  ]);
  expect(await wordDocument.fill([field("ten_co_quan", ""), field("ten_hoi_nghi", "Đại hội")])).toEqual({
    places: 3,
    unknown: ["cho_khac"],
  });
  expect(host.paragraphs).toEqual(["Kính gửi: ", "Đại hội và Đại hội", "{cho_khac}"]);
  expect(host.controls).toHaveLength(3);
});

test("content controls of the office's own, by tag or by title", async () => {
  const host = await startWord(
    docx(
      control("so_dai_bieu", paragraph("…")) +
        control("x", paragraph("…"), "ngay_thang") +
        control("khac", paragraph("giữ nguyên")),
    ),
  );
  expect(await wordDocument.fill([field("so_dai_bieu", "140"), field("ngay_thang", "ngày 02 tháng 9")])).toEqual({
    places: 2,
    unknown: [],
  });
  expect(host.paragraphs).toEqual(["140", "ngày 02 tháng 9", "giữ nguyên"]);
});

test("a value that looks like a field or like markup is only text", async () => {
  const host = await startWord(docx(paragraph("{ten_hoi_nghi}")));
  await wordDocument.fill([field("ten_hoi_nghi", "{ten_co_quan} <w:p/>"), field("ten_co_quan", "LỘ")]);
  expect(host.paragraphs).toEqual(["{ten_co_quan} <w:p/>"]);
});

test("few syncs, however many fields", async () => {
  const names = Array.from({ length: 40 }, (_, i) => `truong_${String(i)}`);
  const host = await startWord(docx(names.map((name) => paragraph(`{${name}}`)).join("")));
  const before = host.log.totals.syncs;
  await wordDocument.fill(names.map((name) => field(name, name.toUpperCase())));
  expect(host.log.totals.syncs - before).toBe(4);
  expect(host.paragraphs[39]).toBe("TRUONG_39");
});

describe.each(EACH_PLATFORM)("a whole document: %s", (_name, { excel: { platform }, wordApi }) => {
  const paper = insertable(
    paragraph("DANH SÁCH") + paragraph("1. Nguyễn Văn Mẫu") + '<w:sectPr><w:pgSz w:orient="landscape"/></w:sectPr>',
  );
  const start = (body: string, files: Readonly<Record<string, string>> = {}, isLaterLibrary = true) =>
    startWord(docx(body, files), { ...(platform && { platform }), wordApi, isLaterLibrary });
  const canTakeWhole = Number(wordApi.slice(2)) >= 5;

  test("takes the place of an empty one, with its own paper where Word can do that", async () => {
    const host = await start(paragraph(""));
    expect(await wordDocument.insert(paper)).toEqual({
      where: "instead",
      hasOwnPaper: canTakeWhole,
      canBeFilledAgain: true,
    });
    // No empty page before it.
    expect(host.paragraphs.slice(0, 2)).toEqual(["DANH SÁCH", "1. Nguyễn Văn Mẫu"]);
    expect(host.inserted).toEqual([canTakeWhole ? paper.whole : paper.text]);
  });

  test("of an older library, or where Word refuses it, its text takes the place", async () => {
    const host = await start(paragraph(""), {}, false);
    expect(await wordDocument.insert(paper)).toMatchObject({ where: "instead", hasOwnPaper: false });
    expect(host.inserted).toEqual([paper.text]);
    if (!canTakeWhole) return;
    const refusing = await start(paragraph(""));
    refusing.faults.add({ at: /InsertFileFromBase64/, code: "GeneralException", times: 1 });
    expect(await wordDocument.insert(paper)).toMatchObject({ where: "instead", hasOwnPaper: false });
    expect(refusing.paragraphs.slice(0, 2)).toEqual(["DANH SÁCH", "1. Nguyễn Văn Mẫu"]);
  });

  test("stands behind a written one, whose paper and headers stay", async () => {
    const host = await start(paragraph("Đã có") + HEADER, headerPart("Công văn"));
    expect(await wordDocument.insert(paper)).toMatchObject({ where: "behind", hasOwnPaper: false });
    expect(host.paragraphs[0]).toContain("Đã có");
    expect(host.paragraphs.join("\n")).toContain("1. Nguyễn Văn Mẫu");
    expect(host.margins).toEqual(["Công văn"]);
    expect(host.inserted).toEqual([paper.text]);
  });

  test("a header that is typed already stays, though the text is empty", async () => {
    const host = await start(paragraph("") + HEADER, headerPart("Công văn"));
    expect(await wordDocument.insert(paper)).toMatchObject({ where: "instead", hasOwnPaper: false });
    expect(host.margins).toEqual(["Công văn"]);
  });

  test("whether its content controls can be filled again is as it says", async () => {
    await start(paragraph(""));
    const { canBeFilledAgain } = await wordDocument.insert(insertable(control("ngay", paragraph("…"))));
    expect(canBeFilledAgain).toBe(platform !== "OfficeOnline");
    expect(await wordDocument.fill([field("ngay", "02/9")])).toMatchObject({ places: canBeFilledAgain ? 1 : 0 });
  });
});

test("failures are the few that a user is told about", async () => {
  const host = await startWord(docx(control("ngay", paragraph("…"))));
  const failureOf = () =>
    wordDocument.fill([field("ngay", "x")]).then(
      () => "none",
      (error: unknown) => (error instanceof OpenDocumentError ? error.failure : "other"),
    );
  await Word.run(async (context) => {
    context.document.contentControls.getByTag("ngay").getFirst().cannotEdit = true;
    await context.sync();
  });
  expect(await failureOf()).toBe("protected");
  host.faults.add({ at: "InsertText", code: "ActivityLimitReached" });
  expect(await failureOf()).toBe("not-answering");
});

test("a control that already says it is left alone, with the comments on it; an empty one takes the text all the same", async () => {
  const host = await startWord(
    docx(control("ngay", paragraph("02/9")) + paragraph("tại") + control("noi", paragraph(""))),
    {
      emptyControlsSwallow: true,
    },
  );
  // Whoever writes into it fails.
  await Word.run(async (context) => {
    context.document.contentControls.getByTag("ngay").getFirst().cannotEdit = true;
    await context.sync();
  });
  expect(await wordDocument.fill([field("ngay", "02/9"), field("noi", "Nà Cáy")])).toEqual({ places: 2, unknown: [] });
  expect(host.paragraphs).toEqual(["02/9", "tại", "Nà Cáy"]);
});

test("Word's own search is open: that is said", async () => {
  const host = await startWord(docx(paragraph("{ngay}")));
  host.faults.add({ at: /Search/, code: "SearchDialogIsOpen" });
  await expect(wordDocument.fill([field("ngay", "x")])).rejects.toMatchObject({ failure: "busy" });
});

describe("a field without a value", () => {
  const DOCUMENT = docx(
    paragraph("Kính gửi: {ten_co_quan}") + control("ngay", paragraph("…")) + paragraph("{ten_hoi_nghi}"),
  );
  const FIELDS = [field("ten_co_quan", ""), field("ngay", ""), field("ten_hoi_nghi", "Hội nghị")];
  const blank = (host: { readonly paragraphs: readonly string[] }): readonly string[] =>
    host.paragraphs.map((text) => text.replaceAll("\u00a0", ""));

  test.each(["PC", "Mac", "OfficeOnline", "iOS"] as const)(
    "is left blank, and those behind it are written: %s",
    async (platform) => {
      const host = await startWord(DOCUMENT, { platform });
      for (let round = 0; round < 2; round++) {
        expect(await wordDocument.fill(FIELDS)).toEqual({ places: 3, unknown: [] });
        expect(blank(host)).toEqual(["Kính gửi: ", "", "Hội nghị"]);
        expect(host.controls).toHaveLength(3);
      }
      expect(await wordDocument.fill([field("ngay", "02/9")])).toMatchObject({ places: 1 });
      expect(blank(host)).toEqual(["Kính gửi: ", "02/9", "Hội nghị"]);
    },
  );

  test("on the web Word is not asked for what it does not allow there", async () => {
    const host = await startWord(DOCUMENT, { platform: "OfficeOnline" });
    await wordDocument.fill(FIELDS);
    expect(host.log.entries.map(({ error }) => error)).toEqual(host.log.entries.map(() => null));
  });

  test("where Word does not allow it elsewhere either, the fill is done again without", async () => {
    const host = await startWord(DOCUMENT);
    host.faults.add({ at: /PlaceholderText/, code: "NotAllowed", times: 100 });
    expect(await wordDocument.fill(FIELDS)).toEqual({ places: 3, unknown: [] });
    expect(blank(host)).toEqual(["Kính gửi: ", "", "Hội nghị"]);
    expect(host.controls).toHaveLength(3);
  });

  test("what is not allowed for another reason is told", async () => {
    const host = await startWord(DOCUMENT);
    host.faults.add({ at: /InsertText/, code: "NotAllowed", times: 100 });
    await expect(wordDocument.fill(FIELDS)).rejects.toMatchObject({ failure: "not-supported" });
  });
});
