import { a1Range, columnNumber, type CellRange } from "../../domain/cell-ref";

/**
 * Of a longer text of several ranges Excel leaves out the rest in silence (8,192 characters); a part of them stays
 * free for what it may put before each.
 */
const LONGEST_TEXT = 8000;
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/**
 * Ranges → as few texts for `getRanges` as Excel accepts; each on its own where there is no sign to put between them.
 */
export function areaTexts(ranges: readonly CellRange[], separator: "," | ";" | null): readonly string[] {
  if (separator === null) return ranges.map(a1Range);
  const texts: string[] = [];
  let text = "";
  for (const range of ranges) {
    const next = a1Range(range);
    if (text !== "" && text.length + 1 + next.length > LONGEST_TEXT) {
      texts.push(text);
      text = "";
    }
    text += text === "" ? next : `${separator}${next}`;
  }
  return text === "" ? texts : [...texts, text];
}

/**
 * "'Ông, A'!A1:B2,'Ông, A'!C3" → ranges, as Excel writes an address or is given one; "A:C" and "3:5" reach to the
 * edge of the sheet.
 */
export function rangesOfAddress(address: string): readonly CellRange[] {
  return (address.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? []).flatMap((part) => {
    const [from = "", to = from] = part
      .slice(part.lastIndexOf("!") + 1)
      .replaceAll("$", "")
      .trim()
      .split(":");
    const first = /^([A-Z]*)(\d*)$/.exec(from);
    const last = /^([A-Z]*)(\d*)$/.exec(to);
    if (!first || !last || from === "") return [];
    return [
      {
        top: Number(first[2] || 1),
        left: columnNumber(first[1] || "A"),
        bottom: Number(last[2] || MAX_ROWS),
        right: last[1] ? columnNumber(last[1]) : MAX_COLUMNS,
      },
    ];
  });
}

export function cellsIn(ranges: readonly CellRange[]): number {
  return ranges.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}
