import { daysBefore, daysBetween, weekdayOf } from "./iso-day";

const FIXED: Readonly<Record<string, string>> = {
  "01-01": "Tết Dương lịch",
  "04-30": "Ngày Chiến thắng 30/4",
  "05-01": "Ngày Quốc tế lao động",
  "09-02": "Quốc khánh",
};

/** Mùng 1 tháng Giêng and mùng 10 tháng Ba of the lunar calendar (Giỗ Tổ), by year; other years are not looked at. */
const LUNAR: Readonly<Record<string, { readonly tet: string; readonly hungKings: string }>> = {
  "2025": { tet: "2025-01-29", hungKings: "2025-04-07" },
  "2026": { tet: "2026-02-17", hungKings: "2026-04-26" },
  "2027": { tet: "2027-02-06", hungKings: "2027-04-16" },
  "2028": { tet: "2028-01-26", hungKings: "2028-04-04" },
  "2029": { tet: "2029-02-13", hungKings: "2029-04-23" },
  "2030": { tet: "2030-02-02", hungKings: "2030-04-12" },
};

/** The last day of the old year and the first four of the new one are free every year; the fifth is set anew. */
const TET_DAYS = { before: 1, after: 3 };

/** Why offices are closed on that day: a weekend or a public holiday; undefined on a working day. */
export function closedFor(iso: string): string | undefined {
  const lunar = LUNAR[iso.slice(0, 4)];
  if (lunar !== undefined) {
    const fromTet = daysBetween(lunar.tet, iso);
    if (fromTet >= -TET_DAYS.before && fromTet <= TET_DAYS.after) return "Tết Nguyên đán";
    if (iso === lunar.hungKings) return "Giỗ Tổ Hùng Vương";
  }
  const holiday = FIXED[iso.slice(5)];
  if (holiday !== undefined) return holiday;
  const weekday = weekdayOf(iso);
  return weekday === 0 ? "Chủ nhật" : weekday === 6 ? "thứ Bảy" : undefined;
}

/** The last working day up to that one: where the day itself is free. */
export function workingDayUpTo(iso: string): string {
  let day = iso;
  while (closedFor(day) !== undefined) day = daysBefore(day, 1);
  return day;
}
