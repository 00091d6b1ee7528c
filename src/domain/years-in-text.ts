import { remember } from "./remember";
import { fold } from "./vietnamese-text";

/** Years a text speaks of, edges included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The years named in a text about achievements: "năm 2018", "giai đoạn 2018–2020", "CSTĐ cơ sở 2021; 2022", "5/2019".
 * Numbers of decisions ("số 2018/QĐ"), amounts ("2015 cây"), phone numbers and round numbers are none. A date may be
 * that of a decision about the year before: "03/01/2021" is 2020 to 2021.
 */
export const yearSpans: (text: string) => readonly YearSpan[] = remember((text) => {
  const folded = fold(text).replace(/[–—−]/g, "-");
  const spans: YearSpan[] = [];
  let lastEnd = -1;
  for (const match of folded.matchAll(
    /(?<![\d.,])(\d{4})(?:\s*(?:-|\/|den nam|den|toi nam|toi)\s*(\d{4}))?(?!\d|[.,]\d)/g,
  )) {
    const before = folded.slice(Math.max(0, match.index - 40), match.index);
    const after = folded.slice(match.index + match[0].length);
    const from = Number(match[1]);
    const to = match[2] === undefined ? from : Number(match[2]);
    if (!isYear(from) || !isYear(to) || to < from || to - from > 30) continue;
    const continues = lastEnd >= 0 && /^(?:\s*[,;&+]\s*|\s+va\s+)(?:nam\s+)?$/.test(folded.slice(lastEnd, match.index));
    if (!speaksOfYear(before, after, match[2] !== undefined, from, continues)) continue;
    spans.push(match[2] === undefined && DATE.test(before) ? { from: from - 1, to } : { from, to });
    lastEnd = match.index + match[0].length;
  }
  return spans;
});

const DATE = /(?:^|[^\d/.-])(?:\d{1,2}[/.-]){1,2}$|thang\s*\d{1,2}\s*(?:nam|[/.-])?\s*$/;
/** "số 2018", but not "cơ sở 2018". */
const NUMBERED = /(?:^|[^a-z])(?:(?<!co )so|qd|quyet dinh|ma|sdt|dt|dien thoai|cccd|cmnd)\s*[:.]?\s*(?:\d+[/-])*$/;

function speaksOfYear(before: string, after: string, isRange: boolean, year: number, continues: boolean): boolean {
  if (/^\s?\/\s?[a-z\d]|^-[a-z\d]/.test(after) || NUMBERED.test(before)) return false;
  if (/(?:^|[^a-z])(?:nam|nam hoc|giai doan|nhiem ky|thoi ky|nien khoa)\s*[:(]?\s*$/.test(before) || DATE.test(before))
    return true;
  if (/[a-z\d][/.-]$/.test(before)) return false;
  if (isRange || continues) return true;
  if (/\d\s*$/.test(before)) return false;
  return year !== 2000 && /^\s*(?:$|[),;.:\]"”])/.test(after);
}

function isYear(value: number): boolean {
  return value >= 1945 && value <= 2049;
}
