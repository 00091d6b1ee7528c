import { lookOverPart } from "../../../src/adapters/docx-file/look-over-part";

const BODY = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="urn:w"><w:body>${inside}</w:body></w:document>`;
const paragraph =
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">Nông &amp; Lâm &gt; 5</w:t></w:r></w:p>';
const long = paragraph.repeat(40_000);

test.each([
  ["a paragraph", BODY(paragraph)],
  ["as long as a list of thousands", BODY(long)],
  ["a sign in a value", BODY('<w:x w:a="a &gt; b > c"/>')],
  ["nothing in the body", BODY("")],
])("%s is whole", (_, text) => {
  expect(() => lookOverPart(text)).not.toThrow();
  expect(() => lookOverPart(new TextEncoder().encode(text))).not.toThrow();
});

test.each([
  ["a tag that is not closed", BODY("<w:p>")],
  ["tags that cross", BODY("<w:p><w:r></w:p></w:r>")],
  ["a bare &", BODY("<w:p>Nông & Lâm</w:p>")],
  ["a control character", BODY("<w:p>a\u0001</w:p>")],
  ["cut off", BODY(paragraph).slice(0, -5)],
  ["cut off in a tag", BODY(paragraph).slice(0, -1)],
  ["something behind it", `${BODY("")}<w:p/>`],
  ["words behind it", `${BODY("")}x`],
  ["an attribute twice", BODY('<w:p w:a="1" w:a="2"/>')],
  ["a value without quotes", BODY("<w:p w:a=1/>")],
  ["empty", ""],
  ["far behind: a tag that is not closed", BODY(`${long}<w:p>`)],
  ["far behind: tags that cross", BODY(`${long}<w:p><w:r></w:p></w:r>`)],
  ["far behind: cut off", BODY(long).slice(0, -9)],
])("%s is told", (_, text) => {
  expect(() => lookOverPart(text)).toThrow();
  expect(() => lookOverPart(new TextEncoder().encode(text))).toThrow();
});
