import { strToU8, unzipSync, zipSync } from "fflate";
import { docxFilePort } from "../../../src/adapters/docx-file/docx-file-port";
import { TemplateFaulty, TemplateRefused } from "../../../src/app/documents/document-port";
import { docxOf, partText, textOf, withParts } from "./build-docx";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
let plain: Uint8Array;
beforeAll(async () => {
  plain = await docxOf(["{ten}"]);
});

function outcome(template: Uint8Array): string {
  try {
    docxFilePort.fill(template, { ten: "An" });
    return "filled";
  } catch (error) {
    if (error instanceof TemplateRefused) return error.reason;
    if (error instanceof TemplateFaulty) return error.problems.map(({ code }) => code).join(" ");
    throw error;
  }
}

const inBody = (xml: string) =>
  withParts(plain, { "word/document.xml": (text) => text.replace("<w:body>", `<w:body>${xml}`) });
const run = (xml: string) => `<w:r>${xml}</w:r>`;
const character = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
const code = (words: string) => run(`<w:instrText xml:space="preserve">${words}</w:instrText>`);
const field = (...inside: readonly string[]) =>
  `<w:p>${character("begin")}${inside.join("")}${character("separate")}<w:r><w:t>x</w:t></w:r>${character("end")}</w:p>`;
const related = (relationship: string) =>
  withParts(plain, {
    "word/_rels/document.xml.rels": (text) => text.replace("</Relationships>", `${relationship}</Relationships>`),
  });

