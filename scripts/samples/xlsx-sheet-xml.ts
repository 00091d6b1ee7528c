import { a1, columnNumber, parseA1Range } from "../../src/domain/cell-ref";
import type { StyleTable } from "./xlsx-style-table";
import type { CellInput, RichCell, SheetSpec } from "./xlsx-writer";
import { declaration, escapeXml } from "./xlsx-xml";

interface Attachments {
  readonly drawing?: string;
  readonly legacyDrawing?: string;
  readonly tables: readonly string[];
}

/** One worksheet part, elements in the order the format demands. */
export function sheetXml(
  sheet: SheetSpec,
  styles: StyleTable,
  shared: (text: string) => number,
  attachments: Attachments,
  inline: boolean,
): string {
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const data = sheet.rows
    .map((row, r) => {
      const cells = row
        .map((cell, c) => cellXml(cell, a1({ row: r + 1, column: c + 1 }), sheet, styles, shared, inline))
        .join("");
      const hidden = sheet.hiddenRows?.includes(r + 1) === true ? ' hidden="1"' : "";
      const height =
        sheet.heights?.[r + 1] === undefined ? "" : ` ht="${String(sheet.heights[r + 1])}" customHeight="1"`;
      return cells === "" && hidden === "" && height === ""
        ? ""
        : `<row r="${String(r + 1)}"${hidden}${height}>${cells}</row>`;
    })
    .join("");
  const list = (name: string, items: readonly string[]): string =>
    items.length > 0 ? `<${name} count="${String(items.length)}">${items.join("")}</${name}>` : "";
  const formats = (sheet.conditionalFormats ?? [])
    .map(
      ({ ref, formula, fill }, i) =>
        `<conditionalFormatting sqref="${ref}"><cfRule type="expression" dxfId="${String(styles.highlight(fill))}" priority="${String(i + 1)}"><formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`,
    )
    .join("");
  const validations = (sheet.validations ?? []).map(
    ({ ref, list: source }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${ref}"><formula1>${escapeXml(source)}</formula1></dataValidation>`,
  );
  return [
    declaration,
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    sheet.landscape === true ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    `<dimension ref="A1:${a1({ row: Math.max(1, sheet.rows.length), column: width })}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${sheet.freeze === undefined ? "" : paneXml(sheet.freeze)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15.75"/>`,
    columnsXml(sheet),
    `<sheetData>${data}</sheetData>`,
    sheet.autoFilter === undefined ? "" : `<autoFilter ref="${sheet.autoFilter}"/>`,
    list(
      "mergeCells",
      (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`),
    ),
    formats,
    list("dataValidations", validations),
    '<pageMargins left="0.7" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    sheet.landscape === true ? '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' : "",
    attachments.drawing === undefined ? "" : `<drawing r:id="${attachments.drawing}"/>`,
    attachments.legacyDrawing === undefined ? "" : `<legacyDrawing r:id="${attachments.legacyDrawing}"/>`,
    list(
      "tableParts",
      attachments.tables.map((id) => `<tablePart r:id="${id}"/>`),
    ),
    "</worksheet>",
  ].join("");
}

function cellXml(
  input: CellInput,
  at: string,
  sheet: SheetSpec,
  styles: StyleTable,
  shared: (text: string) => number,
  inline: boolean,
): string {
  const cell: RichCell = typeof input === "object" && input !== null ? input : { v: input };
  const look = cell.look ?? sheet.look;
  const style = look === undefined ? 0 : styles.indexOf(look);
  const s = style === 0 ? "" : ` s="${String(style)}"`;
  const formula = cell.f === undefined ? "" : `<f>${escapeXml(cell.f)}</f>`;
  if (cell.error !== undefined) return `<c r="${at}"${s} t="e">${formula}<v>${escapeXml(cell.error)}</v></c>`;
  const value = cell.v;
  if (value === undefined || value === null) return formula === "" && s === "" ? "" : `<c r="${at}"${s}>${formula}</c>`;
  if (typeof value === "number") return `<c r="${at}"${s}>${formula}<v>${String(value)}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}"${s} t="b">${formula}<v>${value ? "1" : "0"}</v></c>`;
  if (formula !== "") return `<c r="${at}"${s} t="str">${formula}<v>${escapeXml(value)}</v></c>`;
  if (inline || cell.inline === true)
    return `<c r="${at}"${s} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  return `<c r="${at}"${s} t="s"><v>${String(shared(value))}</v></c>`;
}

function columnsXml(sheet: SheetSpec): string {
  const count = Math.max(sheet.widths?.length ?? 0, ...(sheet.hiddenColumns ?? []));
  if (count === 0) return "";
  const each = Array.from(
    { length: count },
    (_, i) =>
      `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(sheet.widths?.[i] ?? 9)}" customWidth="1"${sheet.hiddenColumns?.includes(i + 1) === true ? ' hidden="1"' : ""}/>`,
  );
  return `<cols>${each.join("")}</cols>`;
}

/** `at` is the first cell that scrolls: "C8" keeps seven rows and two columns in sight. */
function paneXml(at: string): string {
  const range = parseA1Range(at);
  const rows = (range?.top ?? 1) - 1;
  const columns = (range?.left ?? columnNumber("A")) - 1;
  const split = `${columns > 0 ? ` xSplit="${String(columns)}"` : ""}${rows > 0 ? ` ySplit="${String(rows)}"` : ""}`;
  const pane = columns > 0 && rows > 0 ? "bottomRight" : columns > 0 ? "topRight" : "bottomLeft";
  return `<pane${split} topLeftCell="${at}" activePane="${pane}" state="frozen"/>`;
}
