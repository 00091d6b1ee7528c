import { parseReference } from "../../../src/adapters/xlsx-file/read-layout";
import { attribute, children, findTag, isTrue } from "../../../src/adapters/xlsx-file/xml-scanner";
import { type ConditionalRule, NO_FORMAT, type RuleFormat, type RuleType } from "../model/conditional-rule";
import { formatElements, formulasOf, ruleElements } from "./rule-elements";

const TYPES: Readonly<Record<string, RuleType>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** The conditional formats of a worksheet, most important first. */
export function readRules(xml: string, stylesXml: string, newId: () => string): readonly ConditionalRule[] {
  const formats = formatElements(stylesXml);
  return ruleElements(xml)
    .map((element, source) => ({ element, source }))
    .sort((a, b) => a.element.priority - b.element.priority)
    .map(({ element, source }): ConditionalRule => {
      const type = TYPES[attribute(xml, element.tag, "type") ?? ""] ?? "PresetCriteria";
      const format = formats[Number(attribute(xml, element.tag, "dxfId") ?? -1)];
      return {
        id: newId(),
        source,
        type,
        ranges: element.sqref.split(/\s+/).flatMap((ref) => parseReference(ref) ?? []),
        formula: type === "Custom" ? (formulasOf(xml, element)[0] ?? "") : null,
        stopIfTrue: isTrue(attribute(xml, element.tag, "stopIfTrue")),
        format: format ? readFormat(stylesXml, format) : NO_FORMAT,
      };
    });
}

function readFormat(xml: string, { tag, end }: ReturnType<typeof formatElements>[number]): RuleFormat {
  const font = [...children(xml, tag)].find((child) => child.name === "font");
  const fill = findTag(xml, "fill", tag.end, end);
  const background = fill && (findTag(xml, "bgColor", fill.end, end) ?? findTag(xml, "fgColor", fill.end, end));
  const parts = font ? [...children(xml, font)] : [];
  const flag = (name: string): boolean | null => {
    const found = parts.find((part) => part.name === name);
    return found ? isTrue(attribute(xml, found, "val") ?? "1") : null;
  };
  const colour = parts.find((part) => part.name === "color");
  const underline = parts.find((part) => part.name === "u");
  const rgb = (one: Parameters<typeof attribute>[1] | undefined): string | null => {
    const value = one && attribute(xml, one, "rgb");
    return value ? `#${value.slice(-6).toUpperCase()}` : null;
  };
  return {
    fill: rgb(background),
    color: rgb(colour),
    bold: flag("b"),
    italic: flag("i"),
    strikethrough: flag("strike"),
    underline: underline
      ? attribute(xml, underline, "val") === "double"
        ? "Double"
        : attribute(xml, underline, "val") === "none"
          ? "None"
          : "Single"
      : null,
  };
}
