import fc from "fast-check";
import {
  ageOn,
  type DateReading,
  dateOrderOf,
  formatDate,
  hasShortYears,
  readDate,
  yearBehindDate,
} from "../../src/domain/vietnamese-date";
import type { CellValue } from "../../src/domain/sheet-snapshot";

/** What was read, as precise as it was written; "?" for unreadable, "" for blank. */
function shown(value: CellValue, format = "General", options?: DateReading): string {
  const read = readDate(value, format, options);
  return read.kind === "value" ? formatDate(read.value) : read.kind === "blank" ? "" : "?";
}

test.each<[string, string]>([
  ["15/03/1985", "15/03/1985"],
  ["15/3/1985", "15/03/1985"],
  [" 15/3/1985 ", "15/03/1985"],
  ["15.3.1985", "15/03/1985"],
  ["15-03-1985", "15/03/1985"],
  ["15–3–1985", "15/03/1985"],
  ["15 / 3 / 1985", "15/03/1985"],
  ["15/ 3/1985", "15/03/1985"],
  ["15/03//1985", "15/03/1985"],
  ["15.03.1985.", "15/03/1985"],
  ["15,3,1985", "15/03/1985"],
  ["15 3 1985", "15/03/1985"],
  ["'15/03/1985", "15/03/1985"],
  ["15\\3\\1985", "15/03/1985"],
  ["15/3-1985", "15/03/1985"],
  ["\u00A015/03/1985\n", "15/03/1985"],
  ["15 tháng 3 năm 1985", "15/03/1985"],
  ["Ngày 15 tháng 03 năm 1985", "15/03/1985"],
  ["ngay 15 thang 3 nam 1985", "15/03/1985"],
  ["Sinh ngày: 15/3/1985", "15/03/1985"],
  ["15-Thg3-1985", "15/03/1985"],
  ["15-Mar-1985", "15/03/1985"],
  ["1985-03-15", "15/03/1985"],
  ["1985/3/15", "15/03/1985"],
  ["1985-03-15T00:00:00", "15/03/1985"],
  ["1985-03-15T00:00:00.000Z", "15/03/1985"],
  ["1985-03-15 00:00:00", "15/03/1985"],
  ["15/03/1985 00:00:00", "15/03/1985"],
  ["15/3/1985 12:00:00 AM", "15/03/1985"],
  ["1985-03-14T17:00:00.000Z", "?"],
  ["15031985", "15/03/1985"],
  ["19850315", "15/03/1985"],
  ["3/1985", "03/1985"],
  ["03-1985", "03/1985"],
  ["3.1985", "03/1985"],
  ["tháng 3 năm 1985", "03/1985"],
  ["Tháng 3/1985", "03/1985"],
  ["1985-03", "03/1985"],
  ["00/03/1985", "03/1985"],
  ["1985", "1985"],
  ["năm 1985", "1985"],
  ["SN 1985", "1985"],
  ["Sinh năm 1985", "1985"],
  ["1985.0", "1985"],
  ["'48", "1948"],
  ["9/49", "09/1949"],
  ["00/00/1985", "1985"],
  ["--/--/1985", "1985"],
  ["__/__/1985", "1985"],
  [".../.../1985", "1985"],
  ["15/3/85 ", "15/03/1985"],
  ["15-3-99", "15/03/1999"],
  ["1/1/05", "01/01/2005"],
  ["1/1/30", "01/01/1930"],
  ["1/1/15", "?"],
  ["1/1/29", "?"],
  ["85", "?"],
  ["31/02/1980", "?"],
  ["29/02/1985", "?"],
  ["29/02/1984", "29/02/1984"],
  ["31/04/1990", "?"],
  ["03/25/1985", "?"],
  ["03/04/1899", "03/04/1899"],
  ["1890", "1890"],
  ["1/1/1799", "?"],
  ["0/13/1985", "?"],
  ["32/1/1985", "?"],
  ["15/00/1985", "?"],
  ["15/3/198", "?"],
  ["15/3/19855", "?"],
  ["15/3/2985", "?"],
  ["15/3/1985; 2/4/1990", "?"],
  ["không rõ", "?"],
  ["x", "?"],
  ["#REF!", "?"],
  ["=1+1", "?"],
  ["15/3", "?"],
  ["20112012", "20/11/2012"],
  ["", ""],
  ["  ", ""],
  ["-", ""],
  ["…", ""],
  ["../../....", ""],
  ["/  /", ""],
])("text %j reads as %j", (typed, date) => expect(shown(typed)).toBe(date));

