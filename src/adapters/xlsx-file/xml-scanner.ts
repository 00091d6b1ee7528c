/**
 * A tag of an XML text, by position. Prefixes are left out of `name`: these files use one namespace per element name.
 */
export interface XmlTag {
  readonly kind: "open" | "close" | "empty";
  readonly name: string;
  /** Position of "<" and of the character behind ">". */
  readonly start: number;
  readonly end: number;
}

/**
 * The next tag at or after `from`; comments, CDATA and processing instructions are skipped. Undefined at the end or in
 * a broken tag.
 */
export function nextTag(xml: string, from: number): XmlTag | undefined {
  let start = xml.indexOf("<", from);
  while (start >= 0) {
    const code = xml.charCodeAt(start + 1);
    if (code === 33 || code === 63) {
      const after = skipMarkup(xml, start);
      if (after < 0) return undefined;
      start = xml.indexOf("<", after);
      continue;
    }
    const end = tagEnd(xml, start);
    if (end < 0) return undefined;
    const closing = code === 47;
    const name = tagName(xml, closing ? start + 2 : start + 1);
    return { kind: closing ? "close" : xml.charCodeAt(end - 2) === 47 ? "empty" : "open", name, start, end };
  }
  return undefined;
}

/** All tags of a text, or of a stretch of it. */
export function* tags(xml: string, from = 0, to = xml.length): Generator<XmlTag> {
  for (let tag = nextTag(xml, from); tag && tag.start < to; tag = nextTag(xml, tag.end)) yield tag;
}

/** The element that begins with `tag`: where its content ends and where the element ends. */
export function elementEnd(xml: string, tag: XmlTag): { readonly contentEnd: number; readonly end: number } {
  if (tag.kind !== "open") return { contentEnd: tag.end, end: tag.end };
  let depth = 1;
  for (let next = nextTag(xml, tag.end); next; next = nextTag(xml, next.end)) {
    if (next.kind === "open") depth++;
    else if (next.kind === "close" && --depth === 0) return { contentEnd: next.start, end: next.end };
  }
  return { contentEnd: xml.length, end: xml.length };
}

/** Direct children of the element that begins with `parent`. */
export function* children(xml: string, parent: XmlTag): Generator<XmlTag> {
  if (parent.kind !== "open") return;
  for (let tag = nextTag(xml, parent.end); tag && tag.kind !== "close";) {
    yield tag;
    tag = nextTag(xml, elementEnd(xml, tag).end);
  }
}

/** The first element of this name at or after `from`. */
export function findTag(xml: string, name: string, from = 0, to = xml.length): XmlTag | undefined {
  for (const tag of tags(xml, from, to)) if (tag.kind !== "close" && tag.name === name) return tag;
  return undefined;
}

/**
 * The raw value of an attribute (still escaped), with its position; the prefix of its name does not count unless asked
 * for.
 */
export function attributeAt(
  xml: string,
  tag: XmlTag,
  name: string,
): { readonly value: string; readonly start: number; readonly end: number } | undefined {
  for (const found of attributes(xml, tag)) if (found.name === name) return found;
  return undefined;
}

/** The value of an attribute, unescaped. `name` with its prefix where it has one. */
export function attribute(xml: string, tag: XmlTag, name: string): string | undefined {
  const found = attributeAt(xml, tag, name);
  return found && unescapeXml(found.value);
}

/**
 * The value of the attribute with this local name, whatever its prefix ("id" finds r:id as well). Prefixed ones first.
 */
