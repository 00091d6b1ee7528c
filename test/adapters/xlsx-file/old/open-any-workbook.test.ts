import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { type BookType, utils, type WorkBook, write } from "@e965/xlsx";
import { openAnyWorkbook } from "../../../../src/adapters/xlsx-file/old/open-any-workbook";
import { openWorkbookFile } from "../../../../src/adapters/xlsx-file/open-workbook";
import type { WorkbookFile } from "../../../../src/adapters/xlsx-file/workbook-file";
import { sheetXml, workbookBytes, worksheet } from "../build-workbook";
import { ZipArchive } from "../../../../src/adapters/zip/zip-archive";
import { isDateFormat, styleAt } from "../../../../src/domain/sheet-snapshot";

// Hanoi's clocks were set anew seven times in the lives of delegates: no date may follow them.
process.env["TZ"] = "Asia/Ho_Chi_Minh";

/** A small list as the library itself writes it; days of times with other clocks. */
function drawn(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ["DANH SÁCH ĐẠI BIỂU"],
    ["STT", "Họ và tên", "Ngày sinh", "Điện thoại"],
    [1, "Nông Văn Ất", 16_072, "0912000001"],
    [2, "Lý Thị Bính", 20_455, "0912000002"],
    [3, "Cộng", 0, ""],
  ]);
  const put = (address: string, change: object) => Object.assign(sheet[address] as object, change);
  put("C3", { z: "dd/mm/yyyy" });
  put("C4", { z: "dd/mm/yyyy" });
  put("A5", { t: "n", v: 2, f: "COUNTA(B3:B4)" });
  sheet["!merges"] = [utils.decode_range("A1:D1")];
  sheet["!cols"] = [{ wch: 6 }, { wch: 30 }];
  sheet["!rows"] = [{}, {}, {}, { hidden: true }];
  const workbook = utils.book_new(sheet, "Đại biểu");
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([["ẩn"]]), "Phụ");
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return workbook;
}

const saved = (bookType: BookType, workbook = drawn()): Uint8Array =>
  new Uint8Array(write(workbook, { type: "array", bookType, cellStyles: true }) as ArrayBuffer);

describe.each([
  ["biff8", "xls"],
  ["xlsb", "xlsb"],
  ["ods", "ods"],
  ["xlml", "xml"],
] as const)("%s", (bookType, from) => {
  test("values, days, formulas and merged cells are those of the file, and a copy can be saved", async () => {
    const opened = await openAnyWorkbook(saved(bookType), "ds.cu");
    expect(opened.from).toBe(from);
    const sheet = opened.file.snapshot("Đại biểu");
    expect(sheet.rows.slice(0, 5).map((row) => row.slice(0, 4))).toEqual([
      ["DANH SÁCH ĐẠI BIỂU", ...(sheet.rows[0]?.slice(1, 4) ?? [])],
      ["STT", "Họ và tên", "Ngày sinh", "Điện thoại"],
      [1, "Nông Văn Ất", 16_072, "0912000001"],
      [2, "Lý Thị Bính", 20_455, "0912000002"],
      [2, "Cộng", 0, ...(sheet.rows[4]?.slice(3, 4) ?? [])],
    ]);
    expect(isDateFormat(styleAt(sheet, 3, 3).numberFormat)).toBe(true);
    expect(isDateFormat(styleAt(sheet, 3, 1).numberFormat)).toBe(false);
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
    // The library that wrote these files for the test writes no formulas into the binary ones.
    if (from === "ods" || from === "xml") expect(sheet.formulas[4]?.[0]).toBe("=COUNTA(B3:B4)");
    opened.file.edit([{ cell: { sheet: "Đại biểu", row: 3, column: 2 }, value: "Nông Văn Giáp" }]);
    const copy = openWorkbookFile(opened.file.save(), "ds.xlsx");
    expect(copy.extension).toBe("xlsx");
    expect(copy.snapshot("Đại biểu").rows[2]?.[1]).toBe("Nông Văn Giáp");
  });
});

