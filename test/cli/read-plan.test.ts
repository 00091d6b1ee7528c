import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/run-command";
import { planReadingSchema } from "../../src/plans/reading/plan-facts";

const folder = mkdtempSync(join(tmpdir(), "co-cau-plan-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(name: string, content: string | Uint8Array, ...options: string[]) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const out = jest.spyOn(console, "log").mockImplementation(() => undefined);
  const wrong = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const code = await runCommand(["read-plan", file, ...options]);
  const printed = { code, out: out.mock.calls.flat().join("\n"), wrong: wrong.mock.calls.flat().join("\n") };
  jest.restoreAllMocks();
  return printed;
}

const PLAN =
  "KẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến xã An Lạc năm 2025\nI. THÀNH PHẦN, SỐ LƯỢNG\n1. Số lượng: tối đa 120 đại biểu.\n2. Bình quân mỗi thôn 10 đại biểu.\n";

test("prints what a plan asks, by its schema", async () => {
  const { code, out } = await run("ke-hoach.txt", PLAN, "--json");
  expect(code).toBe(0);
  const reading = planReadingSchema.parse(JSON.parse(out));
  expect(reading.facts).toEqual([expect.objectContaining({ kind: "cap", relation: "max", value: 120, clause: "I.1" })]);
  expect(reading.notUnderstood).toEqual([{ clause: "I.2", sentence: "Bình quân mỗi thôn 10 đại biểu" }]);
});

test("says it in words, with the clause, and names what it did not understand", async () => {
  const { out } = await run("ke-hoach.txt", PLAN);
  expect(out).toContain("Tối đa 120 đại biểu (mục I.1)");
  expect(out).toContain("Chưa hiểu: “Bình quân mỗi thôn 10 đại biểu” (mục I.2)");
});

test("a PDF is read", async () => {
  const pdf = readFileSync(join(__dirname, "../adapters/pdf-file/ke-hoach.pdf"));
  const { code, out } = await run("ke-hoach.pdf", pdf, "--json");
  expect(code).toBe(0);
  const { document, facts, warnings } = planReadingSchema.parse(JSON.parse(out));
  expect(document).toMatchObject({ number: "41/KH-UBND", issuer: "Ủy ban nhân dân xã Bản Lòng" });
  expect(facts).toContainEqual(expect.objectContaining({ kind: "cap", relation: "max", value: 130 }));
  expect(warnings).toEqual([]);
});

test("a file of 200 MB is refused before it is read", async () => {
  const file = join(folder, "lon.pdf");
  writeFileSync(file, "%PDF-1.7");
  truncateSync(file, 200_000_000);
  const wrong = jest.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await runCommand(["read-plan", file])).toBe(2);
  expect(wrong.mock.calls.flat().join()).toContain("quá lớn so với một kế hoạch");
  jest.restoreAllMocks();
});

test.each([
  ["cu.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "đời cũ (.doc)"],
  ["in.pdf", "%PDF-1.7 …", "bị hỏng"],
  ["trong.txt", "", "không có nội dung văn bản"],
])("%s is refused in words", async (name, content, words) => {
  const { code, wrong } = await run(name, content);
  expect(code).toBe(2);
  expect(wrong).toContain(words);
});
