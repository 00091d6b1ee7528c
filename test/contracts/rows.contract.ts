import { HostError, type RowMove, type WorkbookPort } from "../../src/app/ports";
import type { SheetSnapshot } from "../../src/domain/sheet-snapshot";
import { type BuiltSheet, worksheet } from "../adapters/xlsx-file/build-workbook";

/** What the rows of a host are tested on. */
export interface RowHost {
  open(sheets: readonly BuiltSheet[]): Promise<WorkbookPort>;
  /** Takes the last thing back, as the user does; undefined where he cannot. */
  undo?(port: WorkbookPort): Promise<void>;
}

const SHEET = "Đại biểu";

/** A cell: a number, a text, or a formula with what it gives. */
type Given = number | string | { readonly f: string; readonly v: number };

function rowsXml(rows: readonly (readonly Given[])[], behind = ""): string {
  const cell = (given: Given, at: string): string =>
    typeof given === "number"
      ? `<c r="${at}"><v>${given}</v></c>`
      : typeof given === "string"
        ? given === ""
          ? ""
          : `<c r="${at}" t="inlineStr"><is><t>${given}</t></is></c>`
        : `<c r="${at}"><f>${given.f}</f><v>${given.v}</v></c>`;
  const lines = rows.map(
    (row, r) => `<row r="${r + 1}">${row.map((one, c) => cell(one, `${"ABCDEF"[c] ?? ""}${r + 1}`)).join("")}</row>`,
  );
  return worksheet(`<sheetData>${lines.join("")}</sheetData>${behind}`);
}

/** Three people, a sum below them, a count of another sheet that is asked for. */
const LIST: readonly (readonly Given[])[] = [
  ["STT", "Họ và tên", "Số", "Gấp đôi", "Đến đây"],
  [1, "An", 5, { f: "C2*2", v: 10 }, { f: "COUNTA(B$2:B2)", v: 1 }],
  [2, "Bình", 6, { f: "C3*2", v: 12 }, { f: "COUNTA(B$2:B3)", v: 2 }],
  [3, "Chi", 7, { f: "C4*2", v: 14 }, { f: "COUNTA(B$2:B4)", v: 3 }],
  ["Cộng", "", { f: "SUM(C2:C4)", v: 18 }, { f: 'SUM(D2:D4)&amp;" của C2:C4"', v: 36 }],
  ["Người lập", "", { f: "C4", v: 7 }],
];
const OTHER: readonly (readonly Given[])[] = [
  [
    { f: "SUM('Đại biểu'!C2:C4)", v: 18 },
    { f: "SUM(C2:C4)", v: 0 },
  ],
];

const BOOK: readonly BuiltSheet[] = [
  { name: SHEET, xml: rowsXml(LIST) },
  { name: "Tổng", xml: rowsXml(OTHER) },
];

const ADD: RowMove = {
  does: "insert",
  sheet: SHEET,
  at: 5,
  count: 1,
  like: "above",
  carriesOn: true,
  fill: [
    { cell: { sheet: SHEET, row: 5, column: 1 }, value: 4 },
    { cell: { sheet: SHEET, row: 5, column: 2 }, value: "=Dung" },
  ],
};

/** What every host that moves rows keeps to. */
export function rowsContract(name: string, host: RowHost): void {
  describe(`rows of ${name}`, () => {
    const read = async (port: WorkbookPort) => {
      const [list, other] = await port.read([SHEET, "Tổng"]);
      return { list: list && seen(list), other: other && seen(other) };
    };
    const move = (port: WorkbookPort, wish: RowMove) => port.rows?.move(wish) ?? Promise.reject(new Error("no rows"));

    test("a row that carries on has its formulas, sums take it in, the rest points where it pointed", async () => {
      const port = await host.open(BOOK);
      expect(port.can.rows).toBe(true);
      await move(port, ADD);
      const { list, other } = await read(port);
      expect(list?.slice(3)).toEqual([
        [3, "Chi", 7, "=C4*2", "=COUNTA(B$2:B4)"],
        [4, "=Dung", null, "=C5*2", "=COUNTA(B$2:B5)"],
        ["Cộng", null, "=SUM(C2:C5)", '=SUM(D2:D5)&" của C2:C4"'],
        ["Người lập", null, "=C4"],
      ]);
      expect(other).toEqual([["=SUM('Đại biểu'!C2:C5)", "=SUM(C2:C4)"]]);
    });

    test("rows that do not carry on are empty, and no range takes them in", async () => {
      const port = await host.open(BOOK);
      await move(port, { does: "insert", sheet: SHEET, at: 5, count: 2, like: "above" });
      const { list } = await read(port);
      expect(list?.[4] ?? []).toEqual([]);
      expect(list?.[6]).toEqual(["Cộng", null, "=SUM(C2:C4)", '=SUM(D2:D4)&" của C2:C4"']);
    });

    test("a row is taken out, numbers below are written along", async () => {
      const port = await host.open(BOOK);
      const fill = [{ cell: { sheet: SHEET, row: 3, column: 1 }, value: 2 }];
      await move(port, { does: "delete", sheet: SHEET, at: 3, count: 1, fill });
      const { list, other } = await read(port);
      expect(list?.slice(1)).toEqual([
        [1, "An", 5, "=C2*2", "=COUNTA(B$2:B2)"],
        [2, "Chi", 7, "=C3*2", "=COUNTA(B$2:B3)"],
        ["Cộng", null, "=SUM(C2:C3)", '=SUM(D2:D3)&" của C2:C4"'],
        ["Người lập", null, "=C3"],
      ]);
      expect(other).toEqual([["=SUM('Đại biểu'!C2:C3)", "=SUM(C2:C4)"]]);
    });

    const { undo } = host;
    (undo === undefined ? test.skip : test)("is taken back as one step", async () => {
      const port = await host.open(BOOK);
      const before = await read(port);
      await move(port, ADD);
      await undo?.(port);
      expect(await read(port)).toEqual(before);
    });

    test.each([
      ["a protected sheet", "sheet-protected", rowsXml(LIST, '<sheetProtection sheet="1"/>'), ADD],
      [
        "text in the first row of merged ones",
        "merge-in-way",
        rowsXml(LIST, '<mergeCells count="1"><mergeCell ref="B3:B4"/></mergeCells>'),
        { does: "delete", sheet: SHEET, at: 3, count: 1 },
      ],
      [
        "an array formula",
        "array-in-way",
        // As Excel tells it: the same text in each of its cells.
        rowsXml(LIST)
          .replace("<f>C3*2</f>", '<f t="array" ref="D3:D4">C3:C4*2</f>')
          .replace("<f>C4*2</f>", "<f>C3:C4*2</f>"),
        { does: "insert", sheet: SHEET, at: 4, count: 1, like: "above", carriesOn: true },
      ],
    ] as const)("%s is in the way: the reason, and nothing is done", async (_, failure, xml, wish) => {
      const port = await host.open([{ name: SHEET, xml }]);
      const before = await port.read();
      const refused = await move(port, wish).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(HostError);
      expect(refused).toMatchObject({ failure });
      expect(await port.read()).toEqual(before);
    });
  });
}

/** Formulas where there are any, else values; nothing behind the last filled cell. */
function seen({ rows, formulas }: SheetSnapshot): readonly (readonly unknown[])[] {
  return rows.map((row, r) => {
    const line = row.map((value, c) => formulas[r]?.[c] ?? value);
    while (line.length > 0 && line.at(-1) === null) line.pop();
    return line;
  });
}