export function attributeOfAnyPrefix(xml: string, tag: XmlTag, localName: string): string | undefined {
  let plain: string | undefined;
  for (const { name, value } of attributes(xml, tag)) {
    if (name.endsWith(`:${localName}`)) return unescapeXml(value);
    if (name === localName) plain = unescapeXml(value);
  }
  return plain;
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** All attributes of a tag: names with prefix, raw values and their positions (without the quotes). */
export function* attributes(
  xml: string,
  tag: XmlTag,
): Generator<{ name: string; value: string; start: number; end: number }> {
  let at = tag.start + 1;
  while (at < tag.end && !isSpace(xml.charCodeAt(at)) && xml.charCodeAt(at) !== 62) at++;
  for (;;) {
    while (at < tag.end && isSpace(xml.charCodeAt(at))) at++;
    const nameStart = at;
    while (at < tag.end && xml.charCodeAt(at) !== 61 && xml.charCodeAt(at) !== 62 && !isSpace(xml.charCodeAt(at))) at++;
    const name = xml.slice(nameStart, at);
    while (at < tag.end && isSpace(xml.charCodeAt(at))) at++;
    if (xml.charCodeAt(at) !== 61) return;
    at++;
    while (at < tag.end && isSpace(xml.charCodeAt(at))) at++;
    const quote = xml[at];
    if (quote !== '"' && quote !== "'") return;
    const start = at + 1;
    const end = xml.indexOf(quote, start);
    if (end < 0 || end >= tag.end) return;
    yield { name, value: xml.slice(start, end), start, end };
    at = end + 1;
  }
}

/** Text between two positions without its tags, unescaped; CDATA is taken as it is. */
export function textBetween(xml: string, from: number, to: number): string {
  const end = xml.indexOf("<", from);
  if (end < 0 || end >= to) return unescapeXml(xml.slice(from, to));
  let text = "";
  let at = from;
  while (at < to) {
    const lt = xml.indexOf("<", at);
    if (lt < 0 || lt >= to) return text + unescapeXml(xml.slice(at, to));
    text += unescapeXml(xml.slice(at, lt));
    if (xml.startsWith("<![CDATA[", lt)) {
      const close = xml.indexOf("]]>", lt);
      text += xml.slice(lt + 9, close < 0 ? to : close);
      at = close < 0 ? to : close + 3;
    } else {
      const close = tagEnd(xml, lt);
      at = close < 0 ? to : close;
    }
  }
  return text;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  const plain = text.includes("&")
    ? text.replace(
        /&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g,
        (all: string, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return NAMED[name] ?? all;
          const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
          return code <= 0x10ffff ? String.fromCodePoint(code) : all;
        },
      )
    : text;
  return plain.includes("\r") && text.includes("\r") ? plain.replace(/\r\n?/g, "\n") : plain;
}

/** For text and for attribute values; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

function tagName(xml: string, from: number): string {
  let at = from;
  let start = from;
  for (; ; at++) {
    const code = xml.charCodeAt(at);
    if (code === 58) start = at + 1;
    else if (code <= 32 || code === 47 || code === 62 || code !== code) return xml.slice(start, at);
  }
}

/** Behind the ">" that ends the tag at `start`; a ">" inside quotes does not. -1 when there is none. */
function tagEnd(xml: string, start: number): number {
  let gt = xml.indexOf(">", start);
  if (gt < 0) return -1;
  // Almost always there is no ">" inside a value: an even number of quotes before it proves that.
  for (let at = start; at < gt; at++) {
    const code = xml.charCodeAt(at);
    if (code !== 34 && code !== 39) continue;
    const close = xml.indexOf(code === 34 ? '"' : "'", at + 1);
    if (close < 0) return -1;
    at = close;
    if (close > gt) {
      gt = xml.indexOf(">", close);
      if (gt < 0) return -1;
    }
  }
  return gt + 1;
}

function skipMarkup(xml: string, start: number): number {
  const [open, close] = xml.startsWith("<!--", start)
    ? [4, "-->"]
    : xml.startsWith("<![CDATA[", start)
      ? [9, "]]>"]
      : [2, xml[start + 1] === "?" ? "?>" : ">"];
  const end = xml.indexOf(close, start + open);
  return end < 0 ? -1 : end + close.length;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
