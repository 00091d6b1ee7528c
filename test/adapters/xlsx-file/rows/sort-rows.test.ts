import { openWorkbookFile } from "../../../../src/adapters/xlsx-file/open-workbook";
import type { HostError, RowMove } from "../../../../src/app/ports";
import { partsOf, textOf, workbookBytes, worksheet } from "../build-workbook";

const row = (number: number, cells: Readonly<Record<string, string>>, more = ""): string =>
  `<row r="${number}"${more}>${Object.entries(cells)
    .map(([column, content]) => `<c r="${column}${number}"${content}</c>`)
    .join("")}</row>`;
const text = (value: string, s = 0): string => ` s="${s}" t="inlineStr"><is><t>${value}</t></is>`;
const number = (value: number, s = 0): string => ` s="${s}"><v>${value}</v>`;
const formula = (value: string, result: number, more = ""): string => `><f${more}>${value}</f><v>${result}</v>`;

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="2"><border/><border><bottom style="thick"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf borderId="0" fillId="0" fontId="0" numFmtId="0"/><xf borderId="0" fillId="1" fontId="0" numFmtId="0"/><xf borderId="1" fillId="0" fontId="0" numFmtId="0"/></cellXfs></styleSheet>`;

/** Four people in rows 2 to 5 (STT, tên, năm, tuổi, ô bên cạnh để trống, ghi chú riêng), a sum below. */
function list(behind = "", parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const person = (r: number, name: string, year: number, more = "", s = 0) =>
    row(
      r,
      {
        A: r === 2 ? number(1, s) : formula(`A${r - 1}+1`, r - 1),
        B: text(name, s),
        C: number(year, s),
        D:
          r === 2
            ? formula("2025-C2", 2025 - year, ' t="shared" ref="D2:D5" si="0"')
            : ` t="n"><f t="shared" si="0"/><v>${2025 - year}</v>`,
        E: formula("Khác!B" + String(r), r),
        H: text(`bên ${r}`),
      },
      more,
    );
  const rows = [
    row(1, { A: text("STT"), B: text("Tên"), C: text("Năm"), D: text("Tuổi"), E: text("Xã") }),
    person(2, "Dũng", 1980, ' ht="40" customHeight="1"', 1),
    person(3, "An", 1970, ' ht="30"'),
    person(4, "Chi", 1990, ' ht="20"'),
    person(5, "Bình", 1960, ' ht="15"', 2),
    row(6, { C: formula("SUM(C2:C5)", 7900), D: formula("C3", 1970), E: formula("SUM(C2:C4)", 5940) }),
  ];
  return workbookBytes(
    [
      {
        name: "DS",
        xml: worksheet(`<sheetData>${rows.join("")}</sheetData>${behind}`),
        rels: [
          { id: "rId1", type: "comments", target: "../comments1.xml" },
          { id: "rId2", type: "vmlDrawing", target: "../vml1.vml" },
        ],
      },
      {
        name: "Khác",
        xml: worksheet(
          `<sheetData>${row(1, { A: formula("DS!B2", 0), B: formula("COUNTA(DS!B2:B5)", 4) })}</sheetData>`,
        ),
      },
    ],
    { styles: STYLES, parts },
  );
}

/** By name: An (3), Bình (5), Chi (4), Dũng (2). */
const sort: RowMove = { does: "sort", sheet: "DS", at: 2, count: 4, from: [3, 5, 4, 2], left: 1, right: 5, still: [1] };

test("cells go with their looks, formulas with their rows; what stands beside stays", () => {
  const file = openWorkbookFile(list(), "a.xlsx");
  file.moveRows(sort);
  for (const one of [file, openWorkbookFile(file.save(), "a.xlsx")]) {
    const sheet = one.snapshot("DS");
    expect(sheet.rows.slice(1, 5).map((cells) => [cells[1], cells[2], cells[7]])).toEqual([
      ["An", 1970, "bên 2"],
      ["Bình", 1960, "bên 3"],
      ["Chi", 1990, "bên 4"],
      ["Dũng", 1980, "bên 5"],
    ]);
    expect(sheet.formulas.slice(1, 5)).toEqual([
      [null, null, null, "=2025-C2", "=Khác!B3"],
      ["=A2+1", null, null, "=2025-C3", "=Khác!B5"],
      ["=A3+1", null, null, "=2025-C4", "=Khác!B4"],
      ["=A4+1", null, null, "=2025-C5", "=Khác!B2"],
    ]);
    expect(sheet.rows.slice(1, 5).map((cells) => cells[3])).toEqual([55, 65, 35, 45]);
    // Formulas elsewhere point at the place as before; what then says something else is calculated.
    expect(sheet.formulas[5]).toEqual([null, null, "=SUM(C2:C5)", "=C3", "=SUM(C2:C4)"]);
    expect(sheet.rows[5]?.slice(3, 5)).toEqual([1960, 5920]);
    expect(sheet.stale).toEqual([]);
    expect(one.snapshot("Khác").stale).toEqual([]);
  }
});

test("a fill goes with the row, lines belong to the place, a height by hand stays", () => {
  const file = openWorkbookFile(list(), "a.xlsx");
  file.moveRows(sort);
  const xml = textOf(file.save(), "xl/worksheets/sheet1.xml");
  const styleOf = (cell: string) => Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(xml)?.[1] ?? 0);
  const formats = [...textOf(file.save(), "xl/styles.xml").matchAll(/<xf borderId="(\d)" fillId="(\d)"/g)].map(
    ([, border, fill]) => `${border} ${fill}`,
  );
  // Row 2 was filled, row 5 has a thick line below.
  expect(["B2", "B3", "B4", "B5"].map((cell) => formats[styleOf(cell)])).toEqual(["0 0", "0 0", "0 0", "1 1"]);
  const heights = [...xml.matchAll(/<row r="([2-5])"([^>]*)>/g)].map(([, , more]) => more?.trim());
  expect(heights).toEqual(['ht="40" customHeight="1"', 'ht="15"', 'ht="20"', ""]);
});

test("notes and links go with their cells; formats by range, validations and the print area stay", () => {
  const behind = `<mergeCells count="2"><mergeCell ref="D3:E3"/><mergeCell ref="H2:H3"/></mergeCells><conditionalFormatting sqref="C2:C3"><cfRule type="expression" priority="1"><formula>C2&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation sqref="C2" type="whole"><formula1>1</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="B5" location="DS!B5"/><hyperlink ref="H5" location="DS!A1"/></hyperlinks>`;
  const file = openWorkbookFile(
    list(behind, {
      "xl/comments1.xml": `<comments><commentList><comment ref="B3"/><comment ref="H3"/></commentList></comments>`,
      "xl/vml1.vml": `<xml><v:shape><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 2, 2, 4, 31, 5, 1</x:Anchor><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`,
    }),
    "a.xlsx",
  );
  file.moveRows(sort);
  const xml = textOf(file.save(), "xl/worksheets/sheet1.xml");
  const tail = xml.slice(xml.indexOf("</sheetData>") + 12, xml.indexOf("</worksheet>"));
  expect(tail).toBe(behind.replace('ref="D3:E3"', 'ref="D2:E2"').replace('ref="B5" ', 'ref="B3" '));
  expect(textOf(file.save(), "xl/comments1.xml")).toContain('<comment ref="B2"/><comment ref="H3"/>');
  expect(textOf(file.save(), "xl/vml1.vml")).toContain("2, 15, 1, 2, 4, 31, 4, 1</x:Anchor><x:Row>1</x:Row>");
});

test("its undo brings everything back, what was typed since goes to where its person stands", () => {
  const bytes = list();
  const file = openWorkbookFile(bytes, "a.xlsx");
  const before = file.snapshot("DS");
  file.moveRows({ ...sort, fill: [{ cell: { sheet: "DS", row: 2, column: 3 }, value: 1971 }] });
  expect(file.snapshot("DS").rows[1]?.[2]).toBe(1971);
  file.edit([{ cell: { sheet: "DS", row: 5, column: 2 }, value: "Dũng Em" }]);
  file.undoRows();
  expect(file.snapshot("DS").rows[1]?.[1]).toBe("Dũng Em");
  expect(file.snapshot("DS").rows[2]).toEqual(before.rows[2]);
  expect(file.snapshot("DS").formulas).toEqual(before.formulas);
  file.edit([{ cell: { sheet: "DS", row: 2, column: 2 }, value: "Dũng" }]);
  expect(file.snapshot("DS").rows).toEqual(before.rows);
});

test("our highlights go with their cells, those too that the file came with", () => {
  const mark = openWorkbookFile(list(), "a.xlsx");
  mark.mark([
    { cell: { sheet: "DS", row: 3, column: 2 }, severity: "error" },
    { cell: { sheet: "DS", row: 6, column: 3 }, severity: "error" },
  ]);
  const file = openWorkbookFile(mark.save(), "a.xlsx");
  file.moveRows(sort);
  const marked = openWorkbookFile(file.save(), "a.xlsx").marksOn("DS").get("error") ?? [];
  expect(marked.map(({ top, left }) => [top, left]).sort()).toEqual([
    [2, 2],
    [6, 3],
  ]);
});

test("only the parts concerned are written anew", () => {
  const bytes = list();
  const file = openWorkbookFile(bytes, "a.xlsx");
  file.moveRows(sort);
  const [before, after] = [partsOf(bytes), partsOf(file.save())];
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed.sort()).toEqual([
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
});

describe("refused, and nothing is changed", () => {
  const cases: readonly (readonly [string, string, Uint8Array, RowMove])[] = [
    [
      "a merged cell over two rows that would part",
      "merge-in-way",
      list('<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>'),
      sort,
    ],
    [
      "a merged cell that only half goes",
      "merge-in-way",
      list('<mergeCells count="1"><mergeCell ref="E3:F3"/></mergeCells>'),
      sort,
    ],
    [
      "a link over two rows",
      "link-in-way",
      list('<hyperlinks><hyperlink ref="B2:B3" location="A1"/></hyperlinks>'),
      sort,
    ],
    ["numbers that count on, the first one typed", "formula-in-way", list(), { ...sort, still: [] }],
    ["no order at all", "unknown", list(), { ...sort, from: [3, 3, 4, 2] }],
    ["a protected sheet", "sheet-protected", list('<sheetProtection sheet="1"/>'), sort],
  ];
  test.each(cases)("%s", (_name, failure, bytes, move) => {
    const file = openWorkbookFile(bytes, "a.xlsx");
    expect(() => file.moveRows(move)).toThrow(
      expect.objectContaining<Partial<HostError>>({ failure } as Partial<HostError>),
    );
    expect(partsOf(file.save())).toEqual(partsOf(bytes));
  });
});
