/** A day, month or quarter that a clause names, with the words before it that say how it binds. */
export interface TimeNamed {
  /** "2025-03-20", "2025-03", "2025-Q1". */
  readonly time: string;
  readonly precision: "day" | "month" | "quarter" | "year";
  readonly start: number;
  readonly end: number;
  /** How it binds: before it · by it · within it · on it. */
  readonly binds: "before" | "by" | "within" | "on";
  /** Where the binding words begin. */
  readonly from: number;
  /** "17:00". */
  readonly clock?: string;
}

const DAY =
  "(?<day>\\d{1,2})\\s*(?:[/.-]\\s*(?<month>\\d{1,2})(?:\\s*[/.-]\\s*(?<year>\\d{4}))?|\\s+thang\\s+(?<month2>\\d{1,2})(?:\\s*(?:nam|[/.-])\\s*(?<year2>\\d{4}))?)";
const PATTERNS: readonly (readonly [TimeNamed["precision"], RegExp])[] = [
  ["day", new RegExp(`(?:\\bngay\\s+(?:\\(?thu \\S+\\)?,?\\s*)?)?(?<![\\d/.])${DAY}(?![\\d/]|\\s*%)`, "g")],
  ["month", /\b(?:(?:dau|giua|cuoi)\s+)?thang\s+(?<month>\d{1,2})\s*(?:[/.-]|nam)?\s*(?<year>\d{4})?(?![\d/])/g],
  ["month", /(?<![\d/.])(?<month>0?[1-9]|1[0-2])\/(?<year>20\d{2})(?![\d/])/g],
  ["quarter", /\bquy\s+(?<quarter>iv|iii|ii|i|[1-4])(?![a-z])\s*(?:[/-]|,?\s*nam)?\s*(?<year>\d{4})?/g],
];
const BINDS: readonly (readonly [TimeNamed["binds"], RegExp])[] = [
  ["before", /\b(?:truoc|xong truoc|chua den)(?: (?:ngay|het|thoi diem))*\s*(?:,|:)?\s*$/],
  [
    "by",
    /\b(?:cham nhat(?: (?:la|vao|den|trong|het))*|truoc hoac (?:trong|vao)|muon nhat|(?:den|toi)(?: het)?|han (?:cuoi|chot|cuoi cung|nop|gui)(?: (?:la|den))?|khong qua|thoi han(?: (?:la|den|cuoi))*|het|xong(?: vao)?)\s*:?\s*$/,
  ],
  ["within", /\b(?:trong|hoan thanh|thuc hien|xong trong)(?: (?:vao|trong|khoang))*\s*:?\s*$/],
  ["on", /\b(?:vao|du kien|tu|ngay|luc|to chuc|thoi gian|thoi gian to chuc)?(?: (?:vao|ngay|trong))*\s*:?\s*$/],
];
/** What a date was before: "(thay cho trước ngày 15/7)", "lùi từ ngày 20/8 sang". */
const REPLACED = /\b(?:thay (?:cho|vi)|(?:lui|chuyen|doi|dieu chinh) tu)\b[^,;]{0,30}$/;
const CLOCK = /(?<hour>\d{1,2})\s*(?:gio|h|g|:)\s*(?<minute>\d{2})?(?:\s*phut)?\s*,?\s*(?:ngay)?\s*$/;
/** A document's own date: "Kế hoạch số 199/KH-UBND ngày 23/7/2025", "Luật … năm 2022". */
const CITED =
  /(?:\bso\s*[:.]?\s*[\d.]*\s*[-/][a-z\d\s/&-]{1,30}|\/[a-z]{2,}[a-z-]*(?: cua [^,;]{2,40})?|\b(?:quyet dinh|cong van|nghi dinh|nghi quyet|chi thi|luat|thong bao|thong tu|huong dan|van ban|ke hoach|hien phap)\b(?! (?:thuc hien|truyen thong|tuyen truyen))[^,;]{0,50})\s*,?\s*(?:ban hanh\s*)?(?:ngay)?\s*$/;

