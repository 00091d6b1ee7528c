import { zipOf } from "../adapters/xlsx-file/build-workbook";
import { startWord, stopOffice } from "./start-office";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;
const control = (tag: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${tag} (ô)"/><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const docx = (body: string): Uint8Array =>
  zipOf({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
  });
const DOCUMENT = docx(
  paragraph("Kính gửi: {ten_", "co_quan}") +
    paragraph("Hội nghị {ten_hoi_nghi}, {ten_hoi_nghi}.") +
    control("ngay", paragraph("ngày …")) +
    paragraph("Nơi nhận"),
);
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
  );

afterEach(stopOffice);

test("fields in the text become content controls and are filled; filling again updates and does not double", async () => {
  const host = await startWord(DOCUMENT);
  const fill = (values: Readonly<Record<string, string>>): Promise<void> =>
    Word.run(async (context) => {
      const found = Object.keys(values).map(
        (name) =>
          [
            name,
            context.document.body.search(`{${name}}`, { matchCase: true }),
            context.document.contentControls.getByTag(name),
          ] as const,
      );
      for (const [, fields, controls] of found) {
        fields.load("items/text");
        controls.load("items/id");
      }
      await context.sync();
      for (const [name, fields, controls] of found) {
        for (const { id } of controls.items)
          context.document.contentControls.getById(id).insertText(values[name] ?? "", "Replace");
        for (const field of fields.items) {
          const made = field.insertContentControl();
          made.tag = name;
          made.title = name;
          made.insertText(values[name] ?? "", "Replace");
        }
      }
      await context.sync();
    });
  await fill({ ten_co_quan: "UBND xã Mẫu", ten_hoi_nghi: "điển hình tiên tiến", ngay: "ngày 02/9" });
  expect(host.paragraphs).toEqual([
    "Kính gửi: UBND xã Mẫu",
    "Hội nghị điển hình tiên tiến, điển hình tiên tiến.",
    "ngày 02/9",
    "Nơi nhận",
  ]);
  await fill({ ten_co_quan: "UBND xã Mới", ten_hoi_nghi: "x", ngay: "" });
  expect(host.paragraphs).toEqual(["Kính gửi: UBND xã Mới", "Hội nghị x, x.", "", "Nơi nhận"]);
  expect(host.controls.map(({ tag, text }) => [tag, text])).toEqual([
    ["ten_co_quan", "UBND xã Mới"],
    ["ten_hoi_nghi", "x"],
    ["ten_hoi_nghi", "x"],
    ["ngay", ""],
  ]);
  expect(host.referenceCount).toBe(0);
});

test("a whole document is put in, its content controls with it", async () => {
  const host = await startWord(docx(paragraph("cũ")));
  await Word.run(async (context) => {
    context.document.body.insertFileFromBase64(Buffer.from(DOCUMENT).toString("base64"), "Replace");
    await context.sync();
    context.document.contentControls.getByTitle("ngay (ô)").getFirst().insertText("ngày 19/5", "Replace");
    await context.sync();
  });
  expect(host.paragraphs.slice(0, 4)).toEqual([
    "Kính gửi: {ten_co_quan}",
    "Hội nghị {ten_hoi_nghi}, {ten_hoi_nghi}.",
    "ngày 19/5",
    "Nơi nhận",
  ]);
  expect(host.inserted.map((bytes) => bytes.length)).toEqual([DOCUMENT.length]);
});

test("paragraphs, selection, null objects, wildcards", async () => {
  const host = await startWord(DOCUMENT);
  const seen = await Word.run(async (context) => {
    const { body } = context.document;
    body.paragraphs.load("items/text");
    const missing = context.document.contentControls.getByTag("không có").getFirstOrNullObject();
    missing.load("tag");
    const fields = body.search("\\{[a-z_]@\\}", { matchWildcards: true });
    fields.load("items/text");
    body.paragraphs.getFirst().insertParagraph("SỐ: 01", "Before");
    body.insertParagraph("Hết", "End");
    await context.sync();
    const [first] = fields.items;
    first?.select();
    const selected = context.document.getSelection().load("text");
    await context.sync();
    return [body.paragraphs.items.length, missing.isNullObject, fields.items.map((field) => field.text), selected.text];
  });
  expect(seen).toEqual([4, true, ["{ten_co_quan}", "{ten_hoi_nghi}", "{ten_hoi_nghi}"], "{ten_co_quan}"]);
  expect([host.paragraphs[0], host.paragraphs.at(-1)]).toEqual(["SỐ: 01", "Hết"]);
});

test("faults: locked controls, no .docx, an error in the middle", async () => {
  const host = await startWord(DOCUMENT);
  const write = (): Promise<string> =>
    codeOf(
      Word.run(async (context) => {
        context.document.contentControls.getByTag("ngay").getFirst().insertText("x", "Replace");
        await context.sync();
      }),
    );
  await Word.run(async (context) => {
    context.document.contentControls.getByTag("ngay").getFirst().cannotEdit = true;
    await context.sync();
  });
  expect(await write()).toBe("AccessDenied");
  expect(
    await codeOf(
      Word.run(async (context) => {
        context.document.body.insertFileFromBase64("AAAA", "Replace");
        await context.sync();
      }),
    ),
  ).toBe("InvalidArgument");
  host.faults.add({ at: "InsertText", code: "GeneralException" });
  expect(await write()).toBe("GeneralException");
});
