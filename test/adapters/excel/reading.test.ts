import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { NO_CHOICES } from "../../../src/domain/choices";
import { type CellValue, styleAt } from "../../../src/domain/sheet-snapshot";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { stopOffice } from "../../office-host/start-office";
import { Application } from "../../office-host/excel/workbook";
import { Range } from "../../office-host/excel/range";
import { RichApiError } from "../../office-host/rich-api/rich-api-error";
import { sheetXml, stylesXml, workbookBytes } from "../xlsx-file/build-workbook";
import { bytesOf, onEveryPlatform, openInExcel } from "./excel-workbook";

afterEach(() => {
  stopOffice();
  jest.restoreAllMocks();
});

const HEADER: readonly CellValue[] = ["STT", "Họ và tên", "Năm sinh", "Dân tộc", "Thôn"];
const people = (n: number): readonly (readonly CellValue[])[] => [
  HEADER,
  ...Array.from({ length: n }, (_, i): CellValue[] => [
    i + 1,
    `Nguyễn Văn ${i + 1}`,
    1960 + (i % 40),
    "Tày",
    "Khòn Cuổng",
  ]),
];

onEveryPlatform(() => {
  describe("what reading costs", () => {
    test("a one-click check of a list: two syncs to look over, one for the cells, none for looks that nobody needs", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": people(300) }));
      host.log.reset();
      await port.sheets();
      const [sheet] = await port.read();
      expect(sheet?.rows).toHaveLength(301);
      expect(host.log.totals.syncs).toBe(3);
    });

    test("several sheets in one sync; headings cost one more for their type", async () => {
      const list = [["DANH SÁCH ĐẠI BIỂU"], HEADER, ["I", "Thôn Nà Lắc"], ...people(5).slice(1)];
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": list, Thôn: people(3), Trống: [] }));
      host.log.reset();
      await port.sheets();
      expect((await port.read()).map((sheet) => sheet.rows.length)).toEqual([list.length, 4, 0]);
      expect(host.log.totals.syncs).toBe(4);
    });

    test("only the sheets that are asked for are read", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": people(500), Thôn: people(3) }));
      host.log.reset();
      await port.sheets();
      await port.read(["Thôn"]);
      expect(host.log.totals.responseBytes).toBeLessThan(5000);
    });
  });

  describe("answers that are too large", () => {
    test("are asked for again in halves", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": people(400), Thôn: people(10) }));
      host.faults.responseLimit = 12_000;
      const sheets = await port.read();
      expect(sheets.map((sheet) => sheet.rows.length)).toEqual([401, 11]);
      expect(sheets[0]?.rows.map((row) => row[0])).toEqual(["STT", ...Array.from({ length: 400 }, (_, i) => i + 1)]);
    });

    test("null in the place of values too", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": people(400) }));
      host.limits.cellsInOneRead = 300;
      expect((await port.read())[0]?.rows).toHaveLength(401);
    });

    test("one row that is too large is a failure with its reason", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": [["x".repeat(30_000)]] }));
      host.faults.responseLimit = 9_000;
      await expect(port.read()).rejects.toMatchObject({ failure: "too-large" });
    });

    test("more merged ranges than Excel gives at a time are read in parts", async () => {
      const merges = Array.from({ length: 700 }, (_, i) => `<mergeCell ref="A${i * 2 + 1}:A${i * 2 + 2}"/>`).join("");
      const rows = Array.from({ length: 1400 }, (_, i): CellValue[] => [i % 2 === 0 ? i : null, "x"]);
      const { port } = await openInExcel(
        workbookBytes([
          {
            name: "Đại biểu",
            xml: sheetXml(rows).replace("</sheetData>", `</sheetData><mergeCells>${merges}</mergeCells>`),
          },
        ]),
      );
      const all = Range.prototype.getMergedAreasOrNullObject;
      jest.spyOn(Range.prototype, "getMergedAreasOrNullObject").mockImplementation(function (this: Range) {
        const areas = all.call(this);
        if (areas && areas.areaCount > 512) throw new RichApiError("GeneralException", "Too many areas.");
        return areas;
      });
      const [sheet] = await port.read();
      expect(sheet?.merges).toHaveLength(700);
      expect(
        sheet?.merges.every(
          ({ top, bottom, left, right }) => top % 2 === 1 && bottom === top + 1 && left === 1 && right === 1,
        ),
      ).toBe(true);
    });
  });

  describe("a workbook that changes while it is read", () => {
    test("a sheet that grows between looking over and reading is read whole", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": people(5) }));
      await port.sheets();
      host.paste("Đại biểu", "A7", [[6, "Lý Thị Mới", 1990, "Nùng", "Nà Lắc"]]);
      expect((await port.read())[0]?.rows).toHaveLength(7);
    });

    test.each([
      ["deleted", (host: Awaited<ReturnType<typeof openInExcel>>["host"]) => host.deleteSheet("Thôn"), ["Đại biểu"]],
      [
        "renamed",
        (host: Awaited<ReturnType<typeof openInExcel>>["host"]) => host.renameSheet("Thôn", "Bản"),
        ["Đại biểu", "Bản"],
      ],
      [
        "moved",
        (host: Awaited<ReturnType<typeof openInExcel>>["host"]) => host.moveSheet("Thôn", 0),
        ["Đại biểu", "Thôn"],
      ],
    ])("a sheet is %s in the middle", async (_, happens, names) => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": people(5), Thôn: people(3) }));
      await port.sheets();
      happens(host);
      expect((await port.read()).map((sheet) => sheet.name).sort()).toEqual([...names].sort());
    });

    test("a sheet is deleted while its cells are read", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": people(5), Thôn: people(3) }));
      host.faults.add({ at: /query GetRangeByIndexes/, run: () => host.deleteSheet("Đại biểu") });
      expect((await port.read()).map((sheet) => sheet.name)).toEqual(["Thôn"]);
      expect(host.faults.pending).toBe(0);
    });

    test("while a cell is being edited it fails with the reason, whoever asks", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": people(5) }));
      host.beginCellEdit();
      await expect(port.sheets()).rejects.toMatchObject({ failure: "busy" });
      await expect(port.read()).rejects.toMatchObject({ failure: "busy" });
      await expect(port.read(undefined, { afterEdit: true })).rejects.toMatchObject({ failure: "busy" });
      host.endCellEdit();
      host.beginCellEdit("InvalidOperation");
      await expect(port.read()).rejects.toMatchObject({ failure: "busy" });
      host.endCellEdit();
      expect(await port.read()).toHaveLength(1);
    });
  });

  describe("what is read", () => {
    test("hidden and very hidden sheets, hidden rows and columns, filtered lists", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": people(6), Ẩn: people(2), "Rất ẩn": people(2) }));
      host.setVisibility("Ẩn", "Hidden");
      host.setVisibility("Rất ẩn", "VeryHidden");
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Đại biểu");
        sheet.getRange("3:4").rowHidden = true;
        sheet.getRange("D:D").columnHidden = true;
        await context.sync();
      });
      expect((await port.sheets()).map((sheet) => sheet.visibility)).toEqual(["visible", "hidden", "veryHidden"]);
      const [list, ...hidden] = await port.read();
      expect([list?.hiddenRows, list?.hiddenColumns]).toEqual([[3, 4], [4]]);
      expect(hidden.map((sheet) => [sheet.visibility, sheet.rows.length])).toEqual([
        ["hidden", 3],
        ["veryHidden", 3],
      ]);
    });

    test("formulas, but not texts that begin like one; error values; a list that begins far from A1", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": [] }));
      host.paste("Đại biểu", "C5", [
        ["'=Trần Thị Bình", "#N/A", true],
        [2, 3, null],
      ]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Đại biểu").getRange("E6").formulas = [["=C6+D6"]];
        await context.sync();
      });
      const [sheet] = await port.read();
      expect(sheet?.rows.slice(0, 4)).toEqual([[], [], [], []]);
      expect(sheet?.rows[4]).toEqual([null, null, "=Trần Thị Bình", "#N/A", true]);
      expect(sheet?.formulas[4] ?? null).toBeNull();
      expect(sheet?.formulas[5]).toEqual([null, null, null, null, "=C6+D6"]);
    });

    const fonts = (names: readonly string[]) =>
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="${names.length + 1}">${["Calibri", ...names].map((name) => `<font><sz val="11"/><name val="${name}"/></font>`).join("")}</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="${names.length + 1}">${["", ...names].map((_name, i) => `<xf fontId="${i}"/>`).join("")}</cellXfs></styleSheet>`;
    const legacy = () => {
      const cell = (ref: string, text: string, style: number) =>
        `<c r="${ref}" t="inlineStr" s="${style}"><is><t>${text}</t></is></c>`;
      const rows = [
        ["STT", "Hä vµ tªn", "D©n téc", "Thôn"],
        ["1", "NguyÔn V¨n MÉu", "Tµy", "Nà Lắc"],
        ["2", "TrÇn ThÞ Hng", "Nïng", "Nà Lắc"],
        ["3", "Phïng ThÞ ¸nh", "Tµy", "Khòn Cuổng"],
      ];
      return workbookBytes(
        [
          {
            name: "Đại biểu",
            xml: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((row, r) => `<row r="${r + 1}">${row.map((text, c) => cell(`${"ABCD"[c] ?? ""}${r + 1}`, text, c === 1 || c === 2 ? 1 : 0)).join("")}</row>`).join("")}</sheetData></worksheet>`,
          },
        ],
        { styles: fonts([".VnTime"]) },
      );
    };

    test("fonts of columns typed in an old encoding, of no other: people read the same as from the file", async () => {
      const { port, host } = await openInExcel(legacy());
      host.log.reset();
      await port.sheets();
      const [sheet] = await port.read();
      expect(host.log.totals.syncs).toBe(4);
      expect([1, 2, 3, 4].map((column) => styleAt(sheet!, 3, column).font)).toEqual([null, ".VnTime", ".VnTime", null]);
      const file = openWorkbookFile(legacy(), "ds.xlsx");
      expect(readWorkbook([sheet!], NO_CHOICES)).toEqual(readWorkbook([file.snapshot("Đại biểu")], NO_CHOICES));
    });

    test("a workbook that waits to be calculated: its formulas are not trusted", async () => {
      jest.spyOn(Application.prototype, "calculationState", "get").mockReturnValue("Pending");
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": [[1, 2]] }));
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Đại biểu").getRange("C1").formulas = [["=A1+B1"]];
        await context.sync();
      });
      expect((await port.read())[0]?.stale).toEqual(["C1"]);
      expect(host.sheetNames).toEqual(["Đại biểu"]);
    });
  });

  test("a workbook that counts days from 1904 gives the same dates as in the page", async () => {
    const dated = sheetXml([["Ngày sinh", "Số"]]).replace(
      "</sheetData>",
      '<row r="2"><c r="A2" s="1"><v>35064</v></c><c r="B2"><v>35064</v></c></row></sheetData>',
    );
    const bytes = workbookBytes([{ name: "Đại biểu", xml: dated }], {
      workbookPr: '<workbookPr date1904="1"/>',
      styles: stylesXml({
        xfs: '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
      }),
    });
    const { port } = await openInExcel(bytes);
    const [sheet] = await port.read();
    expect(sheet?.rows[1]).toEqual([36526, 35064]);
    expect(sheet?.rows).toEqual(openWorkbookFile(bytes, "x.xlsx").snapshot("Đại biểu").rows);
  });
});

