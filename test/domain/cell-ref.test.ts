import { a1Range, columnLetters, columnNumber, parseA1Range, parseAddress, toAddress } from "../../src/domain/cell-ref";

test("column letters and numbers are inverse", () => {
  for (const n of [1, 26, 27, 52, 702, 703, 16384]) expect(columnNumber(columnLetters(n))).toBe(n);
  expect(columnLetters(16384)).toBe("XFD");
});

test("addresses survive quotes and spaces in sheet names", () => {
  const cell = { sheet: "Ông 'Sáu' 2025", row: 17, column: 3 };
  expect(toAddress(cell)).toBe("'Ông ''Sáu'' 2025'!C17");
  expect(parseAddress(toAddress(cell))).toEqual(cell);
  expect(parseAddress("DS!$A$1")).toEqual({ sheet: "DS", row: 1, column: 1 });
  expect(parseAddress("C17")).toBeUndefined();
});

test("ranges are read either way round", () => {
  expect(parseA1Range("C7:A1")).toEqual({ top: 1, left: 1, bottom: 7, right: 3 });
  expect(a1Range({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("A1");
  expect(parseA1Range("A:C")).toBeUndefined();
});
