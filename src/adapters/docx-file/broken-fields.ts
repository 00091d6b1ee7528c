import type { TemplateProblem } from "../../app/documents/document-port";
import { paragraphTexts } from "./paragraph-texts";
import { partName } from "./part-name";
import { fieldName } from "./safe-parser";
import type { XmlElement } from "./xml-tree";

/** A field that is longer, or broken more often, is rather two braces that have nothing to do with each other. */
const LONGEST = 80;
const MOST_BREAKS = 4;
const REACH = 32;

/**
 * Fields with an Enter (or a line break, a tab, the end of a cell) between their braces: filled, they would leave half
 * a paragraph.
 */
export function brokenFields(root: XmlElement, file: string): readonly TemplateProblem[] {
  return paragraphTexts(root)
    .flatMap((flow) => brokenIn(flow))
    .map(({ field, near }) => ({
      code: "broken-field",
      field: fieldName(field),
      other: "",
      part: partName(file),
      near,
    }));
}

interface Open {
  readonly text: string;
  readonly near: string;
  readonly breaks: number;
}

function brokenIn(flow: readonly string[]): readonly { readonly field: string; readonly near: string }[] {
  const found: { field: string; near: string }[] = [];
  let open: Open | null = null;
  for (const text of flow) {
    for (const [all, inside = ""] of text.matchAll(/\{([^{}]*[\n\t][^{}]*)\}/g)) {
      if (inside.length <= LONGEST)
        found.push({ field: inside.replace(/[\n\t]/g, ""), near: all.replace(/[\n\t]+/g, " ") });
    }
    if (open) {
      const brace = text.search(/[{}]/);
      if (brace >= 0 && text[brace] === "}") found.push({ field: open.text + text.slice(0, brace), near: open.near });
      const isOver: boolean = brace >= 0 || open.breaks >= MOST_BREAKS || open.text.length + text.length > LONGEST;
      open = isOver ? null : { text: open.text + text, near: open.near, breaks: open.breaks + 1 };
    }
    const last = text.lastIndexOf("{");
    if (last >= 0 && !text.includes("}", last))
      open = { text: text.slice(last + 1), near: text.slice(Math.max(0, last - REACH)).trim(), breaks: 0 };
  }
  return found;
}
