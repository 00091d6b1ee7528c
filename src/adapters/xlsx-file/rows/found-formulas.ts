import { columnNumber } from "../../../domain/cell-ref";
import { attribute, elementEnd, nextTag, textBetween, type XmlTag } from "../xml-scanner";

/** A formula as a worksheet part writes it. */
export interface FoundFormula {
  readonly row: number;
  readonly column: number;
  readonly tag: XmlTag;
  /** Where its text and its element end. */
  readonly contentEnd: number;
  readonly end: number;
  /** "shared", "array", "dataTable", or "" for one of the cell's own. */
  readonly type: string;
  readonly group: string;
  readonly text: string;
}

/** A cell, or a row, with its number. */
export interface FoundPlace {
  readonly tag: XmlTag;
  readonly row: number;
  /** 0 for a row. */
  readonly column: number;
}

/** The rows and cells of a worksheet part in one walk, as they are written; numbers that are missing count on. */
export function* placesIn(xml: string, data: XmlTag): Generator<FoundPlace> {
  let row = 0;
  let column = 0;
  for (let tag = nextTag(xml, data.end); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind === "close") {
      if (tag.name === "sheetData") return;
    } else if (tag.name === "row") {
      row = Number(attribute(xml, tag, "r") ?? row + 1);
      column = 0;
      yield { tag, row, column };
    } else if (tag.name === "c") {
      const written = attribute(xml, tag, "r");
      column = written === undefined ? column + 1 : columnNumber(written.replace(/[$\d]/g, ""));
      yield { tag, row, column };
    }
  }
}

/** The formula of a cell, undefined where it has none. */
export function formulaOf(xml: string, { tag: cell, row, column }: FoundPlace): FoundFormula | undefined {
  const tag = cell.kind === "open" ? nextTag(xml, cell.end) : undefined;
  if (tag?.name !== "f" || tag.kind === "close") return undefined;
  const { contentEnd, end } = elementEnd(xml, tag);
  return {
    row,
    column,
    tag,
    contentEnd,
    end,
    type: attribute(xml, tag, "t") ?? "",
    group: attribute(xml, tag, "si") ?? "",
    text: tag.kind === "open" ? textBetween(xml, tag.end, contentEnd) : "",
  };
}

/** All formulas of a worksheet part: looked for, the cells without one passed over. */
export function formulasIn(xml: string, data: XmlTag): readonly FoundFormula[] {
  const found: FoundFormula[] = [];
  for (const place of placesIn(xml, data)) {
    if (place.column === 0) continue;
    const formula = formulaOf(xml, place);
    if (formula) found.push(formula);
  }
  return found;
}
