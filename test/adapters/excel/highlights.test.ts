import { excelPort } from "../../../src/adapters/excel/excel-port";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import type { Mark, WorkbookPort } from "../../../src/app/ports";
import type { CellValue } from "../../../src/domain/sheet-snapshot";
import { SEVERITIES } from "../../../src/domain/plan";
import { startOffice, stopOffice } from "../../office-host/start-office";
import { sheetXml, workbookBytes } from "../xlsx-file/build-workbook";
import { bytesOf, onEveryPlatform, openInExcel, savedFile } from "./excel-workbook";
import { EVERY_WORKBOOK } from "./every-workbook";

afterEach(stopOffice);

/** Places in a batch at which the host is made to fail. */
const MARKING = /^instantiate Add$/;
const COLOURING = /^setProperty Fill\.Color$/;
const DELETING = /\.Delete$/;

const LIST: readonly (readonly CellValue[])[] = [
  ["STT", "Họ và tên"],
  [1, "Nguyễn Văn Mẫu"],
  [2, "Trần Thị Thử"],
  [3, "Lê Văn Ví"],
];
const at = (row: number, column: number, sheet = "Đại biểu") => ({ sheet, row, column });
const error = (row: number, column: number, sheet?: string): Mark => ({
  cell: at(row, column, sheet),
  severity: "error",
});

/** A mark in about every third cell, all severities. */
async function someMarks(port: WorkbookPort): Promise<readonly Mark[]> {
  return (await port.read()).flatMap((sheet) =>
    sheet.rows
      .slice(0, 400)
      .flatMap((row, r) =>
        row.flatMap((_value, c): Mark[] =>
          (r * 7 + c * 3) % 5 < 2
            ? [{ cell: { sheet: sheet.name, row: r + 1, column: c + 1 }, severity: SEVERITIES[(r + c) % 3] ?? "note" }]
            : [],
        ),
      ),
  );
}

describe.each(EVERY_WORKBOOK)("%s", (name, bytes) => {
  test("marked, the page sees the same marks; unmarked, the file is what it was; the page's marks go away as well", async () => {
    const { port, host } = await openInExcel(bytes(), { name });
    const untouched = host.save();
    const all = await someMarks(port);
    // A real roster has protected sheets: they are left unmarked, here as in the office.
    const isProtected = new Set((await port.sheets()).filter((sheet) => sheet.isProtected).map((sheet) => sheet.name));
    const { marked, skipped } = await port.mark(all);
    expect(skipped).toEqual(
      [...isProtected]
        .filter((sheet) => all.some((mark) => mark.cell.sheet === sheet))
        .map((sheet) => ({ sheet, why: "sheet-protected" })),
    );
    const marks = all.filter((mark) => !isProtected.has(mark.cell.sheet));
    expect(marked).toBe(marks.length);
    const page = savedFile(host);
    expect(page.markedCount()).toBe(marks.length);
    page.mark([]);
    expect(openWorkbookFile(page.save(), name).markedCount()).toBe(0);

    await port.mark([]);
    expect(Buffer.from(host.save()).equals(Buffer.from(untouched))).toBe(true);

    const byPage = openWorkbookFile(bytes(), name);
    byPage.mark(marks);
    const again = await openInExcel(byPage.save(), { name });
    expect(await again.port.marked()).toBe(marks.length);
    // The very same marks, written by the page: nothing to do.
    again.host.log.reset();
    await again.port.mark(marks);
    expect(again.host.log.totals.syncs).toBe(1);
    await again.port.mark([]);
    expect(savedFile(again.host).markedCount()).toBe(0);
  });
});

