import type { CellValue } from "../../domain/sheet-snapshot";

/** The number from `start` to `end` of a text; the text itself where it is none, null where it is blank. */
export function numberIn(xml: string, start: number, end: number): CellValue {
  if (end === start) return null;
  if (end - start < 10) {
    let n = 0;
    let at = start;
    for (; at < end; at++) {
      const digit = xml.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      n = n * 10 + digit;
    }
    if (at === end) return n;
  }
  const text = xml.slice(start, end).trim();
  const n = Number(text);
  return text === "" ? null : Number.isFinite(n) ? n : text;
}
