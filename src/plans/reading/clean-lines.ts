import { decodeLegacy, decodeLegacyWithin, type LegacyEncoding } from "../../domain/legacy-encoding";
import { tabTables } from "./tab-tables";

/** So many letters are read; a plan of a hundred pages has 300,000. */
export const LONGEST_PLAN = 1_000_000;

const PAGE_NUMBER = /^(?:-\s*)?(?:trang\s*)?\d{1,3}(?:\s*[/|]\s*\d{1,3})?(?:\s*-)?$/iu;
/** The number of the page in a running header. */
const PAGE_BEHIND = /\s*[-|–]?\s*(?:trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?$/u;
/** A line drawn with signs. */
const RULE = /^[-–—_=*~.+ ]{3,}$/;
const INVISIBLE = /[\u00AD\u034F\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/g;
const TONES_BEFORE_HATS = /([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031B])/g;

/**
 * The lines of a plan as it was pasted or taken from a file: in Unicode (TCVN3 and VNI decoded, ƣ mended), without
 * markdown's signs, page numbers and running headers. Empty lines stay: they part paragraphs.
 */
export function cleanLines(text: string): readonly string[] {
  const lines = text
    .slice(0, LONGEST_PLAN)
    .replace(/\r\n?/g, "\n")
    .replace(/[\u2028\u2029\v]/g, "\n")
    .replace(/\n?\f/g, "\n\f")
    .split("\n");
  return withoutRunningHeaders(tabTables(decoded(lines)).map(tidy));
}

/** Of the words of a line so many may be no Vietnamese: slips, abbreviations, names of files. */
const SLIPS = 0.2;

/** One encoding a document: what a line of capitals hides shows in the others. */
function decoded(lines: readonly string[]): readonly string[] {
  const counts: Record<LegacyEncoding, number> = { TCVN3: 0, VNI: 0 };
  const alone = lines.map((line) => decodeLegacy(line, null));
  for (const { encoding } of alone) if (encoding !== null) counts[encoding] += 1;
  const encoding: LegacyEncoding = counts.VNI > counts.TCVN3 ? "VNI" : "TCVN3";
  if (counts[encoding] < 3) return alone.map((line) => line.text);
  return lines.map((line, i) => {
    const within = decodeLegacyWithin(line, encoding, line.split(" ").length * SLIPS);
    return within.encoding === null ? (alone[i]?.text ?? line) : inCapitals(line, within.text);
  });
}

/** Old fonts have no marked capitals: "THµNH PHÇN" is a line of capitals. */
const inCapitals = (typed: string, text: string) =>
  /[A-Z]{2}/.test(typed) && !/[a-z]/.test(typed) ? text.toLocaleUpperCase("vi") : text;

/** Each letter with its marks as one, a tone typed before its hat too. */
const composed = (line: string) =>
  /[\u0300-\u036F]/.test(line) ? line.normalize("NFD").replace(TONES_BEFORE_HATS, "$2$1").normalize("NFC") : line;

function tidy(line: string): string {
  return composed(line.replace(INVISIBLE, ""))
    .replace(/ƣ/g, "ư")
    .replace(/Ƣ/g, "Ư")
    .replace(/Ð/g, "Đ")
    .replace(/ð/g, "đ")
    .replace(/[\s\u0000-\u001F\u007F-\u009F\u2800\u3164]+/g, " ")
    .replace(/^ *(?:>+ ?)?#{1,6} +/, "")
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\p{L}\d*])/gu, "$1")
    .replace(/^ ?\*(?=[\p{L}“"])|(?<=[\p{L}.,”"])\*(?= ?$)/gu, "")
    .replace(/\*\*/g, "")
    .replace(/`+([^`]+)`+/g, "$1")
    .replace(/^( ?[-+•]) \[[ xX]?\] /, "$1 ")
    .replace(/\\([-+.*_#()[\]])/g, "$1")
    .trim();
}

/** Page numbers, and what stands above or below them on page after page, behind its first time. */
function withoutRunningHeaders(lines: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  // On a plan of two or three pages a header stands but twice: beside a page number each time but the first.
  const beside = new Set<string>();
  const keyOf = (line: string) => {
    const small = line.toLowerCase();
    return /\d$/.test(small) ? small.replace(PAGE_BEHIND, "") : small;
  };
  for (const [i, line] of lines.entries()) {
    if (line === "") continue;
    const key = keyOf(line);
    seen.set(key, (seen.get(key) ?? 0) + 1);
    if (isBesideNumber(lines, i) || NUMBERED.test(line)) beside.add(key);
  }
  const isHeader = (line: string) =>
    line.length < 110 &&
    !/^(?:[-+•|]|\(?[\dIVXa-zđ]{1,4}[.)/])/u.test(line) &&
    (seen.get(keyOf(line)) ?? 0) >= (beside.has(keyOf(line)) ? 2 : 3);
  const kept = new Set<string>();
  return lines.flatMap((line, i) => {
    if (PAGE_NUMBER.test(line)) return [PAGE_BREAK];
    if (RULE.test(line)) return [];
    if (line === "" || !isHeader(line)) return [line];
    const key = keyOf(line);
    if (kept.has(key) || isBesideNumber(lines, i)) return [PAGE_BREAK];
    kept.add(key);
    return [line];
  });
}

/** The number of a page stands above or below, with nothing but empty lines between. */
function isBesideNumber(lines: readonly string[], at: number): boolean {
  let [above, below] = [at - 1, at + 1];
  while (lines[above] === "") above -= 1;
  while (lines[below] === "") below += 1;
  return [lines[above], lines[below]].some((line) => line !== undefined && PAGE_NUMBER.test(line));
}
/** "Kế hoạch hội nghị - trang 2" */
const NUMBERED = /(?:trang|[-|–])\s*\d{1,3}(?:\s*\/\s*\d{1,3})?$/iu;

/** Stands where a page ended: a sentence may go on behind it. */
export const PAGE_BREAK = "\f";
