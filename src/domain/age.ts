import type { BirthDate } from "./delegate";

/**
 * Age in completed years on the day `asOf` (ISO date). Where only the year of birth is known it is the difference of the years, as reports count;
 * negative when the birth lies in the future.
 */
export function ageOn(birth: BirthDate, asOf: string): number {
  const [year = 0, month = 1, day = 1] = asOf.split("-").map(Number);
  const years = year - birth.year;
  if (birth.month === undefined || birth.day === undefined) return years;
  const hadBirthday = month > birth.month || (month === birth.month && day >= birth.day);
  return hadBirthday ? years : years - 1;
}
