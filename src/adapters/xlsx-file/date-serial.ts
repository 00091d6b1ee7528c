const DAY = 86_400_000;
/** Day 0 of Excel's calendar as it counts from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** "2025-03-20T10:30:00" (a date cell of the strict form) → 45736.4375; undefined when it is no date. */
export function serialFromIso(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text);
  if (!match) return undefined;
  const [, y, m, d, hours, minutes, seconds] = match;
  const time = Date.UTC(
    Number(y),
    Number(m) - 1,
    Number(d),
    Number(hours ?? 0),
    Number(minutes ?? 0),
    Number(seconds ?? 0),
  );
  const serial = (time - DAY_ZERO) / DAY;
  return serial < 61 ? serial - 1 : serial;
}
