import { foldWords } from "../../domain/vietnamese-text";

/** A code that the sheet itself explains: "T = Tày". */
export interface LegendEntry {
  /** Folded. */
  readonly code: string;
  readonly meaning: string;
  /** What stands before it: "Dân tộc" of "Dân tộc: T = Tày"; "" for nothing, or nothing but "Ghi chú". */
  readonly of: string;
  /** That in full: "đối tượng" of "ĐT (đối tượng): A = …". */
  readonly inFull?: string;
  /** The mark of the footnote it stands in, as the header of its column carries it too: "**", "1". */
  readonly mark?: string;
}

/** Where an explanation ends and the next begins. */
const PIECES = /[;,\n()[\]]|\.(?=\s|$)|(?:^|\s)[-–+•*]\s+(?=[\p{L}\d.]{1,8}\s*[:=])/u;
const BETWEEN = String.raw`\s*(?::|=|\slà\s|\s[-–]\s|[-–](?=\p{L}))\s*`;
const CODE = String.raw`[\p{L}\d.]{1,8}|[×✓✔+*○●]`;
const ENTRY = new RegExp(`^(?:(.{2,40}?)\\s*:\\s*)?(${CODE})${BETWEEN}(.*\\p{L}{2}.*)$`, "u");
/** "Kinh = 1", where no doubt is left that codes are explained. */
const TURNED = new RegExp(`^(\\p{L}[\\p{L} ]{1,30}?)${BETWEEN}(\\d{1,3}|\\p{L}{1,3})$`, "u");
const SAYS_NOTHING = /^(?:ghi chu|chu thich|chu giai|ky hieu|quy uoc|luu y|trong do)\b/;
/** "Chú thích: - Đ: …", "Ghi chú: GT: 1 = Nam" */
const HEAD =
  /^(?:[^:]{5,30}:\s*(?=[-–+•*]\s)|(?:ghi chú|chú thích|chú giải|ký hiệu|quy ước|lưu ý)\s*:\s*(?=[^:=]{1,30}:[^:=]+[=:–-]))/iu;
const LONGEST = 400;
const MARK = String.raw`\(\s*(?:\*+|\d{1,2}|[a-z])\s*\)|\*+\)?|[¹²³⁴⁵⁶⁷⁸⁹]`;
/** "(**) Dân tộc: …", "* Giới tính: …", "¹ …": where a footnote begins. */
const FOOTNOTE = new RegExp(`(?<=^|[\\s;.])(${MARK})\\s*[:.]?\\s*(?=[\\p{L}\\d])`, "u");
const MARK_LAST = new RegExp(`(?:${MARK})$`, "u");

/** The mark behind the words of a header that has a footnote: "TP (**)", "DT*"; also one that stands alone. */
export function footnoteMark(text: string): string | undefined {
  return MARK_LAST.exec(text.trim())?.[0].replace(/[()\s]/g, "");
}

/** The codes that one text explains; `of`: the column in whose header it stands. */
export function readLegend(text: string, of = ""): LegendEntry[] {
  if (text.length > LONGEST || !/[:=–-]|\slà\s/u.test(text)) return [];
  const [before = "", ...notes] = of === "" ? text.split(FOOTNOTE) : [text];
  return [
    ...entriesOf(before, of),
    ...notes.flatMap((note, i) => {
      const mark = i % 2 === 1 ? footnoteMark(notes[i - 1] ?? "") : undefined;
      return mark === undefined ? [] : entriesOf(note, of).map((entry) => ({ ...entry, mark }));
    }),
  ];
}

/**
 * The codes that a header explains: "Giới tính (1: Nam; 2: Nữ)", "(1. Nam / 2. Nữ)", "[1 Nam, 0 Nữ]", or behind its
 * words on lines of their own.
 */
