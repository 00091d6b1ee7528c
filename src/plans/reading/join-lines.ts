import { PAGE_BREAK } from "./clean-lines";
import { isVietnameseSyllable } from "../../domain/vietnamese-syllable";
import { isBareLabel, type Marker, markerOf } from "./marker-of";

/** No sentence of a plan is longer; what is (a file without a line break) is read piece by piece, in linear time. */
const LONGEST_PARAGRAPH = 8_000;
/** Wider lines than this are paragraphs, narrower ones headings and short items, not lines of a page. */
const WIDEST_PAGE = 140;
const NARROWEST_PAGE = 56;

/** Puts the lines of a page together to paragraphs: a plan copied from a PDF breaks in the middle of its sentences. */
export function joinLines(lines: readonly string[]): readonly string[] {
  const width = widthOf(lines);
  const paragraphs: string[] = [];
  let before = "";
  for (const line of lines) {
    if (line === "" || line === PAGE_BREAK) continue;
    const last = paragraphs.at(-1);
    const isFull = before.length >= 0.72 * width;
    if (last !== undefined && last.length < LONGEST_PARAGRAPH && (isTitleOf(last, line) || goesOn(last, line, isFull)))
      paragraphs[paragraphs.length - 1] = joined(last, line);
    else paragraphs.push(line);
    before = line;
  }
  return paragraphs.flatMap(inPieces);
}

function inPieces(paragraph: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  while (paragraph.length - from > LONGEST_PARAGRAPH) {
    const space = paragraph.lastIndexOf(" ", from + LONGEST_PARAGRAPH);
    const to = space > from ? space : from + LONGEST_PARAGRAPH;
    pieces.push(paragraph.slice(from, to));
    from = space > from ? to + 1 : to;
  }
  return [...pieces, paragraph.slice(from)];
}

/** `isFull`: the line before reaches the edge of the page. */
function goesOn(paragraph: string, line: string, isFull: boolean): boolean {
  if (isRow(line) || isRow(paragraph) || isApart(paragraph, line)) return false;
  const marker = markerOf(line);
  if (marker !== undefined) return isClosed(paragraph) ? false : isBrokenLine(paragraph, line, marker, isFull);
  if (UNFINISHED.test(paragraph) && !HOUR.test(line)) return true;
  // "(Tổng cộng: 150 đại biểu)" is a line of its own.
  if (/^\([^()]*\)[.;]?$/u.test(line) && !isFull) return false;
  const startsSmall = /^(?:\p{Ll}|[(,;%)])/u.test(line) || (isFull && /^\d/.test(line));
  // "(…70%;" + "đại biểu khách mời …": the page ended, not the sentence.
  if (isClosed(paragraph)) return /[;:,]$/.test(paragraph) && startsSmall && isFull;
  const isShouted = isHeadLine(paragraph) && !/\p{Ll}/u.test(line);
  return startsSmall || isShouted || (isFull && !isHeadLine(paragraph) && !BEGINNING.test(line));
}

/** "hoàn thành trước ngày" + "31/3/2025": no line of its own ends so. */
const UNFINISHED =
  /[,–]$| (?:ngày|tháng|năm|quá|từ|đến|là|và|của|các|với|cho|khoảng|gồm|trước|ít nhất|tối đa|tối thiểu)$/u;

/** "14h00 - 14h10 Văn nghệ" and the next step of a programme below it. */
const isApart = (paragraph: string, line: string) =>
  isBareLabel(paragraph) || isBareLabel(line) || KIND.test(line) || (HOUR.test(line) && HOUR.test(paragraph));
const HOUR = /^\d{1,2}(?:h|g|:| giờ)/u;

/** "KẾ HOẠCH" right below a letterhead that has no number. */
const KIND = /^(?:KẾ HOẠCH|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH|BIÊN BẢN|CÔNG VĂN|QUYẾT ĐỊNH)$/u;

/** What stands below the title of a plan is no part of it. */
const BEGINNING = /^(?:Căn cứ|Thực hiện|Nhằm|Xét|Theo|Nhân(?! dân)|Do|Để|Trên cơ sở|Hướng tới|Kính gửi) /u;
const isClosed = (text: string) => /[.;:!?…]["”’')]*$|\.\/\.$/u.test(text) && !/\b(?:TP|CT|PCT|Tr|số)\.$/u.test(text);

/** "kinh tế | - xã hội", "trong năm | 2025. …", "2020 | - 2025": a broken line that begins like an item. */
function isBrokenLine(paragraph: string, line: string, marker: Marker, isFull: boolean): boolean {
  const behind = line.slice(marker.length).trimStart();
  return (
    (marker.kind === "dash" && /^\p{Ll}/u.test(behind) && isFull) ||
    (marker.kind === "dash" && /(?<!\d)20\d\d$/.test(paragraph) && /^20\d\d(?!\d)/.test(behind)) ||
    (marker.kind === "number" && /^\d{4}/.test(line))
  );
}

/** A heading in capitals ends where small letters begin. */
const isHeadLine = (paragraph: string) => !/\p{Ll}/u.test(paragraph.replace(/^(?:Phần|Chương|Mục)(?: thứ)? \S+ /u, ""));
/** "Phần thứ ba" and the line right below it. */
const isTitleOf = (paragraph: string, line: string) =>
  isBareLabel(paragraph) && !isBareLabel(line) && markerOf(line) === undefined && TITLE_LINE.test(line);
const TITLE_LINE = /^\p{Lu}[^|]{2,170}(?<![;,])$/u;
const isRow = (line: string) => (line.match(/\|/g)?.length ?? 0) >= 2;

const VOWEL = /^[aeiouy]/;

/** "09-" + "CT/TU" stays one word, "kinh tế -" + "xã hội" keeps its space, "đại bi-" + "ểu" was parted by the page. */
function joined(paragraph: string, line: string): string {
  const [, head] = /(\p{L}+)-$/u.exec(paragraph) ?? [];
  const [tail] = /^\p{Ll}+/u.exec(line) ?? [];
  if (head !== undefined && tail !== undefined && isVietnameseSyllable(head + tail))
    if (!isVietnameseSyllable(head) || !isVietnameseSyllable(tail) || VOWEL.test(tail.normalize("NFD")))
      return paragraph.slice(0, -1) + line;
  return /[\p{L}\d][-/]$/u.test(paragraph) ? paragraph + line : `${paragraph} ${line}`;
}

/** How many letters a full line has; Infinity where lines are paragraphs and never go on by their length. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines
    .map((line) => line.length)
    .filter((length) => length > 20)
    .sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? Infinity;
  return wide > WIDEST_PAGE || wide < NARROWEST_PAGE || lengths.length < 8 ? Infinity : wide;
}
