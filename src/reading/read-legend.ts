import { fold } from "../domain/vietnamese-text";
import { proposeGroup } from "./read-group";

/** Code → what the sheet says it stands for, by the folded code. */
export type Legend = ReadonlyMap<string, string>;

const ENTRY = /(?:^|[;,.:(\s])([\p{L}\d.]{1,8})\s*(?:[:=]|\slà\s|[-–])\s*([^;,.:=()]{4,60})(?=[;,.)]|$)/gu;

/**
 * "Chú thích: ĐHTT: Điển hình tiên tiến; KM: Khách mời": codes that the sheet itself explains with the plain title of a
 * group.
 */
export function readLegend(notes: Iterable<string>): Legend {
  const legend = new Map<string, string>();
  for (const note of notes) {
    if (note.length > 400 || !/[:=–-]|\slà\s/.test(note)) continue;
    for (const [, code = "", meaning = ""] of note.matchAll(ENTRY)) {
      const { group, plain } = proposeGroup(meaning.trim(), "column");
      if (plain && group !== null && !proposeGroup(code, "column").plain) legend.set(fold(code), meaning.trim());
    }
  }
  return legend;
}
