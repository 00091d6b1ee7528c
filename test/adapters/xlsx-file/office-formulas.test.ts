import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { a1 } from "../../../src/domain/cell-ref";
import type { CellValue } from "../../../src/domain/sheet-snapshot";
import { FORMULAS } from "./made-formulas";
import { escape, workbookBytes, worksheet } from "./build-workbook";

const DATA: readonly (readonly CellValue[])[] = [
  ["STT", "Họ và tên", "Giới tính", "Năm sinh", "Thôn", "Số phiếu", "Ngày"],
  [1, "Nguyễn Văn An", "Nam", 1975, "Thôn 1", 30, 27824],
  [2, "  trần  thị bình ", "Nữ", 1980, "Thôn 2", 45.5, 29221],
  [3, "LÊ VĂN CƯỜNG", "nam", 1990, "thôn 1", null, 33000],
  [4, "Đỗ Thị Dung", "Nữ", 1962, "Thôn 10", 12, 45000],
  [5, null, null, null, null, null, null],
  [6, "038085000123", "Nam", 2001, "Thôn 2", -3, 36526],
  [7, "Phạm O'Nam", "NỮ", 1975, "Tổ dân phố", 0, 44000],
];

function cellXml(value: CellValue, row: number, column: number): string {
  const ref = a1({ row, column });
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${ref}"><v>${value}</v></c>`;
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escape(String(value))}</t></is></c>`;
}

/** The data, and beside it nothing but formulas that nobody has calculated. */
function made(): Uint8Array {
  const data = DATA.map((cells, r) => {
    const own = cells.map((value, c) => cellXml(value, r + 1, c + 1)).join("");
    return `<row r="${r + 1}">${own}</row>`;
  });
  const formulas = FORMULAS.map(
    (formula, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>${escape(formula)}</f></c></row>`,
  );
  return workbookBytes([
    { name: "DS", xml: worksheet(`<sheetData>${data.join("")}</sheetData>`) },
    { name: "Tính", xml: worksheet(`<sheetData>${formulas.join("")}</sheetData>`) },
  ]);
}

const SAMPLES = join(__dirname, "../../../assets/samples");
const hasOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/** The workbook as LibreOffice calculates it. */
function calculated(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "tinh-"));
  try {
    writeFileSync(join(folder, "a.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", "ods", "--outdir", folder, join(folder, "a.xlsx")]);
    spawnSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "b"),
      join(folder, "a.ods"),
    ]);
    return readFileSync(join(folder, "b", "a.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isSame(ours: CellValue, office: CellValue): boolean {
  if (typeof ours === "number" && typeof office === "number")
    return Math.abs(ours - office) <= 1e-9 * Math.max(1, Math.abs(ours));
  return ours === office;
}

test("most formulas of office lists are calculated, the others are known to be unknown", () => {
  const file = openWorkbookFile(made(), "a.xlsx");
  file.calculate();
  const { stale, formulas } = file.snapshot("Tính");
  expect(formulas.length).toBe(FORMULAS.length);
  const unknown = stale.map((cell) => FORMULAS[Number(cell.slice(1)) - 1]);
  expect(unknown).toEqual(FORMULAS.slice(FORMULAS.indexOf('INDIRECT("DS!A2")')));
});

(hasOffice ? test : test.skip)(
  "what is calculated is what LibreOffice calculates",
  () => {
    const file = openWorkbookFile(made(), "a.xlsx");
    file.calculate();
    const ours = file.snapshot("Tính");
    const office = openWorkbookFile(calculated(made()), "b.xlsx").snapshot("Tính");
    const stale = new Set(ours.stale);
    const others = FORMULAS.flatMap((formula, i) => {
      const [own, theirs] = [ours.rows[i]?.[0] ?? null, office.rows[i]?.[0] ?? null];
      return stale.has(`A${i + 1}`) || isSame(own, theirs) ? [] : [{ formula, own, theirs }];
    });
    expect(others).toEqual([]);
  },
  300_000,
);

(hasOffice ? test : test.skip)(
  "a sample that was edited is, once LibreOffice has calculated it, what it was here",
  () => {
    const file = openWorkbookFile(readFileSync(join(SAMPLES, "tan-doan-2025-loi.xlsx")), "a.xlsx");
    const [list] = file.sheetInfos();
    if (!list) throw new Error("no sheet");
    const { rows, formulas } = file.snapshot(list.name);
    const cells = rows.flatMap((line, r) =>
      line.flatMap((value, c) =>
        typeof value === "string" && (formulas[r]?.[c] ?? null) === null && r > 12 && r < 30
          ? [{ sheet: list.name, row: r + 1, column: c + 1 }]
          : [],
      ),
    );
    file.edit(cells.map((cell) => ({ cell, value: "x" })));
    const copy = openWorkbookFile(calculated(file.save(false)), "b.xlsx");
    let compared = 0;
    for (const { name } of file.sheetInfos()) {
      const own = file.snapshot(name);
      const stale = new Set(own.stale);
      own.formulas.forEach((line, r) =>
        line?.forEach((formula, c) => {
          if (formula === null || stale.has(a1({ row: r + 1, column: c + 1 }))) return;
          compared += 1;
          expect([name, r, c, copy.snapshot(name).rows[r]?.[c] ?? null]).toEqual([
            name,
            r,
            c,
            own.rows[r]?.[c] ?? null,
          ]);
        }),
      );
    }
    expect(compared).toBeGreaterThan(5);
  },
  300_000,
);
