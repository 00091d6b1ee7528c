import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { docxOf, textOf } from "../adapters/docx-file/build-docx";
import { readDocx } from "./read-docx";
import { PAPERWORK, sampleDocument, tryDocument } from "./sample-document";

const list = { workbook: "tan-doan-2025-dat", plan: "tan-doan-2025", document: "trich-ngang" } as const;

async function own(...paragraphs: (string | readonly string[])[]) {
  return { ...list, template: await docxOf(paragraphs) };
}

test("an office's own template with the documented names", async () => {
  const { bytes, remarks } = sampleDocument(
    await own("{ten_hoi_nghi}", ["{#dai_", "bieu}{st", "t}. {ho_ten} ({nam_sinh}); {/dai_bieu}"]),
  );
  const text = textOf(bytes);
  expect(text).toMatch(
    /^Hội nghị điển hình tiên tiến xã Tân Đoàn lần thứ I \(2025 - 2030\)\n1\. Vi Ngọc Lâm \(1990\); 2\. Nguyễn Thu Xuân \(1963\); /,
  );
  expect(text.match(/\d+\. /g)).toHaveLength(140);
  expect(remarks).toEqual([]);
});

test("what is left out cannot come in by an own template without column marks", async () => {
  const { bytes } = sampleDocument({
    ...(await own("{#dai_bieu}{ho_ten}|{dan_toc}|{ton_giao}|{dang_vien}|{cccd}|{so_dien_thoai};{/dai_bieu}")),
    options: { withoutSensitive: true },
  });
  expect(textOf(bytes)).toMatch(/^Vi Ngọc Lâm\|\|\|\|\|;Nguyễn Thu Xuân\|\|\|\|\|;/);
});

test("a number that an own template names and nobody asked to print stays empty, and that is said", async () => {
  const { remarks } = sampleDocument(await own("{#dai_bieu}{ho_ten}|{cccd};{/dai_bieu}"));
  expect(remarks.join("\n")).toContain("{cccd} để trống vì chưa chọn in");
});

test.each([
  ["{ten_hoi_ngi}", "không có trường {ten_hoi_ngi}; có phải là {ten_hoi_nghi}?"],
  ["{ho_ten}", "{ho_ten} chỉ dùng được ở giữa {#dai_bieu} và {/dai_bieu}"],
  ["{#dai_bieu}{ho_tem}{/dai_bieu}", "không có trường {ho_tem}; có phải là {ho_ten}?"],
  ["{#daibieu}{ho_ten}{/daibieu}", "không có trường {daibieu}; có phải là {dai_bieu}?"],
  ["Họ tên: {ho_va_ten}", "ở chỗ “Họ tên: {ho_va_ten}”: không có trường {ho_va_ten}; có phải là {ho_ten}?"],
  ["{#dai_bieu}{ho_ten.chu_dau}; {/dai_bieu}", "không có trường {ho_ten.chu_dau}; có phải là {ho_ten}?"],
  ["Danh sách: {dai_bieu}", "{dai_bieu} là danh sách: viết {#dai_bieu} ở đầu và {/dai_bieu} ở cuối"],
  ["{co_cap_tren}", "{co_cap_tren} là điều kiện: viết {#co_cap_tren}"],
  ["{xyzxyzxyzxyz}", "không có trường {xyzxyzxyzxyz}"],
])("an unknown field %s is listed with the nearest name and prints as a blank", async (text, words) => {
  const { bytes, remarks } = sampleDocument(await own(text));
  expect(remarks.join("\n")).toContain(words);
  expect(textOf(bytes)).not.toMatch(/[{}]|undefined/);
});

