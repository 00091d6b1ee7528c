import { readFileSync } from "node:fs";
import { docxFilePort } from "../../src/adapters/docx-file/docx-file-port";
import { unknownFields } from "../../src/app/documents/explain-template";
import { allDocuments } from "../../src/documents/all-documents";
import { hasOffice, hasPdfText, pagesOf, toPdf } from "./office";
import { pageForm, partOf, readDocx } from "./read-docx";
import { sampleDocument } from "./sample-document";

jest.setTimeout(300_000);

const LANDSCAPE = new Set(["trich-ngang", "ma-ket"]);
/** Cards and banners are not administrative documents: size and margins are their own. */
const OWN_FORM = new Set(["the", "ma-ket"]);
const templateOf = (id: string) => readFileSync(`assets/templates/${id}.docx`);

const finished = new Map<string, ReturnType<typeof sampleDocument>>();
const finish = (id: string) => {
  const document =
    finished.get(id) ?? sampleDocument({ workbook: "tan-doan-2025-dat", plan: "tan-doan-2025", document: id });
  finished.set(id, document);
  return document;
};

describe.each(allDocuments.map((document) => [document.id, document] as const))("%s", (id, document) => {
  const made = () => finish(id);

  test("its template knows no field that the document does not have", () => {
    const { uses, droppedLinks } = docxFilePort.inspect(templateOf(id));
    expect(unknownFields(uses, document.fields)).toEqual([]);
    expect(droppedLinks).toEqual([]);
  });

  test("every text field of the data is there", () => {
    const { preview } = made();
    expect(Object.keys(document.data(preview.source)).sort()).toEqual(Object.keys(document.fields).sort());
  });

  test("the finished document has no field, no undefined and no mark left", async () => {
    const { bytes } = made();
    const { text } = await readDocx(bytes);
    expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object|\uFDD0/);
    expect(text.length).toBeGreaterThan(100);
  });

  test("an empty list gives a document too", async () => {
    const { text } = await readDocx(
      sampleDocument({
        workbook: "tan-doan-2025-dat",
        plan: "tan-doan-2025",
        document: id,
        choices: {
          sheets: Object.fromEntries(["DS đại biểu", "Đề cử"].map((sheet) => [sheet, { use: "ignore" as const }])),
        },
      }).bytes,
    );
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });

  test("A4, margins, Times New Roman, no page number on the first page", () => {
    const { bytes } = made();
    const form = pageForm(bytes);
    expect(form).toMatchObject(
      LANDSCAPE.has(id) ? { width: 297, height: 210, landscape: true } : { width: 210, height: 297, landscape: false },
    );
    if (!OWN_FORM.has(id)) {
      expect(form.top).toBeGreaterThanOrEqual(20);
      expect(form.top).toBeLessThanOrEqual(25);
      expect(form.bottom).toBeGreaterThanOrEqual(20);
      expect(form.bottom).toBeLessThanOrEqual(25);
      expect(form.left).toBeGreaterThanOrEqual(30);
      expect(form.left).toBeLessThanOrEqual(35);
      expect(form.right).toBeGreaterThanOrEqual(15);
      expect(form.right).toBeLessThanOrEqual(20);
      expect(form.firstPageApart).toBe(true);
    }
    const styles = partOf(bytes, "word/styles.xml");
    expect(styles).toMatch(/<w:docDefaults>.*?w:ascii="Times New Roman".*?<w:sz w:val="28"\/>.*?<\/w:docDefaults>/s);
    expect(partOf(bytes, "word/document.xml")).not.toMatch(/w:rFonts[^>]*w:ascii="(?!Times New Roman)/);
    expect(partOf(bytes, "word/document.xml")).not.toMatch(/w:color w:val="(?!000000|auto)/);
  });
});

test("quốc hiệu, tiêu ngữ, number, place and date, kind, signature have the sizes of the decree", () => {
  const xml = partOf(finish("bao-cao").bytes, "word/document.xml");
  const runOf = (words: string) =>
    [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)]
      .map(([, run = ""]) => run)
      .find((run) => run.replace(/<[^>]+>/g, "").includes(words)) ?? "";
  const size = (words: string) => Number(/<w:sz w:val="(\d+)"/.exec(runOf(words))?.[1]) / 2;
  const bold = (words: string) => runOf(words).includes("<w:b/>");
  const italic = (words: string) => runOf(words).includes("<w:i/>");
  expect([size("CỘNG HÒA XÃ HỘI"), bold("CỘNG HÒA XÃ HỘI")]).toEqual([13, true]);
  expect([size("Độc lập - Tự do"), bold("Độc lập - Tự do")]).toEqual([14, true]);
  expect([size("XÃ TÂN ĐOÀN"), bold("XÃ TÂN ĐOÀN")]).toEqual([13, true]);
  expect([size("Số: 07/BC-UBND"), bold("Số: 07/BC-UBND")]).toEqual([13, false]);
  expect([size("Tân Đoàn, ngày 05 tháng 8 năm 2025"), italic("Tân Đoàn, ngày 05 tháng 8 năm 2025")]).toEqual([
    14,
    true,
  ]);
  expect([size("BÁO CÁO"), bold("BÁO CÁO")]).toEqual([14, true]);
  expect([size("TM. ỦY BAN NHÂN DÂN"), bold("TM. ỦY BAN NHÂN DÂN")]).toEqual([14, true]);
  expect([size("Hoàng Văn Minh"), bold("Hoàng Văn Minh")]).toEqual([14, true]);
  expect([size("Nơi nhận:"), bold("Nơi nhận:"), italic("Nơi nhận:")]).toEqual([12, true, true]);
  expect(size("- Lưu: VT, VHXH.")).toBe(11);
  expect([size("Căn cứ Luật"), italic("Căn cứ Luật")]).toEqual([14, true]);
});