describe("fields that fetch or run", () => {
  test.each([
    ["plain", field(code(" DDEAUTO cmd "))],
    ["an entity by number", field(code(" &#68;DEAUTO cmd "))],
    ["an entity in hexadecimal", field(code(" &#x49;NCLUDETEXT a "))],
    ["CDATA", field(code("<![CDATA[ DDE cmd ]]>"))],
    ["a comment in between", field(code(" DD<!-- -->E cmd "))],
    ["a processing instruction in between", field(code(" LI<?x y?>NK Excel.Sheet a "))],
    ["split over runs", field(code(" INCLUDE"), code("PICTURE "), code('"http://x/y.png"'))],
    [
      "split letter by letter, with formats",
      field(..."DATABASE".split("").map((letter) => run(`<w:rPr><w:b/></w:rPr><w:instrText>${letter}</w:instrText>`))),
    ],
    ["small letters", field(code(" ddeauto cmd "))],
    ["no blank behind it", field(code("IMPORT"))],
    ["the keyword in quotes", field(code('"DDEAUTO" cmd'))],
    ["a tab before it", field(code("\tRD a.docx"))],
    [
      "in one element, single quotes",
      "<w:p><w:fldSimple w:instr=' DDEAUTO cmd '><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>",
    ],
    [
      "in one element, entities and blanks around =",
      '<w:p><w:fldSimple w:instr = "&#32;&#76;INK a"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>',
    ],
    [
      "over paragraphs",
      `<w:p>${character("begin")}${code(" INCLUDE")}</w:p><w:p>${code("TEXT a")}${character("end")}</w:p>`.replace(
        "</w:p><w:p>",
        "",
      ),
    ],
    [
      "inside of another field",
      field(code(" IF 1 = 1 "), character("begin"), code(" DDE cmd "), character("end"), code(' "a" ')),
    ],
    [
      "in the result of another field",
      `<w:p>${character("begin")}${code(" PAGE ")}${character("separate")}${character("begin")}${code(" LINK a ")}${character("end")}${character("end")}</w:p>`,
    ],
    [
      "made by a field inside",
      field(
        character("begin"),
        code(' QUOTE "DDE" '),
        character("separate"),
        run("<w:t>DDE</w:t>"),
        character("end"),
        code("AUTO cmd"),
      ),
    ],
    [
      "deleted but kept as a revision",
      field('<w:del w:id="1" w:author="a"><w:r><w:delInstrText> DDEAUTO cmd </w:delInstrText></w:r></w:del>'),
    ],
    ["as text in the instruction", field(run("<w:t> INCLUDETEXT a </w:t>"))],
    ["a field that never ends", `<w:p>${character("begin")}${code(" DDEAUTO cmd ")}</w:p>`],
    [
      "in a text box",
      `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${field(code(" DDE a "))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
    ],
    [
      "with another prefix",
      `<z:p xmlns:z="${W}"><z:fldSimple z:instr="DDEAUTO cmd"><z:r><z:t>x</z:t></z:r></z:fldSimple></z:p>`,
    ],
    [
      "with no prefix",
      `<p xmlns="${W}"><r><fldChar w:fldCharType="begin"/></r><r><instrText>DDE cmd</instrText></r><r><fldChar w:fldCharType="end"/></r></p>`,
    ],
    [
      "in the strict namespace",
      '<q:p xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main"><q:fldSimple q:instr="DDE cmd"><q:r><q:t>x</q:t></q:r></q:fldSimple></q:p>',
    ],
    ["print codes", field(code(" PRINT 27 "))],
  ])("%s", (_, xml) => expect(outcome(inBody(xml))).toBe("live-field"));

  test.each(["word/header9.xml", "word/glossary/document.xml", "word/footnotes2.xml", "custom/part.xml"])(
    "in %s",
    (name) => {
      expect(
        outcome(
          withParts(plain, { [name]: () => `<w:hdr xmlns:w="${W}"><w:p><w:fldSimple w:instr="DDE a"/></w:p></w:hdr>` }),
        ),
      ).toBe("live-field");
    },
  );

  test.each([
    ["a page number", field(code(" PAGE \\* MERGEFORMAT "))],
    ["a table of contents", field(code(' TOC \\o "1-3" \\h \\z \\u '))],
    ["a link inside of the document", field(code(' HYPERLINK \\l "_Toc1" '))],
    [
      "a date",
      '<w:p><w:fldSimple w:instr=" DATE \\@ &quot;dd/MM/yyyy&quot; "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>',
    ],
    ["a reference to a bookmark called link_1", field(code(" REF link_1 \\h "))],
    ["a title that speaks of an import", field(code(' QUOTE "import dữ liệu, link, database" '))],
    ["a placeholder to click at", field(code(" MACROBUTTON NoMacro [Nhấn vào đây] "))],
    ["a citation of a reference manager", field(code(" ADDIN ZOTERO_ITEM CSL_CITATION {}".replace("{}", "")))],
    ["words that are no field", "<w:p><w:r><w:t>DDEAUTO, INCLUDETEXT và LINK</w:t></w:r></w:p>"],
  ])("%s is none", (_, xml) => expect(outcome(inBody(xml))).toBe("filled"));
});

describe("embedded programs and files", () => {
  test.each([
    ["single quotes", `<Relationship Id='rIdNew' Type='${R}/oleObject' Target='embeddings/oleObject1.bin'/>`],
    ["an entity in the type", `<Relationship Id="rIdNew" Type="${R}/ole&#79;bject" Target="embeddings/a.bin"/>`],
    [
      "the strict type",
      '<Relationship Id="rIdNew" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/oleObject" Target="a.bin"/>',
    ],
    ["another prefix", `<p:Relationship xmlns:p="${PACKAGE}" Id="rIdNew" Type="${R}/aFChunk" Target="a.html"/>`],
    ["blanks around =", `<Relationship Id = "rIdNew" Type = "${R}/control" Target = "activeX/a.xml"/>`],
    ["an embedded workbook", `<Relationship Id="rIdNew" Type="${R}/package" Target="embeddings/a.xlsx"/>`],
    ["small letters", `<Relationship Id="rIdNew" Type="${R}/oleobject" Target="a.bin"/>`],
  ])("%s", (_, relationship) => expect(outcome(related(relationship))).toBe("embedded"));

  test.each([
    [
      "an object without its relationship",
      '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Package"/></w:object></w:r></w:p>',
    ],
    ["a chunk", "<w:altChunk/>"],
    ["a control", '<w:p><w:r><w:object><w:control w:name="Nút"/></w:object></w:r></w:p>'],
  ])("%s", (_, xml) => expect(outcome(inBody(xml))).toBe("embedded"));

  test.each([
    [
      "macros by content type, single quotes",
      (types: string) =>
        types.replace(
          "</Types>",
          "<Override PartName='/word/x.bin' ContentType='application/vnd.ms-office.vbaProject'/></Types>",
        ),
      "word/x.bin",
    ],
    ["macros by their relationship", (types: string) => types, "word/none.bin"],
  ])("%s", (_, edit, part) => {
    const parts = {
      "[Content_Types].xml": edit,
      [part]: () => "x",
      "word/_rels/document.xml.rels": (text: string) =>
        text.replace(
          "</Relationships>",
          `<Relationship Id="rIdNew" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="${part.slice(5)}"/></Relationships>`,
        ),
    };
    expect(outcome(withParts(plain, parts))).toBe("macro");
  });
});

describe("what points outside", () => {
  const links = (template: Uint8Array) => docxFilePort.inspect(template).droppedLinks;
  const filled = (template: Uint8Array) => docxFilePort.fill(template, { ten: "An" });

  test.each([
    [
      "TargetMode='External'",
      `<Relationship Id='rIdNew' Type='${R}/image' Target='http://example.com/a.png' TargetMode='External'/>`,
    ],
    [
      "an entity in the mode",
      `<Relationship Id="rIdNew" Type="${R}/image" Target="http://example.com/a.png" TargetMode="&#69;xternal"/>`,
    ],
    ["no mode at all", `<Relationship Id="rIdNew" Type="${R}/image" Target="http://example.com/a.png"/>`],
    [
      "small letters",
      `<Relationship Id="rIdNew" Type="${R}/image" Target="http://example.com/a.png" TargetMode="external"/>`,
    ],
  ])("a picture by %s", (_, relationship) => {
    const template = withParts(related(relationship), {
      "word/document.xml": (text) =>
        text.replace(
          "<w:body>",
          `<w:body><w:p><w:r><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:q="${R}" q:link='rIdNew'/></w:r></w:p>`,
        ),
    });
    expect(links(template)).toEqual(["http://example.com/a.png"]);
    for (const name of Object.keys(unzipSync(filled(template))))
      expect(partText(filled(template), name)).not.toMatch(/example\.com|rIdNew/);
  });

  test.each([
    [
      "an address in a drawing",
      '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" href="http://example.com/x"><v:imagedata src="\\\\example.com\\a.png"/></v:shape></w:pict></w:r></w:p>',
    ],
    ["a link written as a field", field(code(' HYPERLINK "http://example.com/" \\h '))],
    [
      "a link in one element",
      '<w:p><w:fldSimple w:instr="HYPERLINK file://example.com/a"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>',
    ],
    ["a link split over runs", field(code(" HYPER"), code('LINK "http://exa'), code('mple.com/"'))],
  ])("%s", (_, xml) => {
    expect(links(inBody(xml)).join(" ")).toContain("example.com");
    const written = partText(filled(inBody(xml)), "word/document.xml");
    expect(written).not.toMatch(/example\.com|HYPER/);
    expect(textOf(filled(inBody(xml)))).toContain("An");
    if (xml.includes("<w:t>x")) expect(textOf(filled(inBody(xml)))).toMatch(/^x/);
  });

  test("a template that is attached inside of the package is left out too", () => {
    const template = withParts(plain, {
      "word/_rels/settings.xml.rels": () =>
        `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${R}/attachedTemplate" Target="Normal.dotm"/></Relationships>`,
      "word/settings.xml": (text) =>
        text.replace(/<w:settings([^>]*)>/, `<w:settings$1><w:attachedTemplate xmlns:r="${R}" r:id="rId1"/>`),
    });
    expect(
      partText(filled(template), "word/settings.xml") + partText(filled(template), "word/_rels/settings.xml.rels"),
    ).not.toMatch(/attachedTemplate|Normal/);
  });
});

