import { readFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { zipFiles } from "../../src/adapters/zip/zip-files";
import { planIn } from "../../src/app/session/plan-in";
import { INVENTED_PLAN, INVENTED_TEXT } from "../../scripts/plan-files/invented-plan";
import { planDocx } from "../../scripts/plan-files/plan-docx";
import { drawPdf, PICTURE, words } from "../adapters/pdf-file/draw-pdf";
import { PLAN_READER } from "./sample-session";

const repository = (name: string) => new Uint8Array(readFileSync(path.join(__dirname, "../..", name)));
const bytes = (text: string) => new TextEncoder().encode(text);
const zip = (name: string, text: string) => zipFiles([{ name, bytes: bytes(text) }]);
const opened = (name: string, content: Uint8Array | null) =>
  planIn({ name, bytes: content }, { reader: PLAN_READER, today: "2026-03-01", own: undefined });

test.each([
  ["ke-hoach.pdf", async () => repository("test/adapters/pdf-file/ke-hoach.pdf")],
  ["ke-hoach.docx", async () => new Uint8Array(await planDocx(INVENTED_PLAN))],
  ["ke-hoach.txt", async () => bytes(INVENTED_TEXT)],
  // What it is, its content says.
  ["ke-hoach.doc", async () => new Uint8Array(await planDocx(INVENTED_PLAN))],
  ["ke-hoach.txt", async () => repository("test/adapters/pdf-file/kho-hep.pdf")],
])("%s makes the same plan whatever it is", async (name, content) => {
  const wanted = await planIn({ text: INVENTED_TEXT }, { reader: PLAN_READER, today: "2026-03-01", own: undefined });
  const rules = (plan: typeof wanted) =>
    "plan" in plan ? plan.plan.rules.map(({ id, check, params }) => ({ id, check, params })) : [];
  expect(rules(wanted).length).toBeGreaterThan(3);
  expect(rules(await opened(name, await content()))).toEqual(rules(wanted));
});

test.each([
  ["an empty file", "ke-hoach.docx", new Uint8Array(), "không có nội dung văn bản"],
  ["blanks", "ke-hoach.txt", bytes("  \n \n"), "không có nội dung văn bản"],
  ["a program", "ke-hoach.docx", new Uint8Array(5000).map((_none, i) => (i * 7) % 32), "không có nội dung văn bản"],
  ["an old .doc", "ke-hoach.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "Word đời cũ (.doc)"],
  ["an .rtf", "ke-hoach.rtf", bytes("{\\rtf1\\ansi Toi da 150}"), "Lưu thành kiểu “Word Document (.docx)”"],
  ["an .odt", "ke-hoach.odt", zip("mimetype", "application/vnd.oasis.opendocument.text"), "văn bản kiểu khác"],
  ["a web page named .doc", "ke-hoach.doc", bytes("<html><body>Tối đa 150 đại biểu"), "văn bản kiểu khác"],
  ["a photo", "ke-hoach.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2]), "là ảnh nên không có chữ để đọc"],
  ["a workbook", "ke-hoach.xlsx", repository("assets/samples/tan-doan-2025-dat.xlsx"), "là bảng tính"],
  ["a scan", "ke-hoach.pdf", drawPdf([{ draws: PICTURE }]), "là bản quét"],
  ["a password", "ke-hoach.pdf", repository("test/adapters/pdf-file/mat-khau.pdf"), "đang đặt mật khẩu"],
  ["half a PDF", "ke-hoach.pdf", bytes("%PDF-1.7 …"), "bị hỏng hoặc tải về chưa đủ"],
  ["a bomb", "ke-hoach.docx", zipSync({ "word/document.xml": new Uint8Array(20 << 20) }), "lớn bất thường"],
  ["200 MB", "ke-hoach.pdf", null, "quá lớn so với một kế hoạch"],
])("%s is refused in a sentence that says what to do", async (_what, name, content, sentence) => {
  const found = await opened(name, content);
  expect("problem" in found && found.problem).toContain(`Tệp “${name}” `);
  expect("problem" in found && found.problem).toContain(sentence);
});

const ENGLISH =
  "PLAN\n" + "The meeting has no more than 150 delegates, 70% of whom are workers of the district. ".repeat(20);
const plan = { draws: words("Toi da 150 dai bieu, trong do 20 khach moi.", 50, 700) };

test.each([
  ["no plan", bytes("Mua 2 kg gạo, 3 lít dầu. Nhớ gọi cho anh Bình."), "no-plan"],
  ["a plan in English", bytes(ENGLISH), "not-vietnamese"],
  ["five megabytes of text", bytes(`${INVENTED_TEXT}\n`.repeat(900)), "too-long"],
  ["a PDF of which a page is a picture", drawPdf([plan, { draws: PICTURE }]), "unread-page"],
])("%s is read and told", async (_what, content, code) => {
  const { warnings } = await PLAN_READER.readFile("ke-hoach.txt", content);
  expect(warnings).toContainEqual(expect.objectContaining({ code, text: expect.stringMatching(/\S.*\.$/) }));
});

test("signs of the font Symbol are read as what they mean, others as the dash of an item", async () => {
  const { document, facts } = await PLAN_READER.readText(
    "KẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến\nI. SỐ LƯỢNG\n\uf0b7 Đại biểu nữ tối thiểu 30%.\n\uf0a3 150",
  );
  expect(document.text).toContain("- Đại biểu nữ");
  expect(document.text).toContain("≤ 150");
  expect(facts).toContainEqual(expect.objectContaining({ kind: "share", percent: 30 }));
});
