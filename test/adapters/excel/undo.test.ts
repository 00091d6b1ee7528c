import { a1Range } from "../../../src/domain/cell-ref";
import type { CellValue, SheetSnapshot } from "../../../src/domain/sheet-snapshot";
import type { OfficeHost } from "../../office-host/office-host";
import { stopOffice } from "../../office-host/start-office";
import { sheetXml, workbookBytes } from "../xlsx-file/build-workbook";
import { type ExcelWorkbook, onEveryPlatform, openInExcel } from "./excel-workbook";

afterEach(stopOffice);

const LIST = "Đại biểu";
const AFTER_EDIT = { afterEdit: true };
const ASKS_MERGES = "Range.getMergedAreasOrNullObject";

/** A list with a title, a heading of two rows and a part heading that is merged, people and a signature. */
const ROWS: readonly (readonly CellValue[])[] = [
  ["DANH SÁCH ĐẠI BIỂU", "", "", "", ""],
  ["STT", "Họ và tên", "Ngày sinh", "", "Thôn"],
  ["", "", "Nam", "Nữ", ""],
  ["I", "Khối thôn", "", "", ""],
  [1, "Lò Văn Mẫu", "1/2/1980", "", "Nà Cáy"],
  [2, "Tòng Thị Thử", "", "3/4/1985", "Nà Cáy"],
  [3, "Quàng Văn Ví", "5/6/1990", "", "Nà Cáy"],
  ["II", "Khối cơ quan", "", "", ""],
  [4, "Cà Thị Dụ", "", "7/8/1975", "Văn phòng"],
  ["", "", "", "", "NGƯỜI LẬP BIỂU"],
];
const MERGES = ["A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "B4:E4", "E5:E7", "B8:E8"];

function open(merges: readonly string[] = MERGES): Promise<ExcelWorkbook> {
  const plain = (value: CellValue): CellValue => (value === "" ? null : value);
  const rows = ROWS.map((row, r) => row.map((value, c) => (r > 4 && r < 7 && c === 4 ? null : plain(value))));
  const elements = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return openInExcel(
    workbookBytes([
      { name: LIST, xml: sheetXml(rows).replace("</sheetData>", `</sheetData><mergeCells>${elements}</mergeCells>`) },
    ]),
  );
}

const asksMerges = (host: OfficeHost): boolean => host.log.entries.some(({ members }) => members.includes(ASKS_MERGES));
const mergesOf = (sheet: SheetSnapshot | undefined): readonly string[] => (sheet?.merges ?? []).map(a1Range).sort();
/** What a reading after an edit knows, beside what a click would read; no member that empties undo is used for it. */
async function bothReadings({
  port,
  host,
}: ExcelWorkbook): Promise<{ readonly live: SheetSnapshot | undefined; readonly clicked: SheetSnapshot | undefined }> {
  host.log.reset();
  const [live] = await port.read(undefined, AFTER_EDIT);
  expect(asksMerges(host)).toBe(false);
  const [clicked] = await port.read();
  return { live, clicked };
}

onEveryPlatform(() => {
  describe("a check after an edit leaves the user his undo", () => {
    test("however often it looks, though cells are merged", async () => {
      const { port, host } = await open();
      await port.sheets();
      await port.read();
      host.edit(LIST, "B5", "Lò Văn Khác");
      host.log.reset();
      for (let round = 0; round < 3; round++) {
        await port.sheets();
        const [sheet] = await port.read([LIST], AFTER_EDIT);
        expect(mergesOf(sheet)).toEqual([...MERGES].sort());
        expect(sheet?.mergesMayDiffer).toBeUndefined();
      }
      expect(asksMerges(host)).toBe(false);
      expect([host.undo(), host.value(LIST, "B5")]).toEqual([true, "Lò Văn Mẫu"]);
    });

    test("more merged ranges than Excel gives at a time too", async () => {
      const merges = Array.from({ length: 6 }, (_none, i) => `C${i * 2 + 11}:D${i * 2 + 11}`);
      const { port, host } = await open([...MERGES, ...merges]);
      host.edit(LIST, "C30", "x");
      host.limits.mergedAreas = 5;
      expect(mergesOf((await port.read())[0])).toHaveLength(14);
      host.edit(LIST, "B5", "Lò Văn Khác");
      expect(mergesOf((await port.read(undefined, AFTER_EDIT))[0])).toHaveLength(14);
      expect(host.undo()).toBe(true);
    });
  });

  describe("merged ranges between two clicks", () => {
    const edits: readonly (readonly [string, (host: OfficeHost) => void])[] = [
      [
        "a person is added below the list",
        (host) => host.paste(LIST, "A10", [[5, "Hà Văn Mới", "1/1/1988", "", "Nà Cáy"]]),
      ],
      ["rows are put in above everything", (host) => host.insertRows(LIST, 1, 2)],
      ["a row is put in above the list", (host) => host.insertRows(LIST, 2)],
      ["a row is put in inside of a merged range", (host) => host.insertRows(LIST, 6)],
      [
        "a row is put in before a part, and the numbers go on by themselves",
        (host) => {
          host.insertRows(LIST, 8);
          host.edit(LIST, "A10", 5);
        },
      ],
      ["rows at the end of the list", (host) => host.insertRows(LIST, 10, 3)],
      ["a person is taken out", (host) => host.deleteRows(LIST, 6)],
      ["a whole part is taken out", (host) => host.deleteRows(LIST, 4, 4)],
      ["the title is taken out", (host) => host.deleteRows(LIST, 1)],
      [
        "a row is put in and taken out again by undo",
        (host) => {
          host.insertRows(LIST, 2);
          host.undo();
        },
      ],
    ];

    test.each(edits)("%s: they move along", async (_what, edit) => {
      const book = await open();
      await book.port.read();
      edit(book.host);
      const { live, clicked } = await bothReadings(book);
      expect(mergesOf(live)).toEqual(mergesOf(clicked));
      expect(live?.rows).toEqual(clicked?.rows);
      expect(live?.mergesMayDiffer).toBeUndefined();
    });

    test("several rounds one after the other", async () => {
      const book = await open();
      await book.port.read();
      for (const edit of [
        (host: OfficeHost) => host.insertRows(LIST, 6),
        (host: OfficeHost) => host.insertRows(LIST, 1),
        (host: OfficeHost) => host.deleteRows(LIST, 9),
      ]) {
        edit(book.host);
        await book.port.read(undefined, AFTER_EDIT);
      }
      const { live, clicked } = await bothReadings(book);
      expect(mergesOf(live)).toEqual(mergesOf(clicked));
    });

    test("cells that were taken apart are known by the values in them", async () => {
      const book = await open();
      await book.port.read();
      book.host.unmerge(LIST, "E5:E7");
      book.host.edit(LIST, "E6", "Nà Lắc");
      const { live, clicked } = await bothReadings(book);
      expect(mergesOf(live)).toEqual(mergesOf(clicked));
      expect(live?.mergesMayDiffer).toBe(true);
      expect(clicked?.mergesMayDiffer).toBeUndefined();
    });

    test("what was merged or pasted since comes with the next click, and the snapshot says that it may be otherwise", async () => {
      const book = await open();
      await book.port.read();
      // As after pasting a block out of another workbook.
      book.host.paste(LIST, "A12", [
        ["STT", "Họ và tên", "Chức vụ"],
        ["", "Ông, bà", "Đảng"],
        [1, "Vì Văn Chép", "Bí thư"],
      ]);
      book.host.merge(LIST, "A12:A13");
      const { live, clicked } = await bothReadings(book);
      expect(live?.mergesMayDiffer).toBe(true);
      expect(mergesOf(clicked)).toContain("A12:A13");
      expect(clicked?.mergesMayDiffer).toBeUndefined();
      book.host.edit(LIST, "B5", "Lò Văn Khác");
      expect((await bothReadings(book)).live?.mergesMayDiffer).toBeUndefined();
    });

    test("everything cleared, something else pasted, all of it undone: as it was, without a doubt", async () => {
      const book = await open();
      await book.port.read();
      book.host.paste(
        LIST,
        "A1",
        Array.from({ length: 10 }, () => ["", "", "", "", ""]),
      );
      expect(mergesOf((await book.port.read(undefined, AFTER_EDIT))[0])).toEqual([]);
      book.host.paste(LIST, "A1", [
        ["Họ và tên", "Chức vụ"],
        ["Lò Văn Khác", "Phó chủ tịch"],
        ["Vì Văn Khác", "Bí thư"],
      ]);
      expect((await book.port.read(undefined, AFTER_EDIT))[0]?.mergesMayDiffer).toBe(true);
      book.host.undo();
      await book.port.read(undefined, AFTER_EDIT);
      book.host.undo();
      const { live, clicked } = await bothReadings(book);
      expect([mergesOf(live), live?.mergesMayDiffer]).toEqual([mergesOf(clicked), undefined]);
    });

    test("sorting, filling down and typing do not raise the question", async () => {
      const book = await open();
      await book.port.read();
      const of = async (edit: () => void): Promise<boolean> => {
        edit();
        return (await book.port.read(undefined, AFTER_EDIT))[0]?.mergesMayDiffer ?? false;
      };
      expect(await of(() => book.host.paste(LIST, "E5", [["Bản Mới"]]))).toBe(false);
      expect(
        await of(() =>
          book.host.paste(LIST, "A5", [
            [1, "Quàng Văn Ví", "5/6/1990"],
            [2, "Lò Văn Mẫu", "1/2/1980"],
          ]),
        ),
      ).toBe(false);
      expect(
        await of(() =>
          book.host.paste(
            LIST,
            "F4",
            Array.from({ length: 6 }, () => ["Đảng viên"]),
          ),
        ),
      ).toBe(false);
      expect(await of(() => book.host.paste(LIST, "A11", [[6, "Mè Thị Gõ"]]))).toBe(false);
    });

    test("a sheet that comes while the pane is open is read with its merged ranges, once", async () => {
      const { port, host } = await open();
      await port.read();
      host.addSheet("Phụ lục");
      host.paste("Phụ lục", "A1", [
        ["PHỤ LỤC", ""],
        ["Họ và tên", "Thôn"],
        ["Lò Văn Mẫu", "Nà Cáy"],
      ]);
      host.merge("Phụ lục", "A1:B1");
      await port.sheets();
      expect(mergesOf((await port.read(undefined, AFTER_EDIT))[1])).toEqual(["A1:B1"]);
      host.edit("Phụ lục", "A3", "Lò Văn Khác");
      await port.sheets();
      expect(mergesOf((await port.read(undefined, AFTER_EDIT))[1])).toEqual(["A1:B1"]);
      expect(host.undo()).toBe(true);
    });
  });
});
