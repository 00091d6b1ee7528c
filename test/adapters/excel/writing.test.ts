import { xlsxFilePort } from "../../../src/adapters/xlsx-file/xlsx-file-port";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import type { CellValue } from "../../../src/domain/sheet-snapshot";
import { excelPort } from "../../../src/adapters/excel/excel-port";
import { startOffice, stopOffice } from "../../office-host/start-office";
import { bytesOf, onEveryPlatform, openInExcel, savedFile, settled } from "./excel-workbook";

afterEach(stopOffice);

const LIST: readonly (readonly CellValue[])[] = [
  ["STT", "Họ và tên", "Điện thoại"],
  [1, "Nguyễn Văn Mẫu", "0912"],
  [2, "Trần Thị Thử", null],
];
const cell = (row: number, column: number, sheet = "Đại biểu") => ({ sheet, row, column });

onEveryPlatform(() => {
  describe("writing", () => {
    test.each([
      "=SUM(A1:A2)",
      "+84 912",
      "-",
      "@nhóm",
      "012345678901",
      "1234567890123456",
      "1/2/2000",
      "3-4",
      "TRUE",
      "5%",
      "'trích",
      " cách ",
    ])("a text stays text: %p", async (text) => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
      await port.write([{ cell: cell(2, 2), value: text }]);
      expect(host.value("Đại biểu", "B2")).toBe(text);
      expect((await port.read())[0]?.rows[1]?.[1]).toBe(text);
      expect((await port.read())[0]?.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
    });

    test("nothing is written when one of the cells is locked; unlocked cells of a protected sheet can be written", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST, Thôn: LIST }));
      host.protect("Thôn");
      await expect(
        port.write([
          { cell: cell(2, 2), value: "x" },
          { cell: cell(2, 2, "Thôn"), value: "x" },
        ]),
      ).rejects.toMatchObject({ failure: "sheet-protected" });
      expect(host.value("Đại biểu", "B2")).toBe("Nguyễn Văn Mẫu");
    });

    test("a text longer than Excel keeps is refused before anything is written", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
      await expect(
        port.write([
          { cell: cell(2, 2), value: "x" },
          { cell: cell(3, 2), value: "x".repeat(40_000) },
        ]),
      ).rejects.toMatchObject({ failure: "too-large" });
      expect(host.value("Đại biểu", "B2")).toBe("Nguyễn Văn Mẫu");
    });

    test("a sheet of findings: names that begin with = stay names, the header is bold, the sheets of the office stay as they are", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
      const rows: CellValue[][] = [["Tiêu đề"], [], ["STT", "Nội dung"], [1, "=Trần Thị Bình"], [2, null]];
      expect(await port.addSheet("Danh sách lỗi", rows, { headerRow: 3, widths: [6, 60] })).toBe("Danh sách lỗi");
      const added = savedFile(host).snapshot("Danh sách lỗi");
      expect(added.rows).toEqual([["Tiêu đề"], [], ["STT", "Nội dung"], [1, "=Trần Thị Bình"], [2]]);
      expect(added.styles[added.styleOf[2]?.[1] ?? 0]?.bold).toBe(true);
      expect(host.sheet("Danh sách lỗi").columnWidths.get(2)).toBeGreaterThan(
        host.sheet("Danh sách lỗi").columnWidths.get(1) ?? 0,
      );
    });

    test("a sheet for paper: landscape A4 one page wide, its header on every page, lines around the table", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
      const rows: CellValue[][] = [["Tiêu đề"], [], ["STT", "Nội dung"], [1, "Dài ".repeat(40)]];
      await port.addSheet("Danh sách lỗi", rows, {
        headerRow: 3,
        widths: [6, 60],
        print: { isLandscape: true, tables: [{ from: 3, to: 4, columns: 2 }], titles: [1], pages: [] },
      });
      const { paper } = host.sheet("Danh sách lỗi");
      expect(paper).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        titleRows: "$3:$3",
        rightFooter: "Trang &P/&N",
        breaks: [],
      });
      expect(paper.borders.filter(({ style }) => style === "Continuous").map(({ edge }) => edge)).toHaveLength(6);
      expect(host.sheet("Đại biểu").paper).toMatchObject({ orientation: "Portrait", borders: [] });
    });

    test("slips: each begins a page, at a scale at which the columns fit; an old Excel still writes them", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
      const rows = Array.from({ length: 9 }, (_none, i): CellValue[] => [i]);
      const layout = {
        widths: [60, 60],
        print: { isLandscape: false, tables: [{ from: 2, to: 3, columns: 2 }], titles: [1, 5], pages: [1, 5] },
      };
      await port.addSheet("Phiếu", rows, layout);
      expect(host.sheet("Phiếu").paper).toMatchObject({ breaks: [5], zoom: { scale: 81 }, titleRows: null });
      const old = await openInExcel(bytesOf({ "Đại biểu": LIST }), { excelApi: "1.8" });
      await old.port.addSheet("Phiếu", rows, layout);
      expect(old.host.sheet("Phiếu").paper).toMatchObject({ breaks: [], orientation: "Portrait" });
    });

    test("a long sheet goes over in parts", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
      const rows = Array.from({ length: 6000 }, (_, i): CellValue[] => [i, "Nội dung dài ".repeat(20), "x", "y"]);
      const name = await port.addSheet("Dài", rows, {});
      expect(Math.max(...host.log.entries.map((entry) => entry.requestBytes))).toBeLessThan(5 * 1024 * 1024);
      expect(host.value(name, "A6000")).toBe(5999);
    });

    test("a cell that is being edited, a hidden sheet: what was clicked fails with its reason", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST, Thôn: LIST }));
      host.setVisibility("Thôn", "Hidden");
      await expect(port.reveal(cell(1, 1, "Thôn"))).rejects.toMatchObject({ failure: "sheet-hidden" });
      await port.reveal(cell(3, 2));
      expect(host.selected).toBe("'Đại biểu'!B3");
      host.beginCellEdit();
      await expect(port.reveal(cell(1, 1))).rejects.toMatchObject({ failure: "busy" });
      await expect(port.write([{ cell: cell(1, 1), value: 1 }])).rejects.toMatchObject({ failure: "busy" });
      host.endCellEdit();
    });

    test.each([
      ["RequestPayloadSizeLimitExceeded", "too-large"],
      ["AccessDenied", "access-denied"],
      ["MemoryLimitReached", "too-large"],
      ["InvalidOrTimedOutSession", "not-answering"],
      ["SomethingNew", "unknown"],
    ])("%s is told as %s", async (code, failure) => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
      host.faults.failRequest({ code, times: 3 });
      await expect(port.write([{ cell: cell(1, 1), value: 1 }])).rejects.toMatchObject({ name: "HostError", failure });
    });

    test("a workbook whose structure is protected takes no new sheet, and that is said of the workbook", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
      host.protectStructure();
      await expect(port.addSheet("Mới", [["x"]], {})).rejects.toMatchObject({ failure: "workbook-protected" });
    });
  });
});

