import type { CellValue } from "../../src/domain/sheet-snapshot";
import { readNationalId, readPhone } from "../../src/reading/texts/read-identity";

test.each<[CellValue, string, string | null, string | null]>([
  ["079083012345", "@", "079083012345", null],
  ["507863726", "@", "507863726", null],
  [" 079 083 012 345 ", "@", "079083012345", null],
  ["079.083.012.345", "@", "079083012345", null],
  ["'079083012345", "@", "079083012345", null],
  [279083012345, "General", "279083012345", null],
  [79083012345, "General", "79083012345", "zero-lost"],
  [79083012345, "000000000000", "079083012345", "zero-restored"],
  [1050000001, "0", "1050000001", "zero-lost"],
  ["79083012345", "@", "79083012345", "zero-lost"],
  [50786372, "General", "50786372", "zero-lost"],
  [50786372, "000000000", "050786372", "zero-restored"],
  ["949704663.0", "@", "949704663", null],
  ["7.9083E+10", "@", "7.9083E+10", "rounded"],
  [1.2345678901234567e16, "0", "12345678901234568", "rounded"],
  ["1234", "@", "1234", "wrong-length"],
  ["đã mất", "@", "đã mất", "not-digits"],
  [12.5, "General", "12.5", "not-digits"],
  [-5, "General", "-5", "not-digits"],
  [true, "General", "TRUE", "not-digits"],
  [null, "General", null, null],
  ["  ", "@", null, null],
])("identity %j as %j is %j (%j)", (value, format, digits, note) =>
  expect(readNationalId(value, format)).toEqual({ value: digits, note }),
);

test.each<[CellValue, string | null, string | null]>([
  ["0912345678", "0912345678", null],
  ["0912 345 678", "0912345678", null],
  ["0912.345.678", "0912345678", null],
  [912345678, "0912345678", "zero-restored"],
  ["912345678", "912345678", "zero-lost"],
  ["949704663.0", "949704663", "zero-lost"],
  ["+84912345678", "0912345678", null],
  ["+84 912 345 678", "0912345678", null],
  ["84912345678", "0912345678", null],
  ["02053812345", "02053812345", null],
  ["0912345678; 0987654321", "0912345678", null],
  ["0912345678/0987654321", "0912345678", null],
  [12345, "12345", "wrong-length"],
  ["không có", "không có", "not-digits"],
  [null, null, null],
])("phone %j is %j (%j)", (value, digits, note) =>
  expect(readPhone(value, "General")).toEqual({ value: digits, note }),
);
