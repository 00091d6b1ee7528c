import { readXmlTree } from "./xml-tree";
import { XmlBroken } from "./xml-pieces";

/** So many bytes at a time: a list of thousands is not held as one more text. */
const PIECE = 1 << 20;

interface Tag {
  readonly kind: "open" | "close" | "empty" | "other";
  readonly name: string;
}

/**
 * Looks over a written part before it goes into the file: throws {@link XmlBroken} when Word could not read it.
 * Linear, and quick where the same tags come again and again.
 */
export function lookOverPart(content: string | Uint8Array): void {
  const known = new Map<string, Tag>();
  const open: string[] = [];
  let roots = 0;
  let rest = "";
  for (const piece of pieces(content)) rest = look(rest + piece);
  if (rest.trim() !== "" || open.length > 0 || roots !== 1)
    throw new XmlBroken(open.length > 0 ? `<${open.at(-1) ?? ""}> is not closed` : "no whole document");

  /** Returns what is not whole yet. */
  function look(text: string): string {
    let at = 0;
    for (;;) {
      const lt = text.indexOf("<", at);
      if (lt < 0) return text.slice(at);
      const words = text.slice(at, lt);
      if (words !== "") checkText(words);
      let gt = text.indexOf(">", lt);
      // A ">" inside of a value ends no tag.
      while (gt >= 0 && !isWhole(text.slice(lt, gt + 1))) gt = text.indexOf(">", gt + 1);
      if (gt < 0) return text.slice(lt);
      const written = text.slice(lt, gt + 1);
      const tag = known.get(written) ?? parsed(written);
      known.set(written, tag);
      if (tag.kind === "close" && open.pop() !== tag.name) throw new XmlBroken(`</${tag.name}>`);
      if (open.length === 0 && (tag.kind === "open" || tag.kind === "empty")) roots += 1;
      if (tag.kind === "open") open.push(tag.name);
      at = gt + 1;
    }
  }

  function checkText(words: string): void {
    if (open.length === 0 && words.replace(/^\uFEFF/, "").trim() !== "")
      throw new XmlBroken("text outside of the document");
    if (
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(
        words,
      )
    )
      throw new XmlBroken(words.slice(0, 40));
  }

  function isWhole(written: string): boolean {
    if (known.has(written) || written.startsWith("<?")) return true;
    return (written.match(/"/g)?.length ?? 0) % 2 === 0;
  }
}

function parsed(written: string): Tag {
  if (written.startsWith("<?")) return { kind: "other", name: "" };
  if (written.startsWith("</")) return { kind: "close", name: written.slice(2, -1).trimEnd() };
  const name = /^<([^\s/>]+)/.exec(written)?.[1] ?? "";
  const isEmpty = written.endsWith("/>");
  // Names and values of this one tag, by the strict reader; prefixes may be declared further out.
  const prefixes = [
    ...new Set([...written.matchAll(/[\s<]([\p{L}_][\p{L}\p{N}_.-]*):/gu)].map(([, prefix = ""]) => prefix)),
  ].filter((prefix) => prefix !== "xml" && prefix !== "xmlns");
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
  for (let at = 0; at < content.length; at += PIECE)
    yield decoder.decode(content.subarray(at, at + PIECE), { stream: true });
  yield decoder.decode();
}
