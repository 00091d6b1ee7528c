import { readFileSync } from "node:fs";
import Docxtemplater from "docxtemplater";
import { docxFilePort } from "../../../src/adapters/docx-file/docx-file-port";
import { safeParser } from "../../../src/adapters/docx-file/safe-parser";
import { TemplateZip } from "../../../src/adapters/docx-file/template-zip";
import { ZipArchive } from "../../../src/adapters/zip/zip-archive";
import { type TemplateData, VISIBLE_BLANK } from "../../../src/app/documents/document-port";
import { allDocuments } from "../../../src/documents/all-documents";
import { sampleDocument } from "../../documents/sample-document";
import { swept } from "../../swept";
import { docxOf, partText, tableDocx } from "./build-docx";

/** What docxtemplater makes of it by itself. */
function byLibraryAlone(template: Uint8Array, data: TemplateData): string {
  const archive = ZipArchive.open(template);
  new Docxtemplater(new TemplateZip(archive), {
    parser: safeParser,
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    warnFn: () => undefined,
    nullGetter: (part: { module?: string }) => (part.module ? [] : VISIBLE_BLANK),
  }).render(data);
  return plain(partText(archive.save(), "word/document.xml"));
}

/** An empty text is written in two ways that mean the same; a run of them too. */
function plain(xml: string): string {
  return xml.replace(/<w:t xml:space="preserve"><\/w:t>/g, "<w:t/>").replace(/<w:p><\/w:p>/g, "<w:p/>");
}

const ours = (template: Uint8Array, data: TemplateData) =>
  plain(partText(docxFilePort.fill(template, data), "word/document.xml"));

/** Columns are taken out by a step of ours before filling: here all of them stay. */
function keepingColumns(data: TemplateData): TemplateData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === "object" && value !== null && "dropped" in value ? { dropped: false } : value,
    ]),
  );
}

test.each(swept(allDocuments, 6).map((document) => [document.id, document] as const))(
  "%s is filled as docxtemplater alone would fill it",
  (id, document) => {
    const template = readFileSync(`assets/templates/${id}.docx`);
    for (const workbook of ["tan-doan-2025-loi", "tan-hung-2025"]) {
      const { source } = sampleDocument({
        workbook,
        plan: workbook === "tan-hung-2025" ? workbook : "tan-doan-2025",
        document: id,
      }).preview;
      const data = keepingColumns(document.data(source));
      const [made, expected] = [ours(template, data), byLibraryAlone(template, data)];
      expect(made.length).toBe(expected.length);
      expect(made === expected).toBe(true);
    }
  },
);

const DATA: TemplateData = {
  ngoai: 'a & "b" <c>',
  co: true,
  khong: false,
  ds: Array.from({ length: 200 }, (_, i) => ({
    stt: String(i),
    ten: i % 3 === 0 ? "Một\nHai" : i % 5 === 0 ? "" : "Lê 'X'",
    thieu: null,
    le: i % 2 === 1,
    con: i % 4 === 0 ? [] : [{ x: String(i) }, { x: "y", ten: "che" }],
  })),
};

test.each([
  [
    "rows",
    [
      ["STT", "Tên"],
      ["{#ds}{stt}", "{ten} – {ngoai}, {thieu}{/ds}"],
    ],
  ],
  [
    "rows with conditions and lists in a cell",
    [
      ["STT", "Tên"],
      ["{#ds}{stt}", "{#le}lẻ {/le}{^le}chẵn {/le}{#con}{x}/{ten};{/con}{^con}không{/con}{/ds}"],
    ],
  ],
  [
    "rows in rows",
    [
      ["{#ds}{stt}", "{ten}"],
      ["{#con}{x}", "{ten}{/con}{/ds}"],
    ],
  ],
  [
    "rows that are shown or not",
    [
      ["{#ds}{stt}", "{ten}"],
      ["{#le}lẻ", "{stt}{/le}"],
      ["{^le}chẵn", "{stt}{/le}{/ds}"],
    ],
  ],
  ["nothing but rows", [["{#ds}{stt}", "{ten}{/ds}"]]],
] as const)("tables: %s", async (_name, rows) => {
  const template = await tableDocx([1000, 3000], rows);
  expect(ours(template, DATA)).toBe(byLibraryAlone(template, DATA));
  expect(ours(template, { ...DATA, ds: [] })).toBe(byLibraryAlone(template, { ...DATA, ds: [] }));
});

test.each([
  ["paragraphs", ["trước", "{#ds}", "{stt} {ten} {ngoai}", "{/ds}", "sau"]],
  ["paragraphs in paragraphs", ["{#ds}", "{stt}", "{#con}", "{x} {ten}", "{/con}", "{#le}", "lẻ", "{/le}", "{/ds}"]],
  ["inside a line", ["{#ds}{stt}{#le}!{/le}, {/ds}sau"]],
  ["from within one line to within another", ["trước {#ds}{stt}", "giữa", "{ten}{/ds} sau"]],
] as const)("text: %s", async (_name, paragraphs) => {
  const template = await docxOf(paragraphs);
  expect(ours(template, DATA)).toBe(byLibraryAlone(template, DATA));
});
