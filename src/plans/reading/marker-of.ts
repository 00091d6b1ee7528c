/** How a paragraph is numbered, from the outermost to the innermost kind. */
type MarkerKind =
  "part" | "chapter" | "article" | "section" | "letter" | "roman" | "number" | "bracket" | "small" | "dash" | "plus";

export interface Marker {
  readonly kind: MarkerKind;
  /** As it goes into a clause: "II", "2.1", "a"; "" for a dash. */
  readonly label: string;
  /** Letters of the paragraph that it takes, the space behind it included. */
  readonly length: number;
}

const ORDINAL = "(?:thứ\\s+)?([IVX]{1,5}|[A-D]|\\d{1,2}|nhất|một|hai|ba|bốn|tư|năm|sáu)(?![\\p{L}\\d%])";
const LABEL = new RegExp(`^(?:(?:phần|chương)\\s+${ORDINAL}|mục\\s+(?:[IVX]{1,5}|\\d{1,2}))\\s*[.:–-]?$`, "iu");

/** "Phần thứ ba", "CHƯƠNG II", "Mục 3" alone on a line: its title stands on the next one. */
export const isBareLabel = (line: string): boolean => /^\p{Lu}/u.test(line) && LABEL.test(line);

const PATTERNS: readonly (readonly [MarkerKind, RegExp])[] = [
  ["section", /^mục\s+(\d{1,2})\s*[.:–-]?\s+(?=\p{Lu})/iu],
  ["section", /^(?:Mục|MỤC)\s+([IVX]{1,5})\s*[.:–-]?\s+(?=\p{Lu})/u],
  ["article", /^(?:điều|bước(?!.*;\s*bước))\s+(\d{1,2})(?![\p{L}\d%])\s*[.:–-]?\s*(?=[\p{L}“"(])/iu],
  ["part", new RegExp(`^phần\\s+${ORDINAL}\\s*[.:–-]?\\s*`, "iu")],
  ["chapter", new RegExp(`^chương\\s+${ORDINAL}\\s*[.:–-]?\\s*`, "iu")],
  ["roman", /^(?:mục\s+)?([IVX]{1,5})\s*(?:[.):]|\/(?!\p{Ll})|\s?[-–](?=\s))\s*(?=[\p{L}“"(])/u],
  ["letter", /^([A-HĐ])\s*(?:[.)/:]|[-–](?=\s))\s*(?=[\p{L}“"])/u],
  [
    "number",
    // "07.30 - 08.00" and "15.30: Bế mạc" are hours.
    /^(?:mục\s+|khoản\s+)?(?!0\d|\d{1,2}\.\d{2}\s*:)(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.):/]|\s?[-–](?=\s)|\s|(?=\p{Lu}))\s*(?=[\p{L}“"(*])/iu,
  ],
  // "B.3.", "II.1": the number below its own chapter.
  ["number", /^(?:[A-HĐ]|[IVX]{1,5})\.(\d{1,2}(?:\.\d{1,2}){0,2})(?:[.):]\s*|\s+)(?=[\p{L}“"(])/u],
  // "2 ĐƠN VỊ THÀNH VIÊN": a heading in capitals needs no dot.
  ["number", /^(\d{1,2})\s+(?=\p{Lu}{2}[^\p{Ll}]*$)/u],
  // "(2)", "(2.1)", "(II)", "(A)": a chapter, its parts and the parts of these.
  ["bracket", /^\((\d{1,2}(?:\.\d{1,2}){0,3}|\d{1,2}\.[a-zđ])\)(?:[.:]|\s?[-–](?=\s))?\s*(?=[\p{L}“"])/u],
  ["bracket", /^\((\d{1,2}(?:\.\d{1,2}){1,3})\)\s*(?=\d)/u],
  ["roman", /^\(([IVX]{1,5})\)(?:[.:]|\s?[-–](?=\s))?\s*(?=[\p{L}“"])/u],
  ["letter", /^\(([A-HĐ])\)(?:[.:]|\s?[-–](?=\s))?\s*(?=[\p{L}“"])/u],
  ["number", /^(?:khoản\s+)?\(?(\d{1,2})\s*(?:[.):/]\s*(?=[\p{L}“"(])|[-–]\s+(?=\p{Lu}))/u],
  ["number", /^(\d{1,2})[.)]\s+(?=\d{1,2}\s?(?:h|giờ|g\d|:\d\d|\.\d\d\s?[-–]))/u],
  ["small", /^\(?([a-zđ])(?:\s*[.)/]\s*|\s+[-–]\s+(?=\p{Lu}))(?=[\p{L}“"(\d])/u],
  ["plus", /^()[+◦▪]\s*/u],
  ["dash", /^()(?:[-–—•·*●∙]|o(?=\s))\s*/u],
];

/** The number, letter or dash that a paragraph begins with. */
export function markerOf(text: string): Marker | undefined {
  // An amendment quotes what it puts in: “a) Thời gian: …”.
  const quote = /^["“]\s*(?=[\dIVXa-zđ]{1,4}[.)])/u.exec(text)?.[0].length ?? 0;
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(text.slice(quote));
    if (match !== null && match[0].length > 0 && quote + match[0].length < text.length)
      return { kind, label: match[1] ?? "", length: quote + match[0].length };
  }
  return undefined;
}
