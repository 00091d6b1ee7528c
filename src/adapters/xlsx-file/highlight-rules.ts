import { a1Range, type CellRange } from "../../domain/cell-ref";
import { HIGHLIGHT_SIGN, highlightFormula, severityOfFormula } from "../../domain/highlight";
import { SEVERITIES, type Severity } from "../../domain/plan";
import { elementPrefix } from "./element-prefix";
import { parseReference } from "./read-layout";
import { TextPatch } from "./text-patch";
import { placeBehind, topElement } from "./top-elements";
import { attribute, attributeAt, children, elementEnd, findTag, tags, textBetween, type XmlTag } from "./xml-scanner";

/** Our highlights on one sheet: cells by severity. */
export type SheetMarks = ReadonlyMap<Severity, readonly CellRange[]>;

/** Ranges in one element; more than any program writes by itself, far below what Excel reads. */
const RANGES_IN_ONE = 2000;
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

interface OwnRule {
  readonly severity: Severity;
  readonly priority: number;
  readonly dxf: number;
  readonly ranges: readonly CellRange[];
}

/** Our highlights as a worksheet carries them, with the format each severity uses. */
export function readMarks(xml: string): {
  readonly marks: SheetMarks;
  readonly formats: ReadonlyMap<Severity, number>;
} {
  const marks = new Map<Severity, CellRange[]>();
  const formats = new Map<Severity, number>();
  if (xml.includes(HIGHLIGHT_SIGN)) {
    for (const rule of findRules(xml).own) {
      const ranges = marks.get(rule.severity) ?? [];
      for (const range of rule.ranges) ranges.push(range);
      marks.set(rule.severity, ranges);
      formats.set(rule.severity, rule.dxf);
    }
  }
  return { marks, formats };
}

/** Takes our highlights out again: the exact inverse of {@link addMarks}. */
export function removeMarks(xml: string): string {
  if (!xml.includes(HIGHLIGHT_SIGN)) return xml;
  const { own, others, elements } = findRules(xml);
  if (own.length === 0) return xml;
  const patch = new TextPatch(xml);
  for (const { start, end } of elements) patch.replace(start, end, "");
  const before = own.map((rule) => rule.priority).sort((a, b) => a - b);
  shift(patch, others, (priority) => priority - countBelow(before, priority));
  return patch.apply();
}

/**
 * Puts our highlights before all other conditional formats, whose priorities all move down by the same number: their
 * order and look stay. Where a pivot table has rules (it repeats their priorities in its own part) ours come last
 * instead and nothing moves. `xml` must be without our marks.
 */
export function addMarks(xml: string, marks: SheetMarks, formats: ReadonlyMap<Severity, number>): string {
  const root = findTag(xml, "worksheet");
  if (!root) return xml;
  const { others, hasPivot } = findRules(xml);
  const p = elementPrefix(xml, root);
  const chunks = SEVERITIES.flatMap((severity) => {
    const ranges = marks.get(severity) ?? [];
    return Array.from({ length: Math.ceil(ranges.length / RANGES_IN_ONE) }, (_none, i) => ({
      severity,
      ranges: ranges.slice(i * RANGES_IN_ONE, (i + 1) * RANGES_IN_ONE),
    }));
  });
  if (chunks.length === 0) return xml;
  const patch = new TextPatch(xml);
  let priority = 1;
  if (hasPivot) priority = others.reduce((most, other) => Math.max(most, other.priority), 0) + 1;
  else shift(patch, others, (before) => before + chunks.length);
  const written = chunks.map(({ severity, ranges }, i) => {
    const formula = highlightFormula(severity).replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return `<${p}conditionalFormatting sqref="${ranges.map(a1Range).join(" ")}"><${p}cfRule type="expression" dxfId="${formats.get(severity) ?? 0}" priority="${priority + i}"><${p}formula>${formula}</${p}formula></${p}cfRule></${p}conditionalFormatting>`;
  });
  patch.insert(placeBehind(xml, root, BEFORE), written.join(""));
  return patch.apply();
}

interface FoundRules {
  readonly own: readonly OwnRule[];
  /** Every other rule, those in extensions too: where its priority is written. */
  readonly others: readonly { readonly priority: number; readonly start: number; readonly end: number }[];
  /**
   * What to cut out to be rid of ours: whole elements, or single rules where a program put ours and others' together.
   */
  readonly elements: readonly { readonly start: number; readonly end: number }[];
  readonly hasPivot: boolean;
}

function findRules(xml: string): FoundRules {
  const own: OwnRule[] = [];
  const others: { priority: number; start: number; end: number }[] = [];
  const elements: { start: number; end: number }[] = [];
  let hasPivot = false;
  for (const tag of tags(xml, topElement(xml, "sheetData")?.elementEnd ?? 0)) {
    if (tag.name !== "conditionalFormatting" || tag.kind !== "open") continue;
    hasPivot ||= attribute(xml, tag, "pivot") === "1";
    const rules = [...children(xml, tag)].filter((child) => child.name === "cfRule");
    const ours = rules.flatMap((rule) => {
      const found = ownRule(xml, tag, rule);
      return found ? [{ rule, found }] : [];
    });
    const isOurs = new Set(ours.map(({ rule }) => rule));
    for (const rule of rules) {
      if (isOurs.has(rule)) continue;
      const priority = attributeAt(xml, rule, "priority");
      if (priority && /^\d+$/.test(priority.value))
        others.push({ priority: Number(priority.value), start: priority.start, end: priority.end });
    }
    for (const { found } of ours) own.push(found);
    if (ours.length > 0 && ours.length === rules.length)
      elements.push({ start: tag.start, end: elementEnd(xml, tag).end });
    else for (const { rule } of ours) elements.push({ start: rule.start, end: elementEnd(xml, rule).end });
  }
  return { own, others, elements, hasPivot };
}

function ownRule(xml: string, element: XmlTag, rule: XmlTag): OwnRule | undefined {
  const { contentEnd } = elementEnd(xml, rule);
  if (!xml.slice(rule.end, contentEnd).includes(HIGHLIGHT_SIGN)) return undefined;
  const severity = severityOfFormula(textBetween(xml, rule.end, contentEnd));
  if (!severity) return undefined;
  return {
    severity,
    priority: Number(attribute(xml, rule, "priority") ?? 0),
    dxf: Number(attribute(xml, rule, "dxfId") ?? 0),
    ranges: (attribute(xml, element, "sqref") ?? "").split(/\s+/).flatMap((ref) => parseReference(ref) ?? []),
  };
}

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shift(patch: TextPatch, rules: FoundRules["others"], change: (priority: number) => number): void {
  for (const { priority, start, end } of rules)
    if (change(priority) !== priority) patch.replace(start, end, String(change(priority)));
}
