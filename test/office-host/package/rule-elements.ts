import {
  attribute,
  children,
  elementEnd,
  findTag,
  tags,
  textBetween,
  type XmlTag,
} from "../../../src/adapters/xlsx-file/xml-scanner";

/** A conditional format as it stands in the text of a worksheet. */
export interface RuleElement {
  readonly sqref: string;
  /** The element of the rule, and the one around it, which may hold several. */
  readonly rule: { readonly start: number; readonly end: number };
  readonly around: { readonly start: number; readonly end: number };
  readonly tag: XmlTag;
  readonly priority: number;
  /** In an extension list: what Excel 2010 brought. */
  readonly isExtension: boolean;
}

/**
 * All conditional formats of a worksheet in the order of its text, extensions included; an extension that only adds to
 * a rule is none.
 */
export function ruleElements(xml: string): readonly RuleElement[] {
  const found: RuleElement[] = [];
  const from = xml.lastIndexOf("</sheetData") < 0 ? 0 : xml.lastIndexOf("</sheetData");
  for (const tag of tags(xml, from)) {
    if (tag.name !== "conditionalFormatting" || tag.kind !== "open") continue;
    const end = elementEnd(xml, tag);
    const inside = [...children(xml, tag)];
    const sqrefTag = inside.find((child) => child.name === "sqref");
    const sqref =
      attribute(xml, tag, "sqref") ??
      (sqrefTag ? textBetween(xml, sqrefTag.end, elementEnd(xml, sqrefTag).contentEnd) : "");
    for (const rule of inside.filter((child) => child.name === "cfRule")) {
      const priority = attribute(xml, rule, "priority");
      if (priority === undefined) continue;
      found.push({
        sqref,
        tag: rule,
        rule: { start: rule.start, end: elementEnd(xml, rule).end },
        around: { start: tag.start, end: end.end },
        priority: Number(priority),
        isExtension: sqrefTag !== undefined,
      });
    }
  }
  return found;
}

/** The formulas of a rule. */
export function formulasOf(xml: string, element: RuleElement): readonly string[] {
  return [...children(xml, element.tag)]
    .filter((tag) => tag.name === "formula" || tag.name === "f")
    .map((tag) => textBetween(xml, tag.end, elementEnd(xml, tag).contentEnd));
}

/** The formats of the styles part that rules point at, in order. */
export function formatElements(
  stylesXml: string,
): readonly { readonly tag: XmlTag; readonly start: number; readonly end: number }[] {
  const root = findTag(stylesXml, "styleSheet");
  const list = root && [...children(stylesXml, root)].find((tag) => tag.name === "dxfs");
  return list
    ? [...children(stylesXml, list)].map((tag) => ({ tag, start: tag.start, end: elementEnd(stylesXml, tag).end }))
    : [];
}