test("hidden rows and sheets stay hidden", async () => {
  const { file } = await openAnyWorkbook(saved("xlsb"), "ds.xlsb");
  expect(file.snapshot("Đại biểu").hiddenRows).toEqual([4]);
  expect(file.sheetInfos().map(({ visibility }) => visibility)).toEqual(["visible", "hidden"]);
});

test("sheets of an .ods whose names Excel does not take get others; formulas that name them keep their values", async () => {
  const [one, other] = ["Danh sách đại biểu dự hội nghị của xã", "Danh sách đại biểu dự hội nghị của thôn"];
  const ods = unzipSync(saved("ods"));
  const content = new TextDecoder()
    .decode(ods["content.xml"])
    .replaceAll("Đại biểu", one)
    .replaceAll("Phụ", other)
    .replaceAll("[.B3:.B4]", `['${one}'.B3:.B4]`);
  const { file } = await openAnyWorkbook(
    zipSync({ ...ods, "content.xml": new TextEncoder().encode(content) }),
    "ds.ods",
  );
  const [first, second] = file.sheetInfos().map(({ name }) => name);
  expect([first, second]).toEqual(["Danh sách đại biểu dự hội nghị", "Danh sách đại biểu dự hội n (2)"]);
  expect(file.snapshot(first ?? "").rows[2]?.[1]).toBe("Nông Văn Ất");
  expect(file.snapshot(first ?? "").rows[4]?.[0]).toBe(2);
  expect(
    file
      .snapshot(first ?? "")
      .formulas.flat()
      .filter(Boolean),
  ).toEqual([]);
});

test("a web page named .xls: days stay as they are written, numbers count, zeros in front stay", async () => {
  const rows = [
    ["STT", "Họ và tên", "Ngày sinh", "CCCD"],
    ["1", "Nông Văn Ất", "03/12/1980", "001080000001"],
  ];
  const cells = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("");
  const page = `<html><head><meta charset="utf-8"></head><body><table>${cells}</table></body></html>`;
  const { file, from } = await openAnyWorkbook(new TextEncoder().encode(page), "bao-cao.xls");
  expect(from).toBe("html");
  const [sheet] = file.sheetInfos();
  expect(file.snapshot(sheet?.name ?? "").rows[1]).toEqual([1, "Nông Văn Ất", "03/12/1980", "001080000001"]);
});

test("what is damaged or too much is refused with its reason, as before", async () => {
  const xls = saved("biff8");
  const refusal = (bytes: Uint8Array) =>
    openAnyWorkbook(bytes, "ds.xls").then(
      () => "opened",
      (error: unknown) => Reflect.get(error as object, "reason") as string,
    );
  expect(["old-xls", "damaged"]).toContain(await refusal(xls.slice(0, 1024)));
  expect(await refusal(new Uint8Array(300))).toBe("damaged");
  const empty = ZipArchive.open(saved("ods"));
  empty.set("content.xml", new TextEncoder().encode("<x/>"));
  expect(await refusal(empty.save())).toBe("ods");
  const dense = zipSync({ ...unzipSync(saved("ods")), "content.xml": new Uint8Array(20 << 20) }, { level: 9 });
  expect(await refusal(dense)).toBe("bomb");
});

