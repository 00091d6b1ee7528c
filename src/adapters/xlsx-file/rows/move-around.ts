import { parseReference } from "../read-layout";
import { SharedFormula } from "../shift-formula";
import type { TextPatch } from "../text-patch";
import {
  attribute,
  attributeAt,
  children,
  elementEnd,
  escapeXml,
  nextTag,
  textBetween,
  unescapeXml,
  type XmlTag,
} from "../xml-scanner";
import { moveAnchors } from "./move-anchors";
import { moveBreaks } from "./move-breaks";
import { moveFormula, type MovedSheet } from "./move-formula";
import { movedRanges } from "./move-ranges";
import { movePane, moveSelection, moveTopLeft } from "./move-views";
import type { RowMapping } from "./row-mapping";

/** A part beside its cells: what stands there, where its formulas live and how its own rows move. */
export interface AroundGround {
  readonly xml: string;
  readonly patch: TextPatch;
  readonly home: string;
  readonly own: RowMapping;
  /** The same for areas that belong to the formats of their cells. */
  readonly ownFormats: RowMapping;
  readonly moved: MovedSheet;
}

/** Elements whose area is an attribute → which. They go with the last row of it. */
const AREAS: Readonly<Record<string, string>> = {
  conditionalFormatting: "sqref",
  dataValidation: "sqref",
  protectedRange: "sqref",
  ignoredError: "sqref",
  autoFilter: "ref",
  sortState: "ref",
  sortCondition: "ref",
  mergeCell: "ref",
  hyperlink: "ref",
  cellWatch: "r",
  inputCells: "r",
  cellSmartTags: "r",
  singleXmlCell: "r",
};
/** Of these, and of sparklines, newer programs write the area as an element of its own. */
const AREA_INSIDE: ReadonlySet<string> = new Set([
  "conditionalFormatting",
  "dataValidation",
  "protectedRange",
  "ignoredError",
  "sparkline",
]);
/** Areas that a new row takes over from the row it looks like. */
const OF_FORMATS: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidation", "ignoredError"]);
const FORMULAS: ReadonlySet<string> = new Set([
  "formula",
  "formula1",
  "formula2",
  "f",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);
/** Attributes that are formulas, by element. */
const FORMULA_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ["location"],
  cfvo: ["val"],
  controlPr: ["linkedCell", "listFillRange"],
};

/** What the formulas of an area are written for: its first row before, the first that is left, its first row now. */
interface Base {
  readonly before: number;
  readonly left: number;
  readonly now: number;
}

/** Moves all that a stretch of a part says of rows, besides its cells. */
export function moveAround(ground: AroundGround, from: number, to: number): void {
  const { xml } = ground;
  let base: Base | undefined;
  let hasLostPane = false;
  for (let tag = nextTag(xml, from); tag && tag.start < to; tag = nextTag(xml, from)) {
    from = tag.end;
    if (tag.kind === "close") {
      if (AREA_INSIDE.has(tag.name)) base = undefined;
      continue;
    }
    const area = moveArea(ground, tag);
    if (area === "gone") {
      from = elementEnd(xml, tag).end;
      ground.patch.replace(tag.start, from, "");
      continue;
    }
    if (area !== undefined && tag.kind === "open") base = area;
    if (tag.name === "rowBreaks") {
      from = moveBreaks(xml, ground.patch, tag, ground.own);
      continue;
    }
    if (tag.name === "sheetView" || tag.name === "customSheetView") hasLostPane = false;
    if (tag.name === "pane") hasLostPane = movePane(xml, ground.patch, tag, ground.own);
    if (hasLostPane && tag.name === "selection" && attribute(xml, tag, "pane")?.startsWith("bottom")) {
      ground.patch.replace(tag.start, tag.end, "");
      continue;
    }
    moveViews(ground, tag);
    if (tag.name === "anchor") moveAnchors(xml, ground.patch, ground.own, tag.start, tag.end);
    moveFormulas(ground, tag, base);
  }
}

