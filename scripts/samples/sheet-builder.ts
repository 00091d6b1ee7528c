import { columnLetters } from "../../src/domain/cell-ref";
import type { CellLook } from "./xlsx-style-table";
import type { CellInput, RichCell } from "./xlsx-writer";

export const TITLE: CellLook = { bold: true, size: 14, align: "center", wrap: true };
export const STATE_NAME: CellLook = { bold: true, align: "center", size: 13 };
export const HEAD: CellLook = { bold: true, align: "center", wrap: true, border: true, fill: "DDEBF7" };
export const BODY: CellLook = { border: true, wrap: true };
export const MIDDLE: CellLook = { border: true, align: "center" };
export const DATE: CellLook = { border: true, align: "center", format: "dd/mm/yyyy" };
export const SECTION: CellLook = { bold: true, border: true, fill: "F2F2F2" };
export const ITALIC: CellLook = { italic: true, align: "center" };
export const SIGNATURE: CellLook = { bold: true, align: "center" };

/** Collects the rows and merged ranges of one sheet from top to bottom. */
export class SheetBuilder {
  readonly rows: CellInput[][] = [];
  readonly merges: string[] = [];

  /** The row last added, counted from 1. */
  get last(): number {
    return this.rows.length;
  }

  /** Adds a row of cells, each given the look unless it has its own. */
  add(cells: readonly CellInput[], look?: CellLook): this {
    this.rows.push(cells.map((cell) => styled(cell, look)));
    return this;
  }

  blank(count = 1): this {
    for (let i = 0; i < count; i += 1) this.rows.push([]);
    return this;
  }

  /** Adds a row with texts at some columns (counted from 1), each merged up to `to` when told. */
  banner(
    parts: readonly { readonly from: number; readonly to?: number; readonly text: string; readonly look?: CellLook }[],
  ): this {
    const row: CellInput[] = [];
    const line = this.rows.length + 1;
    for (const { from, to, text, look } of parts) {
      while (row.length < from - 1) row.push(null);
      row.push(styled(text, look));
      for (let column = from + 1; column <= (to ?? from); column += 1)
        row.push(look?.border === true ? { look } : null);
      if (to !== undefined && to > from)
        this.merges.push(`${columnLetters(from)}${String(line)}:${columnLetters(to)}${String(line)}`);
    }
    this.rows.push(row);
    return this;
  }

  /** Header rows drawn as texts; "^" continues the cell above, "<" the cell on the left. */
  header(lines: readonly (readonly string[])[], look: CellLook = HEAD): this {
    const top = this.rows.length + 1;
    lines.forEach((line) =>
      this.rows.push(line.map((text) => ({ v: text === "^" || text === "<" ? null : text, look }))),
    );
    lines.forEach((line, r) => {
      line.forEach((text, c) => {
        if (text === "^" || text === "<") return;
        let right = c;
        while (line[right + 1] === "<") right += 1;
        let bottom = r;
        while (lines[bottom + 1]?.[c] === "^") bottom += 1;
        if (right > c || bottom > r)
          this.merges.push(
            `${columnLetters(c + 1)}${String(top + r)}:${columnLetters(right + 1)}${String(top + bottom)}`,
          );
      });
    });
    return this;
  }
}

function styled(cell: CellInput, look: CellLook | undefined): CellInput {
  if (look === undefined) return cell;
  const rich: RichCell = typeof cell === "object" && cell !== null ? cell : { v: cell };
  return rich.look === undefined ? { ...rich, look } : rich;
}
