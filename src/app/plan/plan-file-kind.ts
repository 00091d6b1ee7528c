import { FileRefused } from "../../domain/file-refused";

/** Signs at the beginning of a file → what it is. */
const SIGNS: readonly (readonly [sign: RegExp, kind: "word" | "other-document" | "picture"])[] = [
  [/^PK[\u0003\u0005\u0007]/, "word"],
  [/^\u00d0\u00cf\u0011\u00e0/, "word"],
  [/^\s*\{\\rtf/, "other-document"],
  [/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!DOCTYPE|html|\?xml)/i, "other-document"],
  [/^(?:MIME-Version|From: <Saved)/, "other-document"],
  [
    /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|BM.{4}\0{4}|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:hei|mif|avif))/s,
    "picture",
  ],
];

/**
 * What a plan's file is, by its content: the name is often wrong. Throws FileRefused for what holds no text that is
 * read here.
 */
export function planFileKind(bytes: Uint8Array): "word" | "pdf" | "plain" {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  // Some programs write a few bytes of their own before it.
  if (head.includes("%PDF-")) return "pdf";
  const kind = SIGNS.find(([sign]) => sign.test(head))?.[1] ?? "plain";
  if (kind === "word" || kind === "plain") return kind;
  throw new FileRefused(kind);
}