describe("an older Excel", () => {
  test("an Excel that cannot tell merged ranges says so", async () => {
    expect((await openInExcel(bytesOf({ "Đại biểu": [[1]] }), { excelApi: "1.12" })).port.can).toMatchObject({
      watch: true,
      liveMarks: false,
      unread: ["merges"],
    });
    expect((await openInExcel(bytesOf({ "Đại biểu": [[1]] }), { excelApi: "1.21" })).port.can).toMatchObject({
      watch: true,
      liveMarks: true,
      unread: [],
    });
  });

  test("below ExcelApi 1.9 lists are read and cells shown, nothing is marked or watched", async () => {
    const { port, host } = await openInExcel(bytesOf({ "Đại biểu": people(3) }), { excelApi: "1.8" });
    expect(port.can).toMatchObject({ watch: false, liveMarks: false, unread: ["merges", "hidden", "looks"] });
    expect((await port.read())[0]?.rows).toHaveLength(4);
    expect(await port.mark([{ cell: { sheet: "Đại biểu", row: 2, column: 2 }, severity: "error" }])).toEqual({
      marked: 0,
      skipped: [{ sheet: "Đại biểu", why: "not-supported" }],
    });
    expect(await port.marked()).toBe(0);
    await port.reveal({ sheet: "Đại biểu", row: 2, column: 2 });
    expect(host.selected).toBe("'Đại biểu'!B2");
  });
});

test("a large list comes in parts of about 4 MB", async () => {
  const { port, host } = await openInExcel(bytesOf({ "Đại biểu": people(20_000) }));
  host.log.reset();
  await port.sheets();
  const [sheet] = await port.read();
  expect(sheet?.rows).toHaveLength(20_001);
  expect(sheet?.rows.at(-1)?.[1]).toBe("Nguyễn Văn 20000");
  const { entries, totals } = host.log;
  expect(Math.max(...entries.map((entry) => entry.responseBytes))).toBeLessThan(5 * 1024 * 1024);
  expect(totals.syncs).toBeLessThanOrEqual(3 + Math.ceil(totals.responseBytes / (4 * 1024 * 1024)));
});