describe("settings", () => {
  const SETTINGS = JSON.stringify({
    version: 1,
    planId: "tan-doan-2025",
    names: { 'thon <a> & "b"': "Thôn 'B' ]]> 🙂" },
  });

  test("configured in Excel, the page opens it configured; configured in the page, Excel does; one part, whoever writes", async () => {
    const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
    await port.settings.set("{}");
    await port.settings.set(SETTINGS);
    const page = openWorkbookFile(host.save(), "luu.xlsx");
    expect(page.settings.get()).toBe(SETTINGS);
    page.settings.set(`${SETTINGS} `);
    const again = await openInExcel(page.save());
    expect(await again.port.settings.get()).toBe(`${SETTINGS} `);
    await again.port.settings.set(SETTINGS);
    expect(again.host.book.xmlParts.filter(({ xml }) => xml.includes("co-cau-dai-bieu"))).toHaveLength(1);
    expect(await xlsxFilePort(openWorkbookFile(again.host.save(), "luu.xlsx")).settings.get()).toBe(SETTINGS);
  });

  test.each([
    [
      "another prefix",
      '<?xml version="1.0" encoding="UTF-8"?><c:settings xmlns:c="urn:co-cau-dai-bieu:settings:1">{&quot;a&quot;:1}</c:settings>',
      '{"a":1}',
    ],
    ["verbatim", '<settings xmlns="urn:co-cau-dai-bieu:settings:1"><![CDATA[{"a":"<&>"}]]></settings>', '{"a":"<&>"}'],
    [
      "numbers for letters",
      '<settings xmlns="urn:co-cau-dai-bieu:settings:1">&#x1EBF;&#10;&#128578;</settings>',
      "ế\n🙂",
    ],
    ["empty", '<settings xmlns="urn:co-cau-dai-bieu:settings:1"/>', ""],
  ])("written by another program: %s", async (_, xml, text) => {
    const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST }));
    host.book.setXmlParts([{ id: "{1}", xml, path: null }]);
    expect(await port.settings.get()).toBe(text);
  });
});

