import { HIGHLIGHT_LOOKS } from "../../domain/highlight";
import { SEVERITIES, type Severity } from "../../domain/plan";
import { elementPrefix } from "./element-prefix";
import { placeBehind } from "./top-elements";
import { TextPatch } from "./text-patch";
import { attributeAt, children, elementEnd, findTag, type XmlTag } from "./xml-scanner";

const ELEMENTS = { bold: "b", italic: "i", underline: "u" } as const;

/**
 * How the end tag is written remembers what was there before: an empty element, or no list at all. So it can become
 * that again.
 */
const WAS_EMPTY = " >";
const WAS_MISSING = "  >";

/**
 * The styles part with a format for each severity that is used, and which number each has. `reuse`: formats that rules
 * of ours in the file point at already; a program that saved the file in between may have written them in its own way.
 */
export function addFormats(
  xml: string,
  used: readonly Severity[],
  reuse: ReadonlyMap<Severity, number>,
): { readonly xml: string; readonly formats: ReadonlyMap<Severity, number> } {
  const root = findTag(xml, "styleSheet");
  if (!root) return { xml, formats: reuse };
  const p = elementPrefix(xml, root);
  const list = findList(xml, root);
  const present = list ? [...children(xml, list)].map((tag) => xml.slice(tag.start, elementEnd(xml, tag).end)) : [];
  const formats = new Map<Severity, number>();
  const added: string[] = [];
  for (const severity of used) {
    const wanted = formatOf(severity, p);
    const same = present.indexOf(wanted);
    const known = reuse.get(severity);
    if (same >= 0) formats.set(severity, same);
    else if (known !== undefined && known < present.length) formats.set(severity, known);
    else formats.set(severity, present.length + added.push(wanted) - 1);
  }
  if (added.length === 0) return { xml, formats };
  const patch = new TextPatch(xml);
  if (!list)
    patch.insert(
      placeBehind(xml, root, BEFORE),
      `<${p}dxfs count="${added.length}">${added.join("")}</${p}dxfs${WAS_MISSING}`,
    );
  else {
    setCount(xml, patch, list, present.length + added.length);
    if (list.kind === "empty") patch.replace(list.end - 2, list.end, `>${added.join("")}</${p}dxfs${WAS_EMPTY}`);
    else patch.insert(elementEnd(xml, list).contentEnd, added.join(""));
  }
  return { xml: patch.apply(), formats };
}

/**
 * Takes our formats off the end of the list again, as far as they are there as we wrote them: the inverse of {@link
 * addFormats}.
 */
export function removeFormats(xml: string): string {
  const root = findTag(xml, "styleSheet");
  const list = root && findList(xml, root);
  if (!root || list?.kind !== "open") return xml;
  const p = elementPrefix(xml, root);
  const ours = SEVERITIES.map((severity) => formatOf(severity, p));
  const present = [...children(xml, list)].map((tag) => ({ start: tag.start, end: elementEnd(xml, tag).end }));
  let keep = present.length;
  while (keep > 0 && ours.includes(xml.slice(present[keep - 1]?.start, present[keep - 1]?.end))) keep--;
  if (keep === present.length) return xml;
  const { contentEnd, end } = elementEnd(xml, list);
  const patch = new TextPatch(xml);
  const closing = xml.slice(contentEnd, end);
  if (keep === 0 && closing.endsWith(WAS_MISSING)) {
    patch.replace(list.start, end, "");
    return patch.apply();
  }
  if (keep === 0 && closing.endsWith(WAS_EMPTY)) patch.replace(list.end - 1, end, "/>");
  else patch.replace(present[keep]?.start ?? contentEnd, present[present.length - 1]?.end ?? contentEnd, "");
  setCount(xml, patch, list, keep);
  return patch.apply();
}

function formatOf(severity: Severity, p: string): string {
  const { fill: fillColour, text: textColour, also: style } = HIGHLIGHT_LOOKS[severity];
  const [fill, text, also] = [fillColour.replace("#", "FF"), textColour.replace("#", "FF"), ELEMENTS[style]];
  return `<${p}dxf><${p}font><${p}${also}/><${p}color rgb="${text}"/></${p}font><${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${fill}"/><${p}bgColor rgb="${fill}"/></${p}patternFill></${p}fill></${p}dxf>`;
}

function findList(xml: string, root: XmlTag): XmlTag | undefined {
  for (const tag of children(xml, root)) if (tag.name === "dxfs") return tag;
  return undefined;
}

function setCount(xml: string, patch: TextPatch, list: XmlTag, count: number): void {
  const written = attributeAt(xml, list, "count");
  if (written) patch.replace(written.start, written.end, String(count));
}

const BEFORE: ReadonlySet<string> = new Set([
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
]);
