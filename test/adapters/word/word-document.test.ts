import { wordDocument } from "../../../src/adapters/word/word-document";
import { OpenDocumentError } from "../../../src/app/documents/open-document-port";
import { startWord, stopOffice } from "../../office-host/start-office";
import { zipOf } from "../xlsx-file/build-workbook";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;
const control = (tag: string, content: string, title = ""): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const docx = (body: string): Uint8Array =>
  zipOf({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
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

test("a whole document takes the place of an empty one, and stands behind a written one", async () => {
  const document = docx(paragraph("DANH SÁCH") + paragraph("1. Nguyễn Văn Mẫu"));
  const empty = await startWord(docx(paragraph("")));
  expect(await wordDocument.insert(document)).toBe("instead");
  expect(empty.paragraphs.filter(Boolean)).toEqual(["DANH SÁCH", "1. Nguyễn Văn Mẫu"]);
  expect(empty.inserted).toEqual([document]);
  stopOffice();
  const written = await startWord(docx(paragraph("Đã có")));
  expect(await wordDocument.insert(document)).toBe("behind");
  expect(written.paragraphs[0]).toContain("Đã có");
  expect(written.paragraphs.join("\n")).toContain("1. Nguyễn Văn Mẫu");
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

test.each([
  ["PC", 1],
  ["OfficeOnline", 0],
] as const)("%s: whether controls of an inserted document can be filled again", async (platform, places) => {
  await startWord(docx(paragraph("")), { platform });
  await wordDocument.insert(docx(control("ngay", paragraph("…"))));
  expect(await wordDocument.fill([field("ngay", "02/9")])).toMatchObject({ places });
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
