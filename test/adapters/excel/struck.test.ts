import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import type { CellValue, SheetSnapshot } from "../../../src/domain/sheet-snapshot";
import { stopOffice } from "../../office-host/start-office";
import { sheetXml, stylesXml, workbookBytes } from "../xlsx-file/build-workbook";
import { bytesOf, onEveryPlatform, openInExcel } from "./excel-workbook";

afterEach(stopOffice);

const LIST = "Đại biểu";
const AFTER_EDIT = { afterEdit: true };
const people = (n: number): readonly (readonly CellValue[])[] => [
  ["STT", "Họ và tên", "Năm sinh", "Thôn", "Dân tộc"],
  ...Array.from({ length: n }, (_none, i): CellValue[] => [
    i + 1,
    `Lò Văn ${i + 1}`,
    1960 + (i % 40),
    "Nà Cáy",
    "Thái",
  ]),
];
const struckOf = (sheets: readonly SheetSnapshot[], name = LIST): readonly string[] =>
  [...(sheets.find((sheet) => sheet.name === name)?.struck ?? [])].sort();

onEveryPlatform(() => {
  describe("what is struck through", () => {
    const styles = stylesXml({
      fonts: '<fonts count="2"><font><name val="Arial"/></font><font><strike/><name val="Arial"/></font></fonts>',
      xfs: `<cellXfs count="2">${[0, 1].map((font) => `<xf numFmtId="0" fontId="${String(font)}" fillId="0" borderId="0" xfId="0"/>`).join("")}</cellXfs>`,
    });
    const run = (text: string, format = ""): string => `<r>${format}<t xml:space="preserve">${text}</t></r>`;
    const line = "<rPr><strike/></rPr>";
    const text = (ref: string, parts: string, style = 0): string =>
      `<c r="${ref}" s="${String(style)}" t="inlineStr"><is>${parts}</is></c>`;
    const cells = [
      '<row r="1"><c r="A1" s="1"><v>7</v></c><c r="B1" s="1"/><c r="C1"><v>1</v></c></row>',
      `<row r="2">${text("A2", "<t>Lò Văn Mẫu</t>", 1)}${text("B2", run("Lò ", line) + run("Văn", line))}${text("C2", run("Phó ", line) + run("Chủ tịch"))}</row>`,
      `<row r="3">${text("A3", run("Phó ") + run("Chủ tịch", "<rPr><b/></rPr>"), 1)}<c r="B3" s="1"><f>1+1</f><v>2</v></c></row>`,
      `<row r="5">${text("A5", "<t>thường</t>")}</row>`,
    ].join("");
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
    const bytes = workbookBytes(
      [
        { name: LIST, xml },
        { name: "Khác", xml: sheetXml([["x"]]) },
      ],
      { styles },
    );

    test("is the same in Excel as in the page: whole texts only, filled cells only", async () => {
      const file = openWorkbookFile(bytes, "ds.xlsx");
      expect(struckOf([file.snapshot(LIST)])).toEqual(["A1", "A2", "B2", "B3"]);
      const { port } = await openInExcel(bytes);
      const sheets = await port.read();
      expect([struckOf(sheets), struckOf(sheets, "Khác")]).toEqual([["A1", "A2", "B2", "B3"], []]);
    });
  });

  describe("what the question costs", () => {
    test("nothing where nothing is struck; one sync at the most where something is; nothing is undone by it", async () => {
      const plain = await openInExcel(bytesOf({ [LIST]: people(300) }));
      await plain.port.sheets();
      plain.host.log.reset();
      await plain.port.read();
      expect(plain.host.log.totals.syncs).toBe(1);
      const { port, host } = await openInExcel(bytesOf({ [LIST]: people(300) }));
      host.strike(LIST, "A10:D10");
      await port.sheets();
      host.log.reset();
      expect(struckOf(await port.read())).toEqual(["A10", "B10", "C10", "D10"]);
      expect(host.log.totals.syncs).toBe(2);
      expect(host.undo()).toBe(true);
    });

    test("after an edit: no sync more than for the edit itself", async () => {
      const { port, host } = await openInExcel(bytesOf({ [LIST]: people(300) }));
      host.strike(LIST, "A10:D10");
      await port.read();
      await port.sheets();
      host.log.reset();
      expect(struckOf(await port.read(undefined, AFTER_EDIT))).toEqual(["A10", "B10", "C10", "D10"]);
      expect(host.log.totals.syncs).toBe(1);
      host.edit(LIST, "B5", "Lò Văn Khác");
      await port.sheets();
      host.log.reset();
      expect(struckOf(await port.read(undefined, AFTER_EDIT))).toHaveLength(4);
      // Values, the rest of the changed row, its look.
      expect(host.log.totals.syncs).toBe(3);
    });
  });

  describe("between two clicks", () => {
    const open = async () => {
      const book = await openInExcel(bytesOf({ [LIST]: people(30) }));
      await book.port.read();
      return book;
    };

    test("somebody is struck, somebody else edited: both are seen", async () => {
      const { port, host } = await open();
      host.strike(LIST, "A10:D10");
      host.edit(LIST, "B20", "Lò Văn Khác");
      expect(struckOf(await port.read(undefined, AFTER_EDIT))).toEqual(["A10", "B10", "C10", "D10"]);
      // The line is taken away again.
      host.strike(LIST, "A10:D10", false);
      host.edit(LIST, "B20", "Lò Văn Nữa");
      expect(struckOf(await port.read(undefined, AFTER_EDIT))).toEqual([]);
    });

    test("rows that are put in or taken out take their lines along", async () => {
      const { port, host } = await open();
      host.strike(LIST, "B10");
      await port.read();
      host.insertRows(LIST, 3);
      expect(struckOf(await port.read(undefined, AFTER_EDIT))).toEqual(["B11"]);
      host.deleteRows(LIST, 3);
      expect(struckOf(await port.read(undefined, AFTER_EDIT))).toEqual(["B10"]);
      host.edit(LIST, "B10", "");
      expect(struckOf(await port.read(undefined, AFTER_EDIT))).toEqual([]);
      host.edit(LIST, "B10", "Người Khác");
      expect(struckOf(await port.read(undefined, AFTER_EDIT))).toEqual(["B10"]);
    });

    test("a click sees what was struck beside others that were struck before", async () => {
      const { port, host } = await open();
      host.strike(LIST, "B10");
      await port.read();
      host.strike(LIST, "B12");
      expect(struckOf(await port.read())).toEqual(["B10", "B12"]);
    });
  });
});

test("an Excel that cannot tell reads all the same", async () => {
  const { port } = await openInExcel(bytesOf({ [LIST]: people(3) }), { excelApi: "1.8" });
  expect(struckOf(await port.read())).toEqual([]);
  expect(port.can.unread).toContain("looks");
});

test("a long list is asked in parts", async () => {
  const { port, host } = await openInExcel(bytesOf({ [LIST]: people(20_000) }));
  host.strike(LIST, "B15000");
  host.faults.responseLimit = 4_500_000;
  expect(struckOf(await port.read())).toEqual(["B15000"]);
  expect(Math.max(...host.log.entries.map(({ responseBytes }) => responseBytes))).toBeLessThan(5 * 1024 * 1024);
});
