import { isLevelHeading } from "./level-lists";
import { type Marker, markerOf } from "./marker-of";
import { partOf, type PlainPart, type PlainText, plainText } from "./plain-words";
import { type Topic, topicsIn } from "./topics";

/** A numbered or named part of a plan that a paragraph stands in. */
export interface Section {
  readonly style: string;
  readonly label: string;
  readonly heading: string;
  /** Of its heading, and of the first that follows in the paragraph. */
  readonly words: PlainPart;
  readonly behind: PlainPart;
  readonly topics: readonly Topic[];
  /** The section's own number in the document. */
  readonly id: number;
}

/** One paragraph with where it stands. */
export interface PlacedParagraph {
  readonly index: number;
  /** Where it begins in the document's text. */
  readonly start: number;
  readonly words: PlainText;
  readonly marker: Marker | undefined;
  /** "II.2.1". */
  readonly clause: string;
  /** The heading of the innermost section that has one. */
  readonly heading: string;
  /** Of its own label and the headings around it, innermost first. */
  readonly topics: readonly (readonly Topic[])[];
  /** Of the headings around it alone, innermost first. */
  readonly around: readonly (readonly Topic[])[];
  /** The sections that it stands in, the outermost first; one that it is the heading of is the last. */
  readonly sections: readonly Section[];
  /** How deep it stands: siblings of a list have the same key. */
  readonly listKey: string;
}

export interface Paragraph extends PlacedParagraph {
  /** Whose conference it speaks of, by the headings; empty: not said. */
  readonly scopes: readonly string[];
}

/** So much behind a heading tells what it is of. */
const BEHIND = 80;
/** Headings are no longer than this. */
const LONGEST_HEADING = 170;

/** The paragraphs of a plan in their sections; what stands before paragraph `bodyAt` is letterhead and title. */
export function outlineOf(texts: readonly string[], bodyAt = 0): readonly PlacedParagraph[] {
  const stack: Section[] = [];
  let start = 0;
  return texts.map((text, index) => {
    const marker = markerOf(text);
    const body = marker === undefined ? text : text.slice(marker.length);
    const words = plainText(text);
    const plainStyle = index < bodyAt ? "" : styleOf(marker, body, words, isTitle(texts, index));
    const style = marker !== undefined && plainStyle === "number1" ? numbered(stack, marker, words, index) : plainStyle;
    if (isAnnex(body)) stack.length = 0;
    leave(stack, style);
    if (style !== "") stack.push({ ...sectionOf(style, marker, words), id: index });
    // A sentence with its full stop is no heading, only what stands before its colon.
    const own = style === "" && (!/[.;]$/.test(body) || body.includes(":")) ? headingIn(body) : "";
    const paragraph: PlacedParagraph = {
      index,
      start,
      words,
      marker,
      clause: clauseOf(stack),
      heading: last(stack, (section) => section.heading !== "" && !isItem(section))?.heading ?? "",
      topics: [topicsIn(wordsOf(words, own).plain), ...stack.map((section) => section.topics).reverse()],
      around: (style === "" ? stack : stack.slice(0, -1)).map((section) => section.topics).reverse(),
      sections: [...stack],
      listKey: `${String(stack.at(-2)?.id ?? -1)}:${style}`,
    };
    start += text.length + 1;
    return paragraph;
  });
}

/** Ends the sections that a paragraph of this style does not stand in; "": a sentence. */
function leave(stack: Section[], style: string): void {
  const rank = DIVISIONS.indexOf(style);
  const lower = rank < 0 ? -1 : stack.findIndex((section) => !isOver(section, rank));
  if (lower >= 0) stack.length = lower;
  const same = stack.findIndex((section, i) => section.style === style && !isInside(style, stack.slice(i + 1)));
  if (style !== "" && same >= 0) stack.length = same;
  else if (["", "caps", "label"].includes(style)) while (isItem(stack.at(-1))) stack.pop();
}

/** "Phần", "Chương": whatever is numbered otherwise stands inside of them. */
const DIVISIONS = ["part", "chapter"];
const isOver = ({ style, heading }: Section, rank: number) =>
  DIVISIONS.slice(0, rank).includes(style) || isAnnex(heading);

const INNER = "number1 inner";

/** "4. Chương trình" and right below it "1. Văn nghệ": a list numbered as its own headings are is inside of one. */
function numbered(stack: readonly Section[], { label, length }: Marker, words: PlainText, index: number): string {
  const outer = stack.find(({ style }) => style === "number1");
  const inner = stack.find(({ style }) => style === INNER);
  if (outer === undefined) return "number1";
  if (inner === undefined)
    return label === "1" && outer.label !== "1" && outer.id === index - 1 && outer.heading !== "" ? INNER : "number1";
  const isNextOf = (section: Section) => Number(label) === Number(section.label) + 1;
  const isHeading = isNextOf(outer) && (!isNextOf(inner) || namesPart(words, length));
  return isHeading ? "number1" : INNER;
}

/** What steps of a programme are called too says nothing. */
const STEPS: readonly Topic[] = ["talks", "awards", "results", "agenda"];
const namesPart = (words: PlainText, from: number) =>
  topicsIn(wordsOf(words, headingIn(words.text.slice(from))).plain).some((topic) => !STEPS.includes(topic));

