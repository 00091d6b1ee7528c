import { attribute, children, elementEnd, isTrue, nextTag, textBetween, unescapeXml } from "./xml-scanner";

/**
 * The text of a string item (si or is), or of a plain value: its runs joined, phonetic guides left out, Office's own
 * escapes (_x000D_) resolved.
 */
export function cellText(xml: string, from: number, to: number): string {
  const lt = xml.indexOf("<", from);
  if (lt < 0 || lt >= to || xml.startsWith("<![CDATA[", lt)) return unescapeOffice(textBetween(xml, from, to));
  let text = "";
  let tag = nextTag(xml, from);
  while (tag && tag.start < to) {
    if (tag.kind === "open" && tag.name === "t") {
      const end = elementEnd(xml, tag);
      text += textBetween(xml, tag.end, end.contentEnd);
      tag = nextTag(xml, end.end);
    } else if (tag.kind === "open" && (tag.name === "rPh" || tag.name === "rPr"))
      tag = nextTag(xml, elementEnd(xml, tag).end);
    else tag = nextTag(xml, tag.end);
  }
  return unescapeOffice(text);
}

/**
 * Whether the runs of a string item with formats of their own decide if its text is struck through: "all" of them are,
 * "some" are not; undefined where there are none, or where what they leave to the cell's font decides. Blank runs show
 * no line.
 */
export function struckRuns(xml: string, from: number, to: number): "all" | "some" | undefined {
  let isStruck = false;
  let isLeftToCell = false;
  for (let tag = nextTag(xml, from); tag && tag.start < to; tag = nextTag(xml, elementEnd(xml, tag).end)) {
    if (tag.kind !== "open" || tag.name !== "r") continue;
    const parts = [...children(xml, tag)];
    const text = parts.find(({ name }) => name === "t");
    if (!text || textBetween(xml, text.end, elementEnd(xml, text).contentEnd).trim() === "") continue;
    const format = parts.find(({ name }) => name === "rPr");
    if (!format) isLeftToCell = true;
    else if (
      [...children(xml, format)].some((part) => part.name === "strike" && isTrue(attribute(xml, part, "val") ?? "1"))
    )
      isStruck = true;
    else return "some";
  }
  return isStruck && !isLeftToCell ? "all" : undefined;
}

/** Text that holds no tags: entities and Office's own escapes resolved. */
export function plainText(raw: string): string {
  return unescapeOffice(unescapeXml(raw));
}

/** "_x000D_" stands for a character that XML cannot hold, "_x005F_" for the underscore of such an escape. */
function unescapeOffice(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The inverse, for text that is written into a file. */
export function escapeOffice(text: string): string {
  return text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x")
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,
      (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