const SAMPLES = join(__dirname, "../../../../assets/samples");
const sampleBytes = (name: string): Uint8Array => readFileSync(join(SAMPLES, `${name}.xlsx`));
/** Rows 4 and 5, column C and the second sheet are hidden. */
const HIDING = workbookBytes([
  {
    name: "Đại biểu",
    xml: sheetXml([
      ["DANH SÁCH"],
      ["STT", "Họ và tên", "Ẩn", "Thôn"],
      [1, "Lò Văn A"],
      [2, "Lò Văn B"],
      [3, "Lò Văn C"],
      [4, "Lò Văn D"],
    ])
      .replace(/<row r="([45])"/g, '<row r="$1" hidden="1"')
      .replace(
        "<sheetData>",
        '<cols><col min="1" max="1" width="6" customWidth="1"/><col min="2" max="2" width="30" customWidth="1"/><col min="3" max="3" width="10" hidden="1" customWidth="1"/></cols><sheetData>',
      )
      .replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>'),
  },
  { name: "Phụ", xml: sheetXml([["x"]]), state: "hidden" },
]);
const hasOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/** A workbook as LibreOffice saves it in another format. */
function asOffice(bytes: Uint8Array, from: string, ending: "xls" | "ods" | "xlsx"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "cu-"));
  try {
    const given = join(folder, `b.${from}`);
    writeFileSync(given, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", ending, "--outdir", folder, given]);
    return readFileSync(join(folder, `b.${ending}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Values that were stored, merged cells and formulas; what was never calculated LibreOffice has calculated. */
function told(file: WorkbookFile, like: WorkbookFile) {
  return like.sheetInfos().map(({ name }) => {
    const [sheet, model] = [file.snapshot(name), like.snapshot(name)];
    const values = model.rows.flatMap((row, r) =>
      row.flatMap((_, c) => (model.formulas[r]?.[c] ? [] : [sheet.rows[r]?.[c] ?? null])),
    );
    const merges = sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(" ")).sort();
    const { hiddenRows, hiddenColumns, visibility } = sheet;
    const formulas = sheet.formulas.flat().filter(Boolean).length;
    return { name, values, merges, formulas, hiddenRows, hiddenColumns, visibility };
  });
}

(hasOffice ? describe : describe.skip)("as LibreOffice saves it", () => {
  test.each([
    ["tan-doan-2025-loi", "xls"],
    ["tan-doan-2025-loi", "ods"],
    ["tp-lang-son-2024", "xls"],
  ] as const)("%s.%s says what the sample says, cell by cell", async (name, ending) => {
    const sample = openWorkbookFile(readFileSync(join(SAMPLES, `${name}.xlsx`)), "a.xlsx");
    const { file } = await openAnyWorkbook(asOffice(sampleBytes(name), "xlsx", ending), `a.${ending}`);
    expect(told(file, sample)).toEqual(told(sample, sample));
  });

  test.each(["xls", "ods"] as const)(
    "%s: rows, columns and sheets that are hidden stay so, columns keep their widths",
    async (ending) => {
      const { file } = await openAnyWorkbook(asOffice(HIDING, "xlsx", ending), `a.${ending}`);
      const [list, hidden] = file.sheetInfos();
      const { hiddenRows, hiddenColumns, merges } = file.snapshot(list?.name ?? "");
      expect([hiddenRows, hiddenColumns, merges]).toEqual([[4, 5], [3], [{ top: 1, left: 1, bottom: 1, right: 4 }]]);
      expect(hidden?.visibility).toBe("hidden");
      const { columnWidths } = file.look("Đại biểu");
      const widthOf = (column: number): number =>
        columnWidths.find(({ from, to }) => from <= column && column <= to)?.width ?? 0;
      expect(widthOf(1)).toBeGreaterThan(0);
      expect(widthOf(2)).toBeGreaterThan(4 * widthOf(1));
      // LibreOffice itself makes the same of it.
      const theirs = openWorkbookFile(asOffice(asOffice(HIDING, "xlsx", ending), ending, "xlsx"), "a.xlsx");
      expect(told(file, theirs)).toEqual(told(theirs, theirs));
    },
  );
});

test("a formula that came without a value has one where it is sure; the others stay out of date", async () => {
  const row = '<row r="1"><c r="A1"><f>1+2</f></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>RAND()</f></c></row>';
  const bytes = workbookBytes([{ name: "DS", xml: worksheet(`<sheetData>${row}</sheetData>`) }]);
  const { file } = await openAnyWorkbook(bytes, "ds.xlsx");
  expect(file.snapshot("DS").rows[0]).toEqual([3, 6, null]);
  expect(file.snapshot("DS").stale).toEqual(["C1"]);
});