describe("damaged, or not to be read for certain", () => {
  const without = (name: string) => {
    const { [name]: _gone, ...rest } = unzipSync(plain);
    return zipSync(rest);
  };
  const raw = (name: string, bytes: Uint8Array) => zipSync({ ...unzipSync(plain), [name]: bytes });
  const wide = (text: string, big = false) =>
    new Uint8Array([
      ...(big ? [0xfe, 0xff] : [0xff, 0xfe]),
      ...[...text].flatMap((letter) => {
        const unit = letter.charCodeAt(0);
        return big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
      }),
    ]);
  const BODY = `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="${W}"><w:body><w:p><w:fldSimple w:instr="DDE a"/></w:p></w:body></w:document>`;

  test.each([
    ["no document", () => without("word/document.xml"), "damaged"],
    ["no relationships of the package", () => without("_rels/.rels"), "damaged"],
    ["no content types", () => without("[Content_Types].xml"), "not-docx"],
    ["a tag that is not closed", () => inBody("<w:p>"), "damaged"],
    ["tags that cross", () => inBody("<w:p><w:r></w:p></w:r>"), "damaged"],
    ["an attribute twice", () => inBody('<w:p w:a="1" w:a="2"/>'), "damaged"],
    ["a prefix nobody declared", () => inBody("<nobody:p/>"), "damaged"],
    ["an unknown entity", () => inBody("<w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p>"), "damaged"],
    ["a bare &", () => inBody("<w:p><w:r><w:t>Nông & Lâm</w:t></w:r></w:p>"), "damaged"],
    ["a character that XML does not have", () => inBody("<w:p><w:r><w:t>a\u0001</w:t></w:r></w:p>"), "damaged"],
    ["the same by its number", () => inBody("<w:p><w:r><w:t>&#1;</w:t></w:r></w:p>"), "damaged"],
    [
      "a document type",
      () =>
        withParts(plain, {
          "word/document.xml": (text) => text.replace("<w:document", '<!DOCTYPE x [<!ENTITY a "b">]><w:document'),
        }),
      "damaged",
    ],
    ["cut off", () => withParts(plain, { "word/document.xml": (text) => text.slice(0, -40) }), "damaged"],
    ["empty", () => withParts(plain, { "word/document.xml": () => "" }), "damaged"],
    ["another root", () => withParts(plain, { "word/document.xml": () => `<w:styles xmlns:w="${W}"/>` }), "damaged"],
    [
      "a broken style sheet",
      () => withParts(plain, { "word/styles.xml": (text) => text.replace("</w:styles>", "") }),
      "damaged",
    ],
    [
      "a header that nothing leads to",
      () =>
        inBody(
          `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" xmlns:r="${R}" r:id="rIdLost"/></w:sectPr></w:pPr></w:p>`,
        ),
      "damaged",
    ],
    [
      "the document under two names",
      () => withParts(plain, { "word/Document.xml": () => BODY.replace("UTF-16", "UTF-8") }),
      "damaged",
    ],
    ["UTF-16", () => raw("word/document.xml", wide(BODY)), "encoding"],
    ["UTF-16, high byte first", () => raw("word/document.xml", wide(BODY, true)), "encoding"],
    ["UTF-16 without a mark", () => raw("word/document.xml", wide(BODY).slice(2)), "encoding"],
    [
      "another encoding by its declaration",
      () =>
        withParts(plain, {
          "word/document.xml": (text) => text.replace(/encoding="UTF-8"/, "encoding='windows-1258'"),
        }),
      "encoding",
    ],
    [
      "UTF-7",
      () => withParts(plain, { "word/document.xml": (text) => text.replace(/encoding="UTF-8"/, 'encoding="UTF-7"') }),
      "encoding",
    ],
    [
      "bytes that are no UTF-8",
      () => raw("word/footer7.xml", new Uint8Array([...strToU8("<a>"), 0xc3, 0x28, ...strToU8("</a>")])),
      "encoding",
    ],
    ["only one part in UTF-16", () => raw("word/settings.xml", wide(`<w:settings xmlns:w="${W}"/>`)), "encoding"],
  ] as const)("%s", (_, template, expected) => expect(outcome(template())).toBe(expected));

  test.each([
    [
      "a comment and an instruction",
      () => withParts(plain, { "word/document.xml": (text) => text.replace("<w:body>", "<!-- x --><?y z?><w:body>") }),
    ],
    [
      "a byte order mark",
      () =>
        raw("word/document.xml", new Uint8Array([0xef, 0xbb, 0xbf, ...(unzipSync(plain)["word/document.xml"] ?? [])])),
    ],
    [
      "CDATA and single quotes",
      () => inBody("<w:p w:rsidR='00'><w:r><w:t xml:space='preserve'><![CDATA[{ten} & <>]]></w:t></w:r></w:p>"),
    ],
    [
      "no prefix in the whole part",
      () =>
        withParts(plain, {
          "word/document.xml": () => `<document xmlns="${W}"><body><p><r><t>{ten}</t></r></p></body></document>`,
        }),
    ],
    [
      "another prefix in the whole part",
      () =>
        withParts(plain, {
          "word/document.xml": () =>
            `<ns0:document xmlns:ns0="${W}"><ns0:body><ns0:p><ns0:r><ns0:t>{ten}</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
        }),
    ],
  ] as const)("%s is no damage", (_, template) => {
    expect(outcome(template())).toBe("filled");
    expect(textOf(docxFilePort.fill(template(), { ten: "An" }))).toMatch(/An/);
  });
});
