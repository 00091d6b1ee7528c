import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { typedFrom } from "../../src/cli/paperwork-file";
import { paperworkSchema } from "../../src/domain/letterhead";
import { typedFactsSchema } from "../../src/domain/typed-facts";
import { docxOf } from "../adapters/docx-file/build-docx";
import { readDocx } from "../documents/read-docx";
import { coCau } from "./run-co-cau";

const PASSING = "assets/samples/tan-doan-2025-dat.xlsx";
const FAILING = "assets/samples/tan-doan-2025-loi.xlsx";
const folder = mkdtempSync(join(tmpdir(), "co-cau-word-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
jest.setTimeout(120_000);

const exporting = (...args: readonly string[]) => coCau("export", ...args);

test("writes the document and prints its key numbers", async () => {
  const out = join(folder, "ds.docx");
  const { status, stdout, stderr } = await exporting(
    PASSING,
    "--plan",
    "tan-doan-2025",
    "--document",
    "trich-ngang",
    "--out",
    out,
  );
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: expect.stringMatching(/^Đầu và cuối danh sách .*--from-sheet để dùng\.\n$/),
  });
  expect(stdout).toContain("Điển hình tiên tiến: 98");
  expect((await readDocx(readFileSync(out))).text).toContain("Danh sách này có 140 (Một trăm bốn mươi) đại biểu");
});

test("letterhead from a file, an own template, sections, sensitive columns", async () => {
  const [out, template, paperwork] = [
    join(folder, "rieng.docx"),
    join(folder, "mau.docx"),
    join(folder, "the-thuc.json"),
  ];
  writeFileSync(
    template,
    await docxOf([
      "{co_quan_ban_hanh}",
      "{#phan}{ten_phan}: {so_dai_bieu_phan}{#dai_bieu}{dan_toc}{/dai_bieu}; {/phan}",
      "{ten_hoi_ngi}",
    ]),
  );
  writeFileSync(paperwork, JSON.stringify({ letterhead: { issuer: "Phòng Nội vụ" }, facts: {} }));
  const { status, stderr } = await exporting(
    PASSING,
    "--plan",
    "tan-doan-2025",
    "--document",
    "trich-ngang",
    "--template",
    template,
    "--paperwork",
    paperwork,
    "--sections",
    "village",
    "--without-sensitive",
    "--out",
    out,
  );
  expect(status).toBe(0);
  expect(stderr).toContain("có phải là {ten_hoi_nghi}?");
  const { text } = await readDocx(readFileSync(out));
  expect(text).toContain("PHÒNG NỘI VỤ");
  expect(text).toContain("Thôn Nà Lốc: 6; Thôn");
});

test("several papers of several files, with what stands on the sheets and the day typed", async () => {
  const to = join(folder, "nhieu");
  const papers = ["--document", "trich-ngang,giay-moi", "--out-dir", to];
  const { status, stderr } = await exporting(
    ...[PASSING, "assets/samples/dinh-lap-2025.xlsx", ...papers, "--from-sheet", "--conference-date", "20/8/2025"],
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining("Ủy ban nhân dân xã Đình Lập") });
  expect(readdirSync(to).sort()).toEqual([
    "dinh-lap-2025 - Danh sách trích ngang đại biểu.docx",
    "dinh-lap-2025 - Giấy mời.docx",
    "tan-doan-2025-dat - Danh sách trích ngang đại biểu.docx",
    "tan-doan-2025-dat - Giấy mời.docx",
  ]);
  const { text } = await readDocx(readFileSync(join(to, "dinh-lap-2025 - Giấy mời.docx")));
  expect(text).toContain("ngày 20 tháng 8 năm 2025");
  expect(text).toContain("XÃ ĐÌNH LẬP");
  expect(text).toContain("Hoàng Đức Kiên");
});

