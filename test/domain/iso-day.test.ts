import { daysBefore, isoDay } from "../../src/domain/iso-day";

test("the day is that of the user's own clock", () => {
  expect(isoDay(new Date(2025, 7, 5, 0, 1))).toBe("2025-08-05");
  expect(isoDay(new Date(2025, 11, 31, 23, 59))).toBe("2025-12-31");
});

test.each([
  ["2025-08-20", 15, "2025-08-05"],
  ["2025-03-01", 1, "2025-02-28"],
  ["2024-03-01", 1, "2024-02-29"],
  ["2026-01-10", 15, "2025-12-26"],
])("%s less %d days", (iso, days, expected) => {
  expect(daysBefore(iso, days)).toBe(expected);
});
