import { columnLetters, columnNumber } from "../../../domain/cell-ref";
import { elementPrefix } from "../element-prefix";
import { TextPatch } from "../text-patch";
import { topElement } from "../top-elements";
import { attribute, attributeAt, attributes, children, elementEnd, type XmlTag } from "../xml-scanner";
import { formulaOf, formulasIn, placesIn, type FoundFormula } from "./found-formulas";
import { moveAround } from "./move-around";
import { moveCellFormulas } from "./move-cell-formulas";
import type { MovedSheet } from "./move-formula";
import { SAME_ROWS, type RowMapping, type RowModel, type RowPlace } from "./row-mapping";
import { tidyLists } from "./tidy-lists";

/** Rows to be put in: where, and which neighbour they look like. */
export interface NewRows extends RowPlace {
  readonly like: RowModel;
}

/**
 * The text of the worksheet part whose rows move: its rows renumbered, taken out or put in, and all that points at
 * them. Rows and cells must stand in their order.
 */
export function moveSheet(xml: string, moved: MovedSheet, ofFormats: RowMapping, added: NewRows | undefined): string {
  const data = topElement(xml, "sheetData");
  if (!data) return xml;
  const patch = new TextPatch(xml);
  const p = elementPrefix(xml, data);
  const end = data.elementEnd;
  const ground = { xml, patch, p, home: moved.name, own: moved.mapping, ownFormats: ofFormats, moved };
  moveAround(ground, 0, data.start);
  if (data.kind === "open") moveCellFormulas(ground, new RowPass(xml, patch, p, moved.mapping, added).run(data), moved);
  moveAround(ground, end, xml.length);
  const text = patch.apply();
  return text.length < xml.length ? tidyLists(text, topElement(text, "sheetData")?.elementEnd ?? 0) : text;
}

/** The text of another worksheet part, whose formulas point at the rows that move. */
export function moveReferences(xml: string, home: string, moved: MovedSheet): string {
  const data = topElement(xml, "sheetData");
  if (!data) return xml;
  const patch = new TextPatch(xml);
  const ground = { xml, patch, p: elementPrefix(xml, data), home, own: SAME_ROWS, ownFormats: SAME_ROWS, moved };
  moveAround(ground, 0, data.start);
  if (data.kind === "open") moveCellFormulas(ground, formulasIn(xml, data), moved);
  moveAround(ground, data.elementEnd, xml.length);
  return patch.apply();
}

/** Renumbers rows and cells, takes rows out and puts rows in; the formulas it passes are collected. */
class RowPass {
  private readonly formulas: FoundFormula[] = [];
  /** The row that new ones look like. */
  private model: XmlTag | undefined;
  private isAdded = false;

  constructor(
    private readonly xml: string,
    private readonly patch: TextPatch,
    private readonly p: string,
    private readonly mapping: RowMapping,
    private readonly added: NewRows | undefined,
  ) {
    this.isAdded = added === undefined;
  }

  run(data: XmlTag): readonly FoundFormula[] {
    const { xml, mapping } = this;
    let row = 0;
    let number: number | null = 0;
    for (const place of placesIn(xml, data)) {
      if (place.column === 0) {
        row = place.row;
        number = mapping.rowOf(row);
        this.beginRow(place.tag, row, number);
        continue;
      }
      if (number !== null && number !== row) this.renumber(place.tag, number);
      // What shares a formula must know of those that are gone too.
      const formula = formulaOf(xml, place);
      if (formula) this.formulas.push(formula);
    }
    this.addRows(Infinity, xml.indexOf(`</${this.p}sheetData`, data.end));
    return this.formulas;
  }

  private beginRow(tag: XmlTag, row: number, number: number | null): void {
    const { xml, patch, added } = this;
    if (added && row === (added.like === "above" ? added.at - 1 : added.at)) this.model = tag;
    this.addRows(row, tag.start);
    if (number === null) {
      patch.replace(tag.start, elementEnd(xml, tag).end, "");
      return;
    }
    const written = attributeAt(xml, tag, "r");
    if (written && number !== row) patch.replace(written.start, written.end, String(number));
    // Rows that count on would count the new ones in, and not those that are gone.
    if (!written) patch.insert(tag.end - (tag.kind === "empty" ? 2 : 1), ` r="${number}"`);
  }

  private renumber(cell: XmlTag, number: number): void {
    const written = attributeAt(this.xml, cell, "r");
    if (written) this.patch.replace(written.start, written.end, written.value.replace(/\d+/, String(number)));
  }

  private addRows(before: number, place: number): void {
    const { added } = this;
    if (!added || this.isAdded || before < added.at) return;
    this.isAdded = true;
    const model = this.model && { row: rowAttributes(this.xml, this.model), cells: cellFormats(this.xml, this.model) };
    if (!model || (model.row === "" && model.cells.length === 0)) return;
    const rows = Array.from({ length: added.count }, (_none, i) => {
      const number = added.at + i;
      const cells = model.cells.map(({ column, format }) => `<${this.p}c r="${column}${number}" s="${format}"/>`);
      return `<${this.p}row r="${number}"${model.row}>${cells.join("")}</${this.p}row>`;
    });
    this.patch.insert(place, rows.join(""));
  }
}

/** What a new row does not take over: its number, and that the other one is hidden or folded. */
const OWN: ReadonlySet<string> = new Set(["r", "hidden", "collapsed", "ph"]);

function rowAttributes(xml: string, row: XmlTag): string {
  let written = "";
  for (const { name, start, end } of attributes(xml, row))
    if (!OWN.has(name)) written += ` ${name}=${xml.slice(start - 1, end + 1)}`;
  return written;
}

function cellFormats(xml: string, row: XmlTag): readonly { readonly column: string; readonly format: string }[] {
  const formats: { column: string; format: string }[] = [];
  let column = 0;
  for (const tag of children(xml, row)) {
    if (tag.name !== "c") continue;
    const written = attribute(xml, tag, "r");
    column = written === undefined ? column + 1 : columnNumber(written.replace(/[$\d]/g, ""));
    const format = attribute(xml, tag, "s");
    if (format !== undefined && format !== "0") formats.push({ column: columnLetters(column), format });
  }
  return formats;
}
