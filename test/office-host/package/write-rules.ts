import { a1Range } from "../../../src/domain/cell-ref";
import { elementPrefix } from "../../../src/adapters/xlsx-file/element-prefix";
import { placeBehind, topElements } from "../../../src/adapters/xlsx-file/top-elements";
import { TextPatch } from "../../../src/adapters/xlsx-file/text-patch";
import { attributeAt, elementEnd, escapeXml, findTag } from "../../../src/adapters/xlsx-file/xml-scanner";
import type { ConditionalRule, RuleFormat } from "../model/conditional-rule";
import type { SheetState } from "../model/sheet";
import { formatElements, type RuleElement, ruleElements } from "./rule-elements";

/** Elements of a worksheet that stand before its conditional formats. */
const BEFORE: ReadonlySet<string> = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
]);

/**
 * The worksheet with its rules as they are now, and the styles with the formats they need. Rules that stayed keep their
 * text but for the priority.
 */
export function writeRules(
  xml: string,
  stylesXml: string,
  sheet: SheetState,
): { readonly xml: string; readonly styles: string } {
  const elements = ruleElements(xml);
  const patch = new TextPatch(xml);
  const priorities = prioritiesOf(sheet, elements);
  const kept = new Set(sheet.rules.filter((rule) => sheet.fileRules.includes(rule)).map((rule) => rule.source));
  elements.forEach((element, source) => {
    const rule = sheet.rules.find((one) => one.source === source);
    if (rule && kept.has(source)) setPriority(xml, patch, element, priorities.get(rule) ?? element.priority);
  });
  dropElements(patch, elements, kept);
  let styles = stylesXml;
  const root = findTag(xml, "worksheet");
  if (!root) throw new Error("no worksheet");
  const p = elementPrefix(xml, root);
  const added = sheet.rules
    .filter((rule) => !sheet.fileRules.includes(rule))
    .map((rule) => {
      const written = writeRule(
        xml,
        styles,
        rule,
        priorities.get(rule) ?? 1,
        p,
        rule.source === null ? undefined : elements[rule.source],
      );
      styles = written.styles;
      return written.text;
    });
  patch.insert(placeBehind(xml, root, BEFORE), added.join(""));
  return { xml: patch.apply(), styles };
}

/** Numbers as the file has them, moved by what was added before or taken away; always in the order of the rules. */
function prioritiesOf(sheet: SheetState, elements: readonly RuleElement[]): ReadonlyMap<ConditionalRule, number> {
  const priorities = new Map<ConditionalRule, number>();
  let last = 0;
  let added = 0;
  for (const rule of sheet.rules) {
    const own = rule.source === null ? undefined : elements[rule.source];
    if (!own) added++;
    const gone = own
      ? sheet.fileRules.filter(
          (one) =>
            (elements[one.source ?? -1]?.priority ?? Infinity) < own.priority &&
            !sheet.rules.some(({ source }) => source === one.source),
        ).length
      : 0;
    last = Math.max(last + 1, own ? own.priority - gone + added : 0);
    priorities.set(rule, last);
  }
  return priorities;
}

function setPriority(xml: string, patch: TextPatch, element: RuleElement, to: number): void {
  const written = attributeAt(xml, element.tag, "priority");
  if (written && to !== element.priority) patch.replace(written.start, written.end, String(to));
}

function dropElements(patch: TextPatch, elements: readonly RuleElement[], kept: ReadonlySet<number | null>): void {
  const isGone = (element: RuleElement): boolean => !kept.has(elements.indexOf(element));
  const whole = new Set<number>();
  for (const element of elements) {
    if (!isGone(element)) continue;
    const together = elements.filter((other) => other.around.start === element.around.start);
    if (!together.every(isGone)) patch.replace(element.rule.start, element.rule.end, "");
    else if (!whole.has(element.around.start)) {
      whole.add(element.around.start);
      patch.replace(element.around.start, element.around.end, "");
    }
  }
}

function writeRule(
  xml: string,
  styles: string,
  rule: ConditionalRule,
  priority: number,
  p: string,
  before: RuleElement | undefined,
): { readonly text: string; readonly styles: string } {
  const sqref = rule.ranges.map(a1Range).join(" ");
  const wrap = (text: string): string =>
    `<${p}conditionalFormatting sqref="${sqref}">${text}</${p}conditionalFormatting>`;
  if (rule.type !== "Custom") {
    const at = before && attributeAt(xml, before.tag, "priority");
    if (!before || before.isExtension || !at)
      throw new Error(`the test host cannot save a rule of type ${rule.type} that an add-in made`);
    return {
      text: wrap(xml.slice(before.rule.start, at.start) + String(priority) + xml.slice(at.end, before.rule.end)),
      styles,
    };
  }
  const format = addFormat(styles, rule.format);
  const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : "";
  return {
    text: wrap(
      `<${p}cfRule type="expression" dxfId="${format.number}" priority="${priority}"${stop}><${p}formula>${escapeXml(rule.formula ?? "")}</${p}formula></${p}cfRule>`,
    ),
    styles: format.styles,
  };
}

/** Finds or appends the format in the styles part. */
function addFormat(xml: string, format: RuleFormat): { readonly number: number; readonly styles: string } {
  const root = findTag(xml, "styleSheet");
  if (!root) throw new Error("no styles");
  const p = elementPrefix(xml, root);
  const text = formatText(format, p);
  const present = formatElements(xml);
  const known = present.findIndex(({ start, end }) => xml.slice(start, end) === text);
  if (known >= 0) return { number: known, styles: xml };
  const patch = new TextPatch(xml);
  const list = [...topElements(xml, root)].find((tag) => tag.name === "dxfs");
  if (!list) {
    let place = root.end;
    for (const tag of topElements(xml, root))
      if (["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"].includes(tag.name))
        place = tag.elementEnd;
    patch.insert(place, `<${p}dxfs count="1">${text}</${p}dxfs>`);
  } else {
    const count = attributeAt(xml, list, "count");
    if (count) patch.replace(count.start, count.end, String(present.length + 1));
    if (list.kind === "empty") patch.replace(list.end - 2, list.end, `>${text}</${p}dxfs>`);
    else patch.insert(elementEnd(xml, list).contentEnd, text);
  }
  return { number: present.length, styles: patch.apply() };
}

/** As Excel writes it: what the rule does not say is left out, and a fill has its colour in the background. */
function formatText({ fill, color, bold, italic, underline, strikethrough }: RuleFormat, p: string): string {
  const flag = (name: string, value: boolean | null): string =>
    value === null ? "" : `<${p}${name}${value ? "" : ' val="0"'}/>`;
  const line = underline === null ? "" : `<${p}u${underline === "Single" ? "" : ` val="${underline.toLowerCase()}"`}/>`;
  const font =
    flag("b", bold) +
    flag("i", italic) +
    flag("strike", strikethrough) +
    line +
    (color === null ? "" : `<${p}color rgb="FF${color.slice(1)}"/>`);
  const filled =
    fill === null
      ? ""
      : `<${p}fill><${p}patternFill><${p}bgColor rgb="FF${fill.slice(1)}"/></${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font === "" ? "" : `<${p}font>${font}</${p}font>`}${filled}</${p}dxf>`;
}
