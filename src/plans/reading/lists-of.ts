import { clockAtStart } from "./clock-of";
import type { Paragraph } from "./outline-of";
import { isTableRow } from "./tables-in";

/** Paragraphs of one list, in order: same marker under the same heading, or lines that begin with an hour. */
export function listsOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const lists = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const { marker, listKey, clause, words } = paragraph;
    if (isTableRow(paragraph) || (marker === undefined && clockAtStart(words.plain) === undefined)) continue;
    const key =
      marker === undefined || marker.label === "" ? `${listKey}:${clause}:${marker?.kind ?? "clock"}` : listKey;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [paragraph]);
    else list.push(paragraph);
  }
  return [...lists.values()];
}
