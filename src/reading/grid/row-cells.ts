import type { CellRef } from "../../domain/cell-ref";
import { a1 } from "../../domain/cell-ref";
import type { CellNote } from "../../domain/delegate";
import { type CellValue, formulaAt, isErrorValue, styleAt } from "../../domain/sheet-snapshot";
import { type Grid, typedText, type TypedText } from "./sheet-grid";

/** One cell of a data row after merged cells and ditto marks were followed. */
export interface RowCell {
  readonly value: CellValue;
  /** Decoded and collapsed; "" for a blank cell, a boolean or an error value. */
  readonly text: string;
  readonly isError: boolean;
  /** A ditto mark with nothing above it. */
  readonly isOpenDitto: boolean;
  readonly numberFormat: string;
  readonly cell: CellRef;
  /** The value stands in another row: of a merged cell, stated once for several, or carried on below. */
  readonly isOfOtherRow: boolean;
}

const DITTO =
  /^(?:["″”“〃'’´`,.\s−–—=-]*["″”“〃][\s"″”“〃−–—=-]*|''|’’|,,|[−–—=\s-]*\/\/[−–—=\s-]*|[−–—=\s-]*n\s*[/.]?\s*t\.?[−–—=\s-]*|[−–—\s-]*(?:như trên|nhu tren|như tr[êe]n\.?)[−–—\s-]*)$/iu;

/** True for ″, ", '', -nt-, //, như trên: the cell says the same as the one above. */
export function isDitto(text: string): boolean {
  return text.length <= 12 && mayBeDitto(text.charCodeAt(0)) && DITTO.test(text);
}

/** No digit and no letter but n begins one. */
function mayBeDitto(code: number): boolean {
  if (code < 0x7f)
    return (
      code === 0x6e ||
      code === 0x4e ||
      !((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a))
    );
  return !((code >= 0xc0 && code <= 0x24f) || (code >= 0x1ea0 && code <= 0x1ef9));
}

interface Typed extends TypedText {
  readonly raw: string;
  readonly font: string | null;
  /** A letter in it was lost. */
  readonly isBroken: boolean;
}

/** Reads the cells of data rows; a ditto mark takes what the same column says in the data row above. */
export class RowCells {
  private readonly stale: ReadonlySet<string>;
  private aboveOf: ReadonlyMap<number, number> | undefined;
  /** By column: the cell read last and its row. */
  private readonly lastCell: (RowCell | undefined)[] = [];
  private readonly lastRow: number[] = [];
  private readonly lastTyped: Typed[] = [];
  /**
   * True when the row read since it was last set to false took something from another row: a merged cell, a ditto mark.
   */
  borrowed = false;

  /** `rows`: the data rows from top to bottom. */
  constructor(
    private readonly grid: Grid,
    private readonly rows: readonly number[],
  ) {
    this.stale = new Set(grid.sheet.stale);
  }

  /** By data row the one above it; few lists ask. */
  private get rowAbove(): ReadonlyMap<number, number> {
    return (this.aboveOf ??= new Map(this.rows.slice(1).map((row, i) => [row, this.rows[i] ?? 0])));
  }

  /** `followMerges`: a value merged over several rows stands for each of them. */
  read(row: number, column: number, followMerges: boolean, remarks: CellNote[]): RowCell {
    const read = this.own(row, column, followMerges, remarks);
    const source = read.text !== "" && isDitto(read.text) ? this.above(row, column, followMerges) : undefined;
    const answer =
      source === undefined
        ? read
        : source.text === "" && typeof source.value !== "boolean"
          ? { ...read, isOpenDitto: true }
          : { ...source, cell: read.cell, isOfOtherRow: read.isOfOtherRow };
    this.lastCell[column] = answer;
    this.lastRow[column] = row;
    return answer;
  }

  /**
   * What the ditto mark in this row stands for, nothing when all above is blank; follows a run of ditto marks without
   * recursion.
   */
  private above(row: number, column: number, followMerges: boolean): RowCell {
    this.borrowed = true;
    const nothing: RowCell = {
      value: null,
      text: "",
      isError: false,
      isOpenDitto: false,
      numberFormat: "General",
      cell: this.grid.at(row, column),
      isOfOtherRow: false,
    };
    for (let up = this.rowAbove.get(row); up !== undefined; up = this.rowAbove.get(up)) {
      const known = this.lastRow[column] === up ? this.lastCell[column] : undefined;
      if (known !== undefined) return known.isOpenDitto ? nothing : known;
      const cell = this.own(up, column, followMerges, []);
      if (cell.text === "" || !isDitto(cell.text)) return cell;
    }
    return nothing;
  }

  /** The nearest value of the column above this row and below row `after`; undefined when there is none. */
  statedAbove(row: number, column: number, after: number): RowCell | undefined {
    this.borrowed = true;
    for (let up = this.rowAbove.get(row); up !== undefined && up > after; up = this.rowAbove.get(up)) {
      if (this.grid.text(up, column) !== "") return { ...this.own(up, column, false, []), isOfOtherRow: true };
    }
    return undefined;
  }

  /** The lines of a cell as they were typed one below another; one where they do not make up what was read of it. */
  lines(row: number, column: number, { text, value }: RowCell): readonly string[] {
    if (typeof value !== "string" || !value.includes("\n")) return [text];
    const { grid } = this;
    const font = grid.fontsLie ? null : styleAt(grid.sheet, row, column).font;
    const lines = value.split("\n").map((line) => typedText(line, font, grid.encoding).text);
    return lines.filter((line) => line !== "").join(" ") === text ? lines : [text];
  }

  private own(row: number, column: number, followMerges: boolean, remarks: CellNote[]): RowCell {
    const { grid } = this;
    const merge = followMerges ? grid.mergeAt(row, column) : undefined;
    const top = merge !== undefined && merge.left === column && merge.top < row ? merge.top : row;
    const isOfOtherRow = top !== row;
    if (isOfOtherRow) this.borrowed = true;
    const stored = grid.value(top, column);
    // A reference to an empty cell gives 0: nothing was typed there.
    const value =
      stored === 0 && /^=[^"]*!|^=\$?[A-Z]{1,3}\$?\d+$|LOOKUP|INDEX/i.test(formulaAt(grid.sheet, top, column) ?? "")
        ? null
        : stored;
    const cell = grid.at(top, column);
    const { numberFormat, font } = styleAt(grid.sheet, top, column);
    if (this.stale.size > 0 && this.stale.has(a1({ row: top, column })))
      remarks.push({ is: "stale-formula", cell, detail: "", text: "" });
    if (typeof value !== "string")
      return {
        value,
        text: typeof value === "number" ? String(value) : "",
        isError: false,
        isOpenDitto: false,
        numberFormat,
        cell,
        isOfOtherRow,
      };
    if (isErrorValue(value)) {
      remarks.push({ is: "error-value", cell, detail: value, text: value });
      return { value, text: "", isError: true, isOpenDitto: false, numberFormat, cell, isOfOtherRow };
    }
    const { text, encoding, isBroken } = this.typed(column, value, grid.fontsLie ? null : font);
    if (encoding !== null) remarks.push({ is: "legacy-text", cell, detail: encoding, text });
    if (isBroken) remarks.push({ is: "broken-letter", cell, detail: "", text: value });
    return { value, text, isError: false, isOpenDitto: false, numberFormat, cell, isOfOtherRow };
  }

  /** What was typed; most columns say the same as a row above. */
  private typed(column: number, raw: string, font: string | null): Typed {
    const last = this.lastTyped[column];
    if (last?.raw === raw && last.font === font) return last;
    const { text, encoding } = typedText(raw, font, this.grid.encoding);
    const typed: Typed = { raw, font, text, encoding, isBroken: raw.includes("\ufffd") };
    this.lastTyped[column] = typed;
    return typed;
  }
}
