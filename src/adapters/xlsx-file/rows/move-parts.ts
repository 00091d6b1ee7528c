import { TextPatch } from "../text-patch";
import { attribute, attributeAt, elementEnd, escapeXml, tags, textBetween } from "../xml-scanner";
import { moveAnchors } from "./move-anchors";
import { moveAround } from "./move-around";
import { moveFormula, type MovedSheet } from "./move-formula";
import { moveNotes, moveVml } from "./move-notes";
import { movedRanges } from "./move-ranges";
import type { OwnedPart } from "./part-graph";
import { SAME_ROWS, type RowMapping } from "./row-mapping";

/** Rows that move, and what that means to areas that belong to formats, tables among them. */
export interface MovedRows extends MovedSheet {
  readonly ofFormats: RowMapping;
}

/** What becomes of a part beside the worksheets; the same text where nothing in it moves. */
export function movePart(xml: string, part: OwnedPart, moved: MovedRows): string {
  const isOwn = part.sheet === moved.name;
  const own = isOwn ? moved.mapping : SAME_ROWS;
  switch (part.type) {
    case "comments":
    case "threadedComment":
      return moveNotes(xml, (row) => own.rowOf(row));
    case "vmlDrawing":
      return moveVml(xml, part.sheet, { own, rowOf: (row) => own.rowOf(row) }, moved);
    case "drawing":
      return moveDrawing(xml, own, moved);
    case "table":
      return moveTable(xml, part.sheet, isOwn ? moved.ofFormats : SAME_ROWS, moved);
    case "pivotTable":
      return moveAttributes(xml, { location: ["ref"] }, (text) => movedRanges(text, own) ?? text);
    case "pivotCacheDefinition":
      return movePivotSource(xml, moved);
    case "tableSingleCells":
      return moveAttributes(xml, { singleXmlCell: ["r"] }, (text) => movedRanges(text, own) ?? text);
    case "ctrlProp":
      return moveAttributes(
        xml,
        { formControlPr: ["fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"] },
        (text) => moveFormula(text, part.sheet, moved).text,
      );
    case "connections":
      return moveAttributes(xml, { parameter: ["cell"] }, (text) => moveFormula(text, null, moved).text);
    case "chart":
    case "chartEx":
      return moveTexts(xml, "f", (text) => moveFormula(text, null, moved).text);
    default:
      return xml;
  }
}

/** The names of the workbook. A relative reference in one means no place of its own. */
export function moveNames(xml: string, moved: MovedSheet): string {
  return moveTexts(xml, "definedName", (text) => moveFormula(text, null, moved, true).text);
}

function moveDrawing(xml: string, own: RowMapping, moved: MovedSheet): string {
  const patch = new TextPatch(xml);
  moveAnchors(xml, patch, own);
  return moveAttributes(patch.apply(), { sp: ["textlink"] }, (text) => moveFormula(text, null, moved).text);
}

/** A table takes in rows put in below its last one that look like it; one with totals ends with those. */
function moveTable(xml: string, home: string, own: RowMapping, moved: MovedSheet): string {
  const patch = new TextPatch(xml);
  moveAround({ xml, patch, home, own, ownFormats: own, moved }, 0, xml.length);
  return moveAttributes(patch.apply(), { table: ["ref"] }, (text) => movedRanges(text, own) ?? text);
}

function movePivotSource(xml: string, moved: MovedSheet): string {
  const patch = new TextPatch(xml);
  for (const tag of tags(xml)) {
    if (tag.kind === "close" || (tag.name !== "worksheetSource" && tag.name !== "rangeSet")) continue;
    const ref = attributeAt(xml, tag, "ref");
    const isOwn = attribute(xml, tag, "sheet")?.toLowerCase() === moved.name.toLowerCase();
    if (!ref || !isOwn || attributeAt(xml, tag, "r:id")) continue;
    const next = movedRanges(ref.value, moved.mapping);
    if (next !== undefined && next !== ref.value) patch.replace(ref.start, ref.end, next);
  }
  return patch.apply();
}

function moveAttributes(
  xml: string,
  where: Readonly<Record<string, readonly string[]>>,
  move: (text: string) => string,
): string {
  const patch = new TextPatch(xml);
  for (const tag of tags(xml)) {
    for (const name of tag.kind === "close" ? [] : (where[tag.name] ?? [])) {
      const written = attributeAt(xml, tag, name);
      const text = attribute(xml, tag, name);
      const next = text === undefined ? undefined : move(text);
      if (written && next !== undefined && next !== text) patch.replace(written.start, written.end, escapeXml(next));
    }
  }
  return patch.apply();
}

function moveTexts(xml: string, element: string, move: (text: string) => string): string {
  const patch = new TextPatch(xml);
  for (const tag of tags(xml)) {
    if (tag.kind !== "open" || tag.name !== element) continue;
    const { contentEnd } = elementEnd(xml, tag);
    const text = textBetween(xml, tag.end, contentEnd);
    const next = move(text);
    if (next !== text) patch.replace(tag.end, contentEnd, escapeXml(next));
  }
  return patch.apply();
}