test("a column that the roster lacks is gone from header, rows and grid; one that is left out too", async () => {
  const request = { workbook: "tho-xuan-2024", plan: "tho-xuan-2024", document: "trich-ngang" } as const;
  const header = async (bytes: Uint8Array) =>
    (await readDocx(bytes)).tables.find((table) => table[0]?.[0] === "STT")?.slice(0, 2) ?? [];
  // The sheet has no tôn giáo, no trình độ, no lĩnh vực, no identity numbers.
  expect(await header(sampleDocument(request).bytes)).toEqual([
    [
      "STT",
      "Họ và tên",
      "Ngày, tháng, năm sinh",
      "Dân tộc",
      "Đảng viên",
      "Chức vụ, đơn vị công tác",
      "Thôn, khu phố",
      "Thành tích",
      "Ghi chú",
    ],
    ["Nam", "Nữ"],
  ]);
  const open = sampleDocument({ ...request, options: { withoutSensitive: true } });
  expect(await header(open.bytes)).toEqual([
    ["STT", "Họ và tên", "Ngày, tháng, năm sinh", "Chức vụ, đơn vị công tác", "Thôn, khu phố", "Thành tích", "Ghi chú"],
    ["Nam", "Nữ"],
  ]);
  const xml = partOf(open.bytes, "word/document.xml");
  const table =
    [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([each]) => each).find((each) => each.includes("STT")) ?? "";
  expect(table.match(/<w:gridCol\b/g)).toHaveLength(8);
  const width = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].reduce((sum, [, each]) => sum + Number(each), 0);
  expect(Math.abs(width - (252 / 25.4) * 1440)).toBeLessThan(40);
  expect((await readDocx(open.bytes)).text).not.toMatch(/Mường|Thái|đảng viên|dân tộc/);
  expect((table.match(/<w:tblHeader\/>/g) ?? []).length).toBe(2);
});

(hasOffice ? describe : describe.skip)(
  `opened by LibreOffice${hasOffice ? "" : " (skipped: LibreOffice Writer is not here)"}`,
  () => {
    let pdfs: Readonly<Record<string, Uint8Array>> = {};
    beforeAll(() => {
      pdfs = toPdf(Object.fromEntries(allDocuments.map(({ id }) => [id, finish(id).bytes])));
    });

    test.each(allDocuments.map(({ id }) => id))("%s has pages of A4 in its orientation", (id) => {
      const boxes = [
        ...Buffer.from(pdfs[id] ?? [])
          .toString("latin1")
          .matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g),
      ].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
      expect(boxes.length).toBeGreaterThan(0);
      for (const [width = 0, height = 0] of boxes) {
        expect(Math.abs(width - (LANDSCAPE.has(id) ? 842 : 595))).toBeLessThanOrEqual(1);
        expect(Math.abs(height - (LANDSCAPE.has(id) ? 595 : 842))).toBeLessThanOrEqual(1);
      }
    });

    (hasPdfText ? test : test.skip)(
      `the header of the list repeats on every page, pages are numbered from the second${hasPdfText ? "" : " (skipped: pdftotext is not here)"}`,
      () => {
        const pages = pagesOf(pdfs["trich-ngang"] ?? new Uint8Array());
        expect(pages.length).toBeGreaterThan(5);
        const withRows = pages.filter((page) => /^\s*\d{1,3}\s+\p{Lu}\p{Ll}+ \p{Lu}/mu.test(page));
        expect(withRows.length).toBeGreaterThan(5);
        for (const page of withRows) expect(page).toMatch(/Họ và tên[\s\S]*Nam\s+Nữ/);
        expect(pages[0]?.trimStart().startsWith("1\n")).toBe(false);
        pages.slice(1).forEach((page, i) => expect(page.trimStart().split("\n")[0]?.trim()).toBe(String(i + 2)));
        expect(pages.at(-1)).toContain("Danh sách này có 140 (Một trăm bốn mươi) đại biểu");
        expect(pages.at(-1)).toContain("Hoàng Văn Minh");
      },
    );
  },
);