/** The times of a clause. `year` fills in for days and months without one, as the document's own year. */
export function timesIn(plain: string, year: number | null): readonly TimeNamed[] {
  const taken: (readonly [number, number])[] = [];
  const found: TimeNamed[] = [];
  for (const [precision, pattern] of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some(([a, b]) => start < b && end > a)) continue;
      const time = written(match.groups ?? {}, year);
      const before = plain.slice(0, start);
      if (time === undefined || CITED.test(before) || REPLACED.test(before)) continue;
      if (
        precision === "day" &&
        !/ngay/.test(match[0]) &&
        match.groups?.["year"] === undefined &&
        match.groups?.["year2"] === undefined &&
        !/\b(?:ngay|truoc|den|cham nhat|vao)\s*$/.test(before)
      )
        continue;
      taken.push([start, end]);
      found.push({ time, precision, start, end, ...bindingOf(before, start) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function written(groups: Record<string, string | undefined>, documentYear: number | null): string | undefined {
  const year = Number(groups["year"] ?? groups["year2"] ?? documentYear ?? Number.NaN);
  if (Number.isNaN(year) || year < 1990 || year > 2100) return undefined;
  const quarter = groups["quarter"];
  if (quarter !== undefined)
    return `${String(year)}-Q${String(["i", "ii", "iii", "iv"].indexOf(quarter) + 1 || Number(quarter))}`;
  const month = Number(groups["month"] ?? groups["month2"]);
  if (month < 1 || month > 12) return undefined;
  const two = (part: number) => String(part).padStart(2, "0");
  if (groups["day"] === undefined) return `${String(year)}-${two(month)}`;
  const day = Number(groups["day"]);
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
    ? `${String(year)}-${two(month)}-${two(day)}`
    : undefined;
}

function bindingOf(before: string, start: number): Pick<TimeNamed, "binds" | "from" | "clock"> {
  const clock = CLOCK.exec(before);
  const rest = clock === null ? before : before.slice(0, clock.index);
  const time =
    clock === null
      ? {}
      : { clock: `${(clock.groups?.["hour"] ?? "").padStart(2, "0")}:${clock.groups?.["minute"] ?? "00"}` };
  // "Từ 7 giờ 30 đến 11 giờ 30, ngày 28": hours of the day, no deadline.
  if (clock !== null && /\btu\b.*\bden\s*$/.test(rest)) return { binds: "on", from: clock.index, ...time };
  for (const [binds, words] of BINDS) {
    const match = words.exec(rest);
    if (match !== null) return { binds, from: match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0), ...time };
  }
  return { binds: "on", from: start, ...time };
}

/** Days from the conference, negative before it: "trước 15 ngày", "chậm nhất 05 ngày sau khi kết thúc hội nghị". */
export function daysFromConference(
  plain: string,
): { readonly days: number; readonly start: number; readonly end: number } | undefined {
  for (const [sign, pattern] of RELATIVE) {
    const match = pattern.exec(plain);
    const days = match?.groups?.["days"];
    if (match !== null && days !== undefined)
      return { days: sign * Number(days), start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

const DAYS = "(?<days>\\d{1,3})\\s+ngay(?: lam viec)?";
const EVENT =
  "(?:khi )?(?:to chuc |dien ra |ket thuc |khai mac |be mac |ngay (?:to chuc |khai mac )?)*(?:hoi nghi|dai hoi)";
const RELATIVE: readonly (readonly [number, RegExp])[] = [
  [
    1,
    new RegExp(
      `\\b(?:cham nhat |trong (?:vong |thoi han )?|khong qua )?(?:la |sau )?${DAYS}(?:,)? (?:ke tu |tinh tu |sau )(?:ngay |khi )*(?:ket thuc|be mac|hoi nghi|dai hoi|to chuc)[^,;.]*`,
    ),
  ],
  [1, new RegExp(`\\bsau (?:khi )?(?:ket thuc |be mac |to chuc )?(?:hoi nghi|dai hoi)[^;.]{0,40}?${DAYS}`)],
  [
    -1,
    new RegExp(
      `\\b(?:cham nhat |it nhat |toi thieu |muon nhat )?(?:la )?(?:truoc )?${DAYS}(?:,)? (?:truoc )(?:ngay )?${EVENT}`,
    ),
  ],
  [-1, new RegExp(`\\btruoc (?:ngay )?${EVENT}[^;.]{0,60}? (?:it nhat |cham nhat |truoc |toi thieu )?${DAYS}`)],
  [-1, new RegExp(`\\btruoc (?:it nhat |toi thieu )?${DAYS}`)],
];