test.each([
  ["{ten_hoi_nghi", "Viết lại thành “{ten_hoi_nghi}”"],
  ["ten_hoi_nghi}", "thiếu dấu “{”"],
  ["{#dai_bieu}{ho_ten}", "Thêm {/dai_bieu} vào cuối"],
  ["{ho_ten}{/dai_bieu}", "Thêm {#dai_bieu} vào đầu"],
  ["{#phan}{#dai_bieu}{/phan}{/dai_bieu}", "viết {/dai_bieu} trước {/phan}"],
  ["{so_nu + 1}", "không có phép tính"],
  ["{Họ tên}", "chữ thường không dấu"],
  [
    "Nơi họp: {Tên hội nghị}",
    "ở chỗ “Nơi họp: {Tên hội nghị}”: “{Tên hội nghị}” không phải tên trường. Viết lại thành {ten_hoi_nghi}",
  ],
  ["{#Đại biểu}{ho_ten}{/Đại biểu}", "Viết lại thành {dai_bieu}"],
  ["{{ten_hoi_nghi}}", "có hai dấu “{” liền nhau"],
  ["tập hợp {1, 2}", "thay bằng dấu ngoặc tròn"],
])("a faulty template %s is explained: which field, what to write instead", async (text, words) => {
  const made = tryDocument(await own(text));
  expect(made).toMatchObject({ ok: false });
  expect(made.ok ? "" : made.problems.join("\n")).toContain(words);
  expect(made.ok ? "" : made.problems.join("\n")).toContain("Trong mẫu “mau.docx”");
});

test.each([
  ["giay-moi", "dai_bieu", "Gửi {ho_ten}"],
  ["giay-moi", "giay_moi", "Gửi {ho_ten}"],
  ["trich-ngang", "giay_moi", "Gửi {ho_ten}"],
  ["ky-nhan", "giay_moi", "Gửi {ho_ten}"],
  ["bao-cao-thanh-tich", "dai_bieu", "Gửi {ho_ten}"],
  ["tom-tat", "giay_moi", "Gửi {ho_ten}"],
  ["bien-ban", "dai_bieu", "Gửi {ho_ten}"],
  ["to-trinh", "dai_bieu", "Gửi {ho_ten}"],
])("a template of %s may name its people as another kind does: {#%s}", async (document, name, turn) => {
  const template = await docxOf([`{#${name}}`, turn, `{/${name}}`]);
  const { bytes, remarks } = sampleDocument({ ...list, document, target: "attendees", template });
  const text = textOf(bytes);
  expect(text).toContain("Gửi Vi Ngọc Lâm\nGửi Nguyễn Thu Xuân\n");
  expect(text.match(/Gửi (?!……)/g)?.length).toBe(140);
  expect(remarks.join("\n")).not.toContain("Trong mẫu");
});

test.each([
  ["giay-moi", "hang_the", "không có {#hang_the}: mẫu này dùng {#giay_moi} và {/giay_moi} cho từng người"],
  ["giay-moi", "ho_so", "không có {#ho_so}: mẫu này dùng {#giay_moi}"],
  ["the", "dai_bieu", "không có {#dai_bieu}: mẫu này dùng {#hang_the}"],
  ["tong-hop", "dai_bieu", "văn bản này không in từng người của danh sách nên không có {#dai_bieu}"],
])("where a template of %s cannot name its people as {#%s} it is told how", async (document, name, words) => {
  const template = await docxOf([`{#${name}}`, "Gửi {ho_ten}", `{/${name}}`]);
  expect(sampleDocument({ ...list, document, template }).remarks.join("\n")).toContain(words);
});

test("a field that the document's own people do not have is told, and people inside of themselves by two names too", async () => {
  const template = await docxOf(["{#giay_moi}", "Gửi {kinh_moi}", "{/giay_moi}"]);
  expect(sampleDocument({ ...list, template }).remarks.join("\n")).toContain("không có trường {kinh_moi}");
  const twice = await docxOf(["{#giay_moi}", "{#dai_bieu}", "{ho_ten}", "{/dai_bieu}", "{/giay_moi}"]);
  const made = tryDocument({ ...list, document: "giay-moi", template: twice });
  expect(made.ok ? "" : made.problems.join("\n")).toContain("nằm trong chính nó");
});

