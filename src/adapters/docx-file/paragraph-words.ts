/** Texts as docxtemplater counts them, and the ends of paragraphs. */
const TEXT_OR_END = /<(w:t|a:t|m:t)(?:\s[^>]*)?>([^<]*)<\/\1>|<\/w:p>/g;
/** So many letters before the place and behind it. */
const REACH = 32;

/**
 * Finds words to recognise a place by: the paragraph around the letter with that number, counted over all texts of a
 * part's XML; "" when there is none.
 */
export function paragraphWords(xml: string): (offset: number) => string {
  let paragraphs: { readonly start: number; readonly text: string }[] | null = null;
  return (offset) => {
    paragraphs ??= paragraphsOf(xml);
    const paragraph = [...paragraphs].reverse().find(({ start }) => start <= offset);
    if (!paragraph) return "";
    const at = offset - paragraph.start;
    if (at > paragraph.text.length) return "";
    const [from, to] = [Math.max(0, at - REACH), at + REACH];
    const words = plain(paragraph.text.slice(from, to).replace(/^[^&;]{0,5};|&[^;]{0,5}$/g, "")).trim();
    return words === "" ? "" : `${from > 0 ? "…" : ""}${words}${to < paragraph.text.length ? "…" : ""}`;
  };
}

function paragraphsOf(xml: string): { readonly start: number; readonly text: string }[] {
  const paragraphs: { start: number; text: string }[] = [];
  let start = 0;
  let text = "";
  for (const [, tag, words = ""] of xml.matchAll(TEXT_OR_END)) {
    if (tag !== undefined) text += words;
    else {
      if (text !== "") paragraphs.push({ start, text });
      start += text.length;
      text = "";
    }
  }
  return paragraphs;
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
