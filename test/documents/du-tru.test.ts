import { moneyInWords } from "../../src/documents/number-words";
import { readDocx } from "./read-docx";
import { PAPERWORK, sampleDocument, SAMPLES } from "./sample-document";

jest.setTimeout(60_000);

test.each(SAMPLES)("%s: quantities are those of the list, no price is made up", async (workbook, plan, total) => {
  const { text, tables } = await readDocx(
    sampleDocument({ workbook, plan, document: "du-tru", options: { reserves: 12 } }).bytes,
  );
  const rows = tables.find((table) => table[0]?.[1] === "Nội dung chi") ?? [];
  const quantity = (name: string) => rows.find((row) => row[1] === name)?.[3];
  for (const name of ["In giấy mời", "Thẻ đại biểu"]) expect(quantity(name)).toBe(String(total + 12));
  for (const name of ["In tài liệu hội nghị", "Nước uống"]) expect(quantity(name)).toBe(String(total));
  expect(quantity("Văn nghệ chào mừng")).toBe("……");
  for (const row of rows.slice(1, -1)) expect(row.slice(4, 6)).toEqual(["……", "……"]);
  expect(rows.at(-1)).toEqual(["", "Tổng cộng", "……", ""]);
  expect(text).toContain("Tổng kinh phí bằng chữ: ……");
});

test("typed lines are multiplied and added; the total stands in words", async () => {
  const budget = [
    { text: "Nước uống", unit: "người", quantity: 140, price: 20_000 },
    { text: "In giấy mời", unit: "tờ", quantity: 152, price: 2_500 },
    { text: "Trang trí", unit: "lần", quantity: 1, price: 4_500_000, note: "hợp đồng" },
  ];
  const paperwork = {
    letterhead: { ...PAPERWORK.letterhead, numbers: { "ke-hoach": 5 } },
    facts: { budget, budgetSource: "Ngân sách xã năm 2025" },
  };
  const { text, tables } = await readDocx(
    sampleDocument({ workbook: "tan-doan-2025-dat", plan: "tan-doan-2025", document: "du-tru", paperwork }).bytes,
  );
  const rows = tables.find((table) => table[0]?.[1] === "Nội dung chi") ?? [];
  expect(rows.slice(1)).toEqual([
    ["1", "Nước uống", "người", "140", "20.000", "2.800.000", ""],
    ["2", "In giấy mời", "tờ", "152", "2.500", "380.000", ""],
    ["3", "Trang trí", "lần", "1", "4.500.000", "4.500.000", "hợp đồng"],
    ["", "Tổng cộng", "7.680.000", ""],
  ]);
  expect(text).toContain("Tổng kinh phí bằng chữ: Bảy triệu sáu trăm tám mươi nghìn đồng.");
  expect(text).toContain("Nguồn kinh phí: Ngân sách xã năm 2025.");
  expect(text).toContain("(Kèm theo Kế hoạch số 05/KH-UBND của Ủy ban nhân dân xã Tân Đoàn)");
  expect(text).not.toContain("chưa có thành tiền");
});

test("one line without a price leaves the total open and says what is known", async () => {
  const budget = [{ text: "Nước uống", quantity: 100, price: 20_000 }, { text: "Khen thưởng" }];
  const { preview, bytes } = sampleDocument({
    workbook: "tan-doan-2025-dat",
    plan: "tan-doan-2025",
    document: "du-tru",
    paperwork: { letterhead: {}, facts: { budget } },
  });
  const { text } = await readDocx(bytes);
  expect(text).toContain("Còn 1 khoản chưa có thành tiền; các khoản đã ghi cộng lại là 2.000.000 đồng.");
  expect(preview.remarks.join(" ")).toContain("1 khoản chưa có thành tiền nên tổng cộng để “……”");
  expect(preview.keyNumbers).toContainEqual({ name: "Cộng các khoản đã ghi (đồng)", value: "2.000.000" });
});

test.each([
  [0, "Không đồng"],
  [5, "Năm đồng"],
  [10, "Mười đồng"],
  [15, "Mười lăm đồng"],
  [21, "Hai mươi mốt đồng"],
  [24, "Hai mươi tư đồng"],
  [105, "Một trăm linh năm đồng"],
  [110, "Một trăm mười đồng"],
  [1_000, "Một nghìn đồng"],
  [20_005, "Hai mươi nghìn không trăm linh năm đồng"],
  [12_505_000, "Mười hai triệu năm trăm linh năm nghìn đồng"],
  [1_000_050_000, "Một tỷ không trăm năm mươi nghìn đồng"],
  [2_000_000_000_000, "Hai nghìn tỷ đồng"],
  [999_999_999, "Chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng"],
] as const)("%d is %s", (amount, words) => {
  expect(moneyInWords(amount)).toBe(words);
});