test.each<[number, string, DateReading | undefined, string]>([
  [31121, "dd/mm/yyyy", undefined, "15/03/1985"],
  [31121.75, "dd/mm/yyyy hh:mm", undefined, "15/03/1985"],
  [31121, "[$-42A]dd/mm/yyyy;@", undefined, "15/03/1985"],
  [31121, "m/d/yy", undefined, "15/03/1985"],
  [31121, "mm/yyyy", undefined, "03/1985"],
  [31121, "yyyy", undefined, "1985"],
  [1, "d/m/yyyy", undefined, "01/01/1900"],
  [59, "d/m/yyyy", undefined, "28/02/1900"],
  [60, "d/m/yyyy", undefined, "?"],
  [61, "d/m/yyyy", undefined, "01/03/1900"],
  [0, "d/m/yyyy", undefined, "?"],
  [-5, "d/m/yyyy", undefined, "?"],
  [1e9, "d/m/yyyy", undefined, "?"],
  [29659, "dd/mm/yyyy", { date1904: true }, "15/03/1985"],
  [1985, "dd/mm/yyyy", undefined, "?"],
  [1890, "dd/mm/yyyy", undefined, "?"],
  [1890, "General", undefined, "1890"],
  [1750, "General", undefined, "?"],
  [1985, "General", undefined, "1985"],
  [1985, "0", undefined, "1985"],
  [31121, "General", undefined, "?"],
  [31121, "General", { serials: true }, "15/03/1985"],
  [12, "General", { serials: true }, "?"],
  [99999, "General", { serials: true }, "?"],
  [15031985, "General", undefined, "15/03/1985"],
  [5031985, "General", undefined, "05/03/1985"],
  [19850315, "General", undefined, "15/03/1985"],
  [NaN, "General", undefined, "?"],
  [Infinity, "dd/mm/yyyy", undefined, "?"],
  [3.14, "General", undefined, "?"],
])("number %j as %j %j reads as %j", (value, format, options, date) =>
  expect(shown(value, format, options)).toBe(date),
);

test.each<[string, string]>([
  ["10/20/1959, 04/30/1984, 03/04/1991", "month-first"],
  ["10-20-1959 | 12-31-1990", "month-first"],
  ["10/20/59, 12/31/90", "month-first"],
  ["10/20/1959 0:00, 12/31/1990 0:00", "month-first"],
  ["10/20/1959, 03/04/1991", "unclear"],
  ["10/20/1959, 25/12/1980", "unclear"],
  ["10/20/1959, 25/12/1980, 26/12/1980, 13/1/1970", "day first"],
  ["03/04/1991, 05/06/1980", "day first"],
  ["31/02/1980, 15/3/1985", "day first"],
  ["1985, x, 1959-10-20, 32/1/1985, 10/32/1985", "day first"],
])("the dates %s are %s", (texts, order) => expect(dateOrderOf(texts.split(/ ?[,|] /)) ?? "day first").toBe(order));

test("dates of a column that is month first, or not clearly so", () => {
  expect(
    ["10/20/1959", "08/10/1959", "3-4-91", "7/7/1970", "1959-10-20", "1985", "10/20/1959 12:00:00 AM"].map((text) =>
      shown(text, "General", { order: "month-first", serials: true }),
    ),
  ).toEqual(["20/10/1959", "10/08/1959", "04/03/1991", "07/07/1970", "20/10/1959", "1985", "20/10/1959"]);
  expect(
    ["10/20/1959", "08/10/1959", "25/12/1980", "7/7/1970"].map((text) => shown(text, "General", { order: "unclear" })),
  ).toEqual(["?", "?", "25/12/1980", "07/07/1970"]);
  expect(shown(31121, "dd/mm/yyyy", { order: "month-first" })).toBe("15/03/1985");
});

