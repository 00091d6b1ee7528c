import { nextTag } from "./xml-scanner";

/**
 * Reads tags of a large text by position, attribute by attribute, without making a string of what nobody asks for.
 * For the cells of a sheet only; everything else goes through the XML scanner.
 */
export class TagCursor {
  /** Where to read on: inside a tag before its next attribute, or behind a tag. */
  protected at = 0;
  /** Of the attribute read last: where its name ends, and its value without the quotes. */
  protected nameEnd = 0;
  protected valueStart = 0;
  protected valueEnd = 0;

  constructor(protected readonly xml: string) {}

  /** Moves to the next attribute of the tag being read: where its name starts, or -1 behind the end of the tag. */
  protected nextAttribute(): number {
    const { xml } = this;
    let at = this.at;
    let code = xml.charCodeAt(at);
    while (code <= 32 && isSpace(code)) code = xml.charCodeAt(++at);
    if (code === 62 || code === 47 || code !== code) {
      const gt = code === 62 ? at : xml.indexOf(">", at);
      this.at = gt < 0 ? xml.length : gt + 1;
      return -1;
    }
    const start = at;
    while (code !== 61 && code !== 62 && code === code) code = xml.charCodeAt(++at);
    if (code !== 61) {
      this.at = code === 62 ? at + 1 : xml.length;
      return -1;
    }
    this.nameEnd = at;
    do code = xml.charCodeAt(++at);
    while (code <= 32 && isSpace(code));
    this.valueStart = at + 1;
    const end = xml.indexOf(code === 39 ? "'" : '"', at + 1);
    if ((code !== 34 && code !== 39) || end < 0) {
      this.at = xml.length;
      return -1;
    }
    this.valueEnd = end;
    this.at = end + 1;
    return start;
  }

  /** The digits of a stretch of text as a number; other characters are skipped. */
  protected integer(start: number, end: number): number {
    let n = 0;
    for (let at = start; at < end; at++) {
      const digit = this.xml.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) continue;
      n = n * 10 + digit;
    }
    return n;
  }

  /** Where the content of the element that begins at `lt` ends: before its end tag. */
  protected contentEnd(lt: number): number {
    const tag = nextTag(this.xml, lt);
    if (tag?.kind !== "open") return tag?.end ?? this.xml.length;
    let depth = 1;
    for (let next = nextTag(this.xml, tag.end); next; next = nextTag(this.xml, next.end)) {
      if (next.kind === "open") depth++;
      else if (next.kind === "close" && --depth === 0) return next.start;
    }
    return this.xml.length;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
