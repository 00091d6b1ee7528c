import { hasOffice, hasPdfText, pagesOf, toPdf } from "./office";
import { partOf, readDocx } from "./read-docx";
import { PAPERWORK, sampleDocument, SAMPLES } from "./sample-document";

jest.setTimeout(300_000);

const DOCUMENTS = { ...PAPERWORK, facts: { ...PAPERWORK.facts, chair: "Đồng chí Chủ tịch UBND xã" } };

test.each(SAMPLES)(
  "%s: one invitation for each row and the reserves, a page break between and none at the end",
  (workbook, plan, total) => {
    const { bytes, preview } = sampleDocument({
      workbook,
      plan,
      document: "giay-moi",
      options: { reserves: 3 },
      paperwork: DOCUMENTS,
    });
    const xml = partOf(bytes, "word/document.xml");
    const text = xml.replaceAll("</w:p>", "\n").replace(/<[^>]+>/g, "");
    expect(text.match(/^GIẤY MỜI$/gm)).toHaveLength(total + 3);
    expect(text.match(/trân trọng kính mời:\n……\n……\n/g)).toHaveLength(3);
    expect(xml.match(/<w:br w:type="page"\/>/g)).toHaveLength(total + 2);
    for (const delegate of preview.source.lists.attendees.delegates)
      if (delegate.fullName.kind === "value") expect(text).toContain(delegate.fullName.value);
  },
);

test("who is invited, by what name, when and where; who presides", async () => {
  const { bytes } = sampleDocument({
    workbook: "tan-hung-2025",
    plan: "tan-hung-2025",
    document: "giay-moi",
    options: { reserves: 0 },
    paperwork: DOCUMENTS,
  });
  const { text } = await readDocx(bytes);
  expect(text).toContain("kính mời:\n\nĐại diện Tập thể Trường Tiểu học Tân Hưng\n");
  expect(text).toMatch(/kính mời:\n\nBà Thị Oanh\n\nNông dân, ấp [^\n]+\n/);
  expect(text).toContain("Chủ trì: Đồng chí Chủ tịch UBND xã.");
  expect(text).toContain("Thời gian: 07 giờ 30 phút, thứ Tư, ngày 20 tháng 8 năm 2025.");
});

test("a day that is not typed is a blank, not the plan's vague word", async () => {
  const { bytes, preview } = sampleDocument({
    workbook: "tan-hung-2025",
    plan: "tan-hung-2025",
    document: "giay-moi",
    options: { reserves: 1 },
    choices: { typed: {} },
  });
  const { text } = await readDocx(bytes);
  expect(text).toContain("Thời gian: 07 giờ 30 phút, ngày …… tháng …… năm …….");
  expect(text).not.toContain("quý I/2025");
  expect(preview.remarks.join(" ")).toContain(
    "Chưa ghi ngày hội nghị: chỗ đó để “……” hoặc để trống. Chưa ghi người chủ trì",
  );
});

(hasOffice && hasPdfText ? test : test.skip)(
  `one page each in LibreOffice, no empty page${hasOffice && hasPdfText ? "" : " (skipped: LibreOffice Writer or pdftotext is not here)"}`,
  () => {
    const { bytes } = sampleDocument({
      workbook: "dinh-lap-2025",
      plan: "dinh-lap-2025",
      document: "giay-moi",
      options: { reserves: 2 },
      paperwork: DOCUMENTS,
    });
    const pages = pagesOf(toPdf({ moi: bytes })["moi"] ?? new Uint8Array());
    expect(pages).toHaveLength(98 + 2);
    for (const page of pages) expect(page.match(/trân trọng kính mời/g)).toHaveLength(1);
  },
);
