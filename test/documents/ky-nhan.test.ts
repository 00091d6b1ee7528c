import { partOf, readDocx } from "./read-docx";
import { sampleDocument } from "./sample-document";

jest.setTimeout(60_000);

/** Rows of the lists and of their first section counted by hand. */
const SAMPLES = [
  ["tan-doan-2025-dat", "tan-doan-2025", 140, "Điển hình tiên tiến: 98 đại biểu"],
  ["tp-lang-son-2024", "tp-lang-son-2024", 120, "Điển hình tiên tiến: 84 đại biểu"],
  ["tho-xuan-2024", "tho-xuan-2024", 166, "Điển hình tiên tiến: 112 đại biểu"],
  ["tan-hung-2025", "tan-hung-2025", 144, "Điển hình tiên tiến: 102 đại biểu"],
] as const;

test.each(SAMPLES)(
  "%s: every row once with an empty cell to sign in, nothing sensitive",
  async (workbook, plan, total, section) => {
    const { bytes } = sampleDocument({ workbook, plan, document: "ky-nhan" });
    const { text, tables } = await readDocx(bytes);
    const list = tables.find((table) => table[0]?.[0] === "STT") ?? [];
    const signing = list[0]?.indexOf("Ký nhận") ?? -1;
    const rows = list.filter(([first = ""]) => /^\d+$/.test(first));
    expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: total }, (_, i) => i + 1));
    expect(signing).toBe(4);
    for (const row of rows) expect(row[signing]).toBe("");
    expect(list.map(([, name]) => name)).toContain(section);
    expect(text).toContain(`Tổng số trong danh sách: ${String(total)}. Số có mặt: ……`);
    expect(list[0]?.join(" ")).not.toMatch(/Dân tộc|Tôn giáo|Đảng viên|căn cước|Điện thoại/);
  },
);

test("rows are high enough for a hand, and the header repeats", () => {
  const xml = partOf(
    sampleDocument({ workbook: "tan-doan-2025-dat", plan: "tan-doan-2025", document: "ky-nhan" }).bytes,
    "word/document.xml",
  );
  const heights = [...xml.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="atLeast"\/>/g)].map(([, height]) =>
    Number(height),
  );
  expect(heights.length).toBe(143);
  for (const height of heights) expect(height).toBeGreaterThanOrEqual(Math.floor((9 / 25.4) * 1440));
  expect(xml).toContain("<w:tblHeader/>");
});
