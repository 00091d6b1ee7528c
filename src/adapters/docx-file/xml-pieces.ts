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
  if (FORBIDDEN.test(text)) throw new XmlBroken("a character that XML does not have");
  const nesting = new Nesting();
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let at = start;
  while (at < text.length) {
    const lt = text.indexOf("<", at);
    const end = lt < 0 ? text.length : lt;
    if (end > at) {
      const words = textPiece(text.slice(at, end), nesting.isInside);
      if (words) yield words;
    }
    if (lt < 0) break;
    const unseen = endOfUnseen(text, lt, lt === start);
    if (unseen !== undefined) {
      at = unseen;
      continue;
    }
    const read = markup(text, lt);
    nesting.take(read.piece);
    yield read.piece;
    at = read.end;
  }
  nesting.finish();
}

/** Which elements are open: each is closed in its turn, and one holds all others. */
class Nesting {
  private readonly open: string[] = [];
  private roots = 0;

  get isInside(): boolean {
    return this.open.length > 0;
  }

  take(piece: XmlPiece): void {
    if (piece.kind === "text") {
      if (!this.isInside) throw new XmlBroken("CDATA");
    } else if (piece.kind === "close") {
      if (this.open.pop() !== piece.name) throw new XmlBroken(`</${piece.name.slice(0, 40)}>`);
    } else {
      if (!this.isInside && ++this.roots > 1) throw new XmlBroken("two documents in one");
      if (piece.kind === "open") this.open.push(piece.name);
    }
  }

  finish(): void {
    if (this.isInside) throw new XmlBroken(`<${this.open.at(-1) ?? ""}> is not closed`);
    if (this.roots === 0) throw new XmlBroken("no element");
  }
}

/** Where the comment or processing instruction that begins there ends; undefined: it is something to be seen. */
function endOfUnseen(text: string, lt: number, isFirst: boolean): number | undefined {
  if (text.startsWith("<!--", lt)) {
    const close = text.indexOf("--", lt + 4);
    if (close < 0 || text[close + 2] !== ">") throw new XmlBroken("comment");
    return close + 3;
  }
  if (text.startsWith("<?", lt)) {
    const close = text.indexOf("?>", lt);
    // An XML declaration stands at the very beginning or nowhere.
    if (close < 0 || (/^<\?xml[\s?]/i.test(text.slice(lt, lt + 6)) && !isFirst)) {
      throw new XmlBroken("processing instruction");
    }
    return close + 2;
  }
  return undefined;
}

interface ReadPiece {
  readonly piece: XmlPiece;
  readonly end: number;
}

function markup(text: string, lt: number): ReadPiece {
  if (text.startsWith("<![CDATA[", lt)) {
    const close = text.indexOf("]]>", lt);
    if (close < 0) throw new XmlBroken("CDATA");
    return { piece: { kind: "text", text: text.slice(lt + 9, close) }, end: close + 3 };
  }
  if (text.startsWith("<!", lt)) throw new XmlBroken("document type");
  return text[lt + 1] === "/" ? endTag(text, lt) : startTag(text, lt);
}

function endTag(text: string, lt: number): ReadPiece {
  const close = text.indexOf(">", lt);
  const name = text.slice(lt + 2, close < 0 ? undefined : close).trimEnd();
  if (close < 0) throw new XmlBroken(`</${name.slice(0, 40)}>`);
  return { piece: { kind: "close", name }, end: close + 1 };
}

/** Text between tags; null: blank outside of the document. */
function textPiece(words: string, isInside: boolean): XmlPiece | null {
  if (isInside) {
    if (words.includes("]]>")) throw new XmlBroken("]]> in a text");
    return { kind: "text", text: unescape(words.replace(/\r\n?/g, "\n")) };
  }
  if (words.trim() !== "") throw new XmlBroken("text outside of the document");
  return null;
}

function startTag(text: string, lt: number): ReadPiece {
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
  return { piece: { kind: closed[1] === "/" ? "empty" : "open", name: written, attributes }, end: close.lastIndex };
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
