/** A number of a clause with the words beside it that say what kind of bound it is. */
export interface Quantity {
  readonly value: number;
  /** The upper edge of "từ 120 đến 150". */
  readonly upTo?: number;
  readonly relation: "max" | "min" | "approx" | "equal" | "range" | "less" | "more";
  readonly isPercent: boolean;
  /** Positions in the clause: of the words of the bound with the number, and of the number alone. */
  readonly start: number;
  readonly numberStart: number;
  readonly end: number;
  /** What follows: "đại biểu, trong đó …". */
  readonly after: string;
  readonly before: string;
}

const NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?![\\d%])|\\d+(?:,\\d+)?";
const AGAIN = "(?:\\s*\\(\\s*[\\d.]+\\s*\\))?";
const PATTERN = new RegExp(
  `(?<![\\d/.,-])(?<low>${NUMBER})${AGAIN}\\s*(?<unit>%|dai bieu|nguoi|dong chi|d/c)?(?:\\s*(?:-|den|toi|hoac)\\s*(?:duoi\\s+)?(?<high>${NUMBER})${AGAIN})?\\s*(?<percent>%)?(?![\\d/])`,
  "g",
);

/** The words of a bound, right before the number; the longest first. */
const BOUNDS: readonly (readonly [Quantity["relation"], RegExp])[] = [
  ["max", /(?:toi da|nhieu nhat|cao nhat)(?: (?:la|chi|khong qua|khong vuot qua|khong vuot))*$/],
  [
    "max",
    /(?:khong (?:duoc )?(?:vuot )?qua|khong (?:duoc )?vuot(?: qua)?|khong (?:lon|nhieu|cao) hon|gioi han(?: (?:o|trong|la))?|chi)$/,
  ],
  ["min", /(?:it nhat|toi thieu|thap nhat)(?: (?:la|phai co|co|phai dat|dat))*$/],
  ["min", /(?:khong (?:duoc )?(?:duoi|it hon|thap hon|kem)|khong nho hon)$/],
  ["less", /(?:duoi|it hon|nho hon|chua den|chua du)$/],
  ["more", /(?:tren|hon|nhieu hon|lon hon|vuot)$/],
  ["approx", /(?:khoang|du kien|uoc(?: tinh)?|chung|xap xi|gan|tam|tren duoi)(?: (?:la|co|khoang|chung|tu))*$/],
];
const FILLER = /(?:\s|:|=|~)*(?:\b(?:la|chiem|dat|co|voi|gom|bao gom|phai|can|so luong|ty le)(?:\s|:)*)*$/;

/** Every number of the clause that may be a count or a percentage; dates and numbers of documents are none. */
export function quantitiesIn(plain: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of plain.matchAll(PATTERN)) {
    const { low = "", high, unit, percent } = match.groups ?? {};
    const before = plain.slice(0, match.index);
    const end = match.index + match[0].trimEnd().length;
    const numberEnd =
      unit !== undefined && unit !== "%" && high === undefined ? match.index + match[0].lastIndexOf(unit) : end;
    const after = plain.slice(numberEnd);
    if (isOther(before, after) || areYears(low, high)) continue;
    const isPercent = unit === "%" || percent === "%";
    found.push({
      ...bound(before, after, match.index, high),
      ...values(low, high),
      isPercent,
      numberStart: match.index,
      end: numberEnd,
      after,
      before,
    });
  }
  return found;
}

/** "2020 - 2025", and a year alone. */
const areYears = (low: string, high: string | undefined) =>
  /^(?:19|20)\d\d$/.test(low) && (high === undefined || /^(?:19|20)\d\d$/.test(high));

function values(low: string, high: string | undefined): { value: number; upTo?: number } {
  const number = (text: string) => Number(text.replace(/\.(?=\d{3})/g, "").replace(",", "."));
  return { value: number(low), ...(high !== undefined && { upTo: number(high) }) };
}

function bound(
  before: string,
  after: string,
  at: number,
  high: string | undefined,
): { relation: Quantity["relation"]; start: number } {
  const trimmed = before.replace(FILLER, "");
  if (/^\s*(?:\S+\s+){0,5}?(?:tro len|len tren)/.test(after) && high === undefined) {
    const tu = /\b(?:tu|du)$/.exec(trimmed);
    return { relation: "min", start: tu?.index ?? at };
  }
  if (/^\s*(?:\S+\s+){0,5}?(?:tro xuong|tro lai)/.test(after) && high === undefined)
    return { relation: "max", start: /\b(?:tu|den)$/.exec(trimmed)?.index ?? at };
  for (const [relation, words] of BOUNDS) {
    const match = words.exec(trimmed.replace(/\s+tu$/, ""));
    if (match === null) continue;
    if (high === undefined) return { relation, start: match.index };
    return { relation: "range", start: match.index };
  }
  return high === undefined
    ? { relation: "equal", start: at }
    : { relation: "range", start: /\btu$/.exec(trimmed)?.index ?? at };
}

/** A date, a year, a document's or section's number, money, a phone number. */
function isOther(before: string, after: string): boolean {
  return (
    /(?:\bngay|\bthang|\bnam|(?<!\btong )(?<!\bsi )\bso(?: hieu)?:?|\bquy|\bkhoa|\blan thu|\bdieu|\bkhoan|\bmuc|\bphan|\bdiem|\bgiai doan|\bnhiem ky|\bsdt:?|\bdien thoai:?|\btrang|\bqd|\bkh|\bnghi quyet|\bchi thi|\d\s*[-/])\s*$/.test(
      before,
    ) ||
    /^\s*(?:\/|gio|h\d|h\b|phut|trieu|ty|dong\b(?! chi)|nghin|ngan|nam\b(?! (?:va|,|gioi))|thang|tuoi|ngay|km|ha\b|m2|lan\b|tieu chi|diem\b|chuyen de|nhiem vu|ho\b|trang|ban\b|buoi|tiet|quyet dinh)/.test(
      after,
    )
  );
}