test("a folder of own templates for a folder of rosters; all that the pane can type from a file", async () => {
  const [rosters, templates, to] = ["ds", "cac-mau", "ra"].map((name) => join(folder, name));
  for (const each of [rosters, templates]) mkdirSync(each ?? "");
  for (const name of ["a", "b"]) copyFileSync(PASSING, join(rosters ?? "", `${name}.xlsx`));
  writeFileSync(join(templates ?? "", "giay-moi.docx"), await docxOf(["{dia_diem}, {thoi_gian}"]));
  writeFileSync(
    join(templates ?? "", "Mẫu - Chương trình hội nghị.docx"),
    await docxOf(["{#chuong_trinh}{noi_dung}; {/chuong_trinh}"]),
  );
  const { status, stderr } = await exporting(
    ...[
      rosters ?? "",
      "--document",
      "giay-moi,chuong-trinh,ma-ket",
      "--out-dir",
      to ?? "",
      "--template",
      templates ?? "",
    ],
    ...["--paperwork", "assets/samples/the-thuc-mau.json"],
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) });
  expect(readdirSync(to ?? "")).toHaveLength(6);
  const textOf = async (name: string) => (await readDocx(readFileSync(join(to ?? "", name)))).text.trim();
  expect(await textOf("b - Giấy mời.docx")).toBe(
    "Hội trường Ủy ban nhân dân xã Mẫu Lâm, 07 giờ 30 phút, ngày 20 tháng 8 năm 2025",
  );
  expect(await textOf("a - Chương trình hội nghị.docx")).toContain("Văn nghệ chào mừng; Báo cáo tổng kết phong trào");
  expect(await textOf("a - Ma két hội nghị.docx")).toContain("XÃ MẪU LÂM LẦN THỨ I");
});

test("the sample of what may be typed has every item that there is", () => {
  const { paperwork, typed } = typedFrom("assets/samples/the-thuc-mau.json");
  const { letterhead, facts } = paperworkSchema.shape;
  expect(Object.keys(paperwork.letterhead).sort()).toEqual(Object.keys(letterhead.shape).sort());
  expect(Object.keys(paperwork.facts).sort()).toEqual(Object.keys(facts.shape).sort());
  expect(Object.keys(typed).sort()).toEqual(Object.keys(typedFactsSchema.shape).sort());
});

test("open errors are told; --strict writes nothing", async () => {
  const out = join(folder, "loi.docx");
  const strict = await exporting(FAILING, "--plan", "tan-doan-2025", "--document", "bao-cao", "--out", out, "--strict");
  expect(strict.status).toBe(1);
  expect(strict.stderr).toContain("Danh sách có 163 đại biểu, vượt 13 so với tối đa 150.");
  expect(existsSync(out)).toBe(false);
  expect((await exporting(FAILING, "--plan", "tan-doan-2025", "--document", "bao-cao", "--out", out)).status).toBe(0);
  expect(existsSync(out)).toBe(true);
});

const out = join(folder, "x.docx");
test.each([
  [[PASSING], "Chưa nêu văn bản"],
  [[PASSING, "--document", "trich-ngan", "--out", out], "có phải là “trich-ngang”?"],
  [[PASSING, "--document", "trich-ngang"], "Chưa nêu tệp ghi ra"],
  [[PASSING, "--document", "trich-ngang", "--out", "x.pdf"], "--out phải là tên tệp .docx"],
  [[PASSING, "--document", "the,giay-moi", "--template", "a.docx", "--out-dir", folder], "chỉ dùng cho một văn bản"],
  [[PASSING, FAILING, "--document", "trich-ngang", "--out", out], "nêu thư mục ghi ra"],
  [[PASSING, PASSING, "--document", "trich-ngang", "--out-dir", folder], "Hai tệp cùng tên"],
  [[PASSING, "--document", "trich-ngang", "--out", out, "--conference-date", "31/2/2025"], "không phải một ngày"],
  [[PASSING, "--document", "trich-ngang", "--sections", "hang", "--out", out], "Không có cách chia mục"],
  [
    [PASSING, "--document", "trich-ngang", "--template", "khong-co.docx", "--out", out],
    "Không tìm thấy tệp “khong-co.docx”",
  ],
  [[PASSING, "--document", "trich-ngang", "--template", PASSING, "--out", out], "không phải văn bản Word"],
  [[PASSING, "--document", "trich-ngang", "--paperwork", "package.json", "--out", out], "có chỗ chưa dùng được"],
  [["khong-co.xlsx", "--document", "trich-ngang", "--out", out], "Không tìm thấy tệp"],
  [["assets/icons/icon-80.png", "--document", "trich-ngang", "--out", out], "không phải bảng tính"],
])("%j is explained", async (args, words) => {
  const { status, stderr } = await exporting(...args);
  expect({ status, stderr: stderr.includes(words) ? words : stderr }).toEqual({ status: 2, stderr: words });
  expect(existsSync(out)).toBe(false);
});
