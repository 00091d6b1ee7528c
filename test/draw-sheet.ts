import type { CellRange } from "../src/domain/cell-ref";
import { a1, isInside, parseA1Range } from "../src/domain/cell-ref";
import type { CellStyle, CellValue, SheetSnapshot, SheetTable, Visibility } from "../src/domain/sheet-snapshot";

export interface Drawing {
  readonly name?: string;
  readonly visibility?: Visibility;
  /** Font by A1 address: `{ B3: ".VnTime" }`. */
  readonly fonts?: Readonly<Record<string, string>>;
  /** A1 addresses or ranges drawn in bold. */
  readonly bold?: readonly string[];
  readonly stale?: readonly string[];
  /** A1 addresses or ranges whose filled cells are struck through. */
  readonly struck?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: readonly {
    readonly name?: string;
    readonly range: string;
    readonly hasHeader?: boolean;
    readonly hasTotals?: boolean;
  }[];
}

const PLAIN: CellStyle = { numberFormat: "General", font: null, bold: false };

/**
 * A sheet drawn as text: one line a row, `|` between cells, an empty line is an empty row (the first and the last line
 * break are not rows). A cell is trimmed, then: `<` merged with the cell on its left · `^` merged with the cell above ·
 * `12`, `-3.5` a number · `TRUE`, `FALSE` a boolean · `date:1980-05-03` a real date · `=SUM(A1:A3) → 12` a formula and
 * its value (nothing after the arrow: no value) · `"…"` exactly this text, `\n` a line break · anything else its text.
 * A line that begins with `|` has an empty first cell.
 */
export function drawSheet(text: string, drawing: Drawing = {}): SheetSnapshot {
  const lines = text
    .replace(/^\n/, "")
    .replace(/\n[ \t]*$/, "")
    .split("\n")
    .map((line) => line.trim());
  const styles: CellStyle[] = [PLAIN];
  const styleOf: number[][] = [];
  const rows: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const parent = new Map<string, string>();
  const styleIndex = (style: CellStyle) => {
    const found = styles.findIndex(
      (other) => other.numberFormat === style.numberFormat && other.font === style.font && other.bold === style.bold,
    );
    return found >= 0 ? found : styles.push(style) - 1;
  };
  const struckRanges = (drawing.struck ?? []).map((address) => parseA1Range(address));
  const boldRanges = (drawing.bold ?? []).map((address) => parseA1Range(address));
  lines.forEach((line, r) => {
    const cells = line === "" ? [] : splitLine(line);
    const values: CellValue[] = [];
    const rowStyles: number[] = [];
    const rowFormulas: (string | null)[] = [];
    cells.forEach((cell, c) => {
      const drawn = drawCell(cell);
      if (drawn.merge !== undefined)
        parent.set(
          `${String(r)},${String(c)}`,
          drawn.merge === "left" ? `${String(r)},${String(c - 1)}` : `${String(r - 1)},${String(c)}`,
        );
      values.push(drawn.value);
      rowFormulas.push(drawn.formula);
      const font =
        Object.entries(drawing.fonts ?? {}).find(([address]) => {
          const at = parseA1Range(address);
          return at?.top === r + 1 && at.left === c + 1;
        })?.[1] ?? null;
      const bold = boldRanges.some(
        (range) =>
          range !== undefined &&
          r + 1 >= range.top &&
          r + 1 <= range.bottom &&
          c + 1 >= range.left &&
          c + 1 <= range.right,
      );
      rowStyles.push(styleIndex({ numberFormat: drawn.isDate ? "dd/mm/yyyy" : "General", font, bold }));
    });
    rows.push(values);
    styleOf.push(rowStyles);
    formulas.push(rowFormulas);
  });
  return {
    name: drawing.name ?? "Danh sách",
    visibility: drawing.visibility ?? "visible",
    rows,
    styles,
    styleOf,
    formulas,
    stale: drawing.stale ?? [],
    struck: rows.flatMap((row, r) =>
      row.flatMap((value, c) =>
        value !== null && struckRanges.some((range) => range && isInside({ row: r + 1, column: c + 1 }, range))
          ? [a1({ row: r + 1, column: c + 1 })]
          : [],
      ),
    ),
    merges: mergesOf(parent),
    hiddenRows: drawing.hiddenRows ?? [],
    hiddenColumns: drawing.hiddenColumns ?? [],
    tables: (drawing.tables ?? []).flatMap((table): SheetTable[] => {
      const range = parseA1Range(table.range);
      return range
        ? [
            {
              name: table.name ?? "Bảng1",
              range,
              hasHeader: table.hasHeader ?? true,
              hasTotals: table.hasTotals ?? false,
            },
          ]
        : [];
    }),
  };
}

function splitLine(line: string): string[] {
  return line.split("|").map((cell) => cell.trim());
}

interface DrawnCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly isDate: boolean;
  readonly merge?: "left" | "above";
}

function drawCell(cell: string): DrawnCell {
  const plain = (value: CellValue): DrawnCell => ({ value, formula: null, isDate: false });
  if (cell === "") return plain(null);
  if (cell === "<") return { ...plain(null), merge: "left" };
  if (cell === "^") return { ...plain(null), merge: "above" };
  if (/^".*"$/.test(cell)) return plain(cell.slice(1, -1).replaceAll("\\n", "\n"));
  if (cell.startsWith("=") && cell.includes("→")) {
    const [formula, result] = cell.split("→").map((part) => part.trim());
    return { value: drawCell(result ?? "").value, formula: formula ?? "", isDate: false };
  }
  const date = /^date:(\d{4})-(\d\d)-(\d\d)$/.exec(cell);
  if (date)
    return {
      value: Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569,
      formula: null,
      isDate: true,
    };
  if (cell === "TRUE" || cell === "FALSE") return plain(cell === "TRUE");
  return plain(/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell);
}

function mergesOf(parent: ReadonlyMap<string, string>): CellRange[] {
  const ranges = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  for (const cell of parent.keys()) {
    let root = cell;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    const [top = 0, left = 0] = root.split(",").map(Number);
    const [row = 0, column = 0] = cell.split(",").map(Number);
    const range = ranges.get(root) ?? { top: top + 1, left: left + 1, bottom: top + 1, right: left + 1 };
    range.bottom = Math.max(range.bottom, row + 1);
    range.right = Math.max(range.right, column + 1);
    ranges.set(root, range);
  }
  return [...ranges.values()];
}