describe("watching", () => {
  async function watched(excelApi = "1.21") {
    const { port, host } = await openInExcel(bytesOf({ "Đại biểu": LIST, Thôn: LIST }), { excelApi });
    await port.sheets();
    const seen: (string | null)[] = [];
    const stop = port.watch((sheet) => seen.push(sheet));
    await settled();
    return { port, host, seen, stop };
  }

  test("edits name their sheet; sheets that come, go or are renamed, moved, hidden or protected ask to read all again", async () => {
    const { host, seen } = await watched();
    const after = async (act: () => void): Promise<readonly (string | null)[]> => {
      seen.length = 0;
      act();
      await settled();
      return [...new Set(seen)];
    };
    expect(await after(() => host.edit("Thôn", "B2", "Khác"))).toEqual(["Thôn"]);
    expect(
      await after(() =>
        host.paste(
          "Đại biểu",
          "A2",
          Array.from({ length: 10_000 }, (_, i) => [i, `Người ${i}`]),
        ),
      ),
    ).toEqual(["Đại biểu"]);
    expect(await after(() => host.paste("Đại biểu", "B2", [["Người khác"]], "Remote"))).toEqual(["Đại biểu"]);
    expect(await after(() => host.addSheet("Mới"))).toContain(null);
    expect(await after(() => host.edit("Mới", "A1", 1))).toEqual([null]);
    expect(await after(() => host.renameSheet("Mới", "Mới 2"))).toContain(null);
    expect(await after(() => host.moveSheet("Mới 2", 0))).toContain(null);
    expect(await after(() => host.setVisibility("Mới 2", "Hidden"))).toContain(null);
    expect(await after(() => host.protect("Thôn"))).toContain(null);
    expect(await after(() => host.deleteSheet("Mới 2"))).toContain(null);
    host.edit("Thôn", "B2", "Khác nữa");
    expect(
      await after(() => {
        host.undo();
      }),
    ).toEqual(["Thôn"]);
  });

  test.each(["1.9", "1.14", "1.21"])(
    "marks and settings are not reported; after stopping nothing is, and nothing stays registered (ExcelApi %s)",
    async (excelApi) => {
      const { port, host, seen, stop } = await watched(excelApi);
      await port.mark([{ cell: cell(2, 2), severity: "error" }]);
      await port.mark([]);
      await port.settings.set("{}");
      await settled();
      expect(seen).toEqual([]);
      expect(host.listening.length).toBeGreaterThan(3);
      stop();
      await settled(20);
      host.edit("Thôn", "B2", "Khác");
      await settled();
      expect(seen).toEqual([]);
      expect(host.listening).toEqual([]);
      expect(host.referenceCount).toBe(0);
    },
  );

  test("begins to watch also while a cell is being edited", async () => {
    const host = await startOffice(bytesOf({ "Đại biểu": LIST }));
    const port = excelPort();
    await port.sheets();
    host.beginCellEdit();
    const seen: string[] = [];
    port.watch((sheet) => seen.push(sheet ?? "?"));
    await settled();
    host.endCellEdit();
    await settled(20);
    host.edit("Đại biểu", "B2", "Khác");
    await settled();
    expect(seen).toEqual(["Đại biểu"]);
  });
});
