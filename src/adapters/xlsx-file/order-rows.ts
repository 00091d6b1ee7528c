import { a1, columnNumber, parseA1Range } from "../../domain/cell-ref";
import { elementPrefix } from "./element-prefix";
import { topElement } from "./top-elements";
import { attribute, attributeAt, children, elementEnd, type XmlTag } from "./xml-scanner";

interface OpenRow {
  /** The attributes as they are written, the number left out. */
  readonly attributes: string;
  readonly cells: Map<number, string>;
  /** Whatever else stands in it. */
  rest: string;
}

/**
 * A worksheet part whose rows and cells stand in the order of their numbers, each with its own. Some programs write
 * them in any order, or a row twice; no change can be placed there, and Excel takes such a file for damaged. Of two
 * elements for one cell the later one that says something counts.
 */
export function orderRows(xml: string): string {
  const data = topElement(xml, "sheetData");
  if (data?.kind !== "open") return xml;
  const p = elementPrefix(xml, data);
  const rows = new Map<number, OpenRow>();
  const rowAt = (number: number): OpenRow => {
    const row = rows.get(number) ?? { attributes: "", cells: new Map<number, string>(), rest: "" };
    rows.set(number, row);
    return row;
  };
  let number = 0;
  for (const tag of children(xml, data)) {
    if (tag.name !== "row") continue;
    number = Number(attribute(xml, tag, "r") ?? number + 1);
    if (!rows.has(number)) rows.set(number, { attributes: attributesBut(xml, tag, "r"), cells: new Map(), rest: "" });
    let column = 0;
    for (const child of children(xml, tag)) {
      const end = elementEnd(xml, child).end;
      if (child.name !== "c") {
        rowAt(number).rest += xml.slice(child.start, end);
        continue;
      }
      const place = placeOf(xml, child, number, column);
      number = place.row;
      column = place.column;
      const { cells } = rowAt(number);
      const says = child.kind === "open" || !cells.has(column);
      if (says)
        cells.set(
          column,
          `<${p}c r="${a1(place)}"${attributesBut(xml, child, "r")}${child.kind === "open" ? ">" : "/>"}${xml.slice(child.end, end)}`,
        );
    }
  }
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, { attributes, cells, rest }]) => {
      const inside =
        [...cells]
          .sort(([a], [b]) => a - b)
          .map(([, cell]) => cell)
          .join("") + rest;
      return `<${p}row r="${row}"${attributes}>${inside}</${p}row>`;
    });
  const contentEnd = xml.lastIndexOf("</", data.elementEnd - 1);
  return `${xml.slice(0, data.end)}${written.join("")}${xml.slice(contentEnd)}`;
}

function placeOf(
  xml: string,
  cell: XmlTag,
  row: number,
  before: number,
): { readonly row: number; readonly column: number } {
  const ref = attribute(xml, cell, "r");
  if (ref === undefined) return { row, column: before + 1 };
  const range = parseA1Range(ref);
  return range ? { row: range.top, column: range.left } : { row, column: columnNumber(ref) || before + 1 };
}

function attributesBut(xml: string, tag: XmlTag, name: string): string {
  const written = xml
    .slice(tag.start, tag.end)
    .replace(/^<[^\s/>]*|\/?>$/g, "")
    .trimEnd();
  const found = attributeAt(xml, tag, name);
  if (!found) return written;
  const own = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  return written.replace(own, "");
}
