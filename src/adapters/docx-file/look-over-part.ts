import { XmlBroken } from "./xml-pieces";
import { readXmlTree } from "./xml-tree";

/** So many bytes at a time: a list of thousands is not held as one more text. */
const PIECE = 1 << 19;
/**
 * So many letters are looked at tag by tag; behind them the same turns come again, and only that their tags close is.
 */
const THOROUGH = 2 << 20;

interface Tag {
  readonly kind: "open" | "close" | "empty" | "other";
  readonly name: string;
}

/** What no reader of Office takes. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const BARE_AMPERSAND = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;

/**
 * Looks over a written part before it goes into the file: throws {@link XmlBroken} when Word could not read it. Linear,
 * and quick where the same tags come again and again.
 */
export function lookOverPart(content: string | Uint8Array): void {
  new PartLook().over(content);
}

class PartLook {
  private readonly known = new Map<string, Tag>();
  private readonly open: string[] = [];
  private roots = 0;

  over(content: string | Uint8Array): void {
    let seen = 0;
    let rest = "";
    for (const piece of pieces(content)) {
      const text = rest + piece;
      const isNew = seen < THOROUGH;
      const end = isNew ? this.look(text) : this.skim(text);
      if (isNew && (CONTROL.test(text) || BARE_AMPERSAND.test(text.slice(0, end)))) {
        throw new XmlBroken("a character that XML does not have");
      }
      seen += end;
      rest = text.slice(end);
    }
    if (this.open.length > 0) throw new XmlBroken(`<${this.open.at(-1) ?? ""}> is not closed`);
    if (rest.trim() !== "" || this.roots !== 1) throw new XmlBroken("no whole document");
  }

  /** Returns where what is not whole yet begins. */
  private look(text: string): number {
    const { open } = this;
    let at = 0;
    for (;;) {
      const lt = text.indexOf("<", at);
      if (
        open.length === 0 &&
        text
          .slice(at, lt < 0 ? undefined : lt)
          .replace(/^\uFEFF/, "")
          .trim() !== ""
      ) {
        throw new XmlBroken("text outside of the document");
      }
      const found = lt < 0 ? null : this.readTag(text, lt);
      if (found === null) return lt < 0 ? at : lt;
      const { kind, name } = found.tag;
      if (kind === "close") {
        if (open.pop() !== name) throw new XmlBroken(`</${name}>`);
      } else if (kind !== "other") {
        if (open.length === 0) this.roots += 1;
        if (kind === "open") open.push(name);
      }
      at = found.end;
    }
  }

  /** The same by names alone: values hold no ">" in the form that the template was written in. */
  private skim(text: string): number {
    const { open } = this;
    let at = 0;
    for (;;) {
      const lt = text.indexOf("<", at);
      const gt = lt < 0 ? -1 : text.indexOf(">", lt);
      if (gt < 0) return lt < 0 ? at : lt;
      if (open.length === 0) throw new XmlBroken("something behind the document");
      at = gt + 1;
      if (text.charCodeAt(lt + 1) === 47) {
        if (open.pop() !== text.slice(lt + 2, gt)) throw new XmlBroken(text.slice(lt, gt + 1));
      } else if (text.charCodeAt(gt - 1) !== 47) {
        let end = lt + 1;
        while (end < gt && text.charCodeAt(end) !== 32) end += 1;
        open.push(text.slice(lt + 1, end));
      }
    }
  }

  private readTag(text: string, lt: number) {
    for (let gt = text.indexOf(">", lt); gt >= 0; gt = text.indexOf(">", gt + 1)) {
      const written = text.slice(lt, gt + 1);
      let tag = this.known.get(written);
      if (!tag) {
        // A ">" inside of a value ends no tag.
        if (!written.startsWith("<?") && (written.match(/"/g)?.length ?? 0) % 2 === 1) continue;
        this.known.set(written, (tag = parsed(written)));
      }
      return { tag, end: gt + 1 };
    }
    return null;
  }
}

const OTHER: Tag = { kind: "other", name: "" };

function parsed(written: string): Tag {
  if (written.startsWith("<?")) return OTHER;
  if (written.startsWith("</")) return { kind: "close", name: written.slice(2, -1).trimEnd() };
  const name = /^<([^\s/>]+)/.exec(written)?.[1] ?? "";
  const isEmpty = written.endsWith("/>");
  // Names and values of this one tag, by the strict reader; prefixes may be declared further out.
  const used = [...written.matchAll(/[\s<]([\p{L}_][\p{L}\p{N}_.-]*):/gu)].map(([, prefix = ""]) => prefix);
  const prefixes = [...new Set(used)].filter((prefix) => prefix !== "xml" && prefix !== "xmlns");
  const around = prefixes.map((prefix) => ` xmlns:${prefix}="urn:${prefix}"`).join("");
  readXmlTree(`<x${around}>${written}${isEmpty ? "" : `</${name}>`}</x>`);
  return { kind: isEmpty ? "empty" : "open", name };
}

function* pieces(content: string | Uint8Array): Generator<string> {
  if (typeof content === "string") {
    for (let at = 0; at < content.length; at += PIECE) yield content.slice(at, at + PIECE);
    return;
  }
  const decoder = new TextDecoder("utf-8");
  for (let at = 0; at < content.length; at += PIECE) {
    yield decoder.decode(content.subarray(at, at + PIECE), { stream: true });
  }
  yield decoder.decode();
}
