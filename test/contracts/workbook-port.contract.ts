import { HostError, type Mark, type WorkbookPort } from "../../src/app/ports";
import { type CellValue, styleAt } from "../../src/domain/sheet-snapshot";

/** How a test makes and looks at a workbook of one host. */
export interface WorkbookHost {
  /** A workbook with these sheets, in this order; names and values as given. */
  open(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Promise<WorkbookPort>;
  /**
   * Everything that can be seen of the workbook, to compare before and after: values, formats, rules, the file itself.
   */
  look(port: WorkbookPort): Promise<unknown>;
}

const DELEGATES: readonly (readonly CellValue[])[] = [
  ["STT", "Họ và tên", "Năm sinh", "Nữ"],
  [1, "Nguyễn Văn An", 1980, false],
  [2, "=Trần Thị Bình", 1985, true],
  [3, "Lê 'Sáu' \"Bảy\" <&>", null, null],
];
const SHEETS = { "Đại biểu": DELEGATES, "Ông 'Sáu' 2025": [["Thôn"], ["Thôn 1"], [11]], Trống: [] };

const at = (row: number, column: number, sheet = "Đại biểu"): Mark["cell"] => ({ sheet, row, column });

/** What every workbook port does, whatever host is behind it. */
export function workbookPortContract(name: string, host: WorkbookHost): void {
  describe(`workbook port: ${name}`, () => {
    const read = async (port: WorkbookPort, sheet = "Đại biểu"): Promise<readonly (readonly CellValue[])[]> =>
      (await port.read([sheet]))[0]?.rows ?? [];

    test("tells its sheets in order, with their size", async () => {
      const port = await host.open(SHEETS);
      expect(
        (await port.sheets()).map(({ name: sheet, rowCount, columnCount, visibility }) => [
          sheet,
          rowCount,
          columnCount,
          visibility,
        ]),
      ).toEqual([
        ["Đại biểu", 4, 4, "visible"],
        ["Ông 'Sáu' 2025", 3, 1, "visible"],
        ["Trống", 0, 0, "visible"],
      ]);
    });

    test("reads values as they are stored", async () => {
      const port = await host.open(SHEETS);
      const sheets = await port.read();
      expect(sheets.map((sheet) => sheet.name)).toEqual(Object.keys(SHEETS));
      expect(sheets[0]?.rows.slice(0, 3)).toEqual(DELEGATES.slice(0, 3));
      expect(sheets[0]?.rows[3]?.slice(0, 2)).toEqual(DELEGATES[3]?.slice(0, 2));
      expect(sheets[1]?.rows).toEqual([["Thôn"], ["Thôn 1"], [11]]);
      expect(sheets[2]?.rows).toEqual([]);
    });

    test("leaves out sheets that are gone", async () => {
      const port = await host.open(SHEETS);
      expect((await port.read(["Trống", "Không có"])).map((sheet) => sheet.name)).toEqual(["Trống"]);
    });

    test("mark then mark([]) leaves everything as before", async () => {
      const port = await host.open(SHEETS);
      const before = await host.look(port);
      const marks: Mark[] = [
        { cell: at(2, 2), severity: "error" },
        { cell: at(3, 2), severity: "warning" },
        { cell: at(4, 2), severity: "note" },
        { cell: at(2, 1, "Ông 'Sáu' 2025"), severity: "error" },
      ];
      expect(await port.mark(marks)).toEqual({ marked: 4, skipped: [] });
      expect(await port.marked()).toBe(4);
      expect(await host.look(port)).not.toEqual(before);
      expect(await port.mark([])).toEqual({ marked: 0, skipped: [] });
      expect(await port.marked()).toBe(0);
      expect(await host.look(port)).toEqual(before);
    });

    test("marks are replaced, not added; the worst severity of a cell counts", async () => {
      const port = await host.open(SHEETS);
      await port.mark([
        { cell: at(2, 1), severity: "note" },
        { cell: at(3, 1), severity: "note" },
      ]);
      expect(
        await port.mark([
          { cell: at(2, 2), severity: "note" },
          { cell: at(2, 2), severity: "error" },
        ]),
      ).toEqual({ marked: 1, skipped: [] });
      expect(await port.marked()).toBe(1);
    });

    test("marking twice the same is marking once", async () => {
      const port = await host.open(SHEETS);
      const marks: Mark[] = [
        { cell: at(2, 2), severity: "error" },
        { cell: at(3, 2), severity: "error" },
      ];
      await port.mark(marks);
      const once = await host.look(port);
      await port.mark(marks);
      expect(await host.look(port)).toEqual(once);
    });

    test("a sheet that is gone is skipped, the others are marked", async () => {
      const port = await host.open(SHEETS);
      expect(
        await port.mark([
          { cell: at(1, 1, "Không có"), severity: "error" },
          { cell: at(2, 2), severity: "error" },
        ]),
      ).toEqual({
        marked: 1,
        skipped: [{ sheet: "Không có", why: "sheet-gone" }],
      });
    });

    test("marks do not change what is read", async () => {
      const port = await host.open(SHEETS);
      const before = await read(port);
      await port.mark([{ cell: at(2, 2), severity: "error" }]);
      expect(await read(port)).toEqual(before);
    });

    test("writes values; text stays text", async () => {
      const port = await host.open(SHEETS);
      await port.write([
        { cell: at(2, 2), value: "=SUM(A1:A2)" },
        { cell: at(2, 3), value: 1979.5 },
        { cell: at(2, 4), value: true },
        { cell: at(3, 2), value: null },
        { cell: at(3, 1), value: "007" },
      ]);
      const rows = await read(port);
      expect(rows[1]).toEqual([1, "=SUM(A1:A2)", 1979.5, true]);
      expect(rows[2]).toEqual(["007", null, 1985, true]);
    });

    test("writes another font and number format where asked, and leaves the rest of the look", async () => {
      const port = await host.open(SHEETS);
      await port.write([
        { cell: at(2, 3), value: 31_091, style: { numberFormat: "dd/mm/yyyy" } },
        { cell: at(2, 2), value: "Nguyễn Văn Ân", style: { font: "Arial" } },
      ]);
      const [sheet] = await port.read(["Đại biểu"]);
      const style = (row: number, column: number) => (sheet === undefined ? undefined : styleAt(sheet, row, column));
      expect(sheet?.rows[1]).toEqual([1, "Nguyễn Văn Ân", 31_091, false]);
      expect(style(2, 3)?.numberFormat).toBe("dd/mm/yyyy");
      expect(style(3, 3)?.numberFormat).toBe("General");
      expect([style(2, 2)?.font ?? "Arial", style(2, 2)?.numberFormat]).toEqual(["Arial", "General"]);
    });

    test("appends rows, also with a gap, also to an empty sheet", async () => {
      const port = await host.open(SHEETS);
      await port.write([
        { cell: at(5, 2), value: "Phạm Thị Dung" },
        { cell: at(8, 1), value: "Cộng" },
        { cell: at(2, 3, "Trống"), value: "mới" },
      ]);
      const rows = await read(port);
      expect(rows).toHaveLength(8);
      expect(rows[4]?.[1]).toBe("Phạm Thị Dung");
      expect(rows[7]?.[0]).toBe("Cộng");
      expect((await read(port, "Trống"))[1]?.[2]).toBe("mới");
    });

    test("a change to a sheet that is gone changes nothing and says so", async () => {
      const port = await host.open(SHEETS);
      const before = await read(port);
      const failure = await port
        .write([
          { cell: at(2, 2), value: "x" },
          { cell: at(1, 1, "Không có"), value: "x" },
        ])
        .catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(HostError);
      expect(failure).toMatchObject({ failure: "sheet-gone" });
      expect(await read(port)).toEqual(before);
    });

    test("reveals a cell; a sheet that is gone is an error", async () => {
      const port = await host.open(SHEETS);
      await expect(port.reveal(at(2, 2))).resolves.toBeUndefined();
      await expect(port.reveal(at(1, 1, "Không có"))).rejects.toMatchObject({ failure: "sheet-gone" });
    });

    test("adds a sheet of plain values under a free name", async () => {
      const port = await host.open(SHEETS);
      const rows = [
        ["Lỗi", "Ô"],
        ["Thiếu ngày sinh", "C17"],
        [12, true],
      ];
      const first = await port.addSheet("Lỗi: đại biểu", rows, { headerRow: 1, widths: [40, 12] });
      const second = await port.addSheet("Lỗi: đại biểu", rows, {});
      expect(first).not.toMatch(/[[\]:*?/\\]/);
      expect(second.toLowerCase()).not.toBe(first.toLowerCase());
      expect((await port.sheets()).map((sheet) => sheet.name)).toEqual([...Object.keys(SHEETS), first, second]);
      expect(await read(port, first)).toEqual(rows);
      expect(await read(port, second)).toEqual(rows);
    });

    test("tells of edits and new sheets, not of its own marks; stops when asked to", async () => {
      const port = await host.open(SHEETS);
      if (!port.can.watch) return;
      const seen: (string | null)[] = [];
      const stop = port.watch((sheet) => seen.push(sheet));
      await port.mark([{ cell: at(2, 2), severity: "error" }]);
      await port.mark([]);
      await port.settings.set("{}");
      expect(seen).toEqual([]);
      await port.write([{ cell: at(2, 2), value: "Nguyễn Văn Ân" }]);
      expect(seen.filter((sheet) => sheet === null || sheet === "Đại biểu").length).toBeGreaterThan(0);
      stop();
      seen.length = 0;
      await port.write([{ cell: at(2, 2), value: "Nguyễn Văn Ấn" }]);
      expect(seen).toEqual([]);
    });

    test("keeps settings: none at first, then the last text set, whatever it holds", async () => {
      const port = await host.open(SHEETS);
      expect(await port.settings.get()).toBeNull();
      const text = JSON.stringify({ a: "Điển hình <&> \"x\" 'y' ]]>", b: "dòng 1\ndòng 2\t🙂" });
      await port.settings.set("{}");
      await port.settings.set(text);
      expect(await port.settings.get()).toBe(text);
    });
  });
}
