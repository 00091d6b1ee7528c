import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import type { WorkbookFile } from "../../../src/adapters/xlsx-file/workbook-file";
import type { Mark } from "../../../src/app/ports";
import type { Severity } from "../../../src/domain/plan";
import { partsOf, textOf } from "./build-workbook";
import { richWorkbook } from "./rich-workbook";

const ROSTERS = join(__dirname, "../../../../shared/rosters");
const real = existsSync(ROSTERS)
  ? readdirSync(ROSTERS).filter((name) => /\.xlsx$/.test(name) || name.startsWith("37_"))
  : [];
const files: readonly (readonly [string, () => Uint8Array])[] = [
  ["a workbook with parts of every kind", richWorkbook],
  ...real.map((name) => [name, () => new Uint8Array(readFileSync(join(ROSTERS, name)))] as const),
];
if (real.length === 0) test.skip("real rosters: the folder shared/rosters is not there", () => undefined);

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Some cells of every sheet, empty ones too, in all severities. */
function someMarks(file: WorkbookFile): Mark[] {
  return file.sheetInfos().flatMap(({ name, rowCount }) =>
    Array.from({ length: Math.min(rowCount, 30) + 1 }, (_none, i): Mark => ({
      cell: { sheet: name, row: i + 1, column: 1 + (i % 3) },
      severity: SEVERITIES[i % 3] ?? "note",
    })),
  );
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}

describe.each(files)("%s", (_name, bytesOf) => {
  const bytes = bytesOf();
  const open = (): WorkbookFile => openWorkbookFile(bytes, "ds.xlsx");

  test("opened and saved: the very same file", () => {
    const file = open();
    file.sheetInfos();
    expect(Buffer.from(file.save()).equals(Buffer.from(bytes))).toBe(true);
  });

  test("marked and unmarked before saving: the very same file", () => {
    const file = open();
    file.mark(someMarks(file));
    file.save();
    file.mark([]);
    expect(Buffer.from(file.save()).equals(Buffer.from(bytes))).toBe(true);
  });

  test("marked: only sheets and formats change, and the values not at all", () => {
    const file = open();
    file.mark(someMarks(file));
    const saved = file.save();
    expect(changedParts(bytes, saved).filter((name) => !/worksheets\/[^/]*\.xml$|styles\.xml$/.test(name))).toEqual([]);
    const again = openWorkbookFile(saved, "ds.xlsx");
    expect(again.sheetInfos()).toEqual(file.sheetInfos());
    for (const { name } of file.sheetInfos()) expect(again.snapshot(name)).toEqual(file.snapshot(name));
    expect(again.markedCount()).toBe(file.markedCount());
  });

  test("marked, saved, opened, unmarked, saved: every part as it was", () => {
    const file = open();
    file.mark(someMarks(file));
    const again = openWorkbookFile(file.save(), "ds.xlsx");
    again.mark([]);
    expect(changedParts(bytes, again.save())).toEqual([]);
  });

  test("marked anew after opening is marked once", () => {
    const file = open();
    const marks = someMarks(file);
    file.mark(marks);
    const once = file.save();
    const again = openWorkbookFile(once, "ds.xlsx");
    again.mark(marks.slice(0, 3));
    again.mark(marks);
    expect(changedParts(once, again.save())).toEqual([]);
  });

  test("settings: only their own parts and where they are named", () => {
    const file = open();
    file.settings.set("{}");
    const saved = file.save();
    expect(
      changedParts(bytes, saved).filter((name) => !/^customXml\/|^\[Content_Types\]|workbook\.xml\.rels$/.test(name)),
    ).toEqual([]);
    const again = openWorkbookFile(saved, "ds.xlsx");
    again.settings.set('{"a":1}');
    const third = again.save();
    expect(changedParts(saved, third)).toHaveLength(1);
    expect(openWorkbookFile(third, "ds.xlsx").settings.get()).toBe('{"a":1}');
  });

  test("a cell written: one sheet changes, and the book that asks for calculation", () => {
    const file = open();
    const sheet = file.sheetInfos().find(({ isProtected }) => !isProtected)?.name ?? "";
    const row = file.snapshot(sheet).rows.length + 3;
    file.edit([
      { cell: { sheet, row, column: 2 }, value: "Sùng A Chứ" },
      { cell: { sheet, row, column: 1 }, value: 7 },
    ]);
    const saved = file.save();
    const changed = changedParts(bytes, saved);
    expect(changed.filter((name) => name !== "xl/workbook.xml")).toHaveLength(1);
    expect(textOf(saved, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    const again = openWorkbookFile(saved, "ds.xlsx");
    expect(again.snapshot(sheet).rows[row - 1]).toEqual([7, "Sùng A Chứ"]);
    expect(again.snapshot(sheet).rows.slice(0, row - 3)).toEqual(
      open()
        .snapshot(sheet)
        .rows.slice(0, row - 3),
    );
  });
});

test("bytes handed over as a Buffer are neither changed nor do they spoil the copy", () => {
  const given = Buffer.from(richWorkbook());
  const before = Buffer.from(given).toString("base64");
  const file = openWorkbookFile(given, "a.xlsx");
  file.mark(someMarks(file));
  const copy = openWorkbookFile(file.save(), "b.xlsx");
  expect(copy.markedCount()).toBe(12);
  expect(given.toString("base64")).toBe(before);
});
