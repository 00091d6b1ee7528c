import { childOf, isWord } from "../word-names";
import { attributeOf, type XmlElement } from "../xml-tree";
import { cellCss, points, styleText } from "./css-of-word";
import { escapeHtml, partsOf } from "./document-parts";
import { type Properties, propertiesIn } from "./word-properties";

interface Cell {
  readonly element: XmlElement;
  readonly properties: Properties;
  readonly from: number;
  readonly span: number;
  /** How many rows it covers; 0: it is covered by the one above. */
  rows: number;
}

type Inside = (cell: XmlElement) => string;

const WIDEST = 64;

/** `inside`: the paragraphs and tables of a cell. */
export function tableHtml(table: XmlElement, inside: Inside): string {
  const properties = propertiesIn(childOf(table, "tblPr"));
  const rows = rowsOf(table);
  const grid = childOf(table, "tblGrid");
  const widths = grid ? [...partsOf(grid)].map((column) => points(attributeOf(column, "w"))) : [];
  const width = properties.get("tblW")?.["type"] === "dxa" ? points(properties.get("tblW")?.["w"]) : undefined;
  const align = properties.get("jc")?.["val"] === "center" ? ' align="center"' : "";
  const style = styleText({ "border-collapse": "collapse", width });
  const columns = widths.map((each) => `<col${each === undefined ? "" : ` style="width:${each}"`}>`).join("");
  const body = rows.map((cells, at) => rowHtml({ table: properties, rows, widths, inside }, cells, at)).join("");
  return `<table${align} cellspacing="0" cellpadding="0" style="${style}">${columns}\n${body}</table>\n`;
}

function rowsOf(table: XmlElement): readonly (readonly Cell[])[] {
  /** By the column in which it begins: the cell that goes on downwards. */
  let above = new Map<number, Cell>();
  return [...partsOf(table)]
    .filter((row) => isWord(row, "tr"))
    .map((row) => {
      const cells = cellsOf(row);
      const open = new Map<number, Cell>();
      for (const cell of cells) {
        const merge = cell.properties.get("vMerge");
        if (merge === undefined) continue;
        const begun = above.get(cell.from);
        const goesOn = merge["val"] !== "restart" && begun !== undefined;
        if (goesOn) {
          begun.rows += 1;
          cell.rows = 0;
        }
        open.set(cell.from, goesOn ? begun : cell);
      }
      above = open;
      return cells;
    });
}

function cellsOf(row: XmlElement): readonly Cell[] {
  let from = Number(propertiesIn(childOf(row, "trPr")).get("gridBefore")?.["val"] ?? 0) || 0;
  return [...partsOf(row)]
    .filter((cell) => isWord(cell, "tc"))
    .map((element) => {
      const properties = propertiesIn(childOf(element, "tcPr"));
      const span = Math.min(WIDEST, Math.max(1, Number(properties.get("gridSpan")?.["val"]) || 1));
      const cell = { element, properties, from, span, rows: 1 };
      from += span;
      return cell;
    });
}

interface TableShape {
  readonly table: Properties;
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly unknown[];
  readonly inside: Inside;
}

function rowHtml(shape: TableShape, cells: readonly Cell[], at: number): string {
  const html = cells.filter(({ rows }) => rows > 0).map((cell) => cellHtml(shape, cell, at));
  return `<tr>${html.join("")}</tr>\n`;
}

function cellHtml({ table, rows, widths, inside }: TableShape, cell: Cell, at: number): string {
  const outer = new Set([
    ...(at === 0 ? ["top"] : []),
    ...(at + cell.rows >= rows.length ? ["bottom"] : []),
    ...(cell.from === 0 ? ["left"] : []),
    ...(cell.from + cell.span >= widths.length ? ["right"] : []),
  ]);
  const spans = [
    cell.span > 1 ? ` colspan="${String(cell.span)}"` : "",
    cell.rows > 1 ? ` rowspan="${String(cell.rows)}"` : "",
  ].join("");
  const style = escapeHtml(styleText(cellCss(table, cell.properties, outer)));
  return `<td${spans} style="${style}">${inside(cell.element)}</td>`;
}
