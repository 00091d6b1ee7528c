import { readFileSync } from "node:fs";
import { writeXlsx } from "../../../scripts/samples/xlsx-writer";
import { docxFilePort } from "../../../src/adapters/docx-file/docx-file-port";
import { wordDocument } from "../../../src/adapters/word/word-document";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { zipFiles } from "../../../src/adapters/zip/zip-files";
import { startDocumentService } from "../../../src/app/documents/start-document-service";
import { allDocuments } from "../../../src/documents/all-documents";
import { USUAL_OPTIONS } from "../../../src/documents/define-document";
import { NO_CHOICES } from "../../../src/domain/choices";
import { EACH_PLATFORM } from "../../office-host/platforms";
import { startWord, stopOffice } from "../../office-host/start-office";
import { docxOf, withParts } from "../docx-file/build-docx";

afterEach(stopOffice);
jest.setTimeout(120_000);

const service = startDocumentService({
  documents: docxFilePort,
  templateOf: (id) => Promise.resolve(new Uint8Array(readFileSync(`assets/templates/${id}.docx`))),
  zip: zipFiles,
});
const LISTS = new Map(
  Object.entries(allDocuments.find(({ id }) => id === "trich-ngang")?.fields ?? {}).flatMap(([name, field]) =>
    field.kind === "list" ? [[name, field.about] as const] : [],
  ),
);

/** What a click of "Điền" does to the parts that are repeated, with a list of these people. */
async function fillFor(...people: readonly string[]) {
  const rows = people.map((name, i) => [i + 1, name, "01/02/1980", "Nam", i % 2 === 0 ? "Nà Lốc" : "Nà Lái"]);
  const workbook = writeXlsx({
    sheets: [{ name: "Đại biểu", rows: [["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Thôn"], ...rows] }],
  });
  const file = openWorkbookFile(workbook, "ds.xlsx");
  const sheets = file.sheetInfos();
  const snapshots = sheets.map(({ name }) => file.snapshot(name));
  await service.load({ snapshots, sheets, choices: NO_CHOICES, plan: null, today: "2025-08-01" });
  const parts = await wordDocument.repeatedParts(LISTS);
  const request = { documentId: "trich-ngang", target: "attendees", options: USUAL_OPTIONS } as const;
  const made = await Promise.all(parts.map((part) => service.fillPart(request, part)));
  const problems = made.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return problems;
  await wordDocument.fillRepeated(
    parts.flatMap(({ id }, i) => {
      const one = made[i];
      return one?.ok === true ? [{ id, ...one }] : [];
    }),
  );
  return parts.map(({ list }) => list);
}

const bodyOf = async (xml: string) =>
  withParts(await docxOf(["x"]), {
    "word/document.xml": (text) => text.replace(/<w:body>.*<w:sectPr/s, `<w:body>${xml}<w:sectPr`),
  });
const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const control = (tag: string, content: string, title = "") =>
  `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(2)}</w:tblGrid>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${p(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
const ROWS = [
  ["TT", "Họ tên"],
  ["{stt}", "{ho_ten}"],
] as const;

/** Lines with something in them. */
const linesOf = (host: Awaited<ReturnType<typeof startWord>>) => host.paragraphs.filter((line) => line.trim() !== "");

describe.each(EACH_PLATFORM)(
  "a part that is repeated in the open document: %s",
  (_name, { excel: { platform }, wordApi }) => {
    const start = async (xml: string) => startWord(await bodyOf(xml), { ...(platform && { platform }), wordApi });

    test("rows of a table in a content control; filled again for more and for fewer people", async () => {
      const host = await start(p("Trước") + control("dai_bieu", table(...ROWS)) + p("Sau"));
      expect(await fillFor("Nông Văn A", "Vi Thị B")).toEqual(["dai_bieu"]);
      expect(linesOf(host)).toEqual(["Trước", "TT", "Họ tên", "1", "Nông Văn A", "2", "Vi Thị B", "Sau"]);
      await fillFor("Nông Văn A", "Lý Thị C", "Vi Thị B");
      expect(linesOf(host)).toEqual([
        "Trước",
        "TT",
        "Họ tên",
        "1",
        "Nông Văn A",
        "2",
        "Lý Thị C",
        "3",
        "Vi Thị B",
        "Sau",
      ]);
      await fillFor("Bế Văn D");
      expect(linesOf(host)).toEqual(["Trước", "TT", "Họ tên", "1", "Bế Văn D", "Sau"]);
      expect(host.controls.filter(({ tag }) => tag === "dai_bieu")).toHaveLength(1);
    });

    test("paragraphs between marks that somebody typed, a title instead of a tag", async () => {
      const host = await start(
        p("Kính mời:") +
          p("{#dai_bieu}") +
          p("- {ho_ten}, {thon}") +
          p("{/dai_bieu}") +
          control("", p("{ho_ten};"), "dai_bieu"),
      );
      expect(await fillFor("Nông Văn A", "Vi Thị B")).toEqual(["dai_bieu", "dai_bieu"]);
      const wanted = ["Kính mời:", "- Nông Văn A, Nà Lốc", "- Vi Thị B, Nà Lái", "Nông Văn A;", "Vi Thị B;"];
      expect(linesOf(host)).toEqual(wanted);
      await fillFor("Vi Thị B");
      expect(linesOf(host)).toEqual(["Kính mời:", "- Vi Thị B, Nà Lốc", "Vi Thị B;"]);
    });
  },
);

test("marks that somebody typed into a row of a table: the table is the part", async () => {
  const host = await startWord(
    await bodyOf(table(["TT", "Tên"], ["{#dai_bieu}{stt}", "{ho_ten}{/dai_bieu}"]) + p("Sau")),
  );
  await fillFor("Nông Văn A", "Vi Thị B");
  await fillFor("Vi Thị B");
  expect(linesOf(host)).toEqual(["TT", "Tên", "1", "Vi Thị B", "Sau"]);
});

test("a list in a list is one part; what is typed anew goes before what was kept", async () => {
  const host = await startWord(
    await bodyOf(control("phan", p("{so_dai_bieu} người:") + control("dai_bieu", p("{ho_ten}")))),
  );
  expect(await fillFor("Nông Văn A", "Vi Thị B")).toEqual(["phan"]);
  expect(linesOf(host)).toEqual(["2 người:", "Nông Văn A", "Vi Thị B"]);
  await Word.run(async (context) => {
    context.document.contentControls.getByTag("phan").getFirst().insertText("Tên: {so_dai_bieu}", "Replace");
    await context.sync();
  });
  expect(await fillFor("Nông Văn A")).toEqual(["phan"]);
  expect(linesOf(host)).toEqual(["Tên: 1"]);
});

test("without a field nothing is repeated, and it says what to do; nothing in the document changes", async () => {
  const host = await startWord(await bodyOf(control("dai_bieu", p("Danh sách đại biểu"))));
  expect((await fillFor("Nông Văn A", "Vi Thị B")).join("\n")).toContain("không có tên trường nào");
  expect(linesOf(host)).toEqual(["Danh sách đại biểu"]);
});

test("a mistake in the part is told as in a template", async () => {
  await startWord(await bodyOf(control("dai_bieu", p("{ho_ten} {#phan}"))));
  expect((await fillFor("Nông Văn A")).join("\n")).toContain("Trong mẫu “phần lặp dai_bieu”");
});

test("nobody in the list and no list in the document", async () => {
  const host = await startWord(await bodyOf(p("{ten_hoi_nghi}")));
  expect(await fillFor("Nông Văn A")).toEqual([]);
  expect(linesOf(host)).toEqual(["{ten_hoi_nghi}"]);
});
