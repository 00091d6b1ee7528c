import { TextPatch } from "../text-patch";
import { attributeAt, children, elementEnd, tags } from "../xml-scanner";

/** Lists that may not stand empty, inner ones first. */
const LISTS: readonly (readonly string[])[] = [
  [
    "mergeCells",
    "dataValidations",
    "conditionalFormattings",
    "protectedRanges",
    "ignoredErrors",
    "hyperlinks",
    "cellWatches",
    "smartTags",
    "sparklines",
    "singleXmlCells",
  ],
  ["sparklineGroup"],
  ["sparklineGroups"],
  ["ext"],
  ["extLst"],
];

/** Lists behind the cells of which something was taken out: counted anew, and taken out where nothing is left. */
export function tidyLists(xml: string, from: number): string {
  let text = xml;
  for (const names of LISTS) {
    const patch = new TextPatch(text);
    for (const tag of tags(text, from)) {
      if (tag.kind === "close" || !names.includes(tag.name)) continue;
      const count = [...children(text, tag)].length;
      if (count === 0 && tag.kind === "open") patch.replace(tag.start, elementEnd(text, tag).end, "");
      else {
        const written = attributeAt(text, tag, "count");
        if (written && Number(written.value) !== count) patch.replace(written.start, written.end, String(count));
      }
    }
    text = patch.apply();
  }
  return text;
}