export function legendInHeader(header: string): LegendEntry[] {
  const parts = [...header.matchAll(/[([]([^()[\]]*)[)\]]/gu)].map(([, text = ""]) => text);
  const [unbracketed = ""] = parts.length > 0 ? [] : (CODES_LAST.exec(header) ?? []);
  return [...parts, unbracketed].flatMap((text) => {
    const codes = text.match(NUMBERED)?.length ?? 0;
    const plain = codes < 2 ? text : text.replace(NUMBERED, "; $1: ");
    return readLegend(plain.replace(STROKE, "; "), header);
  });
}

/** "1. Nam", "1) Nam", "1 Nam", "1: Nam" behind another: where the explanation of a number begins. */
const NUMBERED = /(?:\s*[/|]\s*|(?<=^|[\s;,]))(\d{1,3})(?:\s*[.):=–-]\s*|\s+)(?=\p{L}{2})/gu;
const CODES_LAST = /(?<=\s)\d{1,3}\s*[.):=–-]\s*\p{L}{2}.*\d{1,3}\s*[.):=–-]\s*\p{L}{2}.*$/u;
/** "T = Tày / K = Kinh". */
const STROKE = /\s*[/|]\s*(?=[\p{L}\d]{1,8}\s*[:=]|\p{L}{2}[\p{L} ]*[:=]\s*\d)/gu;

/** "ĐT (đối tượng): A = …": what the codes are of, short and in full. */
const SHORT_AND_FULL = /^([\p{L}\d]{1,8})\s*\(([^()]{3,30})\)\s*:/u;

/** "GT (giới tính):" as "GT" and "giới tính"; any other label as it is. */
export function labelOfCodes(label: string): Pick<LegendEntry, "of" | "inFull"> {
  const [, short, inFull] = SHORT_AND_FULL.exec(label) ?? [];
  return short === undefined || inFull === undefined ? { of: label.replace(/\s*:\s*$/, "") } : { of: short, inFull };
}

function entriesOf(said: string, of: string): LegendEntry[] {
  // "Chú giải: - GT (giới tính): …", and below it "- DT (dân tộc): …".
  const typed = said.replace(HEAD, "").replace(/^\s*[-–+•*]\s+/u, "");
  const { inFull } = labelOfCodes(typed);
  const text = inFull === undefined ? typed : typed.replace(SHORT_AND_FULL, "$1:");
  const found = entriesOfText(text, of);
  return inFull === undefined ? found : found.map((entry) => ({ ...entry, inFull }));
}

/** "DT: 1 Kinh, 2 Ê Đê", "TP: a đại biểu; b khách mời": codes with nothing between them and what they stand for. */
const UNPARTED = /^([^:=]{2,30}:)\s*((?:1|0|a)\s+(?!là\s)\p{L}.*[,;/]\s*(?:\d|b)\s+(?!là\s)\p{L}.*)$/su;
const CODE_UNPARTED = /(?<=^|[,;/]\s*)(\d{1,2}|[a-e])\s+(?=\p{L})/gu;

function entriesOfText(line: string, of: string): LegendEntry[] {
  const entries: LegendEntry[] = [];
  const text = line.replace(
    UNPARTED,
    (_, label: string, codes: string) => `${label} ${codes.replace(CODE_UNPARTED, "$1 = ")}`,
  );
  let label = of;
  for (const piece of text.replace(HEAD, "").split(PIECES)) {
    // "Ghi chú dân tộc (DT): K - Kinh".
    const [, before, typed = "", said = ""] = ENTRY.exec(piece.replace(/^\s*:/u, "").trim()) ?? [];
    const [, turned = "", short = ""] = typed === "" && of !== "" ? (TURNED.exec(piece.trim()) ?? []) : [];
    if (before !== undefined) label = SAYS_NOTHING.test(foldWords(before)) ? of : before;
    const [code, meaning] = typed === "" ? [short, turned] : [typed, said.trim()];
    if (code !== "") entries.push({ code: foldWords(code) || code, meaning, of: label });
  }
  return entries;
}
