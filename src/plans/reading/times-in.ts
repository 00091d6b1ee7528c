import { clockBefore, clockBehind } from "./clock-of";

/** How a time binds: before it, by its end, within it, on it, from it on, after it, from it to another. */
type Binding = "before" | "by" | "within" | "on" | "from" | "after" | "span";

/** A day, month or quarter that a clause names, with the words before it that say how it binds. */
export interface TimeNamed {
  /** "2025-03-20", "2025-03", "2025-Q1", "2025". */
  readonly time: string;
  /** The last of "ngày 27 và 28/5/2025", "từ ngày … đến ngày …", "quý II, III". */
  readonly until?: string;
  readonly precision: "day" | "month" | "quarter" | "year";
  readonly start: number;
  readonly end: number;
  readonly binds: Binding;
  /** Where the binding words begin. */
  readonly from: number;
  /** "17:00". */
  readonly clock?: string;
}

const YEAR = "(?:20\\d{2}|19\\d{2}|2\\d(?!\\d))";
const FIRST =
  "(?:(?<!(?:gio|[hg:])\\s?)(?<first>\\d{1,2})\\s*(?:(?:va|-|den(?: het)?)\\s*(?:ngay\\s+)?|,\\s*)(?=\\d{1,2}\\s*[/.-]\\s*\\d{1,2}(?:\\s*[/.-]\\s*\\d|\\b)|\\d{1,2}\\s+thang))?";
const DAY = `${FIRST}(?<day>\\d{1,2})\\s*(?:[/.-]\\s*(?<month>\\d{1,2})(?:\\s*[/.-]\\s*(?<year>${YEAR}))?|\\s+thang\\s+(?<month2>\\d{1,2})(?:\\s*(?:,?\\s*nam|[/.-])\\s*(?<year2>\\d{4}))?)`;
const PART =
  "(?:tuan(?: thu)? \\d\\s+(?:cua\\s+)?|(?:nua|tuan|thuong tuan|trung tuan|ha tuan|trong|ngay)?\\s*(?:thu (?:nhat|hai|ba|tu)|dau tien|dau|giua|cuoi|thuong tuan|trung tuan|ha tuan)\\s+(?:cua\\s+)?)?";
const PATTERNS: readonly (readonly [TimeNamed["precision"], RegExp])[] = [
  [
    "day",
    new RegExp(
      `(?:\\bngay\\s+(?:\\(?thu \\S+\\)?,?\\s*)?(?:mung\\s+|mong\\s+)?)?(?<![\\d/.,]|\\b(?:tuan|thang)\\s)${DAY}(?![\\d/]|\\.\\d|\\s*(?:%|so\\b|tong\\b|ngay\\b|buoi\\b))`,
      "g",
    ),
  ],
  ["month", /\b6\s+thang\s+(?<half>dau|cuoi)\s+nam\s+(?<year>\d{4})/g],
  [
    "month",
    new RegExp(
      `\\b${PART}thang\\s+(?:(?<first>\\d{1,2})\\s*(?:va|-|,|den)\\s*(?:thang\\s+)?)?(?<month>\\d{1,2})\\s*(?:[/.-]|,?\\s*nam)?\\s*(?<year>\\d{4})?(?![\\d/])`,
      "g",
    ),
  ],
  ["month", /(?<![\d/.,])(?<month>0?[1-9]|1[0-2])\/(?<year>20\d{2})(?![\d/])/g],
  [
    "quarter",
    /\bqu[yi]\s+(?:(?<first>iv|iii|ii|i|[1-4])\s*(?:va|-|,|den)\s*(?:quy\s+)?)?(?<quarter>iv|iii|ii|i|[1-4])(?![a-z])\s*(?:[/-]|,?\s*nam)?\s*(?<year>\d{4})?/g,
  ],
  ["year", /\b(?:hoan thanh|xong|ket thuc)\s+trong\s+nam\s+(?<year>20\d\d)(?![\d-]|\s*-)/g],
];
const BINDS: readonly (readonly [Binding, RegExp])[] = [
  ["before", /\b(?:truoc|xong truoc|chua den)(?: (?:ngay|het|thoi diem|thoi han))*\s*(?:,|:)?\s*$/],
  ["from", /(?<!\/)\b(?:ke tu|tinh tu|bat dau tu|tu)(?: (?:ngay|dau|thoi diem))*\s*:?\s*$/],
  ["after", /\b(?:sau)(?: (?:ngay|thoi diem))*\s*$/],
  [
    "by",
    /\b(?:cham nhat(?: (?:la|vao|den|trong|het|ngay))*|khong (?:muon|cham|tre) (?:hon|qua)|tre nhat(?: (?:la|vao))*|truoc hoac (?:trong|vao)|muon nhat(?: (?:la|vao|den))*|(?:den|toi)(?: het)?(?: ngay)?|han(?: (?:cuoi cung|cuoi|chot|nop|gui))?(?: (?:la|den|vao))?|khong qua|thoi han(?: (?:la|den|cuoi|cuoi cung))*|het|xong(?: vao)?)\s*:?\s*$/,
  ],
  ["within", /\b(?:trong|hoan thanh|thuc hien|xong trong)(?: (?:vao|trong|khoang))*\s*:?\s*$/],
  [
    "on",
    /\b(?:vao|du kien|ngay|luc|(?<!\b(?:ban|phong) )to chuc|thoi gian|thoi gian to chuc)?(?: (?:vao|ngay|trong))*\s*:?\s*$/,
  ],
];
/** A day without a year is one only behind such a word or an hour, or where nothing else stands: "(30/8)". */
const DAY_WORD =
  /\b(?:ngay|sang|trua|chieu|toi|truoc|den|toi|cham nhat|vao|tu|xong|het|lan \d|han|hoan thanh|thoi (?:gian|han))\s*:?\s*$/;