function moveViews({ xml, patch, own }: AroundGround, tag: XmlTag): void {
  if (tag.name === "dimension") {
    const ref = attributeAt(xml, tag, "ref");
    const next = ref && (movedRanges(ref.value, own) ?? "A1");
    if (ref && next !== undefined && next !== ref.value) patch.replace(ref.start, ref.end, next);
  } else if (tag.name === "selection") moveSelection(xml, patch, tag, own);
  else if (tag.name === "sheetView" || tag.name === "customSheetView") moveTopLeft(xml, patch, tag, own);
}

/** Undefined: the element has none. */
function moveArea(ground: AroundGround, tag: XmlTag): Base | "gone" | undefined {
  const { xml, patch } = ground;
  const name = AREAS[tag.name];
  const written =
    (name === undefined ? undefined : attributeAt(xml, tag, name)) ??
    (AREA_INSIDE.has(tag.name) ? areaInside(xml, tag) : undefined);
  if (!written) return undefined;
  const mapping = OF_FORMATS.has(tag.name) ? ground.ownFormats : ground.own;
  const next = movedRanges(unescapeXml(written.value), mapping);
  if (next === undefined || (tag.name === "mergeCell" && !next.includes(":"))) return "gone";
  if (next !== written.value) patch.replace(written.start, written.end, next);
  return baseOf(written.value, next, ground.own);
}

function areaInside(
  xml: string,
  parent: XmlTag,
): { readonly value: string; readonly start: number; readonly end: number } | undefined {
  for (const tag of children(xml, parent)) {
    if (tag.name !== "sqref" || tag.kind !== "open") continue;
    const end = elementEnd(xml, tag).contentEnd;
    return { value: xml.slice(tag.end, end), start: tag.end, end };
  }
  return undefined;
}

function baseOf(written: string, next: string, own: RowMapping): Base | undefined {
  const before = firstRow(written);
  const now = firstRow(next);
  if (before === undefined || now === undefined) return undefined;
  let left: number | undefined;
  for (const one of written.trim().split(/\s+/)) {
    const range = parseReference(one);
    // The first row of each range that is left: looked for from its top on.
    for (let row = range?.top ?? 1; range && row <= range.bottom && row < (left ?? Infinity); row++)
      if (own.rowOf(row) !== null) left = row;
  }
  return { before, left: left ?? before, now };
}

function firstRow(written: string): number | undefined {
  const tops = written
    .trim()
    .split(/\s+/)
    .flatMap((one) => parseReference(one)?.top ?? []);
  return tops.length === 0 ? undefined : tops.reduce((least, top) => Math.min(least, top));
}

function moveFormulas(ground: AroundGround, tag: XmlTag, base: Base | undefined): void {
  const { xml, patch } = ground;
  for (const name of FORMULA_ATTRIBUTES[tag.name] ?? []) {
    const written = attributeAt(xml, tag, name);
    const text = attribute(xml, tag, name);
    const next = text === undefined ? undefined : movedText(ground, text, base);
    if (written && next !== undefined && next !== text) patch.replace(written.start, written.end, escapeXml(next));
  }
  if (!FORMULAS.has(tag.name) || tag.kind !== "open") return;
  const { contentEnd } = elementEnd(xml, tag);
  if (nextTag(xml, tag.end)?.start !== contentEnd) return;
  const text = textBetween(xml, tag.end, contentEnd);
  const next = movedText(ground, text, base);
  if (next !== text) patch.replace(tag.end, contentEnd, escapeXml(next));
}

/** Relative references of an area's formulas are those of its first cell. */
function movedText({ home, moved, own }: AroundGround, text: string, base: Base | undefined): string {
  if (!base) return moveFormula(text, home, moved).text;
  const { before, left, now } = base;
  const next = moveFormula(new SharedFormula(text, before, 1).at(left, 1), home, moved).text;
  return new SharedFormula(next, own.rowOf(left) ?? now, 1).at(now, 1);
}
