/** A number of a clause that may count or measure something; years, dates, hours and document numbers are none. */
export interface NumberFound {
  readonly value: number;
  /** The upper edge of "từ 120 đến 150". */
  readonly upTo?: number;
  /** "đến dưới 200": the upper edge itself is not in it. */
  readonly isOpenAbove: boolean;
  /** An `age` belongs to the words around it ("đại biểu dưới 35 tuổi") and parts nothing. */
  readonly shape: "count" | "percent" | "fraction" | "age";
  /** "1/3", as written. */
  readonly fraction?: string;
  readonly start: number;
  /** Behind the number with its "%" and its repetition in brackets. */
  readonly end: number;
}

const NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?![\\d%])|\\d+(?:,\\d+)?";
const AGAIN = "(?:\\s*\\(\\s*[\\d.]+\\s*\\))?";
const UNIT =
  "(?:%|dai bieu|nguoi lao dong|nguoi|dong chi|d/c|tham luan|lao dong|tuoi|(?:doan|hoi|nhan) vien|(?:cong|vien) chuc|can bo|cong nhan|quan nhan|bien che)";
const PATTERN = new RegExp(
  `(?<![\\d/.,-]|\\d[hg:]|\\b[a-z])(?:(?<part>[1-9]\\d?/[1-9]\\d?)(?![\\d/])|(?<low>${NUMBER})${AGAIN}(?:\\s*(?<unit>${UNIT}))?` +
    `(?:\\s*(?:-|den|toi|hoac)\\s*(?<below>duoi\\s+)?(?<high>${NUMBER})${AGAIN})?(?:\\s*(?<percent>%))?(?![\\d/]))`,
  "g",
);
/** What makes it a number of something else than people, right before and right behind. */
const CITED_BEFORE =
  /(?:\bngay|\bthang|\bnam|(?<!\btong )(?<!\btrong )(?<!\bsi )(?<!\bquan )(?<!\bco )(?<!\bthieu )(?<!\bdao )(?<!\bcac )(?<!\bcap )(?<!\bnghi )\bso(?: hieu)?:?|\bquy|(?<!\b(?:truong|cac|moi|tung|pho|dao) )\bkhoa|\blan thu|\bthu|\bdieu|\bkhoan|(?<!\bo )\bmuc|\bbac|\bbac tho|(?<!\bthanh )\bphan|\bdiem|\bgiai doan|\bnhiem ky|\bsdt:?|\bdt:?|\bdien thoai:?|(?<!\bvu )\btrang|\bcau|\b0\d{2,3}(?:[ .]\d{3,4})*[ .]|\bqd|\bkh|\bnghi quyet|\bchi thi|\bmau|\bphu luc|\d\s*(?:[-/:]|gio)|[±+])\s*$/;
const CITED_BEHIND = /^\.\d{1,2}(?!\d)|^\s*\)\s*[a-z]|^\s*(?:[/:]\s*(?:\d|[a-z]{2,}\s*-)|gio\b|h\d|h\b|g\d)/;
/** A year, or what a telephone number begins with. */
const isYear = (text: string | undefined) => text !== undefined && /^(?:(?:19|20)\d\d|0\d{2,})$/.test(text);

/** The numbers of a clause in plain letters, in their order. */
export function numbersIn(plain: string): readonly NumberFound[] {
  return [...plain.matchAll(PATTERN)].flatMap((match) => numberOfMatch(plain, match) ?? []);
}

function numberOfMatch(plain: string, match: RegExpExecArray): NumberFound | undefined {
  const { part, low = "", high, unit, percent, below } = match.groups ?? {};
  const isUnitBehind = unit !== undefined && unit !== "%" && high === undefined;
  const whole = isUnitBehind ? match[0].slice(0, match[0].lastIndexOf(unit)) : match[0];
  const start = match.index;
  const end = start + whole.trimEnd().length;
  const [before, after] = [plain.slice(0, start), plain.slice(end)];
  const areYears = isYear(low) && (high === undefined || isYear(high));
  const isPercent = unit === "%" || percent === "%";
  if (areYears || (!isPercent && CITED_BEFORE.test(before)) || CITED_BEHIND.test(after)) return undefined;
  if (part !== undefined) return fractionOf(part, start, end);
  // "80 đến 7" is no range, and neither number says which it is.
  if (high !== undefined && (numberOf(low) === 0 || numberOf(high) <= numberOf(low))) return undefined;
  return {
    value: numberOf(low),
    ...(high !== undefined && { upTo: numberOf(high) }),
    isOpenAbove: below !== undefined,
    shape: isPercent ? "percent" : isAge(before, after, unit) ? "age" : "count",
    start,
    end,
  };
}

function fractionOf(part: string, start: number, end: number): NumberFound | undefined {
  const [numerator = 1, denominator = 1] = part.split("/").map(Number);
  if (numerator >= denominator) return undefined;
  const value = Math.round((numerator / denominator) * 1000) / 10;
  return { value, isOpenAbove: false, shape: "fraction", fraction: part, start, end };
}

const isAge = (before: string, after: string, unit: string | undefined) =>
  unit === "tuoi" ||
  /^\s*tuoi\b/.test(after) ||
  /\btuoi (?:doi )?(?:tu|duoi|tren|khong qua|den|toi da)\s*$/.test(before);

const numberOf = (text: string) => Number(text.replace(/\.(?=\d{3})/g, "").replace(",", "."));
