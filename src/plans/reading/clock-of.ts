const HOUR = "(?<hour>\\d{1,2})\\s*(?:gio|h|g|:(?=\\s*\\d{2}))\\s*(?<minute>\\d{2})?(?:\\s*(?:phut|'))?";
const HALF = "(?:(?:buoi\\s+)?(?<half>sang|trua|chieu|toi)\\b)?";
const WEEKDAY = "(?:(?:thu\\s+(?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\\b)?";
const BEFORE = [
  // "từ 7h30 đến 11h30 ngày …": it begins at the first.
  new RegExp(
    `(?:\\b(?:tu|luc|vao|hoi)\\s+)*${HOUR}\\s*(?:-|den)\\s*\\d{1,2}\\s*(?:gio|h|g|:)\\s*(?:\\d{2})?(?:\\s*(?:phut|'))?[\\s,]*${HALF}[\\s,(]*${WEEKDAY}[\\s,(]*(?:cua\\s+)?(?:ngay)?\\s*$`,
  ),
  new RegExp(`(?:\\b(?:luc|hoi)\\s+)?${HOUR}[\\s,]*${HALF}[\\s,(]*${WEEKDAY}[\\s,(]*(?:ngay)?\\s*$`),
  /(?<=\b(?:truoc|luc|vao|tu|den|nhat)\s+)(?<hour>\d{1,2})\.(?<minute>\d{2})[\s,]*(?:ngay)?\s*$/,
];
const BEHIND = new RegExp(`^\\s*\\)?[,;]?\\s*(?:(?:vao|luc|tu|bat dau|khai mac|hoi)\\s+)*${HOUR}\\s*${HALF}`);

export interface Clock {
  /** "07:30". */
  readonly clock: string;
  /** Where its words begin. */
  readonly from: number;
}

/** The hour right before a day ("trước 17 giờ 00 ngày …"); plain letters up to the day. */
export function clockBefore(before: string): Clock | undefined {
  for (const pattern of BEFORE) {
    const match = pattern.exec(before);
    const clock = match === null ? undefined : written(match.groups ?? {});
    if (match !== null && clock !== undefined) return { clock, from: match.index };
  }
  return undefined;
}

/** The hour right behind a day ("ngày 24/4/2026, lúc 8 giờ 00"). */
export function clockBehind(behind: string): string | undefined {
  return written(BEHIND.exec(behind)?.groups ?? {});
}

function written({ hour, minute = "00", half }: Record<string, string | undefined>): string | undefined {
  if (hour === undefined) return undefined;
  const hours = Number(hour) + (Number(hour) < 12 && (half === "chieu" || half === "toi") ? 12 : 0);
  return hours > 23 || Number(minute) > 59 ? undefined : `${String(hours).padStart(2, "0")}:${minute}`;
}

const TIME = "(\\d{1,2})\\s*(?:gio|h|g|:)\\s*(\\d{2})?(?:\\s*(?:phut|'))?";
const SPAN = `${TIME}(?:\\s*(?:-|den|toi|->)\\s*${TIME})?`;
const AT_START = new RegExp(`^\\s*(?:(?:luc|tu|dung|vao|khoang)\\s+)*${SPAN}\\s*[:.,|-]?\\s*`);
/** "07.30 - 08.00: …", "15.30: …" */
const DOTTED =
  /^\s*(?:(?:luc|tu|dung|vao)\s+)*(\d{1,2})\.(\d{2})\s*(?:(?:-|den|toi)\s*(\d{1,2})\.(\d{2})\s*[:.,|-]?|:)\s*/;
const AT_END = new RegExp(
  `[\\s:,(-]*(?:\\b(?:luc|tu|vao|bat dau|thoi gian|du kien)[\\s:]*)*(?<![\\d:/])${SPAN}\\s*\\)?[\\s.;]*$`,
);

/** Hours of a line or a cell, and how long that is. */
interface Hours {
  readonly clock: string;
  readonly minutes?: number;
}

/** The hours that a line or a cell begins with: "7h30 - 8h00: …". */
export function clockAtStart(plain: string): (Hours & { readonly length: number }) | undefined {
  const match = DOTTED.exec(plain) ?? AT_START.exec(plain);
  const hours = match === null ? undefined : hoursOf(match);
  return match === null || hours === undefined ? undefined : { ...hours, length: match[0].length };
}

/** The hours that a line ends with, and where they begin: "Khai mạc: từ 14 giờ 00 đến 14 giờ 15". */
export function clockAtEnd(plain: string): (Hours & { readonly from: number }) | undefined {
  const match = AT_END.exec(plain);
  const hours = match === null ? undefined : hoursOf(match);
  return match === null || hours === undefined ? undefined : { ...hours, from: match.index };
}

function hoursOf([, hour, minute, lastHour, lastMinute]: RegExpExecArray): Hours | undefined {
  const clock = written({ hour, minute });
  if (clock === undefined) return undefined;
  const until = written({ hour: lastHour, minute: lastMinute });
  const minutes = until === undefined ? 0 : minutesBetween(clock, until);
  return { clock, ...(minutes > 0 && { minutes }) };
}

/** From "07:30" to "08:00"; negative when the second is earlier. */
export function minutesBetween(from: string, until: string): number {
  const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return at(until) - at(from);
}
