import { hasOffice, hasPdfText, pagesOf, toPdf } from "./office";
import { readDocx } from "./read-docx";
import { sampleDocument, SAMPLES } from "./sample-document";

jest.setTimeout(300_000);

test.each(SAMPLES)("%s: a card for each row, numbered through, two in a row", async (workbook, plan, total) => {
  const { tables, text } = await readDocx(
    sampleDocument({ workbook, plan, document: "the", options: { reserves: 1 } }).bytes,
  );
  const cards = tables.flat();
  expect(cards).toHaveLength(Math.ceil((total + 1) / 2));
  for (const row of cards) expect(row).toHaveLength(2);
  const numbers = [...text.matchAll(/Số: (\d+)(?: -|$)/gm)].map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: total }, (_, i) => i + 1));
  // Beside the last card of an odd number stands none, not one more blank.
  expect(text.match(/^(?:ĐẠI BIỂU|KHÁCH MỜI)$/gm)).toHaveLength(total + 1);
  expect(cards.filter(([, right]) => right?.trim() === "")).toHaveLength((total + 1) % 2);
});

test("a card says whose it is", async () => {
  const { tables } = await readDocx(
    sampleDocument({ workbook: "tan-hung-2025", plan: "tan-hung-2025", document: "the", options: { reserves: 0 } })
      .bytes,
  );
  const cards = tables.flat().flat();
  expect(cards.find((card) => card.includes("Số: 8 "))).toMatch(
    /XÃ TÂN ĐOÀN[\s\S]*HỘI NGHỊ TUYÊN DƯƠNG[\s\S]*ĐẠI BIỂU\s+Thị Oanh\s+Nông dân, ấp [^\n]+\s+Số: 8 - Điển hình tiên tiến/,
  );
});

(hasOffice && hasPdfText ? test : test.skip)(
  `eight to a page in LibreOffice${hasOffice && hasPdfText ? "" : " (skipped: LibreOffice Writer or pdftotext is not here)"}`,
  () => {
    const pages = pagesOf(
      toPdf({
        the: sampleDocument({
          workbook: "tan-hung-2025",
          plan: "tan-hung-2025",
          document: "the",
          options: { reserves: 0 },
        }).bytes,
      })["the"] ?? new Uint8Array(),
    );
    expect(pages).toHaveLength(18);
    for (const page of pages) expect(page.match(/Số: \d+/g)).toHaveLength(8);
  },
);
