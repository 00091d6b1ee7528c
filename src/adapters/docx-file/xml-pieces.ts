/** Thrown for a text that is no well-formed XML, or that brings a document type. */
export class XmlBroken extends Error {
  constructor(what: string) {
    super(what);
    this.name = "XmlBroken";
  }
}

export type XmlPiece =
  | {
      readonly kind: "open" | "empty";
      readonly name: string;
      readonly attributes: readonly { readonly name: string; readonly value: string }[];
    }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const NAME = /^[\p{L}_:][\p{L}\p{M}\p{N}_:.·-]*$/u;
const SPACE = "[ \\t\\r\\n]";
const ATTRIBUTE = new RegExp(`${SPACE}+([^ \\t\\r\\n=<>"'/]+)${SPACE}*=${SPACE}*(?:"([^"<]*)"|'([^'<]*)')`, "y");
/** No XML 1.0 document may hold these, however they are written. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The pieces of an XML text in their order. Strict: throws {@link XmlBroken} where a reader of Office would. */
export function* xmlPieces(text: string): Generator<XmlPiece> {
  const open: string[] = [];
  let roots = 0;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (FORBIDDEN.test(text)) throw new XmlBroken("a character that XML does not have");
  const start = at;
  while (at < text.length) {
    const lt = text.indexOf("<", at);
    const end = lt < 0 ? text.length : lt;
    if (end > at) {
      const words = text.slice(at, end);
      if (open.length > 0) {
        if (words.includes("]]>")) throw new XmlBroken("]]> in a text");
        yield { kind: "text", text: unescape(words.replace(/\r\n?/g, "\n")) };
      } else if (words.trim() !== "") throw new XmlBroken("text outside of the document");
    }
    if (lt < 0) break;
    if (text.startsWith("<!--", lt)) {
      const close = text.indexOf("--", lt + 4);
      if (close < 0 || text[close + 2] !== ">") throw new XmlBroken("comment");
      at = close + 3;
    } else if (text.startsWith("<![CDATA[", lt)) {
      const close = text.indexOf("]]>", lt);
      if (close < 0 || open.length === 0) throw new XmlBroken("CDATA");
      yield { kind: "text", text: text.slice(lt + 9, close) };
      at = close + 3;
    } else if (text.startsWith("<?", lt)) {
      const close = text.indexOf("?>", lt);
      // An XML declaration stands at the very beginning or nowhere.
      if (close < 0 || (/^<\?xml[\s?]/i.test(text.slice(lt, lt + 6)) && lt !== start))
        throw new XmlBroken("processing instruction");
      at = close + 2;
    } else if (text.startsWith("<!", lt)) throw new XmlBroken("document type");
    else if (text[lt + 1] === "/") {
      const close = text.indexOf(">", lt);
      const name = text.slice(lt + 2, close < 0 ? undefined : close).trimEnd();
      if (close < 0 || open.pop() !== name) throw new XmlBroken(`</${name.slice(0, 40)}>`);
      yield { kind: "close", name };
      at = close + 1;
    } else {
      const tag = startTag(text, lt);
      if (open.length === 0 && ++roots > 1) throw new XmlBroken("two documents in one");
      if (tag.kind === "open") open.push(tag.name);
      yield tag;
      at = tag.end;
    }
  }
  if (open.length > 0 || roots === 0)
    throw new XmlBroken(open.length > 0 ? `<${open.at(-1) ?? ""}> is not closed` : "no element");
}

function startTag(text: string, lt: number) {
  const name = /[^ \t\r\n/>]*/y;
  name.lastIndex = lt + 1;
  const [written = ""] = name.exec(text) ?? [];
  if (!NAME.test(written)) throw new XmlBroken(`<${written.slice(0, 40)}`);
  const attributes: { name: string; value: string }[] = [];
  ATTRIBUTE.lastIndex = lt + 1 + written.length;
  let end = ATTRIBUTE.lastIndex;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const [, attribute = "", double, single = ""] = match;
    if (!NAME.test(attribute) || attributes.some((each) => each.name === attribute))
      throw new XmlBroken(`${attribute.slice(0, 40)} in <${written}>`);
    attributes.push({ name: attribute, value: unescape((double ?? single).replace(/\r\n|[\t\n\r]/g, " ")) });
    end = ATTRIBUTE.lastIndex;
  }
  const close = /[ \t\r\n]*(\/?)>/y;
  close.lastIndex = end;
  const closed = close.exec(text);
  if (!closed) throw new XmlBroken(`in <${written}>`);
  return {
    kind: closed[1] === "/" ? ("empty" as const) : ("open" as const),
    name: written,
    attributes,
    end: close.lastIndex,
  };
}

function unescape(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^&;]*)(;?)/g, (all, name: string, end: string) => {
    const code = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name);
    const letter = code
      ? fromCode(code[1] === undefined ? Number(code[2]) : parseInt(code[1], 16))
      : Object.hasOwn(ENTITIES, name)
        ? ENTITIES[name]
        : undefined;
    if (end === "" || letter === undefined || FORBIDDEN.test(letter)) throw new XmlBroken(all.slice(0, 40));
    return letter;
  });
}

function fromCode(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}