test("turns that would be printed without anything between, and a template without fields, are said", async () => {
  expect(sampleDocument(await own("{#dai_bieu}{stt}. {ho_ten}{/dai_bieu}")).remarks.join("\n")).toContain(
    "phần lặp {#dai_bieu} nằm trong một dòng nên các lần lặp in liền nhau",
  );
  expect(sampleDocument(await own("{#dai_bieu}", "{stt}. {ho_ten}", "{/dai_bieu}")).remarks).toEqual([]);
  expect(sampleDocument(await own("Kính gửi: «ten_hoi_nghi»")).remarks.join("\n")).toContain("mẫu không có trường nào");
});

test("a template that is no Word document is refused in words", () => {
  const made = tryDocument({ ...list, template: new TextEncoder().encode("không phải Word") });
  expect(made).toEqual({
    ok: false,
    problems: [
      "Tệp mẫu “mau.docx” không phải văn bản Word (.docx). Mở tệp bằng Word, chọn Lưu thành (Save As) kiểu “Word Document (.docx)”, rồi chọn lại.",
    ],
  });
});

test("cells of the roster that look like fields, formulas or XML, control characters, emoji, ten thousand characters", async () => {
  const long = "x".repeat(10_000);
  const names = ["{ten_hoi_nghi}", "=1+1", "<w:p>Nông & Lý</w:p>", "Hoàng\u0007 Thị 🎉 Mai"];
  const workbook = writeXlsx({
    sheets: [
      {
        name: "Đại biểu",
        rows: [
          ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Ghi chú"],
          ...names.map((name, i) => [i + 1, name, "01/02/1980", i % 2 === 0 ? "Nam" : "Nữ", i === 0 ? long : null]),
          [5, "Vi Văn Kiên", "31/02/1980", "Nam", null],
          [6, "Lý Thị Hoa", "03/04/1985", "?", null],
        ],
      },
    ],
  });
  const { text, tables } = await readDocx(sampleDocument({ workbook, plan: null, document: "trich-ngang" }).bytes);
  const rows = tables.find((table) => table[0]?.[0] === "STT") ?? [];
  expect(rows.map((row) => row[1])).toEqual(
    expect.arrayContaining(["{ten_hoi_nghi}", "<w:p>Nông & Lý</w:p>", "Vi Văn Kiên", "Lý Thị Hoa"]),
  );
  expect(text).toContain("🎉");
  expect(text).toContain(long);
  // What cannot be read stands as it stands in the sheet; nobody's sex is guessed and no birth date is lost.
  expect(rows.find((row) => row[1] === "Vi Văn Kiên")).toContain("31/02/1980");
  expect(rows.find((row) => row[1] === "Lý Thị Hoa")?.join("|")).toContain("sinh 03/04/1985, chưa rõ nam, nữ");
});

test("a roster without a category column is not divided, and the export says so", async () => {
  const workbook = writeXlsx({
    sheets: [
      {
        name: "Đại biểu",
        rows: [
          ["STT", "Họ và tên", "Năm sinh"],
          [1, "Vi Văn Kiên", 1980],
          [2, "Lý Thị Hoa", 1985],
          [3, "Nông Văn Sáng", 1990],
        ],
      },
    ],
  });
  const { bytes, remarks } = sampleDocument({ workbook, plan: null, document: "trich-ngang" });
  const { tables } = await readDocx(bytes);
  const rows = tables.find((table) => table[0]?.[0] === "STT") ?? [];
  expect(rows.map((row) => row[0])).toEqual(["STT", "1", "2", "3"]);
  expect(rows[0]).toEqual(["STT", "Họ và tên", "Ngày, tháng, năm sinh", "Ghi chú"]);
  expect(remarks.join("\n")).toContain("không ghi thành phần nên văn bản không chia mục");
});

test("a plan that leaves the name of the conference to the office: said until it is given", () => {
  const request = { workbook: "tho-xuan-2024", plan: "tho-xuan-2024", document: "trich-ngang" } as const;
  expect(sampleDocument(request).remarks.join("\n")).toContain("một trong 3 tên hội nghị");
  expect(
    sampleDocument({
      ...request,
      paperwork: { ...PAPERWORK, facts: { name: "Hội nghị biểu dương người tốt, việc tốt" } },
    }).remarks,
  ).toEqual([]);
});