test("the year behind a day of 1905", () => {
  expect(yearBehindDate({ year: 1905, month: 5, day: 6 })).toBe(1953);
  expect(yearBehindDate({ year: 1905, month: 4, day: 20 })).toBe(1937);
  expect(yearBehindDate({ year: 1905, month: 12, day: 31 })).toBeUndefined();
  expect(yearBehindDate({ year: 1905 })).toBeUndefined();
});

test("a serial number that became text", () => {
  expect(shown("31121", "@", { serials: true })).toBe("15/03/1985");
  expect(shown("31121.0", "@", { serials: true })).toBe("15/03/1985");
  expect(shown("31121", "@")).toBe("?");
});

test("years without their century, where the column has whole years beside them", () => {
  expect(hasShortYears([1952, 57, "1964", "58", null, "5/1962"])).toBe(true);
  expect(shown(57, "General", { shortYears: true })).toBe("1957");
  expect(shown("58", "General", { shortYears: true })).toBe("1958");
  expect(shown(1952, "General", { shortYears: true })).toBe("1952");
  expect(shown(57, "General")).toBe("?");
  // Ages, a number that may be of this century, and days among which a number may be anything.
  expect(hasShortYears([57, 45, 1960])).toBe(false);
  expect(hasShortYears([1952, 1960, 57, 12])).toBe(false);
  expect(hasShortYears(["1/2/1960", "3/4/1971", "5/6/1980", 1952, 57])).toBe(false);
  expect(hasShortYears([1952, 1964])).toBe(false);
});

test("blank and booleans", () => {
  expect(readDate(null, "General")).toEqual({ kind: "blank" });
  expect(readDate(true, "General")).toEqual({ kind: "unreadable", text: "TRUE" });
  expect(readDate(" 31/02/1980", "General")).toEqual({ kind: "unreadable", text: "31/02/1980" });
});

test("never throws, and gives dates that exist", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.stringMatching(/^[0-9./\- ]{1,12}$/),
  );
  fc.assert(
    fc.property(cell, fc.constantFrom("General", "dd/mm/yyyy", "yyyy", "@"), fc.boolean(), (value, format, serials) => {
      const read = readDate(value, format, { serials });
      const { year, month = 1, day = 1 } = read.kind === "value" ? read.value : { year: 2000 };
      const date = new Date(Date.UTC(year, month - 1, day));
      expect([date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([month, day]);
    }),
    { numRuns: 2000 },
  );
});

test("every day of 1920–2010 is read alike from a serial number and from its text", () => {
  fc.assert(
    fc.property(fc.integer({ min: 7306, max: 40543 }), (serial) => {
      const text = shown(serial, "dd/mm/yyyy");
      expect(text).toMatch(/^\d\d\/\d\d\/\d{4}$/);
      expect([shown(text), shown(text.split("/").reverse().join("-"))]).toEqual([text, text]);
    }),
  );
});

test.each([
  [{ year: 1985, month: 8, day: 20 }, "2025-08-20", 40, 40],
  [{ year: 1985, month: 8, day: 21 }, "2025-08-20", 39, 39],
  [{ year: 1985, month: 9, day: 1 }, "2025-08-20", 39, 39],
  [{ year: 1985, month: 7 }, "2025-08-20", 40, 40],
  [{ year: 1985, month: 8 }, "2025-08-20", 39, 40],
  [{ year: 1985 }, "2025-08-20", 39, 40],
  [{ year: 2030, month: 1, day: 1 }, "2025-08-20", -5, -5],
  [{ year: 2000, month: 2, day: 29 }, "2025-02-28", 24, 24],
])("age of %j on %s", (birth, day, min, max) => expect(ageOn(birth, day)).toEqual({ min, max }));

test.each([
  [{ year: 1985, month: 3, day: 5 }, "05/03/1985"],
  [{ year: 1985, month: 3 }, "03/1985"],
  [{ year: 1985 }, "1985"],
])("%j is written %s", (birth, text) => expect(formatDate(birth)).toBe(text));
