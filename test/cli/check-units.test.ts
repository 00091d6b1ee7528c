import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCommunes } from "../../scripts/bench/commune-workbooks";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { unitsOutputSchema } from "../../src/cli/units-output";
import { readDocx } from "../documents/read-docx";
import { coCau, coCauProcess } from "./run-co-cau";

const folder = mkdtempSync(join(tmpdir(), "units-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
jest.setTimeout(240_000);

const ASKED = ["--plan", "tan-doan-2025", "--scope", "xã"] as const;
/** Three communes, one of them in a folder of its own: below four files no worker is started. */
const few = join(folder, "few");
beforeAll(() => {
  mkdirSync(join(few, "Nam"), { recursive: true });
  const samples = "assets/samples";
  copyFileSync(join(samples, "tan-doan-2025-loi.xlsx"), join(few, "Tân Đoàn.xlsx"));
  copyFileSync(join(samples, "tan-hung-2025.xlsx"), join(few, "Nam", "Tân Hưng.xlsx"));
  writeFileSync(join(few, "Hỏng.xlsx"), "PK");
  writeFileSync(join(few, "~$Tân Đoàn.xlsx"), "lock");
  writeFileSync(join(folder, "units.txt"), "Xã Tân Đoàn: 5\nXã Tân Hưng: 5\nXã Chưa Gửi: 5\n");
});

test("--json prints what its schema says: units × rules, folders below too, who sent nothing", async () => {
  const units = ["--units", join(folder, "units.txt"), "--superior-total", "300"];
  const { status, stdout } = await coCau("check-units", few, ...ASKED, ...units, "--json");
  expect(status).toBe(2);
  const output = unitsOutputSchema.parse(JSON.parse(stdout));
  expect(output.units.map(({ file, unit, verdict }) => [file, unit.name, verdict])).toEqual([
    ["Hỏng.xlsx", "Hỏng", "refused"],
    ["Tân Đoàn.xlsx", "xã Tân Đoàn", "violated"],
    ["Nam/Tân Hưng.xlsx", "xã Tân Hưng", "met"],
  ]);
  expect(output.columns[0]).toMatchObject({ rule: "tan-doan-cap", short: "K1", met: 1, violated: 1, none: 1 });
  expect(output.listed.map(({ name, files }) => [name, files.length])).toEqual([
    ["Xã Tân Đoàn", 1],
    ["Xã Tân Hưng", 1],
    ["Xã Chưa Gửi", 0],
  ]);
  expect(output.superiorTotal).toBe(300);
  // The one rule's answer is that of `check` on the file alone.
  const alone = await coCau("check", join(few, "Tân Đoàn.xlsx"), ...ASKED, "--json");
  const cap: unknown = JSON.parse(alone.stdout);
  const sentence = output.units[1]?.rules.find(({ rule }) => rule === "tan-doan-cap")?.sentence ?? "";
  expect(JSON.stringify(cap)).toContain(sentence);
});

test("a table for the terminal, a workbook and a Word report", async () => {
  const [summary, report] = [join(folder, "tong-hop.xlsx"), join(folder, "bao-cao.docx")];
  const outs = ["--summary", summary, "--report", report];
  const { status, stdout } = await coCau("check-units", few, ...ASKED, ...outs);
  expect(status).toBe(2);
  expect(stdout).toContain("3 tệp: 1 đạt, 1 chưa đạt, 1 không đọc được tệp.");
  expect(stdout).toMatch(/xã Tân Đoàn +Chưa đạt +163 +✗ 163\/150/);
  const file = openWorkbookFile(readFileSync(summary), "tong-hop.xlsx");
  expect(file.sheetInfos().map(({ name }) => name)).toEqual(["Tổng hợp", "Theo quy định", "Việc cần xem"]);
  expect(file.snapshot("Tổng hợp").rows.at(-2)?.slice(1, 6)).toEqual([
    "xã Tân Đoàn",
    "Tân Đoàn.xlsx",
    "Chưa đạt",
    163,
    "✗ 163/150",
  ]);
  const { text, tables } = await readDocx(readFileSync(report));
  expect(text).toContain("Chưa đạt (1 đơn vị): xã Tân Đoàn (163/150).");
  expect(tables.at(-1)?.[2]?.slice(0, 5)).toEqual(["2", "xã Tân Đoàn", "163", "Chưa đạt", "✗ 163/150"]);
});

test("a killed run goes on where it stood and prints the same, to the byte", async () => {
  const communes = join(folder, "communes");
  writeCommunes(communes, 3);
  const [whole, state] = [join(folder, "whole.xlsx"), join(folder, "state.jsonl")];
  const asked = ["check-units", communes, ...ASKED, "--json"];
  const first = await coCau(...asked, "--summary", whole);
  await coCau(...asked, "--resume", state);
  const [head = "", one = "", two = ""] = readFileSync(state, "utf8").split("\n");
  // Killed while it wrote the second.
  writeFileSync(state, `${head}\n${one}\n${two.slice(0, 300)}`);
  const resumed = join(folder, "resumed.xlsx");
  const again = await coCau(...asked, "--resume", state, "--summary", resumed);
  expect(again.stdout).toBe(first.stdout);
  expect(readFileSync(resumed)).toEqual(readFileSync(whole));
  const lines = readFileSync(state, "utf8").trimEnd().split("\n");
  expect(lines).toHaveLength(5);
  expect(lines[2]).toBe(two.slice(0, 300));
  // Nothing is checked again, unless the file or the plan is another one.
  await coCau(...asked, "--resume", state);
  expect(readFileSync(state, "utf8").trimEnd().split("\n")).toHaveLength(5);
  await coCau(...asked, "--resume", state, "--superior-total", "9");
  expect(readFileSync(state, "utf8").trimEnd().split("\n")).toHaveLength(8);
});

test("in workers: as many answers as files, progress on stderr, the same as one after the other", () => {
  const communes = join(folder, "five");
  writeCommunes(communes, 5);
  const { status, stdout } = coCauProcess("check-units", communes, ...ASKED, "--json");
  expect([0, 1]).toContain(status);
  const { units } = unitsOutputSchema.parse(JSON.parse(stdout));
  expect(units.map(({ unit }) => unit.name)).toHaveLength(5);
  expect(units.every(({ persons }) => persons >= 150)).toBe(true);
});

test.each([
  [["check-units", "nowhere", ...ASKED], "không phải thư mục"],
  [["check-units", "few", "--scope", "xã"], "Chưa nêu kế hoạch của cấp trên"],
  [["check-units", "few", "--plan", "tan-doan-2025"], "Chưa nêu cấp của các đơn vị"],
  [["check-units", "few", ...ASKED, "--superior-total", "ba trăm"], "một số nguyên"],
  [["check-units", "few", ...ASKED, "--summary", "a.docx"], "phải là tên tệp .xlsx"],
  [["check-units", "few", ...ASKED, "--report", "a.xlsx"], "phải là tên tệp .docx"],
  [["check-units", "few", ...ASKED, "--units", "nowhere.txt"], "Không mở được tệp danh sách đơn vị"],
  [["check-units", "few", ...ASKED, "--units", "few/Hỏng.xlsx"], "Hỏng.xlsx”"],
  [["check-units", "few", ...ASKED, "--units", "nowhere.docx"], "Không tìm thấy tệp"],
  [["check-units", "few", ...ASKED, "--resume", "few/Hỏng.xlsx"], "không phải tệp ghi tiến trình"],
])("said in words: %s", async (args, words) => {
  const within = args.map((arg) => (arg.startsWith("few") ? join(folder, arg) : arg));
  const { status, stderr } = await coCau(...within);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
  expect(existsSync("a.docx")).toBe(false);
});