const isDay = (words: string, before: string, plain: string) =>
  DAY_WORD.test(before) ||
  clockBefore(before) !== undefined ||
  (plain.trim() === words.trim() && /^\d{2}\//.test(words));
/** What a date was before: "(thay cho trước ngày 15/7)", "lùi từ ngày 20/8 sang". */
const REPLACED =
  /\b(?:thay (?:cho|vi)|truoc day|(?:ke hoach|quy dinh) cu|(?:lui|chuyen|doi|dieu chinh) tu)\b[^,;\d]{0,30}$/;

/** The times of a clause. `year` fills in for days and months without one, as the document's own year. */
export function timesIn(plain: string, year: number | null): readonly TimeNamed[] {
  if (!/\d|\bqu[yi] /.test(plain)) return [];
  const taken: (readonly [number, number])[] = [];
  const found: (TimeNamed & { readonly hasYear: boolean })[] = [];
  for (const [precision, pattern] of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      if (taken.some(([a, b]) => start < b && end > a)) continue;
      const before = plain.slice(0, start);
      const groups = match.groups ?? {};
      const hasYear = (groups["year"] ?? groups["year2"]) !== undefined;
      const isBare = precision === "day" && !hasYear && !/ngay/.test(match[0]) && groups["month2"] === undefined;
      const later = yearBehind(plain.slice(end), hasYear);
      if (REPLACED.test(before) || (isBare && later === null && !isDay(match[0], before, plain))) continue;
      const times = written(groups, later ?? year);
      if (times === undefined) continue;
      taken.push([start, end]);
      const binding = bindingOf(before, start, plain.slice(end));
      const isRange = binding.binds === "from" && times.until !== undefined;
      found.push({ ...times, precision, start, end, hasYear, ...binding, ...(isRange && { binds: "span" as const }) });
    }
  }
  return spans(
    plain,
    found.sort((a, b) => a.start - b.start),
  );
}

/** "Từ ngày 05/8 đến ngày 12/8/2025": the year stands behind the last. */
function yearBehind(behind: string, hasYear: boolean): number | null {
  const later = hasYear
    ? undefined
    : /^\s*(?:den|-|toi|va)(?: het)?(?: ngay)?\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(20\d\d)/.exec(behind)?.[1];
  return later === undefined ? null : Number(later);
}