/** A number of several parts, "2.1", "(2.1)", stands below one of fewer. */
const NUMBERED: readonly Marker["kind"][] = ["number", "bracket"];

/** `isTitled`: it stands above a sentence, as a heading does. */
function styleOf(marker: Marker | undefined, body: string, { plain }: PlainText, isTitled: boolean): string {
  if (marker !== undefined)
    return NUMBERED.includes(marker.kind) ? `${marker.kind}${String(marker.label.split(".").length)}` : marker.kind;
  if (/^Nơi nhận\s*:?/iu.test(body)) return "caps";
  if (body.length > LONGEST_HEADING || /\|/.test(body)) return "";
  if (!/\p{Ll}/u.test(body) && /\p{Lu}{2}/u.test(body) && !/^(?:CỘNG HÒA|CỘNG HOÀ|KẾ HOẠCH$)/u.test(body))
    return "caps";
  if (isTitled || isBareHeading(body, plain) || isLevelHeading(body)) return "caps";
  return /:$/.test(body) ? "label" : "";
}

/** "Hội nghị cấp đơn vị" between two sentences: a heading by how it stands, whatever it says. */
function isTitle(texts: readonly string[], index: number): boolean {
  const [before = "", text = "", behind = ""] = [texts[index - 1], texts[index], texts[index + 1]];
  return (
    text.length <= 60 &&
    /^\p{Lu}\p{Ll}*(?: [^.;,:!?\d…“”"|]+)+$/u.test(text) &&
    (/[.!]["”]?$/u.test(before) || !/\p{Ll}/u.test(before)) &&
    behind.length > text.length &&
    /[.;:]$/.test(behind)
  );
}

/** "Số lượng và thành phần đại biểu": a heading without a number. */
const isBareHeading = (body: string, plain: string) =>
  body.length <= 70 && /^\p{Lu}/u.test(body) && !/[.;,:!?\d…“”"]/u.test(body) && topicsIn(plain).length > 0;
/** A line in capitals below a numbered section is inside of it, whatever stands in capitals above it. */
const isInside = (style: string, above: readonly Section[]) =>
  (style === "caps" && above.some((section) => [...DIVISIONS, "section", "letter", "roman"].includes(section.style))) ||
  (style === "label" && above.some((section) => !isItem(section)));
const last = (stack: readonly Section[], is: (section: Section) => boolean) => [...stack].reverse().find(is);
const isItem = (section: Section | undefined) =>
  section !== undefined && ["dash", "plus", "label"].includes(section.style);
const isAnnex = (body: string) => /^(?:PHỤ LỤC|ĐỀ CƯƠNG|Phụ lục|Đề cương)(?!\p{L})/u.test(body);

/** "Thực hiện Chương trình công tác năm 2025, … xây dựng kế hoạch như sau:" */
const INTRODUCTION = /^(?:Thực hiện|Căn cứ|Nhằm|Để|Theo|Trong quá trình)(?!\p{L})/u;

function sectionOf(style: string, marker: Marker | undefined, words: PlainText): Omit<Section, "id"> {
  const body = words.text.slice(marker?.length ?? 0);
  const isSentence =
    (style === "dash" || style === "plus" || style === "small") && /[.;]$/.test(body) && !body.includes(":");
  const heading = isSentence ? "" : headingIn(body);
  const at = words.text.indexOf(heading);
  const [part, behind] = [
    partOf(words, at, at + heading.length),
    partOf(words, at + heading.length, Math.min(words.text.length, at + heading.length + BEHIND)),
  ];
  // "2. Phòng Nội vụ gửi chương trình về Sở Nội vụ trước khi tổ chức hội nghị 10 ngày." is no heading either.
  const isLong = heading.length > 60 && /[.;]$/.test(body) && !body.includes(":");
  const isIntroduction = style === "label" && (heading.length > 90 || INTRODUCTION.test(body));
  const topics = isLong || isIntroduction ? [] : topicsIn(part.plain);
  return { style, label: marker?.label ?? "", heading, words: part, behind, topics };
}

/** "Thời gian" of "Thời gian: 01 buổi", the whole of a short line; "" where the paragraph is a sentence of its own. */
function headingIn(body: string): string {
  const label = /^([^:.;]{2,120}):/u.exec(body)?.[1];
  if (label !== undefined) return label.trim();
  return body.length <= LONGEST_HEADING && !/[;,]$/.test(body) && !/[.;] \p{Lu}/u.test(body)
    ? body.replace(/[.:]+$/, "")
    : "";
}

/** A part of a paragraph in plain letters. */
function wordsOf(words: PlainText, part: string): PlainPart {
  const at = words.text.indexOf(part);
  return partOf(words, at, at + part.length);
}

function clauseOf(stack: readonly Section[]): string {
  const parts: string[] = [];
  for (const { label, style } of stack) {
    if (label === "") continue;
    // "4.1" says its 4 itself.
    if (label.includes(".")) while (/^[\d.]+$/.test(parts.at(-1) ?? "")) parts.pop();
    parts.push(style === "small" ? `${label})` : label);
  }
  return parts.join(".");
}
