import type { CellRange } from "./cell-ref";
import { SEVERITIES, type Severity } from "./plan";

/** In every formula of ours and in no other text. */
export const HIGHLIGHT_SIGN = "co-cau-dai-bieu:";

/**
 * How highlighted cells look, the same in Excel, in a saved copy and in the pane's legend; bold, italic and underline
 * tell the severities apart without colour. "#RRGGBB".
 */
export const HIGHLIGHT_LOOKS: Readonly<
  Record<Severity, { readonly fill: string; readonly text: string; readonly also: "bold" | "italic" | "underline" }>
> = {
  error: { fill: "#FFC7CE", text: "#9C0006", also: "bold" },
  warning: { fill: "#FFEB9C", text: "#7F4F00", also: "italic" },
  note: { fill: "#DDEBF7", text: "#1F4E78", also: "underline" },
};

/**
 * The formula of our conditional formats, without "=": true in every cell, no cell named in it, so that it stays what
 * it is wherever rows and columns move; and it is how we know them again. Excel, LibreOffice and WPS keep it as
 * written.
 */
export function highlightFormula(severity: Severity): string {
  return `"${HIGHLIGHT_SIGN}${severity}"<>""`;
}

/** The severity whose formula this is, with or without "="; null for every formula that is not ours. */
export function severityOfFormula(formula: string): Severity | null {
  if (!formula.includes(HIGHLIGHT_SIGN)) return null;
  const plain = formula.replaceAll(" ", "");
  return SEVERITIES.find((severity) => plain.includes(highlightFormula(severity))) ?? null;
}

/** Cells of one sheet → ranges; runs down a column become one range. */
export function joinCells(cells: readonly { readonly row: number; readonly column: number }[]): CellRange[] {
  const joined: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = joined[joined.length - 1];
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else if (last?.left !== column || last.bottom !== row)
      joined.push({ top: row, left: column, bottom: row, right: column });
  }
  return joined;
}
