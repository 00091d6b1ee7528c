import fc from "fast-check";
import { columnLetters } from "../../../../src/domain/cell-ref";
import { moveFormula } from "../../../../src/adapters/xlsx-file/rows/move-formula";
import { deletedRows, insertedRows } from "../../../../src/adapters/xlsx-file/rows/row-mapping";

const added = (formula: string, at: number, count = 1, home: string | null = "DS"): string =>
  moveFormula(formula, home, { name: "DS", mapping: insertedRows({ at, count }) }).text;
const gone = (formula: string, at: number, count = 1): string =>
  moveFormula(formula, "DS", { name: "DS", mapping: deletedRows({ at, count }) }).text;

describe("rows put in before row 5", () => {
  test.each([
    ["A4+A5", "A4+A6"],
    ["$A$5*a5", "$A$6*a6"],
    ["SUM(A2:A9)", "SUM(A2:A10)"],
    ["SUM(A5:A9)", "SUM(A6:A10)"],
    ["SUM(A2:A4)", "SUM(A2:A4)"],
    ["SUM(A9:A2)", "SUM(A10:A2)"],
    ["SUM(A:A,4:4,5:6,$5:$5)", "SUM(A:A,4:4,6:7,$6:$6)"],
    ["SUM(A1:A1048576)", "SUM(A1:A1048576)"],
    ["A1048576", "#REF!"],
    ["'DS'!A5+DS!$B$5+ds!A5", "'DS'!A6+DS!$B$6+ds!A6"],
    ["Khác!A5+'Danh sách'!A5", "Khác!A5+'Danh sách'!A5"],
    ["VLOOKUP(G9,HTKT!$A$2:$B$300,2,0)", "VLOOKUP(G10,HTKT!$A$2:$B$300,2,0)"],
    ["SUM('Danh sách'!A2:A9,A2:A9,Khác!2:9)", "SUM('Danh sách'!A2:A9,A2:A10,Khác!2:9)"],
    ["SUM([1]DS!A2:A9)+SUM(Khác!A2:INDEX(A2:A9,3))", "SUM([1]DS!A2:A9)+SUM(Khác!A2:INDEX(A2:A10,3))"],
    ["Khác!A2:Khác!A9+DS!A2:A9", "Khác!A2:Khác!A9+DS!A2:A10"],
    ["[1]DS!A5+'[b.xlsx]DS'!A5", "[1]DS!A5+'[b.xlsx]DS'!A5"],
    ["DS!A5:DS!B9", "DS!A6:DS!B10"],
    ['"A5"&A5', '"A5"&A6'],
    ["LOG10(A5)+ATAN2(B5,1E5)", "LOG10(A6)+ATAN2(B6,1E5)"],
    ["Bảng[[#This Row],[A5]]+Bảng[A5]", "Bảng[[#This Row],[A5]]+Bảng[A5]"],
    ["A5:INDEX(B5:B9,2)", "A6:INDEX(B6:B10,2)"],
    ["IF(A5=#REF!,{1,2;3,4},A5)", "IF(A6=#REF!,{1,2;3,4},A6)"],
    ["nam_5+XYZ5+A5", "nam_5+XYZ5+A6"],
    ["A5#", "A6#"],
  ])("%s → %s", (before, after) => expect(added(before, 5)).toBe(after));

  test("references of another sheet mean that one", () => {
    expect(added("A5+DS!A5", 5, 2, "Khác")).toBe("A5+DS!A7");
    expect(added("A5+DS!A5", 5, 2, null)).toBe("A5+DS!A7");
    expect(added("SUM(A2:A9)+SUM(DS!A2:A9)", 5, 2, "Khác")).toBe("SUM(A2:A9)+SUM(DS!A2:A11)");
  });

  test.each(["SUM(T1:T3!A5)", "SUM('T1:T3'!A5)", "SUM(Thang1:Thang3!A5)"])("%s is over sheets", (formula) => {
    const moved = moveFormula(formula, "DS", { name: "DS", mapping: insertedRows({ at: 5, count: 1 }) });
    expect(moved).toEqual({ text: formula, isResized: false, isOverSheets: true });
  });
});

describe("rows 5 and 6 taken out", () => {
  test.each([
    ["A4+A5+A6+A7", "A4+#REF!+#REF!+A5"],
    ["SUM(A2:A9)", "SUM(A2:A7)"],
    ["SUM(A5:A9)", "SUM(A5:A7)"],
    ["SUM(A2:A6)", "SUM(A2:A4)"],
    ["SUM(DS!A5:A6)", "SUM(DS!#REF!)"],
    ["SUM(5:6)+SUM(6:8)", "SUM(#REF!)+SUM(5:6)"],
    ["SUM(A1:A1048576)", "SUM(A1:A1048576)"],
  ])("%s → %s", (before, after) => expect(gone(before, 5, 2)).toBe(after));
});

test("names: only fixed rows are places", () => {
  const moved = { name: "DS", mapping: insertedRows({ at: 2, count: 3 }) };
  expect(moveFormula("DS!$A$2:$A$9,DS!A2,DS!$A2:$A$9", null, moved, true).text).toBe("DS!$A$5:$A$12,DS!A2,DS!$A2:$A$9");
});

const reference = fc
  .record({
    sheet: fc.constantFrom("", "DS!", "'DS'!", "Khác!"),
    column: fc.integer({ min: 1, max: 16_384 }),
    row: fc.integer({ min: 1, max: 60 }),
    fixed: fc.constantFrom(["", ""], ["$", "$"], ["", "$"], ["$", ""]),
    last: fc.option(fc.record({ column: fc.integer({ min: 1, max: 16_384 }), row: fc.integer({ min: 1, max: 60 }) })),
  })
  .map(({ sheet, column, row, fixed: [a = "", b = ""], last }) => {
    const cell = (place: { column: number; row: number }): string =>
      `${a}${columnLetters(place.column)}${b}${place.row}`;
    return `${sheet}${cell({ column, row })}${last ? `:${cell(last)}` : ""}`;
  });
const formula = fc
  .array(fc.oneof(reference, fc.constantFrom('"A7"', "SUM(A:A)", "12", "Bảng[A5]", "LOG10(2)")), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join("+"));
const place = fc.record({ at: fc.integer({ min: 1, max: 70 }), count: fc.integer({ min: 1, max: 9 }) });

test("putting rows in and taking them out again is no change", () => {
  fc.assert(
    fc.property(formula, place, (text, { at, count }) => {
      expect(gone(added(text, at, count), at, count)).toBe(text);
    }),
  );
});

/** The cells of the moved sheet that a formula of single references and ranges reads: ends of each reference. */
function ends(text: string): readonly number[] {
  return text
    .split("+")
    .filter((part) => /^(?:DS!|'DS'!)?\$?[A-Z]{1,3}\$?\d+(?:$|:)/.test(part))
    .flatMap((part) => [...part.matchAll(/\$?[A-Z]{1,3}\$?(\d+)/g)].map(([, row]) => Number(row)));
}

test("every reference goes on pointing at the same cells", () => {
  fc.assert(
    fc.property(formula, place, fc.boolean(), (text, { at, count }, isAdded) => {
      const mapping = isAdded ? insertedRows({ at, count }) : deletedRows({ at, count });
      const before = ends(text);
      if (before.some((row) => mapping.rowOf(row) === null)) return;
      expect(ends(isAdded ? added(text, at, count) : gone(text, at, count))).toEqual(
        before.map((row) => mapping.rowOf(row)),
      );
    }),
  );
});