onEveryPlatform(({ excel }) => {
  describe("what marking costs", () => {
    test("two syncs for any number of sheets, one when nothing changed; a fresh start looks once for what an earlier session left", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST, Thôn: LIST, Khác: LIST }));
      await port.marked();
      host.log.reset();
      await port.mark([error(2, 2), error(3, 2), error(2, 1, "Thôn")]);
      // One more, once, where grouping is refused.
      expect(host.log.totals.syncs).toBe(excel.refusesGrouping === undefined ? 2 : 3);
      host.log.reset();
      await port.mark([error(3, 2), error(2, 2), error(2, 1, "Thôn")]);
      expect(host.log.totals.syncs).toBe(1);
      expect(
        host.log.entries.flatMap((entry) => entry.members).filter((member) => /\.(?:add|delete)$/i.test(member)),
      ).toEqual([]);
    });

    test("scattered cells: one format for each severity, more only where the address would be too long", async () => {
      const rows = Array.from({ length: 4000 }, (_, r) => [r, "x", "y"]);
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": rows }));
      const marks = rows.flatMap((_row, r): Mark[] =>
        r % 2 === 0 ? [error(r + 1, 2)] : r % 50 === 1 ? [{ cell: at(r + 1, 3), severity: "note" }] : [],
      );
      expect((await port.mark(marks)).marked).toBe(marks.length);
      expect(host.sheet("Đại biểu").rules.length).toBe(3);
      expect(host.sheet("Đại biểu").rules.every((rule) => !rule.stopIfTrue)).toBe(true);
    });
  });

  describe("formats of the user", () => {
    const rules = (n: number) =>
      Array.from(
        { length: n },
        (_, i) =>
          `<conditionalFormatting sqref="B${i + 1}:C${i + 3}"><cfRule type="expression" dxfId="0" priority="${n - i}"${i % 4 === 0 ? ' stopIfTrue="1"' : ""}><formula>$A${i + 1}&gt;${i}</formula></cfRule></conditionalFormatting>`,
      ).join("");
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>';
    const bytes = () =>
      workbookBytes([{ name: "Đại biểu", xml: sheetXml(LIST).replace("</sheetData>", `</sheetData>${rules(200)}`) }], {
        parts: { "xl/styles.xml": styles },
      });

    test("two hundred of them stay as they are, in their order, behind ours while there are marks", async () => {
      const { port, host } = await openInExcel(bytes());
      const before = host
        .sheet("Đại biểu")
        .rules.map(({ id, formula, stopIfTrue, ranges }) => ({ id, formula, stopIfTrue, ranges }));
      expect(before).toHaveLength(200);
      const untouched = host.save();
      await port.mark([error(2, 2), { cell: at(3, 2), severity: "note" }]);
      const marked = host
        .sheet("Đại biểu")
        .rules.map(({ id, formula, stopIfTrue, ranges }) => ({ id, formula, stopIfTrue, ranges }));
      expect(marked.slice(2)).toEqual(before);
      expect(marked.slice(0, 2).map(({ formula }) => formula)).toEqual([
        '"co-cau-dai-bieu:error"<>""',
        '"co-cau-dai-bieu:note"<>""',
      ]);
      await port.mark([error(3, 2)]);
      await port.mark([]);
      expect(
        host
          .sheet("Đại biểu")
          .rules.map(({ id, formula, stopIfTrue, ranges }) => ({ id, formula, stopIfTrue, ranges })),
      ).toEqual(before);
      expect(Buffer.from(host.save()).equals(Buffer.from(untouched))).toBe(true);
    });
  });

  describe("what goes wrong", () => {
    test("a protected sheet is left alone, with the reason, and never unprotected; the others are marked", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST, Thôn: LIST }));
      host.protect("Đại biểu");
      expect(await port.mark([error(2, 2), error(2, 2, "Thôn")])).toEqual({
        marked: 1,
        skipped: [{ sheet: "Đại biểu", why: "sheet-protected" }],
      });
      expect(host.sheet("Đại biểu").rules).toEqual([]);
      expect(host.sheet("Đại biểu").protection.isProtected).toBe(true);
      host.unprotect("Đại biểu");
      expect((await port.mark([error(2, 2), error(2, 2, "Thôn")])).marked).toBe(2);
      // Protected with marks: they stay, and that is said.
      host.protect("Đại biểu");
      expect(await port.mark([])).toEqual({ marked: 1, skipped: [{ sheet: "Đại biểu", why: "sheet-protected" }] });
      expect(host.log.members.has("WorksheetProtection.unprotect")).toBe(false);
    });

    test("a sheet deleted in the middle of marking: the others are marked, none half", async () => {
      const { port, host } = await openInExcel(bytesOf({ Thôn: LIST, "Đại biểu": LIST }));
      await port.marked();
      host.faults.add({ at: MARKING, run: () => host.deleteSheet("Thôn") });
      expect(await port.mark([error(2, 2, "Thôn"), error(3, 2)])).toEqual({
        marked: 1,
        skipped: [{ sheet: "Thôn", why: "sheet-gone" }],
      });
      expect(host.faults.pending).toBe(0);
      expect(host.sheet("Đại biểu").rules).toHaveLength(1);
    });

    test("a sheet renamed or moved in the middle: its marks are not lost, the caller reads again", async () => {
      const { port, host } = await openInExcel(bytesOf({ Thôn: LIST, "Đại biểu": LIST }));
      await port.mark([error(2, 2, "Thôn"), error(3, 2)]);
      host.renameSheet("Thôn", "Thôn, bản");
      host.moveSheet("Thôn, bản", 1);
      expect(await port.mark([error(2, 2, "Thôn"), error(3, 2)])).toEqual({
        marked: 1,
        skipped: [{ sheet: "Thôn", why: "sheet-gone" }],
      });
      expect((await port.mark([error(2, 2, "Thôn, bản"), error(3, 2)])).marked).toBe(2);
    });

    test("a mark that somebody deleted: not an error", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
      await port.mark([error(2, 2), { cell: at(3, 2), severity: "note" }]);
      const sheet = host.sheet("Đại biểu");
      host.book.setRules(sheet, sheet.rules.slice(1));
      expect(await port.mark([error(4, 2)])).toEqual({ marked: 1, skipped: [] });
      expect(sheet.rules).toHaveLength(1);
      // Also when it goes between looking and deleting.
      host.faults.add({ at: DELETING, code: "ItemNotFound" });
      expect(await port.mark([])).toEqual({ marked: 0, skipped: [] });
      expect(host.faults.pending).toBe(0);
      expect(sheet.rules).toEqual([]);
    });

    test.each([
      ["once", 1],
      ["again and again", 3],
    ])("an error halfway, %s: no half-marked sheet stays behind", async (_, times) => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
      await port.mark([error(2, 1)]);
      host.faults.add({ at: COLOURING, after: 1, times, code: "GeneralException" });
      const marks: Mark[] = [
        error(2, 2),
        { cell: at(3, 2), severity: "warning" },
        { cell: at(4, 2), severity: "note" },
      ];
      const answer = await port.mark(marks).catch((failure: unknown) => failure);
      if (times === 1) expect(answer).toEqual({ marked: 3, skipped: [] });
      else {
        expect(answer).toMatchObject({ failure: "unknown" });
        host.faults.clear();
        const left = host.sheet("Đại biểu").rules;
        expect(left).toEqual([]);
        expect((await port.mark(marks)).marked).toBe(3);
      }
      expect(host.sheet("Đại biểu").rules).toHaveLength(3);
    });

    test("nothing could be removed after an error halfway: it is found and replaced in the next run, by a new session too", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
      host.faults.add({ at: COLOURING, after: 1, times: 100, code: "GeneralException" });
      host.faults.add({ at: DELETING, times: 100, code: "GeneralException" });
      await expect(port.mark([error(2, 2), { cell: at(3, 2), severity: "note" }])).rejects.toMatchObject({
        failure: "unknown",
      });
      host.faults.clear();
      expect(host.sheet("Đại biểu").rules.length).toBe(2);
      expect(await excelPort().mark([error(4, 2)])).toEqual({ marked: 1, skipped: [] });
      // What was begun without its formula cannot be known again: it marks nothing.
      const known = host.sheet("Đại biểu").rules.filter((rule) => rule.formula?.includes("co-cau-dai-bieu"));
      expect(known).toHaveLength(1);
    });

    test("while a cell is being edited marking fails with the reason", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
      host.beginCellEdit();
      await expect(port.mark([error(2, 2)])).rejects.toMatchObject({ failure: "busy" });
      host.endCellEdit();
      expect((await port.mark([error(2, 2)])).marked).toBe(1);
    });
  });

  describe("what the user does to marks", () => {
    test("where undo takes a marking back it is one step, and redo brings it again; the next marking is right either way", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
      const marks: Mark[] = [error(2, 2), { cell: at(3, 2), severity: "note" }];
      await port.mark(marks);
      const canUndo = excel.undo !== "none";
      expect(host.undo()).toBe(canUndo);
      expect(host.sheet("Đại biểu").rules).toHaveLength(canUndo ? 0 : 2);
      expect((await port.mark(marks)).marked).toBe(2);
      expect(host.sheet("Đại biểu").rules).toHaveLength(2);
      host.undo();
      host.redo();
      expect(await port.mark([])).toEqual({ marked: 0, skipped: [] });
      expect(host.sheet("Đại biểu").rules).toEqual([]);
    });

    test("cells copied with their mark are found: another format of ours on the sheet is cleaned", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
      await port.mark([error(2, 2)]);
      const sheet = host.sheet("Đại biểu");
      const [own] = sheet.rules;
      host.book.setRules(sheet, [
        ...sheet.rules,
        { ...own!, id: "copied", ranges: [{ top: 4, left: 2, bottom: 4, right: 2 }] },
      ]);
      await port.mark([error(2, 2)]);
      expect(sheet.rules.flatMap((rule) => rule.ranges)).toEqual([{ top: 2, left: 2, bottom: 2, right: 2 }]);
    });

    test("marks of an earlier session are known after reopening, hidden sheets too", async () => {
      const first = await openInExcel(bytesOf({ "Đại biểu": LIST, Ẩn: LIST, "Rất ẩn": LIST }));
      first.host.setVisibility("Ẩn", "Hidden");
      first.host.setVisibility("Rất ẩn", "VeryHidden");
      await first.port.mark([error(2, 2), error(2, 2, "Ẩn"), error(3, 2, "Rất ẩn")]);
      const host = await startOffice(first.host.save());
      const port = excelPort();
      expect(await port.marked()).toBe(3);
      await port.mark([]);
      expect(host.book.sheets.flatMap((sheet) => sheet.rules)).toEqual([]);
    });
  });
});
