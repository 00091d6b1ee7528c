import { columnLetters } from "../../domain/cell-ref";
import type { CellValue } from "../../domain/sheet-snapshot";
import { escapeOffice } from "./cell-text";
import { escapeXml } from "./xml-scanner";

/**
 * How a new sheet of plain values looks; widths in characters, `headerRow` from 1 is written in the format
 * `headerFormat`.
 */
export interface PlainLayout {
  readonly headerRow?: number;
  readonly widths?: readonly number[];
}

/** The worksheet part of a sheet of plain values. */
export function writeSheet(
  rows: readonly (readonly CellValue[])[],
  layout: PlainLayout,
  headerFormat: number,
  namespace: string,
): string {
  const widths = layout.widths ?? [];
  const columns =
    widths.length === 0
      ? ""
      : `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${Math.max(1, Math.min(255, width))}" customWidth="1"/>`).join("")}</cols>`;
  const data = rows.map((row, r) => {
    const format = r + 1 === layout.headerRow ? headerFormat : 0;
    const cells = row.map((value, c) =>
      writeCell("", columnLetters(c + 1) + String(r + 1), value, format === 0 ? "" : ` s="${format}"`),
    );
    return `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">${columns}<sheetData>${data.join("")}</sheetData></worksheet>`;
}

/**
 * One cell element; `format` is the written s attribute with a space before it, or "". An empty cell without format is
 * nothing at all.
 */
export function writeCell(prefix: string, ref: string, value: CellValue, format: string): string {
  const open = `<${prefix}c r="${ref}"${format}`;
  if (value === null || value === "") return format === "" ? "" : `${open}/>`;
  if (typeof value === "number" && Number.isFinite(value))
    return `${open}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  if (typeof value === "boolean") return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  const text = escapeXml(escapeOffice(String(value)));
  return `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
}
