import { allDocuments } from "../../src/documents/all-documents";
import { docxOf, withParts } from "../adapters/docx-file/build-docx";
import { swept } from "../swept";
import { sampleDocument, SAMPLES } from "./sample-document";
import { unsoundness } from "./sound-docx";
import { faultsOf, VALIDATOR } from "./valid-docx";

/** Every document kind of every sample; a spread of as many as there are kinds has each kind once, and every sample. */
const ALL = SAMPLES.flatMap(([workbook, plan]) => allDocuments.map(({ id }) => [id, workbook, plan] as const));

test.each(swept(ALL, allDocuments.length))("%s of %s is a valid Word document", async (document, workbook, plan) => {
  expect(await faultsOf(sampleDocument({ workbook, plan, document }).bytes)).toEqual([]);
});

test("on the machines that test what ships the validator is there", () => {
  expect(VALIDATOR === null && `${process.platform} ${process.arch}` === "linux x64").toBe(false);
});

describe("the checks see", () => {
  const TABLE = (rows: string) =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid>${rows}</w:tbl><w:p/>`;
  const CELL = "<w:tc><w:p/></w:tc>";
  const faulty = async (xml: string) =>
    withParts(await docxOf(["x"]), {
      "word/document.xml": (text) => text.replace("<w:body>", `<w:body>${xml}`),
    });

  test.each([
    ["a row without a cell", TABLE("<w:tr/>"), "has no cell"],
    ["a cell without a paragraph", TABLE(`<w:tr>${CELL}<w:tc/></w:tr>`), "without a paragraph"],
    ["a row that is too short", TABLE(`<w:tr>${CELL}</w:tr>`), "1 of 2 columns"],
    ["a field that does not end", '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>', "does not end"],
    ["a relationship that leads nowhere", '<w:p><w:hyperlink r:id="rId99"/></w:p>', "rId99 leads nowhere"],
    [
      "a bookmark twice",
      '<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/></w:p>',
      "bookmark 1 is there twice",
    ],
  ])("%s", async (_, xml, words) => expect(unsoundness(await faulty(xml)).join("\n")).toContain(words));

  test("a part without a type, one that is typed and not there, a control character", async () => {
    const plain = await docxOf(["x"]);
    expect(unsoundness(withParts(plain, { "word/media/a.odd": () => "x" }))).toEqual(["word/media/a.odd has no type"]);
    const typed = withParts(plain, {
      "[Content_Types].xml": (text) =>
        text.replace("</Types>", '<Override PartName="/word/x.xml" ContentType="a"/></Types>'),
    });
    expect(unsoundness(typed)).toEqual(["type of /word/x.xml, which is not there"]);
    expect(() => unsoundness(withParts(plain, { "word/document.xml": (t) => t.replace("x<", "\u0007<") }))).toThrow(
      "character",
    );
  });

  test("what the schema forbids", async () => {
    const faults = await faultsOf(await faulty("<w:p><w:p/></w:p>"));
    expect(faults.length > 0 || VALIDATOR === null).toBe(true);
  });
});
