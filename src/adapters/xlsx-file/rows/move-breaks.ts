import type { TextPatch } from "../text-patch";
import { attribute, attributeAt, children, elementEnd, isTrue, type XmlTag } from "../xml-scanner";
import type { RowMapping } from "./row-mapping";

/**
 * Page breaks belong to the row below them and go with it. Returns where to go on behind the element, which is taken
 * out where none is left.
 */
export function moveBreaks(xml: string, patch: TextPatch, parent: XmlTag, own: RowMapping): number {
  const { end } = elementEnd(xml, parent);
  let left = 0;
  let manual = 0;
  const gone: XmlTag[] = [];
  for (const tag of children(xml, parent)) {
    const id = attributeAt(xml, tag, "id");
    if (!id) continue;
    const below = own.rowOf(Number(id.value) + 1);
    if (below === null || below === 1) {
      gone.push(tag);
      continue;
    }
    left++;
    if (isTrue(attribute(xml, tag, "man"))) manual++;
    if (below - 1 !== Number(id.value)) patch.replace(id.start, id.end, String(below - 1));
  }
  if (gone.length === 0) return end;
  if (left === 0) {
    patch.replace(parent.start, end, "");
    return end;
  }
  for (const tag of gone) patch.replace(tag.start, elementEnd(xml, tag).end, "");
  for (const [name, count] of [
    ["count", left],
    ["manualBreakCount", manual],
  ] as const) {
    const written = attributeAt(xml, parent, name);
    if (written) patch.replace(written.start, written.end, String(count));
  }
  return end;
}
