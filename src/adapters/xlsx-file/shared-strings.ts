import type { ZipArchive } from "../zip/zip-archive";
import { cellText, plainText, struckRuns } from "./cell-text";
import { partText } from "./part-text";
import { elementEnd, findTag, nextTag } from "./xml-scanner";

/** The texts that cells of type "s" point at. */
export interface SharedStrings {
  /** By number. */
  readonly texts: readonly string[];
  /** By number, where runs decide: see {@link struckRuns}. */
  readonly struck: ReadonlyMap<number, "all" | "some">;
  /** The list was read to its end: a number beyond it is a slip of the writer, not a text that got lost. */
  readonly isWhole: boolean;
}

const NO_STRINGS: SharedStrings = { texts: [], struck: new Map(), isWhole: true };

export function readSharedStrings(archive: ZipArchive, part: string | undefined): SharedStrings {
  const xml = part === undefined ? undefined : partText(archive, part);
  if (xml === undefined) return NO_STRINGS;
  const root = findTag(xml, "sst");
  if (root?.kind !== "open") return { ...NO_STRINGS, isWhole: root !== undefined };
  const strings: string[] = [];
  const struck = new Map<number, "all" | "some">();
  const prefix = xml.slice(root.start + 1, root.end).indexOf("sst");
  const close = `</${xml.slice(root.start + 1, root.start + 1 + prefix)}si>`;
  const plainStarts = prefix === 0 ? ["<si><t>", '<si><t xml:space="preserve">'] : [];
  let at = root.end;
  let isClosedSo = true;
  let isWhole = false;
  for (;;) {
    // Nearly all are plain text without attributes: read without looking at single tags.
    for (let start = startAt(xml, at, plainStarts); start !== undefined; start = startAt(xml, at, plainStarts)) {
      const from = at + start.length;
      const end = xml.indexOf("<", from);
      if (!xml.startsWith("</t></si>", end)) break;
      strings.push(plainText(xml.slice(from, end)));
      at = end + 9;
    }
    const tag = nextTag(xml, at);
    if (!tag || tag.kind === "close") {
      isWhole = tag !== undefined;
      break;
    }
    if (tag.name !== "si" || tag.kind === "empty") {
      if (tag.name === "si") strings.push("");
      at = elementEnd(xml, tag).end;
      continue;
    }
    // Once it is not written this way it never is: not searched for to the end of the text again and again.
    let end = isClosedSo ? xml.indexOf(close, tag.end) : -1;
    if (end < 0) {
      isClosedSo = false;
      end = elementEnd(xml, tag).contentEnd;
    }
    const runs = struckRuns(xml, tag.end, end);
    if (runs !== undefined) struck.set(strings.length, runs);
    strings.push(cellText(xml, tag.end, end));
    at = nextTag(xml, end)?.end ?? xml.length;
  }
  return { texts: strings, struck, isWhole };
}

function startAt(xml: string, at: number, starts: readonly string[]): string | undefined {
  for (const start of starts) if (xml.startsWith(start, at)) return start;
  return undefined;
}