/** "Từ ngày A đến ngày B" is one time. */
function spans(plain: string, times: readonly (TimeNamed & { readonly hasYear: boolean })[]): readonly TimeNamed[] {
  const together: TimeNamed[] = [];
  for (const { hasYear: _hasYear, ...time } of times) {
    const last = together.at(-1);
    const between = last === undefined ? "" : plain.slice(last.end, time.start);
    if (last !== undefined && last.until === undefined && isSpan(last, time, between, plain)) {
      const isOne = last.time === time.time;
      together[together.length - 1] = {
        ...last,
        end: time.end,
        binds: isOne ? "on" : "span",
        ...(!isOne && { until: time.until ?? time.time }),
      };
    } else together.push(time);
  }
  return together;
}

function isSpan(first: TimeNamed, second: TimeNamed, between: string, plain: string): boolean {
  if (first.precision !== second.precision || second.time < first.time) return false;
  if (!/^\s*(?:\([^()]*\)\s*)?(?:den|-|toi)(?: het)?(?:[\s\d:,hg]|gio|phut)*(?:ngay|thang)?\s*$/.test(between))
    return false;
  return /^\s*-/.test(between) || /\btu\b/.test(plain.slice(first.from, first.start + 4)) || first.binds === "from";
}

function written(
  groups: Record<string, string | undefined>,
  documentYear: number | null,
): Pick<TimeNamed, "time" | "until"> | undefined {
  const typed = groups["year"] ?? groups["year2"];
  const year = typed === undefined ? (documentYear ?? Number.NaN) : Number(typed.length === 2 ? `20${typed}` : typed);
  if (Number.isNaN(year) || year < 1990 || year > 2100) return undefined;
  if (groups["half"] !== undefined)
    return groups["half"] === "dau"
      ? { time: `${String(year)}-01`, until: `${String(year)}-06` }
      : { time: `${String(year)}-07`, until: `${String(year)}-12` };
  const first = groups["first"];
  const name = (part: string | undefined) => timeName(year, groups, part);
  const last = name(undefined);
  const begin = first === undefined ? undefined : name(first);
  if (last === undefined || (first !== undefined && (begin === undefined || begin >= last))) return undefined;
  return begin === undefined ? { time: last } : { time: begin, until: last };
}

/** `part` in place of the group's own day, month or quarter. */
function timeName(
  year: number,
  groups: Record<string, string | undefined>,
  part: string | undefined,
): string | undefined {
  const two = (value: number) => String(value).padStart(2, "0");
  const quarter = groups["quarter"] === undefined ? undefined : (part ?? groups["quarter"]);
  if (quarter !== undefined)
    return `${String(year)}-Q${String(["i", "ii", "iii", "iv"].indexOf(quarter) + 1 || Number(quarter))}`;
  const isDay = groups["day"] !== undefined;
  const month = Number((isDay ? undefined : part) ?? groups["month"] ?? groups["month2"]);
  if (Number.isNaN(month)) return String(year);
  if (month < 1 || month > 12) return undefined;
  if (!isDay) return `${String(year)}-${two(month)}`;
  const day = Number(part ?? groups["day"]);
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
    ? `${String(year)}-${two(month)}-${two(day)}`
    : undefined;
}

/** "chậm nhất là chiều 17/9". */
const HALF_DAY = /\b(?:sang|trua|chieu|buoi (?:sang|trua|chieu|toi))\s*(?:thu \S+,?\s*)?$/;

function bindingOf(before: string, start: number, behind: string): Pick<TimeNamed, "binds" | "from" | "clock"> {
  const hour = clockBefore(before);
  const clock = hour?.clock ?? clockBehind(behind);
  const time = clock === undefined ? {} : { clock };
  const rest = hour === undefined ? before : before.slice(0, hour.from);
  // "Từ 7 giờ 30 đến 11 giờ 30, ngày 28": hours of the day, no deadline.
  if (hour !== undefined && /(?<!\bthu )\btu\b/.test(before.slice(hour.from)))
    return { binds: "on", from: hour.from, ...time };
  const ofDay = rest.replace(HALF_DAY, "");
  for (const [binds, words] of BINDS) {
    const match = words.exec(binds === "before" || binds === "by" ? ofDay : rest);
    if (match === null) continue;
    const from = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
    // "từ 07 giờ 30 ngày 18/9": the hour that it begins at.
    return { binds: binds === "from" && hour !== undefined ? "on" : binds, from: Math.min(from, start), ...time };
  }
  return { binds: "on", from: hour?.from ?? start, ...time };
}
