import type { CellRestyle } from "../../app/ports";
import { elementPrefix } from "./element-prefix";
import { numberFormatCode } from "./number-formats";
import { TextPatch } from "./text-patch";
import { attribute, attributeAt, children, elementEnd, escapeXml, findTag, tags, type XmlTag } from "./xml-scanner";

/** Numbers of format codes below this one are Excel's own. */
const FIRST_OWN = 164;

/**
 * The styles part with a cell format that is `base` but for what `style` names, and which number it has. A format that
 * is there already is used.
 */
export function restyled(
  xml: string,
  base: number,
  style: CellRestyle,
): { readonly xml: string; readonly format: number } {
  const root = findTag(xml, "styleSheet");
  const lists = new Map(root ? [...children(xml, root)].map((tag) => [tag.name, tag]) : []);
  const formats = lists.get("cellXfs");
  const own = formats && [...children(xml, formats)][base];
  if (!root || !formats || !own) return { xml, format: base };
  const patch = new TextPatch(xml);
  const changed = new Map<string, string>();
  if (style.numberFormat !== undefined) {
    changed.set("numFmtId", String(numberFormatId(xml, patch, root, lists, style.numberFormat)));
    changed.set("applyNumberFormat", "1");
  }
  const fonts = lists.get("fonts");
  if (style.font !== undefined && fonts) {
    changed.set("fontId", String(fontId(xml, patch, fonts, Number(attribute(xml, own, "fontId") ?? 0), style.font)));
    changed.set("applyFont", "1");
  }
  const format = append(xml, patch, formats, withAttributes(xml, own, changed));
  return { xml: patch.apply(), format };
}

/** The styles part with a cell format that is `base` but with the borders of `place`, and which number it has. */
export function bordered(xml: string, base: number, place: number): { readonly xml: string; readonly format: number } {
  const list = findTag(xml, "cellXfs");
  const formats = list ? [...children(xml, list)] : [];
  const [own, other] = [formats[base], formats[place]];
  if (!list || !own || !other) return { xml, format: base };
  const border = attribute(xml, other, "borderId") ?? "0";
  if ((attribute(xml, own, "borderId") ?? "0") === border) return { xml, format: base };
  const patch = new TextPatch(xml);
  const changed = new Map([
    ["borderId", border],
    ["applyBorder", "1"],
  ]);
  const format = append(xml, patch, list, withAttributes(xml, own, changed));
  return { xml: patch.apply(), format };
}

/** The format code's number: Excel's own, one that the file has, or a new one. */
function numberFormatId(
  xml: string,
  patch: TextPatch,
  root: XmlTag,
  lists: ReadonlyMap<string, XmlTag>,
  code: string,
): number {
  const list = lists.get("numFmts");
  const own = new Map(
    (list ? [...children(xml, list)] : []).map((tag) => [
      Number(attribute(xml, tag, "numFmtId")),
      attribute(xml, tag, "formatCode") ?? "General",
    ]),
  );
  const formats = lists.get("cellXfs");
  const used = formats ? [...children(xml, formats)].map((tag) => Number(attribute(xml, tag, "numFmtId") ?? 0)) : [];
  const known = [0, ...used, ...own.keys()].find((id) => numberFormatCode(id, own) === code);
  if (known !== undefined) return known;
  const id = Math.max(FIRST_OWN - 1, ...own.keys()) + 1;
  const p = elementPrefix(xml, root);
  const element = `<${p}numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`;
  if (list?.kind === "open") append(xml, patch, list, element);
  else patch.replace(list?.start ?? root.end, list?.end ?? root.end, `<${p}numFmts count="1">${element}</${p}numFmts>`);
  return id;
}

/** The same font with another name. What ties it to the theme or to a character set would overrule the name. */
function fontId(xml: string, patch: TextPatch, fonts: XmlTag, base: number, name: string): number {
  const all = [...children(xml, fonts)];
  const own = all[base];
  const p = elementPrefix(xml, fonts);
  let font = `<${p}font><${p}name val="${escapeXml(name)}"/></${p}font>`;
  if (own?.kind === "open") {
    const end = elementEnd(xml, own);
    const renamed = new TextPatch(xml.slice(own.start, end.end));
    for (const tag of tags(xml, own.end, end.contentEnd)) {
      const [from, to] = [tag.start - own.start, elementEnd(xml, tag).end - own.start];
      if (tag.name === "name") renamed.replace(from, to, `<${p}name val="${escapeXml(name)}"/>`);
      if (tag.name === "scheme" || tag.name === "charset") renamed.replace(from, to, "");
    }
    font = renamed.apply();
  }
  const known = all.findIndex((tag) => xml.slice(tag.start, elementEnd(xml, tag).end) === font);
  return known >= 0 ? known : append(xml, patch, fonts, font);
}

/** The element with these attributes changed or added. */
function withAttributes(xml: string, tag: XmlTag, changed: ReadonlyMap<string, string>): string {
  const { end } = elementEnd(xml, tag);
  const patch = new TextPatch(xml.slice(tag.start, end));
  let added = "";
  for (const [name, value] of changed) {
    const written = attributeAt(xml, tag, name);
    if (written) patch.replace(written.start - tag.start, written.end - tag.start, value);
    else added += ` ${name}="${value}"`;
  }
  patch.insert(tag.end - tag.start - (tag.kind === "empty" ? 2 : 1), added);
  return patch.apply();
}

/** Adds the element to the list, unless the very same is there; returns its number. */
function append(xml: string, patch: TextPatch, list: XmlTag, element: string): number {
  const present = [...children(xml, list)];
  const known = present.findIndex((tag) => xml.slice(tag.start, elementEnd(xml, tag).end) === element);
  if (known >= 0) return known;
  const written = attributeAt(xml, list, "count");
  if (written) patch.replace(written.start, written.end, String(present.length + 1));
  patch.insert(elementEnd(xml, list).contentEnd, element);
  return present.length;
}
