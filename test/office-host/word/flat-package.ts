import type { Control } from "../model/story";
import type { Place } from "./word-context";

const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A place as Word gives it out: a package in one XML text, a content control with the control around it. */
export function flatPackage({ story, span }: Place): string {
  const control = story.controls.find((each) => each === span);
  const text = story.slice(span);
  const paragraphs = text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join("");
  const body =
    control === undefined ? paragraphs : control.written?.text === text ? named(control) : around(control, paragraphs);
  const part = (name: string, type: string, xml: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  return `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="${PACKAGE}">${part(
    "/_rels/.rels",
    "application/vnd.openxmlformats-package.relationships+xml",
    `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  )}${part("/word/document.xml", MAIN, `<w:document xmlns:w="${W}" xmlns:r="${OFFICE}"><w:body>${body}<w:sectPr/></w:body></w:document>`)}</pkg:package>`;
}

/** As it was written, with the names that it has now. */
function named(control: Control): string {
  const inside = /<w:sdtContent>(.*)<\/w:sdtContent>/s.exec(control.written?.xml ?? "")?.[1] ?? "";
  return around(control, inside);
}

function around({ tag, title }: Control, content: string): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="${escaped(title)}"/><w:tag w:val="${escaped(tag)}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
