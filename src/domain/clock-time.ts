const CLOCK = /(?<!\d)(\d{1,2})\s*(?:giờ|gio|h|g|:)\s*(\d{1,2})?/iu;

/** "07 giờ 30 phút", "7h30", "14:00" → minutes from midnight; undefined when the text names no time of the day. */
export function clockMinutes(words: string): number | undefined {
  const [, hours, minutes = "0"] = CLOCK.exec(words) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes);
}

/** 450 → "07 giờ 30 phút"; past midnight it starts anew. */
export function clockInWords(minutes: number): string {
  const { hours, rest } = divided(minutes % 1440);
  return `${hours} giờ ${rest} phút`;
}

/** 450 → "07h30": for narrow columns. */
export function clockShort(minutes: number): string {
  const { hours, rest } = divided(minutes % 1440);
  return `${hours}h${rest}`;
}

/** 450 → "07:30". */
export function clockDigits(minutes: number): string {
  const { hours, rest } = divided(minutes % 1440);
  return `${hours}:${rest}`;
}

function divided(minutes: number): { readonly hours: string; readonly rest: string } {
  return { hours: String(Math.floor(minutes / 60)).padStart(2, "0"), rest: String(minutes % 60).padStart(2, "0") };
}
